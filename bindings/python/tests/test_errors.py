"""What cannot be read: the exception, its code, file, span and hint."""

import pickle

import fazhi
import pytest


def test_the_exceptions_are_one_family():
    for error in (fazhi.ReadError, fazhi.LimitError, fazhi.SchemaError):
        assert issubclass(error, fazhi.FazhiError)
        assert issubclass(error, ValueError)


@pytest.mark.parametrize(("lang", "words"), [("zh", "无法解码"), ("en", "cannot be decoded")])
def test_bytes_that_are_no_text(tmp_path, lang, words):
    path = tmp_path / "报告.txt"
    path.write_bytes("法治".encode() + b"\xff\xff\xff\x00\x81")
    for source, file in [(path, str(path)), (path.read_bytes(), None)]:
        with pytest.raises(fazhi.ReadError, match=words) as caught:
            fazhi.parse(source, lang=lang)
        error = caught.value
        assert (error.code, error.file, error.span) == ("undecodable", file, fazhi.Span(6, 7))
        assert "UTF-8" in error.hint
        again = pickle.loads(pickle.dumps(error))
        assert (str(again), again.code, again.span) == (str(error), error.code, error.span)
        assert file is None or file in str(error)


def test_any_encoding_and_web_pages_are_read(tmp_path):
    text = "青岭县2023年法治政府建设年度报告\n一、主要举措和成效\n全年办理行政处罚案件318件。\n"
    page = "<html><body>" + "".join(f"<p>{line}</p>" for line in text.splitlines()) + "</body></html>"
    for data in (text.encode("gb18030"), page.encode(), page.encode("gbk")):
        path = tmp_path / "报告.html"
        path.write_bytes(data)
        for source in (data, path, str(path)):
            report = fazhi.parse(source)
            assert report.year == 2023
            assert [figure.value for figure in report.figures] == [318]


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(32), fazhi.ReadError, "foreign-format"),
        (b"%PDF-1.7\n" + b"0" * 64, fazhi.ReadError, "damaged"),
    ],
)
def test_files_that_hold_no_text(data, kind, code):
    with pytest.raises(kind) as caught:
        fazhi.parse(data)
    assert caught.value.code == code
    assert caught.value.hint


def test_what_the_system_refuses_is_what_open_raises(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        fazhi.parse(tmp_path / "none.txt")
    assert caught.value.filename == str(tmp_path / "none.txt")
    with pytest.raises(FileNotFoundError):
        fazhi.parse(str(tmp_path / "none.txt"))
    with pytest.raises(IsADirectoryError):
        fazhi.parse(tmp_path)


def test_half_a_surrogate_pair_is_no_text():
    with pytest.raises(fazhi.ReadError) as caught:
        fazhi.parse("法治\udcff政府")
    assert caught.value.code == "surrogates"


def test_a_str_is_a_path_only_if_it_ends_like_one(tmp_path):
    text = "某县2024年法治政府建设年度报告\n见附件.txt"
    assert fazhi.parse(text).text == text
    assert fazhi.parse("报告").text == "报告"
    path = tmp_path / "a.TXT"
    path.write_text(text, encoding="utf-8")
    assert fazhi.parse(str(path)).text == text
    assert fazhi.parse(path, file="b").file == "b"
    assert fazhi.parse(path.read_bytes()).file is None


def test_wrong_arguments_are_named():
    with pytest.raises(TypeError, match="int"):
        fazhi.parse(3)
    with pytest.raises(TypeError, match="int"):
        fazhi.check(3)
    with pytest.raises(ValueError, match="lang"):
        fazhi.parse("", lang="fr")
    with pytest.raises(ValueError, match="on_error"):
        fazhi.parse_many([], on_error="ignore")
    with pytest.raises(TypeError, match="progress"):
        fazhi.parse_many([], progress=3)


@pytest.mark.parametrize("text", ["", "\0", "\n" * 1000, "((((((((", "𠀀" * 500, "一、" * 500, "《" * 500, "。" * 500])
def test_any_text_gives_a_report(text):
    report = fazhi.parse(text)
    assert report.text == text
    assert "".join(segment.text for segment in report.segments) == text
    report._repr_html_()
    report.to_arrow("reports").to_polars()
