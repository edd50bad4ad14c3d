"""book/map.json: where each unit and each trap of the lecture is taught."""

import json
from functools import cache
from pathlib import Path

import nbformat
import pytest

BOOK = Path(__file__).resolve().parents[2] / "book"
MAP = json.loads((BOOK / "map.json").read_text("utf-8"))

UNITS = [f"L{i}" for i in range(1, 15)]
# T14 (over-sampling before the split) belongs to a later chapter.
TRAPS = [f"T{i}" for i in range(1, 16) if i != 14]

PLACES = [
    pytest.param(entry, id=f"{name}-{entry['cell']}")
    for part in MAP.values()
    for name, entries in part.items()
    for entry in entries
]


@cache
def cells(chapter: str) -> dict[str, nbformat.NotebookNode]:
    notebook = nbformat.read(BOOK / chapter, as_version=4)
    return {cell.id: cell for cell in notebook.cells}


def test_every_unit_and_trap_is_mapped() -> None:
    assert list(MAP) == ["units", "traps"]
    assert list(MAP["units"]) == UNITS
    assert list(MAP["traps"]) == TRAPS


@pytest.mark.parametrize("entry", PLACES)
def test_the_named_cell_exists(entry: dict[str, str]) -> None:
    assert entry.keys() == {"chapter", "cell"}
    assert entry["cell"] in cells(entry["chapter"])


@pytest.mark.parametrize("name", [*UNITS, *TRAPS])
def test_a_code_cell_shows_it(name: str) -> None:
    part = MAP["units"] if name.startswith("L") else MAP["traps"]
    places = [cells(entry["chapter"])[entry["cell"]] for entry in part[name]]
    assert any(cell.cell_type == "code" and cell.outputs for cell in places)
