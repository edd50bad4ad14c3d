"""Other data, outputs and targets: both engines and the printed program agree."""

import warnings
from pathlib import Path

import numpy as np
import pytest

from livefit.core import program
from livefit.core.run import Run, largest_difference
from livefit.core.settings import make_settings, table
from livefit.data.patients import load_data
from livefit.data.user_table import from_arrays
from livefit.engines import keras_engine, page_engine
from tests import node
from tests.conftest import weekly

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).resolve().parents[2]
GATE = 1e-5  # relative, loss and metric of every epoch
GENERATED = table()["noise"]["data_sets"]
LOSSES = [choice["value"] for choice in table()["loss"]["choices"]]

RNG = np.random.default_rng(0)
X = RNG.normal(size=(150, 3))
SUM = X @ [3.0, -6.0, 1.5] + 5 + RNG.normal(size=150) * 0.3
NUMBERS = from_arrays(X, SUM)  # some of them below 0
CLASSES = from_arrays(X, np.where(SUM > 5, "high", "low"))

CASES = [
    *({"output": "linear", "loss": loss} for loss in LOSSES),
    *(
        weekly(
            {
                "output": "linear",
                "loss": loss,
                "inputs": "scaled",
                "epochs": 8,
                "validation_split": 0.2,
                # A percentage of class 0 pulls by the sign of the prediction alone:
                # where that is nearly 0, the last bit decides. From seed 42 none comes
                # so near.
                "seed": 42 if "percentage" in loss else 7,
            }
        )
        for loss in LOSSES
    ),
    {"output": "linear", "class_weight": "balanced", "loss": "mean_squared_error"},
    *({"data": kind, "epochs": 50, "learning_rate": 0.03} for kind in GENERATED),
    {"data": "xor", "noise": 0.4, "data_seed": 77, "inputs": "scaled", "seed": 3},
    {"data": "moons", "validation_split": 0.3, "validation": "stratified"},
    # a prediction of exactly 0, over itself: no number, in both
    {"data": "xor", "nodes": 1, "output": "linear", "loss": "categorical_crossentropy"},
]
NUMBER_CASES = [
    *(
        {"loss": loss, "output": "linear", "epochs": 5, "validation_split": 0.2}
        for loss in LOSSES
    ),
    *(weekly({"loss": loss, "output": "sigmoid"}) for loss in LOSSES),
    {
        "loss": "mean_squared_error",
        "output": "linear",
        "epochs": 100,
        "learning_rate": 0.01,
        "inputs": "scaled",
    },
    # what only classes have is without effect
    {
        "loss": "mean_squared_error",
        "output": "linear",
        "class_weight": "balanced",
        "validation": "stratified",
        "validation_split": 0.25,
    },
]


def _name(changes):
    return " ".join(f"{name}={value}" for name, value in changes.items())


@pytest.mark.parametrize("changes", CASES, ids=_name)
def test_both_engines_give_the_same_numbers(changes):
    settings = make_settings(changes)
    keras, page = keras_engine.train(settings), page_engine.train(settings)
    assert largest_difference(keras, page) < GATE
    assert set(keras.history) == set(page.history)
    assert keras.confusion == page.confusion
    assert page.predictions == pytest.approx(
        keras.predictions, rel=1e-4, abs=1e-4, nan_ok=True
    )


@pytest.mark.parametrize("changes", NUMBER_CASES, ids=_name)
def test_numbers_are_predicted_alike(changes):
    settings = make_settings({"data": "own", **changes})
    keras = keras_engine.train(settings, user_table=NUMBERS)
    page = page_engine.train(settings, user_table=NUMBERS)
    assert largest_difference(keras, page) < GATE
    held = (
        {"val_loss", "val_mean_absolute_error"}
        if "validation" in str(changes)
        else set()
    )
    assert set(page.history) == {"loss", "mean_absolute_error"} | held
    for run in (keras, page):
        assert run.confusion is None and run.auc is None
        assert Run.from_json(run.to_json()) == run


