"""Generated data and a user table in the lab."""

import json
import re

import numpy as np
import pytest
from playwright.sync_api import expect

from livefit.core import program
from livefit.core.settings import make_settings
from livefit.data.user_table import from_arrays, from_json, to_json
from livefit.engines import page_engine
from tests.book.test_accessibility import TAGS, axe
from tests.book.test_accessibility import run as run_axe
from tests.browser.conftest import LAPTOP, PHONE
from tests.conftest import weekly

__all__ = ["axe"]  # a fixture

RNG = np.random.default_rng(0)
X = RNG.normal(size=(1200, 3))
SUM = X @ [3.0, -6.0, 1.5] + 5 + RNG.normal(size=1200) * 0.3
NUMBERS = from_arrays(X, SUM)
CLASSES = from_arrays(X, np.where(SUM > 3, "high", "low"))
NUMBER = {"data": "own", "loss": "mean_squared_error", "output": "linear"}
PANELS = ["batches", "loss_shape", "metrics", "luck", "shelf"]


@pytest.fixture
def open_data(open_alone):
    """Open a lab with these options on an empty page, settled."""

    def open_it(size=LAPTOP, language="ko", **options):
        return open_alone({"language": language, **options}, size)

    return open_it


def announcement(lab):
    """Return all text of the lab but that of its controls, which offer all data."""
    parts = lab.root.locator(".lf-messages, .lf-key-figures, .lf-panel, .lf-values")
    return "\n".join(parts.all_inner_texts())


def test_another_data_set_is_taken_up_at_once(open_data):
    lab, page, watch = open_data(controls=["data", "noise", "nodes"], show=PANELS)
    noise, select = lab.control("noise"), lab.control("data").locator("select")
    expect(noise).to_be_hidden()
    select.focus()
    with lab.retrains():
        select.select_option("xor")
    run = page_engine.train(make_settings(data="xor"))
    expect(noise).to_be_visible()
    counts = run.confusion
    expect(lab.status()).to_contain_text(
        f"세모 {counts.tp + counts.fn}개 중 {counts.tp}개 발견"
    )
    assert lab.code() == program.source(make_settings(data="xor"))
    expect(select).to_be_focused()
    # What was trained on other samples is no run to compare with.
    assert lab.root.locator(".lf-line.lf-previous").count() == 0
    with lab.retrains():
        lab.type("noise", "0.4")
    assert "0.4 * (2 * draw() - 1)" in lab.code()
    with lab.retrains():
        select.select_option("patients")
    expect(lab.status()).to_contain_text("사망 70명 중")
    expect(noise).to_be_hidden()
    assert watch.faults == []


def test_an_own_table_that_is_not_open_is_asked_for(open_data):
    lab, page, watch = open_data(controls=["data"])
    before = lab.status().text_content()
    lab.control("data").locator("select").select_option("own")
    expect(lab.control("data").locator(".lf-problem")).to_contain_text("먼저 표를")
    expect(lab.control("data").locator("select")).to_have_value("patients")
    assert lab.status().text_content() == before
    lab, page, watch = open_data(settings={"data": "own"})
    expect(lab.root).to_contain_text("먼저 표를 여세요")
    expect(lab.status()).to_contain_text("70명")
    assert watch.faults == []


@pytest.mark.parametrize(
    ("size", "language"),
    [
        (PHONE, "en"),
        *(weekly(*one) for one in ((LAPTOP, "ko"), (PHONE, "ko"), (LAPTOP, "en"))),
    ],
)
def test_numbers_have_errors_where_classes_have_counts(open_data, axe, size, language):
    settings = {**NUMBER, "epochs": 10, "validation_split": 0.2}
    lab, page, watch = open_data(
        size, language, settings=settings, table=to_json(NUMBERS), show=PANELS
    )
    run = page_engine.train(make_settings(settings), user_table=NUMBERS)
    error = run.history["mean_absolute_error"][-1]
    expect(lab.status()).to_contain_text(f"{error:.4f}")
    chart = lab.root.locator(".lf-charts .lf-legend")
    baseline = np.mean(np.abs(NUMBERS.y - NUMBERS.y.mean()))
    expect(chart).to_contain_text(f"{baseline:.4f}")
    p = np.array(run.predictions)
    r2 = 1 - np.sum((p - SUM) ** 2) / np.sum((SUM - SUM.mean()) ** 2)
    expect(lab.figure("r2")).to_contain_text(f"{r2:.4f}")
    expect(lab.root.locator(".lf-matrix")).to_have_count(0)
    panel = lab.root.locator('[data-panel="metrics"]')
    rmse = [np.sqrt(np.mean((each - SUM) ** 2)) for each in (p, SUM.mean())]
    expect(panel).to_contain_text(re.compile("{:.4f}.* {:.4f}".format(*rmse)))
    dots = lab.open("metrics").locator("path.lf-dots").get_attribute("d")
    assert dots.count("M") == 1000
    lab.open("luck").locator('[data-action="sweep"]').click()
    expect(lab.root.locator('[data-role="sweep"]')).to_contain_text(
        "20", timeout=60_000
    )
    expect(lab.root.locator("[data-run]")).to_have_count(1)
    lab.root.locator("details").evaluate_all("all => all.forEach(e => e.open = true)")
    lab.settle()  # what was unfolded is drawn when it comes into sight
    lab.rest()
    text = announcement(lab)
    assert not re.search("undefined|NaN|null|70명|환자|patients", text)
    assert run_axe(page, axe, TAGS) == []
    assert watch.faults == []


