"""Cut the font of equations down to what they use: `python -m tools.vendor.math_font`.

The source is Noto Sans Math from the npm package named in `web/package.json` (270 KB);
the result (24 KB) is committed: the book builds without Node. Browsers load it only for
a page with an equation. Without a font for mathematics, which phones do not have, they
draw fractions and sums badly. Run twice, it gives the same bytes.
"""

import io
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "web/node_modules/@fontsource/noto-sans-math"
SOURCE = PACKAGE / "files/noto-sans-math-latin-400-normal.woff"
LICENCE = PACKAGE / "LICENSE"
TARGET = ROOT / "book/assets/math.woff"
TARGET_LICENCE = ROOT / "book/assets/math-LICENSE.txt"

# First and last code point of each block that is kept.
BLOCKS = (
    (0x0020, 0x007E),  # ASCII
    (0x00AC, 0x00D7),  # signs
    (0x02C6, 0x02DC),  # accents
    (0x0391, 0x03C9),  # Greek
    (0x03F5, 0x03F5),  # epsilon
    (0x2016, 0x2016),  # double bar
    (0x2026, 0x2026),  # dots
    (0x2032, 0x2032),  # prime
    (0x210E, 0x210E),  # italic h, which the next block lacks
    (0x1D434, 0x1D467),  # italic Latin letters
    (0x1D6E2, 0x1D71B),  # italic Greek letters
    (0x2190, 0x2192),  # arrows
    (0x2202, 0x220F),  # operators
    (0x2211, 0x221E),
    (0x222B, 0x222B),  # integral
    (0x2248, 0x2248),  # relations
    (0x2260, 0x2265),
    (0x22C5, 0x22C5),  # dots
    (0x22EF, 0x22EF),
)


def build(source: Path = SOURCE) -> bytes:
    """Return the subset font of `source` as the bytes of a WOFF file."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(
        hinting=False,
        layout_features=["ssty", "dtls"],  # forms for indices and accents
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(
        unicodes=[point for first, last in BLOCKS for point in range(first, last + 1)]
    )
    subsetter.subset(font)
    font.flavor = "woff"
    content = io.BytesIO()
    font.save(content, reorderTables=True)
    return content.getvalue()


def main() -> None:
    """Write the font and its licence."""
    content = build()
    TARGET.write_bytes(content)
    shutil.copyfile(LICENCE, TARGET_LICENCE)
    print(f"{TARGET.relative_to(ROOT)}: {len(content) / 1000:.0f} KB")


if __name__ == "__main__":
    main()
