"""The settings table: the lecture's defaults, and what it takes and refuses."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livefit.core.settings import (
    SettingError,
    Settings,
    allowed_text,
    defaults,
    learning_rate,
    make_settings,
    table,
)

LECTURE = {
    "nodes": 30,
    "activation": "relu",
    "loss": "binary_crossentropy",
    "optimizer": "adam",
    "learning_rate": None,
    "epochs": 5,
    "batch_size": 16,
    "inputs": "raw",
    "validation_split": 0,
    "validation": "last",
    "class_weight": "none",
    "seed": 18,
    "data": "patients",
    "noise": 0.1,
    "data_seed": 1,
    "output": "sigmoid",
}

# name, value: what no setting takes
REFUSED = [
    ("nodes", 0),
    ("nodes", 129),
    ("nodes", 1.5),
    ("nodes", True),
    ("nodes", "30"),
    ("nodes", None),
    ("epochs", 201),
    ("batch_size", 471),
    ("batch_size", -1),
    ("loss", "mse"),
    ("loss", None),
    ("loss", 3),
    ("activation", "selu"),
    ("optimizer", "Adam"),
    ("learning_rate", 0),
    ("learning_rate", 1.5),
    ("learning_rate", "fast"),
    ("validation_split", 0.51),
    ("validation_split", -0.1),
    ("validation_split", []),
    ("inputs", "z-score"),
    ("seed", -1),
    ("seed", 2**32),
    ("seed", {}),
    ("seed", 10**400),
    ("nodes", np.array([1, 2])),
    ("learning_rate", math.nan),
    ("learning_rate", math.inf),
]

# name, value, what is kept
TAKEN = [
    ("nodes", 16.0, 16),
    ("seed", 2**32 - 1, 2**32 - 1),
    ("learning_rate", None, None),
    ("learning_rate", 0.0123456, 0.01235),
    ("validation_split", 0.333, 0.33),
    ("validation_split", 0.5, 0.5),
    ("validation_split", 0.125, 0.13),
    ("validation_split", 0.375, 0.38),
    ("learning_rate", 0.015625, 0.01563),
    ("loss", "mean_absolute_error", "mean_absolute_error"),
]


def test_defaults_are_the_lectures():
    assert defaults() == LECTURE


def test_every_row_is_complete():
    for row in table().values():
        for key in ("label", "help"):
            assert row[key]["ko"] and row[key]["en"]
        if row["type"] == "choice":
            assert row["default"] in {choice["value"] for choice in row["choices"]}
        else:
            assert row["minimum"] < row["maximum"]


@pytest.mark.parametrize(("name", "value"), REFUSED)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_refused_value_is_named_with_what_is_allowed(name, value, language):
    with pytest.raises(SettingError) as error:
        make_settings({name: value}, language)
    text = str(error.value)
    assert name in text
    assert table()[name]["label"][language] in text
    assert repr(value) in text
    assert allowed_text(name, language) in text


@pytest.mark.parametrize("language", ["ko", "en"])
def test_unknown_setting_is_named_with_the_known_ones(language):
    with pytest.raises(SettingError, match="units") as error:
        make_settings({"units": 3}, language)
    assert all(name in str(error.value) for name in table())


@pytest.mark.parametrize(("name", "value", "kept"), TAKEN)
def test_taken_value(name, value, kept):
    assert make_settings({name: value})[name] == kept


def test_numpy_scalars_are_numbers():
    settings = make_settings(nodes=np.int64(8), validation_split=np.float32(0.5))
    assert settings["nodes"] == 8
    assert type(settings["nodes"]) is int
    assert settings["validation_split"] == 0.5


@given(st.floats(), st.sampled_from([n for n, r in table().items() if "minimum" in r]))
def test_any_number_is_kept_in_range_or_refused(value, name):
    row = table()[name]
    try:
        kept = make_settings({name: value})[name]
    except SettingError:
        assert not (
            math.isfinite(value)
            and row["minimum"] <= value <= row["maximum"]
            and (row["type"] == "number" or value.is_integer())
        )
    else:
        assert row["minimum"] <= kept <= row["maximum"]


def test_learning_rate_in_force():
    assert learning_rate(make_settings(optimizer="sgd")) == 0.01
    assert learning_rate(make_settings(optimizer="sgd", learning_rate=0.5)) == 0.5


def test_the_type_names_every_setting_of_the_table():
    assert tuple(Settings.__annotations__) == tuple(table())
