"""The short list and the lock agree, and the lock serves every platform."""

import ast
import re
import shutil
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.env.lock import LIST, LOCK, ROOT, lock

# Platform -> the TensorFlow that it takes.
TENSORFLOW = {
    ("linux", "x86_64"): "tensorflow-cpu",
    ("linux", "aarch64"): "tensorflow",
    ("darwin", "arm64"): "tensorflow",
    ("darwin", "x86_64"): "tensorflow",
    ("win32", "AMD64"): "tensorflow",
}


def requirements(name: str) -> list[Requirement]:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    return [Requirement(line) for line in lines if re.match(r"[A-Za-z]", line)]


def test_list_and_lock_agree(tmp_path: Path) -> None:
    """Locking again changes nothing; pins that are there are kept."""
    for name in (LIST, LOCK):
        shutil.copy(ROOT / name, tmp_path)
    lock(tmp_path)
    again = (tmp_path / LOCK).read_text("utf-8")
    assert again == (ROOT / LOCK).read_text("utf-8"), "run `make lock`"


def test_a_new_name_in_the_list_would_be_noticed(tmp_path: Path) -> None:
    shutil.copy(ROOT / LOCK, tmp_path)
    more = (ROOT / LIST).read_text("utf-8") + "iniconfig\n"
    (tmp_path / LIST).write_text(more, "utf-8")
    lock(tmp_path)
    assert (tmp_path / LOCK).read_text("utf-8") != (ROOT / LOCK).read_text("utf-8")


def test_everything_in_the_lock_is_pinned() -> None:
    pins = requirements(LOCK)
    assert len(pins) > 100
    for pin in pins:
        assert re.fullmatch(r"==[^*]+", str(pin.specifier)), pin
        assert pin.url is None


def test_lock_names_no_machine() -> None:
    text = (ROOT / LOCK).read_text("utf-8")
    assert "make lock" in text.splitlines()[1]
    assert "://" not in text
    assert not re.search(r"(?m)^\s*-|/home/|/tmp/|\\", text)


def test_each_platform_takes_one_tensorflow() -> None:
    for name in (LIST, LOCK):
        pins = [r for r in requirements(name) if r.name.startswith("tensorflow")]
        pins = [pin for pin in pins if pin.name in TENSORFLOW.values()]
        assert len({str(pin.specifier) for pin in pins}) == 1
        for (system, machine), expected in TENSORFLOW.items():
            place = {"sys_platform": system, "platform_machine": machine}
            chosen = [pin.name for pin in pins if pin.marker.evaluate(place)]
            assert chosen == [expected], (name, system, machine)


def test_numpy_fits_each_python() -> None:
    pins = [pin for pin in requirements(LOCK) if pin.name == "numpy"]
    for python in ("3.11.9", "3.12.1", "3.13.0"):
        place = {"python_full_version": python, "python_version": python[:4]}
        assert len([p for p in pins if p.marker.evaluate(place)]) == 1


def imported_modules(path: Path) -> set[str]:
    """Return the first names of the modules that a file imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module)
    return {name.partition(".")[0] for name in found}


def test_what_our_code_imports_is_in_the_list() -> None:
    command = ["git", "ls-files", "*.py"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    files = [ROOT / name for name in run.stdout.split()]
    imported = set().union(*map(imported_modules, files))
    # Our own packages lie in the root; Sphinx's extensions import their neighbours.
    own = {path.name for path in ROOT.iterdir()}
    own |= {path.stem for path in ROOT.glob("book_ext/*")}
    foreign = imported - sys.stdlib_module_names - own
    assert len(foreign) > 15
    listed = {canonicalize_name(pin.name) for pin in requirements(LIST)}
    packages = packages_distributions()
    missing = {
        name
        for name in foreign
        if listed.isdisjoint(map(canonicalize_name, packages.get(name, [])))
    }
    assert missing == set()
