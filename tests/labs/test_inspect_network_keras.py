"""What the lab says of each patient in Keras's network is what Keras predicts."""

import numpy as np
import pytest

from livefit import load_data
from livefit.core.settings import make_settings
from livefit.engines import keras_engine
from tests.labs.test_inspect_network import explain_all

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "changes", [{}, {"inputs": "scaled", "activation": "tanh", "epochs": 20}], ids=str
)
def test_predictions_are_keras_own(changes):
    run = keras_engine.train(make_settings(changes))
    model = next(reversed(keras_engine._models.values()))
    predicted = model.predict(
        keras_engine._inputs(run.settings, load_data()), verbose=0
    )[:, 0]
    found = [each["prediction"] for each in explain_all(run)]
    assert np.ptp(found) > 0.01
    assert found == pytest.approx(predicted, abs=1e-6)
    assert found == pytest.approx(run.predictions, abs=1e-6)
