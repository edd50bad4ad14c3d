"""The patients' table: found, checked and cut into X and y.

What each column may hold stands in `data/datapackage.json`, in the form of a
Frictionless table schema; this module checks the file against it.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

FILE_NAME = "ThoracicSurgery3.csv"

_PACKAGE = Path(__file__).resolve().parent
# A checkout keeps the data beside the package, an installed package inside it.
_FOLDERS = (_PACKAGE.parent / "data", _PACKAGE / "data")


class DataError(ValueError):
    """The file is missing or is not the table that it should be."""


@dataclass(frozen=True)
class Data:
    """The table, cut as the lecture cuts it.

    Attributes:
        X: the attributes, shape (470, 16), float64, units as in the data card.
        y: the class, shape (470,), float64: 1 = died within a year, 0 = survived.
        columns: the names of the 16 attributes and of the class, 17 in all.
    """

    X: np.ndarray
    y: np.ndarray
    columns: tuple[str, ...]


def data_path() -> Path:
    """Return the path of the patients' CSV file, from any working directory.

    Raises:
        DataError: the file is in none of its places.
    """
    return _find(FILE_NAME)


def load_data(path: str | Path | None = None) -> Data:
    """Read and check the patients' table (the project's own file, or `path`).

    Raises:
        DataError: the file is missing, its shape, a type or a value is wrong (the
            message names row and column, counted from 1), or its content is not the
            published one (the message gives the expected SHA-256).
    """
    path = Path(path) if path is not None else data_path()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(
            f"데이터 파일을 읽을 수 없습니다: {path.name} ({error.strerror})"
        ) from error
    resource = _resource()
    fields = resource["schema"]["fields"]
    table = np.array(_parse(content, fields))
    _check_hash(content, resource["hash"].removeprefix("sha256:"))
    columns = tuple(field["name"] for field in fields)
    return Data(X=table[:, :-1], y=table[:, -1], columns=columns)


def _find(name: str) -> Path:
    for folder in _FOLDERS:
        if (folder / name).is_file():
            return folder / name
    raise DataError(f"{name} 파일을 찾을 수 없습니다. data 폴더에 있어야 합니다.")


@cache
def _resource() -> dict[str, Any]:
    package = json.loads(_find("datapackage.json").read_text("utf-8"))
    return package["resources"][0]


def _parse(content: bytes, fields: list[dict[str, Any]]) -> list[list[float]]:
    """Return the rows as numbers, each checked against its field."""
    try:
        lines = content.decode("ascii").splitlines()
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        raise DataError(f"{row}행에 숫자가 아닌 글자가 있습니다.") from error
    expected = _resource()["rows"]
    rows = [_parse_row(i, line, fields) for i, line in enumerate(lines, start=1)]
    if len(rows) != expected:
        raise DataError(f"행이 {expected}개여야 하는데 {len(rows)}개입니다.")
    return rows


def _parse_row(row: int, line: str, fields: list[dict[str, Any]]) -> list[float]:
    cells = line.split(",")
    if len(cells) != len(fields):
        raise DataError(
            f"{row}행: 값이 {len(fields)}개여야 하는데 {len(cells)}개입니다."
        )
    pairs = enumerate(zip(cells, fields, strict=True), start=1)
    return [_parse_cell(row, column, cell, field) for column, (cell, field) in pairs]


def _parse_cell(row: int, column: int, cell: str, field: dict[str, Any]) -> float:
    place = f"{row}행 {column}열({field['name']})"
    try:
        value = int(cell) if field["type"] == "integer" else float(cell)
    except ValueError as error:
        kind = "정수" if field["type"] == "integer" else "숫자"
        raise DataError(f"{place}: {kind}가 아닙니다: {cell!r}") from error
    constraints = field["constraints"]
    if "enum" in constraints and value not in constraints["enum"]:
        allowed = ", ".join(str(code) for code in constraints["enum"])
        raise DataError(f"{place}: {cell}은(는) {allowed} 가운데 하나가 아닙니다.")
    low, high = constraints.get("minimum", value), constraints.get("maximum", value)
    if not low <= value <= high:
        raise DataError(f"{place}: {cell}은(는) {low}부터 {high}까지에 없습니다.")
    return float(value)


def _check_hash(content: bytes, expected: str) -> None:
    # A checkout on Windows may have turned the line ends; the numbers are the same.
    found = hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()
    if found != expected:
        raise DataError(
            "값이 바뀐 파일입니다. SHA-256이 다릅니다.\n"
            f"있어야 할 값: {expected}\n파일의 값: {found}"
        )
