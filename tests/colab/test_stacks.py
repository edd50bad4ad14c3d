"""The lists of packages, the Pythons that are found, and the environments' making."""

import stat
from pathlib import Path

import pytest

from tools.env import stacks
from tools.env.stacks import BINDER, BINDER_STACK, LOCK, NEWEST, Stack, StackError

pytestmark = pytest.mark.slow

SHIM = "#!/bin/sh\necho 'this version is not chosen' >&2\nexit 127\n"


def program(folder: Path, name: str, text: str) -> Path:
    """Write a program that a shell runs."""
    path = folder / name
    path.write_text(text, "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_colab_has_two_runtimes() -> None:
    found = [(each.name, each.python, each.month) for each in stacks.colab_stacks()]
    assert found == [
        ("colab-3.12", "3.12", "2026.07"),
        ("colab-3.13", "3.13", "2026.08"),
    ]


@pytest.mark.parametrize("stack", stacks.colab_stacks(), ids=lambda each: each.name)
def test_a_list_of_colab_pins_everything(stack: Stack) -> None:
    lines = stack.packages.read_text("utf-8").split()
    assert len(lines) == len(stack.pins()) > 30
    # What the lab depends on most, and what readers' Colabs have.
    assert stack.pins()["ipywidgets"] == "7.7.1"
    assert stack.pins()["notebook"] == "6.5.7"


def test_binder_has_the_versions_of_the_lock() -> None:
    pins = BINDER_STACK.pins()
    assert {"tensorflow-cpu", "keras", "numpy", "ipywidgets", "anywidget"} <= set(pins)
    lock = stacks.read_pins(LOCK, BINDER_STACK.python)
    assert pins == {name: lock[name] for name in pins}, "binder/ is behind the lock"
    lines = [line for line in BINDER.read_text("utf-8").splitlines() if line[0] != "#"]
    assert len(lines) == len(pins)


def test_binder_has_the_python_that_was_measured() -> None:
    runtime = BINDER.with_name("runtime.txt").read_text("utf-8")
    assert runtime == f"python-{BINDER_STACK.python}\n"


def test_the_newest_are_not_older_than_the_lock() -> None:
    """What the book's own environment has must be allowed, else nobody tries it."""
    lock = stacks.read_pins(LOCK, NEWEST.python)
    allowed = stacks.read_bounds(NEWEST.packages)
    assert {"tensorflow-cpu", "keras", "numpy", "ipywidgets"} <= set(allowed)
    known = set(allowed) & set(lock)
    assert [name for name in known if lock[name] not in allowed[name]] == []


def test_a_shim_that_fails_is_no_python(tmp_path: Path) -> None:
    assert not stacks.runs(str(program(tmp_path, "python3.13", SHIM)), "3.13")


def test_another_version_is_not_the_one(tmp_path: Path) -> None:
    older = program(tmp_path, "python3.13", "#!/bin/sh\necho 3.12\n")
    assert not stacks.runs(str(older), "3.13")
    assert stacks.runs(str(older), "3.12")


def test_a_python_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert not stacks.runs(str(tmp_path / "python3.13"), "3.13")


def test_the_first_that_runs_is_taken(tmp_path, monkeypatch) -> None:
    places = [program(tmp_path, "shim", SHIM)]
    places += [program(tmp_path, name, "#!/bin/sh\necho 3.13\n") for name in ("a", "b")]
    monkeypatch.setattr(stacks, "candidates", lambda version: map(str, places))
    assert stacks.find_python(NEWEST) == str(tmp_path / "a")


def test_without_a_python_there_is_a_sentence(tmp_path, monkeypatch) -> None:
    """Not a skipped test: what could not be tried must not look as if it had been."""
    monkeypatch.setattr(stacks, "candidates", lambda version: iter(()))
    nothing = program(tmp_path, "uv", "#!/bin/sh\nexit 1\n")
    monkeypatch.setattr(stacks, "find_uv_bin", lambda: str(nothing))
    with pytest.raises(StackError, match=r"No Python 3\.13 was found.*pyenv install"):
        stacks.find_python(NEWEST)


def test_pyenv_is_looked_through(tmp_path, monkeypatch) -> None:
    folder = tmp_path / ".pyenv" / "versions" / "3.13.0" / "bin"
    folder.mkdir(parents=True)
    python = program(folder, "python", "#!/bin/sh\necho 3.13\n")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert str(python) in list(stacks.candidates("3.13"))
