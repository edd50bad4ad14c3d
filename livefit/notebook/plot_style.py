"""The style of the book's plots: a Korean font from the package, size and colours."""

from functools import cache
from pathlib import Path
from typing import Any

import matplotlib
from cycler import cycler
from matplotlib import font_manager

FONT_FILE = Path(__file__).resolve().parent.parent / "fonts" / "NotoSansKR-subset.ttf"

# Okabe and Ito's colours that stand out from white, for readers who see fewer colours.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#444444")

_STYLE: dict[Any, Any] = {  # newer versions of matplotlib type the names
    "figure.figsize": (6.4, 3.6),  # inches
    "figure.dpi": 120,
    "figure.facecolor": "white",  # also on a dark page: the axes' text is dark
    "savefig.facecolor": "white",
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": cycler(color=_COLOURS),
    "grid.color": "#dddddd",
    "grid.linewidth": 0.6,
    "legend.frameon": False,
}


def use_korean_font() -> None:
    """Let matplotlib draw Korean text, and every figure in the book's size and style.

    Works without any font of the system. Text in a character that the package's font
    lacks is drawn in DejaVu Sans, which comes with matplotlib.

    Raises:
        FileNotFoundError: the package's font file is missing.
    """
    matplotlib.rcParams.update(_STYLE)
    matplotlib.rcParams["font.family"] = font_families()


def font_families() -> list[str]:
    """Return the names under which matplotlib draws Korean, the package's font first.

    Raises:
        FileNotFoundError: the package's font file is missing.
    """
    return [_font_family(), "DejaVu Sans"]


@cache
def _font_family() -> str:
    """Register the font once per process and return its family name."""
    font_manager.fontManager.addfont(FONT_FILE)
    return font_manager.FontProperties(fname=FONT_FILE).get_name()
