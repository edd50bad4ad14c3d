"""Copy what the slides need of reveal.js: `python -m tools.vendor.reveal`.

The source is the npm package named in `web/package.json`. The copy, in
`book/assets/reveal`, is committed: the slides ask no CDN, and the book builds without
Node.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

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


def main() -> int:
    """Copy the files; return the exit status."""
    try:
        files = vendored_files()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    copy_files(files)
    print(f"{len(files)} files of reveal.js in {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
