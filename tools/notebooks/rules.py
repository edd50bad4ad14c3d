"""What must hold for a notebook that is committed: one rule, one function.

`python -m tools.notebooks.rules check|fix [paths]`. nbval compares outputs, but it
passes a notebook that was saved without running, or one whose cells ask not to be
compared; Colab and the editors leave traces of their own. Each rule yields one line per
offence; some can fix it. That printed values keep away from a rounding edge is
seen only while a chapter runs: `tools/notebooks/margins.py`.
"""

import argparse
import ast
import json
import re
import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbval.plugin import find_comment_markers, find_metadata_tags

from tools.notebooks.files import (
    METADATA,
    ROOT,
    chapters,
    code_cells,
    name_cells,
    read,
    readable_id,
    shrink_pictures,
    text,
    tidy,
)
from tools.notebooks.first_cells import LINK_ID, START_ID, with_first_cells

MAX_LINES, MAX_COLUMNS = 25, 88  # of a code cell
MAX_OUTPUT = 200_000  # bytes, of all outputs of a notebook

_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}\b")
_PATH = re.compile(
    r"(?<![\w.:/])/(?:home|Users|root|content|tmp|usr|opt|mnt|var|work)/\w|\b[A-Z]:\\\w"
)


@dataclass(frozen=True)
class Chapter:
    """A notebook of the book, and what it depends on.

    Attributes:
        notebook: its content; a rule's fix changes it.
        path: of its file from the repository's root, with slashes.
        config: the text of `_config.yml`, which holds the repository's address.
    """

    notebook: NotebookNode
    path: str
    config: str


@dataclass(frozen=True)
class Rule:
    """One thing that holds for every notebook.

    Attributes:
        check: yields one line per offence.
        fix: removes all offences in place; None where only an author can.
    """

    check: Callable[[Chapter], Iterator[str]]
    fix: Callable[[Chapter], None] | None = None

    @property
    def name(self) -> str:
        return self.check.__name__


def has_code(chapter: Chapter) -> Iterator[str]:
    """There is a cell to check at all."""
    if not code_cells(chapter.notebook):
        yield "no code cell"


def was_run_from_the_top(chapter: Chapter) -> Iterator[str]:
    """Execution counts are 1, 2, 3, ...; without one, nbval compares nothing."""
    for expected, cell in enumerate(code_cells(chapter.notebook), start=1):
        count = cell.execution_count
        if count != expected:
            yield f"{_name(cell)}: run as {count}, not {expected}: make notebooks"


def asks_for_no_exemption(chapter: Chapter) -> Iterator[str]:
    """No tag and no comment makes nbval to skip, to ignore or to expect an error."""
    for cell in code_cells(chapter.notebook):
        markers = [*find_metadata_tags(cell.metadata)]
        markers += find_comment_markers(cell.source)
        if markers:
            yield f"{_name(cell)}: exempt from checks {markers}"


def ends_in_no_error(chapter: Chapter) -> Iterator[str]:
    """No stored output is an error; a cell that shows one catches and prints it."""
    for cell in code_cells(chapter.notebook):
        if any(output.output_type == "error" for output in cell.outputs):
            yield f"{_name(cell)}: stored error"


def prints_no_warning(chapter: Chapter) -> Iterator[str]:
    """Nothing went to the error stream: warnings name paths and line numbers."""
    for cell in code_cells(chapter.notebook):
        if any(output.get("name") == "stderr" for output in cell.outputs):
            yield f"{_name(cell)}: output on stderr"


def shows_no_address(chapter: Chapter) -> Iterator[str]:
    """No output holds the address of an object: it differs in every run."""
    for cell in code_cells(chapter.notebook):
        for found in _ADDRESS.findall(_shown(cell)):
            yield f"{_name(cell)}: address {found} in the output"


def names_no_absolute_path(chapter: Chapter) -> Iterator[str]:
    """No program and no output names a folder of one machine."""
    for cell in chapter.notebook.cells:
        source = "" if _name(cell) == START_ID else cell.source
        shown = _shown(cell) if cell.cell_type == "code" else ""
        for found in _PATH.findall(source + "\n" + shown):
            yield f"{_name(cell)}: absolute path {found}…"


def stores_no_widget_state(chapter: Chapter) -> Iterator[str]:
    """No `metadata.widgets`: Colab writes it in a form that GitHub cannot show."""
    if "widgets" in chapter.notebook.metadata:
        yield "metadata.widgets"


