"""A reader's own table: arrays or a data frame, read and checked, and as plain values.

The page reads a file by the same rule (`web/src/data/infer_columns.ts`); its limits and
words stand in `spec/table.json`, and `tests/contract/test_tables.py` compares the two:

* A cell holds a number, a word or nothing. Words are compared in NFC, without regard to
  case and outer spaces.
* A column can be used that holds numbers only, or two words only, which become 0 and 1.
* Which of two values is class 1: 0 and 1 are their own classes; else the one that
  means yes where the other means no; else the rarer one; else the larger number, or
  the word that comes later in UTF-16. The reader can exchange them.
* An input of two numbers stays as it is.
* Left out unless the reader chooses otherwise: a constant column, one that numbers the
  rows, one with many empty cells.
* Rows in which a used column is empty are left out. What is beyond the limits is not
  read.

Nothing here imports pandas: a data frame is read by its columns.
"""

import base64
import binascii
import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any

import numpy as np

from livefit.core.format import count, short, shortest
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.data.dataset import Data

_RULE = spec_json("table.json")
MIN_ROWS: int = _RULE["fewest_rows"]  # of two, a stratified split may train on none
MAX_ROWS: int = _RULE["most_rows"]
MAX_INPUTS: int = _RULE["most_inputs"]

_MISSING = frozenset(_RULE["missing"])
_YES, _NO = frozenset(_RULE["yes"]), frozenset(_RULE["no"])
_NUMBER, _GROUPED, _NUMBERING = (
    re.compile(_RULE[name]) for name in ("number", "grouped", "numbering")
)
# What JavaScript's `trim` and `\s` take for a space.
_SPACES = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
)

