"""Plugin of the pytest that runs a chapter: what two runs never have in common.

The rules of `book/conftest.py`, which is not there when a chapter is alone; and what
only a living kernel adds: the outputs of the book come from one that says it is none.
"""

from collections.abc import Sequence
from typing import Any

import pytest
from nbformat import NotebookNode
from nbval.plugin import IPyNbCell

from tools.notebooks.execute import VOLATILE

# The line (or the last result) that stays where a notebook is opened without a kernel.
LEFT_BEHIND = '<div class="livefit-stored'
# A figure brings its script along where a kernel lives; the book has it in its pages.
FIGURE, SCRIPT = '<div class="livefit-figure"', "<script>"

compare_outputs = IPyNbCell.compare_outputs


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Give nbval's collector of a notebook those rules."""
    if hasattr(collector, "sanitize_patterns"):
        collector.sanitize_patterns.update(VOLATILE)


def compare_what_is_printed(
    cell: IPyNbCell, made: Sequence[NotebookNode], stored: Any, *options: Any
) -> Any:
    """Compare a cell's outputs as nbval does, but for what a living kernel adds."""
    printed = []
    for output in made:
        page = output.get("data", {}).get("text/html", "")
        if page.startswith(FIGURE):
            assert SCRIPT in page
            output.data["text/html"] = page.partition(SCRIPT)[0]
        if LEFT_BEHIND not in page:
            printed.append(output)
    return compare_outputs(cell, printed, stored, *options)


IPyNbCell.compare_outputs = compare_what_is_printed
