"""Whether the built book is that of the sources (exit status 0: yes).

`--note` notes in the built book which sources it was built from.
"""

import hashlib
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "_build" / "html"
SOURCES = (
    *("_config.yml", "_toc.yml", "requirements.txt"),
    *("book", "book_ext", "data", "livefit", "locale", "spec", "templates"),
)
NOT_SOURCES = {"__pycache__", ".ipynb_checkpoints"}


def digest(root: Path = ROOT) -> str:
    """Return one number, in hex digits, for all that the built book depends on."""
    total = hashlib.sha256()
    for path in sorted(_files(root)):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        total.update(f"{path.relative_to(root).as_posix()} {content}\n".encode())
    return total.hexdigest()


def _files(root: Path) -> list[Path]:
    found = []
    for name in SOURCES:
        top = root / name
        if top.is_file():
            found.append(top)
        for folder, folders, files in os.walk(top):
            folders[:] = [name for name in folders if name not in NOT_SOURCES]
            found += [Path(folder, name) for name in files]
    return found


def note_of(site: Path) -> Path:
    """Return the file beside the site that records what it was built from."""
    return site.with_name("built-from")


def is_fresh(site: Path = SITE, root: Path = ROOT) -> bool:
    """Tell whether `site` was built from the sources as they are."""
    note = note_of(site)
    if not (site / "index.html").is_file() or not note.is_file():
        return False
    return note.read_text("utf-8") == digest(root)


def main() -> int:
    """Note the sources, or compare; return 0 where the built book is fresh."""
    if sys.argv[1:] == ["--note"]:
        note_of(SITE).write_text(digest(), "utf-8")
        return 0
    return 0 if is_fresh() else 1


if __name__ == "__main__":
    sys.exit(main())
