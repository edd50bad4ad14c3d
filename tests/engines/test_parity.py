"""The page engine against real Keras."""

import json
import math

import numpy as np
import pytest

from livefit.cli import main
from livefit.core.metrics import roc_auc
from livefit.core.run import largest_difference
from livefit.core.settings import make_settings, table
from livefit.data.generated import data_for
from livefit.engines import keras_engine, page_engine
from tests.conftest import weekly
from tests.engines.cases import PARTS

pytestmark = pytest.mark.slow

GATE = 1e-5  # relative, loss and accuracy of every epoch

LOSSES = [choice["value"] for choice in table()["loss"]["choices"]]
ACTIVATIONS = [choice["value"] for choice in table()["activation"]["choices"]]
NETWORKS = [
    {"nodes": 30, "batch_size": 16, "seed": 18},
    {"nodes": 1, "batch_size": 64, "seed": 7},
    {"nodes": 128, "batch_size": 470, "seed": 123},
]

CASES = [
    # six losses, each with one of three networks (weekly: all), scaled and raw inputs
    *(
        {"loss": loss, **network} if i % 3 == j else weekly({"loss": loss, **network})
        for i, loss in enumerate(LOSSES)
        for j, network in enumerate(NETWORKS)
    ),
    *({"loss": loss, "inputs": "scaled", "epochs": 20} for loss in LOSSES),
    # the lecture's network over seeds, long
    *({"seed": seed, "epochs": 20} for seed in (0, 1, 2, 3, 7, 999, 2**31 - 1)),
    {"seed": 2**32 - 1, "epochs": 20},
    # everything else that can be set
    *({"activation": name, "inputs": "scaled", "epochs": 20} for name in ACTIVATIONS),
    {"optimizer": "sgd", "inputs": "scaled", "batch_size": 7, "epochs": 20},
    {"optimizer": "rmsprop", "inputs": "scaled", "epochs": 20},
    {"optimizer": "adam", "learning_rate": 0.01, "inputs": "scaled", "epochs": 20},
    {"validation_split": 0.2, "epochs": 20},
    {"validation_split": 0.5, "inputs": "scaled", "batch_size": 33},
    {"batch_size": 1, "epochs": 2},
    *PARTS,
    *(
        weekly({"loss": loss, "class_weight": "balanced", "epochs": 3})
        for loss in LOSSES
    ),
    # 100 epochs, from starts where Keras agrees with itself
    {"epochs": 100},
    {"epochs": 100, "inputs": "scaled"},
]


def _name(changes):
    return " ".join(f"{name}={value}" for name, value in changes.items())


def area(run):
    """The AUC, where predictions that are equal to six decimals are ties.

    It is a rank statistic: a collapsed network's predictions are almost ties, and the
    last bit of a weight would decide their order.
    """
    return roc_auc(data_for(run.settings).y, np.round(run.predictions, 6))


@pytest.mark.parametrize("changes", CASES, ids=_name)
def test_page_and_keras_give_the_same_numbers(changes):
    settings = make_settings(changes)
    keras, page = keras_engine.train(settings), page_engine.train(settings)
    assert largest_difference(keras, page) < GATE
    assert page.updates == keras.updates
    assert area(page) == pytest.approx(area(keras), abs=0.01)
    for run in (keras, page):
        expected = roc_auc(data_for(settings).y, run.predictions)
        assert run.auc == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"inputs": "scaled", "epochs": 40},
        {"inputs": "scaled", "validation_split": 0.2, "batch_size": 33},
        {"loss": "mean_squared_error", "seed": 7},
    ],
    ids=_name,
)
def test_predictions_are_the_same_patient_by_patient(changes):
    settings = make_settings(changes)
    keras, page = keras_engine.train(settings), page_engine.train(settings)
    assert len(keras.predictions) == 470
    assert page.predictions == pytest.approx(keras.predictions, abs=1e-5)


@pytest.mark.parametrize("changes", [{}, {"inputs": "scaled", "nodes": 7}], ids=_name)
def test_weights_are_the_same_number_by_number(changes):
    settings = make_settings(changes)
    keras, page = keras_engine.train(settings), page_engine.train(settings)
    assert np.shape(page.weights.hidden) == (16, settings["nodes"])
    for name in ("hidden", "hidden_bias", "output", "output_bias"):
        theirs, ours = getattr(keras.weights, name), getattr(page.weights, name)
        assert np.shape(theirs) == np.shape(ours)
        np.testing.assert_allclose(ours, theirs, atol=1e-5)


def test_a_loss_that_runs_away_does_so_in_both():
    settings = make_settings(activation="linear", optimizer="sgd", learning_rate=1)
    for engine in (keras_engine, page_engine):
        run = engine.train(settings)
        assert math.isnan(run.history["loss"][-1])
        assert math.isnan(run.auc)
        assert any(math.isnan(p) for p in run.predictions)


@pytest.mark.parametrize("changes", [{}, {"inputs": "scaled", "epochs": 100}])
def test_confusion_counts_are_the_same(changes):
    settings = make_settings(changes)
    keras, page = keras_engine.train(settings), page_engine.train(settings)
    assert page.confusion == keras.confusion
    assert page.confusion.tp + page.confusion.fn == 70
    if changes:  # four counts that cannot be taken for each other
        assert len({*vars(page.confusion).values()}) == 4


def test_compare_command_prints_the_difference(capsys):
    assert main(["compare", "--epochs", "2", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["largest_difference"] < GATE
    assert printed["keras"]["engine"] == "keras"
    assert printed["page"]["engine"] == "page"
