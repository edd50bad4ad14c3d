"""The patients' table: found, checked and cut into X and y.

What each column may hold is defined in `data/datapackage.json`, in the form of a
Frictionless table schema; this module checks the file against it.
"""

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from livefit.core.words import Language, t
from livefit.data.dataset import Data

FILE_NAME = "ThoracicSurgery3.csv"

_PACKAGE = Path(__file__).resolve().parent.parent
# A checkout keeps the data beside the package, an installed package inside it.
_FOLDERS = (_PACKAGE.parent / "data", _PACKAGE / "data")


MESSAGES = {
    "missing": {
        "ko": "{name} 파일을 찾을 수 없습니다. data 폴더에 있어야 합니다.",
        "en": "The file {name} is not found; it belongs into the folder data.",
    },
    "unreadable": {
        "ko": "데이터 파일을 읽을 수 없습니다: {name} ({reason})",
        "en": "The data file cannot be read: {name} ({reason})",
    },
    "not_text": {
        "ko": "{row}행에 숫자가 아닌 글자가 있습니다.",
        "en": "Row {row} holds characters that belong to no number.",
    },
    "rows": {
        "ko": "행이 {expected}개여야 하는데 {found}개입니다.",
        "en": "There should be {expected} rows, there are {found}.",
    },
    "columns": {
        "ko": "{row}행: 값이 {expected}개여야 하는데 {found}개입니다.",
        "en": "Row {row}: there should be {expected} values, there are {found}.",
    },
    "integer": {
        "ko": "{row}행 {column}열({name}): 정수가 아닙니다: {value}",
        "en": "Row {row}, column {column} ({name}): not a whole number: {value}",
    },
    "number": {
        "ko": "{row}행 {column}열({name}): 숫자가 아닙니다: {value}",
        "en": "Row {row}, column {column} ({name}): not a number: {value}",
    },
    "code": {
        "ko": "{row}행 {column}열({name}): {allowed} 가운데 하나가 아닙니다: {value}",
        "en": "Row {row}, column {column} ({name}): {value} is none of {allowed}.",
    },
    "range": {
        "ko": "{row}행 {column}열({name}): {low}부터 {high}까지의 값이 아닙니다: "
        "{value}",
        "en": "Row {row}, column {column} ({name}): {value} is not within {low} to "
        "{high}.",
    },
    "hash": {
        "ko": "값이 바뀐 파일입니다. SHA-256이 다릅니다.\n"
        "있어야 할 값: {expected}\n파일의 값: {found}",
        "en": "The file has been altered: its SHA-256 differs.\n"
        "expected: {expected}\nfound: {found}",
    },
}


class DataError(ValueError):
    """The file is missing or is not the table that it should be."""

    def __init__(self, key: str, language: Language, **fields: object) -> None:
        super().__init__(t(MESSAGES, key, language, **fields))


def data_path(language: Language = "ko") -> Path:
    """Return the path of the patients' CSV file, from any working directory.

    Raises:
        DataError: the file is in none of its places.
    """
    return _find(FILE_NAME, language)


def load_data(path: str | Path | None = None, language: Language = "ko") -> Data:
    """Read and check the patients' table (the project's own file, or `path`).

    Raises:
        DataError: the file is missing, its shape, a type or a value is wrong (the
            message names row and column, counted from 1), or its content is not the
            published one (the message gives the expected SHA-256); in `language`.
    """
    path = Path(path) if path is not None else data_path(language)
    try:
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror
        raise DataError(
            "unreadable", language, name=path.name, reason=reason
        ) from error
    resource = _resource()
    table = np.array(_parse(content, language))
    _check_hash(content, resource["hash"].removeprefix("sha256:"), language)
    columns = tuple(field["name"] for field in resource["schema"]["fields"])
    return Data(X=table[:, :-1], y=table[:, -1], columns=columns)


def column_words(language: Language = "ko") -> dict[str, str]:
    """Return the short name of each column, by the name that it has in `Data`."""
    key = "short_ko" if language == "ko" else "short"
    fields = _resource()["schema"]["fields"]
    return {field["name"]: field[key] for field in fields if key in field}


def _find(name: str, language: Language = "ko") -> Path:
    for folder in _FOLDERS:
        if (folder / name).is_file():
            return folder / name
    raise DataError("missing", language, name=name)


@cache
def _resource() -> dict[str, Any]:
    package = json.loads(_find("datapackage.json").read_text("utf-8"))
    resource: dict[str, Any] = package["resources"][0]
    return resource


def _parse(content: bytes, language: Language) -> list[list[float]]:
    """Return the rows as numbers, each checked against its field."""
    try:
        lines = content.decode("ascii").splitlines()
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        raise DataError("not_text", language, row=row) from error
    rows = [_parse_row(i, line, language) for i, line in enumerate(lines, start=1)]
    expected = _resource()["rows"]
    if len(rows) != expected:
        raise DataError("rows", language, expected=expected, found=len(rows))
    return rows


def _parse_row(row: int, line: str, language: Language) -> list[float]:
    fields, cells = _resource()["schema"]["fields"], line.split(",")
    if len(cells) != len(fields):
        expected, found = len(fields), len(cells)
        raise DataError("columns", language, row=row, expected=expected, found=found)
    values = []
    for column, (cell, field) in enumerate(zip(cells, fields, strict=True), start=1):
        place = {"row": row, "column": column, "name": field["name"], "value": cell}
        values.append(_parse_cell(cell, field, language, place))
    return values


def _parse_cell(
    cell: str, field: dict[str, Any], language: Language, place: dict[str, object]
) -> float:
    try:
        value = int(cell) if field["type"] == "integer" else float(cell)
    except ValueError as error:
        raise DataError(field["type"], language, **place) from error
    constraints = field["constraints"]
    codes = constraints.get("enum", [value])
    if value not in codes and value == value:
        allowed = ", ".join(str(code) for code in codes)
        raise DataError("code", language, allowed=allowed, **place)
    low, high = constraints.get("minimum", value), constraints.get("maximum", value)
    if not low <= value <= high:  # false for NaN
        raise DataError("range", language, low=low, high=high, **place)
    return float(value)


def _check_hash(content: bytes, expected: str, language: Language) -> None:
    # A checkout on Windows may have turned the line ends; the numbers are the same.
    found = hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()
    if found != expected:
        raise DataError("hash", language, expected=expected, found=found)
