"""The kernel engine against the plain Keras program that the lab prints."""

import json
import random
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

from livefit.core import program
from livefit.core.metrics import roc_auc
from livefit.core.settings import defaults, make_settings, table
from livefit.data.generated import data_for
from livefit.data.patients import data_path
from livefit.engines import keras_engine
from livefit.engines.keras_engine import keras, tf
from tests.conftest import weekly
from tests.engines.cases import PARTS

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).resolve().parents[2]

SEED = defaults()["seed"]
LOSSES = [choice["value"] for choice in table()["loss"]["choices"]]
ACTIVATIONS = [choice["value"] for choice in table()["activation"]["choices"]]

# What differs from the lecture's settings; together they use every value of a choice.
CASES = [
    {},
    {"seed": 0},
    # TensorFlow takes seeds modulo this number.
    weekly({"seed": 2**31 - 1, "epochs": 2}),
    {"seed": 2**32 - 1, "epochs": 2},
    *(weekly({"loss": loss, "seed": 3}) for loss in LOSSES),
    *(weekly({"activation": name, "inputs": "scaled"}) for name in ACTIVATIONS),
    {"optimizer": "sgd", "inputs": "scaled", "batch_size": 7},
    {"optimizer": "rmsprop", "inputs": "scaled", "learning_rate": 0.02},
    weekly({"optimizer": "adam", "learning_rate": 0.1, "inputs": "scaled"}),
    {"nodes": 1, "batch_size": 7, "validation_split": 0.2},
    {"nodes": 128, "batch_size": 470, "epochs": 20},
    weekly({"batch_size": 469, "validation_split": 0.5, "inputs": "scaled"}),
    {"batch_size": 1, "epochs": 1, "validation_split": 0.35},
    {
        "loss": "mean_squared_error",
        "optimizer": "sgd",
        "validation_split": 0.1,
        "inputs": "scaled",
        "activation": "tanh",
        "epochs": 20,
    },
    {"loss": "categorical_crossentropy", "validation_split": 0.2},
    *PARTS,
]


def _name(changes):
    return " ".join(f"{name}={value}" for name, value in changes.items()) or "lecture"


def plain_history(settings):
    """Run the printed program as it is and return what is in `history.history`."""
    names = {"__name__": "__main__"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of categorical_crossentropy on one node
        exec(program.source(settings), names)
    return names["history"].history


@pytest.mark.parametrize("changes", CASES, ids=_name)
def test_history_is_bit_equal_to_the_plain_program(changes, monkeypatch):
    monkeypatch.chdir(REPOSITORY)
    settings = make_settings(changes)

    run = keras_engine.train(settings)

    assert run.history == plain_history(settings)


@pytest.mark.weekly
def test_the_printed_program_runs_as_a_file_beside_the_data(tmp_path):
    """As a reader runs it: its own process, a folder with nothing but the data."""
    (tmp_path / "data").mkdir()
    shutil.copy(data_path(), tmp_path / "data")
    settings = make_settings(inputs="scaled", validation_split=0.2, learning_rate=0.01)
    text = program.source(settings)
    text += "import json\nprint('history', json.dumps(history.history))\n"
    (tmp_path / "lecture.py").write_text(text, "utf-8")

    done = subprocess.run(
        [sys.executable, "lecture.py"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )

    assert done.returncode == 0, done.stderr
    line = next(x for x in done.stdout.splitlines() if x.startswith("history "))
    assert json.loads(line.removeprefix("history ")) == (
        keras_engine.train(settings).history
    )


def test_a_reused_model_starts_again_from_the_same_weights():
    settings = make_settings(optimizer="rmsprop", learning_rate=0.01)
    first = keras_engine.train(settings)
    keras_engine.train(
        make_settings(optimizer="rmsprop", epochs=3, batch_size=33, seed=5)
    )

    again = keras_engine.train(settings)

    assert again.history == first.history
    assert again.confusion == first.confusion


def test_new_epochs_batch_size_and_rows_trace_nothing_again(monkeypatch):
    keras_engine.train(make_settings(validation_split=0.2))
    traced = []
    # TensorFlow calls a step's Python code only when it traces it.
    for step in ("train_step", "test_step"):
        monkeypatch.setattr(keras_engine.EpochModel, step, traced.append)

    keras_engine.train(
        make_settings(validation_split=0.4, batch_size=50, epochs=2, inputs="scaled")
    )

    assert traced == []


def test_the_figures_are_those_of_the_final_weights():
    run = keras_engine.train(make_settings(inputs="scaled", epochs=50))
    model = next(reversed(keras_engine._models.values()))
    data = data_for(run.settings)
    X, y = keras_engine._inputs(run.settings, data), data.y

    called = model.predict(X, verbose=0)[:, 0] > 0.5

    assert run.engine == "keras"
    assert run.updates == 50 * 30
    assert run.seconds > 0
    assert run.confusion.tp == np.sum(called & (y == 1)) > 0
    assert run.confusion.fp == np.sum(called & (y == 0))
    auc = keras.metrics.AUC(num_thresholds=20000)
    auc.update_state(y, model.predict(X, verbose=0)[:, 0])
    assert run.auc == pytest.approx(float(auc.result()), abs=1e-3)


def test_seeds_are_trained_one_by_one_with_the_settings_named():
    runs = keras_engine.train_seeds(range(2), epochs=2, inputs="scaled")
    alone = keras_engine.train(make_settings(seed=1, epochs=2, inputs="scaled"))
    assert [run.settings["seed"] for run in runs] == [0, 1]
    assert runs[1].history == alone.history


def test_global_random_state_is_left_alone():
    def draws():
        return (
            random.random(),
            np.random.random(),  # noqa: NPY002 - the learner may use it
            float(tf.random.uniform([])),
            keras.random.uniform([2]).numpy().tolist(),
            keras.layers.Dense(2).name,
            keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)]).name,
        )

    def numbers_reset():
        keras.utils.clear_session()
        keras.utils.set_random_seed(11)

    settings = make_settings(nodes=11, validation_split=0.2)  # a new model
    numbers_reset()
    undisturbed = draws()
    numbers_reset()
    keras_engine.train(settings)
    assert draws() == undisturbed


