"""
The native part of `fazhi`; import the names from `fazhi`.
"""

from _typeshed import SupportsGetItem
from datetime import date
from decimal import Decimal
from fazhi._figures import Figures
from fazhi._values import Amount, Finding, Genre, Indicator, Issuer, Relation, Span, Summary
from os import PathLike
from typing import Any, Final, Iterator, SupportsIndex, final
from typing_extensions import disjoint_base

__all__ = ["__version__", "Achievement", "Citation", "Figure", "Item", "ListItem", "Pages", "Plan", "Problem", "Report", "Responsibility", "Rules", "Section", "Segment", "Table", "Text", "View", "_endings", "_pages", "_parse_many", "_restore", "_table", "_view", "amount", "check", "figures", "indicators", "label", "parse", "parse_all", "recognize", "reports_in"]

__version__: Final[str]
"""
The version of this package.
"""

@final
class Achievement(Item):
    """
    A measure taken, and what came of it.
    """

@final
class Citation(View):
    """
    A document named between 《 and 》.

    >>> report = fazhi.parse("某县2024年法治政府建设年度报告\\n落实《某省行政执法条例(草案)》。")
    >>> citation = report.citations[0]
    >>> citation.title, citation.kind, citation.draft, citation.key
    ('某省行政执法条例(草案)', 'regulation', True, '某省行政执法条例')
    """
    @property
    def draft(self, /) -> bool:
        """
        Whether it is a draft.
        """
    @property
    def key(self, /) -> str:
        """
        The title as two reports would share it.
        """
    @property
    def kind(self, /) -> str:
        """
        `law`, `regulation`, `plan`, `opinion`, `guide` or `other`.
        """
    @property
    def number(self, /) -> str | None:
        """
        Document number beside it, its brackets normalised: `厅字〔2019〕28号`.
        """
    @property
    def period(self, /) -> tuple[int, int] | None:
        """
        First and last year of a period in the title: `(2021, 2025)`.
        """
    @property
    def title(self, /) -> str:
        """
        The title without the outermost marks.
        """

@final
class Figure(View):
    """
    A stated amount: its words, its exact value, and what qualifies it.

    >>> figure = fazhi.figures("全年办理近1600余件")[0]
    >>> figure.text, figure.value, figure.unit, figure.bound
    ('近1600余件', Decimal('1600'), '件', 'about')
    """
    @property
    def basis(self, /) -> str | None:
        """
        What the change is compared with: `yoy` (同比) or `mom` (环比).
        """
    @property
    def bound(self, /) -> str:
        """
        How exactly it is meant: `exact`, `over`, `nearly`, `about`, `at_least`, `at_most`.
        """
    @property
    def change(self, /) -> str | None:
        """
        `up`, `down` or `flat`, where the number states how much a measured thing changed.
        """
    @property
    def indicator(self, /) -> str | None:
        """
        Id of the indicator that it states, where the catalogue has it: `reconsideration.received`.
        """
    @property
    def part(self, /) -> str | None:
        """
        Statutory part in which it stands: `responsibilities`, `achievements`, `problems` or `plans`.
        """
    @property
    def scope(self, /) -> tuple[str, ...]:
        """
        Words that limit what was counted: 全市, 含上年结转, 截至11月.
        """
    @property
    def subject(self, /) -> str | None:
        """
        What is measured, in the words of the text.
        """
    @property
    def subject_span(self, /) -> Span | None:
        """
        Where the subject stands, in code points.
        """
    @property
    def topic(self, /) -> str | None:
        """
        Id of its subject: its indicator's, else that of the item or section that holds it; see `label("topic", id)`.
        """
    @property
    def unit(self, /) -> str | None:
        """
        Unit or measure word, without its multiplier; None where the number stands directly before a noun.
        """
    @property
    def upper(self, /) -> Decimal | None:
        """
        The second number of a range: 5 of `3—5个`.
        """
    @property
    def value(self, /) -> Decimal:
        """
        Exact, 万 and 亿 multiplied out (`625.82万元` is 6258200, unit `元`); a percentage keeps its number.
        """
    @property
    def year(self, /) -> int | None:
        """
        For a figure of an indicator, the year it is of: the one that its clause names, else the report's.
        """

