"""The competitor: what a plain `re` script finds of a report: headings, numbers with their units, 《》."""

import re

HEADING = re.compile(
    r"^[ \t　]*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d+[.．、])[^\n。]*", re.M
)
NUMBER = re.compile(
    r"(?P<before>近|约|超过|不少于|不低于|达)?"
    r"(?P<number>\d+(?:,\d{3})*(?:\.\d+)?|[一二两三四五六七八九十百千万亿]+)"
    r"(?P<more>余|多)?(?P<power>万|亿)?(?P<again>余|多)?"
    r"(?P<unit>%|件|宗|起|次|场|期|人次|人|名|份|部|册|个|项|条|家|户|处|元|小时|公里|平方米)"
)
CITATION = re.compile(r"《(?P<title>[^《》]+)》(?:[(（](?P<number>[^()（）]*号)[)）])?")


def read(text: str) -> tuple[list, list, list]:
    """Headings, numbers and citations, with their places."""
    headings = [(found.start(), found.end(), found.group()) for found in HEADING.finditer(text)]
    numbers = [
        (found.start(), found.end(), found["number"], found["power"], found["unit"], found["before"], found["more"])
        for found in NUMBER.finditer(text)
    ]
    citations = [(found.start(), found.end(), found["title"], found["number"]) for found in CITATION.finditer(text)]
    return headings, numbers, citations
