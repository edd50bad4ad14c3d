"""The printed program: valid Python, and what the settings change in it."""

import ast
import itertools

from livefit.core import program
from livefit.core.settings import defaults, make_settings, table


def values_to_try(row):
    """Every choice; for numbers the ends of the range and the default."""
    if row["type"] == "choice":
        return [choice["value"] for choice in row["choices"]]
    return [row["minimum"], row["maximum"], row["default"]]


def settings_to_try():
    """The defaults, each setting changed alone, and what changes the lines together."""
    alone = [
        {name: value} for name, row in table().items() for value in values_to_try(row)
    ]
    together = [
        {"inputs": a, "validation_split": b, "learning_rate": c, "optimizer": d}
        for a, b, c, d in itertools.product(
            ["raw", "scaled"], [0, 0.15, 0.2], [None, 0.00001, 1], ["adam", "sgd"]
        )
    ]
    parts = [
        {"inputs": a, "validation_split": b, "validation": c, "class_weight": d}
        for a, b, c, d in itertools.product(
            ["raw", "scaled"], [0, 0.2], ["last", "stratified"], ["none", "balanced"]
        )
    ]
    return [make_settings(changes) for changes in [{}, *alone, *together, *parts]]


def test_every_program_is_python_without_a_gap():
    for settings in settings_to_try():
        text = program.source(settings)
        ast.parse(text)
        assert "{" not in text and "#?" not in text


def test_the_lectures_program_says_the_lectures_settings():
    text = program.source(defaults())
    assert 'model.add(Dense(30, activation="relu"))' in text
    assert 'loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"]' in text
    assert "model.fit(X, y, epochs=5, batch_size=16)" in text
    assert f"keras.utils.set_random_seed({defaults()['seed']})" in text


def test_every_setting_changes_the_program():
    lecture = program.source(defaults())
    for name, row in table().items():
        other = next(v for v in values_to_try(row) if v != row["default"])
        # Where the validation rows come from matters once there are some.
        split = {"validation_split": 0.2} if name == "validation" else {}
        if name in ("noise", "data_seed"):  # what changes the generated data
            split = {"data": "xor"}
        before = program.source(make_settings(split)) if split else lecture
        assert program.source(make_settings({**split, name: other})) != before, name
