"""What Python has for the nearest jobs, over the same texts in one run: rate, ratio, what each finds.

    python benches/peers.py [FOLDER]

None of them reads a report. jieba cuts words, cn2an rewrites Chinese numerals as digits, Recognizers-Text finds
numbers, JioNLP sums of money and times; a plain `re` script finds headings, numbers and 《》. CPU time, the best of
several rounds taken in turn.
"""

import contextlib
import io
import time
import warnings
from functools import partial

import fazhi
import python_re
from compare import best, reports

ROUNDS = 5


def peers():
    """Each job: its name, what it finds, and the work on one text."""
    warnings.simplefilter("ignore")
    # Some greet on import.
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        import cn2an
        import jieba
        import jionlp
        from recognizers_number import Culture, recognize_number

        jieba.initialize()
    return [
        ("fazhi.parse", "figures", lambda text: len(fazhi.parse(text).figures)),
        ("fazhi.figures", "figures", lambda text: len(fazhi.figures(text))),
        ("fazhi.recognize", "signals", lambda text: len(fazhi.recognize(text).evidence)),
        ("plain re", "headings, numbers, 《》", lambda text: sum(map(len, python_re.read(text)))),
        ("jieba.cut", "words", lambda text: sum(1 for _ in jieba.cut(text))),
        ("cn2an.transform", "characters", lambda text: len(cn2an.transform(text, "cn2an"))),
        ("recognize_number", "numbers", lambda text: len(recognize_number(text, Culture.Chinese))),
        ("jionlp extract_money", "sums of money", lambda text: len(jionlp.ner.extract_money(text))),
        ("jionlp extract_time", "times", lambda text: len(jionlp.ner.extract_time(text))),
    ]


def over(work, texts):
    """One piece of work on every text."""
    for text in texts:
        work(text)


def main():
    """Measures and prints."""
    texts = [path.read_text(encoding="utf-8") for path in reports()]
    size = sum(len(text.encode()) for text in texts)
    works = peers()
    # What each finds is counted first, which loads what it loads at first use.
    found = [sum(map(work, texts)) for _, _, work in works]
    times = best(time.process_time, ROUNDS, *(partial(over, work, texts) for _, _, work in works))
    print(f"{len(texts)} texts, {size} bytes")
    print(f"{'':<24}{'MB/s':>10}{'fazhi.parse is':>20}  finds")
    for (name, finds, _), taken, count in zip(works, times, found):
        print(f"{name:<24}{size / taken / 1e6:>10.2f}{f'{taken / times[0]:.1f} x as fast':>20}  {count} {finds}")


if __name__ == "__main__":
    main()
