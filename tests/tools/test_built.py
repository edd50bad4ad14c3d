"""`make demo` builds the book only where it is not that of the present sources."""

from pathlib import Path

import pytest

from tools.publish.built import digest, is_fresh, note_of


@pytest.fixture
def project(tmp_path: Path) -> tuple[Path, Path]:
    """A project with a built book whose sources were noted."""
    for name in ("_config.yml", "book/model.ipynb", "livefit/static/stage.js"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    site = tmp_path / "_build" / "html"
    site.mkdir(parents=True)
    (site / "index.html").touch()
    note_of(site).write_text(digest(tmp_path), "utf-8")
    return site, tmp_path


def test_a_book_of_the_same_sources_is_fresh(project) -> None:
    site, root = project
    (root / "book" / "__pycache__").mkdir()
    (root / "book" / "__pycache__" / "x.pyc").touch()
    (root / "README.md").touch()  # no part of the book
    (root / "book" / "model.ipynb").touch()
    assert is_fresh(site, root)


@pytest.mark.parametrize("name", ["_config.yml", "livefit/static/stage.js"])
def test_a_changed_source_makes_it_old(project, name: str) -> None:
    site, root = project
    (root / name).write_text("changed", "utf-8")
    assert not is_fresh(site, root)


def test_a_new_or_a_missing_source_makes_it_old(project) -> None:
    site, root = project
    (root / "book" / "new.md").touch()
    assert not is_fresh(site, root)
    (root / "book" / "new.md").unlink()
    assert is_fresh(site, root)
    (root / "book" / "model.ipynb").unlink()
    assert not is_fresh(site, root)


@pytest.mark.parametrize("missing", ["html/index.html", "built-from"])
def test_what_was_not_built_to_the_end_is_not_fresh(project, missing: str) -> None:
    site, root = project
    (site.parent / missing).unlink()
    assert not is_fresh(site, root)
