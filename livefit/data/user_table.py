"""A reader's own table: arrays or a data frame, read and checked, and as plain values.

Nothing here imports pandas: a data frame is read by its columns.
"""

import base64
import binascii
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from livefit.core.words import Language
from livefit.data.dataset import Data

FEWEST_ROWS = 3  # of two, a stratified split could leave none to train on
MOST_ROWS = 50_000
MOST_COLUMNS = 200  # attributes

# Pairs of words that stand for no and yes, in lower case.
_NO = ("no", "n", "false", "f", "아니요", "아니오")
_YES = ("yes", "y", "true", "t", "예", "네")

MESSAGES = {
    "target_missing": {
        "ko": "맞힐 열을 알려 주세요: lab(표, target='열 이름'). 열: {columns}",
        "en": "Name the column to predict: lab(frame, target='column'). Columns: "
        "{columns}",
    },
    "no_column": {
        "ko": "표에 '{column}' 열이 없습니다. 열: {columns}",
        "en": "The table has no column '{column}'. Columns: {columns}",
    },
    "same_name": {
        "ko": "이름이 같은 열이 있습니다: '{column}'",
        "en": "Two columns have the same name: '{column}'",
    },
    "y_missing": {
        "ko": "맞힐 값 y가 없습니다: lab(X, y)",
        "en": "The values y to predict are missing: lab(X, y)",
    },
    "dimensions": {
        "ko": "X는 행과 열이 있는 표여야 하는데 모양이 {shape}입니다.",
        "en": "X should be a table of rows and columns; its shape is {shape}.",
    },
    "ragged": {
        "ko": "X의 {row}행: 값이 {expected}개여야 하는데 {found}개입니다.",
        "en": "Row {row} of X: there should be {expected} values, there are {found}.",
    },
    "target_shape": {
        "ko": "y는 X의 행마다 값이 하나씩, 모두 {expected}개여야 하는데 모양이 "
        "{shape}입니다.",
        "en": "y should hold one value for each row of X, {expected} in all; its shape "
        "is {shape}.",
    },
    "size": {
        "ko": "행은 {fewest}개부터 {rows:,}개까지, 입력 열은 1개부터 {columns}개까지 "
        "쓸 수 있습니다. 이 표에는 행이 {found_rows:,}개, 입력 열이 "
        "{found_columns}개입니다.",
        "en": "A table can have {fewest} to {rows:,} rows and 1 to {columns} columns "
        "of inputs; this one has {found_rows:,} and {found_columns}.",
    },
    "missing": {
        "ko": "'{column}' 열 {row}행: 값이 없습니다. 빈 값을 채우거나 그 행을 "
        "빼 주세요.",
        "en": "Column '{column}', row {row}: the value is missing. Fill it in or leave "
        "the row out.",
    },
    "infinite": {
        "ko": "'{column}' 열 {row}행: 무한대는 쓸 수 없습니다.",
        "en": "Column '{column}', row {row}: infinity cannot be used.",
    },
    "text": {
        "ko": "'{column}' 열 {row}행: 숫자도 예/아니요도 아닌 값입니다: {value}. 이 "
        "열을 빼거나 숫자로 바꾸어 주세요.",
        "en": "Column '{column}', row {row}: neither a number nor yes or no: {value}. "
        "Leave the column out or turn it into numbers.",
    },
    "many_classes": {
        "ko": "맞힐 열 '{column}'에 서로 다른 글자가 {count}가지 있습니다. 두 "
        "가지이거나 숫자여야 합니다.",
        "en": "The column to predict, '{column}', holds {count} different texts; there "
        "should be two, or numbers.",
    },
    "one_value": {
        "ko": "맞힐 열 '{column}'의 값이 모두 같습니다. 배울 것이 없습니다.",
        "en": "All values of the column to predict, '{column}', are the same: there is "
        "nothing to learn.",
    },
    "damaged": {
        "ko": "보낸 표를 읽을 수 없습니다.",
        "en": "The table that was sent cannot be read.",
    },
}