def test_an_own_table_of_classes_is_spoken_of_by_its_names(open_data):
    lab, page, watch = open_data(
        settings={"data": "own"}, table=to_json(CLASSES), show=PANELS
    )
    ones = int(CLASSES.y.sum())
    expect(lab.status()).to_contain_text(f"'low' {ones}개 중")
    share = max(ones, 1200 - ones) / 1200
    results = lab.root.locator('[data-panel="results"]')
    expect(results).to_contain_text(f"{100 * share:.1f} %")
    expect(results).to_contain_text("모두 'high'")
    assert not re.search("undefined|70명|환자", announcement(lab))
    assert watch.faults == []


def test_back_from_numbers_to_patients_asks_for_a_class_again(open_data):
    lab, _, watch = open_data(
        controls=["data", "loss", "output"],
        settings=NUMBER,
        table=to_json(NUMBERS),
    )
    select = lab.control("data").locator("select")
    with lab.retrains():
        select.select_option("patients")
    assert lab.code() == program.source(make_settings())
    with lab.retrains():
        select.select_option("own")
    assert lab.code() == program.source(make_settings(NUMBER), "number")
    assert watch.faults == []


def test_fifty_thousand_rows_are_not_trained_on_the_page_itself(open_data):
    """The controls stay responsive: a worker trains."""
    rows = np.random.default_rng(0).random((50_000, 16))
    large = from_arrays(rows, (rows[:, 0] + rows[:, 1] > 1).astype(float))
    settings = {"data": "own", "batch_size": 128}
    lab, _, watch = open_data(
        controls=["nodes"], settings=settings, table=to_json(large), show=["metrics"]
    )
    with lab.retrains():
        runs = lab.slider("nodes").evaluate(
            """(el) => {
                const lab = el.closest("[data-runs]");
                const before = lab.dataset.runs;
                el.value = 40;
                el.dispatchEvent(new Event("input"));
                return [before, lab.dataset.runs];
            }"""
        )
        assert runs[0] == runs[1]  # the control has not waited for the run
    expect(lab.status()).to_contain_text("5에포크")
    assert watch.faults == []


def test_a_kernel_is_not_sent_the_table_that_it_has(open_widget):
    options = {"controls": ["nodes"], "settings": NUMBER, "table": to_json(NUMBERS)}
    lab, kernel, _ = open_widget(options)
    kernel.start()
    train = kernel.next_request()
    assert train["table"] == "given"
    kernel.answer(train, user_table=NUMBERS)
    expect(lab.root.locator('[data-role="engine"]')).to_contain_text("케라스")
    assert kernel.heard("table") == []


def test_a_kernel_is_sent_a_table_once_in_parts_before_it_trains(open_widget):
    """A host may end the connection at a message of a megabyte."""
    options = {"controls": ["nodes"], "show": ["table"]}
    lab, kernel, _ = open_widget(options)
    kernel.start()
    kernel.answer(kernel.next_request())
    lines = [f"{i % 97 / 7},{i % 89 / 11},{i % 83 / 3},{i % 7}" for i in range(30_000)]
    file = "\n".join(["a,b,c,y", *lines]).encode()
    given = {"name": "a.csv", "mimeType": "text/csv", "buffer": file}
    view = lab.open("table")
    view.locator("input[type=file]").set_input_files(given)
    view.locator('[data-action="table-train"]').click()
    parts = []
    while not parts or len(parts) < parts[0]["parts"]:
        parts = kernel.next_parts(len(parts))
        assert len(json.dumps(parts[-1])) < 1_000_000
        assert len(kernel.heard("train")) == 1  # of the patients; the new one waits
        kernel.send(type="table", id=parts[-1]["id"])
    assert len(parts) > 1
    train = kernel.next_request(known=1)
    sent = from_json(json.loads("".join(part["text"] for part in parts)))
    assert sent.X.shape == (30_000, 3)
    assert sent.X[100, 1] == 100 % 89 / 11
    assert train["table"] == parts[0]["id"]
    kernel.answer(train, user_table=sent)
    lab.type("nodes", "7")
    assert kernel.next_request(known=2)["table"] == train["table"]
    assert len(kernel.heard("table")) == len(parts)
