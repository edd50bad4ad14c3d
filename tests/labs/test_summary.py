"""What a run is worth in words: the page's own sentence, from Python."""

import numpy as np
import pytest

from livefit.core.format import percent
from livefit.core.metrics import metric_of
from livefit.core.settings import defaults, make_settings
from livefit.data.generated import data_for
from livefit.data.user_table import from_arrays
from livefit.engines import page_engine
from livefit.labs import summary
from tests.node import call

X = np.linspace(0, 1, 40).reshape(20, 2)
CLASSES = from_arrays(X, ["ill"] * 13 + ["well"] * 7)
NUMBERS = from_arrays(X, np.linspace(-3, 5, 20))

RUNS = {
    "lecture": {},
    "worse": {"nodes": 8},  # says of nearly everyone that they die
    "made": {"data": "xor", "nodes": 4},
}

# The page's texts, filled as its status line fills them.
PAGE = """({settings, key, fields, language}) =>
    use('core/words').translator(use('panels/status/messages').messages, language,
        use('data/datasets').dataFor(settings).words)(key, fields)"""


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", RUNS)
def test_the_sentence_is_the_pages(name, language):
    settings = make_settings(RUNS[name])
    data, run = data_for(settings), page_engine.train(settings)
    accuracy, base = run.history["accuracy"][-1], summary.baseline(data)
    beside = "Same" if accuracy == pytest.approx(base, abs=1e-6) else "Below"
    beside = "Above" if accuracy > base + 1e-6 else beside
    fields = {"baseline": percent(base)}
    common = {"settings": settings, "language": language}
    comparison = call(PAGE, {**common, "key": f"baseline{beside}", "fields": fields})
    fields = {
        "epochs": 5,
        "loss": f"{run.history['loss'][-1]:.4f}",
        "accuracy": percent(accuracy),
        "beside": comparison,
        "died": run.confusion.tp + run.confusion.fn,
        "found": run.confusion.tp,
    }

    actual = summary.sentence(run, data, language)

    assert actual == call(PAGE, {**common, "key": "summary", "fields": fields})


def test_the_lectures_run_beside_its_baseline():
    settings = defaults()
    data, run = data_for(settings), page_engine.train(settings)

    assert summary.sentence(run, data, "ko") == (
        "5에포크, 손실 0.4356, 정확도 85.1\u00a0% (기준선 85.1\u00a0%와 같음), "
        "사망 70명 중 0명 발견."
    )
    assert dict(summary.figures(run, data, "en")) == {
        "Last loss": "0.4356",
        "Last accuracy": "85.1\u00a0%",
        "Baseline (everyone survives)": "85.1\u00a0%",
        "Found deaths": "0 of 70",
        "ROC AUC (0.5 = chance)": "0.5519",
        "Updates of the weights": "150",
    }


def test_validation_rows_have_figures_of_their_own():
    settings = make_settings(validation_split=0.2)
    run = page_engine.train(settings)

    rows = dict(summary.figures(run, data_for(settings), "ko"))

    assert rows["검증 손실"] == f"{run.history['val_loss'][-1]:.4f}"
    assert rows["검증 정확도"] == "90.4\u00a0%"


def test_an_own_table_is_named_by_its_classes():
    settings = make_settings(data="own")
    run = page_engine.train(settings, user_table=CLASSES)

    assert "'well' 7개 중" in summary.sentence(run, CLASSES, "ko")
    assert ("Baseline (always 'ill')", "65.0\u00a0%") in summary.figures(
        run, CLASSES, "en"
    )


def test_a_number_has_an_error_and_the_variance_explained():
    settings = make_settings(
        data="own", loss="mean_squared_error", output="linear", inputs="scaled"
    )
    run = page_engine.train(settings, user_table=NUMBERS)
    error = np.mean(np.abs(NUMBERS.y - NUMBERS.y.mean()))

    actual = summary.sentence(run, NUMBERS, "en")

    assert f"(baseline {error:.4f})" in actual
    assert f"{run.history[metric_of('number')][-1]:.4f}" in actual
    mean = type(run)(**{**vars(run), "predictions": [NUMBERS.y.mean()] * 20})
    assert summary.r_squared(mean, NUMBERS) == pytest.approx(0, abs=1e-12)
    exact = type(run)(**{**vars(run), "predictions": NUMBERS.y.tolist()})
    assert summary.r_squared(exact, NUMBERS) == 1
