"""The figures of the chapters, by mouse and keyboard; their numbers by numpy."""

import re

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from livefit.core.spec import spec_json
from livefit.data.patients import load_data
from livefit.notebook.figure import BUNDLE, NAMES, figure
from tests.book.test_accessibility import AXE, TAGS, run
from tests.browser.conftest import LAPTOP, PHONE, Watch

SPEC = spec_json("figures.json")
NUMBER = r"-?\d+(?:\.\d+)?"
PAGES = {
    "one-weight": "book/compile-optimizer",
    "two-weights": "book/compile-optimizer",
    "one-batch": "book/fit-batch",
    "weighted-sum": "book/layers-node",
    "one-loss": "book/compile-loss",
}

table = load_data()
ONES = np.ones(len(table.y))
SIZES = np.column_stack([ONES, table.X[:, table.columns.index("PRE14")]])


def entropy(inputs, weights):
    z = inputs @ np.asarray(weights)
    return np.mean(np.logaddexp(0, z) - table.y * z)


def slope(inputs, weights, rows=slice(None)):
    z = inputs[rows] @ np.asarray(weights)
    return inputs[rows].T @ (1 / (1 + np.exp(-z)) - table.y[rows]) / len(z)


@pytest.fixture
def open_figure(open_page):
    """Open the page of a figure and return it, in sight."""

    def open_it(name: str, **context) -> tuple[Locator, Page, Watch]:
        page, watch = open_page(PAGES[name], LAPTOP, **context)
        root = page.locator(f'.livefit-figure[data-figure*="{name}"]')
        expect(root).to_have_attribute("data-state", "done")
        root.scroll_into_view_if_needed()
        return root, page, watch

    return open_it


def says(root: Locator) -> str:
    return root.locator(".lf-says").inner_text().replace("\u00a0", " ")


def numbers(root: Locator, pattern: str) -> list[float]:
    """The numbers at the `#` of a pattern in the figure's text."""
    found = re.search(re.escape(pattern).replace(r"\#", f"({NUMBER})"), says(root))
    assert found, says(root)
    return [float(each) for each in found.groups()]


def slider(root: Locator, name: str) -> Locator:
    return root.locator(f'[data-control="{name}"] input')


def drag(page: Page, control: Locator, share: float) -> None:
    """Drag a slider's handle from where it is to a share of its way."""
    control.evaluate("e => e.scrollIntoView({ block: 'center' })")
    box = control.bounding_box()
    now = control.evaluate("e => (e.value - e.min) / (e.max - e.min)")
    handle = 16
    at = lambda where: box["x"] + handle / 2 + where * (box["width"] - handle)  # noqa: E731
    middle = box["y"] + box["height"] / 2
    page.mouse.move(at(now), middle)
    page.mouse.down()
    for step in range(1, 6):
        page.mouse.move(at(now + (share - now) * step / 5), middle)
    page.mouse.up()


def test_one_weight_steps_against_its_slope(open_figure):
    root, page, watch = open_figure("one-weight")
    bias, inputs = SPEC["one-weight"]["start"][0], ONES[:, None]

    def stands_at(bias, rate, steps):
        expect(root.locator(".lf-says")).to_contain_text(f"걸음 {steps}:")
        found = numbers(root, "편향 #, 손실 #, 기울기 #.")
        [gradient] = slope(inputs, [bias])
        wanted = [bias, entropy(inputs, [bias]), gradient]
        np.testing.assert_allclose(found, wanted, atol=2e-3)
        _, _, move = numbers(root, "-# × (#) = #")
        np.testing.assert_allclose(move, -rate * gradient, atol=5e-3)

    stands_at(bias, 3, 0)
    step = root.locator('[data-action="step"]')
    for count in range(1, 4):
        step.click()
        bias -= 3 * slope(inputs, [bias])[0]
        stands_at(bias, 3, count)
    assert root.locator("circle.lf-passed").count() == 3
    step.focus()  # the keyboard alone
    page.keyboard.press("Enter")
    bias -= 3 * slope(inputs, [bias])[0]
    stands_at(bias, 3, 4)
    # The same steps with the largest learning rate, by a real drag.
    drag(page, slider(root, "rate"), 1)
    rate, bias = SPEC["one-weight"]["rates"][-1], SPEC["one-weight"]["start"][0]
    for _ in range(4):
        bias -= rate * slope(inputs, [bias])[0]
    expect(root.locator(".lf-value")).to_have_text(str(rate))
    stands_at(bias, rate, 4)
    root.locator('[data-action="reset"]').click()
    stands_at(SPEC["one-weight"]["start"][0], rate, 0)
    deaths = np.mean(table.y)
    lowest = entropy(inputs, [np.log(deaths / (1 - deaths))])
    assert numbers(root, "가장 낮은 곳은 #") == [pytest.approx(lowest, abs=1e-4)]
    assert watch.faults == []


