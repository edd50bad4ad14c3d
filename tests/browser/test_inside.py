"""The drawn weights, a patient's way through them, and training in steps."""

import re

import numpy as np
import pytest
from playwright.sync_api import expect

from livefit.core.settings import make_settings
from livefit.data.patients import load_data
from livefit.data.user_table import from_arrays, to_json
from livefit.engines import page_engine
from tests.browser.conftest import PHONE
from tests.browser.waiting import stop_the_clock, wait_for_drawings
from tests.conftest import weekly
from tests.node import call

TRAINED = {"inputs": "scaled", "epochs": 20}
TALL = (1280, 3600)  # all panels in sight: those out of sight are drawn later


def panel(lab, name):
    return lab.root.locator(f'[data-panel="{name}"]')


def node(lab, number):
    """Return the drawn hidden node with this number, from 1."""
    return lab.root.locator(f'circle[data-node="{number - 1}"]')


def rows_of(lab, table):
    """Return the texts of a table of the network's panel: 0 hidden, 1 output node."""
    rows = panel(lab, "network").locator("table").nth(table).locator("tbody tr")
    return [row.locator("th, td").all_inner_texts() for row in rows.all()]


def choose_patient(lab, number):
    field = panel(lab, "network").locator('input[type="number"]').first
    field.fill(str(number))
    field.press("Enter")
    expect(panel(lab, "network").locator('[data-role="verdict"]')).to_contain_text(
        f"{number}번:"
    )


def press(lab, action, times=1):
    for _ in range(times):
        lab.root.locator(f'[data-action="{action}"]').click()


def still(lab):
    """Wait until the lines have come to their new weights."""
    expect(panel(lab, "network").locator("[data-moving]")).to_have_count(0)


def edges(lab, group="every"):
    """Return [is it positive, thickness, number of lines] of each path of weights:
    of "every" line, or of the lines of the node's "own" that is looked at."""
    still(lab)
    return lab.root.locator(f".lf-{group} path.lf-edge").evaluate_all(
        """paths => paths.map(path => [path.classList.contains("lf-plus"),
            Number(path.getAttribute("stroke-width")),
            (path.getAttribute("d") ?? "").split("M").length - 1])"""
    )


def count_of(lab, group="every"):
    return sum(n for _, _, n in edges(lab, group))


def test_a_patients_way_term_by_term(open_panels):
    lab, page, watch = open_panels("network", size=TALL, **TRAINED)
    run, data = page_engine.train(make_settings(TRAINED)), load_data()
    patient, chosen = 123, 4
    choose_patient(lab, patient)
    node(lab, 1).focus()
    for _ in range(chosen - 1):
        page.keyboard.press("ArrowDown")
    expect(node(lab, chosen)).to_be_focused()
    expect(panel(lab, "network").locator("caption").first).to_contain_text("노드 4")

    x = ((data.X - data.X.mean(axis=0)) / data.X.std(axis=0))[patient - 1]
    hidden, output = np.array(run.weights.hidden), np.array(run.weights.output)
    sums = x @ hidden + run.weights.hidden_bias
    terms = np.maximum(sums, 0) * output
    rows = rows_of(lab, 0)
    assert len(rows) == 16 + 3
    for column, (_, raw, value, weight, product) in enumerate(rows[:16]):
        assert float(raw) == data.X[patient - 1, column]
        numbers = [x[column], hidden[column, 3], x[column] * hidden[column, 3]]
        shown = [float(value), float(weight), float(product)]
        assert shown == pytest.approx(numbers, abs=1e-4)
    bias, total, after = (float(row[-1]) for row in rows[16:])
    assert bias == pytest.approx(run.weights.hidden_bias[3], abs=1e-4)
    assert total == pytest.approx(sums[3], abs=1e-4)
    assert after == pytest.approx(max(sums[3], 0), abs=1e-4)

    *top, others, bias, logit, probability = rows_of(lab, 1)
    assert top[0][0] == "▶ 노드 4"
    assert float(top[0][-1]) == pytest.approx(terms[3], abs=1e-4)
    largest = np.argsort(-np.abs(terms))
    numbers = [int(re.search(r"\d+", row[0])[0]) - 1 for row in top[1:]]
    assert numbers == [i for i in largest if i != 3][:4]
    rest = terms.sum() - terms[[3, *numbers]].sum()
    assert float(others[-1]) == pytest.approx(rest, abs=1e-4)
    total = terms.sum() + run.weights.output_bias
    assert float(logit[-1]) == pytest.approx(total, abs=1e-4)
    assert probability[-1] == f"{run.predictions[patient - 1]:.4f}"
    verdict = panel(lab, "network").locator('[data-role="verdict"]')
    truth = "사망" if data.y[patient - 1] else "생존"
    expect(verdict).to_contain_text(f"확률 {probability[-1]}")
    expect(verdict).to_contain_text(f"실제는 {truth}")

    panel(lab, "network").locator("summary").click()
    drawn = panel(lab, "network").locator("details tbody tr")
    expect(drawn).to_have_count(len(terms))
    every = rows_of(lab, 2)
    assert [float(row[-1]) for row in every] == pytest.approx(terms, abs=1e-4)
    assert watch.faults == []


