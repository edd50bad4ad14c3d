"""A reader's table: a file in the page, a data frame in a notebook."""

import random
import re
from typing import Any

import numpy as np
import pytest

from livefit.core.spec import spec_json
from livefit.data.patients import load_data
from livefit.data.user_table import MAX_ROWS, MESSAGES, TableError, from_frame
from tests.contract import agree, cases, page

READ = """async ({columns, target, positive}) => {
    const {readTable} = use("data/csv");
    const rules = use("data/infer_columns");
    const {classesOf, firstChoice, inferColumns, makeSamples} = rules;
    const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
    const rows = columns[0][1].map((_, i) => columns.map(([, cells]) => cells[i]));
    const lines = [columns.map(([name]) => name), ...rows];
    const text = lines.map((line) => line.map(quoted).join(",")).join("\\n");
    const {table} = await readTable(new TextEncoder().encode(text), {header: true});
    // A spreadsheet counts the header as a row; a frame does not.
    table.places = table.places.map((place) => place - 1);
    for (const column of table.columns)
        column.wordPlaces = column.wordPlaces.map((place) => place - 1);
    const inferred = await inferColumns(table);
    const goal = inferred.findIndex(({name}) => name === target);
    const choice = firstChoice(inferred, goal);
    if (positive) choice.swapped = classesOf(inferred, choice).names[1] !== positive;
    const {samples, notes, problem} = await makeSamples(table, inferred, choice);
    const classes = classesOf(inferred, choice);
    const left = inferred.filter(({taken}, c) => !taken && c !== goal);
    return {
        problem: inferred[goal].kind === "none"
            ? ["column", inferred[goal].left] : problem,
        left: left.map(({name, left}) => [name, left]),
        why: classes && classes.why,
        notes,
        beyond: table.notes,
        made: samples && {
            columns: [...samples.columns, samples.name], target: samples.target,
            classes: samples.classes ?? ["0", "1"],
            X: Array.from(samples.X), y: Array.from(samples.y),
        },
    };
}"""


class Frame(dict):
    """What is used of a pandas data frame: columns by name."""

    @property
    def columns(self) -> list[Any]:
        return list(self)


def in_python(case: dict[str, Any], frame: Frame) -> dict[str, Any]:
    try:
        data = from_frame(frame, case["target"], "ko", case.get("positive"))
    except TableError as error:
        return {"refused": str(error)}
    return {
        "columns": list(data.columns),
        "target": data.target,
        "classes": list(data.classes),
        "X": data.X.ravel().tolist(),
        "y": data.y.astype("float32").tolist(),  # as the page keeps targets
        "notes": list(data.notes),
    }


def sentence_of(note: list[Any], **more: str) -> str:
    key, fields = [*note, {}][:2]
    texts = MESSAGES.get(key) or spec_json("messages/table.json")[key]
    return texts["ko"].format(**{**fields, **more})