MESSAGES = {
    "target_missing": {
        "ko": "맞힐 열을 알려 주세요: lab(표, target='열 이름'). 열: {columns}",
        "en": "Name the column to predict: lab(frame, target='column'). Columns: "
        "{columns}",
    },
    "no_table": {
        "ko": "target과 positive는 표와 함께 씁니다: lab(표, target='열 이름').",
        "en": "target and positive go with a table: lab(frame, target='column').",
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
    "target_among": {
        "ko": "맞힐 열 '{column}'이(가) 입력에도 있습니다: lab(표, "
        "target='{column}')이나 그 열을 뺀 표를 쓰세요.",
        "en": "The column to predict, '{column}', is among the inputs: use "
        "lab(frame, target='{column}'), or a frame without it.",
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
    "complex": {
        "ko": "'{column}' 열에 복소수가 있습니다. 실수부나 절댓값 가운데 하나를 골라 "
        "주세요.",
        "en": "Column '{column}' holds complex numbers: choose their real parts or "
        "their absolute values.",
    },
    "column": {
        "ko": "'{column}' 열은 쓸 수 없습니다. {reason}",
        "en": "Column '{column}' cannot be used: {reason}",
    },
    "left_out": {
        "ko": "'{column}' 열은 뺐습니다. {reason}",
        "en": "Column '{column}' is left out: {reason}",
    },
    "positive": {
        "ko": "positive에 쓸 수 없는 값입니다: {value}. 목표의 두 값: {allowed}.",
        "en": "positive cannot be {value}. The target's two values: {allowed}.",
    },
    "positive_number": {
        "ko": "positive는 목표가 두 가지일 때만 쓸 수 있습니다. '{column}'에는 숫자가 "
        "셋 이상 있습니다.",
        "en": "positive is for a target of two values; '{column}' holds more numbers.",
    },
    "damaged": {
        "ko": "보낸 표를 읽을 수 없습니다.",
        "en": "The table that was sent cannot be read.",
    },
}


class TableError(ValueError):
    """A table that cannot be trained on; the message names column and row."""

    def __init__(self, key: str, language: Language, **fields: object) -> None:
        super().__init__(_t(key, language, **fields))


def is_frame(value: object) -> bool:
    """Tell whether `value` is a data frame (pandas's, or one that looks like it)."""
    return hasattr(value, "columns") and hasattr(value, "__getitem__")


def from_frame(
    frame: Any, target: str | None, language: Language = "ko", positive: Any = None
) -> Data:
    """Return the table of a data frame, read as the page reads a file.

    The attributes are the columns beside `target` that the page would tick: those left
    out are named in the notes, as are rows with empty cells.

    Args:
        frame: columns by name; numbers, or two words each.
        target: the name of the column that is predicted.
        language: of the notes and errors.
        positive: which of the target's two values is class 1; None: by the rule.

    Raises:
        TableError: the target is no column, or what is left cannot be trained on.
    """
    names = _distinct(frame.columns, language)
    listed = ", ".join(names)
    if target is None:
        raise TableError("target_missing", language, columns=listed)
    if _name(target) not in names:
        raise TableError("no_column", language, column=target, columns=listed)
    notes = []
    if len(names) > MAX_INPUTS + 1:
        most = MAX_INPUTS + 1
        notes.append(_t("tableWide", language, columns=len(names), most=most))
        others = [name for name in names if name != _name(target)]
        kept = {*others[:MAX_INPUTS], _name(target)}
    else:
        kept = set(names)
    columns = [
        _read(name, frame[original], language)
        for name, original in zip(names, frame.columns, strict=True)
        if name in kept
    ]
    uses = [_infer_use(column) for column in columns]
    goal = next(i for i, column in enumerate(columns) if column.name == _name(target))
    inputs = [i for i, use in enumerate(uses) if use.taken and i != goal]
    for i, (column, use) in enumerate(zip(columns, uses, strict=True)):
        if not use.taken and i != goal:
            reason = use.left_out(language)
            fields = {"column": column.name, "reason": reason}
            notes.append(_t("left_out", language, **fields))
    return _samples(columns, uses, goal, inputs, language, positive, notes)


def from_arrays(
    X: Any, y: Any, language: Language = "ko", positive: Any = None
) -> Data:
    """Return the table of attributes `X` (rows, columns) and targets `y` (rows,).

    X may be a data frame: its columns then keep their names. All columns are used.

    Args:
        X: the attributes. Masked entries are empty cells.
        y: the target.
        language: of the notes and errors.
        positive: which of the target's two values is class 1; None: by the rule.

    Raises:
        TableError: the shapes do not fit, a column cannot be used, or what is left
            cannot be trained on.
    """
    if y is None:
        raise TableError("y_missing", language)
    if is_frame(X):
        names = _distinct(X.columns, language)
        if _name(getattr(y, "name", None) or "") in names:
            raise TableError("target_among", language, column=_name(y.name))
        parts = [X[original] for original in X.columns]
        rows = len(X)
    else:
        X = _rectangle(X, language)
        rows = len(X)
        names = [f"x{i + 1}" for i in range(X.shape[1])]
        parts = list(X.T)
    y = np.asanyarray(y)
    if y.shape == (rows, 1):
        y = y[:, 0]
    if y.shape != (rows,):
        raise TableError("target_shape", language, expected=rows, shape=y.shape)
    notes = []
    if len(names) > MAX_INPUTS:
        fields = {"columns": len(names), "most": MAX_INPUTS}
        notes.append(_t("tableWide", language, **fields))
        names, parts = names[:MAX_INPUTS], parts[:MAX_INPUTS]
    columns = [
        _read(name, part, language)
        for name, part in zip((*names, "y"), (*map(_flags, parts), y), strict=True)
    ]
    uses = [_infer_use(column) for column in columns]
    inputs = list(range(len(names)))
    for i in inputs:
        if uses[i].kind == "none":
            reason = uses[i].left_out(language)
            raise TableError("column", language, column=names[i], reason=reason)
    return _samples(columns, uses, len(names), inputs, language, positive, notes)


@dataclass(frozen=True)
class _Column:
    """The cells of one column.

    Attributes:
        values: the number in each row; NaN where there is none.
        codes: index of the cell's word in `words`, from 1; 0 for none.
        words: as first written. places: the row of the first one of each, from 1.
        cut: whether there were more rows than are read.
    """

    name: str
    values: np.ndarray
    codes: np.ndarray
    words: tuple[str, ...]
    places: tuple[int, ...]
    cut: bool


@dataclass(frozen=True)
class _Use:
    """How a column can be used.

    Attributes:
        kind: "number", "two" (words) or "none".
        taken: whether it is an input unless the reader chooses otherwise.
        left: key and fields of the message why it is not an input.
        names: the two values, class 0 first.
        why: the step of the rule that ordered them.
    """

    kind: str
    taken: bool
    left: tuple[str, dict[str, object]] | None = None
    names: tuple[str, str] | None = None
    why: str = ""

    @property
    def one(self) -> str | None:
        """The value that is class 1."""
        return self.names[1] if self.names else None

    def left_out(self, language: Language) -> str:
        """Return the sentence of `left`."""
        key, fields = self.left or ("", {})
        return _t(key, language, **fields)


def _t(key: str, language: Language, **fields: object) -> str:
    """Return a sentence, one of this module or one shared with the page."""
    texts = MESSAGES if key in MESSAGES else spec_json("messages/table.json")
    return t(texts, key, language, **fields)


def _listed(rows: Sequence[int]) -> str:
    return ", ".join(map(str, rows[:5])) + (", …" if len(rows) > 5 else "")


def _shorten(text: str) -> str:
    return text if len(text) <= 24 else f"{text[:24]}…"


def _name(value: object) -> str:
    """Return a column's name as the page writes it."""
    text = re.sub(f"[{_SPACES}]+", " ", _text(value))
    return text[: _RULE["longest_name"]]


def _text(value: object) -> str:
    return unicodedata.normalize("NFC", str(value)).strip(_SPACES)


def _distinct(columns: Any, language: Language) -> list[str]:
    """Return a frame's names of columns; they must be distinct."""
    names = [_name(column) for column in columns]
    for name in names:
        if names.count(name) > 1:
            raise TableError("same_name", language, column=name)
    return names


def _read(name: str, given: Any, language: Language) -> _Column:
    """Return the column of some values of any kind; masked ones are empty."""
    given = given if isinstance(given, np.ma.MaskedArray) else np.asarray(given)
    cut = len(given) > MAX_ROWS
    given = given[:MAX_ROWS]
    kind = given.dtype.kind
    if kind == "c" or (kind == "O" and any(isinstance(v, complex) for v in given)):
        raise TableError("complex", language, column=name)
    if given.dtype.kind in "iuf" and not isinstance(given, np.ma.MaskedArray):
        values = given.astype(float)
        if not (np.abs(values) > _RULE["largest"]).any():
            none = np.zeros(len(values), int)
            return _Column(name, values, none, (), (), cut)
    hidden = np.ma.getmaskarray(given)
    cells = (None if h else v for v, h in zip(np.asarray(given), hidden, strict=True))
    return _column(name, cells, len(given), cut)


def _flags(given: Any) -> Any:
    """Return booleans as 0 and 1: of an array's columns some may never change."""
    return given.astype(float) if getattr(given, "dtype", "") == "bool" else given


def _column(name: str, cells: Iterable[Any], rows: int, cut: bool) -> _Column:
    values, codes = np.full(rows, math.nan), np.zeros(rows, int)
    known: dict[str, int] = {}
    words, places = [], []
    for row, cell in enumerate(cells):
        number = _number(cell)
        if not math.isnan(number):
            values[row] = number
            continue
        word = _text(cell)
        key = word.lower()
        if key in _MISSING:
            continue
        if key not in known:
            known[key] = len(known) + 1
            words.append(word)
            places.append(row + 1)
        codes[row] = known[key]
    return _Column(name, values, codes, tuple(words), tuple(places), cut)


def _number(cell: Any) -> float:
    """Return the number that a cell holds; NaN if it holds none to train on."""
    if isinstance(cell, Real) and not isinstance(cell, bool | np.bool_):
        try:
            number = float(cell)
        except OverflowError:
            return math.nan
    else:
        text = _text(cell).replace("−", "-")
        if _GROUPED.fullmatch(text):
            text = text.replace(",", "")
        number = float(text) if _NUMBER.fullmatch(text) else math.nan
    return number if abs(number) <= _RULE["largest"] else math.nan


def _infer_use(column: _Column) -> _Use:
    """Return how a column can be used."""
    values, codes, words = column.values, column.codes, column.words
    rows = len(values)
    is_number = ~np.isnan(values)
    empty = np.flatnonzero(~is_number & (codes == 0))
    numbers = int(is_number.sum())

    def none(key: str, **fields: object) -> _Use:
        return _Use("none", False, (key, fields))

    if len(empty) == rows:
        return none("columnEmpty")
    if words and numbers:
        fields = {"row": column.places[0], "value": _shorten(words[0])}
        return none("columnMixed", **fields, count=rows - numbers - len(empty))
    if len(words) > 2:
        shown = "255+" if len(words) > 254 else len(words)
        fields = {"row": column.places[0], "value": _shorten(words[0])}
        return none("columnText", **fields, count=shown)
    if len(words) == 1:
        return none("columnConstant", value=_shorten(words[0]))
    left = None
    if len(empty) > rows * _RULE["most_missing"]:
        fields = {"count": len(empty), "rows": _listed((empty + 1).tolist())}
        left = ("columnMissing", fields)
    if words:
        ones = [int((codes == code).sum()) for code in (1, 2)]
        names, why = _classes(words, words, ones)
        return _Use("two", left is None, left, names, why)
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    if low == high:
        left = ("columnConstant", {"value": short(low)})
        return _Use("number", False, left)
    if _is_numbering(values, column.name):
        left = left or ("columnCounts", {})
    present = values[is_number]
    if ((present > low) & (present < high)).any():
        return _Use("number", left is None, left)
    two = (shortest(low), shortest(high))
    names, why = _classes(
        two, (low, high), [int((present == v).sum()) for v in (low, high)]
    )
    return _Use("number", left is None, left, names, why)


def _classes(
    names: Sequence[str], values: Sequence[Any], counts: Sequence[int]
) -> tuple[tuple[str, str], str]:
    """Return two values, the one that is class 1 last, and why it is.

    Args:
        names: what the two are called.
        values: the two as they are sorted: words, or numbers.
        counts: the number of rows with each.
    """
    a, b = names
    keys = [name.lower() for name in names]
    if tuple(names) == ("0", "1"):
        return (a, b), "zero_one"
    if keys[0] in _NO and keys[1] in _YES:
        return (a, b), "yes"
    if keys[0] in _YES and keys[1] in _NO:
        return (b, a), "yes"
    if counts[0] != counts[1]:
        return ((a, b) if counts[1] < counts[0] else (b, a)), "rarer"
    if isinstance(values[0], str):
        values = [key.encode("utf-16-be", "surrogatepass") for key in keys]
    return ((a, b) if values[0] < values[1] else (b, a)), "later"


def _is_numbering(values: np.ndarray, name: str) -> bool:
    """Tell whether a column only numbers its rows.

    Each value is one more than the last, or all are different whole numbers under such
    a name.
    """
    if len(values) < _RULE["fewest_numbered"] or not (values == np.floor(values)).all():
        return False
    if (np.diff(values) == 1).all():
        return True
    return _NUMBERING.fullmatch(name.lower()) is not None and len(
        np.unique(values)
    ) == len(values)


def _samples(
    columns: Sequence[_Column],
    uses: Sequence[_Use],
    target: int,
    inputs: Sequence[int],
    language: Language,
    positive: Any,
    notes: list[str],
) -> Data:
    """Return the samples of a choice; rows in which a used cell is empty are left out.

    Args:
        columns: all that were read. uses: how each can be used.
        target: which of them is predicted. inputs: the attributes.
        positive: as `from_frame`.
        notes: the notes so far.
    """
    goal, use = columns[target], uses[target]
    if use.kind == "none":
        reason = use.left_out(language)
        raise TableError("column", language, column=goal.name, reason=reason)
    if not inputs:
        raise TableError("tableNoInputs", language)
    if goal.cut:
        notes = [*notes, _t("tableLong", language, most=count(MAX_ROWS))]
    hole = np.zeros(len(goal.values), bool)
    for i in (target, *inputs):
        hole |= np.isnan(columns[i].values) & (columns[i].codes == 0)
    rows, holes = np.flatnonzero(~hole), (np.flatnonzero(hole) + 1).tolist()
    if len(rows) < MIN_ROWS:
        fields = {"rows": len(rows), "fewest": MIN_ROWS, "holes": len(holes)}
        raise TableError("tableFewRows", language, **fields)
    names, why = _chosen(goal, use, language, positive)
    y = _values(goal, rows, names and names[1])
    if (y == y[0]).all():
        raise TableError("tableOneClass", language, name=goal.name)
    if names and why != "zero_one":
        classes = _t("tableClasses", language, zero=names[0], one=names[1])
        notes = [*notes, f"{classes} {_t(f'why{why}', language)}"]
    if holes:
        skipped = _t("tableHoles", language, count=len(holes), rows=_listed(holes))
        notes = [*notes, skipped]
    X = np.column_stack(
        [
            _values(columns[i], rows, uses[i].one if uses[i].kind == "two" else None)
            for i in inputs
        ]
    )
    titles = (*(columns[i].name for i in inputs), goal.name)
    if names is None:
        return Data(X, y, titles, "number", ("0", "1"), tuple(notes))
    return Data(X, y, titles, "classes", names, tuple(notes))


def _chosen(
    column: _Column, use: _Use, language: Language, positive: Any
) -> tuple[tuple[str, str] | None, str]:
    """Return the target's classes, 0 first, and why; None for a number."""
    if positive is None:
        return use.names, use.why
    if use.names is None:
        raise TableError("positive_number", language, column=column.name)
    number = _number(positive)
    wanted = _text(positive) if math.isnan(number) else shortest(number)
    for one, zero in (use.names, use.names[::-1]):
        if wanted.lower() == one.lower():
            return (zero, one), "chosen"
    allowed = ", ".join(use.names)
    raise TableError("positive", language, value=repr(positive), allowed=allowed)


def _values(column: _Column, rows: np.ndarray, one: str | None) -> np.ndarray:
    """Return a column's numbers, or where it holds the value `one` (as 1, else 0)."""
    values = column.values[rows]
    if one is not None and column.words:
        values = column.codes[rows] == column.words.index(one) + 1
    elif one is not None:
        values = values == float(one)
    return np.asarray(values, float)


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
        TableError: it is damaged, beyond the limits, or holds what is no number.
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
            and MIN_ROWS <= rows <= MAX_ROWS
            and 1 <= len(names) - 1 <= MAX_INPUTS
            and bool(np.isfinite(X).all() and np.isfinite(y).all())
            and (target == "number" or set(y) == {0, 1})
        )
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise TableError("damaged", language) from error
    if not sound:
        raise TableError("damaged", language)
    return Data(X.reshape(rows, -1), y, names, target, (zero, one))


def _encode(values: np.ndarray) -> str:
    return base64.b64encode(values.astype("<f8").tobytes()).decode("ascii")


def _decode(text: str) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text, validate=True), "<f8").astype(float)


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
    array = np.asanyarray(X)
    if array.ndim != 2:
        raise TableError("dimensions", language, shape=array.shape)
    return array
