"""The lab's metrics in JavaScript against NumPy, and against their definitions."""

import numpy as np
import pytest

from livefit.core.metrics import confusion, roc_auc
from livefit.core.settings import make_settings
from livefit.data.patients import load_data
from livefit.engines import page_engine
from tests import node

RNG = np.random.default_rng(0)
Y = (RNG.random(470) < 0.15).astype(float)
# Two decimals: many ties, and values that stand exactly on thresholds and edges.
P = np.round(RNG.random(470), 2)
THRESHOLDS = [k / 100 for k in range(1, 100)]


def test_counts_and_shares_at_every_threshold():
    found = node.call(
        """({y, p, thresholds}) => thresholds.map(t => {
            const counts = use('core/metrics').confusion(y, p, t);
            const {recall, precision, accuracy} = use('core/metrics');
            return [counts, recall(counts), precision(counts), accuracy(counts)];
        })""",
        {"y": Y.tolist(), "p": P.tolist(), "thresholds": THRESHOLDS},
    )
    for threshold, (counts, recall, precision, accuracy) in zip(
        THRESHOLDS, found, strict=True
    ):
        called = threshold < P
        assert counts["tp"] == np.sum(called & (Y == 1))
        assert counts["fp"] == np.sum(called & (Y == 0))
        assert counts["fn"] == np.sum(~called & (Y == 1))
        assert counts["tn"] == np.sum(~called & (Y == 0))
        assert recall == pytest.approx(np.mean(called[Y == 1]), abs=1e-12)
        if called.any():
            assert precision == pytest.approx(np.mean(Y[called]), abs=1e-12)
        assert accuracy == pytest.approx(np.mean(called == Y), abs=1e-12)


def test_precision_where_nobody_is_called_is_no_number():
    counts = {"tp": 0, "fn": 70, "fp": 0, "tn": 400}
    text = node.call("c => String(use('core/metrics').precision(c))", counts)
    assert text == "NaN"


def test_roc_curve_passes_through_every_threshold_and_encloses_the_auc():
    points = node.call(
        "({y, p}) => use('core/metrics').rocPoints(y, p)",
        {"y": Y.tolist(), "p": P.tolist()},
    )
    scores = np.unique(P)[::-1]
    expected = [(0.0, 0.0)]
    expected += [(np.mean(P[Y == 0] >= s), np.mean(P[Y == 1] >= s)) for s in scores]
    drawn = [(point["fpr"], point["tpr"]) for point in points]
    assert drawn == pytest.approx(np.array(expected), abs=1e-12)
    alarms, found = np.transpose(drawn)
    area = np.sum(np.diff(alarms) * (found[1:] + found[:-1]) / 2)
    assert area == pytest.approx(roc_auc(Y, P), abs=1e-12)


def test_histogram_is_numpys():
    values = np.concatenate([RNG.random(2000), [0, 0.5, 1, 1]])
    bins = node.call("v => use('core/metrics').histogram(v, 50)", values.tolist())
    assert bins == np.histogram(values, 50, (0, 1))[0].tolist()


def test_predictions_that_are_no_numbers_draw_nothing():
    result = node.call(
        """() => [use('core/metrics').rocPoints([0, 1], [0.5, NaN]),
                  use('core/metrics').histogram([NaN, 0.5], 2)]""",
        None,
    )
    assert result == [[], [0, 1]]


@pytest.mark.parametrize("split", [0, 0.2])
def test_predictions_stand_in_the_files_order(split):
    """Any other order of them would not give the run's own counts and AUC."""
    changes = {"inputs": "scaled", "epochs": 40, "validation_split": split}
    run = page_engine.train(make_settings(changes))
    y, p = load_data().y, np.array(run.predictions)
    assert p.shape == (470,)
    assert confusion(y, p) == run.confusion
    assert run.auc > 0.7  # by chance it would be about 0.5
    assert roc_auc(y, p) == pytest.approx(run.auc, abs=1e-12)