def test_lines_have_the_weights_sign_and_thickness(open_panels):
    lab, _, _ = open_panels("network", nodes=5, **TRAINED)
    weights = page_engine.train(make_settings(nodes=5, **TRAINED)).weights
    hidden, output = np.array(weights.hidden), np.array(weights.output)
    drawn = edges(lab)
    shares = [*(hidden / np.abs(hidden).max()).ravel(), *output / np.abs(output).max()]
    for positive in (True, False):
        of_sign = np.abs([w for w in shares if (w > 0) == positive])
        widths = [(width, n) for plus, width, n in drawn if plus == positive]
        assert [width for width, _ in widths] == pytest.approx(np.arange(1, 7) * 0.4)
        counts, _ = np.histogram(of_sign, np.arange(7) / 6)
        assert [n for _, n in widths] == list(counts)
    # The sign can be seen without colours: the middle is above the ends or below.
    bends = lab.root.locator(".lf-every path.lf-edge").evaluate_all(
        """paths => paths.flatMap(path => (path.getAttribute("d") ?? "")
            .split("M").slice(1).map(line => {
                const [, y, , middle, , end] = line.split(/[Q, ]/).map(Number);
                return [path.classList.contains("lf-plus"), middle < (y + end) / 2];
            }))"""
    )
    assert len(bends) == 16 * 5 + 5
    assert all(plus == up for plus, up in bends)
    colours = "path => getComputedStyle(path).stroke"
    plus, minus = (
        lab.root.locator(f".lf-every .lf-{sign}").first.evaluate(colours)
        for sign in ("plus", "minus")
    )
    assert plus != minus


def test_of_many_lines_the_largest_are_drawn(open_panels):
    lab, _, _ = open_panels("network", **TRAINED)
    hidden = np.array(page_engine.train(make_settings(TRAINED)).weights.hidden)
    assert count_of(lab) == 120 + 30
    thin = np.sort(np.abs(hidden).ravel())[-120] / np.abs(hidden).max()
    counts, _ = np.histogram(np.abs(hidden) / np.abs(hidden).max(), [thin, 1])
    assert counts[0] == 120
    note = panel(lab, "network").locator(".lf-scale")
    expect(note).to_contain_text(f"은닉층 {np.abs(hidden).max():.4f}")
    expect(note).to_contain_text("480개 중 굵은 120개만")


def test_lines_of_very_many_nodes_are_bundled(open_panels):
    lab, _, _ = open_panels("network", nodes=128, **TRAINED)
    assert count_of(lab) == 2 * 16 + 2
    expect(panel(lab, "network").locator(".lf-scale")).to_contain_text(
        "선을 묶었습니다"
    )
    node(lab, 128).hover(force=True)
    assert count_of(lab, "own") == 16 + 1


@pytest.mark.parametrize("way", ["pointer", "focus"])
@pytest.mark.parametrize(
    ("layer", "count"), [("input", 30), ("node", 17), ("output", 30)]
)
def test_only_the_lines_of_the_node_that_is_looked_at_stay(
    open_panels, way, layer, count
):
    lab, page, watch = open_panels("network", **TRAINED)
    every = lab.root.locator(".lf-every")
    assert count_of(lab, "own") == 0
    expect(every).to_have_css("opacity", "0.6")
    circle = lab.root.locator(f"circle[data-{layer}]").last
    if way == "pointer":
        circle.hover(force=True)
    else:
        lab.root.locator('circle[tabindex="0"]').focus()
        if layer != "node":
            page.keyboard.press("ArrowLeft" if layer == "input" else "ArrowRight")
        page.keyboard.press("End")
        expect(circle).to_be_focused()
    assert count_of(lab, "own") == count
    expect(every).to_have_css("opacity", "0.06")
    if way == "pointer":
        page.mouse.move(0, 0)
    else:
        page.keyboard.press("Tab")
    expect(every).to_have_css("opacity", "0.6")
    assert count_of(lab, "own") == 0
    assert watch.faults == []


