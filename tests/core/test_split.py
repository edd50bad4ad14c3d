"""Which samples are validation rows, and how much each class counts."""

import numpy as np
import pytest
from sklearn.utils.class_weight import compute_class_weight

from livefit.core.settings import make_settings
from livefit.core.split import class_weights, split
from livefit.data.patients import load_data

SHARES = (0, 0.05, 0.15, 0.2, 0.3, 0.35, 0.5)


@pytest.mark.parametrize(
    ("share", "rows"), [(0, 470), (0.2, 376), (0.3, 329), (0.15, 399), (0.5, 235)]
)
def test_keras_keeps_the_last_rows_back(share, rows):
    settings = make_settings(validation_split=share)
    trained, validation = split(load_data().y, settings)
    assert trained.tolist() == list(range(rows))
    assert validation.tolist() == list(range(rows, 470))


@pytest.mark.parametrize("share", SHARES)
def test_a_stratified_split_keeps_the_share_of_deaths(share):
    y = load_data().y
    settings = make_settings(validation_split=share, validation="stratified")
    trained, validation = split(y, settings)
    assert sorted([*trained, *validation]) == list(range(470))
    assert y[trained].sum() == int(70 * (1 - share))
    if share:
        assert y[validation].mean() == pytest.approx(70 / 470, abs=1 / len(validation))


def test_the_last_rows_hold_fewer_deaths():
    """What the stratified split is there to show: 9 deaths instead of 14."""
    y = load_data().y
    deaths = {
        kind: y[split(y, make_settings(validation_split=0.2, validation=kind))[1]].sum()
        for kind in ("last", "stratified")
    }
    assert deaths == {"last": 9, "stratified": 14}


def test_balanced_weights_are_those_of_scikit_learn():
    y = load_data().y
    expected = compute_class_weight("balanced", classes=np.array([0, 1]), y=y)
    ours = class_weights(y, make_settings(class_weight="balanced"))
    assert ours == pytest.approx(expected, rel=1e-12)
    assert class_weights(y, make_settings()) == (1, 1)


def test_a_class_without_samples_has_a_weight_all_the_same():
    settings = make_settings(class_weight="balanced")
    assert class_weights(np.zeros(4), settings)[0] == 0.5
