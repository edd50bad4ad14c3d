"""The settings of a run: read from the one table, `spec/settings.json`.

The table drives the defaults, the validation, the labels of the controls, the command
line and the printed program, here and in the page (the page's bundle holds the same
file).
"""

import math
from collections.abc import Mapping
from functools import cache
from typing import Any, TypedDict, cast

import numpy as np

from livefit.core.format import rounded, shortest
from livefit.core.spec import spec_json
from livefit.core.words import Language, t

Changes = dict[str, Any]  # some settings, by name


class Settings(TypedDict):
    """Complete settings; their ranges are in the table."""

    nodes: int
    activation: str
    loss: str
    optimizer: str
    learning_rate: float | None  # None: Keras's default
    epochs: int
    batch_size: int
    inputs: str
    validation_split: float
    validation: str
    class_weight: str
    seed: int
    data: str
    noise: float
    data_seed: int
    output: str


class SettingError(ValueError):
    """A setting that does not exist or a value that it cannot take."""


@cache
def table() -> dict[str, dict[str, Any]]:
    """Return the table's rows by the setting's name, in the table's order."""
    return {row["name"]: row for row in _document()["settings"]}


def message(key: str, language: Language = "ko", **values: object) -> str:
    """Return the table's message `key` in `language`, its fields filled in."""
    return t(_document()["messages"], key, language, **values)


def defaults() -> Settings:
    """Return the lecture's own settings."""
    values = {name: row["default"] for name, row in table().items()}
    return cast(Settings, values)


def suitable_for(target: str) -> Changes:
    """Return the default changes for the target "classes" or "number"."""
    return {**_document()["suitable"][target]}


def completed(changes: Mapping[str, Any]) -> Settings:
    """Return the lecture's settings with checked `changes` on top."""
    return cast(Settings, {**defaults(), **changes})


def make_settings(
    values: Mapping[str, Any] | None = None, language: Language = "ko", **more: Any
) -> Settings:
    """Return complete, checked settings: the defaults with `values` and `more` on top.

    Whole floats (16.0) count as integers, as they do in JSON. NumPy's scalars are
    taken as the Python numbers they stand for.

    Raises:
        SettingError: a name or a value is not in the table; the message names the
            setting, the value and what is allowed, in `language`.
    """
    checked = {}
    for name, value in {**(values or {}), **more}.items():
        check_name(name, language)
        checked[name] = check_value(name, value, language)
    return completed(checked)


def check_name(name: str, language: Language = "ko") -> None:
    """Make sure that there is a setting `name`.

    Raises:
        SettingError: there is none; the message names those that there are.
    """
    if name not in tuple(table()):  # a tuple: a list that is passed has no hash
        allowed = ", ".join(table())
        raise SettingError(
            message("unknown_setting", language, name=name, allowed=allowed)
        )


def check_value(name: str, value: Any, language: Language = "ko") -> Any:
    """Return `value` as the setting `name` keeps it.

    Raises:
        SettingError: the value is of a wrong type or out of range.
    """
    row = table()[name]
    value = value.item() if isinstance(value, np.generic) else value
    if value is None and row.get("nullable"):
        return None
    checked = _CHECKS[row["type"]](row, value)
    if checked is None:
        raise SettingError(bad_value(name, _shown(value), language))
    return checked


def _shown(value: Any) -> str:
    is_float = isinstance(value, float) and math.isfinite(value)
    return shortest(value) if is_float else repr(value)


def bad_value(name: str, shown: str, language: Language = "ko") -> str:
    """Return the error message for a value, written `shown`, that is not allowed."""
    label, allowed = table()[name]["label"][language], allowed_text(name, language)
    fields = {"label": label, "name": name, "value": shown, "allowed": allowed}
    return message("bad_value", language, **fields)


def allowed_text(name: str, language: Language = "ko") -> str:
    """Return the allowed values of the setting `name` in words."""
    row = table()[name]
    if row["type"] == "choice":
        return ", ".join(choice["value"] for choice in row["choices"])
    bounds = {"minimum": shortest(row["minimum"]), "maximum": shortest(row["maximum"])}
    allowed = message(f"{row['type']}_range", language, **bounds)
    if row.get("nullable"):
        return message("nullable", language, allowed=allowed)
    return allowed


def has_effect(name: str, settings: Settings, target: str = "classes") -> bool:
    """Return whether the setting `name` changes a run on its data and target."""
    row, data = table()[name], settings["data"]
    targets, data_sets = row.get("targets", [target]), row.get("data_sets", [data])
    return data in data_sets and target in targets


def effective(settings: Settings, target: str) -> Settings:
    """Return the settings as they are in force for a target, "classes" or "number".

    What only classes have (their weights, their shares) is as in the lecture.
    """
    ours = {
        name: row["default"]
        for name, row in table().items()
        if target not in row.get("targets", [target])
    }
    return cast(Settings, {**settings, **ours})


def listed_controls(settings: Settings) -> tuple[str, ...]:
    """Return the names of the controls that a lab has when it names none."""
    data = settings["data"]
    return tuple(
        name for name, row in table().items() if data in row.get("listed_for", [data])
    )


def learning_rate(settings: Settings) -> float:
    """Return the learning rate in force: the setting's, or Keras's default."""
    chosen = settings["learning_rate"]
    if chosen is None:
        chosen = choice("optimizer", settings["optimizer"])["learning_rate"]
    return float(chosen)


def choice(name: str, value: str) -> dict[str, Any]:
    """Return the table's entry of one choice of the setting `name`."""
    choices: list[dict[str, Any]] = table()[name]["choices"]
    return next(each for each in choices if each["value"] == value)


@cache
def _document() -> dict[str, Any]:
    return cast(dict[str, Any], spec_json("settings.json"))


def _number(row: dict[str, Any], value: Any) -> int | float | None:
    """Return a finite number within the row's range, else None.

    It is rounded to the row's decimals, so that the printed program can hold it.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not row["minimum"] <= value <= row["maximum"]:  # false for NaN
        return None
    return float(rounded(value, row["decimals"])) if "decimals" in row else value


def _integer(row: dict[str, Any], value: Any) -> int | None:
    number = _number(row, value)
    return int(number) if number is not None and number == int(number) else None


def _choice(row: dict[str, Any], value: Any) -> str | None:
    allowed = {choice["value"] for choice in row["choices"]}
    return value if isinstance(value, str) and value in allowed else None


_CHECKS = {"integer": _integer, "number": _number, "choice": _choice}
