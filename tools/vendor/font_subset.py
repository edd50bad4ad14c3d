"""Cut the project's typeface down to Korean: `python -m tools.vendor.font_subset`.

The source is Pretendard's variable font from the npm package named in
`web/package.json` (6 MB); the result (0.8 MB), in all weights from regular to bold, is
committed: Colab and a machine without Node must draw Korean too. Plots use it as it is;
`book_ext/look.py` cuts it down further to what the book's pages hold. Run twice, it
gives the same bytes.

The licence reserves the name Pretendard for the unchanged font: ours is Livefit Sans.
"""

import io
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "web/node_modules/pretendard/dist"
SOURCE = PACKAGE / "public/variable/PretendardVariable.ttf"
LICENCE = PACKAGE / "LICENSE.txt"
TARGET = ROOT / "livefit/fonts/LivefitSans.ttf"
TARGET_LICENCE = ROOT / "livefit/fonts/OFL.txt"
NAME = "Livefit Sans"
# Entries of the table of names: copyright, licence and its address stay, ours are new.
KEPT_NAMES = (0, 13, 14)
NAMES = {1: NAME, 2: "Regular", 3: NAME, 4: NAME, 6: NAME.replace(" ", "")}

# First and last code point of each block that is kept; the font lacks some of them.
BLOCKS = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1
    (0x0370, 0x03FF),  # Greek
    (0x2010, 0x2044),  # dashes, quotes, dots
    (0x2070, 0x209C),  # superscripts, subscripts
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematical signs
    (0x2460, 0x2473),  # circled numbers
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2713, 0x2713),  # check mark
    (0x3000, 0x301F),  # Korean punctuation
    (0x3131, 0x318E),  # jamo on their own
)


def syllables() -> list[str]:
    """Return the 2,350 Hangul syllables of KS X 1001, in the standard's order."""
    rows, cells = range(0xB0, 0xC9), range(0xA1, 0xFF)
    return [bytes([row, cell]).decode("euc_kr") for row in rows for cell in cells]


def characters() -> set[int]:
    """Return the code points that the subset keeps, where the font has them."""
    kept = {ord(syllable) for syllable in syllables()}
    for first, last in BLOCKS:
        kept.update(range(first, last + 1))
    return kept


def build(source: Path = SOURCE) -> bytes:
    """Return the subset font of `source` as the bytes of a TTF file."""
    # The file holds no time stamp: the same bytes on every run.
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(
        # No vertical forms. Figures can be as wide as each other.
        drop_tables=["BASE", "DSIG", "vhea", "vmtx"],
        layout_features=["kern", "tnum"],
        hinting=False,
        name_IDs=KEPT_NAMES,
        notdef_outline=True,
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters())
    cutter.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": (400, 700)})
    del font["STAT"]
    font["fvar"].instances = []  # their names are the reserved one
    font["name"].removeUnusedNames(font)
    for number, text in NAMES.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    file = io.BytesIO()
    font.save(file)
    return file.getvalue()


def main() -> None:
    """Write the subset and its licence into the package."""
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(build())
    shutil.copyfile(LICENCE, TARGET_LICENCE)
    print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
