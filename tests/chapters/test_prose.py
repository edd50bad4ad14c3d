"""The chapters' words: results proven, solutions run, accuracies with a baseline."""

import ast
import io
import json
import os
import re
import sys
import tokenize
from pathlib import Path

import pytest
from nbformat import NotebookNode
from nbformat.v4 import (
    new_code_cell,
    new_markdown_cell,
    new_notebook,
    new_output,
)

from livefit.core.settings import defaults
from tests.chapters.needed import unknown_names
from tests.chapters.prose import (
    ROOT,
    lone_accuracies,
    run_solutions,
    solutions,
    unproven_numbers,
)
from tools.notebooks.files import chapters, code_cells, read

pytestmark = pytest.mark.slow

CHAPTERS = [pytest.param(path, id=path.stem) for path in chapters()]


@pytest.fixture(scope="module")
def solved() -> dict[str, list[dict]]:
    """What the solutions of each chapter printed or raised."""
    return run_solutions({path.stem: read(path) for path in chapters()})


@pytest.mark.parametrize("path", CHAPTERS)
def test_every_number_is_proven(path: Path, solved: dict[str, list[dict]]) -> None:
    printed: dict[str, str] = {}
    for result in solved[path.stem]:
        earlier = printed.get(result["cell"], "")
        printed[result["cell"]] = earlier + result["output"]
    assert list(unproven_numbers(read(path), printed)) == []


@pytest.mark.parametrize("path", CHAPTERS)
def test_every_accuracy_has_its_baseline(path: Path) -> None:
    assert list(lone_accuracies(read(path))) == []


@pytest.mark.parametrize("path", CHAPTERS)
def test_every_solution_runs(path: Path, solved: dict[str, list[dict]]) -> None:
    errors = [f"{r['cell']}: {r['error']}" for r in solved[path.stem] if r["error"]]
    assert errors == []
    # Three exercises a chapter, on its last page.
    if path.stem.endswith("-practice"):
        assert len(solved[path.stem]) >= 3


def code_of(chapter: str, cell: str) -> str:
    """Return the program of a cell, by the chapter's and the cell's name."""
    notebook = read(next(path for path in chapters() if path.stem == chapter))
    return next(one.source for one in notebook.cells if one.id == cell)


# Seeds that programs name; a sweep over seeds names the book's first.
SEEDS = r"(?:set_random_seed\(|train_seeds\(\[|\bseed=)(\d+)"


def test_programs_name_the_default_seed() -> None:
    texts = [path.read_text("utf-8") for path in chapters()]
    seeds = {int(seed) for text in texts for seed in re.findall(SEEDS, text)}
    assert seeds == {defaults()["seed"]}


# Words that no reader meets, each with the one that is written.
REPLACED = {
    "문턱": "임곗값",
    "집안": "계열",
    "컨트롤": "조절 막대",
    "인자": "인수",
    "동전보다": "무작위 추측보다",
    "동전 던지기": "무작위 추측",
    "고친 횟수": "업데이트 횟수",
    "예측하고 실행": "예상하고 실행",
    "예측 없이": "예상 없이",
    "먼저 예측": "먼저 예상",
    "값의 눈금": "값의 범위",
    "어디에서 되는지": "지원 환경",
    "움직이지 않는 파일": "정적 파일",
    "이 문법의 판": "링크 형식의 버전",
    "못나서": "나빠서",
    "현미경": "자세히",
    "부를 때마다 하나가 쌓": "Dense를 더할 때마다",
    "환자 0의": "1번 환자의",
    "노드 1번": "1번 노드",
    "환자에게는 통하지 않습니다": "말할 수 없습니다",
}
READ = [
    *("book/*.ipynb", "book/*.md", "book/*.yml", "livefit/**/*.py"),
    *("spec/*.json", "spec/messages/*.json"),
    *("web/src/**/messages.ts", "web/src/presenter/texts.ts"),
]


