"""The figures of a text or a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Tuple

if TYPE_CHECKING:
    from ._native import Figure


class Figures(Tuple["Figure", ...]):
    """A tuple of figures, which a notebook shows as a table. Slices are `Figures` too.

    >>> figures = fazhi.figures("审查文件132件,通过117件,退回15件。")
    >>> [str(figure.value) for figure in figures[1:]]
    ['117', '15']
    """

    __slots__ = ()

    def __getitem__(self, index: Any) -> Any:
        """A figure, or the figures of a slice."""
        found = super().__getitem__(index)
        return Figures(found) if isinstance(index, slice) else found

    def _repr_html_(self) -> str:
        from . import _html

        return _html.figures(self)
