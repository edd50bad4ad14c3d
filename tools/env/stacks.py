"""Environments like those in which chapters are opened: `python -m tools.env.stacks`.

`tests/colab/` holds the lists of packages: those of Colab's runtimes, with the month of
the runtime and its Python in the name, and the newest versions that the book allows. A
list becomes an environment in `.stacks/`, which is rebuilt only where its list has
changed. Nothing of it is installed into `.venv`.
"""

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from uv import find_uv_bin

ROOT = Path(__file__).resolve().parents[2]
LISTS = ROOT / "tests" / "colab"
FOLDER = ROOT / ".stacks"
LOCK = ROOT / "requirements.txt"
BINDER = ROOT / "binder" / "requirements.txt"

# What a Python must be able to import: some are built without a part.
NEEDED_MODULES = "ctypes, lzma, sqlite3, ssl, venv"
MISSING = (
    "No Python {version} was found, which is needed to rebuild {name}, and uv could "
    "not download one. Install it (`pyenv install {version}`, or the system's package "
    "python{version})."
)


class StackError(RuntimeError):
    """An environment cannot be made here; the message explains what to do."""


@dataclass(frozen=True)
class Stack:
    """One environment.

    Attributes:
        name: such as "colab-3.13".
        python: the version of Python, "3.12" or "3.13".
        packages: the file that lists its packages.
        more: names of packages beside those, in the version of the book's own lock.
        month: of Colab's runtime ("2026.08"); empty where the stack is not Colab's.
    """

    name: str
    python: str
    packages: Path
    month: str = ""
    more: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        return FOLDER / self.name

    @property
    def interpreter(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def matplotlib(self) -> Path:
        """Where Matplotlib keeps its list of fonts: making one takes seconds."""
        return self.folder / "matplotlib"

    def pins(self) -> dict[str, str]:
        """Return the versions that the list fixes, by the packages' names."""
        return read_pins(self.packages, self.python)

    def listing(self) -> str:
        """Return all packages, with the TensorFlow that this machine has a wheel of."""
        lock = read_pins(LOCK, self.python)
        lines = [f"{name}=={lock[name]}" for name in self.more]
        text = "\n".join([self.packages.read_text("utf-8"), *lines, ""])
        if sys.platform == "linux" and platform.machine() == "x86_64":
            return text
        return text.replace("tensorflow-cpu", "tensorflow")


def read_pins(path: Path, python: str) -> dict[str, str]:
    """Return the versions that a list of packages fixes for this Python, by name.

    For Linux on a PC, where Colab and Binder run.
    """
    place = {
        "python_full_version": f"{python}.0",
        "python_version": python,
        "platform_machine": "x86_64",
        "sys_platform": "linux",
    }
    pins: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines():
        if re.match(r"[A-Za-z]", line):
            pin = Requirement(line)
            version = re.fullmatch(r"==([^,*]+)", str(pin.specifier))
            if version and (pin.marker is None or pin.marker.evaluate(place)):
                pins[canonicalize_name(pin.name)] = version[1]
    return pins


def read_bounds(path: Path) -> dict[str, SpecifierSet]:
    """Return the versions that a list of packages allows, by name."""
    lines = path.read_text("utf-8").splitlines()
    bounds = [Requirement(line) for line in lines if re.match(r"[A-Za-z]", line)]
    return {canonicalize_name(bound.name): bound.specifier for bound in bounds}


def colab_stacks() -> list[Stack]:
    """Return the environments of Colab's runtimes, the oldest first."""
    stacks = []
    for path in sorted(LISTS.glob("runtime-*.txt")):
        name = re.fullmatch(r"runtime-(\d{4}\.\d\d)-python(3\.\d+)\.txt", path.name)
        if name is None:
            raise StackError(f"{path.name}: runtime-YEAR.MONTH-pythonVERSION.txt")
        stacks.append(Stack(f"colab-{name[2]}", name[2], path, name[1]))
    return stacks


NEWEST = Stack("newest-3.13", "3.13", LISTS / "newest-python3.13.txt")
# JupyterLab is what Binder brings along.
BINDER_STACK = Stack("binder-3.12", "3.12", BINDER, more=("jupyterlab",))


def candidates(version: str) -> Iterator[str]:
    """Yield where a Python of this version may be installed, the likeliest first."""
    name = f"python{version}"
    for program in (name, "python3", "python"):
        if found := shutil.which(program):
            yield found
    yield sys.executable
    home = Path.home()
    folders = {
        home / ".pyenv" / "versions": f"{version}*/bin/python",
        home / ".local" / "share" / "uv" / "python": f"*-{version}*/bin/{name}",
        home / ".local" / "bin": name,
        Path("/opt/hostedtoolcache/Python"): f"{version}*/*/bin/python",
        Path("/opt/homebrew/bin"): name,
        Path("/usr/local/bin"): name,
        Path("/usr/bin"): name,
    }
    for folder, pattern in folders.items():
        yield from map(str, sorted(folder.glob(pattern), reverse=True))


def runs(python: str, version: str) -> bool:
    """Return whether this program is a complete Python of this version.

    It is run, not only looked up: a shim may exist and yet fail.
    """
    check = f"import sys, {NEEDED_MODULES}; print('%d.%d' % sys.version_info[:2])"
    command = [python, "-c", check]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0 and run.stdout.strip() == version


def find_python(stack: Stack) -> str:
    """Return a Python for the stack; uv downloads one where none is installed.

    Raises:
        StackError: there is none, and none could be downloaded.
    """
    for path in candidates(stack.python):
        if runs(path, stack.python):
            return path
    uv = find_uv_bin()
    download = [uv, "python", "install", "--quiet", stack.python]
    if subprocess.run(download, capture_output=True).returncode == 0:
        find = [uv, "python", "find", "--managed-python", stack.python]
        run = subprocess.run(find, capture_output=True, text=True)
        if run.returncode == 0 and runs(run.stdout.strip(), stack.python):
            return run.stdout.strip()
    raise StackError(MISSING.format(version=stack.python, name=stack.name))


def make(stack: Stack, *, upgrade: bool = False) -> Path:
    """Make the stack's environment unless it is there; return its Python.

    Args:
        stack: the environment to make.
        upgrade: ask again for the newest versions of what the list does not pin.

    Raises:
        StackError: no Python of that version, or the packages cannot be installed.
    """
    packages = stack.listing()
    wanted = hashlib.sha256(packages.encode()).hexdigest()
    with _alone(FOLDER / f"{stack.name}.lock"):
        stamp = stack.folder / ".livefit"
        fits = runs(str(stack.interpreter), stack.python)
        if fits and not upgrade and stamp.exists() and stamp.read_text() == wanted:
            return stack.interpreter
        if not fits:
            _uv("venv", "--clear", "--python", find_python(stack), str(stack.folder))
        # A package that is no longer in the list must not stay: `sync` of what is.
        listed = stack.folder / "packages.in"
        listed.write_text(packages, "utf-8")
        locked = stack.folder / "packages.txt"
        python = ("--python", str(stack.interpreter))
        locked.unlink(missing_ok=True)
        _uv("pip", "compile", *python, str(listed), "--output-file", str(locked))
        _uv("pip", "sync", *python, str(locked))
        _list_fonts(stack)
        stamp.write_text(wanted)
    return stack.interpreter


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep another process from making the same environment at the same time."""
    import fcntl  # Windows has none; there the book is only built

    path.parent.mkdir(exist_ok=True)
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _uv(*arguments: str) -> None:
    command = [find_uv_bin(), *arguments[:1]]
    if arguments[0] == "pip":
        command.append(arguments[1])
    command += ["--quiet", *arguments[len(command) - 1 :]]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if run.returncode:
        raise StackError(f"{' '.join(command[1:])}\n{run.stderr}")


def _list_fonts(stack: Stack) -> None:
    """Let Matplotlib list fonts now: in a chapter it would print that it does."""
    command = [str(stack.interpreter), "-c", "import matplotlib.font_manager"]
    environment = {**_plain(), "MPLCONFIGDIR": str(stack.matplotlib)}
    subprocess.run(command, env=environment, capture_output=True, check=True)


def versions(stack: Stack) -> dict[str, str]:
    """Return what is installed in the stack's environment, and its "python".

    Names are in small letters with hyphens; "tensorflow" is there under this name.
    """
    code = (
        "import json, platform; from importlib.metadata import distributions; "
        "found = {d.metadata['Name'].replace('_', '-').lower(): d.version "
        "for d in distributions()}; "
        "print(json.dumps({'python': platform.python_version(), **found}))"
    )
    command = [str(stack.interpreter), "-c", code]
    run = subprocess.run(
        command, capture_output=True, text=True, check=True, env=_plain()
    )
    found = json.loads(run.stdout)
    return {"tensorflow": found.get("tensorflow-cpu"), **found}


def _plain() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}


def main() -> int:
    """Make all environments; return the exit status."""
    for stack in (*colab_stacks(), NEWEST, BINDER_STACK):
        try:
            print(f"{stack.name}: {make(stack, upgrade=stack is NEWEST)}", flush=True)
        except StackError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
