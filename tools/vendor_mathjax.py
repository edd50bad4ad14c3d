"""Copy the parts of MathJax that the book needs from npm's package into `book/assets/mathjax`.

    python tools/vendor_mathjax.py [--check]

The book must not ask a CDN, and `jupyter-book build .` must work without npm, so these files are committed.
`--check` changes nothing and ends with status 1 if the committed files differ from the package.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "livefit" / "web" / "node_modules" / "mathjax"
TARGET = ROOT / "book" / "assets" / "mathjax"

# MathJax finds its fonts and extensions beside its main script, so the layout below es5/ is kept. The extensions
# are those that `\boldsymbol`, `\cancel` and `\color` load when first used.
FILES = {
    "LICENSE": "LICENSE",
    "es5/tex-chtml.js": "tex-chtml.js",
    "es5/input/tex/extensions/boldsymbol.js": "input/tex/extensions/boldsymbol.js",
    "es5/input/tex/extensions/cancel.js": "input/tex/extensions/cancel.js",
    "es5/input/tex/extensions/color.js": "input/tex/extensions/color.js",
}
FONTS = "es5/output/chtml/fonts/woff-v2"


def vendored_files(package: Path = PACKAGE) -> dict[Path, Path]:
    """Return {path below TARGET: file in the npm package}.

    Raises:
        FileNotFoundError: the package is not installed, or a file is missing from it.
    """
    files = {Path(target): package / source for source, target in FILES.items()}
    for font in sorted((package / FONTS).glob("*.woff")):
        files[font.relative_to(package / "es5")] = font
    missing = [source for source in files.values() if not source.is_file()]
    if missing or len(files) == len(FILES):
        raise FileNotFoundError(f"MathJax is not complete in {package}: run `npm ci` in livefit/web first")
    return files


def differences(files: dict[Path, Path], target: Path = TARGET) -> Iterator[str]:
    """Yield one line for every committed file that differs from the package, is missing, or is too many."""
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


def main() -> int:
    """Command line; see the module's text."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only compare")
    check = parser.parse_args().check
    try:
        files = vendored_files()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    if not check:
        copy_files(files)
    found = list(differences(files))
    print("\n".join(found) if found else f"{len(files)} files of MathJax are those of the npm package")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
