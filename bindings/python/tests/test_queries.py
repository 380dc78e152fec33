"""The tables that `fazhi table` writes: every reader gets equal values, and the questions of examples/queries answers."""

import datetime
import statistics
import subprocess
import sys
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow.parquet
import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "examples/queries"))
import queries

TABLES = ("reports", "sections", "items", "figures", "citations", "indicators", "findings", "errors")
PROBLEMS = {"staffing": "基层执法力量不足,人员配备偏少。", "publicity": "普法宣传形式较为单一,针对性不强。"}


def page(issuer: str, year: int, published: str, cases: int, problems: list[str]) -> str:
    wrong = "".join(f"{number}是{PROBLEMS[kind]}\n" for number, kind in zip("一二三", problems))
    return (
        f"{issuer}关于{year}年度法治政府建设情况的报告\n发布日期:{published}\n来源:{issuer}\n"
        f"现将有关情况报告如下:\n一、主要举措和成效\n全年新收行政复议申请{cases}件。\n"
        f"二、存在的不足和原因\n{wrong}三、{year + 1}年工作安排\n{year + 1}年加强队伍建设。\n"
    )


@pytest.fixture(scope="module")
def written(command, tmp_path_factory):
    """Reports of which every answer is known, one page that is none, and their tables."""
    folder = tmp_path_factory.mktemp("table")
    stated = []
    for number in range(40):
        level = ("county", "city", "province", "township")[number % 4]
        ending = {"county": "县", "city": "市", "province": "省", "township": "镇"}[level]
        issuer = "青云澄望岚松梧栖砚漱"[number % 10] + "岭溪浦川"[number // 10] + ending + "人民政府"
        year, day = 2021 + number % 3, datetime.date(2022 + number % 3, 2 + number % 5, 3 + number % 9)
        problems = [kind for at, kind in enumerate(PROBLEMS) if (number >> at) % 2 == 0]
        stated.append((level, issuer, year, day, 17 * number + 20, problems))
        (folder / f"{number:02}.txt").write_text(page(issuer, year, str(day), 17 * number + 20, problems), "utf-8")
    (folder / "notice.txt").write_text("城区道路施工的通告\n请绕行。\n", "utf-8")
    subprocess.run([command, "table", folder, "--output", folder / "out"], check=True, capture_output=True)
    return stated, folder / "out"


@pytest.mark.parametrize("name", TABLES)
def test_every_reader_gets_equal_values(written, name):
    pattern = str(written[1] / name / "*.parquet")
    arrow = pyarrow.parquet.read_table(written[1] / name)
    rows = arrow.to_pylist()
    assert polars.read_parquet(pattern).to_dicts() == rows
    found = duckdb.sql(f"select * from read_parquet('{pattern}')")
    assert [dict(zip(found.columns, row)) for row in found.fetchall()] == rows
    frame = pandas.read_parquet(written[1] / name, dtype_backend="pyarrow")
    assert pyarrow.Table.from_pandas(frame, schema=arrow.schema, preserve_index=False).to_pylist() == rows
    schema = pyarrow.parquet.read_schema(next((written[1] / name).glob("*.parquet")))
    assert (schema.metadata[b"table"], schema.metadata[b"schema"]) == (name.encode(), b"fazhi.table/1")


def answers(tables: Path, name: str, monkeypatch):
    """What duckdb and polars answer, which must be the same."""
    monkeypatch.chdir(tables)
    answer = duckdb.sql((ROOT / f"examples/queries/{name}.sql").read_text("utf-8")).fetchall()
    assert queries.QUESTIONS[name](tables).rows() == answer
    return answer


def test_which_counties_published_late(written, monkeypatch):
    stated, tables = written
    late = [
        (issuer, year, day, (day - datetime.date(year + 1, 3, 31)).days)
        for level, issuer, year, day, _, _ in stated
        if level == "county" and day > datetime.date(year + 1, 3, 31)
    ]
    assert late
    assert answers(tables, "late_counties", monkeypatch) == sorted(late, key=lambda row: (-row[3], row[0], row[1]))


def test_median_of_reconsideration_by_level(written, monkeypatch):
    stated, tables = written
    groups: dict = {}
    for level, _, year, _, cases, _ in stated:
        groups.setdefault((level, year), []).append(cases)
    expected = [(*key, len(cases), statistics.median(cases)) for key, cases in sorted(groups.items())]
    assert answers(tables, "reconsideration_by_level", monkeypatch) == expected


def test_problem_kinds_by_year(written, monkeypatch):
    stated, tables = written
    expected = []
    for year in (2021, 2022, 2023):
        of = [problems for _, _, of_year, _, _, problems in stated if of_year == year]
        counts = {kind: sum(kind in problems for problems in of) for kind in PROBLEMS}
        expected += [(year, kind, count, round(count / len(of), 3)) for kind, count in counts.items()]
    found = [row for row in answers(tables, "problem_kinds_by_year", monkeypatch) if row[1] in PROBLEMS]
    assert sorted(found) == sorted(expected)


def test_the_page_that_is_no_report_is_a_row(written):
    row = pyarrow.parquet.read_table(written[1] / "errors").to_pylist()
    assert [(one["code"], one["genre"], Path(one["file"]).name) for one in row] == [
        ("not-a-report", "other", "notice.txt")
    ]
