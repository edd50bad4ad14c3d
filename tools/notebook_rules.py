"""What must hold for a notebook that is committed: one rule, one function.

nbval compares outputs, but it passes a notebook that was saved without running, or one
whose cells ask not to be compared. These rules close the gaps; each yields one line per
offence.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy

from nbformat import NotebookNode
from nbval.plugin import find_comment_markers, find_metadata_tags

from tools.notebooks import code_cells, text, tidy

Rule = Callable[[NotebookNode], Iterator[str]]


def has_code(notebook: NotebookNode) -> Iterator[str]:
    """There is a cell to check at all."""
    if not code_cells(notebook):
        yield "no code cell"


def was_run_from_the_top(notebook: NotebookNode) -> Iterator[str]:
    """Execution counts are 1, 2, 3, ...; without one, nbval compares nothing."""
    for expected, cell in enumerate(code_cells(notebook), start=1):
        if cell.execution_count != expected:
            yield f"{cell.id}: execution count {cell.execution_count}, not {expected}"


def asks_for_no_exemption(notebook: NotebookNode) -> Iterator[str]:
    """No tag and no comment tells nbval to skip, to ignore or to expect an error."""
    for cell in code_cells(notebook):
        markers = [*find_metadata_tags(cell.metadata)]
        markers += find_comment_markers(cell.source)
        if markers:
            yield f"{cell.id}: exempt from checks {markers}"


def ends_in_no_error(notebook: NotebookNode) -> Iterator[str]:
    """No stored output is an error; a cell that shows one catches and prints it."""
    for cell in code_cells(notebook):
        if any(output.output_type == "error" for output in cell.outputs):
            yield f"{cell.id}: stored error"


def prints_no_warning(notebook: NotebookNode) -> Iterator[str]:
    """Nothing went to the error stream: warnings name paths and line numbers."""
    for cell in code_cells(notebook):
        if any(output.get("name") == "stderr" for output in cell.outputs):
            yield f"{cell.id}: output on stderr"


def is_tidy(notebook: NotebookNode) -> Iterator[str]:
    """Metadata are those of the book: no widget state, no times, no tool's traces."""
    if text(tidy(deepcopy(notebook))) != text(notebook):
        yield "not tidy: run `python -m tools.notebooks tidy`"


RULES: tuple[Rule, ...] = (
    has_code,
    was_run_from_the_top,
    asks_for_no_exemption,
    ends_in_no_error,
    prints_no_warning,
    is_tidy,
)
