"""Tables of a crawl on Apache Spark: pages in, rows out, on as many machines as there are.

    import fazhi.spark

    pages = spark.read.parquet("s3://crawl/pages")            # url, html
    parsed = fazhi.spark.parse(pages, column="html")          # one row a page
    parsed.write.parquet("s3://crawl/parsed")
    tables = fazhi.spark.tables(spark.read.parquet("s3://crawl/parsed"), key="url")
    tables["indicators"].where("indicator = 'reconsideration.received'").show()

A page that cannot be read is a row with `error`, never a failed task. `parse` has no state: a task that is lost is run
again and gives the same rows. Needs pyspark and pyarrow (`pip install fazhi[spark]`), Java 17, and this package on
every worker. Settings that matter: `configured`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

__all__ = ["TABLES", "configured", "parse", "tables"]

#: The tables that `tables` makes.
TABLES = ("reports", "sections", "items", "figures", "citations", "indicators", "findings", "errors")


def configured(builder: Any, *, pages: int = 256) -> Any:
    """A `SparkSession.builder` with the settings that reading pages needs.

    `pages` is how many pages a worker holds at a time: at 100 kB a page, 256 are 25 MB. Where a crawl has pages of
    many megabytes, take fewer.
    """
    return (
        builder
        # The default of 10 000 pages would be a gigabyte in one batch.
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(pages))
        # Where a worker dies of a signal, its stack is in the log.
        .config("spark.python.worker.faulthandler.enabled", "true")
        .config("spark.sql.execution.pyspark.udf.faulthandler.enabled", "true")
    )


def parse(pages: Any, column: str = "html", *, keep: Optional[Sequence[str]] = None, lang: str = "zh") -> Any:
    """Read every page of a data frame: a row for each, as `fazhi.arrow.parse_batch` makes it.

    `column` holds the pages as binary or string; the columns named by `keep`, by default all others, stay as they are.
    """
    from pyspark.sql.pandas.types import (  # type: ignore[import-not-found,unused-ignore]
        from_arrow_schema,
        to_arrow_schema,
    )

    from . import arrow

    rows = arrow.schema(to_arrow_schema(pages.schema), column, keep=keep)

    def read(batches: Iterator[Any]) -> Iterator[Any]:
        from fazhi import arrow

        return arrow.parse_batches(batches, column, keep=keep, lang=lang)

    return pages.mapInArrow(read, from_arrow_schema(rows))


def tables(parsed: Any, key: str = "url") -> dict[str, Any]:
    """The tables of pages that `parse` has read, each a data frame whose rows begin with `key`.

    Write `parsed` first and make tables of what was written: each of them would otherwise read every page anew.
    """
    from pyspark.sql import functions as f  # type: ignore[import-not-found,unused-ignore]

    made = {
        "reports": parsed.where("report is not null").select(key, "report.*"),
        "errors": parsed.where("error is not null").select(key, "error.*"),
    }
    for name in TABLES[1:-1]:
        made[name] = parsed.select(key, f.explode(name).alias("row")).select(key, "row.*")
    return {name: made[name] for name in TABLES}
