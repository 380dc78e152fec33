"""The three questions of this folder with polars: `python queries.py TABLES [QUESTION]`, TABLES from `fazhi table`."""

import sys
from pathlib import Path

import polars as pl


def late_counties(tables: Path) -> pl.DataFrame:
    """Which counties and districts published late, and by how many days."""
    reports = pl.scan_parquet(tables / "reports/*.parquet")
    due = pl.date(pl.col("year") + 1, 3, 31)
    of_county = pl.col("county").is_not_null() | pl.col("issuer").str.contains("^[^省市]*[县区旗]")
    return (
        reports.filter((pl.col("publication") == "late") & of_county)
        .select(
            pl.coalesce("county", "issuer").alias("county"),
            "year",
            pl.col("publication_date").alias("published"),
            (pl.col("publication_date") - due).dt.total_days().alias("days_late"),
        )
        .sort(["days_late", "county", "year"], descending=[True, False, False])
        .collect()
    )


def reconsideration_by_level(tables: Path) -> pl.DataFrame:
    """Median of the applications for reconsideration in a year, by level of the issuer."""
    issuer = pl.col("issuer")
    level = (
        pl.when(issuer.str.contains("[镇乡街道](人民政府|办事处|$)"))
        .then(pl.lit("township"))
        .when(pl.col("county").is_not_null() | issuer.str.contains("[县区旗]"))
        .then(pl.lit("county"))
        .when(pl.col("city").is_not_null() | issuer.str.contains("市"))
        .then(pl.lit("city"))
        .otherwise(pl.lit("province"))
    )
    reports = pl.scan_parquet(tables / "reports/*.parquet").filter(issuer.is_not_null())
    stated = pl.scan_parquet(tables / "indicators/*.parquet").filter(
        (pl.col("indicator") == "reconsideration.received") & (pl.col("unit") == "件") & (pl.col("bound") == "exact")
    )
    return (
        stated.join(reports.select("report", level.alias("level")), on="report")
        .group_by("level", "year")
        .agg(
            pl.len().cast(pl.Int64).alias("observations"),
            pl.col("value").cast(pl.Float64).median().alias("median_cases"),
        )
        .sort("level", "year", nulls_last=True)
        .collect()
    )


def problem_kinds_by_year(tables: Path) -> pl.DataFrame:
    """In how many reports of a year a kind of problem stands, and their share."""
    reports = pl.scan_parquet(tables / "reports/*.parquet").select("report", "year").drop_nulls("year")
    problems = pl.scan_parquet(tables / "items/*.parquet").filter(pl.col("part") == "problems")
    kinds = problems.select("report", pl.col("kinds").alias("kind")).explode("kind").drop_nulls("kind").unique()
    years = reports.group_by("year").agg(pl.len().alias("reports"))
    return (
        kinds.join(reports, on="report")
        .group_by("year", "kind")
        .agg(pl.len().cast(pl.Int64).alias("stated_in"))
        .join(years, on="year")
        .select("year", "kind", "stated_in", (pl.col("stated_in") / pl.col("reports")).round(3).alias("share"))
        .sort(["year", "stated_in", "kind"], descending=[False, True, False])
        .collect()
    )


QUESTIONS = {one.__name__: one for one in (late_counties, reconsideration_by_level, problem_kinds_by_year)}

if __name__ == "__main__":
    for name in sys.argv[2:] or QUESTIONS:
        print(name, QUESTIONS[name](Path(sys.argv[1])), sep="\n")