def test_a_trained_network_predicts_numbers_better_than_their_mean():
    changes = {"loss": "mean_squared_error", "output": "linear", "epochs": 100}
    settings = make_settings({"data": "own", "learning_rate": 0.01, **changes})
    run = page_engine.train(settings, user_table=NUMBERS)
    p = np.array(run.predictions)
    error = np.mean(np.abs(p - SUM))
    assert error < 0.1 * np.mean(np.abs(SUM - SUM.mean()))


def test_linear_predictions_are_the_weighted_sums():
    run = page_engine.train(make_settings(output="linear", inputs="scaled"))
    p = np.array(run.predictions)
    assert p.min() < 0
    y = load_data().y
    assert run.confusion.tp == np.sum((p > 0.5) & (y == 1))


def printed_history(settings, folder, target="classes"):
    """Run the printed program as it is, in `folder`."""
    names = {"__name__": "__main__"}
    with warnings.catch_warnings(), pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        warnings.simplefilter("ignore")  # of categorical_crossentropy on one node
        exec(program.source(settings, target), names)
    return names["history"].history


PRINTED = [
    *(weekly({"data": kind, "epochs": 3}) for kind in GENERATED),
    {"data": "spiral", "noise": 0.35, "data_seed": 2**32 - 1, "inputs": "scaled"},
    {"data": "moons", "noise": 0, "validation_split": 0.2, "inputs": "scaled"},
    {"data": "circle", "class_weight": "balanced", "validation_split": 0.1},
    {"data": "xor", "output": "linear", "loss": "mean_absolute_error"},
    {"output": "linear", "loss": "binary_crossentropy", "inputs": "scaled"},
]


@pytest.mark.parametrize("changes", PRINTED, ids=_name)
def test_the_printed_program_gives_the_runs_bits(changes):
    settings = make_settings(changes)
    assert keras_engine.train(settings).history == printed_history(settings, REPOSITORY)


@pytest.mark.parametrize("own", [NUMBERS, CLASSES], ids=["number", "classes"])
def test_so_does_that_of_an_own_table_beside_its_file(own, tmp_path):
    rows = [",".join(own.columns)]
    rows += [",".join(map(repr, map(float, row))) for row in np.c_[own.X, own.y]]
    (tmp_path / "my_table.csv").write_text("\n".join(rows) + "\n", "utf-8")
    changes = {"data": "own", "validation_split": 0.2, "inputs": "scaled"}
    if own is NUMBERS:
        changes |= {"loss": "mean_squared_error", "output": "linear"}
    settings = make_settings(changes)
    run = keras_engine.train(settings, user_table=own)
    assert run.history == printed_history(settings, tmp_path, own.target)
    in_page = node.call(
        "([settings, target]) => use('core/program').source(settings, target)",
        [settings, own.target],
    )
    assert in_page == program.source(settings, own.target)


@pytest.mark.parametrize("kind", ["xor", "spiral"])
def test_one_or_two_nodes_are_too_few_and_more_are_enough(kind):
    """The point of these data, at the setting that the book gives."""
    settings = make_settings(data=kind, epochs=100, learning_rate=0.03)

    def best(nodes):
        runs = (
            page_engine.train({**settings, "nodes": nodes, "seed": s})
            for s in (42, 43, 44)
        )
        return [run.history["accuracy"][-1] for run in runs]

    assert max(best(1) + best(2)) < 0.82
    assert min(best(30)) > 0.93


def test_other_data_of_the_same_shape_trace_nothing_again():
    keras_engine.train(make_settings(data="line"))
    traced = []
    with pytest.MonkeyPatch.context() as patch:
        # TensorFlow calls a step's Python code only when it traces it.
        patch.setattr(keras_engine.EpochModel, "train_step", traced.append)
        for changes in ({"noise": 0.3}, {"data_seed": 8}, {"data": "moons"}):
            keras_engine.train(make_settings({"data": "line", **changes}))
    assert traced == []