def has_generic_kernelspec(chapter: Chapter) -> Iterator[str]:
    """The kernel is `python3`, of any version: what every host has."""
    metadata = chapter.notebook.metadata
    for key, wanted in METADATA.items():
        if metadata.get(key) != wanted:
            yield f"metadata.{key}: {metadata.get(key)}"


def has_stable_ids(chapter: Chapter) -> Iterator[str]:
    """Each cell has an id of its own that a person has chosen and can read."""
    seen: set[str] = set()
    for number, cell in enumerate(chapter.notebook.cells):
        name = cell.get("id", "")
        if not readable_id(name) or name in seen:
            yield f"cell {number}: id {name!r} is missing, used twice or not readable"
        seen.add(name)


def begins_with_the_set_up(chapter: Chapter) -> Iterator[str]:
    """The first code cell is the set-up, the same in every chapter."""
    cells = chapter.notebook.cells
    there_is_code = bool(code_cells(chapter.notebook))
    if there_is_code and _cell(cells, START_ID) != _cell(_wanted(chapter), START_ID):
        yield "the first code cell is not the set-up of tools/notebooks/first_cells.py"


def links_to_itself(chapter: Chapter) -> Iterator[str]:
    """The first line is the link that opens this very notebook, if it can be opened."""
    if _cell(chapter.notebook.cells, LINK_ID) != _cell(_wanted(chapter), LINK_ID):
        yield f"the link on top does not open {chapter.path} in Colab"


def describes_every_figure(chapter: Chapter) -> Iterator[str]:
    """Each picture has an alternative text; myst-nb takes its file's name else."""
    for cell in code_cells(chapter.notebook):
        if not any(_is_picture(output) for output in cell.outputs):
            continue
        image = cell.metadata.get("mystnb", {}).get("image", {})
        alt = image.get("alt", "").strip()
        if not alt or re.fullmatch(r"\S+\.\w{3,4}", alt):
            yield f"{_name(cell)}: mystnb.image.alt is missing in its metadata"


def fits_the_page(chapter: Chapter) -> Iterator[str]:
    """A program is short enough to be read: 25 lines of 88 columns."""
    for cell in code_cells(chapter.notebook):
        lines = cell.source.split("\n")
        if len(lines) > MAX_LINES:
            yield f"{_name(cell)}: {len(lines)} lines, more than {MAX_LINES}"
        for number, line in enumerate(lines, start=1):
            if len(line) > MAX_COLUMNS and not _is_address(line, cell):
                yield f"{_name(cell)}: line {number} has {len(line)} columns"


def has_one_statement_a_line(chapter: Chapter) -> Iterator[str]:
    """Programs are read line by line; only the folded set-up is packed."""
    for cell in code_cells(chapter.notebook):
        if _name(cell) == START_ID:
            continue
        starts = [
            node.lineno
            for node in ast.walk(ast.parse(cell.source))
            if isinstance(node, ast.stmt)
        ]
        for line in sorted({line for line in starts if starts.count(line) > 1}):
            yield f"{_name(cell)}: more than one statement in line {line}"


def has_light_outputs(chapter: Chapter) -> Iterator[str]:
    """All outputs together stay below 200 KB: a notebook opens fast on a phone."""
    outputs = [cell.outputs for cell in code_cells(chapter.notebook)]
    size = len(json.dumps(outputs, ensure_ascii=False).encode())
    if size > MAX_OUTPUT:
        yield f"{size:,} bytes of outputs, more than {MAX_OUTPUT:,}"


def is_tidy(chapter: Chapter) -> Iterator[str]:
    """No other trace of a tool: run times, folding, pieces of one stream."""
    copy = deepcopy(chapter.notebook)
    # Left to the rules above.
    copy.metadata.pop("widgets", None)
    copy.metadata.update(deepcopy(METADATA))
    name_cells(copy)
    shrink_pictures(copy)
    if text(tidy(deepcopy(copy))) != text(copy):
        yield "traces of an editor or of a run"


def _name(cell: NotebookNode) -> str:
    """Return a cell's id; Colab stores none, or among the cell's metadata."""
    return cell.get("id") or cell.metadata.get("id", "a cell")


