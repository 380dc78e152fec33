"""The exceptions of fazhi. What the system refuses (no such file, no permission) is an OSError as from `open`."""

from __future__ import annotations

from typing import Optional

from ._values import Span


class FazhiError(Exception):
    """What stopped a reading; everything else that may be wrong with a text is a finding of its report.

    >>> try:
    ...     fazhi.parse(b"\\x89PNG\\r\\n\\x1a\\n", lang="en")
    ... except fazhi.FazhiError as error:
    ...     print(type(error).__name__, error.code)
    ReadError foreign-format
    """

    #: Its stable name: `undecodable`, `foreign-format`, `over-limit`, `surrogates`, `too-long`, `other-schema` …
    code: str = ""
    #: The file that was read, as it was named.
    file: Optional[str] = None
    #: Where, in bytes of what was read.
    span: Optional[Span] = None
    #: What to do about it.
    hint: Optional[str] = None

    def _describe(self, code: str, file: Optional[str], span: Optional[tuple[int, int]], hint: Optional[str]) -> None:
        self.code, self.file, self.hint = code, file, hint
        self.span = None if span is None else Span(*span)

    def __str__(self) -> str:
        """The message, after the file that it is about."""
        message = super().__str__()
        return message if self.file is None else f"{self.file}: {message}"


class ReadError(FazhiError, ValueError):
    """The bytes are no text that can be read."""


class LimitError(FazhiError, ValueError):
    """The text is over a limit."""


class SchemaError(FazhiError, ValueError):
    """JSON or a pickle of another schema, of another text, or of another version's reading."""
