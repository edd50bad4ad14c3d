"""The paths of the figure "two-weights" against Keras's optimizers and numpy."""

import numpy as np
import pytest

from livefit.core.spec import spec_json
from livefit.data.patients import load_data
from livefit.notebook.figure import figure
from tests import node

pytestmark = pytest.mark.slow

GIVEN = spec_json("figures.json")["two-weights"]
PATH = """([data, start, name, rate, steps]) => {
    const { descend, groupsOf } = use("figures/model");
    return descend(groupsOf(data, 1), start, name, rate, steps);
}"""
SIZE = load_data().columns.index("PRE14")


def keras_optimizer(name: str, rate: float):
    import keras

    if name == "momentum":
        return keras.optimizers.SGD(float(rate), momentum=0.9)
    return keras.optimizers.get(
        {"class_name": name, "config": {"learning_rate": float(rate)}}
    )


def keras_path(name: str, rate: float, steps: int) -> np.ndarray:
    """The weights by Keras's optimizer, from gradients by numpy in float64."""
    import keras

    table = load_data()
    inputs = np.column_stack([np.ones(len(table.y)), table.X[:, SIZE]])
    weights = keras.Variable(np.array(GIVEN["start"], "float32"))
    optimizer = keras_optimizer(name, rate)
    path = [weights.numpy()]
    for _ in range(steps):
        z = inputs @ weights.numpy().astype(float)
        slope = inputs.T @ (1 / (1 + np.exp(-z)) - table.y) / len(z)
        optimizer.apply([keras.ops.convert_to_tensor(slope, "float32")], [weights])
        path.append(weights.numpy())
    return np.array(path)


@pytest.mark.parametrize("name", GIVEN["optimizers"])
@pytest.mark.parametrize("rate", [GIVEN["rates"][0], GIVEN["rate"], GIVEN["rates"][-1]])
def test_a_path_is_that_of_keras(name: str, rate: float) -> None:
    data, steps = figure("two-weights").options["data"], GIVEN["steps"]
    path = node.call(PATH, [data, GIVEN["start"], name, rate, steps])
    assert np.shape(path) == (steps + 1, 2)
    np.testing.assert_allclose(path, keras_path(name, rate, steps), atol=2e-4)
