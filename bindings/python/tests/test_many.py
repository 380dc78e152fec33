"""Many at once: order, errors, progress, threads, Ctrl-C."""

import signal
import subprocess
import sys
import threading
import time

import fazhi
import pytest
from conftest import REPORTS, ROOT

TEXTS = [f"某县{year}年法治政府建设年度报告\n一、主要举措和成效\n审查文件{year}件。\n" for year in range(2016, 2025)]
BAD = b"\xff\xff\xff\x00\x81"


@pytest.mark.parametrize("workers", [None, 1, 2, 7])
def test_results_come_in_order(workers):
    long = "某县2015年法治政府建设年度报告\n" + "审查文件132件。\n" * 5000
    reports = fazhi.parse_many([long, *TEXTS * 20], workers=workers, progress=False)
    assert [report.year for report in reports] == [2015, *range(2016, 2025)] + [*range(2016, 2025)] * 19
    assert isinstance(reports, fazhi.Reports)
    assert reports.errors == ()


def test_a_folder_stands_for_its_reports():
    for folder in [ROOT / "examples/reports", str(ROOT / "examples/reports")]:
        assert [report.file for report in fazhi.parse_many(folder)] == [str(path) for path in REPORTS]
    assert len(fazhi.parse_many(REPORTS[0])) == 1
    assert len(fazhi.parse_many([])) == 0


def test_errors_are_raised_returned_or_left_out(tmp_path):
    sources = [TEXTS[0], BAD, tmp_path / "none.txt", TEXTS[1]]
    with pytest.raises(fazhi.ReadError):
        fazhi.parse_many(sources)
    returned = fazhi.parse_many(sources, on_error="return")
    assert [type(one) for one in returned] == [fazhi.Report, fazhi.ReadError, FileNotFoundError, fazhi.Report]
    skipped = fazhi.parse_many(sources, on_error="skip")
    assert [report.year for report in skipped] == [2016, 2017]
    assert [type(one) for one in skipped.errors] == [fazhi.ReadError, FileNotFoundError]
    assert len(returned.to_arrow("reports")) == len(skipped.to_arrow("reports")) == 2
    assert repr(skipped) == "<Reports: 2, 2 unread>"


@pytest.mark.parametrize("workers", [1, 2])
def test_the_first_error_in_order_is_raised_and_nothing_new_is_begun(workers, tmp_path):
    begun = []

    def sources():
        for index in range(10_000):
            begun.append(index)
            yield tmp_path / "none.txt" if index == 40 else BAD if index > 40 else TEXTS[0]

    with pytest.raises(FileNotFoundError):
        fazhi.parse_many(sources(), workers=workers)
    assert len(begun) < 200


def test_a_generator_is_taken_as_it_is_needed():
    ahead = []
    taken = 0

    def sources():
        for index in range(300):
            ahead.append(index - taken)
            yield TEXTS[0]

    def progress(done, total):
        nonlocal taken
        assert total is None
        taken = done

    assert len(fazhi.parse_many(sources(), workers=2, progress=progress)) == 300
    assert taken == 300


def test_what_the_generator_raises_comes_through():
    def sources():
        yield TEXTS[0]
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        fazhi.parse_many(sources())
    with pytest.raises(TypeError, match="float"):
        fazhi.parse_many([TEXTS[0], 1.5])


def test_progress_is_told(capsys):
    told = []
    fazhi.parse_many(TEXTS * 10, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (90, 90)
    assert [done for done, _ in told] == sorted(done for done, _ in told)

    class Bar:
        n = 0

        def update(self, more):
            assert more > 0
            self.n += more

    bar = Bar()
    fazhi.parse_many(TEXTS * 10, progress=bar)
    assert bar.n == 90
    fazhi.parse_many(TEXTS * 10, progress=True)
    assert capsys.readouterr() == ("", "")

    def broken(done, total):
        raise RuntimeError("bar")

    with pytest.raises(RuntimeError, match="bar"):
        fazhi.parse_many(TEXTS * 10, progress=broken)


def test_other_threads_run_while_texts_are_read():
    text = "某县2015年法治政府建设年度报告\n" + "全年审查文件132件,通过117件。\n" * 60_000
    turns = []
    for work in (lambda: fazhi.parse(text), lambda: fazhi.parse_many([text], progress=False)):
        count, ended = 0, threading.Event()
        thread = threading.Thread(target=lambda work=work, ended=ended: (work(), ended.set()))
        thread.start()
        while not ended.is_set():
            time.sleep(0.001)
            count += 1
        thread.join()
        turns.append(count)
    # While the lock is held, this thread gets no turn at all.
    assert min(turns) > 10, turns


def test_threads_share_a_report(report):
    with_threads = [None] * 8
    expected = [figure.to_dict() for figure in report.figures], report.to_json()

    def look(index):
        with_threads[index] = [figure.to_dict() for figure in report.figures], report.to_json()

    threads = [threading.Thread(target=look, args=(index,)) for index in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert with_threads == [expected] * 8


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_it():
    script = (
        "import fazhi, itertools, sys\n"
        "def sources():\n"
        "    print('begun', flush=True)\n"
        "    yield from itertools.repeat('某县2024年法治政府建设年度报告\\n' * 50)\n"
        "try:\n"
        "    fazhi.parse_many(sources(), progress=False)\n"
        "except KeyboardInterrupt:\n"
        "    print('interrupted', flush=True)\n"
        "    sys.exit(7)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "begun\n"
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=60)
    assert (out, process.returncode) == ("interrupted\n", 7)


def test_processes_share_by_pickling(report):
    import concurrent.futures
    import multiprocessing

    with concurrent.futures.ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        assert pool.submit(fazhi.parse, report.text).result() == fazhi.parse(report.text)
        assert pool.submit(len, report.figures).result() == len(report.figures)
