"""Views: what they show, that they are frozen, equal, hashable, copied and pickled as values are."""

import copy
import datetime
import json
import pickle
from decimal import Decimal

import fazhi
import pytest
from conftest import ASTRAL, FIXTURES

LISTS = ("segments", "sections", "figures", "citations", "list_items")
PARTS = ("responsibilities", "achievements", "problems", "plans")


def views(report):
    return [view for name in LISTS + PARTS for view in getattr(report, name)]


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_every_span_holds_the_words_of_its_view(path):
    report = fazhi.parse(path)
    encoded = report.text.encode()
    for view in views(report):
        assert report.text[view.span.start : view.span.end] == view.text
        assert encoded[view.byte_span.start : view.byte_span.end].decode() == view.text
        assert view.line == report.text.count("\n", 0, view.span.start) + 1
        assert view.report is report


def test_characters_outside_the_basic_plane_count_once():
    report = fazhi.parse(ASTRAL)
    kinds = {type(view) for view in views(report)}
    assert {fazhi.Figure, fazhi.Citation, fazhi.Section, fazhi.Problem, fazhi.Plan, fazhi.ListItem} <= kinds
    for view in views(report):
        assert report.text[view.span.start : view.span.end] == view.text
        assert ASTRAL.encode()[view.byte_span.start : view.byte_span.end].decode() == view.text
    spans = [*report.places.values(), *(issuer.span for issuer in report.issuers)]
    spans += [cause for problem in report.problems for cause in problem.causes]
    assert all(0 <= span.start < span.end <= len(report.text) for span in spans)
    assert report.text[slice(*report.places["year"])] == "2024年"
    figure = next(figure for figure in report.figures if figure.unit == "件")
    assert report.text[slice(*figure.subject_span)] == figure.subject
    assert [text[figure.span.start :][:4] for text, figure in [(report.text, figure)]] == ["132件"]
    assert report.figures_in(*report.sections[1].span) == report.sections[1].figures


def test_attributes_say_what_the_json_says(report):
    document = report.to_dict()
    assert (report.title, report.year) == (document["title"], document["year"])
    assert report.published == datetime.date.fromisoformat(document["published"])
    assert report.source == document["source"]
    assert [issuer.name for issuer in report.issuers] == [issuer["name"] for issuer in document["issuers"]]
    for figure, said in zip(report.figures, document["figures"]):
        assert isinstance(figure.value, Decimal)
        assert (figure.text, str(figure.value), figure.unit) == (said["text"], said["value"], said["unit"])
        assert (figure.bound, figure.change, figure.basis) == (said["bound"], said["change"], said["basis"])
        assert (figure.subject, list(figure.scope), figure.part) == (
            said["subject"],
            said["scope"],
            said["part"],
        )
        assert (figure.indicator, figure.topic) == (said["indicator"], said["topic"])
    for citation, said in zip(report.citations, document["citations"]):
        assert (citation.title, citation.number, citation.key) == (said["title"], said["number"], said["key"])
        assert (citation.kind, citation.draft) == (said["kind"], said["draft"])
    for part in PARTS:
        for item, said in zip(getattr(report, part), document["parts"][part]):
            assert (item.text, item.title, item.topic) == (said["text"], said["title"], said["topic"])
            assert [report.figures.index(figure) for figure in item.figures] == said["figures"]
            assert [report.citations.index(one) for one in item.citations] == said["citations"]
            assert [report.list_items.index(one) for one in item.list_items] == said["list_items"]
    assert [list(item.actors) for item in report.responsibilities] == [
        said["actors"] for said in document["parts"]["responsibilities"]
    ]
    assert [(list(item.kinds), [tuple(span) for span in item.causes]) for item in report.problems] == [
        (said["kinds"], [(span["start"], span["end"]) for span in said["causes"]])
        for said in document["parts"]["problems"]
    ]
    assert [plan.target_year for plan in report.plans] == [said["target_year"] for said in document["parts"]["plans"]]
    assert [(one.code, one.message) for one in report.findings] == [
        (one["code"], one["message"]) for one in document["findings"]
    ]
    assert report.genre.kind == document["genre"]["kind"]


