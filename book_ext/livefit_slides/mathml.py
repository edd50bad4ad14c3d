"""An equation as MathML, which browsers draw themselves: no script is loaded."""

from __future__ import annotations

import re

from docutils.utils.math import MathError
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.errors import ExtensionError

# docutils sets the index of an accented letter between both: `\hat y_i`.
INDEXED = re.compile(
    r"<munderover>(<mi>\w+</mi>)((?:(?!munderover).)*)(<mo[^>]*>[ˆ¯~→˙]</mo>)</munderover>"
)


# As docutils writes the bars of an absolute value, browsers set them apart.
BAR = '<mo stretchy="false" lspace="0" rspace="0">|</mo>'


def mathml(tex: str, display: bool) -> str:
    """Return an equation as MathML on one line.

    Args:
        tex: LaTeX, as in `$...$`.
        display: the equation stands on a line of its own.

    Raises:
        ExtensionError: docutils does not know a command in it.
    """
    try:
        text = tex2mathml(tex, as_block=display)
    except MathError as error:
        raise ExtensionError(f"no equation can be made of {tex}: {error}") from error
    text = re.sub(r">\s+<", "><", text).strip()
    text = re.sub(r"<mo[^>]*>\|</mo>", BAR, text)
    return INDEXED.sub(r'<msub><mover accent="true">\1\3</mover>\2</msub>', text)
