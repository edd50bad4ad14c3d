"""Copy what the book needs of MathJax: `python -m tools.vendor.mathjax`.

The source is the npm package named in `web/package.json`. The copy in
`book/assets/mathjax` is committed: the book asks no CDN, and `jupyter-book build .`
works without Node.
"""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "web/node_modules/mathjax"
TARGET = ROOT / "book/assets/mathjax"

# MathJax looks for its fonts and extensions beside its main script, so the folders are
# kept. The extensions are those that \boldsymbol, \cancel and \color load on first use.
FILES = (
    "LICENSE",
    "es5/tex-chtml.js",
    "es5/input/tex/extensions/boldsymbol.js",
    "es5/input/tex/extensions/cancel.js",
    "es5/input/tex/extensions/color.js",
)
FONTS = "es5/output/chtml/fonts/woff-v2/*.woff"


def vendored_files(package: Path = PACKAGE) -> dict[Path, Path]:
    """Return {path below the target folder: file in the npm package}.

    Raises:
        FileNotFoundError: the package is not installed, or a file is missing from it.
    """
    sources = [package / name for name in FILES]
    fonts = sorted(package.glob(FONTS))
    if not fonts or not all(source.is_file() for source in sources):
        raise FileNotFoundError(f"MathJax is not complete in {package}: run npm ci")
    return {
        Path(str(source.relative_to(package)).removeprefix("es5/")): source
        for source in sources + fonts
    }


def differences(files: dict[Path, Path], target: Path = TARGET) -> Iterator[str]:
    """Yield a line for each vendored file that is changed, missing or too many."""
    for name, source in files.items():
        copy = target / name
        if not copy.is_file():
            yield f"missing: {name}"
        elif copy.read_bytes() != source.read_bytes():
            yield f"differs: {name}"
    for path in sorted(target.rglob("*")):
        if path.is_file() and path.relative_to(target) not in files:
            yield f"not in the package's list: {path.relative_to(target)}"


def copy_files(files: dict[Path, Path], target: Path = TARGET) -> None:
    """Replace the vendored folder by a fresh copy."""
    shutil.rmtree(target, ignore_errors=True)
    for name, source in files.items():
        copy = target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)


def copy_package(name: str, find: Callable[[], dict[Path, Path]], target: Path) -> int:
    """Copy the files of a package that `find` returns; return the exit status."""
    try:
        files = find()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    copy_files(files, target)
    print(f"{len(files)} files of {name} in {target.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(copy_package("MathJax", vendored_files, TARGET))
