"""Figures of a run, in Python and in the page."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from livefit.core.metrics import Confusion, confusion, roc_auc
from livefit.core.run import Run, Weights, count_updates, finite, largest_difference
from livefit.core.settings import make_settings
from tests import node


def a_run(**history):
    counts = Confusion(1, 2, 3, 4)
    weights = Weights([[1.0]], [0.0], [2.0], -1.0)
    return Run("page", make_settings(), history, counts, 0.5, 1, 0.1, [0.5], weights)


def test_confusion_counts_each_kind():
    y = np.array([1, 1, 0, 0, 0])
    p = np.array([0.9, 0.5, 0.6, 0.1, 0.2])  # 0.5 exactly is class 0, as in Keras
    assert confusion(y, p) == Confusion(tp=1, fn=1, fp=1, tn=2)


def test_auc_of_known_orders():
    y = np.array([0, 0, 1, 1])
    assert roc_auc(y, np.array([0.1, 0.2, 0.3, 0.4])) == 1
    assert roc_auc(y, np.array([0.4, 0.3, 0.2, 0.1])) == 0
    assert roc_auc(y, np.array([0.1, 0.3, 0.2, 0.4])) == 0.75
    assert roc_auc(y, np.full(4, 0.5)) == 0.5


def test_auc_of_no_numbers_is_none():
    assert np.isnan(roc_auc(np.array([0, 1]), np.array([0.5, np.nan])))


@given(arrays(float, 12, elements=st.floats(0, 1)))
def test_auc_turns_with_the_classes(p):
    y = np.array([0, 1] * 6)
    assert roc_auc(y, p) == pytest.approx(1 - roc_auc(1 - y, p))


@pytest.mark.parametrize(
    ("batch_size", "updates"),
    [(1, 470), (4, 118), (16, 30), (64, 8), (128, 4), (470, 1)],
)
def test_updates_of_an_epoch(batch_size, updates):
    settings = make_settings(epochs=1, batch_size=batch_size)
    assert count_updates(settings, 470) == updates


def test_largest_difference_is_relative():
    assert largest_difference(a_run(loss=[1.0, 2.0]), a_run(loss=[1.0, 2.2])) == (
        pytest.approx(0.2 / 2.2)
    )
    assert largest_difference(a_run(loss=[0.0]), a_run(loss=[0.0])) == 0


def test_runs_of_other_length_are_not_compared():
    with pytest.raises(ValueError, match="epochs"):
        largest_difference(a_run(loss=[1.0]), a_run(loss=[1.0, 2.0]))


def test_diverged_runs_compare_and_travel():
    nan = float("nan")
    assert largest_difference(a_run(loss=[1.0, nan]), a_run(loss=[1.0, nan])) == 0
    assert largest_difference(a_run(loss=[1.0]), a_run(loss=[nan])) == float("inf")
    as_json = a_run(loss=[1.0, nan]).to_json()
    assert as_json["history"]["loss"] == [1.0, None]
    assert np.isnan(Run.from_json(as_json).history["loss"][1])


def test_the_page_measures_the_difference_as_python_does():
    nan = float("nan")
    pairs = [
        ([1.0, 2.0], [1.0, 2.2]),
        ([0.0], [0.0]),
        ([0.4599414468], [0.4599414567]),
        ([1e8], [1.1e8]),
        ([1.0, nan], [1.0, nan]),
        ([1.0], [nan]),
    ]
    answers = node.call(
        """(pairs) => pairs.map(([a, b]) => {
            const revive = (values) => ({loss: values.map((v) => v ?? NaN)});
            const difference = use('core/run').largestDifference(revive(a), revive(b));
            return difference === Infinity ? "infinite" : difference;
        })""",
        finite([list(pair) for pair in pairs]),
    )
    expected = [largest_difference(a_run(loss=a), a_run(loss=b)) for a, b in pairs]
    assert answers == [
        "infinite" if value == float("inf") else pytest.approx(value)
        for value in expected
    ]


def test_run_as_json_and_back():
    run = a_run(loss=[1.0], accuracy=[0.5])
    assert Run.from_json(run.to_json()) == run