def test_every_view_has_its_piece_of_the_json(report):
    document = report.to_dict()
    assert [figure.to_dict() for figure in report.figures] == document["figures"]
    assert [item.to_dict() for item in report.problems] == document["parts"]["problems"]
    assert report[1][0].to_dict() == document["outline"][1]["children"][0]
    assert json.loads(report.citations[0].to_json()) == document["citations"][0]
    figure = report.figures[0]
    figure.to_dict()["text"] = "changed"
    assert figure.to_dict() == document["figures"][0]
    loose = fazhi.figures("审查文件132件,通过117件。")
    assert loose[1].to_dict()["value"] == "117"


def test_sections_are_a_tree(report):
    assert len(report) == len(report.outline) == 4
    assert list(report) == list(report.outline)
    assert report[-1] == report.outline[-1]
    assert report[1][0] == report[1].children[0]
    assert [section.title for section in report.sections][:2] == [report[0].title, report[0][0].title]

    def flat(section):
        return [section, *(one for child in section for one in flat(child))]

    assert list(report.sections) == [one for section in report for one in flat(section)]
    assert [section.span.start for section in report.sections] == sorted(one.span.start for one in report.sections)
    assert {section.level for section in report.sections} == {1, 2, 3}
    with pytest.raises(IndexError):
        report[4]
    with pytest.raises(IndexError):
        report[1][-99]
    bare = fazhi.parse("今日天气晴。")
    assert len(bare) == 0
    assert bare


def test_tuples_slice_as_tuples_do(report):
    assert report.figures[2:5] == tuple(report.figures)[2:5]
    assert type(report.figures[2:5]) is fazhi.Figures
    assert report.figures[-1] == report.figures[len(report.figures) - 1]
    assert report.sections[::-1] == tuple(reversed(report.sections))


def test_nothing_can_be_changed(report):
    for view in [report, report.figures[0], report[0], report.problems[0], report.to_arrow()]:
        with pytest.raises(AttributeError):
            view.text = "x"
        with pytest.raises(AttributeError):
            view.new = "x"
    with pytest.raises(TypeError):
        fazhi.Report()


def test_equal_texts_have_equal_views(report):
    again = fazhi.parse(report.text, file=report.file)
    assert again == report
    assert hash(again) == hash(report)
    assert again is not report
    for one, other in zip(views(again), views(report)):
        assert one == other
        assert hash(one) == hash(other)
        assert one is not other
    assert len(set(views(report))) == len(views(report))
    assert report != fazhi.parse(report.text)
    assert report != fazhi.parse(report.text + "。", file=report.file)
    assert report.figures[0] != report.figures[1]
    assert report.figures[0] != report.citations[0]
    assert report != "text"


def test_copies_are_the_thing_itself(report):
    for thing in [report, report.figures[0], report[1][0]]:
        assert copy.copy(thing) is thing
        assert copy.deepcopy(thing) is thing


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickles(report, protocol):
    def around(thing):
        return pickle.loads(pickle.dumps(thing, protocol))

    again = around(report)
    assert again == report
    assert again.to_json() == report.to_json()
    for view in views(report):
        assert around(view) == view
        assert type(around(view)) is type(view)
    values = [
        report.genre,
        report.issuers,
        report.findings,
        report.relations,
        report.places,
        report.summary(),
    ]
    assert around(values) == values
    figures = fazhi.figures("审查文件132件")
    assert around(figures) == figures
    assert type(around(report.figures)) is fazhi.Figures
    assert around(fazhi.Rules.central()) == fazhi.Rules.central()
    # A report is in a pickle once, however many views look into it.
    assert len(pickle.dumps(views(report), protocol)) < 4 * len(pickle.dumps(report, protocol))


def test_a_pickle_of_another_schema_is_refused(report):
    restore, (schema, *rest) = report.__reduce__()
    assert schema == "fazhi.report/1"
    with pytest.raises(fazhi.SchemaError, match="fazhi.report/0") as caught:
        restore("fazhi.report/0", *rest)
    assert caught.value.code == "other-schema"


def test_reprs_are_short_and_true(report):
    assert repr(report).startswith("<Report '中共澄溪县委 澄溪县人民政府 关于2024年度法…': 4 sections, ")
    assert repr(report.figures[0]) == "<Figure '6次' = 6次 at 570:572>"
    assert repr(report[0]).startswith("<Section '一、")
    assert all(len(repr(view)) < 120 and "\n" not in repr(view) for view in views(report))
    assert repr(fazhi.figures("审查132件")[0].report) == "<Text 6 characters, 1 figures>"
    assert repr(fazhi.Reports([report])) == "<Reports: 1>"


