"""Read Chinese annual reports on building a law-based government (法治政府建设年度报告) into a typed model.

    >>> import fazhi
    >>> report = fazhi.parse("某县2024年法治政府建设年度报告\\n一、主要举措和成效\\n全年审查文件132件,同比增长近一成。")
    >>> report.title, report.year
    ('某县2024年法治政府建设年度报告', 2024)
    >>> [(figure.value, figure.unit, figure.bound, figure.change) for figure in report.figures]
    [(Decimal('132'), '件', 'exact', None), (Decimal('10'), '%', 'nearly', 'up')]

One text: `parse`, `parse_all`, `recognize`, `check`, `figures`, `amount`. Many: `parse_many`, whose `Reports` turn into
tables for pyarrow, polars, pandas and duckdb. A `Report` and its parts are views: immutable, hashable, equal by what
they show, picklable. Offsets are code points; `byte_span` has bytes. Kinds are ids, whose names `label` gives.
"""

from ._errors import FazhiError, LimitError, ReadError, SchemaError
from ._figures import Figures
from ._many import Reports, parse_many
from ._native import (
    Achievement,
    Citation,
    Figure,
    Item,
    ListItem,
    Plan,
    Problem,
    Report,
    Responsibility,
    Rules,
    Section,
    Segment,
    Table,
    Text,
    View,
    __version__,
    amount,
    check,
    figures,
    indicators,
    label,
    parse,
    parse_all,
    recognize,
    reports_in,
)
from ._values import (
    Amount,
    Content,
    Evidence,
    Finding,
    Genre,
    Indicator,
    Issuer,
    Region,
    Relation,
    Span,
    Summary,
)

__all__ = [
    "Achievement",
    "Amount",
    "Citation",
    "Content",
    "Evidence",
    "FazhiError",
    "Figure",
    "Figures",
    "Finding",
    "Genre",
    "Indicator",
    "Issuer",
    "Item",
    "LimitError",
    "ListItem",
    "Plan",
    "Problem",
    "ReadError",
    "Region",
    "Relation",
    "Report",
    "Reports",
    "Responsibility",
    "Rules",
    "SchemaError",
    "Section",
    "Segment",
    "Span",
    "Summary",
    "Table",
    "Text",
    "View",
    "__version__",
    "amount",
    "check",
    "figures",
    "indicators",
    "label",
    "parse",
    "parse_all",
    "parse_many",
    "recognize",
    "reports_in",
]
