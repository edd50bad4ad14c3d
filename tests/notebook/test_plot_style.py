"""Korean in plots: the package's font, without a font of the system."""

import warnings
from io import BytesIO

import matplotlib
import matplotlib.pyplot as plt
import pytest
from fontTools.ttLib import TTFont

from livefit.notebook.plot_style import FONT_FILE, use_korean_font
from tools.vendor.font_subset import syllables


@pytest.fixture(autouse=True)
def own_settings() -> None:
    """Draw without a screen and leave matplotlib's settings as they were."""
    with matplotlib.rc_context():
        matplotlib.use("agg")
        yield
    plt.close("all")


def draw(text: str) -> list[str]:
    """Return the warnings that a plot with this text gives."""
    figure, axes = plt.subplots()
    axes.plot([-2, 1], [-1, 1], label=text)
    axes.set(title=text, xlabel=text)
    axes.legend()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore")  # such as files that another test left open
        warnings.simplefilter("always", UserWarning)  # matplotlib's
        figure.savefig(BytesIO(), format="png")
    return [str(warning.message) for warning in caught]


def test_korean_is_drawn_without_a_missing_glyph() -> None:
    use_korean_font()
    use_korean_font()  # a chapter may call it again
    assert draw("에포크 10 − 손실 ≤ 0.5, 뷔 ㄱ → ² α") == []


def test_a_missing_glyph_would_be_noticed() -> None:
    matplotlib.rcParams["font.family"] = ["DejaVu Sans"]
    assert any("missing from font" in warning for warning in draw("손실"))


def test_a_rare_character_falls_back_to_the_second_font() -> None:
    use_korean_font()
    assert draw("w₁x₁") == []  # the Korean font has no small digits


def test_the_font_has_all_common_syllables() -> None:
    assert len(syllables()) == 2350
    assert has_all("".join(syllables()))


def has_all(text: str) -> bool:
    known = TTFont(FONT_FILE).getBestCmap()
    return all(ord(character) in known for character in text)
