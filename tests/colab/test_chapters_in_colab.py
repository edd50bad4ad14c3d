"""Chapters in an environment like Colab's, each alone, strictly compared.

The newest of the lists and the chapters whose code says most about it; `make
test-colab` runs all chapters on all lists. And the bench itself: it finds what it is
there to find.
"""

import json
from pathlib import Path

import pytest

from tests.colab.chapters import Outcome, execute
from tests.colab.places import ADDRESS, in_colab
from tools.env.stacks import colab_stacks
from tools.publish.tested import SET_UP

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = Path(__file__).parent / "fixtures"
CELLS = json.loads((ROOT / "tests" / "chapters" / "cells.json").read_text("utf-8"))

CHAPTERS = ("index", "model")
# One way to be wrong, and the words of the message that it must lead to.
MUST_FAIL = {
    "other_digits": "Cell outputs differ",
    "shows_warning": "Unexpected output fields from running code: {'stderr'}",
    "tensorflow_log": "Unexpected output fields from running code: {'stderr'}",
    "uses_more_of_colab": "cannot import name 'drive'",
    "uses_what_colab_lacks": "No module named 'nbval'",
}


@pytest.fixture(scope="module")
def outcomes(made, public, tmp_path_factory) -> dict[str, Outcome]:
    """What came of the chapters and of the fixtures."""
    notebooks = [public / "book" / f"{name}.ipynb" for name in CHAPTERS]
    notebooks += sorted(FIXTURES.glob("*.ipynb"))
    stack = made(colab_stacks()[-1])
    place = in_colab(public, stack, tmp_path_factory.mktemp("colab") / "a", *notebooks)
    return execute(place, *(path.stem for path in notebooks))


def test_nothing_is_left_out(outcomes: dict[str, Outcome]) -> None:
    assert set(outcomes) == {*CHAPTERS, *MUST_FAIL, "passes"}
    for name in CHAPTERS:
        assert outcomes[name].cells == CELLS[f"{name}.ipynb"]


@pytest.mark.parametrize("name", CHAPTERS)
def test_chapter_runs_as_it_is_printed(outcomes: dict[str, Outcome], name: str) -> None:
    """No error, no log, no warning; the same digits."""
    assert outcomes[name].failures == {}


def test_the_chapters_fetch_the_package(public: Path) -> None:
    """They are those that have an address: nothing else can give them the package."""
    for name in CHAPTERS:
        cells = json.loads((public / "book" / f"{name}.ipynb").read_text("utf-8"))
        (cell,) = (cell for cell in cells["cells"] if cell["id"] == SET_UP)
        assert ADDRESS in "".join(cell["source"])


def test_a_right_notebook_passes(outcomes: dict[str, Outcome]) -> None:
    assert outcomes["passes"] == Outcome(1, outcomes["passes"].seconds, {})


@pytest.mark.parametrize("name", MUST_FAIL)
def test_the_bench_finds(outcomes: dict[str, Outcome], name: str) -> None:
    (message,) = outcomes[name].failures.values()
    assert MUST_FAIL[name] in message
