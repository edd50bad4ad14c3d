"""The panels of the threshold and of the twenty seeds, in a reader's hands."""

import re

import numpy as np
import pytest
from playwright.sync_api import expect

from livefit.core.settings import make_settings
from livefit.data.patients import load_data
from livefit.engines import page_engine
from tests import node

TRAINED = {"inputs": "scaled", "epochs": 40}


def figure(lab, name, panel):
    """Return the cells of a row of a panel's table."""
    return lab.root.locator(f'[data-panel="{panel}"] [data-figure="{name}"] td')


def move_threshold(lab, value):
    slider = lab.root.locator('[data-panel="metrics"] input[type="range"]')
    slider.evaluate(
        "(el, v) => { el.value = v; el.dispatchEvent(new Event('input')); }", value
    )


@pytest.mark.parametrize("threshold", [0.1, 0.2, 0.5])
def test_figures_at_a_threshold(open_panels, threshold):
    lab, _, watch = open_panels("metrics", **TRAINED)
    move_threshold(lab, threshold)
    run = page_engine.train(make_settings(TRAINED))
    y, called = load_data().y, np.array(run.predictions) > threshold
    tp, fp = int(np.sum(called & (y == 1))), int(np.sum(called & (y == 0)))
    panel = lab.root.locator('[data-panel="metrics"]')
    expect(panel.locator("output")).to_have_text(f"{threshold:.2f}")
    recall = f"70명 중 {tp}명 ({100 * tp / 70:.1f} %)"
    expect(figure(lab, "recall", "metrics")).to_have_text(recall)
    precision = f"{tp + fp}명 중 {tp}명 ({100 * tp / (tp + fp):.1f} %)"
    expect(figure(lab, "precision", "metrics")).to_have_text(precision)
    right, baseline = np.mean(called == y), np.mean(y == 0)
    words = ["과 같음", "보다 높음", "보다 낮음"][int(np.sign(right - baseline))]
    accuracy = f"{100 * right:.1f} % (기준선{words})"
    expect(figure(lab, "accuracy", "metrics")).to_have_text(accuracy)
    counts = [f"{tp} ○", f"{70 - tp} ×", f"{fp} ×", f"{400 - fp} ○"]
    expect(panel.locator(".lf-matrix tbody td")).to_have_text(counts)
    expect(panel).to_contain_text(f"AUC {run.auc:.4f}")
    point, box = panel.locator("circle.lf-here"), panel.locator("svg").nth(1)
    share = (float(point.get_attribute("cx")) - 44) / (
        float(box.get_attribute("width")) - 60
    )
    assert share == pytest.approx(fp / 400, abs=1e-3)
    assert watch.faults == []


def test_baseline_stands_beside_every_figure(open_panels):
    lab, _, _ = open_panels("metrics", **TRAINED)
    panel = lab.root.locator('[data-panel="metrics"]')
    panel.get_by_text("임곗값마다의 값").click()
    row = panel.locator("details tbody tr").last
    expect(row.locator("th")).to_have_text("기준선 (모두 생존)")
    # Found, false alarms, precision, accuracy.
    baseline = f"{100 * np.mean(load_data().y == 0):.1f} %"
    expect(row.locator("td")).to_have_text(["0", "0", "–", baseline])
    # Nobody is called dead: where both axes of the ROC curve begin.
    corner = (
        panel.locator("svg")
        .nth(1)
        .evaluate(
            """svg => { const of = (at) => svg.querySelector(at).getBBox();
        const [mark, line] = [of('.lf-constant'), of('.lf-baseline')];
        return [mark.x + mark.width / 2 - line.x,
                mark.y + mark.height / 2 - line.y - line.height]; }"""
        )
    )
    assert corner == pytest.approx([0, 0], abs=0.01)
    edge = "기준선(모두 살았다고 답하기)은 임곗값을 1 쪽 끝까지 옮긴 것과 같습니다."
    expect(panel).to_contain_text(edge)


def test_nobody_called_has_no_precision(open_panels):
    lab, _, _ = open_panels("metrics")  # the lecture's setting
    expect(figure(lab, "recall", "metrics")).to_have_text("70명 중 0명 (0.0 %)")
    expect(figure(lab, "precision", "metrics")).to_contain_text("–")


def test_threshold_by_keyboard_stays_through_a_training(open_panels):
    lab, page, _ = open_panels("metrics", **TRAINED)
    slider = lab.root.locator('[data-panel="metrics"] input[type="range"]')
    slider.focus()
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    output = lab.root.locator('[data-panel="metrics"] output')
    expect(output).to_have_text("0.47")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("^0.47: 70명 중"))
    before = figure(lab, "recall", "metrics").text_content()
    with lab.retrains():
        lab.type("epochs", "100")
    expect(output).to_have_text("0.47")
    expect(figure(lab, "recall", "metrics")).not_to_have_text(before)