class TableError(ValueError):
    """A table that cannot be trained on; the message names column and row."""

    def __init__(self, key: str, language: Language, **fields: object) -> None:
        super().__init__(MESSAGES[key][language].format(**fields))


def is_frame(value: object) -> bool:
    """Tell whether `value` is a data frame (pandas's, or one that looks like it)."""
    return hasattr(value, "columns") and hasattr(value, "__getitem__")


def from_frame(frame: Any, target: str | None, language: Language = "ko") -> Data:
    """Return the table of a data frame; all columns but `target` are attributes.

    Numbers are taken, booleans and yes/no become 0 and 1.

    Raises:
        TableError: the target is not a column, or a value cannot be used (in
            `language`).
    """
    names = _distinct(frame.columns, language)
    listed = ", ".join(map(str, names))
    if target is None:
        raise TableError("target_missing", language, columns=listed)
    if target not in names:
        raise TableError("no_column", language, column=target, columns=listed)
    inputs = [name for name in names if name != target]
    _check_size(len(frame), len(inputs), language)
    columns = [_numbers(_values(frame[name]), str(name), language) for name in inputs]
    y, kind, classes = _target(_values(frame[target]), str(target), language)
    titles = (*map(str, inputs), str(target))
    return Data(np.column_stack(columns), y, titles, kind, classes)


def from_arrays(X: Any, y: Any, language: Language = "ko") -> Data:
    """Return the table of attributes `X` (rows, columns) and targets `y` (rows,).

    X may be a data frame: its columns then keep their names.

    Raises:
        TableError: the shapes do not fit, or a value cannot be used; in `language`.
    """
    if y is None:
        raise TableError("y_missing", language)
    if is_frame(X):
        names = [str(name) for name in X.columns]
        parts = [X[name] for name in _distinct(X.columns, language)]
        rows = len(X)
    else:
        X = _rectangle(X, language)
        rows = len(X)
        names = [f"x{i + 1}" for i in range(X.shape[1])]
        parts = list(X.T)
    y = np.asarray(y)
    if y.shape == (rows, 1):
        y = y[:, 0]
    if y.shape != (rows,):
        raise TableError("target_shape", language, expected=rows, shape=y.shape)
    _check_size(rows, len(names), language)
    columns = [
        _numbers(_values(part), name, language)
        for part, name in zip(parts, names, strict=True)
    ]
    target, kind, classes = _target(_values(y), "y", language)
    return Data(np.column_stack(columns), target, (*names, "y"), kind, classes)


def _distinct(columns: Any, language: Language) -> list[Any]:
    """Return a frame's names of columns, if each stands there once."""
    names = list(columns)
    for name in names:
        if names.count(name) > 1:
            raise TableError("same_name", language, column=name)
    return names


def to_json(data: Data) -> dict[str, Any]:
    """Return a table as plain values; the numbers are float64 in base64."""
    return {
        "columns": list(data.columns),
        "target": data.target,
        "classes": list(data.classes),
        "rows": len(data.y),
        "X": _encode(data.X),
        "y": _encode(data.y),
    }


def from_json(values: Any, language: Language = "ko") -> Data:
    """Return the table that `to_json` or the page wrote.

    Raises:
        TableError: it is damaged, too large, or holds what is no number; in `language`.
    """
    try:
        names, rows = tuple(map(str, values["columns"])), values["rows"]
        target, (zero, one) = values["target"], map(str, values["classes"])
        X, y = _decode(values["X"]), _decode(values["y"])
        sound = (
            target in ("classes", "number")
            and type(rows) is int
            and X.size == rows * (len(names) - 1)
            and y.shape == (rows,)
            and bool(np.isfinite(X).all() and np.isfinite(y).all())
        )
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise TableError("damaged", language) from error
    if not sound:
        raise TableError("damaged", language)
    _check_size(rows, len(names) - 1, language)
    if target == "classes" and set(y) != {0, 1}:
        raise TableError("damaged", language)
    return Data(X.reshape(rows, -1), y, names, target, (zero, one))