def test_json_comes_back(report):
    assert fazhi.Report.from_json(report.to_json(text=True)) == report
    assert fazhi.Report.from_json(report.to_json(), text=report.text) == report
    english = fazhi.parse(report.text, lang="en")
    assert fazhi.Report.from_json(english.to_json(text=True)).to_json() == english.to_json()
    whole = json.loads(report.to_json(text=True))
    assert whole.pop("text") == report.text
    assert whole == report.to_dict()


def test_json_that_is_not_of_the_text_is_refused(report):
    def code(json_text, **options):
        with pytest.raises(fazhi.SchemaError) as caught:
            fazhi.Report.from_json(json_text, **options)
        assert caught.value.hint
        return caught.value.code

    assert code(report.to_json()) == "no-text"
    assert code(report.to_json(), text=report.text + "。") == "other-reading"
    assert code(report.to_json(text=True).replace('"year":2024', '"year":2023')) == "other-reading"
    assert code(report.to_json(text=True).replace("fazhi.report/1", "fazhi.report/9")) == "other-schema"
    assert code("{") == "not-json"
    assert code("[]") == "other-schema"
    assert code("{}") == "other-schema"


def test_indicators_and_relations():
    text = (
        "某县2024年法治政府建设年度报告\n一、主要举措和成效\n"
        "2023年新收行政复议申请150件。全年新收行政复议申请163件,审结136件,其中维持52件、驳回80件。\n"
    )
    report = fazhi.parse(text)
    received = report.indicators["reconsideration.received"]
    assert [(figure.value, figure.year) for figure in received] == [(150, 2023), (163, 2024)]
    assert received[0] in report.figures
    assert {one.id for one in fazhi.indicators()} >= set(report.indicators)
    relation = report.relations[0]
    assert (relation.kind, relation.stated) == ("sum", Decimal(136))
    assert [(one.kind, one.verdict, tuple(one.right)) for one in report.relations] == [
        (one["kind"], one["verdict"], tuple(one["right"].values())) for one in report.to_dict()["relations"]
    ]
    assert report.text[slice(*relation.right)] == "136件"
    assert [report.text[slice(*span)] for span in relation.left] == ["52件", "80件"]


def test_labels_are_there_for_every_id(report):
    kinds = {
        "part": {item.part for item in report.sections if item.part},
        "topic": {section.topic for section in report.sections if section.topic},
        "actor": {actor for item in report.responsibilities for actor in item.actors},
        "duty": {duty for item in report.responsibilities for duty in item.duties},
        "problem": {kind for problem in report.problems for kind in problem.kinds},
        "issuer": {issuer.kind for issuer in report.issuers},
        "severity": {finding.severity for finding in report.findings},
        "indicator": set(report.indicators),
        "genre": {report.genre.kind},
    }
    for kind, ids in kinds.items():
        assert ids
        for one in ids:
            assert fazhi.label(kind, one)
            assert fazhi.label(kind, one, lang="en").isascii()
    with pytest.raises(KeyError):
        fazhi.label("part", "nothing")


def test_several_reports_of_one_text():
    one = "青岭县2023年法治政府建设年度报告\n一、主要举措和成效\n青岭县办案9件。\n二、存在的不足和原因\n人手少。\n"
    text = one + one.replace("青岭县", "白水县")
    reports = fazhi.parse_all(text)
    assert [report.issuers[0].name for report in reports] == ["青岭县", "白水县"]
    assert [text[slice(*span)] for span in fazhi.reports_in(text)] == [report.text for report in reports]
    assert fazhi.parse_all("今日天气晴。") == ()


def test_checks_take_rules(report):
    assert report.check() == fazhi.check(report) == fazhi.check(report.text)
    late = fazhi.Rules('name = "早"\nextends = "central"\n[[publication]]\nyears = "2016-"\nby = "01-02"\n')
    assert report.summary().publication == "on_time"
    assert report.summary(late).publication == "late"
    assert len(report.check(late)) > len(report.check())
    with pytest.raises(fazhi.SchemaError, match="by") as caught:
        fazhi.Rules('name = "甲"\n[[publication]]\nyears = "2019-"\nby = "02-30"\n')
    assert caught.value.code == "not-rules"
