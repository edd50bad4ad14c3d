"""The exact values of a chart, by mouse, by touch and by keyboard."""

import re

import pytest
from playwright.sync_api import expect

from livefit.core.settings import make_settings
from livefit.engines import page_engine
from tests.browser.conftest import PHONE
from tests.browser.test_metrics_luck import figure, start_sweep


def cursor(lab, chart="loss"):
    return lab.root.locator(f'[data-panel="{chart}"] [role="slider"]')


def readout(lab, chart="loss"):
    return lab.root.locator(f'[data-panel="{chart}"] .lf-readout')


def point_at(page, lab, share, chart="loss", by="mouse"):
    """Point at a share of the paper's width; the margins are those of the charts."""
    cursor(lab, chart).scroll_into_view_if_needed()
    box = cursor(lab, chart).bounding_box()
    x = box["x"] + 44 + share * (box["width"] - 56)
    y = box["y"] + box["height"] / 2
    page.mouse.move(x, y) if by == "mouse" else page.touchscreen.tap(x, y)


def test_pointing_shows_what_every_line_says(open_panels):
    lab, page, watch = open_panels()
    with lab.retrains():
        lab.type("validation_split", "0.2")
    point_at(page, lab, 0.52, "accuracy")  # nearest to the third of five epochs
    run = page_engine.train(make_settings(validation_split=0.2)).history
    before = page_engine.train(make_settings()).history
    expect(readout(lab, "accuracy").locator("strong")).to_have_text("에포크 3")
    expect(readout(lab, "accuracy").locator("div")).to_have_text(
        [
            f"이번 실행{100 * run['accuracy'][2]:.1f} %",
            f"검증 데이터 (그 기준선 90.4 %){100 * run['val_accuracy'][2]:.1f} %",
            f"이전 실행{100 * before['accuracy'][2]:.1f} %",
            "기준선: 모두 살았다고 답하기 85.1 %",
        ]
    )
    # The other chart marks the same epoch, without a read-out of its own.
    lines = lab.root.locator(".lf-cursor-line")
    expect(lines).to_have_count(2)
    expect(readout(lab)).to_be_hidden()
    point_at(page, lab, 1)
    expect(readout(lab).locator("b")).to_have_text(
        [
            f"{values[4]:.4f}"
            for values in (run["loss"], run["val_loss"], before["loss"])
        ]
    )
    page.mouse.move(0, 0)
    expect(lines).to_have_count(0)
    expect(readout(lab)).to_be_hidden()
    assert watch.faults == []


def test_arrow_keys_read_a_chart(open_panels):
    lab, page, _ = open_panels(epochs=30)
    loss = page_engine.train(make_settings(epochs=30)).history["loss"]
    slider = cursor(lab)
    expect(slider).to_have_attribute("aria-valuemax", "30")
    slider.focus()
    at = 30
    for key, goal in (
        ("ArrowLeft", 29),
        ("PageDown", 19),
        ("ArrowRight", 20),
        ("PageUp", 30),
        ("ArrowRight", 30),
        ("Home", 1),
        ("ArrowLeft", 1),
        ("End", 30),
        ("PageDown", 20),
    ):
        page.keyboard.press(key)
        at = goal
        expect(slider).to_have_attribute("aria-valuenow", str(at))
        expect(slider).to_have_attribute(
            "aria-valuetext", f"에포크 {at}: 이번 실행 {loss[at - 1]:.4f}"
        )
        expect(readout(lab).locator("b")).to_have_text(f"{loss[at - 1]:.4f}")
    page.keyboard.press("Tab")  # the button that zooms the other chart
    page.keyboard.press("Tab")  # the other chart goes on at the same epoch
    expect(cursor(lab, "accuracy")).to_be_focused()
    expect(readout(lab, "accuracy").locator("strong")).to_have_text("에포크 20")
    expect(readout(lab)).to_be_hidden()
    page.keyboard.press("Escape")
    expect(lab.root.locator(".lf-cursor-line")).to_have_count(0)
    expect(cursor(lab, "accuracy")).to_be_focused()