def _shown(cell: NotebookNode) -> str:
    """Return what a code cell has printed or returned, as text."""
    pieces = []
    for output in cell.outputs:
        pieces.append(output.get("text", ""))
        pieces += [
            value
            for kind, value in output.get("data", {}).items()
            if kind.startswith("text/")
        ]
    return "\n".join(pieces)


def _is_picture(output: NotebookNode) -> bool:
    return any(kind.startswith("image/") for kind in output.get("data", {}))


def _is_address(line: str, cell: NotebookNode) -> bool:
    """Whether the line is long only for the repository's address, which is as it is."""
    return (
        _name(cell) == START_ID and len(re.sub(r"https://\S+", "", line)) < MAX_COLUMNS
    )


def _wanted(chapter: Chapter) -> list[NotebookNode]:
    cells = with_first_cells(chapter.notebook.cells, chapter.config, chapter.path)
    return nbformat.from_dict(cells)


def _cell(cells: list[NotebookNode], name: str) -> tuple[object, ...] | None:
    """Return a cell's content, and its place among the code cells or among all."""
    for number, cell in enumerate(cells):
        if cell.get("id") == name:
            same = [c for c in cells[:number] if c.cell_type == "code"]
            place = len(same) if name == START_ID else number
            return place, cell.cell_type, cell.source, cell.metadata
    return None


def _fix_first_cells(chapter: Chapter) -> None:
    chapter.notebook.cells = _wanted(chapter)


def _fix_metadata(chapter: Chapter) -> None:
    chapter.notebook.metadata.pop("widgets", None)
    chapter.notebook.metadata.update(deepcopy(METADATA))


def _fix_ids(chapter: Chapter) -> None:
    name_cells(chapter.notebook)


def _fix_pictures(chapter: Chapter) -> None:
    shrink_pictures(chapter.notebook)


def _fix_traces(chapter: Chapter) -> None:
    tidy(chapter.notebook)


RULES: tuple[Rule, ...] = (
    Rule(has_code),
    Rule(was_run_from_the_top),
    Rule(asks_for_no_exemption),
    Rule(ends_in_no_error),
    Rule(prints_no_warning),
    Rule(shows_no_address),
    Rule(names_no_absolute_path),
    Rule(stores_no_widget_state, _fix_metadata),
    Rule(has_generic_kernelspec, _fix_metadata),
    Rule(has_stable_ids, _fix_ids),
    Rule(begins_with_the_set_up, _fix_first_cells),
    Rule(links_to_itself, _fix_first_cells),
    Rule(describes_every_figure),
    Rule(fits_the_page),
    Rule(has_one_statement_a_line),
    Rule(has_light_outputs, _fix_pictures),
    Rule(is_tidy, _fix_traces),
)


def open_chapter(path: Path, folder: Path = ROOT) -> Chapter:
    """Return the chapter of a notebook's file in the repository `folder`."""
    config = (folder / "_config.yml").read_text("utf-8")
    name = path.resolve().relative_to(folder.resolve()).as_posix()
    return Chapter(read(path), name, config)


def offences(chapter: Chapter) -> list[str]:
    """Return each broken rule's name and message."""
    return [f"{rule.name}: {line}" for rule in RULES for line in rule.check(chapter)]


def fix(chapter: Chapter) -> None:
    """Auto-fix rule violations in place; what is right stays as it is."""
    for rule in RULES:
        if rule.fix and list(rule.check(chapter)):
            rule.fix(chapter)


def main(arguments: list[str], folder: Path = ROOT) -> int:
    """Check or fix the notebooks that are named, or all; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.notebooks.rules")
    parser.add_argument("action", choices=("check", "fix"))
    parser.add_argument("paths", nargs="*", type=Path)
    options = parser.parse_args(arguments)
    paths = options.paths or chapters(folder)
    if not paths:
        print("No notebook in book/", file=sys.stderr)
        return 1
    broken = 0
    for path in paths:
        chapter = open_chapter(path, folder)
        before = text(chapter.notebook)
        if options.action == "fix":
            fix(chapter)
        if (after := text(chapter.notebook)) != before:
            path.write_text(after, "utf-8", newline="\n")
            print(f"{path.name}: fixed")
        left = offences(chapter)
        broken += len(left)
        for line in left:
            print(f"{path.name}: {line}")
    if not broken:
        print(f"{len(paths)} notebooks keep {len(RULES)} rules")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
