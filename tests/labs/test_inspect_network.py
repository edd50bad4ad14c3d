"""What the lab says of one sample in the network, against the engines and NumPy."""

import numpy as np
import pytest

from livefit.core.settings import make_settings, table
from livefit.data.patients import load_data
from livefit.engines import page_engine
from tests import node

ACTIVATIONS = [choice["value"] for choice in table()["activation"]["choices"]]
EXPLAIN_ALL = """([weights, settings, output]) => {
    const {patients} = use('data/datasets');
    const {X, rows, inputs} = patients;
    const fed = use('engine/training').networkInputs(settings, patients);
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
