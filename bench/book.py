"""How long the book takes to build, and how large it is."""

import gzip
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.report import BenchError, Figure

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "livefit" / "static" / "livefit.js"
BUILDS = 3


def measure(quick: bool, site: Path | None) -> tuple[list[Figure], list[str]]:
    """Return the figures of the book and how they were measured.

    Args:
        quick: do not build; only sizes.
        site: a built book for the size of the site; else the one built here.

    Raises:
        BenchError: the book does not build.
    """
    setup = [
        "Builds: `jupyter-book build` with warnings as errors, each into a new folder; "
        "the notebooks are not executed.",
        "Sizes: the bundle (scripts and styles of the lab) after gzip at level 6, as "
        "web servers send it; the site as it lies on the disk.",
    ]
    figures = [
        Figure("lab's scripts and styles, gzip", "KB", [gzip_kilobytes()], at_most=90)
    ]
    with tempfile.TemporaryDirectory() as folder:
        if not quick:
            targets = [Path(folder) / str(number) for number in range(BUILDS)]
            seconds = [build(target) for target in targets]
            figures.append(Figure("build of the book", "s", seconds, at_most=60))
            site = site or targets[-1] / "_build" / "html"
        if site:
            figures.append(Figure("whole site", "MB", [megabytes(site)]))
    return figures, setup


def build(target: Path | None = None) -> float:
    """Build the book as `make build` does and return the seconds it took.

    Args:
        target: the folder in which `_build` is made; else the project's.

    Raises:
        BenchError: there is no jupyter-book, or it ended with an error or a warning.
    """
    program = shutil.which("jupyter-book", path=str(Path(sys.executable).parent))
    if program is None:
        raise BenchError("jupyter-book is not installed beside this Python")
    command = [program, "build", "-W", "-n", "--keep-going", "-q"]
    if target:
        command += ["--path-output", str(target)]
    began = time.perf_counter()
    run = subprocess.run([*command, "."], cwd=ROOT, capture_output=True, text=True)
    if run.returncode != 0:
        raise BenchError(f"the book does not build:\n{run.stdout}{run.stderr}")
    return time.perf_counter() - began


def gzip_kilobytes() -> float:
    """Return the bundle's size after gzip, in KB of 1000 bytes."""
    return len(gzip.compress(BUNDLE.read_bytes(), 6)) / 1000


def megabytes(folder: Path) -> float:
    """Return the size of all files in a folder, in MB of 10^6 bytes."""
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6
