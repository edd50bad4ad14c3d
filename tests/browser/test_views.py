"""The views of a lab in their places: what is seen at once, and what lies over it."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE

BOX = """e => {
    const { x, y, width, height } = e.getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
}"""
# Whether an element is inside what scrolls around it, or inside its view.
SEEN = """(e) => {
    const { top, bottom } = e.getBoundingClientRect();
    const box = e.parentElement.closest(".lf-code, .lf-view");
    const around = box.getBoundingClientRect();
    return around.top <= top && bottom <= around.bottom;
}"""
# The styles that a page around it could give a lab.
LOOKS = """lab => {
    const at = ["summary", "td", "thead th", "details", ".lf-changed-line pre"];
    const names = ["paddingTop", "paddingLeft", "marginTop", "marginLeft", "fontSize",
        "borderTopWidth", "fontWeight", "backgroundColor", "textAlign"];
    return at.map(each => lab.querySelector(each)).map(e => {
        const look = getComputedStyle(e);
        return [e.tagName, ...names.map(name => `${name}: ${look[name]}`)].join();
    });
}"""


def test_the_changed_line_is_scrolled_into_its_view(open_lab):
    lab, page, watch = open_lab(size=(1280, 700))
    code = lab.open("code")
    changed = code.locator(".lf-changed")
    for name, value in (("epochs", "7"), ("seed", "7"), ("batch_size", "32")):
        with lab.retrains():
            lab.type(name, value)
        expect(changed).to_have_count(1)
        # Not a handle: the line may be drawn again.
        page.wait_for_function(
            f"(lab) => ({SEEN})(lab.querySelector('.lf-changed'))",
            arg=code.element_handle(),
        )
    # There was something to scroll, and the buttons stay.
    assert code.locator(".lf-code").evaluate("e => e.scrollHeight > e.clientHeight")
    assert all(button.evaluate(SEEN) for button in code.locator("button").all())
    assert watch.faults == []


def test_a_run_takes_one_line_of_the_record(open_lab):
    lab, _, _ = open_lab()
    rows = lab.root.locator('[data-panel="shelf"] tbody tr')
    expect(rows).to_have_count(1)
    lab.change(epochs=9, inputs="scaled", nodes=8)
    expect(rows).to_have_count(2)
    lab.open("shelf")
    for row in rows.all():
        assert row.bounding_box()["height"] <= 30
    first = rows.last
    for name in ("고정", "이 설정으로", "지우기"):
        button = first.get_by_role("button", name=f"1번 실행: {name}", exact=True)
        expect(button).to_be_visible()
        expect(button.locator("svg")).to_be_visible()
    # What is cut is read by a pointer and by the keyboard.
    change = rows.first.locator(".lf-change")
    assert change.evaluate("e => e.scrollWidth > e.clientWidth")
    parts = change.locator("> *").all_text_contents()
    expect(change).to_have_attribute("title", "\n".join(parts))
    rows.first.locator("button").first.press("Tab")
    assert change.evaluate("e => e.scrollWidth <= e.clientWidth")


@pytest.mark.parametrize(
    ("tab", "drawing"), [("metrics", ".lf-roc svg"), ("results", ".lf-matrix")]
)
def test_what_is_folded_is_laid_over_the_view(open_panels, tab, drawing):
    lab, page, _ = open_panels("metrics")
    view = lab.open(tab)
    lab.rest()
    parts = [view, view.locator(drawing), view.locator("summary").last]
    before = [part.evaluate(BOX) for part in parts]
    view.locator("summary").last.click()
    expect(view.locator("details[open] td").first).to_be_visible()
    assert [part.evaluate(BOX) for part in parts] == before
    body = view.locator("details[open] > :not(summary)")
    x, y, width, height = body.evaluate(BOX)
    seen = (
        "([x, y]) => document.elementFromPoint(x, y).closest('.lf-more-body') !== null"
    )
    assert page.evaluate(seen, [x + width / 2, y + height / 2])
    view.locator("summary").last.click()
    expect(body).to_have_count(0)


def test_one_of_two_folds_is_open(open_panels):
    lab, _, _ = open_panels("metrics")
    view = lab.open("metrics")
    for text in ("설명", "임곗값마다의 값", "설명"):
        view.get_by_text(text, exact=True).click()
        expect(view.locator("details[open]")).to_have_count(1)
        expect(view.locator("details[open] summary")).to_have_text(text)


@pytest.mark.parametrize("size", [LAPTOP, PHONE])
def test_the_threshold_runs_through_no_label(open_panels, size):
    lab, _, _ = open_panels("metrics", size=size, inputs="scaled", epochs=40)
    view = lab.open("metrics")
    drawing = view.locator(".lf-bars-box svg")
    expect(drawing.locator(".lf-cut")).to_be_attached()
    for threshold in (0.2, 0.5, 0.7, 0.9):
        view.locator('input[type="range"]').evaluate(
            "(e, v) => { e.value = v; e.dispatchEvent(new Event('input')); }", threshold
        )
        expect(view.locator("output")).to_have_text(f"{threshold:.2f}")
        crossed = drawing.evaluate(
            """svg => {
                const d = svg.querySelector(".lf-cut").getAttribute("d");
                const lines = [...d.matchAll(/M([\\d.]+) ([\\d.]+)v(-[\\d.]+)/g)]
                    .map(([, ...at]) => at.map(Number));
                const crossed = [...svg.querySelectorAll("text")].filter(text => {
                    const { x, y, width, height } = text.getBBox();
                    return lines.some(([at, from, up]) => x < at && at < x + width
                        && from + up < y + height - 3 && y + 3 < from);
                });
                return [lines.length, ...crossed.map(text => text.textContent)];
            }"""
        )
        assert crossed == [2]


def test_lists_of_settings_have_the_words_of_their_controls(open_panels):
    lab, _, _ = open_panels("luck", options={"controls": ["nodes"]}, inputs="scaled")
    controls = lab.root.locator(".lf-controls")
    expect(controls).to_contain_text("입력값 표준화")
    expect(controls).not_to_contain_text("scaled")


def test_the_default_of_the_learning_rate_fits_its_field(open_lab):
    lab, _, _ = open_lab()
    field = lab.field("learning_rate")
    expect(field).to_have_attribute("placeholder", "0.001")
    expect(lab.control("learning_rate")).to_contain_text("기본값")
    assert "기본값" in field.evaluate(
        "e => e.getAttribute('aria-describedby').split(' ')"
        ".map(id => document.getElementById(id).textContent).join()"
    )
    with lab.retrains():
        lab.type("learning_rate", "0.01")
    expect(lab.control("learning_rate")).not_to_contain_text("기본값")


def test_the_book_around_it_changes_nothing_of_a_lab(open_book_lab, open_alone):
    inside, _, _ = open_book_lab()
    alone, _, _ = open_alone(inside.options(), (712, 900))
    expected = alone.root.evaluate(LOOKS)
    assert inside.root.evaluate(LOOKS) == expected