def test_values_at_each_threshold_as_a_table(open_panels):
    lab, _, _ = open_panels("metrics", **TRAINED)
    panel = lab.root.locator('[data-panel="metrics"]')
    panel.get_by_text("임곗값마다의 값").click()
    run = page_engine.train(make_settings(TRAINED))
    found = np.sum(np.array(run.predictions)[load_data().y == 1] > 0.2)
    row = panel.locator("details tbody tr").nth(3)
    expect(row.locator("th")).to_have_text("0.20")
    expect(row.locator("td").first).to_have_text(str(found))
    with lab.retrains():  # and the open table follows
        lab.type("epochs", "1")
    expect(row.locator("td").first).not_to_have_text(str(found))


def test_predictions_that_are_no_numbers_are_explained(open_panels):
    lab, _, watch = open_panels(
        "metrics", activation="linear", optimizer="sgd", learning_rate=1
    )
    panel = lab.root.locator('[data-panel="metrics"]')
    expect(panel.locator(".lf-problem")).to_contain_text("예측값이 숫자가 아닙니다")
    expect(panel.locator("circle")).to_have_count(0)
    assert watch.faults == []


def start_sweep(lab):
    lab.open("luck").locator('[data-action="sweep"]').click()
    finished(lab)


def finished(lab):
    text = re.compile("20개 가운데 20개")
    expect(lab.root.locator('[data-role="sweep"]')).to_have_text(text, timeout=60_000)


def starts_of(**settings):
    """Return the runs of the seed sweep of a setting."""
    first = make_settings(settings)
    seeds = range(first["seed"], first["seed"] + 20)
    every = [make_settings({**settings, "seed": seed}) for seed in seeds]
    return node.call("all => all.map(s => use('main').train(s))", every)


def last_losses(runs):
    return np.array([run["history"]["loss"][-1] for run in runs])


def deaths_found(runs):
    return np.array([run["confusion"]["tp"] for run in runs])


def test_twenty_seeds_have_the_numbers_of_twenty_runs(open_panels):
    lab, _, watch = open_panels("luck")
    start_sweep(lab)
    runs = starts_of()
    loss, found = last_losses(runs), deaths_found(runs)
    text = f"{np.median(loss):.4f} ({loss.min():.4f} ~ {loss.max():.4f})"
    expect(figure(lab, "loss", "luck")).to_have_text(text)
    text = f"{np.median(found):g} ({found.min()} ~ {found.max()})"
    expect(figure(lab, "found", "luck")).to_have_text(text)
    path = lab.root.locator('[data-panel="luck"] path.lf-sweep-b').get_attribute("d")
    assert path.count("M") == 20
    assert watch.faults == []


def test_two_settings_as_two_fans(open_panels):
    lab, _, watch = open_panels("luck", **TRAINED)
    start_sweep(lab)
    lab.root.locator('[data-action="save-sweep"]').click()
    verdict = lab.root.locator('[data-role="pairs"]')
    expect(verdict).to_contain_text("설정이 같습니다")
    lab.type("nodes", "25")
    expect(verdict).to_contain_text("노드 수 30 → 25")
    finished(lab)
    a, b = starts_of(**TRAINED), starts_of(**TRAINED, nodes=25)
    more = int(np.sum(deaths_found(b) > deaths_found(a)))
    lower = int(np.sum(last_losses(b) < last_losses(a)))
    expect(verdict).to_contain_text(f"20쌍 가운데 B가 더 많이 찾은 것은 {more}쌍")
    expect(verdict).to_contain_text(f"더 낮은 것은 {lower}쌍({100 * lower / 20:.1f} %)")
    expect(figure(lab, "loss", "luck")).to_have_count(2)
    expect(lab.root.locator("path.lf-sweep-a")).to_have_count(1)
    lab.root.locator('[data-action="drop-sweep"]').click()
    expect(lab.root.locator("path.lf-sweep-a")).to_have_count(0)
    expect(figure(lab, "loss", "luck")).to_have_count(1)
    assert watch.faults == []


def test_losses_of_two_kinds_are_not_compared(open_panels):
    lab, _, _ = open_panels("luck")
    start_sweep(lab)
    lab.root.locator('[data-action="save-sweep"]').click()
    lab.control("loss").locator("select").select_option("mean_squared_error")
    verdict = lab.root.locator('[data-role="pairs"]')
    expect(verdict).to_contain_text("손실 함수가 달라서")


def test_a_long_fan_gives_way_to_the_next_setting_and_the_page_goes_on(open_panels):
    lab, _, watch = open_panels("luck", epochs=100, batch_size=1, nodes=128)
    lab.open("luck").locator('[data-action="sweep"]').click()
    progress = lab.root.locator('[data-role="sweep"]')
    expect(progress).to_contain_text("20개 가운데")
    lab.root.locator('[data-action="reset"]').click()
    expect(progress).to_contain_text("20개 가운데 20개", timeout=60_000)
    loss = last_losses(starts_of())
    expect(figure(lab, "loss", "luck")).to_contain_text(f"{np.median(loss):.4f}")
    assert watch.faults == []


def test_closing_the_fan_ends_it(open_panels):
    lab, _, _ = open_panels("luck")
    start_sweep(lab)
    lab.open("luck").locator('[data-action="sweep"]').click()
    expect(lab.root.locator('[data-role="sweep"]')).to_be_hidden()
    with lab.retrains():
        lab.type("nodes", "7")
    expect(lab.root.locator('[data-role="sweep"]')).to_be_hidden()
