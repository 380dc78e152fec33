"""Tables: pyarrow, polars, pandas and duckdb read them as they are, and they say what the reports say."""

import re
import subprocess
import sys
from decimal import Decimal

import duckdb
import fazhi
import pandas
import polars
import pyarrow
import pytest
from conftest import FIXTURES, ROOT

TABLES = ("reports", "sections", "items", "figures", "citations", "indicators", "findings")


@pytest.fixture(scope="module")
def reports():
    return fazhi.parse_many(FIXTURES, progress=False)


@pytest.mark.parametrize("name", TABLES)
def test_every_reader_gets_the_same_rows(reports, name):
    table = rows = reports.to_arrow(name)
    arrow = pyarrow.table(table)
    frame = polars.DataFrame(table)
    assert len(table) == arrow.num_rows == frame.height > 0
    assert table.columns == tuple(arrow.column_names) == tuple(frame.columns)
    assert frame.to_dicts() == arrow.to_pylist()
    assert table.to_polars().equals(frame)
    pandas_frame = pandas.DataFrame.from_arrow(table)
    assert list(pandas_frame.columns) == list(table.columns)
    assert len(pandas_frame) == len(table.to_pandas()) == len(table)
    # duckdb finds the variable by its name.
    counted = duckdb.sql("select count(*), count(distinct report) from rows").fetchall()[0]
    assert counted == (len(table), len(set(arrow["report"].to_pylist())))
    # The stream may be asked for many times.
    assert pyarrow.table(table) == arrow


def test_rows_are_what_the_reports_say(reports):
    rows = pyarrow.table(reports.to_arrow("reports")).to_pylist()
    for number, (row, report) in enumerate(zip(rows, reports)):
        assert (row["report"], row["file"], row["title"]) == (number, report.file, report.title)
        assert (row["year"], row["published"], row["signed"]) == (
            report.year,
            report.published,
            report.signed,
        )
        assert row["issuers"] == [issuer.name for issuer in report.issuers]
        region = report.issuers[0].region if report.issuers else None
        assert row["region_code"] == (region and region.code)
        assert (row["length"], row["sections"]) == (len(report.text), len(report.sections))
        assert (row["figures"], row["citations"]) == (len(report.figures), len(report.citations))
        assert row["problems"] == len(report.problems)
        assert (row["genre"], row["genre_score"]) == (report.genre.kind, report.genre.score)
    figures = [figure for report in reports for figure in report.figures]
    for row, figure in zip(pyarrow.table(reports.to_arrow("figures")).to_pylist(), figures):
        assert (row["text"], row["unit"], row["bound"]) == (figure.text, figure.unit, figure.bound)
        assert row["value"] == figure.value
        assert isinstance(row["value"], Decimal)
        assert (row["start"], row["end"]) == figure.span
        assert (row["subject"], row["indicator"]) == (figure.subject, figure.indicator)
        assert (row["topic"], row["part"]) == (figure.topic, figure.part)
    sections = [section for report in reports for section in report.sections]
    for row, section in zip(pyarrow.table(reports.to_arrow("sections")).to_pylist(), sections):
        assert (row["title"], row["level"], row["part"]) == (section.title, section.level, section.part)
        assert (row["start"], row["end"], row["figures"]) == (*section.span, len(section.figures))
    citations = [citation for report in reports for citation in report.citations]
    for row, citation in zip(pyarrow.table(reports.to_arrow("citations")).to_pylist(), citations):
        assert (row["title"], row["key"], row["number"]) == (citation.title, citation.key, citation.number)
        assert (row["period_start"], row["period_end"]) == (citation.period or (None, None))
    parts = ("responsibilities", "achievements", "problems", "plans")
    items = [(part, item) for report in reports for part in parts for item in getattr(report, part)]
    table = pyarrow.table(reports.to_arrow("items")).to_pylist()
    assert len(table) == len(items)
    for row, (part, item) in zip(table, items):
        assert (row["part"], row["text"], row["topic"]) == (part, item.text, item.topic)
        assert row["kinds"] == list(getattr(item, "kinds", ()))
        assert row["actors"] == list(getattr(item, "actors", ()))
        assert row["target_year"] == getattr(item, "target_year", None)
        assert row["causes"] == [item.report.text[slice(*span)] for span in getattr(item, "causes", ())]
    stated = [
        (number, indicator, figure)
        for number, report in enumerate(reports)
        for indicator, figures in report.indicators.items()
        for figure in figures
    ]
    table = pyarrow.table(reports.to_arrow("indicators")).to_pylist()
    found = {(row["report"], row["indicator"], row["figure"]): row for row in table}
    assert len(found) == len(table) == len(stated)
    for number, indicator, figure in stated:
        row = found[number, indicator, reports[number].figures.index(figure)]
        assert (row["value"], row["year"], row["unit"]) == (figure.value, figure.year, figure.unit)
        assert row["name"] == fazhi.label("indicator", indicator)
    findings = [finding for report in reports for finding in fazhi.check(report)]
    for row, finding in zip(pyarrow.table(reports.to_arrow("findings")).to_pylist(), findings):
        assert (row["code"], row["severity"], row["message"]) == finding[:3]
        assert (row["start"], row["end"]) == (finding.span or (None, None))