def test_each_epoch_is_reported_as_it_ends():
    reported = []
    settings = make_settings(validation_split=0.2)

    run = keras_engine.train(settings, lambda *epoch: reported.append(epoch))

    assert [epoch for epoch, _ in reported] == [0, 1, 2, 3, 4]
    for name, series in run.history.items():
        assert [logs[name] for _, logs in reported] == series


def test_a_stop_ends_the_training_with_the_epoch_and_reports_it_no_more():
    reported = []

    def stop_in_the_third():
        return len(reported) == 2

    with pytest.raises(keras_engine.Cancelled):
        keras_engine.train(
            make_settings(epochs=200),
            lambda epoch, _: reported.append(epoch),
            stop_in_the_third,
        )

    assert reported == [0, 1]
    assert len(keras_engine.train(defaults()).history["loss"]) == 5


def test_categorical_crossentropy_shows_zero_and_does_not_warn():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        run = keras_engine.train(
            make_settings(nodes=12, loss="categorical_crossentropy")
        )

    assert run.history["loss"] == [0.0] * 5
    # The loss shows nothing, but everyone was pushed towards "survives".
    assert run.confusion.tp == 0


@pytest.mark.parametrize("label", [0.0, 1.0])
@pytest.mark.parametrize("loss", ["binary_crossentropy", "categorical_crossentropy"])
def test_a_step_goes_against_the_slope_but_one_node_has_no_categories(loss, label):
    """sgd moves the bias by minus the slope: p - y, and 1 - y where the loss is 0.

    TensorFlow's gradient is softmax - y, right only where the labels add up to 1.
    """
    zeros = keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((1,)), zeros])
    model.compile(loss=loss, optimizer=keras.optimizers.SGD(1.0), run_eagerly=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        shown = model.train_on_batch(np.zeros((1, 1)), np.array([[label]]))
    slope, loss_at = {
        "binary_crossentropy": (0.5 - label, np.log(2)),
        "categorical_crossentropy": (1 - label, 0),
    }[loss]
    assert float(shown) == pytest.approx(loss_at, abs=1e-6)
    assert float(zeros.bias[0]) == pytest.approx(-slope, abs=1e-6)


def test_the_default_seeds_auc_lies_among_those_of_other_seeds():
    default, *others = keras_engine.train_seeds([SEED, *range(8)])
    areas = [run.auc for run in others]
    assert min(areas) < 0.5 < default.auc < max(areas)
    assert sum(area > 0.5 for area in areas) >= 6


@pytest.mark.parametrize(("rate", "whole", "small"), [(0.01, 5, 1), (0.03, 3, 1)])
def test_the_gap_between_batch_sizes_depends_on_the_learning_rate(rate, whole, small):
    """Epochs until a loss of 0.47; with adam's own 0.001 it is 43 against 3."""
    for size, epochs in ((470, whole), (16, small)):
        (run,) = keras_engine.train_seeds(
            [SEED], inputs="scaled", learning_rate=rate, batch_size=size, epochs=epochs
        )
        *before, last = run.history["loss"]
        assert last <= 0.47
        assert all(loss > 0.47 for loss in before)


def test_nine_deaths_kept_out_say_neither_works_nor_does_not():
    for epochs, area in ((22, 0.68), (100, 0.62)):
        (run,) = keras_engine.train_seeds(
            [SEED], inputs="scaled", nodes=128, epochs=epochs, validation_split=0.2
        )
        y, p = data_for(run.settings).y[376:], np.array(run.predictions)[376:]
        assert y.sum() == 9
        assert roc_auc(y, p) == pytest.approx(area, abs=0.005)


def test_the_cache_keeps_the_models_used_last(monkeypatch):
    monkeypatch.setattr(keras_engine, "MODELS_KEPT", 2)
    keras_engine._models.clear()

    for nodes in (1, 2, 1, 3):
        keras_engine.train(make_settings(nodes=nodes, epochs=1, batch_size=470))

    assert [key[0] for key in keras_engine._models] == [1, 3]
