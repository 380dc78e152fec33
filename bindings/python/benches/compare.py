"""Ratios of one run: parse from Python to Rust and to a plain `re` script, two workers to one, the import.

    python benches/compare.py [FOLDER]

The Rust side is the example `time_parse` of the library on the same texts. Work on one thread is measured in CPU time,
the best of several rounds taken in turn, so that a busy machine disturbs all sides alike; two workers need two idle
cores.
"""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import fazhi
import python_re

ROOT = Path(__file__).resolve().parents[3]
ROUNDS = 9
#: How often each round does its work.
REPEATS = 20


def reports():
    """The texts of the folder that the command line names, else the example reports."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "examples/reports"
    return sorted(folder.glob("*.txt"))


def best(clock, rounds, *works):
    """The shortest time of each work, in seconds."""
    times = [float("inf")] * len(works)
    for _ in range(rounds):
        for index, work in enumerate(works):
            begun = clock()
            work()
            times[index] = min(times[index], clock() - begun)
    return times


def rust(paths):
    """CPU seconds that Rust takes to read all files once; the first reading, which builds tables, apart."""
    cargo = ["cargo", "build", "--quiet", "--release", "--locked", "-p", "fazhi", "--example", "time_parse"]
    subprocess.run(cargo, cwd=ROOT, check=True)
    command = ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "release/examples/time_parse"

    def taken(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([command, str(times), *paths], capture_output=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    many = 20 * REPEATS
    return min(taken(many + 1) for _ in range(ROUNDS)) / many - min(taken(1) for _ in range(ROUNDS)) / many


def imports():
    """Milliseconds of CPU that the import takes in a new process, best of several."""
    script = "import time; t = time.process_time(); import fazhi; print((time.process_time() - t) * 1e3)"
    taken = [subprocess.run([sys.executable, "-c", script], capture_output=True, text=True) for _ in range(ROUNDS)]
    return min(float(one.stdout) for one in taken)


def main():
    """Measures and prints."""
    paths = reports()
    texts = [path.read_text(encoding="utf-8") for path in paths]
    size = sum(len(text.encode()) for text in texts)
    parse, plain = best(
        time.process_time,
        ROUNDS,
        lambda: [fazhi.parse(text) for text in texts * REPEATS],
        lambda: [python_re.read(text) for text in texts * REPEATS],
    )
    parse, plain = parse / REPEATS, plain / REPEATS
    native = rust([str(path) for path in paths])
    many = texts * max(1, 10_000_000 // size)
    one, two = best(
        time.perf_counter,
        4,
        lambda: fazhi.parse_many(many, workers=1, progress=False),
        lambda: fazhi.parse_many(many, workers=2, progress=False),
    )
    print(f"{len(texts)} texts, {size} bytes")
    print(f"parse from Python       {size / parse / 1e6:8.1f} MB/s")
    print(f"parse from Rust         {size / native / 1e6:8.1f} MB/s   Python takes {parse / native:.2f} x")
    print(f"plain re                {size / plain / 1e6:8.1f} MB/s   parse is {plain / parse:.1f} x as fast")
    print(f"two workers to one      {one / two:8.2f} x as fast")
    print(f"import fazhi            {imports():8.1f} ms")


if __name__ == "__main__":
    main()