def test_duckdb_joins_them(reports):
    documents, figures = reports.to_arrow("reports"), reports.to_arrow("figures")
    assert (documents.name, figures.name) == ("reports", "figures")
    rows = duckdb.sql(
        "select d.year, sum(f.value) from documents d join figures f using (report) "
        "where f.unit = '件' group by all having count(*) > 0 order by 1"
    ).fetchall()
    expected: dict = {}
    for report in reports:
        for figure in report.figures:
            if figure.unit == "件":
                expected[report.year] = expected.get(report.year, 0) + figure.value
    assert dict(rows) == expected


def test_many_rows_come_in_batches_and_their_order():
    text = "某县2024年法治政府建设年度报告\n一、主要举措和成效\n" + "审查文件132件,通过117件。\n" * 600
    reports = fazhi.Reports([fazhi.parse(text)] * 40)
    stream = pyarrow.RecordBatchReader.from_stream(reports.to_arrow("figures"))
    batches = list(stream)
    assert len(batches) > 3
    assert sum(batch.num_rows for batch in batches) == 40 * 1200
    numbers = pyarrow.Table.from_batches(batches)["report"].to_pylist()
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(40))


def test_empty_tables_have_their_columns():
    table = fazhi.Reports([]).to_arrow("figures")
    assert len(table) == 0
    assert table
    assert pyarrow.table(table).column_names[:2] == ["report", "file"]
    assert polars.DataFrame(table).height == 0


def test_columns_bear_their_meaning_and_are_documented():
    written = (ROOT / "crates/fazhi-table/COLUMNS.md").read_text(encoding="utf-8")
    for name in TABLES:
        schema = pyarrow.schema(fazhi.Reports([]).to_arrow(name))
        assert schema.metadata[b"table"] == name.encode()
        assert f"## {name}\n" in written
        for field in schema:
            assert field.metadata[b"zh"].decode() in written
            assert re.search(rf"^\| `{field.name}` \|.*{re.escape(field.metadata[b'en'].decode())}", written, re.M)


def test_pyarrow_is_not_needed():
    script = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "import fazhi\n"
        "table = fazhi.parse('某县2024年法治政府建设年度报告\\n审查文件132件。').to_arrow()\n"
        "import polars\n"
        "print(type(table.__arrow_c_stream__()).__name__, polars.DataFrame(table)['value'][0])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["PyCapsule", "132.000000"]


def test_unknown_tables_are_named():
    with pytest.raises(ValueError, match=r"figure.*figures, citations"):
        fazhi.Reports([]).to_arrow("figure")