def test_the_page_does_not_hear_the_keys_of_a_chart(open_panels):
    lab, page, _ = open_panels()
    page.evaluate(
        "() => document.addEventListener('keydown', e => window.heard = e.key)"
    )
    cursor(lab).focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("window.heard") is None
    page.keyboard.press("Escape")
    assert page.evaluate("window.heard") is None
    page.keyboard.press("Escape")  # nothing is left to close here
    assert page.evaluate("window.heard") == "Escape"


def test_a_new_run_does_not_lose_the_cursor(open_panels):
    lab, page, _ = open_panels()
    point_at(page, lab, 0.26)
    page.mouse.down()
    page.mouse.up()  # pressed: it stays when the mouse goes
    page.mouse.move(0, 0)
    expect(readout(lab).locator("strong")).to_have_text("에포크 2")
    old = readout(lab).locator("b").first.text_content()
    new_seed = lab.root.locator('[data-action="new-seed"]')
    with lab.retrains():
        new_seed.evaluate("button => button.click()")
    expect(readout(lab).locator("div")).to_have_count(2)
    expect(readout(lab).locator("strong")).to_have_text("에포크 2")
    expect(readout(lab).locator("b").nth(1)).to_have_text(old)  # the previous run
    # A shorter run: the cursor stands at its last epoch.
    with lab.retrains():
        lab.change(epochs=1)
    with lab.retrains():
        new_seed.evaluate("button => button.click()")
    expect(readout(lab).locator("strong")).to_have_text("에포크 1")


@pytest.mark.parametrize("chart", ["loss", "accuracy"])
@pytest.mark.parametrize("many", [True, False], ids=["beside", "below"])
def test_a_touched_read_out_fits_a_phone_and_moves_nothing(open_panels, chart, many):
    controls = {} if many else {"controls": ["nodes"]}
    lab, page, _ = open_panels(
        size=PHONE, options=controls, touch=True, validation_split=0.2
    )
    with lab.retrains():
        lab.root.locator('[data-action="new-seed"]').click()
    cursor(lab, chart).scroll_into_view_if_needed()
    boxes = "all => all.map(e => JSON.stringify(e.getBoundingClientRect()))"
    panels = lab.root.locator("[data-panel], .lf-controls")
    before = panels.evaluate_all(boxes)
    cursor_line = lab.root.locator(f'[data-panel="{chart}"] .lf-cursor-line')
    for share in (0, 0.3, 0.5, 0.8, 1):
        point_at(page, lab, share, chart, by="touch")
        expect(readout(lab, chart)).to_be_visible()
        box, line = readout(lab, chart).bounding_box(), cursor_line.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= PHONE[0]
        # Clear of a finger at the line: a tip is some 40 pixels wide.
        assert box["x"] >= line["x"] + 20 or box["x"] + box["width"] <= line["x"] - 20
        assert panels.evaluate_all(boxes) == before
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE[0]


def test_a_loss_that_ran_away_is_read_as_it_is(open_panels):
    lab, page, watch = open_panels(
        activation="linear", optimizer="sgd", learning_rate=1
    )
    point_at(page, lab, 1)
    expect(readout(lab).locator("b")).to_have_text("NaN")
    expect(lab.root.locator('[data-panel="loss"] .lf-cursor-point')).to_have_count(0)
    assert watch.faults == []


def test_the_table_has_every_digit(open_panels):
    lab, _, _ = open_panels()
    lab.open("results").locator("details.lf-values summary").click()
    lab.root.locator("details.lf-values input").check()
    loss = page_engine.train(make_settings()).history["loss"]
    cells = lab.root.locator("details.lf-values tbody td:first-of-type")
    assert [float(text) for text in cells.all_text_contents()] == loss
    lab.root.locator("details.lf-values input").uncheck()
    expect(cells.first).to_have_text(re.compile(r"^\d+\.\d{4}$"))


def test_a_fan_is_read_by_its_median(open_panels):
    lab, _, _ = open_panels("luck")
    start_sweep(lab)
    cursor(lab, "luck").press("End")
    value = readout(lab, "luck").locator("b")
    expect(figure(lab, "loss", "luck")).to_have_text(value.text_content())
    text = re.compile("^에포크 5: B: 지금 설정의 중앙값 ")
    expect(cursor(lab, "luck")).to_have_attribute("aria-valuetext", text)
