"""The look that book, slides and lecturer's edition share: colours, sizes, typeface.

`spec/tokens.json` has them once; the lab's bundles read the same file
(`web/bundle.mjs`), and so do the plots (`livefit/notebook/plot_style.py`). Here they
become custom properties, `--lf-text` and so on. The typeface is cut down to the
characters that the pages hold.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
TOKENS = json.loads((ROOT / "spec" / "tokens.json").read_text("utf-8"))
FONT = ROOT / "livefit" / "fonts" / "LivefitSans.ttf"
FONT_NAME = "sans.woff2"
MATH_FONT = "math.woff"
ALWAYS = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100))))

# Until the font has come, or where it does not come, its text is as wide and as high as
# in the font: no line breaks elsewhere then. A Hangul syllable is 0.864 em wide in
# Livefit Sans, 0.92 em in these. Code has its own font, but for Hangul.
FACES = """
@font-face {{ font-family: "Livefit Sans"; font-weight: 400 700; font-display: swap;
  src: url("{static}{font}") format("woff2"); }}
@font-face {{ font-family: "Livefit Hangul"; font-weight: 400 700; font-display: swap;
  src: url("{static}{font}") format("woff2");
  unicode-range: U+1100-11FF, U+3130-318F, U+AC00-D7A3; }}
@font-face {{ font-family: "Livefit Stand-in"; size-adjust: 94%; ascent-override: 101%;
  descent-override: 25.6%; line-gap-override: 0%;
  src: local("Noto Sans KR"), local("Noto Sans CJK KR"), local("NotoSansCJKkr-Regular"),
    local("Malgun Gothic"); }}
@font-face {{ font-family: "Book Math"; font-display: swap;
  src: url("{static}{math}") format("woff"); }}
"""

# Kinds of words in a program, by the classes that Pygments gives them.
CODE = """
.highlight { color: var(--lf-text); background: none; }
.highlight :is(.k, .kn, .kc, .kd, .kr, .ow) { color: var(--lf-validation); }
.highlight :is(.s, .s1, .s2, .sd, .sa, .se, .si) { color: var(--lf-right); }
.highlight :is(.mi, .mf, .mb, .mh) { color: var(--lf-baseline); }
.highlight :is(.nf, .nc, .nd) { color: var(--lf-accent); }
.highlight :is(.c, .c1, .cm, .ch) { color: var(--lf-soft); }
"""


def style(static: str = "") -> str:
    """Return the style sheet that all others build on.

    Args:
        static: where the fonts are, as seen from the style sheet.
    """
    colours = TOKENS["colours"]
    fixed = {**TOKENS["sizes"], **TOKENS["fonts"]}
    sheets = [
        _rule(":root", {**{name: pair[0] for name, pair in colours.items()}, **fixed}),
        _rule(
            'html[data-theme="dark"]', {name: pair[1] for name, pair in colours.items()}
        ),
        FACES.format(static=static, font=FONT_NAME, math=MATH_FONT),
        CODE,
    ]
    return "\n".join(sheets)


def _rule(selector: str, values: dict[str, str]) -> str:
    lines = "".join(f"  --lf-{name}: {value};\n" for name, value in values.items())
    return f"{selector} {{\n{lines}}}\n"


def write_font(folder: Path, texts: Iterable[str]) -> None:
    """Write the typeface with the characters of `texts`, as browsers load it.

    A font that has the same characters already is left as it is: cutting takes seconds.
    """
    target = folder / FONT_NAME
    font = TTFont(FONT, recalcTimestamp=False)
    wanted = {ord(sign) for text in (ALWAYS, *texts) for sign in set(text)}
    wanted &= font.getBestCmap().keys()
    if target.is_file() and target.stat().st_mtime > FONT.stat().st_mtime:
        with TTFont(target) as there:
            if there.getBestCmap().keys() == wanted:
                return
    cutter = subset.Subsetter(subset.Options(layout_features=["kern", "tnum"]))
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    font.flavor = "woff2"
    content = io.BytesIO()
    font.save(content)
    target.write_bytes(content.getvalue())
