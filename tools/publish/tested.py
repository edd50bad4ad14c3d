"""What the last `make test-colab` has tested: `book/tested.json`, shown in the book.

Only a run in which everything passed writes it (`tools/publish/colab.py`).
"""

import hashlib
import json
from pathlib import Path
from typing import Any

from tools.notebooks.first_cells import START_ID

ROOT = Path(__file__).resolve().parents[2]
TESTED = ROOT / "book" / "tested.json"
# The set-up cell holds the repository's address, which is written when it is published.
SET_UP = START_ID


def load(path: Path = TESTED) -> dict[str, Any]:
    """Return the stored results."""
    return json.loads(path.read_text("utf-8"))


def describe_chapters(folder: Path = ROOT) -> dict[str, dict[str, Any]]:
    """Return, by a chapter's name, the number of its code cells and their digest."""
    chapters = {}
    for path in sorted((folder / "book").glob("*.ipynb")):
        cells = json.loads(path.read_text("utf-8"))["cells"]
        code = [cell for cell in cells if cell["cell_type"] == "code"]
        own = ["".join(cell["source"]) for cell in code if cell.get("id") != SET_UP]
        digest = hashlib.sha256("\n\f".join(own).encode()).hexdigest()[:16]
        chapters[path.stem] = {"cells": len(code), "digest": digest}
    return chapters


def changed_since(tested: dict[str, Any], folder: Path = ROOT) -> list[str]:
    """Return the chapters whose code is not what was tested, or that are new."""
    return [
        name
        for name, chapter in describe_chapters(folder).items()
        if tested["chapters"].get(name, {}).get("digest") != chapter["digest"]
    ]