def test_two_weights_take_three_paths(open_figure):
    root, page, watch = open_figure("two-weights")
    start, rate = np.array(SPEC["two-weights"]["start"]), SPEC["two-weights"]["rate"]
    # It opens at the end, with three paths that differ; one step more is the start.
    end = SPEC["two-weights"]["steps"]
    expect(root.locator(".lf-says")).to_contain_text(f" {end}걸음")
    expect(root.locator(".lf-maps circle.lf-passed")).to_have_count(3 * end)
    losses = "sgd #, momentum #, adam #"
    assert len(set(numbers(root, losses))) == 3
    step = root.locator('[data-action="step"]')
    step.click()
    expect(root.locator(".lf-says")).to_contain_text(" 0걸음")
    assert numbers(root, losses) == [pytest.approx(entropy(SIZES, start), abs=1e-4)] * 3
    step.click()
    expect(root.locator(".lf-says")).to_contain_text(" 1걸음")
    drag(page, slider(root, "steps"), 0.5)
    steps = int(slider(root, "steps").input_value())
    assert steps > 20
    weights = [start.copy() for _ in range(3)]
    velocity, m, v = np.zeros(2), np.zeros(2), np.zeros(2)
    for t in range(1, steps + 1):
        weights[0] -= rate * slope(SIZES, weights[0])
        velocity = 0.9 * velocity - rate * slope(SIZES, weights[1])
        weights[1] += velocity
        gradient = slope(SIZES, weights[2])
        m, v = 0.9 * m + 0.1 * gradient, 0.999 * v + 0.001 * gradient**2
        weights[2] -= rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-7)
    wanted = [entropy(SIZES, each) for each in weights]
    np.testing.assert_allclose(numbers(root, losses), wanted, atol=2e-4)
    expect(root.locator(".lf-maps circle.lf-passed")).to_have_count(3 * steps)
    # The baseline of the loss: the share of deaths for everyone.
    p = np.mean(table.y)
    same = -(p * np.log(p) + (1 - p) * np.log(1 - p))
    assert numbers(root, "기준선은 #") == [pytest.approx(same, abs=1e-4)]
    root.locator('[data-action="reset"]').click()
    expect(root.locator(".lf-says")).to_contain_text(" 0걸음")
    assert watch.faults == []


def keras_order(seed: int) -> list[int]:
    """The rows in the order in which Keras's `fit` takes them in an epoch."""
    import keras

    order = []

    def record(y_true, y_pred):
        order.extend(int(row) for row in np.ravel(y_true))
        return keras.ops.mean(y_pred)

    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(loss=record, optimizer="sgd", run_eagerly=True)
    rows = np.arange(len(table.y), dtype="float32")
    model.fit(rows[:, None] * 0, rows, epochs=1, batch_size=16, verbose=0)
    return order


def test_one_batch_points_another_way_than_all(open_figure):
    root, page, watch = open_figure("one-batch")
    given = SPEC["one-batch"]
    whole = slope(SIZES, given["start"])
    at, count, rows, deaths, angle = numbers(
        root, "배치 #/#(#명, 사망 #명)의 방향은 전체의 방향과 #°"
    )
    assert (at, count, rows) == (1, 30, 16)
    for number in range(2, 5):
        root.locator('[data-action="next-batch"]').click()
        expect(root.locator(".lf-says")).to_contain_text(f"배치 {number}/30")
    # The rows of the fourth batch are those that Keras takes with this seed.
    batch = keras_order(given["seed"])[48:64]
    _, _, _, deaths, angle = numbers(
        root, "배치 #/#(#명, 사망 #명)의 방향은 전체의 방향과 #°"
    )
    assert deaths == table.y[batch].sum()
    one = slope(SIZES, given["start"], batch)
    cosine = one @ whole / np.linalg.norm(one) / np.linalg.norm(whole)
    assert angle == pytest.approx(np.degrees(np.arccos(cosine)), abs=0.2)
    slider(root, "size").press("End")
    expect(root.locator(".lf-says")).to_contain_text("배치 1/1(470명, 사망 70명)")
    assert numbers(root, "다릅니다. 배치 1개의 평균은 #°")[0] < 0.1
    expect(root.locator("line.lf-other")).to_have_count(1)
    drag(page, slider(root, "size"), 0)
    expect(root.locator(".lf-says")).to_contain_text("/118(")
    assert watch.faults == []


