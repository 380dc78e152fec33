"""Tables of a crawl with Apache Spark, on two worker processes of this machine.

`examples/spark/run` installs what this needs and starts it over a generated crawl. On a cluster, take the address of
its master for `local-cluster[2,1,1024]`; everything else stays. `docs` of the settings: README.md beside this file.
"""

import argparse
import os
import sys
import time
from pathlib import Path

import fazhi.spark
from pyspark.sql import SparkSession


def main() -> None:
    """Read pages, write what they hold, show the tables."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("pages", help="Parquet files with the columns url and html")
    arguments.add_argument("output", help="a directory that is not there yet")
    arguments.add_argument("--master", default="local-cluster[2,1,1024]")
    given = arguments.parse_args()

    # Workers take the interpreter from here, whatever the setting of the session says.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master(given.master).appName("fazhi")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    spark = fazhi.spark.configured(builder).getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")

    start = time.monotonic()
    pages = spark.read.parquet(given.pages)
    rows = Path(given.output, "rows").as_posix()
    fazhi.spark.parse(pages, column="html").write.parquet(rows)
    seconds = time.monotonic() - start
    parsed = spark.read.parquet(rows)
    count = parsed.count()
    print(f"{count} pages in {seconds:.1f} s")
    for name, table in fazhi.spark.tables(parsed, key="url").items():
        table.write.parquet(Path(given.output, name).as_posix())
        print(f"{spark.read.parquet(Path(given.output, name).as_posix()).count():10}  {name}")
    spark.stop()


if __name__ == "__main__":
    main()
