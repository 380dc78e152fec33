"""The notebook of the examples runs from its first cell to its last, and shows what it promises."""

import sys

import nbformat
import pytest
from conftest import ROOT
from matplotlib import font_manager
from nbclient import NotebookClient

NOTEBOOK = ROOT / "examples/reports.ipynb"


@pytest.fixture(scope="module")
def executed():
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    assert all(not cell.get("outputs") for cell in notebook.cells), "commit it without outputs"
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    client = NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(NOTEBOOK.parent)}})
    client.create_kernel_manager().kernel_spec.argv[0] = sys.executable
    # A cell that raises makes this raise.
    return client.execute()


def outputs(notebook, kind):
    found = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return [output["data"][kind] for output in found if kind in output.get("data", {})]


def test_reports_tables_and_plots_are_shown(executed):
    html = outputs(executed, "text/html")
    assert sum("<article" in one for one in html) == 1
    assert sum("<table" in one for one in html) >= 2
    assert len(outputs(executed, "image/png")) == 2


def test_chinese_labels_have_their_glyphs(executed):
    if not any("CJK" in font.name for font in font_manager.fontManager.ttflist):
        pytest.skip("no Chinese font here")
    errors = [
        output.text
        for cell in executed.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream" and output.name == "stderr"
    ]
    assert errors == []
