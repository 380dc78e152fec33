"""Small values that reports are made of: named tuples, equal and hashable by what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Optional

# Only annotations name them: whoever reads no report does not wait for them.
if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


class Span(NamedTuple):
    """A half-open range, in code points unless it says otherwise: `text[span.start:span.end]`."""

    start: int
    end: int


class Region(NamedTuple):
    """An administrative division of China; `code` is its six digits in GB/T 2260."""

    code: str
    province: str
    city: Optional[str]
    county: Optional[str]
    town: Optional[str]


class Issuer(NamedTuple):
    """A body that issues a report; `candidates` are the regions it may belong to where nothing decides."""

    name: str
    kind: str
    region: Optional[Region]
    candidates: tuple[Region, ...]
    span: Span


class Evidence(NamedTuple):
    """One reason for a genre: a signal, its points (negative ones speak against it), its words."""

    signal: str
    weight: int
    name: str
    span: Span
    text: str


class Genre(NamedTuple):
    """What a page is: the id of its kind, how sure that is (0.5 to 1), its name for people, and why."""

    kind: str
    score: float
    name: str
    evidence: tuple[Evidence, ...]


class Finding(NamedTuple):
    """Something a reader should know; `severity` is `note`, `warning` or `error`, no span is the whole text.

    `secondary` are other places that belong to it, `help` says what to do, `source` names the rule it breaks.
    """

    code: str
    severity: str
    message: str
    span: Optional[Span]
    secondary: tuple[Span, ...]
    help: str
    source: Optional[str]


class Content(NamedTuple):
    """One of the five contents that a report must have, and where it stands.

    `kind` is `responsibilities`, `achievements`, `problems`, `plan` or `other`; `place` is `own_section`,
    `sub_section`, `paragraph` or `absent`, `name` its name for people.
    """

    kind: str
    place: str
    name: str
    span: Optional[Span]


class Summary(NamedTuple):
    """What a table says of a report: its contents, whether it is on time, how many findings there are.

    `causes`, `heads` and `duty` are `holds`, `violated`, `unknown` or `not_applicable`; `publication` is
    `on_time`, `late`, `before_year_end`, `unknown` or `not_applicable`; `problems_share` is in percent.
    """

    contents: tuple[Content, ...]
    causes: str
    heads: str
    duty: str
    publication: str
    date: Optional[date]
    problems_share: Optional[float]
    notes: int
    warnings: int
    errors: int


class Relation(NamedTuple):
    """Figures that the text relates: a `sum` or a `ratio` (in percent).

    `verdict` is `holds`, `does_not_hold` or `not_applicable`; `expected` follows from the figures at `left`, `stated`
    is what stands at `right`.
    """

    kind: str
    verdict: str
    left: tuple[Span, ...]
    right: Span
    expected: Decimal
    stated: Decimal


class Amount(NamedTuple):
    """One amount: the exact value, the end of a range, the unit, and what qualifies them; see `Figure`."""

    value: Decimal
    upper: Optional[Decimal]
    unit: Optional[str]
    bound: str
    change: Optional[str]
    basis: Optional[str]


class Indicator(NamedTuple):
    """An indicator of the catalogue: what its figures measure, and what it is a share of."""

    id: str
    name: str
    topic: str
    family: str
    units: tuple[str, ...]
    denominator: Optional[str]


def to_json(value: Any) -> str:
    """`value` as one line of JSON, in the form of the interchange form."""
    import json

    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
