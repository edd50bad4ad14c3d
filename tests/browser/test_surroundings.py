"""The lab keeps its look whatever the page or the system around it sets."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Lab
from tests.conftest import weekly

# What of the look into a node is outside the lab or its own box, or cut.
OUTSIDE = """lab => {
    const within = (inner, outer) => {
        const [a, b] = [inner, outer].map(each => each.getBoundingClientRect());
        return a.left >= b.left - 1 && a.right <= b.right + 1;
    };
    const box = lab.querySelector(".lf-inspect > .lf-scroll");
    const tables = [...lab.querySelectorAll(".lf-terms")];
    const cells = [...box.querySelectorAll("td, th")].filter(e => e.clientWidth);
    return [
        ...(within(box, lab) ? [] : ["box"]),
        ...tables.filter(e => e.clientWidth && !within(e, box)).map(e => e.className),
        ...cells.filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent),
    ];
}"""

# Where each text of a chart stands, from the left edge of its drawing.
TEXTS = """lab => [...lab.querySelectorAll(".lf-charts svg text")].map(text =>
    Math.round(text.getBoundingClientRect().left
        - text.closest("svg").getBoundingClientRect().left))"""

COLOURS = """lab => Object.fromEntries(["current", "previous"].map(kind => [kind, [
    getComputedStyle(lab.querySelector(`.lf-swatch.lf-${kind}`)).borderTopColor,
    getComputedStyle(lab.querySelector(`path.lf-${kind}`)).stroke]]))"""


@pytest.mark.parametrize("width", [390, *map(weekly, (640, 690, 1280)), 736])
def test_tables_stay_inside_on_the_books_page(open_page: Callable, width: int) -> None:
    page, watch = open_page("book/layers", size=(width, 900))
    lab = Lab(page.locator('.livefit:has([data-panel="network"])'))
    lab.settle()
    panel = lab.open("network")
    panel.scroll_into_view_if_needed()
    assert panel.locator("td").count() > 16 * 4
    panel.locator("summary").click()
    assert lab.root.locator(".livefit-lab").evaluate(OUTSIDE) == []
    samples = panel.locator('[data-role="sample"] input[type="range"]')
    if width == PHONE[0]:
        assert samples.bounding_box()["width"] >= 300  # 470 patients
    else:  # what is read stands beside the picture, and both fit one view
        picture = panel.locator("svg").bounding_box()
        assert samples.bounding_box()["x"] >= picture["x"] + picture["width"]
        height = panel.locator(".lf-network").bounding_box()["height"]
        assert height <= panel.bounding_box()["height"] + 1  # whole pixels
    assert watch.faults == []


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


CHOSEN = """lab => {
    const look = (part) => getComputedStyle(lab.querySelector(part));
    return [
        look('[role="tab"][aria-selected="true"]').borderBottomColor,
        look('[role="tab"][aria-selected="false"]').borderBottomColor,
        look('[aria-pressed="true"]').backgroundColor,
        look('[data-action="new-seed"]').backgroundColor,
        look("svg .lf-tick").fill,
        getComputedStyle(lab).color,
    ];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_selected_is_seen_in_high_contrast(open_panels, scheme) -> None:
    lab, page, _ = open_panels("network")
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    near = lab.root.locator('[data-panel="accuracy"] button')
    near.click()
    expect(near).to_have_attribute("aria-pressed", "true")
    page.mouse.move(0, 0)
    tab, other, pressed, button, tick, text = lab.root.locator(".livefit-lab").evaluate(
        CHOSEN
    )
    assert tab != other == "rgba(0, 0, 0, 0)"
    assert pressed != button
    assert tick == text  # the words of a drawing are as dark as the others
