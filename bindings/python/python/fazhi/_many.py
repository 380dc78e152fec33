"""Many reports at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sized
from typing import TYPE_CHECKING, Any, Callable, Literal, Optional, Tuple, TypeVar, Union, overload

from ._native import Report, Table, _endings, _parse_many, _table

if TYPE_CHECKING:
    from pathlib import Path

Source = Union[str, bytes, "os.PathLike[str]"]
Result = TypeVar("Result", covariant=True)

#: How many sources make a bar worth its import.
MANY = 20


class Reports(Tuple[Result, ...]):
    """A tuple of reports, and of the exceptions of those that could not be read if they were asked for.

    >>> reports = fazhi.Reports([fazhi.parse("某县2024年法治政府建设年度报告\\n审查文件132件。")])
    >>> reports.to_arrow("figures")
    <Table figures: 1 rows, 17 columns>
    """

    #: The exceptions of the sources that could not be read, in their order.
    errors: tuple[Exception, ...] = ()

    def to_arrow(self, table: str = "figures") -> Table:
        """One of the tables `reports`, `sections`, `items`, `figures`, `citations`, `indicators`, `findings`.

        pyarrow, polars, pandas and duckdb read it as it is. The column `report` counts the reports from 0.
        """
        return _table(table, [one for one in self if isinstance(one, Report)])

    def __repr__(self) -> str:
        """How many there are, and how many could not be read."""
        unread = f", {len(self.errors)} unread" if self.errors else ""
        return f"<Reports: {len(self)}{unread}>"


@overload
def parse_many(
    sources: Union[Source, Iterable[Source]],
    *,
    workers: Optional[int] = ...,
    progress: Any = ...,
    on_error: Literal["raise", "skip"] = ...,
    lang: str = ...,
) -> Reports[Report]: ...
@overload
def parse_many(
    sources: Union[Source, Iterable[Source]],
    *,
    workers: Optional[int] = ...,
    progress: Any = ...,
    on_error: Literal["return"],
    lang: str = ...,
) -> Reports[Union[Report, Exception]]: ...
def parse_many(
    sources: Union[Source, Iterable[Source]],
    *,
    workers: Optional[int] = None,
    progress: Any = True,
    on_error: str = "raise",
    lang: str = "zh",
) -> Reports[Any]:
    """Read many reports on all cores, in order: texts, bytes, paths, or the name of a folder.

    `workers` is how many threads read, by default one a core. `progress` is True for a bar (where tqdm is
    installed and somebody watches), False for none, an object with `update(n)`, or a callable
    `(done, total)` whose total is None for a generator. Sources that cannot be read raise (`"raise"`), stand as
    exceptions at their place (`"return"`) or are left out (`"skip"`); `errors` of the result has them all.
    Ctrl-C ends it.

    >>> texts = [f"某县{year}年法治政府建设年度报告\\n" for year in (2023, 2024)]
    >>> [report.year for report in fazhi.parse_many(texts, progress=False)]
    [2023, 2024]
    """
    if on_error not in ("raise", "return", "skip"):
        raise ValueError(f'on_error={on_error!r}: 只能是 / use "raise", "return", "skip"')
    if isinstance(sources, (str, os.PathLike)):
        from pathlib import Path

        sources = list(_folder(Path(sources)))
    elif isinstance(sources, bytes):
        sources = [sources]
    total = len(sources) if isinstance(sources, Sized) else None
    workers = workers or os.cpu_count() or 1
    if total is not None:
        workers = min(workers, total)
    tick, close = _ticker(progress, total)
    try:
        results = _parse_many(sources, workers, lang, on_error == "raise", tick)
    finally:
        close()
    errors = tuple(one for one in results if isinstance(one, Exception))
    if errors and on_error == "raise":
        raise errors[0]
    reports: Reports[Any] = Reports(one for one in results if on_error == "return" or isinstance(one, Report))
    reports.errors = errors
    return reports


def _folder(path: Path) -> Iterator[Path]:
    """The report files under a folder, sorted, hidden ones passed over; a file is itself."""
    if not path.is_dir():
        yield path
        return
    for inside in sorted(path.iterdir()):
        if inside.name.startswith("."):
            continue
        if inside.is_dir() and not inside.is_symlink():
            yield from _folder(inside)
        elif inside.suffix.lower() in _endings() and not inside.is_dir():
            yield inside


def _ticker(progress: Any, total: Optional[int]) -> tuple[Optional[Callable[[int], None]], Callable[[], None]]:
    """What is to be told how many are done, and what ends it."""
    if progress is True:
        if total is not None and total < MANY:
            return None, _nothing
        try:
            from tqdm.auto import tqdm  # type: ignore[import-untyped]
        except ImportError:
            return None, _nothing
        # Notebooks show a bar; elsewhere only a terminal does.
        bar = tqdm(total=total, unit="report", leave=False, disable=None)
        return _updating(bar), bar.close
    if progress is False or progress is None:
        return None, _nothing
    if hasattr(progress, "update"):
        return _updating(progress), _nothing
    if callable(progress):
        return (lambda done: progress(done, total)), _nothing
    raise TypeError(f"progress={progress!r}: bool, .update(n) 或 / or (done, total)")


def _updating(bar: Any) -> Callable[[int], None]:
    told = 0

    def tick(done: int) -> None:
        nonlocal told
        bar.update(done - told)
        told = done

    return tick


def _nothing() -> None:
    pass
