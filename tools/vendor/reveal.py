"""Copy what the slides need of reveal.js: `python -m tools.vendor.reveal`.

The source is the npm package named in `web/package.json`. As with MathJax the
copy, in `book/assets/reveal`, is committed: the slides ask no CDN, and the book builds
without Node.
"""

import sys
from pathlib import Path

from tools.vendor.mathjax import copy_package

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "web/node_modules/reveal.js"
TARGET = ROOT / "book/assets/reveal"
FILES = ("LICENSE", "dist/reveal.js", "dist/reveal.css", "dist/plugin/notes.js")


def vendored_files(package: Path = PACKAGE) -> dict[Path, Path]:
    """Return {path below the target folder: file in the npm package}.

    Raises:
        FileNotFoundError: the package is not installed, or a file is missing from it.
    """
    files = {Path(Path(name).name): package / name for name in FILES}
    if not all(source.is_file() for source in files.values()):
        raise FileNotFoundError(f"reveal.js is not complete in {package}: run npm ci")
    return files


if __name__ == "__main__":
    sys.exit(copy_package("reveal.js", vendored_files, TARGET))
