"""The data card and datapackage.json agree with the file."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

DATA = Path(__file__).resolve().parents[2] / "data"
CARD = (DATA / "README.md").read_text("utf-8")
PACKAGE = json.loads((DATA / "datapackage.json").read_text("utf-8"))
RESOURCE = PACKAGE["resources"][0]
FIELDS = RESOURCE["schema"]["fields"]
FILE = DATA / RESOURCE["path"]
TABLE = np.loadtxt(FILE, delimiter=",")
DIED = TABLE[:, 16] == 1


def prose() -> str:
    """Return the card's text with its lines joined."""
    return " ".join(CARD.split())


def card_rows() -> list[list[str]]:
    rows = re.findall(r"(?m)^\| (\d+) \| (.+?) \| (.+?) \| (.+) \|$", CARD)
    return [list(row) for row in rows]


def test_card_has_one_row_per_column() -> None:
    shown = [[int(row[0]), row[1], row[2]] for row in card_rows()]
    assert shown == [[i, f["name"], f["title"]] for i, f in enumerate(FIELDS)]
    assert len(FIELDS) == TABLE.shape[1] == 17


@pytest.mark.parametrize("column", range(17))
def test_card_states_the_counts_of_the_file(column: int) -> None:
    values, field = TABLE[:, column], FIELDS[column]
    if "categories" in field:
        stated = "; ".join(
            f"{code['value']} = {code['label']} "
            f"({np.sum(values == code['value'])}, "
            f"{np.sum(DIED & (values == code['value']))})"
            for code in field["categories"]
        )
    else:
        stated = (
            f"{values.min():g} to {values.max():g}, "
            f"mean {values.mean():.2f} {field['unit']}s"
        )
    assert card_rows()[column][3] == stated


def test_card_states_the_known_problems() -> None:
    fvc, fev1 = TABLE[:, 1], TABLE[:, 2]
    large = fev1[fev1 > 10]
    claims = [
        f"{len(TABLE)} rows, {TABLE.shape[1]} columns",
        f"{len(TABLE)} patients, {DIED.sum()} deaths",
        f"{DIED.sum()} of {len(TABLE)} patients died ({DIED.mean():.1%})".replace(
            "%", " %"
        ),
        f"right for {1 - DIED.mean():.1%}".replace("%", " %"),
        f"{len(large)} of them lie between {large.min():g} and {large.max():g}",
        f"one is {fev1[fev1 <= 10].max():g}",
        f"In {np.sum(fev1 > fvc)} rows FEV1 is larger",
        f'PRE19 and PRE32 are "yes" for {int(TABLE[:, 11].sum())} patients each',
        f"PRE25 for {int(TABLE[:, 12].sum())}",
    ]
    assert [claim for claim in claims if claim not in prose()] == []
    assert TABLE[:, 11].sum() == TABLE[:, 14].sum()


def test_hash_is_stated_everywhere() -> None:
    content = FILE.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    assert RESOURCE["hash"] == f"sha256:{digest}"
    assert f"`{digest}`" in CARD
    assert RESOURCE["bytes"] == len(content)
    assert RESOURCE["rows"] == len(TABLE)


def test_package_gives_licence_and_credit() -> None:
    assert [licence["name"] for licence in PACKAGE["licenses"]] == ["CC-BY-4.0"]
    assert any("10.24432/C5Z60N" in source["path"] for source in PACKAGE["sources"])
    for creator in ("Lubicz", "Pawelczyk", "Rzechonek", "Kolodziej"):
        assert any(creator in person["title"] for person in PACKAGE["contributors"])
        assert creator in CARD


def test_package_describes_a_file_without_header() -> None:
    assert RESOURCE["dialect"] == {"delimiter": ",", "header": False}
    assert RESOURCE["schema"]["missingValues"] == []
    assert RESOURCE["encoding"] == "utf-8"


@pytest.mark.parametrize("column", range(17))
def test_field_is_complete_and_true(column: int) -> None:
    field: dict[str, Any] = FIELDS[column]
    constraints, values = field["constraints"], TABLE[:, column]
    assert field["title"] and field["title_ko"] and field["description"]
    assert constraints["required"] is True
    assert field["type"] in ("integer", "number")
    if field["type"] == "integer":
        assert (values == np.round(values)).all()
    if "categories" in field:
        codes = [category["value"] for category in field["categories"]]
        assert codes == constraints["enum"] == sorted(set(values))
        assert all(category["label"] for category in field["categories"])
    else:
        assert field["unit"] in ("litre", "year")
        assert [constraints["minimum"], constraints["maximum"]] == [
            values.min(),
            values.max(),
        ]
