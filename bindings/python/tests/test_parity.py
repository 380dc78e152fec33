"""Python says what the command line says, byte for byte."""

import json
import subprocess

import fazhi
import pytest
from conftest import FIXTURES


def lines_of(command, *arguments):
    done = subprocess.run([command, *arguments], capture_output=True, check=False)
    return done.stdout.splitlines()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_fixture_gives_the_same_json(command, lang):
    assert len(FIXTURES) > 25
    printed = lines_of(command, "parse", "--lang", lang, "--format", "json", *FIXTURES)
    assert len(printed) == len(FIXTURES)
    for path, line in zip(FIXTURES, printed):
        assert fazhi.parse(path, lang=lang).to_json().encode() == line, path


def test_many_and_one_give_the_same_json():
    reports = fazhi.parse_many(FIXTURES, progress=False)
    assert [report.to_json() for report in reports] == [fazhi.parse(path).to_json() for path in FIXTURES]


def test_every_fixture_is_recognized_alike(command):
    printed = map(json.loads, lines_of(command, "recognize", "--format", "json", *FIXTURES))
    for path, line in zip(FIXTURES, printed):
        genre = fazhi.recognize(path)
        assert (genre.kind, genre.score) == (line["genre"]["kind"], line["genre"]["score"]), path
        assert [tuple(one.span) for one in genre.evidence] == [
            (one["span"]["start"], one["span"]["end"]) for one in line["genre"]["evidence"]
        ]


def test_every_fixture_is_checked_alike(command):
    printed = [json.loads(line) for line in lines_of(command, "check", "--format", "json", "--lang", "en", *FIXTURES)]
    assert len(printed) == len(FIXTURES)
    for path, line in zip(FIXTURES, printed):
        report = fazhi.parse(path, lang="en")
        found = [(one.code, one.severity, one.message, one.help, one.source) for one in report.check()]
        assert found == [
            (one["code"], one["severity"], one["message"], one["help"], one["source"]) for one in line["findings"]
        ], path
        summary = report.summary()
        assert [(one.kind, one.place) for one in summary.contents] == [
            (one["content"], one["place"]) for one in line["contents"]
        ]
        assert (summary.causes, summary.heads, summary.publication) == (
            line["causes"],
            line["heads"],
            line["publication"],
        )
