"""What the lab says of each patient in Keras's network is what Keras predicts."""

import numpy as np
import pytest

from livefit import load_data
from livefit.core.settings import make_settings
from livefit.engines import keras_engine
from tests import node

pytestmark = pytest.mark.slow

PREDICTIONS = """([weights, settings]) => {
    const {patients} = use('data/datasets');
    const {rows, inputs} = patients;
    const fed = use('engine/training').networkInputs(settings, patients);
    return Array.from({length: rows}, (_, i) => use('panels/network/model').explain(
        weights, fed.subarray(i * inputs, (i + 1) * inputs),
        settings.activation).prediction);
}"""


@pytest.mark.parametrize(
    "changes", [{}, {"inputs": "scaled", "activation": "tanh", "epochs": 20}], ids=str
)
def test_predictions_are_keras_own(changes):
    run = keras_engine.train(make_settings(changes))
    model = next(reversed(keras_engine._models.values()))
    predicted = model.predict(
        keras_engine._inputs(run.settings, load_data()), verbose=0
    )[:, 0]
    plain = run.to_json()
    found = node.call(PREDICTIONS, [plain["weights"], plain["settings"]])
    assert np.ptp(found) > 0.01
    assert found == pytest.approx(predicted, abs=1e-6)
    assert found == pytest.approx(run.predictions, abs=1e-6)
