"""What notebooks show: well formed, escaped, readable in light and dark, seen in a browser."""

import json
import shutil
import struct
import subprocess
import zlib
from html.parser import HTMLParser

import fazhi
import pytest
from conftest import FIXTURES

EVIL = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>&amp;"
VOID = {"br", "img", "meta"}


class Tree(HTMLParser):
    """Checks that every element is closed, and keeps what was seen."""

    def __init__(self):
        super().__init__()
        self.open, self.tags, self.attributes, self.text = [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def tree(html):
    seen = Tree()
    seen.feed(html)
    seen.close()
    assert seen.open == []
    return seen


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_fixture_is_shown_well_formed(path, lang):
    report = fazhi.parse(path, lang=lang)
    shown = tree(report._repr_html_())
    assert {"script", "style", "link", "img", "iframe"}.isdisjoint(shown.tags)
    assert ("lang", "zh") in shown.attributes
    tips = [value for name, value in shown.attributes if name == "title"]
    assert len(tips) == len(report.figures) + len(report.citations)
    for section in report.sections:
        tree(section._repr_html_())
    tree(report.figures._repr_html_())


def test_every_string_is_escaped(tmp_path):
    text = (
        f"{EVIL}县2024年法治政府建设年度报告\n发布机构:{EVIL}\n一、{EVIL}成效\n(一){EVIL}。\n审查{EVIL}文件132件,"
        f"落实《{EVIL}条例》({EVIL}〔2021〕3号)。\n二、存在的不足\n一是{EVIL}。\n"
    )
    report = fazhi.parse(text, file=EVIL)
    pages = [report._repr_html_(), report.figures._repr_html_()]
    pages += [section._repr_html_() for section in report.sections]
    assert len(pages) > 3
    for page in pages:
        shown = tree(page)
        assert {"script", "img"}.isdisjoint(shown.tags)
        assert not any(name.startswith("on") for name, _ in shown.attributes)
    assert EVIL in "".join(tree(report._repr_html_()).text)


def test_the_text_is_shown_whole_or_what_is_missing_is_said():
    report = fazhi.parse("某县2024年法治政府建设年度报告\n一、成效\n" + "审查文件132件。\n" * 20_000)
    page = report._repr_html_()
    assert len(page) < 3_000_000
    assert "另有" in page
    assert "另有 19800 未显示" in report.figures._repr_html_()
    short = fazhi.parse("某县2024年法治政府建设年度报告\n审查文件132件。")
    assert "另有" not in short._repr_html_()


BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

#: Asks the browser what a person sees: for every element with text of its own, the contrast between its colour
#: and all backgrounds under it, blended.
LOOK = """
const number = (c) => c.match(/[\\d.]+/g).map(Number);
const over = (top, under) => { const a = top.length > 3 ? top[3] : 1;
  return [0, 1, 2].map((i) => a * top[i] + (1 - a) * under[i]); };
const light = (c) => { const l = c.slice(0, 3).map((v) => v / 255)
  .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]; };
function contrast(element) {
  const layers = [];
  for (let at = element; at; at = at.parentElement) layers.push(number(getComputedStyle(at).backgroundColor));
  const ground = layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255]);
  const ink = over(number(getComputedStyle(element).color), ground);
  const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}
document.querySelectorAll("details").forEach((fold) => fold.open = true);
const own = [...document.querySelectorAll("article *")].filter((element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
const boxes = (selector) => [...document.querySelectorAll(selector)].map((element) => {
  const box = element.getBoundingClientRect();
  return {text: element.innerText, title: element.title, kind: element.dataset.kind ?? null,
          lang: element.closest("[lang]").lang, wide: box.width > 0 && box.height > 0}; });
const seen = {contrast: Math.min(...own.map(contrast)), elements: own.length,
  figures: boxes('mark[data-fazhi=figure][title]'), citations: boxes('mark[data-fazhi=citation][title]'),
  headings: boxes('[data-fazhi=heading]').length, segments: boxes('[data-fazhi=segment]'),
  folds: [...document.querySelectorAll('article > details')].map((fold) => fold.dataset.fazhi),
  title: document.querySelector('article h3').innerText,
  wider: document.documentElement.scrollWidth > document.documentElement.clientWidth};
document.body.dataset.seen = JSON.stringify(seen);
"""


def look(tmp_path, body, ground, ink, width=900):
    """What the browser shows of `body` on a page of these colours, and a picture of it."""
    page, picture = tmp_path / "page.html", tmp_path / "page.png"
    page.write_text(
        f'<!doctype html><meta charset="utf-8"><body style="background:{ground};color:{ink}">{body}'
        f"<script>{LOOK}</script>",
        encoding="utf-8",
    )
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile"]
    flags += [f"--window-size={width},1400", "--hide-scrollbars"]
    shown = subprocess.run(
        [BROWSER, *flags, "--dump-dom", page.as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    subprocess.run(
        [BROWSER, *flags, f"--screenshot={picture}", page.as_uri()],
        capture_output=True,
        timeout=120,
        check=True,
    )
    seen = Tree()
    seen.feed(shown.stdout)
    return json.loads(dict(seen.attributes)["data-seen"]), picture.read_bytes()


def pixels(png):
    """Width, height and the distinct colours of every eighth row of a picture."""
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    assert depth == 8
    size = {2: 3, 6: 4}[kind]
    data, at = b"", 8
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        data += png[at + 8 : at + 8 + length] if name == b"IDAT" else b""
        at += length + 12
    return width, height, len(zlib.decompress(data)) // (width * size + 1)


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here: the display is not seen")
@pytest.mark.parametrize(
    ("theme", "ground", "ink"),
    [("light", "#ffffff", "rgba(0,0,0,.87)"), ("dark", "#111111", "rgba(255,255,255,.87)")],
)
def test_a_browser_shows_it_readable(tmp_path, report, theme, ground, ink):
    seen, picture = look(tmp_path, report._repr_html_(), ground, ink)
    assert seen["contrast"] >= 4.5, seen["contrast"]
    assert seen["elements"] > 100
    assert seen["title"] == report.title
    assert [mark["text"] for mark in seen["figures"]] == [figure.text for figure in report.figures]
    assert [mark["text"] for mark in seen["citations"]] == [citation.text for citation in report.citations]
    assert all(mark["wide"] and mark["lang"] == "zh" and mark["title"] for mark in seen["figures"])
    assert seen["headings"] == len(report.sections)
    assert seen["folds"] == ["outline", "findings", "text"]
    shown = [(segment["kind"], segment["text"].strip()) for segment in seen["segments"]]
    assert shown == [(one.kind, one.text.strip()) for one in report.segments if one.text.strip()]
    assert not seen["wider"]
    width, height, rows = pixels(picture)
    assert (width, height) == (900, 1400)
    assert rows == height
    # A blank page compresses to a few kilobytes.
    assert len(picture) > 50_000


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here: the display is not seen")
def test_a_browser_runs_nothing_of_a_text(tmp_path):
    text = f"某县2024年法治政府建设年度报告\n一、{EVIL}成效\n审查{EVIL}文件132件。\n"
    seen, _ = look(tmp_path, fazhi.parse(text)._repr_html_() + "<h4>end</h4>", "#fff", "#000")
    assert any(EVIL in segment["text"] for segment in seen["segments"])