def _encode(values: np.ndarray) -> str:
    return base64.b64encode(values.astype("<f8").tobytes()).decode("ascii")


def _decode(text: str) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text, validate=True), "<f8").astype(float)


def _check_size(rows: int, columns: int, language: Language) -> None:
    if not (FEWEST_ROWS <= rows <= MOST_ROWS and 1 <= columns <= MOST_COLUMNS):
        found = {"found_rows": rows, "found_columns": columns}
        limits = {"fewest": FEWEST_ROWS, "rows": MOST_ROWS, "columns": MOST_COLUMNS}
        raise TableError("size", language, **limits, **found)


def _rectangle(X: Any, language: Language) -> np.ndarray:
    """Return `X` as an array of two dimensions."""
    if isinstance(X, list | tuple) and all(isinstance(row, list | tuple) for row in X):
        for i, row in enumerate(X, start=1):
            if len(row) != len(X[0]):
                sizes = {"expected": len(X[0]), "found": len(row)}
                raise TableError("ragged", language, row=i, **sizes)
        array = np.empty((len(X), len(X[0]) if X else 0), object)
        array[:] = X
        return array
    array = np.asarray(X)
    if array.ndim != 2:
        raise TableError("dimensions", language, shape=array.shape)
    return array


def _values(column: Any) -> np.ndarray | list[Any]:
    """Return a column as an array of numbers, else as a list of its values."""
    array = np.asarray(column)
    return array if array.dtype.kind in "biuf" else list(array)


def _numbers(values: Any, column: str, language: Language) -> np.ndarray:
    """Return an attribute's values as float64."""
    if isinstance(values, np.ndarray):
        numbers = values.astype(float)
    else:
        numbers = np.array(
            [_number(v, i, column, language) for i, v in enumerate(values, start=1)]
        )
    unusable = np.flatnonzero(~np.isfinite(numbers))
    if unusable.size:
        key = "missing" if math.isnan(numbers[unusable[0]]) else "infinite"
        raise TableError(key, language, column=column, row=int(unusable[0]) + 1)
    return numbers


def _number(value: Any, row: int, column: str, language: Language) -> float:
    if _is_missing(value):
        raise TableError("missing", language, column=column, row=row)
    word = str(value).strip().lower()
    if word in _NO or word in _YES:
        return float(word in _YES)
    try:
        return float(value)
    except (TypeError, ValueError) as error:
        fields = {"column": column, "row": row, "value": f"'{value}'"}
        raise TableError("text", language, **fields) from error


def _is_missing(value: Any) -> bool:
    if value is None or str(value).strip() == "" or str(value) in ("<NA>", "NaT"):
        return True
    return isinstance(value, float) and math.isnan(value)


def _target(
    values: Any, column: str, language: Language
) -> tuple[np.ndarray, Any, tuple[str, str]]:
    """Return the target's values, what they are, and the names of two classes."""
    if not isinstance(values, np.ndarray):
        for row, value in enumerate(values, start=1):
            if _is_missing(value):
                raise TableError("missing", language, column=column, row=row)
        if not all(_is_number(value) for value in values):
            return _named_classes([str(v).strip() for v in values], column, language)
    numbers = _numbers(values, column, language)
    found = np.unique(numbers)
    if found.size == 1:
        raise TableError("one_value", language, column=column)
    if found.size > 2:
        return numbers, "number", ("0", "1")
    low, high = (f"{value:g}" for value in found)
    return (numbers == found[1]).astype(float), "classes", (low, high)


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


def _named_classes(
    values: Sequence[str], column: str, language: Language
) -> tuple[np.ndarray, Any, tuple[str, str]]:
    names = sorted(set(values), key=lambda name: (name.lower() in _YES, name))
    if len(names) == 1:
        raise TableError("one_value", language, column=column)
    if len(names) > 2:
        raise TableError("many_classes", language, column=column, count=len(names))
    classes = (names[0], names[1])
    return np.array([float(v == classes[1]) for v in values]), "classes", classes
