"""Ratios of one run: parse from Python to Rust and to a plain `re` script, two threads to one, the import.

    python benches/compare.py [FOLDER]

The Rust side is the example `time_parse` of the library on the same texts. Best of several rounds, taken in turn,
so that a busy machine disturbs all sides alike.
"""

import subprocess
import sys
import time
from pathlib import Path

import fazhi
import python_re

ROOT = Path(__file__).resolve().parents[3]
ROUNDS = 15


def best(*works):
    """The shortest time of each work, in seconds."""
    times = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for index, work in enumerate(works):
            begun = time.perf_counter()
            work()
            times[index] = min(times[index], time.perf_counter() - begun)
    return times


def rust(texts, folder):
    """Seconds that Rust takes for all texts, best of as many rounds."""
    command = ["cargo", "run", "--quiet", "--release", "--locked", "-p", "fazhi", "--example", "time_parse", "--"]
    done = subprocess.run([*command, str(ROUNDS), *texts], cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def imports():
    """Milliseconds that the import takes in a new process, best of several."""
    script = "import time; t = time.perf_counter(); import fazhi; print((time.perf_counter() - t) * 1e3)"
    taken = [subprocess.run([sys.executable, "-c", script], capture_output=True, text=True) for _ in range(ROUNDS)]
    return min(float(one.stdout) for one in taken)


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "examples/reports"
    paths = sorted(folder.glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    size = sum(len(text.encode()) for text in texts)
    many = texts * max(1, 20_000_000 // size)
    parse, plain = best(lambda: [fazhi.parse(text) for text in texts], lambda: [python_re.read(text) for text in texts])
    native = min(rust(map(str, paths), folder) for _ in range(3))
    one, two = best_of_threads(many)
    print(f"{len(texts)} texts, {size} bytes, best of {ROUNDS}")
    print(f"parse from Python       {size / parse / 1e6:8.1f} MB/s")
    print(f"parse from Rust         {size / native / 1e6:8.1f} MB/s   Python takes {parse / native:.2f} x")
    print(f"plain re                {size / plain / 1e6:8.1f} MB/s   parse is {plain / parse:.1f} x as fast")
    print(f"two workers to one      {one / two:8.2f} x as fast")
    print(f"import fazhi            {imports():8.1f} ms")


def best_of_threads(texts):
    global ROUNDS
    rounds, ROUNDS = ROUNDS, 4
    times = best(
        lambda: fazhi.parse_many(texts, workers=1, progress=False),
        lambda: fazhi.parse_many(texts, workers=2, progress=False),
    )
    ROUNDS = rounds
    return times


if __name__ == "__main__":
    main()