def test_the_nodes_slider_shows_the_chosen_nodes_lines(open_panels):
    lab, page, _ = open_panels("network", **TRAINED)
    slider = panel(lab, "network").locator('[data-role="node"] input[type="range"]')
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(node(lab, 2)).to_have_attribute("aria-checked", "true")
    assert count_of(lab, "own") == 17


NAMES = """texts => texts.map(text => {
    const box = text.getBoundingClientRect();
    const drawing = text.closest("svg").getBoundingClientRect();
    return [text.textContent, box.left - drawing.left, Number(text.getAttribute("y")),
        parseFloat(getComputedStyle(text).fontSize)];
})"""


@pytest.mark.parametrize("size", [PHONE, weekly((640, 900)), (1280, 900)])
@pytest.mark.parametrize("language", ["ko", weekly("en")])
def test_inputs_have_their_names(open_panels, size, language):
    lab, _, _ = open_panels("network", size=size, language=language, **TRAINED)
    panel(lab, "network").scroll_into_view_if_needed()
    names = lab.root.locator("text.lf-name").evaluate_all(NAMES)
    assert len({name for name, *_ in names}) == 16
    for name, left, _, font in names:
        assert name and left >= -1 and font >= 11, name
    assert np.diff([y for _, _, y, _ in names]).min() >= 11  # a line each
    circle = lab.root.locator('circle[data-input="11"]')
    circle.focus()
    full = {"ko": "최근 6개월 내 심근 경색", "en": "Heart attack up to 6 months before"}
    name = lab.root.locator("text.lf-name").nth(11)
    expect(name).to_have_text(full[language])
    expect(circle).to_have_attribute("aria-label", re.compile(full[language]))


def test_inputs_without_room_for_names_are_named_when_looked_at(open_panels):
    rng = np.random.default_rng(1)
    names = [f"a rather long name {i}" for i in range(60)]
    table = from_arrays(rng.normal(size=(50, 60)), rng.integers(0, 2, 50))
    own = {"table": to_json(table) | {"columns": [*names, "y"]}}
    lab, _, watch = open_panels("network", options=own, data="own")
    texts = lab.root.locator("text.lf-name")
    expect(texts).to_have_text([""] * 60)
    lab.root.locator('circle[data-input="40"]').hover(force=True)
    expect(texts.nth(40)).to_have_text(names[40])
    assert watch.faults == []


def test_hidden_nodes_are_filled_by_what_they_give_for_the_patient(open_panels):
    lab, _, _ = open_panels("network", **TRAINED)
    weights = page_engine.train(make_settings(TRAINED)).weights
    data = load_data()
    X = (data.X - data.X.mean(axis=0)) / data.X.std(axis=0)
    outputs = np.maximum(X @ np.array(weights.hidden) + weights.hidden_bias, 0)
    for patient in (1, 200):
        choose_patient(lab, patient)
        gives = outputs[patient - 1]
        legend = panel(lab, "network").locator(".lf-legend")
        expect(legend).to_contain_text(f"내보내는 값 0–{gives.max():.4f}")
        silent = lab.root.locator("circle.lf-silent")
        expect(silent).to_have_count(int(np.sum(gives == 0)))
        filled = lab.root.locator("circle[data-node]").evaluate_all(
            "all => all.map(e => Number(getComputedStyle(e).fillOpacity))"
        )
        expected = np.where(gives > 0, 0.12 + 0.88 * gives / gives.max(), 0)
        assert filled == pytest.approx(expected, abs=0.01)


def test_nodes_that_give_a_negative_value_have_another_look(open_panels):
    lab, _, _ = open_panels("network", activation="tanh", **TRAINED)
    settings = make_settings(activation="tanh", **TRAINED)
    weights, data = page_engine.train(settings).weights, load_data()
    x = ((data.X - data.X.mean(axis=0)) / data.X.std(axis=0))[0]
    below = x @ np.array(weights.hidden) + weights.hidden_bias < 0
    assert 0 < below.sum() < 30
    expect(lab.root.locator("circle.lf-below")).to_have_count(int(below.sum()))
    dashes = "circle => getComputedStyle(circle).strokeDasharray"
    assert lab.root.locator("circle.lf-below").first.evaluate(dashes) != "none"
    expect(panel(lab, "network").locator(".lf-legend")).to_have_text(
        re.compile(r"^양수음수내보내는 값 0–0\.\d{4}음수$")
    )


