"""What nbval finds, checked: one fixture is one way to be wrong."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tools.notebooks.execute import execute
from tools.notebooks.files import chapters, read, text
from tools.notebooks.rules import Chapter, offences

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = Path(__file__).parent / "fixtures"

# What nbval must find, by the words of its message.
FAILS_IN_NBVAL = {
    "wrong_stream": "Cell outputs differ",
    "wrong_result": "Cell outputs differ",
    "wrong_html": "Cell outputs differ",
    "output_not_stored": "Unexpected output fields",
    "output_not_made": "Missing output fields",
    "raises": "Cell execution caused an exception",
    "warns": "Unexpected output fields",
    "near_an_edge": "Unexpected output fields",  # by tools/notebooks/margins.py
}


def fixture(name: str) -> Path:
    return FIXTURES / f"{name}.ipynb"


@pytest.fixture(scope="module")
def nbval_messages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Run nbval as on the book; return each notebook's failure messages."""
    folder = tmp_path_factory.mktemp("copy")
    (folder / "book").mkdir()
    for name in ("pyproject.toml", "tools", "livefit", "data"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copy(ROOT / "book" / "conftest.py", folder / "book")
    for name in ("passes", *FAILS_IN_NBVAL):
        shutil.copy(fixture(name), folder / "book")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    command = [sys.executable, "-m", "pytest", "--nbval", "book/", "-q"]
    run = subprocess.run(
        [*command, "--junit-xml=report.xml", "-p", "no:cacheprovider"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    messages: dict[str, list[str]] = {}
    for case in ET.parse(folder / "report.xml").iter("testcase"):
        name = Path(case.attrib["classname"].replace(".", "/")).parts[1]
        failures = [failure.text or "" for failure in case.iter("failure")]
        messages.setdefault(name, []).extend(failures)
    return messages


def test_every_fixture_is_used() -> None:
    names = {path.stem for path in FIXTURES.glob("*.ipynb")}
    assert names == {"passes", *FAILS_IN_NBVAL}


def test_a_right_notebook_passes(nbval_messages: dict[str, list[str]]) -> None:
    """Durations may differ; the kernel's environment is that of the stored run."""
    assert nbval_messages["passes"] == []
    chapter = Chapter(read(fixture("passes")), "book/passes.ipynb", config="")
    assert offences(chapter) == []


@pytest.mark.parametrize("name", FAILS_IN_NBVAL)
def test_nbval_finds(name: str, nbval_messages: dict[str, list[str]]) -> None:
    assert len(nbval_messages[name]) == 1
    assert FAILS_IN_NBVAL[name] in nbval_messages[name][0]


def test_running_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "passes.ipynb"
    shutil.copy(fixture("passes"), path)
    assert text(execute(path)) == fixture("passes").read_text("utf-8")


def test_running_stores_what_changed(tmp_path: Path) -> None:
    path = tmp_path / "wrong_stream.ipynb"
    shutil.copy(fixture("wrong_stream"), path)
    (cell,) = execute(path).cells
    assert [output.text for output in cell.outputs] == ["loss 0.4599\n"]


def test_there_are_chapters_to_check() -> None:
    """An empty list of paths would leave the parametrized tests without a case."""
    assert chapters()
