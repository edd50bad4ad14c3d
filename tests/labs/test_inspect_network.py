"""What the lab says of one sample in the network, against the engines and NumPy."""

import numpy as np
import pytest

from livefit.core.settings import make_settings, table
from livefit.data.patients import load_data
from livefit.engines import page_engine
from tests import node

ACTIVATIONS = [choice["value"] for choice in table()["activation"]["choices"]]
EXPLAIN_ALL = """([weights, settings, output]) => {
    const {X, rows, inputs} = use('data/datasets').patients;
    const fed = use('engine/training').fed(settings, use('data/datasets').patients);
    return Array.from({length: rows}, (_, i) => use('panels/network/model').explain(
        weights, fed.subarray(i * inputs, (i + 1) * inputs),
        settings.activation, output));
}"""


def explain_all(run, output="sigmoid"):
    """Return the explanation of all 470 patients with a run's weights."""
    weights = run.to_json()["weights"]
    return node.call(EXPLAIN_ALL, [weights, run.to_json()["settings"], output])


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("inputs", ["raw", "scaled"])
@pytest.mark.parametrize("split", [0, 0.2])
def test_prediction_is_the_runs_own(activation, inputs, split):
    run = page_engine.train(
        make_settings(
            activation=activation, inputs=inputs, validation_split=split, nodes=7
        )
    )
    found = [each["prediction"] for each in explain_all(run)]
    assert np.ptp(found) > 1e-4  # not one answer for all
    assert found == pytest.approx(run.predictions, abs=1e-6)


def test_terms_sums_and_products_are_numpys():
    run = page_engine.train(make_settings(inputs="scaled", epochs=20))
    data, weights = load_data(), run.weights
    X = (data.X - data.X.mean(axis=0)) / data.X.std(axis=0)
    sums = X @ np.array(weights.hidden) + weights.hidden_bias
    products = np.maximum(sums, 0) * weights.output
    explained = explain_all(run)
    assert [each["sums"] for each in explained] == pytest.approx(sums, abs=1e-5)
    assert [each["products"] for each in explained] == pytest.approx(products, abs=1e-5)
    logits = products.sum(axis=1) + weights.output_bias
    assert [each["logit"] for each in explained] == pytest.approx(logits, abs=1e-5)

    unit, patient = 4, 17
    terms = node.call(
        "([w, x, node]) => use('panels/network/model').terms(w, x, node)",
        [run.to_json()["weights"], X[patient].tolist(), unit],
    )
    assert terms == pytest.approx(
        X[patient] * np.array(weights.hidden)[:, unit], abs=1e-6
    )


def test_a_linear_output_is_the_weighted_sum_itself():
    explained = explain_all(page_engine.train(make_settings()), "linear")
    assert all(each["prediction"] == each["logit"] for each in explained)
    assert min(each["logit"] for each in explained) < 0  # no probability


def test_largest_in_size_come_first_and_what_is_no_number_last():
    call = "values => use('panels/network/model').largest(values.map(v => v ?? NaN), 3)"
    assert node.call(call, [None, 1, -3, 0, 2]) == [2, 4, 1]


# Batch by batch, and every third epoch at once.
WALK = """(settings) => {
    const {patients} = use('data/datasets');
    const walker = new (use('training/stepper').Walker)(settings, patients);
    const steps = [walker.state()];
    while (!steps.at(-1).done) {
        const {epoch, batch, batches} = steps.at(-1);
        if (batch % batches === 0 && epoch % 3 === 2) walker.stepEpoch();
        else walker.step();
        steps.push(walker.state());
    }
    walker.step();
    const after = walker.state();
    walker.dispose();
    const strip = ({run, ...rest}) => {
        const losses = run.history.loss ?? [];
        return {...rest, epochs: losses.length, updates: run.updates, losses};
    };
    return {run: steps.at(-1).run, first: steps[0].run, steps: steps.map(strip),
            after: strip(after)};
}"""


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"inputs": "scaled", "validation_split": 0.2, "batch_size": 33, "epochs": 7},
        {"optimizer": "rmsprop", "loss": "mean_squared_error", "batch_size": 470},
        {"activation": "tanh", "batch_size": 469, "nodes": 128},
    ],
    ids=str,
)
def test_a_walk_to_the_end_is_the_run(changes):
    settings = make_settings(changes)
    run = page_engine.train(settings).to_json()
    walk = node.call(WALK, run["settings"])["run"]
    for part in ("history", "weights", "predictions", "confusion", "auc", "updates"):
        assert walk[part] == run[part], part


def test_where_a_walk_stands():
    settings = page_engine.train(make_settings(epochs=4)).to_json()["settings"]
    walk = node.call(WALK, settings)
    steps = walk["steps"]
    assert [(step["epoch"], step["batch"]) for step in steps] == [
        (0, 0),
        *((1, batch) for batch in range(1, 31)),
        *((2, batch) for batch in range(1, 31)),
        (3, 30),  # the whole epoch at once
        *((4, batch) for batch in range(1, 31)),
    ]
    assert [step["done"] for step in steps] == [False] * (len(steps) - 1) + [True]
    assert walk["after"] == steps[-1]  # there is nothing to go on to
    for step in steps:
        over = step["batch"] == 30
        assert step["epochs"] == (step["epoch"] if over else max(step["epoch"] - 1, 0))
        assert step["updates"] == max(step["epoch"] - 1, 0) * 30 + step["batch"]


def test_the_batches_of_an_epoch_are_all_samples_and_their_losses_its_loss():
    settings = page_engine.train(make_settings(epochs=2)).to_json()["settings"]
    steps = node.call(WALK, settings)["steps"]
    for epoch in (0, 1):
        batches = steps[1 + 30 * epoch : 31 + 30 * epoch]
        taken = [sample for step in batches for sample in step["taken"]]
        assert sorted(taken) == list(range(470))
        assert taken != list(range(470))
        assert [len(step["taken"]) for step in batches] == [16] * 29 + [6]
        weighted = sum(step["loss"] * len(step["taken"]) for step in batches) / 470
        assert steps[-1]["losses"][epoch] == pytest.approx(weighted, rel=1e-6)


def test_a_walk_begins_with_the_first_weights():
    settings = page_engine.train(make_settings()).to_json()["settings"]
    first = node.call(WALK, settings)["first"]
    assert first["history"] == {}
    assert first["weights"]["hidden_bias"] == [0] * 30
    limit = np.sqrt(6 / (16 + 30))  # of Glorot's uniform start
    hidden = np.array(first["weights"]["hidden"])
    assert 0.9 * limit < np.abs(hidden).max() <= limit
