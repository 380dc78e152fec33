"""What notebooks show: HTML without scripts, style sheets or anything from elsewhere.

Colours are tints over whatever the theme has, and words keep the theme's colour, so that light and dark themes
both stay readable. No colour stands alone: what it says is also written. Everything of a text is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Optional, Union

from ._native import Citation, Figure, Report, Section, Segment, label

#: Characters of text, headings, findings and figures that are shown at most.
MOST_TEXT, MOST_HEADINGS, MOST_FINDINGS, MOST_FIGURES = 60_000, 400, 50, 200

#: The statutory parts in the order of their legend, and the tint of each: red, green, blue.
PARTS = {
    "responsibilities": "142,107,191",
    "achievements": "38,140,80",
    "problems": "200,108,24",
    "plans": "52,120,190",
}

#: Words of the display in Chinese and English.
WORDS = {
    "outline": ("大纲", "Outline"),
    "text": ("正文", "Text"),
    "findings": ("提示", "Findings"),
    "figure": ("数据", "Figures"),
    "citation": ("引用", "Citations"),
    "untitled": ("(无标题)", "(untitled)"),
    "more": ("……另有 {} 未显示", "… {} more not shown"),
    "value": ("数值", "Value"),
    "unit": ("单位", "Unit"),
    "bound": ("精确程度", "Bound"),
    "change": ("增减", "Change"),
    "subject": ("对象", "Subject"),
    "indicator": ("指标", "Indicator"),
    "exact": ("确数", "exact"),
    "over": ("超过", "over"),
    "nearly": ("接近", "nearly"),
    "about": ("约数", "about"),
    "at_least": ("不少于", "at least"),
    "at_most": ("不超过", "at most"),
    "up": ("上升", "up"),
    "down": ("下降", "down"),
    "flat": ("持平", "flat"),
    "yoy": ("同比", "year on year"),
    "mom": ("环比", "month on month"),
    "chrome": ("网页", "page"),
    "metadata": ("元数据", "metadata"),
    "title": ("标题", "title"),
    "salutation": ("称谓", "salutation"),
    "lead": ("引言", "lead"),
    "other": ("其他", "other"),
    "signature": ("落款", "signature"),
    "attachment": ("附件", "attachment"),
    "law": ("法律", "law"),
    "regulation": ("法规规章", "regulation"),
    "plan": ("规划方案", "plan"),
    "opinion": ("意见通知", "opinion"),
    "guide": ("指引标准", "guide"),
}


def report(report: Report) -> str:
    """A report: its title and facts, what is in its parts, the outline, the findings, the text."""
    lang = report.lang
    facts = [f'<span lang="zh">{escape(issuer.name)}</span>' for issuer in report.issuers]
    facts += [str(fact) for fact in (report.year, report.published) if fact]
    facts.append(escape(report.genre.name))
    counts = {part: len(getattr(report, part)) for part in PARTS}
    legend = [_badge(part, f"{label('part', part, lang=lang)} {count}") for part, count in counts.items()]
    legend += [_mark(word(kind, lang) + f" {len(found)}", kind, "") for kind, found in _facts(report)]
    headings = _Most(MOST_HEADINGS)
    outline = "".join(_heading(section, lang, headings) for section in report.outline) + headings.rest(lang)
    findings = _list(
        f"<b>{escape(label('severity', finding.severity, lang=lang))}</b> "
        f"<code>{escape(finding.code)}</code> {escape(finding.message)}"
        + (f" ({finding.span.start}:{finding.span.end})" if finding.span else "")
        for finding in report.findings[:MOST_FINDINGS]
    )
    room = _Most(MOST_TEXT)
    text = "".join(_segment(segment, lang, room) for segment in report.segments) + room.rest(lang)
    return _article(
        lang,
        f'<h3 lang="zh" style="margin:.2em 0">{escape(report.title or word("untitled", lang))}</h3>'
        f'<p style="margin:.2em 0">{" · ".join(facts)}</p>'
        f'<p style="margin:.4em 0">{" ".join(legend)}</p>'
        + _fold(word("outline", lang), outline, "outline", opened=True)
        + _fold(f"{word('findings', lang)} {len(report.findings)}", findings, "findings")
        + _fold(word("text", lang), text, "text"),
    )


def section(section: Section) -> str:
    """A section: its heading, its text, the headings under it."""
    lang = section.report.lang
    room, headings = _Most(MOST_TEXT), _Most(MOST_HEADINGS)
    below = "".join(_heading(child, lang, headings) for child in section) + headings.rest(lang)
    return _article(
        lang,
        _title(section, lang, "h4")
        + (_fold(word("outline", lang), below, "outline", opened=True) if len(section) else "")
        + _passage(section, section.part, "section", room)
        + room.rest(lang),
    )


def figures(figures: Sequence[Figure]) -> str:
    """Figures as a table."""
    lang = figures[0].report.lang if figures else "zh"
    heads = [word(name, lang) for name in ("figure", "value", "unit", "bound", "change", "subject", "indicator")]
    rows = [[f'<th scope="col" style="text-align:left">{escape(head)}</th>' for head in heads]]
    for figure in figures[:MOST_FIGURES]:
        value = f"{figure.value}" if figure.upper is None else f"{figure.value}–{figure.upper}"
        change = " ".join(word(name, lang) for name in (figure.basis, figure.change) if name)
        indicator = label("indicator", figure.indicator, lang=lang) if figure.indicator else ""
        cells = (figure.unit or "", word(figure.bound, lang), change, figure.subject or "", indicator)
        rows.append(
            [
                f'<th scope="row" lang="zh" style="text-align:left">{_marked(figure, lang)}</th>',
                f'<td style="text-align:right">{escape(value)}</td>',
                *(f'<td style="text-align:left">{escape(cell)}</td>' for cell in cells),
            ]
        )
    body = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    left = len(figures) - MOST_FIGURES
    return _article(lang, f"<table>{body}</table>" + (_note(left, lang) if left > 0 else ""))


def word(name: str, lang: str) -> str:
    """A word of the display."""
    return WORDS[name][lang == "en"]


class _Most:
    """How much may still be shown, and how much was not."""

    def __init__(self, most: int) -> None:
        self.left, self.hidden = most, 0

    def take(self, wanted: int) -> int:
        """How much of what is wanted may be shown."""
        taken = min(wanted, self.left)
        self.left -= taken
        self.hidden += wanted - taken
        return taken

    def rest(self, lang: str) -> str:
        """What is said of that which was not shown."""
        return _note(self.hidden, lang) if self.hidden else ""


def _article(lang: str, inside: str) -> str:
    style = "line-height:1.6;max-width:60em;text-align:left"
    return f'<article class="fazhi" lang="{lang}" style="{style}">{inside}</article>'


def _note(hidden: int, lang: str) -> str:
    return f"<p><i>{escape(word('more', lang).format(hidden))}</i></p>"


def _list(entries: Iterable[str]) -> str:
    entries = "".join(f"<li>{entry}</li>" for entry in entries)
    return f'<ul style="margin:.2em 0;padding-left:1.4em">{entries}</ul>' if entries else ""


def _fold(summary: str, inside: str, name: str, *, opened: bool = False) -> str:
    opening = f'<details data-fazhi="{name}"{" open" if opened else ""}>'
    return f'{opening}<summary style="cursor:pointer"><b>{escape(summary)}</b></summary>{inside}</details>'


def _tint(part: Optional[str], strength: str = ".12") -> str:
    tint = PARTS.get(part or "")
    border = f"rgb({tint})" if tint else "rgba(128,128,128,.5)"
    return f"border-left:4px solid {border};" + (f"background:rgba({tint},{strength});" if tint else "")


def _badge(part: str, text: str) -> str:
    return f'<span data-part="{part}" style="{_tint(part, ".2")}padding:0 .5em">{escape(text)}</span>'


def _title(section: Section, lang: str, tag: str) -> str:
    number = f"{escape(section.number)} " if section.number else ""
    badge = " " + _badge(section.part, label("part", section.part, lang=lang)) if section.part else ""
    return f'<{tag} style="margin:.2em 0"><span lang="zh">{number}{escape(section.title)}</span>{badge}</{tag}>'


def _heading(section: Section, lang: str, room: _Most) -> str:
    """A heading that folds those under it. Sections lie at most as deep as there are styles of numbers."""
    if not room.take(1):
        return ""
    counts = [f"{word(kind, lang)} {len(found)}" for kind, found in _facts(section) if found]
    title = _title(section, lang, "span") + f" <small>{' · '.join(counts)}</small>"
    style = f'style="{_tint(section.part)}padding-left:.6em;margin:.2em 0 .2em .6em"'
    below = "".join(_heading(child, lang, room) for child in section)
    if not below:
        return f'<div data-fazhi="heading" {style}>{title}</div>'
    return f'<details data-fazhi="heading" {style}><summary style="cursor:pointer">{title}</summary>{below}</details>'


def _segment(segment: Segment, lang: str, room: _Most) -> str:
    if not segment.text.strip():
        return ""
    kind = segment.kind
    name = label("part", kind, lang=lang) if kind in PARTS else word(kind, lang)
    return f"<small>{escape(name)}</small>" + _passage(segment, kind, "segment", room)


def _passage(passage: Union[Segment, Section], part: Optional[str], name: str, room: _Most) -> str:
    """The text of a passage, tinted as its part, with its figures and citations marked."""
    span, whole, lang = passage.span, passage.report.text, passage.report.lang
    end = span.start + room.take(len(passage.text.rstrip()))
    pieces, at = [], span.start
    facts: list[Union[Figure, Citation]] = [*passage.figures, *passage.citations]
    for fact in sorted(facts, key=lambda fact: fact.span):
        if fact.span.start < at or fact.span.end > end:
            continue
        pieces += [escape(whole[at : fact.span.start]), _marked(fact, lang)]
        at = fact.span.end
    pieces.append(escape(whole[at:end]))
    style = f"{_tint(part)}padding:.2em .8em;margin:.2em 0;white-space:pre-wrap"
    opening = f'<div lang="zh" data-fazhi="{name}" data-kind="{escape(part or "")}" style="{style}">'
    return opening + "".join(pieces) + "</div>"


def _marked(fact: Union[Figure, Citation], lang: str) -> str:
    if isinstance(fact, Citation):
        about = [word(fact.kind, lang), fact.number or "", fact.key]
        return _mark(fact.text, "citation", " · ".join(filter(None, about)))
    upper = "" if fact.upper is None else f"–{fact.upper}"
    about = [f"{fact.value}{upper} {fact.unit or ''}".strip(), word(fact.bound, lang)]
    about += [word(name, lang) for name in (fact.basis, fact.change) if name]
    about += [label("indicator", fact.indicator, lang=lang)] if fact.indicator else []
    about += [fact.subject] if fact.subject else []
    return _mark(fact.text, "figure", " · ".join(about))


def _mark(text: str, kind: str, tip: str) -> str:
    """A figure stands on yellow above a line, a citation on blue above dots."""
    tint, line = ("255,196,0,.28", "solid") if kind == "figure" else ("52,120,190,.2", "dotted")
    style = f"color:inherit;background:rgba({tint});border-bottom:1px {line} currentColor"
    title = f' title="{escape(tip)}"' if tip else ""
    return f'<mark data-fazhi="{kind}"{title} style="{style}">{escape(text)}</mark>'


def _facts(passage: Union[Report, Section]) -> list[tuple[str, Sequence[Union[Figure, Citation]]]]:
    return [("figure", passage.figures), ("citation", passage.citations)]
