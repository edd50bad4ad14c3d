"""The arithmetic of the decision map, against NumPy."""

import numpy as np
import pytest

from tests import node

RNG = np.random.default_rng(1)
FRAME = {"x": [-1.5, 2], "y": [30, 90]}
SCALES = [{"mean": 0.2, "deviation": 0.7}, {"mean": 60, "deviation": 12}]
ACTIVATIONS = {
    "relu": lambda v: np.maximum(v, 0),
    "sigmoid": lambda v: 1 / (1 + np.exp(-v)),
    "tanh": np.tanh,
    "linear": lambda v: v,
}


def weights(nodes):
    return {
        "hidden": RNG.normal(size=(2, nodes)).tolist(),
        "hidden_bias": RNG.normal(size=nodes).tolist(),
        "output": RNG.normal(size=nodes).tolist(),
        "output_bias": 0.3,
    }


def middles(low, high, size):
    return low + (np.arange(size) + 0.5) / size * (high - low)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("size", [5, 60])
def test_sums_are_those_of_the_network_on_scaled_inputs(activation, size):
    given = weights(7)
    found = node.call(
        """({weights, scales, activation, frame, size}) => Array.from(
            use('panels/map/model').sums(
                             use('panels/map/model').planeOf(weights, scales),
                             activation, frame, size))""",
        {
            "weights": given,
            "scales": SCALES,
            "activation": activation,
            "frame": FRAME,
            "size": size,
        },
    )
    x, y = np.meshgrid(middles(-1.5, 2, size), middles(30, 90, size)[::-1])
    scaled = np.stack([(x - 0.2) / 0.7, (y - 60) / 12], axis=-1)
    hidden = ACTIVATIONS[activation](scaled @ given["hidden"] + given["hidden_bias"])
    expected = hidden @ given["output"] + 0.3
    assert np.array(found).reshape(size, size) == pytest.approx(expected, abs=1e-4)


def test_contour_of_a_circle_lies_on_it_and_closes():
    size, radius = 60, 20.3
    at = np.arange(size) + 0.5
    x, y = np.meshgrid(at, at)
    values = radius - np.hypot(x - 30, y - 30)
    segments = np.array(
        node.call(
            "v => use('panels/map/model').contour(v, 60, 0)", values.ravel().tolist()
        )
    )
    ends = segments.reshape(-1, 2)
    assert np.hypot(*(ends - 30).T) == pytest.approx(radius, abs=0.02)
    length = np.hypot(*(segments[:, :2] - segments[:, 2:]).T).sum()
    assert length == pytest.approx(2 * np.pi * radius, rel=0.01)
    # Each end belongs to exactly two segments: the line has no gap.
    _, counts = np.unique(ends.round(6), axis=0, return_counts=True)
    assert set(counts) == {2}


@pytest.mark.parametrize(
    ("corner", "joined"),
    [(2.0, True), (0.5, False)],  # the mean of the four corners is above 0, or below
)
def test_a_saddle_is_cut_as_its_mean_says(corner, joined):
    values = [corner, -1, -1, corner]
    segments = node.call("v => use('panels/map/model').contour(v, 2, 0)", values)
    assert len(segments) == 2
    # Where the high corners are joined, each segment cuts off one of the low ones.
    for x1, y1, x2, y2 in segments:
        middle = np.array([(x1 + x2) / 2, (y1 + y2) / 2])
        low = min(np.hypot(*(middle - each)) for each in [(1.5, 0.5), (0.5, 1.5)])
        high = min(np.hypot(*(middle - each)) for each in [(0.5, 0.5), (1.5, 1.5)])
        assert (low < high) == joined


def test_zero_lines_end_at_the_frame_and_have_no_sum():
    given = weights(200)
    given["hidden_bias"] = [4 * bias for bias in given["hidden_bias"]]
    lines = node.call(
        """({weights, scales, frame}) => {
            const plane = use('panels/map/model').planeOf(weights, scales);
            return weights.output.map(
                (_, j) => use('panels/map/model').zeroLine(plane, j, frame) ?? null);
        }""",
        {"weights": given, "scales": SCALES, "frame": FRAME},
    )
    corners = np.array([[x, y] for x in FRAME["x"] for y in FRAME["y"]])
    scaled = (corners - [0.2, 60]) / [0.7, 12]
    sums = scaled @ given["hidden"] + given["hidden_bias"]
    crosses = (sums.min(axis=0) < 0) & (sums.max(axis=0) > 0)
    assert 20 < crosses.sum() < 180
    assert [line is not None for line in lines] == crosses.tolist()
    for j in np.flatnonzero(crosses):
        ends = np.array(lines[j]).reshape(2, 2)
        at = (ends - [0.2, 60]) / [0.7, 12]
        assert at @ np.array(given["hidden"])[:, j] == pytest.approx(
            -given["hidden_bias"][j], abs=1e-9
        )
        on_edge = np.isclose(ends[:, 0, None], FRAME["x"]).any(axis=1) | np.isclose(
            ends[:, 1, None], FRAME["y"]
        ).any(axis=1)
        assert on_edge.all()