def test_one_word_for_one_thing() -> None:
    files = [path for pattern in READ for path in sorted(ROOT.glob(pattern))]
    assert len(files) > 40
    # A word that only ends in one of these is another word.
    found = [
        f"{path.name}: {word}, write {better}"
        for path in files
        for word, better in REPLACED.items()
        if re.search(rf"(?<![가-힣]){word}", path.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("path", CHAPTERS)
def test_programs_are_explained_in_korean(path: Path) -> None:
    for cell in code_cells(read(path)):
        tokens = tokenize.generate_tokens(io.StringIO(cell.source).readline)
        comments = [one.string for one in tokens if one.type == tokenize.COMMENT]
        tree = ast.parse(cell.source)
        parts = [
            n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.ClassDef)
        ]
        texts = comments + [ast.get_docstring(one) or "" for one in parts]
        english = [one for one in texts if re.search(r"[a-z]{3} [a-z]{2}", one)]
        assert [one for one in english if not re.search("[가-힣]", one)] == [], cell.id


@pytest.mark.parametrize("path", CHAPTERS)
def test_alternative_texts_say_where_things_are(path: Path) -> None:
    """In whole sentences; of figures one above the other none is left or right."""
    for cell in code_cells(read(path)):
        alt = cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")
        assert alt == "" or re.fullmatch(r"(?s)(.+[다요]\. ?)+", alt), (cell.id, alt)
        if re.search(r"subplots\([23], 1", cell.source):
            assert not re.search("(왼쪽|오른쪽)(은|의|에는|에) ", alt), (cell.id, alt)


@pytest.mark.parametrize("cell", ["model-lecture-code", "model-whole-code"])
def test_a_whole_program_runs_alone(cell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Copied to another notebook it knows every name and fetches the data itself."""
    program = code_of("model", cell)
    assert unknown_names(program) == set()
    (finding,) = (one for one in ast.parse(program).body if isinstance(one, ast.Try))
    ran: list[str] = []
    monkeypatch.setattr(os, "system", ran.append)
    monkeypatch.setitem(sys.modules, "livefit", None)
    names = {"os": os}
    exec(ast.unparse(finding), names)
    assert ran == ["git clone https://github.com/taehojo/data.git"]
    assert names["file"] == "./data/ThoraricSurgery3.csv"


@pytest.mark.parametrize(
    ("chapter", "cell"),
    [("model-data", "model-two-patients"), ("layers-node", "layers-node-setup")],
)
def test_attributes_have_the_names_of_the_lab(chapter: str, cell: str) -> None:
    package = json.loads((ROOT / "data" / "datapackage.json").read_text("utf-8"))
    fields = package["resources"][0]["schema"]["fields"]
    lists = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in ast.parse(code_of(chapter, cell)).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List)
    }
    assert lists["names"][:16] == [field["short_ko"] for field in fields[:16]]
    if "codes" in lists:
        assert lists["codes"] == [field["name"] for field in fields]


# The rules themselves, each on a chapter that breaks it and on one that does not.


def chapter(text: str, output: str = "", code: str = "1") -> NotebookNode:
    """Return a chapter of one code cell with its printed output and one text."""
    printed = [new_output("stream", name="stdout", text=output)] if output else []
    cells = [new_code_cell(code, outputs=printed), new_markdown_cell(text)]
    return new_notebook(cells=cells)


@pytest.mark.parametrize(
    ("text", "output"),
    [
        ("손실은 0.4599입니다.", "손실 0.4600"),
        ("손실은 0.46입니다.", "손실 0.4599"),
        ("사망 3명을 찾았습니다.", "찾은 사망 13"),
        ("잘못된 경보는 68명입니다.", ""),
        ("모두 2,350번 고칩니다.", "235"),
        ("<details><summary>답</summary>\n\n1410번입니다.\n\n</details>", "141"),
        ("| 배치 | 손실 |\n|---|---|\n| 16 | 0.4599 |", ""),
        ("찾은 사망은 0명입니다.", "찾은 사망 1"),
        ("정확히 5 %입니다.", ""),
    ],
)
def test_an_unproven_number_is_caught(text: str, output: str) -> None:
    assert len(list(unproven_numbers(chapter(text, output)))) == 1


@pytest.mark.parametrize(
    ("text", "output"),
    [
        ("손실은 0.4599입니다.", "손실: 0.4599"),
        ("손실이 `0.123`이고 $x = 0.123$이며 [글](a0.123.ipynb)입니다.", ""),
        ('<div class="p7">환자 470명</div>', ""),
        ("모두 2,350번 고칩니다.", "2350"),
        ("표 10-1과 그림 10-2, 3장의 연습 문제 2를 보세요.", ""),
        ("### 2. 제목\n\n1. 하나\n2. 둘", ""),
        ("본문\n\n## 출처\n\n- Radiology 143 (1982)", ""),
        ("클래스는 0과 1입니다.", ""),
    ],
)
def test_a_proven_number_passes(text: str, output: str) -> None:
    assert list(unproven_numbers(chapter(text, output))) == []


def test_a_solution_proves_only_its_own_cell() -> None:
    found = chapter("0.2231입니다.")
    assert list(unproven_numbers(found, {found.cells[1].id: "0.2231\n"})) == []
    assert list(unproven_numbers(found, {"another-cell": "0.2231\n"})) != []


DRAWS = 'plt.plot([1], label="정확도")'
BASELINE = '\nplt.axhline(0.8511, label="기준선")'


@pytest.mark.parametrize(
    "alone",
    [
        chapter("정확도는 0.8511입니다.\n\n하나.\n\n기준선은 85.1 %입니다."),
        chapter("정확도가 92 퍼센트입니다."),
        chapter("", "정확도 0.9021"),
        chapter("", "accuracy: 0.9021"),
        chapter("", code=DRAWS),
    ],
)
def test_an_accuracy_alone_is_caught(alone: NotebookNode) -> None:
    assert len(list(lone_accuracies(alone))) == 1


@pytest.mark.parametrize(
    "beside",
    [
        chapter("정확도는 0.8511로 기준선 85.1 %와 같습니다."),
        chapter("정확도는 맞은 비율입니다."),
        chapter("", "정확도 0.9021 (기준선 0.8511)"),
        chapter("", code=DRAWS + BASELINE),
    ],
)
def test_an_accuracy_beside_its_baseline_passes(beside: NotebookNode) -> None:
    assert list(lone_accuracies(beside)) == []


def folded(program: str) -> str:
    """Return a solution as it stands in a chapter."""
    return f"<details>\n\n```python\n{program}\n```\n\n</details>"


def test_solutions_are_found_only_in_folded_parts() -> None:
    text = f"```python\nraise ValueError\n```\n\n{folded('print(1)')}"
    assert [program for _, program in solutions(chapter(text))] == ["print(1)\n"]


def test_a_failing_solution_is_caught() -> None:
    more_cells = chapter(folded("print(a + b)"), code="a = 1")
    more_cells.cells[1:1] = [new_code_cell("c = 3"), new_code_cell("b = 2")]
    results = run_solutions(
        {
            "runs": chapter(folded("print(a)"), code="a = 1"),
            "needs_all_cells": more_cells,
            "raises": chapter(folded("print(a)\n1 / 0"), code="a = 1"),
            "unknown_name": chapter(folded("print(b)"), code="a = 1"),
        }
    )
    found = {name: (r["output"], r["error"]) for name, [r] in results.items()}
    assert found == {
        "runs": ("1\n", None),
        "needs_all_cells": ("3\n", None),
        "raises": ("1\n", "ZeroDivisionError: division by zero"),
        "unknown_name": ("", "NameError: name 'b' is not defined"),
    }
