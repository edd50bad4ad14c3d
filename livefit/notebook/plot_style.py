"""The style of the book's plots: a Korean font from the package, size and colours."""

from functools import cache
from pathlib import Path
from typing import Any

import matplotlib
from cycler import cycler
from matplotlib import font_manager

from livefit.core.spec import spec_json

FONT_FILE = Path(__file__).resolve().parent.parent / "fonts" / "LivefitSans.ttf"

# Plots are drawn on white, also on a dark page: the light ones of each pair of colours.
_TOKENS = spec_json("tokens.json")
COLOURS: dict[str, str] = {
    name: light for name, (light, _) in _TOKENS["colours"].items()
}
# In this order "C0" is class 0, "C1" class 1, "C5" a line to compare with.
_CYCLE = [COLOURS[name] for name in _TOKENS["plots"]]

_STYLE: dict[Any, Any] = {  # newer versions of matplotlib type the names
    "figure.figsize": (6.4, 3.6),  # inches
    "figure.dpi": 120,
    "figure.facecolor": COLOURS["surface"],
    "savefig.facecolor": COLOURS["surface"],
    "text.color": COLOURS["text"],
    "axes.labelcolor": COLOURS["text"],
    "axes.edgecolor": COLOURS["edge"],
    "xtick.color": COLOURS["edge"],
    "xtick.labelcolor": COLOURS["soft"],
    "ytick.color": COLOURS["edge"],
    "ytick.labelcolor": COLOURS["soft"],
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": cycler(color=_CYCLE),
    "grid.color": COLOURS["line"],
    "grid.linewidth": 0.6,
    "lines.linewidth": 2.0,
    "lines.solid_capstyle": "round",
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
