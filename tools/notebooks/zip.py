"""Pack the book to take along: `python -m tools.notebooks.zip [file]`.

One archive with all notebooks, the data and the package: unpacked anywhere, its
notebooks open in a Jupyter that has the packages named in its README, without network.
Packed twice, it is the same to the byte.
"""

import sys
import zipfile
from pathlib import Path

from livefit.start import PACKAGES
from tools.notebooks.files import ROOT

TARGET = ROOT / "_build" / "livefit-notebooks.zip"
FOLDER = "livefit-notebooks"  # what it unpacks into

# From the repository's root. The chapters link to the pages; `_config.yml` holds the
# address of the published book, which the lab's links lead to.
PARTS = (
    "book/*.ipynb",
    "book/*.md",
    "data/*",
    "livefit/**/*",
    "spec/**/*",
    "LICENSE*",
    "_config.yml",
)
LEFT_OUT = ("__pycache__",)

README = f"""\
움직이며 배우는 첫 케라스 모델

인터넷 없이 여는 노트북 묶음입니다. book 폴더의 index.ipynb부터 주피터에서 여세요.
폴더를 통째로 두면(book, data, livefit, spec) 어디에서나 열립니다.

파이썬 3.11, 3.12, 3.13 가운데 하나와 다음 꾸러미가 있어야 합니다.
{" ".join(("jupyterlab", *PACKAGES, "tensorflow"))}

라이선스: 코드는 LICENSE, 글과 그림은 LICENSE-TEXT, 데이터는 data/README.md,
글꼴은 livefit/fonts/OFL.txt에 있습니다.
"""


def files(folder: Path = ROOT) -> list[Path]:
    """Return what is packed, in order."""
    found = {path for part in PARTS for path in folder.glob(part) if path.is_file()}
    return sorted(path for path in found if not _left_out(path.relative_to(folder)))


def _left_out(path: Path) -> bool:
    name = f"/{path.as_posix()}/"
    return any(f"/{part}/" in name for part in LEFT_OUT)


def pack(target: Path, folder: Path = ROOT) -> None:
    """Write the archive of the book in `folder`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "README.txt", README.encode())
        for path in files(folder):
            _add(archive, path.relative_to(folder).as_posix(), path.read_bytes())


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Add a file with the archive format's first date, not that of a checkout."""
    entry = zipfile.ZipInfo(f"{FOLDER}/{name}")
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)


def main() -> None:
    """Write the archive to the file that is named, or into `_build/`."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    pack(target)
    print(f"{target}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