class Item(View):
    """
    An item of a part, at the finest level that the text marks: a numbered heading, a 一是, a paragraph.
    """
    @property
    def citations(self, /) -> tuple[Citation, ...]:
        """
        The citations inside it.
        """
    @property
    def figures(self, /) -> Figures:
        """
        The figures inside it.
        """
    @property
    def list_items(self, /) -> tuple[ListItem, ...]:
        """
        The list items inside it.
        """
    @property
    def title(self, /) -> str | None:
        """
        Its heading, the first sentence of a 一是, a paragraph's short opening sentence.
        """
    @property
    def topic(self, /) -> str | None:
        """
        Id of its subject; see `label("topic", id)`.
        """

@final
class ListItem(View):
    """
    One member of a list 一是, 二是, 三是.
    """
    @property
    def citations(self, /) -> tuple[Citation, ...]:
        """
        The citations inside it.
        """
    @property
    def figures(self, /) -> Figures:
        """
        The figures inside it.
        """
    @property
    def marker(self, /) -> str:
        """
        The marker as written: `一是`.
        """
    @property
    def ordinal(self, /) -> int:
        """
        The number that it says, from 1.
        """

@final
class Pages:
    """
    Rows of pages in Arrow's memory: see `fazhi.arrow`.
    """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        The rows as the Arrow PyCapsule protocol has them; may be asked for many times.
        """
    def __len__(self, /) -> int:
        """
        How many pages there are.
        """

@final
class Plan(Item):
    """
    Something that will be done.
    """
    @property
    def target_year(self, /) -> int | None:
        """
        The year it is for: from its own words, its section's heading or the report's year.
        """

@final
class Problem(Item):
    """
    Something that is wrong.
    """
    @property
    def causes(self, /) -> tuple[Span, ...]:
        """
        Where the text says why, in code points.
        """
    @property
    def kinds(self, /) -> tuple[str, ...]:
        """
        Ids of what it is about, never empty; see `label("problem", id)`.
        """

@final
class Report(Text):
    """
    A report: everything that was read of one text, each at its place. Immutable and cheap to share.

    Iterating, `len` and indexing give the sections of the first level.

    >>> report = fazhi.parse("某县2024年法治政府建设年度报告\\n一、主要举措和成效\\n全年审查文件132件。")
    >>> report.year, len(report), report[0].title
    (2024, 1, '主要举措和成效')
    >>> figure = report.figures[0]
    >>> report.text[figure.span.start:figure.span.end] == figure.text == "132件"
    True
    """
    def __bool__(self, /) -> bool:
        """
        A report is one, also without sections.
        """
    def __getitem__(self, index: SupportsIndex, /) -> Section: ...
    def __iter__(self, /) -> Iterator[Section]: ...
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> "str": ...
    @property
    def achievements(self, /) -> tuple[Achievement, ...]:
        """
        Measures taken and what came of them.
        """
    @property
    def addressees(self, /) -> tuple[str, ...]:
        """
        Whom the salutation addresses.
        """
    def check(self, /, rules: Rules | None = None) -> tuple[Finding, ...]:
        """
        What is wrong with it under `rules`, by default the central ones: its findings, and whether it is complete,
        on time and right. What the text cannot decide is no finding.

        >>> report = fazhi.parse("青岭县2023年法治政府建设年度报告\\n一、主要举措和成效\\n青岭县办案9件。\\n")
        >>> "problems-absent" in [finding.code for finding in report.check()]
        True
        """
    @property
    def citations(self, /) -> tuple[Citation, ...]:
        """
        Every document named between 《 and 》, in order.
        """
    @property
    def document_number(self, /) -> str | None:
        """
        Number of the report itself, its brackets normalised.
        """
    def figures_in(self, /, start: SupportsIndex, end: SupportsIndex) -> Figures:
        """
        The figures between two code points.
        """
    @property
    def findings(self, /) -> tuple[Finding, ...]:
        """
        What a reader should know of the text or the report: `code`, `severity`, `message`, `span`.
        """
    @staticmethod
    def from_json(json: str, *, text: str | None = None) -> Report:
        """
        The report that `json` was made of: `to_json(text=True)`, or any other with its text as `text`.

        Raises SchemaError if it is no `fazhi.report/1`, or if `text` reads otherwise than it says.

        >>> report = fazhi.parse("某县2024年法治政府建设年度报告\\n")
        >>> fazhi.Report.from_json(report.to_json(text=True)) == report
        True
        """
    @property
    def genre(self, /) -> Genre:
        """
        Whether it is an annual report or which look-alike: `kind`, `score`, `name` and the `evidence`.
        """
    @property
    def indicators(self, /) -> dict[str, Figures]:
        """
        What it says of each indicator, by id: figures in the order of the text.

        >>> report = fazhi.parse("某县2024年法治政府建设年度报告\\n一、主要举措和成效\\n全年新收行政复议申请163件。")
        >>> [figure.value for figure in report.indicators["reconsideration.received"]]
        [Decimal('163')]
        """
    @property
    def issuers(self, /) -> tuple[Issuer, ...]:
        """
        Who issues it: `name`, `kind`, `region`, `candidates` where the region is ambiguous, `span`.
        """
    @property
    def list_items(self, /) -> tuple[ListItem, ...]:
        """
        Every 一是, 二是 …, in order.
        """
    @property
    def outline(self, /) -> tuple[Section, ...]:
        """
        The sections of the first level; each holds its own.
        """
    @property
    def places(self, /) -> dict[str, Span]:
        """
        Where the text states its title, year, dates and names, by attribute, in code points.

        >>> fazhi.parse("某县2024年法治政府建设年度报告\\n").places["year"]
        Span(start=2, end=7)
        """
    @property
    def plans(self, /) -> tuple[Plan, ...]:
        """
        What will be done.
        """
    @property
    def problems(self, /) -> tuple[Problem, ...]:
        """
        What is wrong, and why.
        """
    @property
    def published(self, /) -> date | None:
        """
        When it was put on the web page.
        """
    @property
    def relations(self, /) -> tuple[Relation, ...]:
        """
        The sums and shares that the text states with their parts, each checked.
        """
    @property
    def responsibilities(self, /) -> tuple[Responsibility, ...]:
        """
        What the heads, or the body, did to answer for law-based government.
        """
    @property
    def sections(self, /) -> tuple[Section, ...]:
        """
        Every section of every level, in the order of the text.
        """
    @property
    def segments(self, /) -> tuple[Segment, ...]:
        """
        What each stretch of the text is, in order, without gaps.
        """
    @property
    def signatory(self, /) -> str | None:
        """
        The body that signs.
        """
    @property
    def signed(self, /) -> date | None:
        """
        The date under the signature.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where the page says it comes from.
        """
    def summary(self, /, rules: Rules | None = None) -> Summary:
        """
        What a table says of it under `rules`: which of the five contents it has and where, whether it is on time.

        >>> report = fazhi.parse("青岭县2023年法治政府建设年度报告\\n一、主要举措和成效\\n青岭县办案9件。\\n")
        >>> {it.kind: it.place for it in report.summary().contents}["achievements"]
        'own_section'
        """
    @property
    def title(self, /) -> str | None:
        """
        The title, its printed lines joined without a space.
        """
    def to_arrow(self, /, table: str = "figures") -> Table:
        """
        One of the tables `reports`, `sections`, `items`, `figures`, `citations`, `indicators`, `findings`.

        pyarrow, polars, pandas and duckdb read it as it is.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        The interchange form as a dict: schema `fazhi.report/1`.
        """
    def to_json(self, /, *, text: bool = False) -> str:
        """
        The interchange form as one line of JSON, the same as `fazhi parse` prints.

        With `text=True` one more key, `text`, holds the whole text, so that `from_json` needs nothing else.
        """
    @property
    def written(self, /) -> date | None:
        """
        When the document was made, by the page's label.
        """
    @property
    def year(self, /) -> int | None:
        """
        The year reported on.
        """

@final
class Responsibility(Item):
    """
    What the heads of Party and government, or the body, did to answer for law-based government.
    """
    @property
    def actors(self, /) -> tuple[str, ...]:
        """
        Ids of who acted, in the order of the text; see `label("actor", id)`.
        """
    @property
    def duties(self, /) -> tuple[str, ...]:
        """
        Ids of what they did, in the order of the text; see `label("duty", id)`.
        """

@final
class Rules:
    """
    Rules that reports are checked under: the central ones, or those of a TOML file, which may build on them.

    >>> fazhi.Rules('name = "岭南省规定"\\nextends = "central"\\n')
    <Rules '岭南省规定'>
    >>> fazhi.Rules.central().toml.startswith("#")
    True
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs__(self, /) -> tuple[str]: ...
    def __hash__(self, /) -> int: ...
    def __new__(cls, /, toml: str) -> Rules:
        """
        Raises SchemaError for a text that is no rules, with line and field.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def central() -> Rules:
        """
        The central rules, which hold where no others are given.
        """
    @property
    def name(self, /) -> str:
        """
        The name of these rules.
        """
    @property
    def toml(self, /) -> str:
        """
        Their TOML: a file to begin another one with.
        """

@final
class Section(View):
    """
    A heading and what stands under it. Iterating gives the sections of the next level.
    """
    def __bool__(self, /) -> bool:
        """
        A section is one, also without sections under it.
        """
    def __getitem__(self, index: SupportsIndex, /) -> Section: ...
    def __iter__(self, /) -> Iterator[Section]: ...
    def __len__(self, /) -> int:
        """
        How many sections stand directly under it.
        """
    def _repr_html_(self, /) -> "str": ...
    @property
    def children(self, /) -> tuple[Section, ...]:
        """
        The sections directly under this one, in order.
        """
    @property
    def citations(self, /) -> tuple[Citation, ...]:
        """
        The citations inside it.
        """
    @property
    def figures(self, /) -> Figures:
        """
        The figures inside it.
        """
    @property
    def heading_span(self, /) -> Span:
        """
        Where the heading itself stands, in code points; `span` holds the whole section.
        """
    @property
    def level(self, /) -> int:
        """
        Depth by the style of the number: `一、` 1, `(一)` 2, `1.` 3, `(1)` 4, `①` 5; an unnumbered heading 1 or 2.
        """
    @property
    def list_items(self, /) -> tuple[ListItem, ...]:
        """
        The list items inside it.
        """
    @property
    def number(self, /) -> str | None:
        """
        The bare ordinal as written: `一`, `1`; None for an unnumbered heading.
        """
    @property
    def part(self, /) -> str | None:
        """
        Statutory part that the section opens; None for contents outside the four.
        """
    @property
    def run_in(self, /) -> bool:
        """
        Whether body text follows the heading on its own line.
        """
    @property
    def title(self, /) -> str:
        """
        The heading without number and closing stop.
        """
    @property
    def topic(self, /) -> str | None:
        """
        Id of the subject of the section; see `label("topic", id)`.
        """

@final
class Segment(View):
    """
    A stretch of the text of one kind. The segments of a report tile its text.
    """
    @property
    def citations(self, /) -> tuple[Citation, ...]:
        """
        The citations inside it.
        """
    @property
    def figures(self, /) -> Figures:
        """
        The figures inside it.
        """
    @property
    def kind(self, /) -> str:
        """
        `chrome`, `metadata`, `title`, `salutation`, `lead`, one of the four parts, `other`, `signature` or
        `attachment`.
        """

@final
class Table:
    """
    A table in Arrow's memory, which pyarrow, polars, pandas and duckdb read as it is.

    >>> table = fazhi.parse("某县2024年法治政府建设年度报告\\n全年审查文件132件。").to_arrow("figures")
    >>> table.name, len(table), table.columns[:4]
    ('figures', 1, ('report', 'file', 'figure', 'start'))
    """
    def __arrow_c_schema__(self, /) -> Any:
        """
        The schema as the Arrow PyCapsule protocol has it.
        """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> Any:
        """
        The rows as the Arrow PyCapsule protocol has them; may be asked for many times.
        """
    def __bool__(self, /) -> bool:
        """
        A table is one, also without rows.
        """
    def __len__(self, /) -> int:
        """
        How many rows it has.
        """
    def __repr__(self, /) -> str: ...
    @property
    def columns(self, /) -> tuple[str, ...]:
        """
        The names of its columns.
        """
    @property
    def name(self, /) -> str:
        """
        `reports`, `sections`, `items`, `figures`, `citations`, `indicators` or `findings`.
        """
    def to_pandas(self, /) -> Any:
        """
        As a pandas data frame; needs pandas and pyarrow.
        """
    def to_polars(self, /) -> Any:
        """
        As a polars data frame; needs polars.
        """

@disjoint_base
class Text:
    """
    A text and the figures that were read of it. A `Report` is one; `figures(text)` looks into one.
    """
    def __copy__(self, /) -> Text: ...
    def __deepcopy__(self, memo: Any, /) -> Text: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> "tuple[object, ...]": ...
    def __repr__(self, /) -> str: ...
    @property
    def figures(self, /) -> Figures:
        """
        Every figure, in order.

        >>> [figure.text for figure in fazhi.parse("某县2024年法治政府建设年度报告\\n全年办案１６件,同比下降7%。").figures]
        ['１６件', '同比下降7%']
        """
    @property
    def file(self, /) -> str | None:
        """
        The file that was read, as it was named; None for a text.
        """
    @property
    def lang(self, /) -> str:
        """
        The language of messages and names: `zh` or `en`.
        """
    @property
    def text(self, /) -> str:
        """
        The text that was read, unchanged.
        """

@disjoint_base
class View:
    """
    A part of a report (or of a text) at its place. Immutable; two views are equal if they look at the same place
    of equal texts.
    """
    def __copy__(self, /) -> View: ...
    def __deepcopy__(self, memo: Any, /) -> View: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __reduce__(self, /) -> "tuple[object, ...]": ...
    def __repr__(self, /) -> str:
        """
        The class, what tells it from its neighbours, the first words and the span.
        """
    @property
    def byte_span(self, /) -> Span:
        """
        Where it is, in bytes of UTF-8.
        """
    @property
    def line(self, /) -> int:
        """
        The line on which it starts, from 1.
        """
    @property
    def report(self, /) -> Text:
        """
        The report, or the text given to `figures`, that this is a part of.
        """
    @property
    def span(self, /) -> Span:
        """
        Where it is, in code points: `report.text[span.start:span.end]` is `text`.
        """
    @property
    def text(self, /) -> str:
        """
        Its words, as they stand in the text.
        """
    def to_dict(self, /) -> dict[str, Any]:
        """
        What the interchange form says of it.
        """
    def to_json(self, /) -> "str":
        """
        The same as one line of JSON.
        """

def _endings() -> tuple[str, ...]:
    """
    Endings, in lower case, of files that hold reports.
    """

def _pages(pages: "list[object]", lang: str) -> Pages:
    """
    The rows of pages: see `fazhi.arrow.parse_batch`.
    """

def _parse_many(sources: "object", workers: SupportsIndex, lang: str, stop: bool, tick: "object") -> "list[object]":
    """
    What every source came to, in order: see `parse_many`.
    """

def _restore(schema: str | None, text: str, file: str | None, lang: str) -> Text:
    """
    The report or text of a pickle.
    """

def _table(name: str, reports: SupportsGetItem[int, Report]) -> Table:
    """
    One table of several reports: see `Reports.to_arrow`.
    """

def _view(owner: Text, list: str, index: SupportsIndex, below: "tuple[int, ...]") -> "View":
    """
    The view of a pickle.
    """

def amount(text: str) -> Amount | None:
    """
    Reads a phrase as one amount from end to end; None where anything is left over.

    >>> fazhi.amount("同比下降近七成")
    Amount(value=Decimal('70'), upper=None, unit='%', bound='nearly', change='down', basis='yoy')
    >>> fazhi.amount("队伍") is None
    True
    """

def check(source: Report | str | PathLike[str] | bytes, *, rules: Rules | None = None, lang: str = "zh") -> tuple[Finding, ...]:
    """
    What is wrong with a report, or with what `parse` would read, under `rules`, by default the central ones.

    >>> text = "青岭县2023年法治政府建设年度报告\\n一、主要举措和成效\\n青岭县办案9件。\\n"
    >>> [finding.severity for finding in fazhi.check(text) if finding.code == "problems-absent"]
    ['error']
    """

def figures(source: str | PathLike[str] | bytes) -> Figures:
    """
    Every figure of any Chinese text, in order. They have no part.

    >>> [(figure.text, figure.change) for figure in fazhi.figures("通过117件,提升近30%。")]
    [('117件', None), ('提升近30%', 'up')]
    """

def indicators(*, lang: str = "zh") -> tuple[Indicator, ...]:
    """
    Every indicator of the catalogue, in its order; names in `lang`.

    >>> {one.id: one.name for one in fazhi.indicators()}["reconsideration.received"]
    '行政复议收案'
    """

def label(kind: str, id: str, *, lang: str = "zh") -> str:
    """
    The name for people of an id: of a `part`, `topic`, `actor`, `duty`, `problem`, `issuer`, `severity`,
    `genre` or `indicator`. Raises KeyError for an id that there is not.

    >>> fazhi.label("part", "plans"), fazhi.label("topic", "enforcement", lang="en")
    ('工作安排', 'administrative enforcement')
    """

def parse(source: str | PathLike[str] | bytes, *, lang: str = "zh", file: str | None = None) -> Report:
    """
    Reads one report: a text, bytes, or the path of a file.

    A str is the text itself, unless it is one short line that ends in `.txt`, `.text` or `.md`: then it is
    a path. `lang` (`zh` or `en`) is that of messages and names; `file` is the name that the report bears, if
    not that of the path. Any text gives a report: what is wrong with it is among its `findings`.

    Raises ReadError for bytes that are no text, LimitError for 4 GiB and more, and OSError as `open` does.

    >>> fazhi.parse("青岭县2024年法治政府建设年度报告\\n一、主要举措和成效\\n审查文件132件。")
    <Report '青岭县2024年法治政府建设年度报告': 1 sections, 1 figures, 0 findings>
    """

def parse_all(source: str | PathLike[str] | bytes, *, lang: str = "zh", file: str | None = None) -> tuple[Report, ...]:
    """
    Reads every report of a source that may hold several, such as a collection; none of one that holds none.

    Spans count from the start of each report; `reports_in` tells where that is.

    >>> one = "青岭县2023年法治政府建设年度报告\\n一、主要举措和成效\\n青岭县办案9件。\\n二、存在的不足和原因\\n人手少。\\n"
    >>> [report.title for report in fazhi.parse_all(one + one.replace("青岭县", "白水县"))]
    ['青岭县2023年法治政府建设年度报告', '白水县2023年法治政府建设年度报告']
    """

def recognize(source: str | PathLike[str] | bytes, *, lang: str = "zh") -> Genre:
    """
    Tells what kind of page a source is, without parsing it: `kind`, `score`, `name`, `evidence`.

    >>> fazhi.recognize("青岭县2024年法治政府建设工作要点\\n一、健全依法行政制度体系\\n责任单位:县司法局").kind
    'work_plan'
    """

def reports_in(source: str | PathLike[str] | bytes) -> tuple[Span, ...]:
    """
    Where the reports of a text stand that may hold several, in code points.
    """
