"""The examples of the docstrings run, everything public has a docstring, and help() says it all."""

import doctest
import inspect
import pydoc
from pathlib import Path

import fazhi
import fazhi._figures
import fazhi._html
import fazhi._native
import fazhi._values
import pytest

PUBLIC = {name: getattr(fazhi, name) for name in fazhi.__all__ if not name.startswith("_")}


def documented():
    """Every docstring of the package, by name: modules, functions, classes and what classes define."""
    yield "fazhi", fazhi.__doc__
    for name, thing in PUBLIC.items():
        yield name, thing.__doc__
        if inspect.isclass(thing):
            for member, value in vars(thing).items():
                if not member.startswith("_") and (callable(value) or inspect.isgetsetdescriptor(value)):
                    yield f"{name}.{member}", getattr(thing, member).__doc__
                elif isinstance(value, staticmethod):
                    yield f"{name}.{member}", value.__func__.__doc__


DOCSTRINGS = dict(documented())
EXAMPLES = {name: text for name, text in DOCSTRINGS.items() if text and ">>>" in text}


def test_everything_public_has_a_docstring():
    assert len(DOCSTRINGS) > 120
    assert [name for name, text in DOCSTRINGS.items() if not (text or "").strip()] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_run(name):
    test = doctest.DocTestParser().get_doctest(EXAMPLES[name], {"fazhi": fazhi}, name, None, None)
    assert test.examples
    results = doctest.DocTestRunner(optionflags=doctest.FAIL_FAST).run(test)
    assert results.failed == 0


def test_the_examples_are_enough():
    functions = {name for name, thing in PUBLIC.items() if inspect.isbuiltin(thing) or inspect.isfunction(thing)}
    # What parse_all finds is in the example of parse_all.
    assert functions - set(EXAMPLES) <= {"reports_in"}


def test_help_tells_of_all():
    told = pydoc.plain(pydoc.render_doc(fazhi))
    for word in ["parse", "parse_many", "Report", "Figure", "ReadError", "tables for pyarrow"]:
        assert word in told
    assert "lang='zh'" in told


def test_the_readme_runs():
    readme = Path(__file__).parents[1] / "README.md"
    results = doctest.testfile(str(readme), module_relative=False, globs={}, encoding="utf-8")
    assert results.attempted > 10
    assert results.failed == 0
