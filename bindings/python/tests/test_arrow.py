"""Batches of pages: as many rows come out, each the report's or the reason why there is none."""

import fazhi
import fazhi.arrow
import polars
import pyarrow as pa
import pytest
from conftest import REPORTS

PAGES = [path.read_bytes() for path in REPORTS]
BAD = {b"\x89PNG\r\n\x1a\n": "foreign-format", b"": "empty", "道路施工通告".encode(): "not-a-report"}


@pytest.fixture(scope="module")
def batch():
    pages = [*PAGES, *BAD, None]
    return pa.record_batch({"url": [f"https://a.example/{n}" for n in range(len(pages))], "html": pages})


def test_rows_are_what_the_reports_say(batch):
    rows = fazhi.arrow.parse_batch(batch).to_pylist()
    reports = fazhi.parse_many(PAGES, progress=False)
    tables = ("reports", "sections", "items", "figures", "citations", "indicators", "findings")
    tables = {name: pa.table(reports.to_arrow(name)).to_pylist() for name in tables}
    keys = ("report", "file", "record", "url")
    for number, (row, report) in enumerate(zip(rows, reports)):
        assert (row["url"], row["error"]) == (f"https://a.example/{number}", None)
        assert (row["report"]["title"], row["report"]["year"]) == (report.title, report.year)
        for name, table in tables.items():
            of = [{k: v for k, v in one.items() if k not in keys} for one in table if one["report"] == number]
            assert (of == [row["report"]]) if name == "reports" else (of == row[name]), name


def test_a_failure_is_a_struct_in_its_row(batch):
    rows = fazhi.arrow.parse_batch(batch, lang="en").to_pylist()
    assert len(rows) == batch.num_rows
    failed = rows[len(PAGES) :]
    assert [row["error"]["code"] for row in failed] == [*BAD.values(), "empty"]
    assert all(row["report"] is None and row["figures"] == [] and row["error"]["message"].isascii() for row in failed)
    assert failed[2]["error"]["genre"] == "other"


@pytest.mark.parametrize(
    "kind", [pa.binary(), pa.large_binary(), pa.binary_view(), pa.string(), pa.large_string(), pa.string_view()]
)
def test_every_layout_of_bytes_and_text_is_read(kind):
    text = PAGES[0].decode()
    pages = pa.array([text if "string" in str(kind) else PAGES[0], None], kind)
    rows = fazhi.arrow.parse_batch(pa.record_batch({"page": pages}), "page").to_pylist()
    assert rows[0]["report"]["title"] == fazhi.parse(text).title
    assert rows[1]["error"]["code"] == "empty"


def test_other_frames_and_slices_go_in(batch):
    whole = fazhi.arrow.parse_batch(batch)
    frame = polars.DataFrame(batch)
    assert fazhi.arrow.parse_batch(frame).drop_columns("url") == whole.drop_columns("url")
    assert fazhi.arrow.parse_batch(pa.table(batch)) == whole
    assert fazhi.arrow.parse_batch(batch.slice(2, 3)).equals(whole.slice(2, 3))
    assert fazhi.arrow.parse_batch(batch.slice(0, 0)).schema == whole.schema
    assert list(fazhi.arrow.parse_batches([batch, batch])) == [whole, whole]
    assert polars.DataFrame(whole).height == batch.num_rows


def test_the_schema_is_known_before(batch):
    whole = fazhi.arrow.parse_batch(batch)
    assert fazhi.arrow.schema(batch.schema) == whole.schema
    assert whole.schema.metadata == {b"schema": b"fazhi.table/1"}
    assert fazhi.arrow.schema(batch.schema, keep=[]).names[0] == "report"
    whole.validate(full=True)


def test_wrong_columns_are_named(batch):
    with pytest.raises(KeyError, match="body.*url, html"):
        fazhi.arrow.parse_batch(batch, "body")
    with pytest.raises(KeyError, match="taken: report"):
        fazhi.arrow.parse_batch(batch.rename_columns(["report", "html"]))
    with pytest.raises(TypeError, match="int"):
        fazhi.arrow.parse_batch(pa.record_batch({"html": [1]}))


def test_a_batch_gives_the_same_rows_again(batch):
    assert fazhi.arrow.parse_batch(batch) == fazhi.arrow.parse_batch(batch)
