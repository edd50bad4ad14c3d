"""Every control of every lab on every page, by a real mouse: each change retrains."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, Lab, pages_with_labs
from tests.conftest import most_weekly

PAGES = pages_with_labs()


def drag(page, slider):
    """Drag a slider's handle to another place, in steps, as a hand does."""
    slider.scroll_into_view_if_needed()
    # Away from the page's fixed bars, which would catch the pointer.
    slider.evaluate("element => element.scrollIntoView({block: 'center'})")
    box = slider.bounding_box()
    now = slider.evaluate("e => (e.value - e.min) / (e.max - e.min)")
    target = 0.3 if now > 0.5 else 0.7
    middle = box["y"] + box["height"] / 2
    handle = 16  # its width: the handle moves within the track less that
    at = lambda share: box["x"] + handle / 2 + share * (box["width"] - handle)  # noqa: E731
    page.mouse.move(at(now), middle)
    page.mouse.down()
    for step in range(1, 6):
        page.mouse.move(at(now + (target - now) * step / 5), middle)


def drag_and_see(page, lab, name):
    """Drag a slider; the network retrains while the button is still held down."""
    runs, line = lab.runs(), lab.line()
    with lab.retrains():
        drag(page, lab.slider(name))
    assert lab.runs() > runs
    if name != "validation_split":
        assert lab.line() != line
    page.mouse.up()


def change(page, lab, name):
    """Move whatever the control is."""
    select = lab.control(name).locator("select")
    if select.count():
        values = select.locator("option").evaluate_all("all => all.map(o => o.value)")
        now = select.input_value()
        select.select_option(values[(values.index(now) + 1) % len(values)])
    elif lab.slider(name).count():
        drag_and_see(page, lab, name)
    else:
        lab.type(name, "7")


def test_every_chapter_opens_with_a_lab():
    chapters = ["index", "model", "layers", "compile", "fit", "playground"]
    assert {f"book/{name}" for name in chapters} <= set(PAGES)


# Each page once: on both sizes, and some of them opened from disk.
VISITS = {
    name: ((LAPTOP, PHONE)[at % 2], ("http", "http", "file")[at % 3])
    for at, name in enumerate(PAGES)
}

some_pages = pytest.mark.parametrize(
    "name", most_weekly(PAGES, "book/layers", "book/playground")
)


@some_pages
def test_every_control_retrains(open_page, name):
    page, watch = open_page(name, *VISITS[name])
    page.evaluate(  # pictures come when they are scrolled to
        "() => document.querySelectorAll('img').forEach(e => { e.loading = 'eager'; })"
    )
    page.evaluate("() => document.fonts.ready.then(() => true)")
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)  # the cable is pulled once the page is there
    roots = page.locator(".livefit")
    assert roots.count() >= 1
    for i in range(roots.count()):
        lab = Lab(roots.nth(i))
        lab.settle()
        stands_beside_the_baseline(lab)
        lab.free()
        controls = lab.options()["controls"]
        assert controls
        for control in controls:
            line, code = lab.line(), lab.code()
            with lab.retrains():
                change(page, lab, control)
            assert lab.code() != code, f"{control}: the code did not follow"
            if (
                control != "validation_split"
            ):  # where too few rows leave it may look alike
                assert lab.line() != line, f"{control}: the curve did not move"
    assert watch.faults == []


# The tables that reach beyond their lab, but those that scroll in a box of their own.
WIDER = """root => {
    const right = (each) => each.getBoundingClientRect().right;
    const edge = right(root.querySelector(".livefit-lab"));
    return [...root.querySelectorAll("table")]
        .filter((table) => table.checkVisibility() && !table.closest(".lf-scroll"))
        .filter((table) => right(table) > edge)
        .map((table) => table.outerHTML.slice(0, 120));
}"""


@some_pages
def test_nothing_is_wider_than_a_phone(open_page, name):
    page, _ = open_page(name, PHONE)
    for root in page.locator(".livefit").all():
        lab = Lab(root)
        lab.free()
        with lab.retrains():  # afterwards the previous run stands beside
            lab.root.locator('[data-action="new-seed"]').click()
        assert root.evaluate(WIDER) == []
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE[0]


BASELINES = {
    "patients": "모두 살았다고 답하기 85.1 %",
    "line": "모두 네모라고 답하기 52.0 %",
    "xor": "모두 네모라고 답하기 52.0 %",
    "spiral": "모두 네모라고 답하기 50.0 %",
}


def stands_beside_the_baseline(lab):
    """The accuracy is never shown without that of the constant answer."""
    chart = lab.root.locator('[data-panel="accuracy"]')
    expect(chart.locator("line.lf-baseline")).to_have_count(1)
    data = lab.options()["settings"].get("data", "patients")
    legend = lab.root.locator(".lf-charts .lf-legend")
    expect(legend).to_contain_text(BASELINES[data])
