"""Spark on two worker processes: a poison page, a worker that dies, a worker that dies while it writes.

Runs where Java and pyspark are there, and says so where they are not. Each case is a process of its own: a session's
master cannot be changed once it has begun.
"""

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet
import pytest
from conftest import REPORTS

if shutil.which("java") is None:
    pytest.skip("Java is not here: Spark is not tested", allow_module_level=True)
pytest.importorskip("pyspark", reason="pyspark is not here: Spark is not tested")

ROWS = 200
POISON = b"\x89PNG\r\n\x1a\n"
POISONED = [number for number in range(ROWS) if number % 100 == 7]

#: What every case begins with: two workers of one core each, and pages in four files.
SESSION = """
import os, sys, signal, time
os.environ["PYSPARK_PYTHON"] = sys.executable
from pyspark.sql import SparkSession
import fazhi.spark
folder, mark = sys.argv[1:3]
builder = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.driver.host", "127.0.0.1")
builder = builder.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
# Opening a file costs as much as a whole partition: each file is one.
builder = builder.config("spark.sql.files.openCostInBytes", "134217728")
spark = fazhi.spark.configured(builder, pages=10).getOrCreate()
spark.sparkContext.setLogLevel("OFF")
pages = spark.read.parquet(folder + "/pages")

def once(deadly):
    # Whoever makes the mark does the deed; nobody does it again.
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return
    deadly()
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Four files of pages; every hundredth is poison."""
    folder = tmp_path_factory.mktemp("spark")
    (folder / "pages").mkdir()
    texts = [path.read_bytes() for path in REPORTS]
    for part in range(4):
        numbers = range(part * ROWS // 4, (part + 1) * ROWS // 4)
        html = [POISON if number in POISONED else texts[number % len(texts)] for number in numbers]
        table = pa.table({"url": [str(number) for number in numbers], "html": html})
        pyarrow.parquet.write_table(table, folder / f"pages/{part}.parquet")
    return folder


def run(pages: Path, tmp_path: Path, script: str) -> str:
    mark = tmp_path / "mark"
    program = SESSION + textwrap.dedent(script)
    done = subprocess.run(
        [sys.executable, "-c", program, str(pages), str(mark)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return done.stdout


def check(folder: Path) -> None:
    """Every page is there once, with its rows or its error."""
    rows = pyarrow.dataset.dataset(folder, format="parquet").to_table().to_pylist()
    assert sorted(int(row["url"]) for row in rows) == list(range(ROWS))
    for row in rows:
        poison = int(row["url"]) in POISONED
        assert (row["report"] is None) == poison == (row["error"] is not None)
        assert bool(row["sections"]) != poison
        if poison:
            assert row["error"]["code"] == "foreign-format"
    assert (folder / "_SUCCESS").exists()
    assert not [path for path in folder.rglob("*") if "_temporary" in path.parts]


def test_pages_become_tables_and_poison_is_a_row(pages, tmp_path):
    out = tmp_path / "out"
    said = run(
        pages,
        tmp_path,
        f"""
        fazhi.spark.parse(pages).write.parquet({str(out)!r})
        made = fazhi.spark.tables(spark.read.parquet({str(out)!r}))
        print({{name: table.count() for name, table in made.items()}})
        row = made["figures"].first()
        print(row.asDict()["url"], type(row["value"]).__name__, made["reports"].first()["published"].year > 2000)
        """,
    )
    check(out)
    counts = eval(said.splitlines()[-2])
    rows = pyarrow.dataset.dataset(out, format="parquet").to_table().to_pylist()
    assert counts["reports"] == ROWS - len(POISONED)
    assert counts["errors"] == len(POISONED)
    for name in ("sections", "items", "figures", "citations", "indicators", "findings"):
        assert counts[name] == sum(len(row[name]) for row in rows) > 0, name
    assert said.splitlines()[-1].endswith("Decimal True")


def test_a_killed_worker_loses_and_doubles_nothing(pages, tmp_path):
    out = tmp_path / "out"
    # The Python worker dies of SIGKILL with half of its pages read.
    run(
        pages,
        tmp_path,
        f"""
        from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
        import fazhi.arrow
        def deadly(batches):
            for number, batch in enumerate(fazhi.arrow.parse_batches(batches)):
                if number == 2:
                    once(lambda: os.kill(os.getpid(), signal.SIGKILL))
                yield batch
        schema = from_arrow_schema(fazhi.arrow.schema(to_arrow_schema(pages.schema)))
        pages.mapInArrow(deadly, schema).write.parquet({str(out)!r})
        """,
    )
    assert (tmp_path / "mark").exists()
    check(out)


def test_a_worker_killed_while_it_writes_loses_and_doubles_nothing(pages, tmp_path):
    out = tmp_path / "out"
    # The executor, the Java process that writes, dies when files of its task are on the disk.
    run(
        pages,
        tmp_path,
        f"""
        from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
        import fazhi.arrow
        from pathlib import Path
        def executor_dies():
            while not list(Path({str(out)!r}).rglob("_temporary/**/*.parquet")):
                time.sleep(0.02)
            os.kill(os.getppid() if "java" in Path(f"/proc/{{os.getppid()}}/comm").read_text() else parent(os.getppid()), signal.SIGKILL)
            time.sleep(60)
        def parent(process):
            return int(Path(f"/proc/{{process}}/stat").read_text().rsplit(")", 1)[1].split()[1])
        def deadly(batches):
            for number, batch in enumerate(fazhi.arrow.parse_batches(batches)):
                yield batch
                if number == 2:
                    once(executor_dies)
        schema = from_arrow_schema(fazhi.arrow.schema(to_arrow_schema(pages.schema)))
        pages.mapInArrow(deadly, schema).write.parquet({str(out)!r})
        """,
    )
    assert (tmp_path / "mark").exists()
    check(out)
