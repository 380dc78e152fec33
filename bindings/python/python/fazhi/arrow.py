"""Pages in, rows out: a batch of a crawl as a batch of as many rows, for engines that work on Arrow batches.

    >>> import fazhi.arrow, pyarrow
    >>> page = "<p>青岭县2024年法治政府建设年度报告</p><p>一、主要举措和成效</p><p>审查文件132件。</p>"
    >>> batch = pyarrow.record_batch({"url": ["a", "b"], "html": [page.encode("gbk"), b"\\x89PNG\\r\\n\\x1a\\n"]})
    >>> rows = fazhi.arrow.parse_batch(batch).to_pylist()
    >>> rows[0]["url"], rows[0]["report"]["year"], rows[0]["figures"][0]["text"], rows[0]["error"]
    ('a', 2024, '132件', None)
    >>> rows[1]["report"], rows[1]["figures"], rows[1]["error"]["code"]
    (None, [], 'foreign-format')

Needs pyarrow. `parse_batch` has no state and never raises for what a page holds: it may run in any worker, be tried
again, and give the same rows again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Optional

from . import _native

__all__ = ["parse_batch", "parse_batches", "schema"]


def parse_batch(batch: Any, column: str = "html", *, keep: Optional[Sequence[str]] = None, lang: str = "zh") -> Any:
    """Read every page of a record batch; the `pyarrow.RecordBatch` that comes out has a row for each, in order.

    `batch` is whatever speaks the Arrow PyCapsule protocol: a record batch or table of pyarrow, a frame of polars.
    `column` holds the pages, as bytes of any format and encoding or as text. The columns named by `keep`, by default
    all others, stay as they are; then come `report` (a struct: metadata, counts, verdicts), a list of structs for each
    of `sections`, `items`, `figures`, `citations`, `indicators` and `findings`, and `error` (a struct: `code`,
    `message`, `genre`). Of `report` and `error` one is null.

    Raises KeyError for a column that is not there, TypeError for one that holds neither bytes nor text.
    """
    import pyarrow as pa  # type: ignore[import-untyped,import-not-found,unused-ignore]

    table = batch if isinstance(batch, (pa.RecordBatch, pa.Table)) else pa.table(batch)
    kept = _kept(table.schema, column, keep)
    # Bytes and text go over as they are, whichever of Arrow's layouts they have.
    rows = _native._pages(table.column(column).to_pylist(), lang)
    parsed = pa.RecordBatchReader.from_stream(rows).read_next_batch()
    columns = [_whole(table.column(name)) for name in kept] + parsed.columns
    fields = [table.schema.field(name) for name in kept] + list(parsed.schema)
    return pa.RecordBatch.from_arrays(columns, schema=pa.schema(fields, metadata=parsed.schema.metadata))


def parse_batches(
    batches: Iterable[Any], column: str = "html", *, keep: Optional[Sequence[str]] = None, lang: str = "zh"
) -> Iterator[Any]:
    """`parse_batch` over many, one at a time: what `mapInArrow`, Ray and Dask call."""
    for batch in batches:
        yield parse_batch(batch, column, keep=keep, lang=lang)


def schema(of: Any, column: str = "html", *, keep: Optional[Sequence[str]] = None) -> Any:
    """The `pyarrow.Schema` of what `parse_batch` makes of batches of the schema `of`, without reading a page.

    >>> import pyarrow
    >>> fazhi.arrow.schema(pyarrow.schema({"url": pyarrow.string(), "html": pyarrow.binary()})).names[:3]
    ['url', 'report', 'sections']
    """
    import pyarrow as pa  # type: ignore[import-untyped,import-not-found,unused-ignore]

    of = pa.schema(of)
    empty = pa.RecordBatch.from_arrays([pa.array([], field.type) for field in of], schema=of)
    return parse_batch(empty, column, keep=keep).schema


def _kept(schema: Any, column: str, keep: Optional[Sequence[str]]) -> list[str]:
    missing = [name for name in [column, *(keep or ())] if name not in schema.names]
    if missing:
        there = ", ".join(schema.names)
        raise KeyError(f"没有列 {missing[0]!r} / there is no column {missing[0]!r}: {there}")
    names = [name for name in schema.names if name != column] if keep is None else list(keep)
    taken = {field.name for field in _added()} & set(names)
    if taken:
        raise KeyError(f"列名已占用 / the name of a column is taken: {', '.join(sorted(taken))}; keep=[…]")
    return names


def _added() -> Any:
    """The fields that `parse_batch` adds."""
    import pyarrow as pa  # type: ignore[import-untyped,import-not-found,unused-ignore]

    return pa.RecordBatchReader.from_stream(_native._pages([], "zh")).schema


def _whole(column: Any) -> Any:
    """A column of a table as one array."""
    import pyarrow as pa  # type: ignore[import-untyped,import-not-found,unused-ignore]

    if not isinstance(column, pa.ChunkedArray):
        return column
    whole = column.combine_chunks()
    return whole.chunk(0) if isinstance(whole, pa.ChunkedArray) else whole
