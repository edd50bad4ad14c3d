"""A finger on a slider: to the side it moves the slider, up and down it scrolls."""

import pytest
from playwright.sync_api import expect

from livefit import ask
from livefit.notebook.lab import lab as make_lab
from tests.browser.conftest import PHONE
from tests.browser.test_question import asking, button, panel
from tests.conftest import weekly

__all__ = ["asking"]  # a fixture
SHOW = ["network", "metrics", "loss_shape", "shelf"]
SLIDERS = {
    "nodes": '[data-setting="nodes"] input[type="range"]',
    "sample": '[data-role="sample"] input[type="range"]',
    "threshold": '[data-panel="metrics"] input[type="range"]',
    "prediction": '[data-panel="loss_shape"] input[type="range"]',
    "guess": '[data-panel="question"] input[type="range"]',
}
each_slider = pytest.mark.parametrize("name", ["nodes", *map(weekly, [*SLIDERS][1:])])
TABS = {"sample": "network", "threshold": "metrics", "prediction": "loss_shape"}
TELL = """slider => {
    slider.dataset.said = "0";
    for (const type of ["pointercancel", "pointerup"])
        slider.addEventListener(type, () => { slider.dataset.ended = type; });
    slider.addEventListener("input", () => { slider.dataset.said = "1"; });
}"""


@pytest.fixture
def touching(asking):
    """Open a lab on a phone, with one of its sliders in the middle of the screen."""

    def open_it(name, **settings):
        question = {"question": ask("found", nodes=1)} if name == "guess" else {}
        given = make_lab("nodes", show=SHOW, **question, **settings).options
        below = '<p style="height: 2000px"></p>'
        lab, page, watch = asking(given, size=PHONE, has_touch=True, before=below)
        if name in TABS:
            lab.open(TABS[name])
        slider = lab.root.locator(SLIDERS[name])
        slider.evaluate("slider => slider.scrollIntoView({ block: 'center' })")
        slider.evaluate(TELL)
        lab.rest()
        return lab, slider, page, watch

    return open_it


class Finger:
    def __init__(self, page, slider):
        box = slider.bounding_box()
        self.at = [box["x"] + box["width"] * 0.6, box["y"] + box["height"] / 2]
        self.session = page.context.new_cdp_session(page)

    def _send(self, kind):
        points = [] if kind == "touchEnd" else [dict(zip("xy", self.at, strict=True))]
        event = {"type": kind, "touchPoints": points}
        self.session.send("Input.dispatchTouchEvent", event)

    def put(self):
        self._send("touchStart")

    def move(self, right=0, down=0):
        for _ in range(10):
            self.at[0] += right / 10
            self.at[1] += down / 10
            self._send("touchMove")

    def lift(self):
        self._send("touchEnd")


@each_slider
def test_scrolling_that_begins_on_a_slider_changes_nothing(touching, name):
    lab, slider, page, watch = touching(name)
    before = slider.input_value()
    runs, code = lab.runs(), lab.code()
    finger = Finger(page, slider)
    finger.put()
    finger.move(down=-200)
    expect(slider).to_have_attribute("data-ended", "pointercancel")
    finger.lift()
    lab.rest()
    assert slider.get_attribute("data-said") == "0"
    assert slider.input_value() == before
    if name == "guess":
        expect(button(lab, "predict")).to_be_disabled()
        expect(panel(lab).locator('input[type="number"]')).to_have_value("")
    else:
        lab.settle()
    assert (lab.runs(), lab.code()) == (runs, code)
    assert page.evaluate("location.hash") == ""
    # A finger that means it is followed at once, and only that is recorded.
    slider.evaluate("slider => slider.scrollIntoView({ block: 'center' })")
    lab.rest()
    finger = Finger(page, slider)
    finger.put()
    finger.move(right=40)
    expect(slider).not_to_have_attribute("data-said", "0")
    assert slider.input_value() != before
    finger.lift()
    expect(slider).to_have_attribute("data-ended", "pointerup")
    if name == "nodes":
        rows = lab.open("shelf").locator("tr[data-run]")
        expect(rows).to_have_count(2)
        expect(rows.first).to_contain_text(slider.input_value())
    assert watch.faults == []


@each_slider
def test_a_tap_moves_the_slider(touching, name):
    lab, slider, page, _ = touching(name)
    before = slider.input_value()
    finger = Finger(page, slider)
    finger.put()
    finger.lift()
    expect(slider).not_to_have_attribute("data-said", "0")
    assert slider.input_value() != before


def test_a_touch_taken_away_later_takes_its_change_back(touching):
    lab, slider, page, watch = touching("nodes")
    finger = Finger(page, slider)
    finger.put()
    finger.move(right=40)
    expect(lab.field("nodes")).not_to_have_value("30")
    finger.session.send(
        "Input.dispatchTouchEvent", {"type": "touchCancel", "touchPoints": []}
    )
    expect(lab.field("nodes")).to_have_value("30")
    lab.settle()
    assert "Dense(30," in lab.code()
    assert watch.faults == []


def test_where_the_finger_is_lifted_the_value_stays(touching):
    """Runs are drawn late on a slow phone, and none moves the slider back."""
    lab, slider, page, watch = touching("nodes", batch_size=1, epochs=100)
    slow = page.context.new_cdp_session(page)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    finger = Finger(page, slider)
    finger.put()
    finger.move(right=40)
    held = slider.input_value()
    lab.settle()  # what was drawn last may be the run of the value before
    finger.lift()
    expect(slider).to_have_attribute("data-ended", "pointerup")
    lab.settle()
    assert slider.input_value() == held
    expect(lab.field("nodes")).to_have_value(held)
    assert f"Dense({held}," in lab.code()
    assert watch.faults == []