def test_nodes_by_keyboard_are_one_tab_stop(open_panels):
    lab, page, _ = open_panels("network")
    stops = lab.root.locator('circle[tabindex="0"]')
    expect(stops).to_have_count(1)
    stops.focus()
    for key, number in (("ArrowUp", 30), ("Home", 1), ("End", 30), ("ArrowDown", 1)):
        page.keyboard.press(key)
        expect(node(lab, number)).to_be_focused()
        expect(node(lab, number)).to_have_attribute("aria-checked", "true")
        expect(stops).to_have_count(1)
    label = re.compile(
        r"^은닉 노드 1: 가중합 -?\d+\.\d{4}, 출력 \d+\.\d{4}, .*가중치 -?\d"
    )
    expect(node(lab, 1)).to_have_attribute("aria-label", label)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('svg')") is None


@pytest.mark.parametrize("nodes", [weekly(3), 30, weekly(128)])
def test_nodes_by_pointer(open_panels, nodes):
    lab, page, watch = open_panels("network", nodes=nodes)
    lab.root.locator(".lf-network svg").scroll_into_view_if_needed()
    for number in (nodes, nodes // 2 + 1):
        box = node(lab, number).bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        page.mouse.move(x, y)
        expect(node(lab, number)).to_have_attribute("aria-checked", "true")
        # The chosen node stays when the pointer leaves, to be read about below.
        page.mouse.move(x + 200, y)
        expect(node(lab, number)).to_have_attribute("aria-checked", "true")
    assert watch.faults == []


def test_a_node_is_tapped(open_panels, new_page):
    lab, page, _ = open_panels("network", size=PHONE, nodes=8)
    # Clear of what stays at the edges of a phone's screen.
    node(lab, 5).evaluate("node => node.scrollIntoView({block: 'center'})")
    box = node(lab, 5).bounding_box()
    # Beside the node: a finger is broader than it.
    page.mouse.click(box["x"] - 8, box["y"] + box["height"] / 2)
    expect(node(lab, 5)).to_have_attribute("aria-checked", "true")


def test_a_linear_output_is_no_probability(open_panels):
    changes = {"data": "xor", "output": "linear", "loss": "mean_squared_error"}
    lab, _, watch = open_panels("network", **changes)
    first = page_engine.train(make_settings(changes)).predictions[0]
    verdict = panel(lab, "network").locator('[data-role="verdict"]')
    expect(verdict).to_contain_text(f"1번: 출력 {first:.4f}, 기준 0.50")
    assert rows_of(lab, 1)[-1] == ["모두 더한 값(가중합)", f"{first:.4f}"]
    assert watch.faults == []


def test_next_patient_of_a_class(open_panels):
    lab, _, _ = open_panels("network")
    died = np.flatnonzero(load_data().y == 1) + 1
    field = panel(lab, "network").locator('input[type="number"]').first
    for number in died[:3]:
        press(lab, "next-1")
        expect(field).to_have_value(str(number))
        verdict = panel(lab, "network").locator('[data-role="verdict"]')
        expect(verdict).to_contain_text("실제는 사망")
    choose_patient(lab, 470)
    press(lab, "next-1")  # around at the end
    expect(field).to_have_value(str(died[0]))


@pytest.mark.parametrize("bad", ["0", "471", "1.5", ""])
def test_a_patient_who_is_not_there(open_panels, bad):
    lab, _, watch = open_panels("network")
    choose_patient(lab, 7)
    field = panel(lab, "network").locator('input[type="number"]').first
    field.fill(bad)
    field.press("Enter")
    expect(panel(lab, "network").locator('[role="alert"]').first).to_have_text(
        "1부터 470 사이의 정수를 넣으세요."
    )
    verdict = panel(lab, "network").locator('[data-role="verdict"]')
    expect(verdict).to_contain_text("7번:")
    choose_patient(lab, 8)
    expect(panel(lab, "network").locator('[role="alert"]').first).to_be_empty()
    assert watch.faults == []


def test_weights_move_while_a_long_run_trains(open_panels):
    X = np.random.default_rng(2).normal(size=(5000, 4)).round(2)
    own = {"table": to_json(from_arrays(X, (X[:, 0] > 0).astype(float)))}
    settings = {"data": "own", "nodes": 128, "epochs": 200, "batch_size": 470}
    lab, page, _ = open_panels("network", size=TALL, options=own, **settings)
    panel(lab, "network").scroll_into_view_if_needed()  # out of sight, it is not drawn
    lab.type("batch_size", "1")  # a million updates
    table = "document.querySelector('[data-panel=\"network\"] table').textContent"
    wait_for_drawings(page, table, 3)  # of the run before, and two on the way


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_lines_move_to_the_new_weights(open_panels, motion):
    lab, page, _ = open_panels("network", size=TALL, nodes=5)
    page.emulate_media(reduced_motion=motion)
    panel(lab, "network").scroll_into_view_if_needed()
    before = edges(lab)
    stop_the_clock(page)
    press(lab, "step-start")
    drawn = []
    for _ in range(2):
        page.clock.run_for(150)
        drawn.append(lab.root.locator(".lf-every").inner_html())
    assert edges(lab) != before
    assert (drawn[0] != drawn[1]) == (motion == "no-preference")


def test_what_a_step_changes_most_stands_out(open_panels):
    settings = {"optimizer": "sgd", "learning_rate": 0.01}
    lab, _, watch = open_panels("network", **settings)
    halo = lab.root.locator("path.lf-changed-most")
    note = panel(lab, "network").locator(".lf-scale")
    expect(halo).to_have_attribute("d", "")
    state, drawn = stepped(make_settings(settings), 2), ""
    for _ in range(2):
        press(lab, "step-batch")
        expect(halo).not_to_have_attribute("d", drawn)  # each batch has changed others
        expect(halo).to_have_attribute("d", squares(12))
        assert count_of(lab, "own") == 12
        drawn = halo.get_attribute("d")
    after, before = state["run"]["weights"], state["before"]
    changes = np.array(after["hidden"]) - np.array(before["hidden"])
    at, node = np.unravel_index(np.abs(changes).argmax(), changes.shape)
    assert (
        np.abs(changes).max()
        > np.abs(np.subtract(after["output"], before["output"])).max()
    )
    values = [weights["hidden"][at][node] for weights in (before, after)]
    text = f"노드 {node + 1}: {values[0]:.4f} → {values[1]:.4f}"
    expect(note).to_contain_text(text)
    press(lab, "step-end")
    expect(halo).to_have_attribute("d", "")
    expect(note).to_contain_text("가장 굵은 선")
    assert watch.faults == []


def test_weights_that_ran_away_are_explained(open_panels):
    lab, _, watch = open_panels(
        "network", activation="linear", optimizer="sgd", learning_rate=1
    )
    expect(panel(lab, "network")).to_contain_text("학습이 발산했습니다")
    assert count_of(lab) == 0
    assert watch.faults == []


def stepped(settings, batches):
    """Return the state of a stepper after some batches."""
    return call(
        """([settings, batches]) => {
            const {patients} = use('data/datasets');
            const stepper = new (use('training/stepper').Stepper)(settings, patients);
            for (let i = 0; i < batches; i++) stepper.step();
            return stepper.state();
        }""",
        [settings, batches],
    )


def squares(count):
    """Return what the path of so many squares is."""
    return re.compile(rf"^(M[^M]+){{{count}}}$")


def test_steps_of_a_batch_and_of_an_epoch(open_panels):
    lab, _, watch = open_panels("network", "batches")
    settings = make_settings()
    frame = lab.root.locator(".lf-batches path.lf-batch-frame")
    press(lab, "step-batch", 7)
    state = stepped(settings, 7)
    loss = state["loss"]
    at = f"1에포크, 배치 7/30(16개): 손실 {loss:.4f}"
    expect(lab.status()).to_contain_text(at)
    expect(panel(lab, "stepper")).to_contain_text(at)
    expect(panel(lab, "stepper")).to_contain_text("가중치를 7번 업데이트")
    lab.open("batches")
    numbers = ", ".join(str(sample + 1) for sample in state["taken"])
    expect(panel(lab, "batches")).to_contain_text(f"배치입니다: {numbers}번.")
    expect(frame).to_have_attribute("d", squares(16))
    weight = state["run"]["weights"]["hidden"][0][0]
    lab.open("network")
    expect(panel(lab, "network").locator("td").nth(1)).to_have_text(f"{weight:.4f}")
    curve = panel(lab, "loss").locator("path.lf-line.lf-current")
    expect(curve).to_have_count(0)  # no epoch is over
    found = f"{state['run']['confusion']['tp']} / 70명"
    expect(lab.figure("found")).to_contain_text(found)

    press(lab, "step-epoch")
    expect(lab.status()).to_contain_text("1에포크, 배치 30/30(6개)")
    expect(frame).to_have_attribute("d", squares(6))  # the last batch
    expect(curve).to_have_count(1)
    press(lab, "step-epoch")
    expect(lab.status()).to_contain_text("2에포크, 배치 30/30(6개)")
    press(lab, "step-start")
    expect(lab.status()).to_contain_text("학습하기 전입니다")
    expect(frame).to_have_attribute("d", "")
    assert watch.faults == []


@pytest.mark.parametrize("size", [(760, 900), (1280, 800), (390, 844)])
def test_the_batch_in_hand_is_seen_beside_the_weights(open_panels, size):
    lab, _, watch = open_panels("network", "batches", size=size)
    strip = lab.root.locator(".lf-strip")
    frame = strip.locator(".lf-batch-frame")
    lab.open("network")
    press(lab, "step-batch", 7)
    expect(lab.status()).to_contain_text("배치 7/30")
    expect(strip).to_be_visible()
    start, end = map(float, re.findall(r"[MH]([\d.]+)", frame.get_attribute("d"))[:2])
    width = strip.bounding_box()["width"]
    shown = [start / width * 470, end / width * 470]
    np.testing.assert_allclose(shown, [6 * 16, 7 * 16], atol=1)
    lab.open("batches")  # shows it larger
    expect(strip).to_be_hidden()
    lab.open("network")
    expect(strip).to_be_visible()
    press(lab, "step-start")
    expect(frame).to_have_attribute("d", "")
    assert watch.faults == []


def everything(lab):
    """Return all that the lab shows of its run."""
    names = ("loss", "accuracy", "results")
    seconds = re.compile(r"[\d.]+초")
    texts = [seconds.sub("", panel(lab, name).inner_text()) for name in names]
    return [lab.line(), lab.line("accuracy"), rows_of(lab, 0), rows_of(lab, 1), *texts]


def test_a_walk_ends_with_the_run(open_panels):
    lab, _, _ = open_panels("network", size=TALL)
    run, status = everything(lab), lab.status().inner_text()
    press(lab, "step-epoch", 4)
    expect(lab.status()).to_contain_text("4에포크, 배치")
    assert everything(lab) != run
    press(lab, "step-epoch")
    expect(lab.status()).to_have_text(status)
    expect(panel(lab, "stepper")).to_contain_text("학습이 끝났습니다")
    assert everything(lab) == run
    press(lab, "step-batch")  # from the start again
    expect(lab.status()).to_contain_text("1에포크, 배치 1/30")
    press(lab, "step-end")
    expect(lab.status()).to_have_text(status)
    assert everything(lab) == run


def test_another_setting_ends_the_walk(open_panels):
    lab, _, watch = open_panels("batches")
    press(lab, "step-batch", 3)
    expect(lab.status()).to_contain_text("배치 3/30")
    with lab.retrains():
        lab.type("nodes", "7")
    expect(lab.status()).to_contain_text("5에포크, 손실")
    expect(panel(lab, "stepper")).to_contain_text("학습이 모두 끝난 모습")
    press(lab, "step-batch")
    loss = stepped(make_settings(nodes=7), 1)["loss"]
    expect(lab.status()).to_contain_text(f"배치 1/30(16개): 손실 {loss:.4f}")
    # What is compared with is the finished run before, not the stepper's.
    lab.open("results")
    expect(panel(lab, "results").locator("td.lf-before").last).to_be_visible()
    assert watch.faults == []


def updates(lab):
    found = re.search(r"가중치를 (\d+)번", panel(lab, "stepper").inner_text())
    return int(found[1]) if found else 0


def wait_for_updates(page, count):
    """Wait until a running stepper has changed the weights that often."""
    page.wait_for_function(
        r"""count => {
            const text = document.querySelector('[data-panel="stepper"]').textContent;
            return Number(text.match(/가중치를 (\d+)번/)?.[1]) >= count;
        }""",
        arg=count,
    )


def test_play_and_pause_by_keyboard(open_panels):
    lab, page, watch = open_panels("network", "batches", epochs=100)
    button = lab.root.locator('[data-action="play"]')
    lab.root.locator('[data-action="step-batch"]').focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(button).to_contain_text("멈춤")
    wait_for_updates(page, 5)
    height = page.evaluate("document.documentElement.scrollHeight")
    wait_for_updates(page, 12)
    assert page.evaluate("document.documentElement.scrollHeight") == height
    page.keyboard.press("Enter")
    expect(button).to_contain_text("재생")
    lab.rest()
    at = updates(lab)
    page.wait_for_timeout(600)  # nothing may come in this time
    assert updates(lab) == at
    assert watch.faults == []


def test_play_goes_to_the_end_and_stops(open_panels):
    lab, _, _ = open_panels("batches", epochs=2, batch_size=100)
    panel(lab, "stepper").locator("select").select_option("fast")
    press(lab, "play")
    expect(panel(lab, "stepper")).to_contain_text("학습이 끝났습니다", timeout=60_000)
    assert updates(lab) == 10
    expect(lab.root.locator('[data-action="play"]')).to_contain_text("재생")


@pytest.mark.parametrize("away", ["scrolled", "hidden"])
def test_play_stops_out_of_sight(open_panels, away):
    lab, page, _ = open_panels("batches", epochs=100)
    page.evaluate("document.body.style.paddingBottom = '3000px'")
    press(lab, "play")
    wait_for_updates(page, 3)
    if away == "scrolled":
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    else:
        page.evaluate("Object.defineProperty(document, 'hidden', {value: true})")
    expect(lab.root.locator('[data-action="play"]')).to_contain_text("재생")
    lab.rest()
    at = updates(lab)
    page.wait_for_timeout(500)  # nothing may come in this time
    assert updates(lab) == at


def test_little_motion_plays_an_epoch_a_second(open_panels):
    lab, page, _ = open_panels("batches", epochs=3)
    page.emulate_media(reduced_motion="reduce")
    panel(lab, "stepper").locator("select").select_option("fast")
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    press(lab, "play")
    for epoch in (1, 2):
        page.clock.run_for(999)
        page.clock.run_for(1)
        expect(lab.status()).to_contain_text(f"{epoch}에포크, 배치 30/30")
    page.clock.run_for(1000)
    expect(panel(lab, "stepper")).to_contain_text("학습이 끝났습니다")


def grid(box):
    """Return the columns of the 470 squares that fill a box, and their size."""
    width, height = round(box["width"]), round(box["height"])
    columns = int(np.ceil(np.sqrt(470 * width / height)))
    return columns, min(width / columns, height / np.ceil(470 / columns))


def test_a_square_tells_its_patient(open_panels):
    lab, page, _ = open_panels("network", "batches")
    state = stepped(make_settings(), 2)
    sample = state["taken"][2]  # the 19th sample of the epoch
    strip = lab.open("batches").locator("svg")
    strip.scroll_into_view_if_needed()
    box = strip.bounding_box()
    columns, step = grid(box)
    assert columns > 19
    x, y = box["x"] + 18.4 * step, box["y"] + 0.4 * step
    page.mouse.move(x, y)
    truth = "사망" if load_data().y[sample] else "생존"
    text = f"19번째로 들어가는 {sample + 1}번({truth}), 배치 2"
    expect(panel(lab, "batches").locator(".lf-pointed")).to_have_text(text)
    page.mouse.click(x, y)
    lab.open("network")
    verdict = panel(lab, "network").locator('[data-role="verdict"]')
    expect(verdict).to_contain_text(f"{sample + 1}번:")


def test_a_square_of_validation_is_not_trained_on(open_panels):
    lab, page, _ = open_panels("batches", validation_split=0.2)
    strip = lab.open("batches").locator("svg")
    strip.scroll_into_view_if_needed()
    box = strip.bounding_box()
    columns, step = grid(box)
    line, column = divmod(400, columns)
    page.mouse.move(box["x"] + (column + 0.4) * step, box["y"] + (line + 0.4) * step)
    pointed = panel(lab, "batches").locator(".lf-pointed")
    expect(pointed).to_contain_text("학습에 쓰지 않는 401번")
