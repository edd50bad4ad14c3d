"""The lab keeps its look whatever the page or the system around it sets."""

from collections.abc import Callable
from pathlib import Path

import pytest

BOOK_CSS = Path(__file__).resolve().parents[2] / "book" / "assets" / "book.css"

# How far the tables of the look into a node reach beyond the lab, in pixels.
BEYOND = """lab => {
    const right = element => element.getBoundingClientRect().right;
    const tables = [...lab.querySelectorAll(".lf-terms")];
    return Math.max(...tables.map(right)) - right(lab);
}"""

# Where each text of a chart stands, from the left edge of its drawing.
TEXTS = """lab => [...lab.querySelectorAll(".lf-charts svg text")].map(text =>
    Math.round(text.getBoundingClientRect().left
        - text.closest("svg").getBoundingClientRect().left))"""

COLOURS = """lab => Object.fromEntries(["current", "previous"].map(kind => [kind, [
    getComputedStyle(lab.querySelector(`.lf-swatch.lf-${kind}`)).borderTopColor,
    getComputedStyle(lab.querySelector(`path.lf-${kind}`)).stroke]]))"""


@pytest.mark.parametrize("width", [640, 900])
def test_tables_stay_inside_with_the_books_styles(
    open_panels: Callable, width: int
) -> None:
    lab, page, _ = open_panels("network", size=(width, 900), inputs="scaled")
    page.add_style_tag(path=BOOK_CSS)
    page.evaluate("document.body.classList.add('bd-article')")
    assert lab.root.locator(".livefit-lab").evaluate(BEYOND) <= 0


def test_axes_stand_as_usual_in_text_from_right_to_left(open_panels: Callable) -> None:
    lab, page, _ = open_panels()
    before = lab.root.locator(".livefit-lab").evaluate(TEXTS)
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert len(before) > 10
    assert lab.root.locator(".livefit-lab").evaluate(TEXTS) == before


def test_the_legend_keeps_its_colours_in_high_contrast(open_panels: Callable) -> None:
    lab, page, _ = open_panels()
    with lab.retrains():
        lab.type("nodes", "31")
    page.emulate_media(forced_colors="active")
    colours = lab.root.locator(".livefit-lab").evaluate(COLOURS)
    assert colours["current"][0] == colours["current"][1]
    assert colours["previous"][0] == colours["previous"][1]
    assert colours["current"] != colours["previous"]
