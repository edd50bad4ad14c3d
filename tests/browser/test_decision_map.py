"""The panel of the decision map, in a reader's hands."""

import numpy as np
import pytest
from playwright.sync_api import expect

from livefit.core.settings import make_settings
from livefit.data.generated import data_for
from livefit.data.user_table import from_arrays, to_json
from livefit.engines import page_engine
from tests.browser.conftest import LAPTOP, PHONE
from tests.browser.waiting import wait_for_drawings

TRAINED = {"data": "xor", "nodes": 8, "epochs": 60, "learning_rate": 0.02}


def panel(lab):
    return lab.root.locator('[data-panel="map"]')


def answers(settings, size):
    """Return the trained network's answer in the middle of each field, from NumPy."""
    settings = make_settings(settings)
    weights = page_engine.train(settings).weights
    X = np.asarray(data_for(settings).X, dtype=float)
    low, high = X.min(axis=0), X.max(axis=0)
    low, high = low - 0.08 * (high - low), high + 0.08 * (high - low)
    at = (np.arange(size) + 0.5) / size
    x, y = np.meshgrid(low[0] + at * (high - low)[0], (low[1] + at * (high - low)[1]))
    points = np.stack([x, y[::-1]], axis=-1)
    if settings["inputs"] == "scaled":
        points = (points - X.mean(axis=0)) / X.std(axis=0)
    hidden = np.maximum(points @ np.array(weights.hidden) + weights.hidden_bias, 0)
    sums = hidden @ np.array(weights.output) + weights.output_bias
    return sums if settings["output"] == "linear" else 1 / (1 + np.exp(-sums))


def pixels(lab):
    """Return red, green, blue and opacity of each field of the map, 60 x 60."""
    values = (
        panel(lab)
        .locator("canvas")
        .evaluate("c => Array.from(c.getContext('2d').getImageData(0, 0, 60, 60).data)")
    )
    return np.array(values).reshape(60, 60, 4)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"inputs": "scaled", "noise": 0.3},
        {"data": "moons", "output": "linear", "loss": "mean_squared_error"},
    ],
)
def test_map_is_what_the_network_answers(open_panels, changes):
    settings = TRAINED | changes
    lab, _, watch = open_panels("map", **settings)
    panel(lab).locator("summary").click()
    cells = panel(lab).locator("tbody td")
    expect(cells).to_have_count(25)  # the table is filled once it is open
    shown = [float(t) for t in cells.all_text_contents()]
    assert shown == pytest.approx(answers(settings, 5).ravel(), abs=0.0051)
    lean = np.clip(2 * answers(settings, 60) - 1, -1, 1)
    colours = pixels(lab)
    assert colours[..., 3] == pytest.approx(150 * np.abs(lean), abs=1.5)
    strong = np.abs(lean) > 0.2
    is_orange = colours[..., 0] > colours[..., 2]
    assert (is_orange == (lean > 0))[strong].all()
    assert strong.mean() > 0.5
    assert len(panel(lab).locator("path.lf-border").get_attribute("d")) > 200
    assert watch.faults == []


def test_sentence_and_shapes_say_what_the_colours_say(open_panels):
    lab, _, _ = open_panels("map", **TRAINED)
    c = page_engine.train(make_settings(TRAINED)).confusion
    ones, zeros = c.tp + c.fn, c.tn + c.fp
    text = (
        f"세모 {ones}개 중 {c.tp}개({100 * c.tp / ones:.1f} %), "
        f"네모 {zeros}개 중 {c.tn}개({100 * c.tn / zeros:.1f} %)가 "
        "경계의 맞는 쪽에 있습니다."
    )
    shown = panel(lab).locator("p.lf-note")
    assert shown.text_content().replace("\xa0", " ") == text
    drawing = panel(lab).locator("svg[role=img]")
    assert text in drawing.get_attribute("aria-label").replace("\xa0", " ")
    for kind, count in (("one", ones), ("zero", zeros)):
        path = panel(lab).locator(f"path.lf-spot-{kind}").get_attribute("d")
        assert path.count("M") == count
    border = panel(lab).locator("path.lf-border")
    assert border.evaluate("p => getComputedStyle(p).strokeWidth") == "3px"


def test_map_lies_within_its_axes_at_any_size_and_pixel_ratio(open_panels):
    for size in (LAPTOP, PHONE):
        lab, page, _ = open_panels("map", size=size, **TRAINED)
        frame = panel(lab).locator("rect.lf-map-frame").bounding_box()
        canvas = panel(lab).locator("canvas").bounding_box()
        for side in ("x", "y", "width", "height"):
            assert canvas[side] == pytest.approx(frame[side], abs=1.5)
        room = page.evaluate("() => document.documentElement.scrollWidth")
        assert room <= size[0]


def test_nodes_are_drawn_when_asked_for_by_keyboard(open_panels):
    lab, page, _ = open_panels("map", **TRAINED)
    expect(panel(lab).locator("path.lf-node-on")).to_have_count(0)
    panel(lab).get_by_role("checkbox").focus()
    page.keyboard.press("Space")
    drawn = "".join(
        panel(lab).locator(f"path.lf-node-{kind}").get_attribute("d")
        for kind in ("on", "off")
    )
    assert 3 <= drawn.count("M") <= 8
    expect(panel(lab).locator(".lf-legend")).to_contain_text("출력을 낮추는 노드")
    with lab.retrains():  # and they stay when the network is another one
        lab.type("nodes", "1")
    assert "".join(
        panel(lab).locator(f"path.lf-node-{kind}").get_attribute("d")
        for kind in ("on", "off")
    ).count("M") in (0, 1)


def test_map_is_live_while_a_long_training_goes_on(open_panels):
    X = np.random.default_rng(2).normal(size=(5000, 2)).round(2)
    own = {"table": to_json(from_arrays(X, (X[:, 0] * X[:, 1] > 0).astype(float)))}
    settings = {"data": "own", "nodes": 128, "epochs": 200, "batch_size": 470}
    lab, page, watch = open_panels("map", options=own, **settings)
    panel(lab).scroll_into_view_if_needed()  # out of sight, nothing is drawn
    lab.type("batch_size", "1")  # a million updates
    # That of the run before, and two on the way.
    wait_for_drawings(page, "document.querySelector('canvas.lf-map').toDataURL()", 3)
    assert watch.faults == []


def test_sixteen_inputs_have_no_map_and_are_told_why(open_panels):
    lab, page, watch = open_panels("map", data="line")
    choice = lab.control("data").locator("select")
    expect(panel(lab).locator("canvas")).to_have_count(1)
    choice.focus()
    with lab.retrains():
        choice.select_option("patients")
    expect(panel(lab).locator("canvas")).to_have_count(0)
    expect(panel(lab)).to_contain_text("입력이 16개라서")
    assert choice.evaluate("select => select === document.activeElement")
    with lab.retrains():
        choice.select_option("spiral")
    expect(panel(lab).locator("canvas")).to_have_count(1)
    assert watch.faults == []


def test_a_loss_that_ran_away_leaves_no_map(open_panels):
    settings = {
        "data": "xor",
        "optimizer": "sgd",
        "learning_rate": 1,
        "batch_size": 1,
        "nodes": 128,
        "activation": "linear",
        "output": "linear",
        "loss": "mean_squared_error",
    }
    lab, _, watch = open_panels("map", **settings)
    expect(panel(lab)).to_contain_text("발산해서 지도를 그릴 수 없습니다")
    assert pixels(lab).max() == 0
    assert watch.faults == []
