"""How long the book takes to build, and how large it is.

Build: `jupyter-book build` with warnings as errors into a new folder; the notebooks are
not executed. Sizes: after gzip at level 6; as on the disk.
"""

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


def measure(quick: bool, site: Path | None) -> list[Figure]:
    """Return the figures of the book; `quick`: only the bundle's. `site` is not used.

    Raises:
        BenchError: the book does not build.
    """
    bundle = len(gzip.compress(BUNDLE.read_bytes(), 6)) / 1000
    figures = [Figure("lab's scripts and styles, gzip", "KB", [bundle], at_most=90)]
    if not quick:
        with tempfile.TemporaryDirectory() as folder:
            seconds = build(Path(folder))
            files = [path for path in Path(folder).rglob("*") if path.is_file()]
            size = sum(path.stat().st_size for path in files) / 1e6
        figures.append(Figure("build of the book", "s", [seconds], at_most=60))
        figures.append(Figure("whole site", "MB", [size]))
    return figures


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
    begin = time.perf_counter()
    run = subprocess.run([*command, "."], cwd=ROOT, capture_output=True, text=True)
    if run.returncode != 0:
        raise BenchError(f"the book does not build:\n{run.stdout}{run.stderr}")
    return time.perf_counter() - begin
