"""What the tests share: the fixtures of the repository and the command line that was built beside the wheel."""

import os
import shutil
from pathlib import Path

import fazhi
import pytest

ROOT = Path(__file__).resolve().parents[3]
FIXTURES = sorted([*ROOT.glob("examples/**/*.txt"), *ROOT.glob("tests/fixtures/**/*.txt")])
REPORTS = sorted(ROOT.glob("examples/reports/*.txt"))


@pytest.fixture(scope="session")
def command():
    """The command `fazhi`, of the same sources."""
    built = os.environ.get("FAZHI_COMMAND") or ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "debug/fazhi"
    found = shutil.which(built)
    if found is None:
        pytest.skip(f"the command is not built: {built}")
    return found


@pytest.fixture(scope="session")
def report():
    """A report that has every part, issuers of two kinds, figures, citations, indicators and a finding."""
    return fazhi.parse(ROOT / "examples/reports/chengxi-county-2024.txt")


#: A report with characters outside the basic plane before, inside and behind every kind of fact.
ASTRAL = (
    "𠮷岭县2024年法治政府建设年度报告😀\n"
    "一、主要举措和成效\n"
    "(一)𠮷字😀执法。审查𠮷文件132件,落实《𠮷岭县行政执法条例》(𠮷府发〔2021〕3号)😀。\n"
    "二、存在的不足和原因\n"
    "一是𠮷人手😀不足。主要原因是编制𠮷少。二是能力不强😀。\n"
    "三、下一年度工作安排\n"
    "2025年培训𠮷人员40人次😀。\n"
)
