"""The archive to take along: complete, small, and at home in any folder."""

import json
import zipfile
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell

from tests.chapters.elsewhere import environment, run_all, shown
from tools.notebooks.files import ROOT, chapters, code_cells, read
from tools.notebooks.zip import FOLDER, pack

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("zip") / "livefit-notebooks.zip"
    pack(target)
    return target


def test_it_holds_notebooks_data_and_package(archive: Path) -> None:
    with zipfile.ZipFile(archive) as packed:
        names = {name.removeprefix(f"{FOLDER}/") for name in packed.namelist()}
        assert packed.read(f"{FOLDER}/README.txt").decode().startswith("움직이며")
    assert {f"book/{path.name}" for path in chapters()} <= names
    assert names >= {
        "data/ThoracicSurgery3.csv",
        "livefit/static/livefit.js",
        "livefit/fonts/LivefitSans.ttf",
        "livefit/fonts/OFL.txt",
        "LICENSE",
        "LICENSE-TEXT",
    }
    assert not [name for name in names if name.startswith("web/")]
    assert not [name for name in names if "__pycache__" in name]
    assert archive.stat().st_size < 2_000_000


def test_its_links_lead_to_files_in_it(archive: Path) -> None:
    with zipfile.ZipFile(archive) as packed:
        names = set(packed.namelist())
        for path in chapters():
            notebook = json.loads(packed.read(f"{FOLDER}/book/{path.name}"))
            texts = ["".join(c["source"]) for c in notebook["cells"]]
            links = {
                part.partition(")")[0].partition("#")[0]
                for text in texts
                for part in text.split("](")[1:]
            }
            inside = {link for link in links if link and "://" not in link}
            assert {f"{FOLDER}/book/{link}" for link in inside} <= names, path.name


def test_packed_twice_it_is_the_same(archive: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    pack(again)
    assert again.read_bytes() == archive.read_bytes()


@pytest.mark.weekly
def test_a_chapter_runs_where_it_is_unpacked(archive: Path, tmp_path: Path) -> None:
    """Without the repository, without network, and with the stored results."""
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path)
    book = tmp_path / FOLDER / "book"
    notebook = read(book / "index.ipynb")
    stored = [shown(cell) for cell in code_cells(notebook)]
    tell = "import livefit, sys; print(livefit.__file__, *sys.path, sep='\\n')"
    notebook.cells.append(new_code_cell(tell))
    run_all(notebook, book, environment(tmp_path / "env"))
    *made, [output] = [shown(cell) for cell in code_cells(notebook)]
    assert made == stored
    file, *paths = output.splitlines()
    package = tmp_path / FOLDER / "livefit"
    assert Path(file).resolve() == (package / "__init__.py").resolve()
    assert str(ROOT) not in paths
