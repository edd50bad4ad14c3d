"""Cut the Korean font down to what plots need: `python -m tools.vendor.font_subset`.

The source is Noto Sans KR Regular from the npm package named in
`web/package.json` (6 MB); the result (half a MB) is committed, since Colab
and a machine without Node must draw Korean too. Run twice, it gives the same bytes.
"""

import io
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "web/node_modules/@expo-google-fonts/noto-sans-kr"
SOURCE = PACKAGE / "400Regular/NotoSansKR_400Regular.ttf"
LICENCE = PACKAGE / "LICENSE_FONT"
TARGET = ROOT / "livefit/fonts/NotoSansKR-subset.ttf"
TARGET_LICENCE = ROOT / "livefit/fonts/OFL.txt"

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
        # matplotlib draws glyph after glyph: no vertical forms, no substitutions.
        drop_tables=["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx"],
        hinting=False,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 7, 13, 14],
        notdef_outline=True,
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters())
    cutter.subset(font)
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
