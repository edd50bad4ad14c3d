"""The chapters as they are committed.

`pytest --nbval book/` compares their outputs. Here: that it sees every cell, and that
no notebook escapes it; `test_rules.py` has the rules.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools.notebooks.files import chapters, code_cells, read

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
# Code cells per notebook, kept by hand: a lost cell must be noticed.
EXPECTED = json.loads(Path(__file__).with_name("cells.json").read_text("utf-8"))


def test_the_book_has_forty_notebooks() -> None:
    assert len(chapters()) == 40


def test_no_notebook_is_elsewhere_in_the_book() -> None:
    found = set((ROOT / "book").rglob("*.ipynb"))
    found = {path for path in found if ".ipynb_checkpoints" not in path.parts}
    assert found == set(chapters())


def test_no_cell_is_lost() -> None:
    counted = {path.name: len(code_cells(read(path))) for path in chapters()}
    assert counted == EXPECTED


def test_plain_pytest_collects_every_cell() -> None:
    """Without any option: the project's own settings turn nbval on."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "book"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    run = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )
    assert run.returncode == 0, run.stdout + run.stderr
    names = re.findall(r"(?m)^book/([^/]+\.ipynb)::Cell \d+$", run.stdout)
    assert {name: names.count(name) for name in names} == EXPECTED
