"""Pack a built book: `python -m tools.publish.site_zip _build/html book.zip`.

The archive is the same for the same book, byte for byte. Unpacked into any folder, the
book opens by a double click on `index.html`, without a server and without network.
"""

import argparse
import sys
import zipfile
from pathlib import Path

MAX_BYTES = 15 * 10**6
FIRST_TIME = (1980, 1, 1, 0, 0, 0)  # the oldest that a zip archive can hold
FOLDER = "livefit-book"  # so that unpacking makes one folder, not 250 files
# What no reader's browser asks for.
LEFT_OUT = (".buildinfo", "objects.inv", ".nojekyll", ".DS_Store", ".map")


class TooLarge(Exception):
    """The archive cannot be handed out as it is."""


def pack(site: Path, archive: Path, max_bytes: int = MAX_BYTES) -> int:
    """Write all files of `site` into `archive`; return its size in bytes.

    Raises:
        FileNotFoundError: `site` holds no built book.
        TooLarge: the archive would be larger than `max_bytes`; none is left behind.
    """
    if not (site / "index.html").is_file():
        raise FileNotFoundError(f"{site} holds no book yet: run `make build`.")
    unfinished = archive.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w") as target:
        for path in files(site):
            name = f"{FOLDER}/{path.relative_to(site).as_posix()}"
            entry = zipfile.ZipInfo(name, FIRST_TIME)
            entry.create_system = 3  # Unix, wherever it is made
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, path.read_bytes(), compresslevel=9)
    size = unfinished.stat().st_size
    if size > max_bytes:
        unfinished.unlink()
        raise TooLarge(
            f"The archive has {size / 1e6:.1f} MB; {max_bytes / 1e6:.1f} are allowed. "
            f"The largest files: {', '.join(largest(site))}."
        )
    unfinished.replace(archive)
    return size


def files(site: Path) -> list[Path]:
    """Return what goes into the archive, always in the same order."""
    found = (path for path in site.rglob("*") if path.is_file())
    return sorted(
        (path for path in found if not path.name.endswith(LEFT_OUT)),
        key=lambda path: path.relative_to(site).as_posix(),
    )


def largest(site: Path, count: int = 5) -> list[str]:
    """Name the largest files with their sizes."""
    by_size = sorted(files(site), key=lambda path: path.stat().st_size, reverse=True)
    return [
        f"{path.relative_to(site).as_posix()} ({path.stat().st_size / 1e6:.1f} MB)"
        for path in by_size[:count]
    ]


def main() -> int:
    """Pack, print the size of the archive; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.publish.site_zip")
    parser.add_argument("site", type=Path)
    parser.add_argument("archive", type=Path)
    options = parser.parse_args()
    try:
        size = pack(options.site, options.archive)
    except (OSError, TooLarge) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{options.archive}: {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