def in_page(case: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """What the page found, in the sentences that a notebook shows."""
    if problem := found.get("problem"):
        if problem[0] == "column":
            more = {"column": case["target"], "reason": sentence_of(problem[1])}
            problem = ["column", more]
        return {"refused": sentence_of(problem)}
    made = found["made"]
    beyond = {key: sentence_of([key, fields]) for key, fields in found["beyond"]}
    notes = [beyond["tableWide"]] if "tableWide" in beyond else []
    notes += [
        sentence_of(["left_out", {"column": name, "reason": sentence_of(left)}])
        for name, left in found["left"]
    ]
    notes += [beyond["tableLong"]] if "tableLong" in beyond else []
    if made["target"] == "classes" and found["why"] != "zero_one":
        fields = dict(zip(("zero", "one"), made["classes"], strict=True))
        why = f"why{found['why']}"
        notes.append(f"{sentence_of(['tableClasses', fields])} {sentence_of([why])}")
    return {**made, "notes": notes + [sentence_of(note) for note in found["notes"]]}


def hold(given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Read the cases in both; the cells as texts, and as pandas gives them."""
    theirs = [
        in_page(case, found)
        for case, found in zip(given, page(READ, given), strict=True)
    ]
    as_text = [
        Frame({n: np.array(c, object) for n, c in each["columns"]}) for each in given
    ]
    agree(
        [in_python(*pair) for pair in zip(given, as_text, strict=True)], theirs, given
    )
    as_values = [Frame({n: values(c) for n, c in each["columns"]}) for each in given]
    agree(
        [in_python(*pair) for pair in zip(given, as_values, strict=True)], theirs, given
    )
    return theirs


def values(cells: list[str]) -> Any:
    """The cells as `pandas.read_csv` gives them: numbers, booleans or objects."""
    texts = {"True": True, "False": False}
    if all(cell in texts for cell in cells):
        return np.array([texts[cell] for cell in cells])
    held = [np.nan if cell in ("", "NA") else cell for cell in cells]
    number = re.compile(r"[+-]?[0-9.]+(e-?[0-9])?", re.ASCII)
    if all(cell is np.nan or number.fullmatch(cell) for cell in held):
        return np.array(held, float)
    return np.array(held, object)


def test_shared_cases() -> None:
    listed = cases("table")
    results = hold(listed)
    for case, found in zip(listed, results, strict=True):
        if "classes" in case:
            assert found["classes"] == case["classes"], case["why"]
        if "taken" in case:
            assert found["columns"] == case["taken"], case["why"]
    assert sum("refused" in found for found in results) == 4


# Most of what tables hold, and what is nearly a number.
WORDS = (
    """
    예|아니오|유|무|있음|없음|O|X|yes|No|NO|positive|negative|남|여|남|male|female|a|A|b
    |😀|힣|ｱ|True|0|1|2|1.5|-3|1,000|1e400|1e-7|inf|0x10|NA|-|결측|+5|5.|.5|1e31|12%|{0}
""".replace("\n    ", "")
    .strip()
    .split("|")
)
WORDS += ["", " 1 ", "\u00a0예", "1 2", "x" * 30]
NAMES = [
    "a",
    "b",
    " 키 ",
    "번호",
    "row id",
    "나이 (만)",
    "x" * 70,
    "이름",
    "n\n m",
    "{x}",
]


def generated(seed: int) -> dict[str, Any]:
    """A table of a few columns, each of numbers, of few words, or of anything."""
    rng = random.Random(seed)
    rows = rng.choice((2, 3, 4, 12, 25))

    def cells() -> list[str]:
        kind = rng.randrange(6)
        if kind == 0:
            return [str(i + 1) for i in range(rows)]
        if kind == 1:
            return rng.choices(
                [str(rng.choice((0, 1, 2, -1.5, 7))) for _ in "12"], k=rows
            )
        if kind == 2:
            return [repr(round(rng.gauss(0, 100), 3)) for _ in range(rows)]
        some = rng.choices(WORDS, k=2 if kind < 5 else 4)
        return rng.choices(some, k=rows)

    names = rng.sample(NAMES, rng.randint(1, 4))
    columns = [["k", [str(rng.randrange(5)) for _ in range(rows)]]]
    columns += [[name, cells()] for name in names]
    holes = rng.choice((0, 0, 0.05, 0.3))
    for _, each in columns[1:]:
        each[:] = ["" if rng.random() < holes else cell for cell in each]
    columns.append(["y", cells()])
    return {"columns": columns, "target": "y"}


def test_generated_tables() -> None:
    given = [generated(seed) for seed in range(800)]
    found = hold(given)
    refused = sum("refused" in each for each in found)
    classes = sum(each.get("target") == "classes" for each in found)
    assert refused > 100 and classes > 100, "the tables are of all kinds"


def test_limits() -> None:
    """Rows, columns, words, the length of a word, and the largest number."""
    many = [str(i % 7) for i in range(MAX_ROWS + 1)]
    wide = [[f"c{j}", [str(i * j % 7) for i in range(12)]] for j in range(206)]
    words = [[f"w{n}", [f"말{i % n}" for i in range(300)]] for n in (254, 255, 300)]
    odd = [["n", ["1e30", *"12345"]], ["m", ["1.1e30", *"12345"]]]
    odd += [[f"w{n}", ["x" * n, *"가나다라마"]] for n in (24, 25)]
    tables = [
        [["x", many], ["y", many[::-1]]],
        [["y", [str(i) for i in range(12)]], *wide],
        [["x", many[:300]], *words, ["y", many[1:301]]],
        [["x", list("112233")], *odd, ["y", list("315314")]],
    ]
    found = hold([{"columns": columns, "target": "y"} for columns in tables])
    assert len(found[0]["y"]) == MAX_ROWS
    assert found[3]["columns"] == ["x", "n", "y"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_practice_table(language: str) -> None:
    """The patients with their target in words: of 70, not of 400, it is asked."""
    data = load_data()
    words = {"ko": ("생존", "사망"), "en": ("survived", "died")}[language]
    columns = [
        [name, [repr(value) for value in data.X[:, i].tolist()]]
        for i, name in enumerate(data.columns[:-1])
    ]
    target = [words[int(value)] for value in data.y]
    [found] = hold([{"columns": [*columns, ["뒤", target]], "target": "뒤"}])
    assert found["classes"] == list(words)
    assert sum(found["y"]) == 70
    assert found["X"] == data.X.ravel().tolist()
