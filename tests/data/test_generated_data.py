"""The generated data sets, and the settings that go with them."""

import numpy as np
import pytest

from livefit.core.settings import (
    SettingError,
    effective,
    has_effect,
    listed_controls,
    make_settings,
    table,
)
from livefit.data.generated import data_for, generate

GENERATED = table()["noise"]["data_sets"]


@pytest.mark.parametrize("kind", GENERATED)
def test_two_classes_about_as_large_within_a_square(kind):
    for seed in range(20):
        data = generate(kind, 0.1, seed)
        assert data.X.shape == (200, 2) and data.y.shape == (200,)
        assert set(data.y) == {0, 1}
        assert 0.38 < data.y.mean() < 0.62
        assert np.abs(data.X).max() <= 1.11
        assert (np.round(data.X, 3) == data.X).all()


@pytest.mark.parametrize("kind", GENERATED)
def test_noise_moves_each_point_by_no_more(kind):
    still, moved = generate(kind, 0, 5), generate(kind, 0.2, 5)
    assert (still.y == moved.y).all()
    distance = np.abs(moved.X - still.X)
    assert distance.max() <= 0.2005
    assert distance.max() > 0.15


def test_the_rule_of_each_square_holds_where_there_is_no_noise():
    a, b = generate("xor", 0, 3).X.T
    assert (generate("xor", 0, 3).y == (a * b < 0)).mean() > 0.98  # of rounded points
    assert (generate("line", 0, 3).y == (a + b > 0)).mean() > 0.98
    assert (generate("circle", 0, 3).y == (a * a + b * b < 0.64)).mean() > 0.98


def test_the_same_settings_give_the_same_object():
    settings = make_settings(data="moons", data_seed=9)
    assert data_for(settings) is data_for({**settings, "nodes": 3})
    assert data_for(settings) is not data_for({**settings, "noise": 0.2})
    assert data_for(make_settings()).X.shape == (470, 16)


def test_an_own_table_that_is_not_there_is_asked_for():
    with pytest.raises(SettingError, match="먼저 표를"):
        data_for(make_settings(data="own"))


def test_settings_of_the_made_data_mean_something_there_alone():
    idle = {name for name in table() if not has_effect(name, make_settings())}
    assert idle == {"noise", "data_seed"}
    assert all(has_effect(name, make_settings(data="xor")) for name in table())


def test_controls_of_a_lab_that_names_none():
    patients = listed_controls(make_settings())
    assert not {"data", "noise", "data_seed", "output"} & set(patients)
    assert {"data", "noise", "data_seed"} <= set(
        listed_controls(make_settings(data="xor"))
    )
    own = listed_controls(make_settings(data="own"))
    assert {"data", "output"} <= set(own) and "noise" not in own


def test_what_only_classes_have_is_not_in_force_for_numbers():
    chosen = make_settings(class_weight="balanced", validation="stratified", nodes=3)
    assert effective(chosen, "classes") == chosen
    assert effective(chosen, "number") == make_settings(nodes=3)