def test_a_weighted_sum_adds_up(open_figure):
    root, page, watch = open_figure("weighted-sum")
    given = SPEC["weighted-sum"]
    columns = [table.columns.index(name) for name in given["columns"]]
    x = table.X[0, columns]

    def adds_up(x, activation):
        z = x @ np.array(given["weights"]) + given["bias"]
        value = max(z, 0) if activation == "relu" else 1 / (1 + np.exp(-z))
        found = numbers(root, f"= #, 노드의 값 {activation}(z) = #")
        np.testing.assert_allclose(found, [z, value], atol=2e-4)

    adds_up(x, "relu")
    low = table.X[:, columns].min(axis=0)
    for i in (0, 2):
        drag(page, slider(root, f"input-{i}"), 0)
        x[i] = low[i]
        adds_up(x, "relu")  # below 0: the node gives 0
    assert numbers(root, "relu(z) = #") == [0]
    root.locator('[data-action="activation-sigmoid"]').click()
    adds_up(x, "sigmoid")
    slider(root, "input-1").press("ArrowRight")
    x[1] += given["steps"][1]
    expect(root.locator('[data-control="input-1"] .lf-value')).to_have_text("2.90")
    adds_up(x, "sigmoid")
    assert root.locator("rect.lf-bar").count() == 6
    assert watch.faults == []


def test_a_prediction_slides_along_three_losses(open_figure):
    root, page, watch = open_figure("one-loss")
    losses = "binary_crossentropy #, mean_squared_error #, mean_absolute_error #"

    def shows(p, y):
        far = abs(y - p)
        wanted = [-np.log(1 - far), far**2, far]
        np.testing.assert_allclose(numbers(root, losses), wanted, atol=1.1e-4)

    shows(SPEC["one-loss"]["prediction"], 1)
    drag(page, slider(root, "prediction"), 0.8)
    p = float(slider(root, "prediction").input_value())
    assert p > 0.7
    shows(p, 1)
    root.locator('[data-action="answer-0"]').click()
    shows(p, 0)
    slider(root, "prediction").press("Home")
    shows(0.01, 0)
    root.locator('[data-action="answer-1"]').press("Space")
    shows(0.01, 1)
    assert watch.faults == []


@pytest.mark.parametrize("name", NAMES)
def test_a_figure_is_open_to_everyone(new_page, name):
    """On a phone in the dark, in English, without motion, by the keyboard alone."""
    page = new_page(*PHONE, reduced_motion="reduce")
    watch = Watch(page)
    page.set_content(
        "<!doctype html><html lang=en><head><title>figure</title></head>"
        "<body style='background: #111; color: #eee'><main><h1>figure</h1>"
        f"{figure(name, language='en').to_html()}</main></body></html>"
    )
    page.add_script_tag(path=BUNDLE)
    root = page.locator(".livefit-figure")
    expect(root.locator("svg").first).to_have_attribute("aria-label", re.compile(r"\d"))
    expect(root.locator(".livefit-drawing")).to_have_class(re.compile("lf-dark"))
    assert run(page, AXE.read_text("utf-8"), TAGS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    before = says(root)
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.evaluate("e => e.matches('.livefit-figure input')")
    page.keyboard.press("ArrowLeft")
    page.wait_for_function(
        "old => document.querySelector('.lf-says').innerText !== old", arg=before
    )
    assert not re.search("[가-힣]", root.inner_text())
    assert watch.faults == []


@pytest.mark.parametrize("name", NAMES)
def test_without_javascript_a_sentence_stands_there(open_page, name):
    page, _ = open_page(PAGES[name], PHONE, java_script_enabled=False)
    root = page.locator(f'.livefit-figure[data-figure*="{name}"]')
    expect(root.locator("p")).to_be_visible()
    expect(root.locator("p")).to_contain_text(SPEC[name]["title"]["ko"])


def test_a_second_script_leaves_what_is_there(new_page):
    page = new_page()
    watch = Watch(page)
    page.set_content(
        "<!doctype html><html lang=ko><title>f</title><body></body></html>"
    )
    for name in ("one-loss", "one-weight"):
        page.evaluate(
            "page => document.body.insertAdjacentHTML('beforeend', page)",
            figure(name).to_html(),
        )
        page.add_script_tag(path=BUNDLE)
        if name == "one-loss":
            slider(page.locator("body"), "prediction").press("Home")
    expect(page.locator(".livefit-drawing")).to_have_count(2)
    assert "예측 0.01" in says(page.locator(".livefit-figure").first)
    assert watch.faults == []


@pytest.mark.parametrize("data", ['{"name": "none", "language": "ko"}', "{", "null"])
def test_options_that_cannot_be_read_leave_the_sentence(new_page, data):
    page = new_page()
    page.set_content("<!doctype html><title>f</title><div id=f><p>sentence</p></div>")
    page.evaluate(
        """data => Object.assign(document.getElementById("f"), {
            className: "livefit-figure" }).dataset.figure = data""",
        data,
    )
    page.add_script_tag(path=BUNDLE)
    expect(page.locator("#f")).to_have_attribute("data-state", "error")
    expect(page.locator("#f")).to_have_text("sentence")
