"""The minutes that a page takes."""

import sys
from pathlib import Path

import nbformat
import pytest
from nbformat import v4

sys.path.insert(0, str(Path(__file__).parents[2] / "book_ext"))
from livefit_slides.pages import chapters
from reading_time import FIGURE, LAB, LINE, WORDS, kind, minutes, minutes_by_kind


def page(*cells):
    return v4.new_notebook(cells=list(cells))


def test_words_code_labs_and_folds_take_time() -> None:
    text = v4.new_markdown_cell("# 제목\n\n" + "낱말 " * WORDS)
    folded = "<details>\n<summary>왜?</summary>\n\n" + "답 " * WORDS + "\n\n</details>"
    lab = v4.new_code_cell("lab('nodes')", metadata={"tags": ["remove-input"]})
    program = v4.new_code_cell("\n".join(["a = 1"] * round(2 / LINE)))
    assert minutes(page(text)) == 2  # the title has two words more
    assert minutes(page(v4.new_markdown_cell("낱말 " * WORDS))) == 1
    assert minutes(page(v4.new_markdown_cell(folded))) == 1
    assert minutes(page(lab)) == LAB
    moved = v4.new_code_cell("from livefit import figure\n\nfigure('one-loss')")
    moved.metadata["tags"] = ["remove-input"]
    assert minutes(page(moved)) == FIGURE
    assert minutes(page(program)) == 2


def test_what_is_not_seen_takes_none() -> None:
    for tag in ("remove-cell", "hide-input"):
        hidden = v4.new_code_cell("a = 1\n" * 100, metadata={"tags": [tag]})
        assert minutes(page(hidden)) == 0


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("fit-shuffle", "# 더 깊이: 행의 순서", "deeper"),
        ("playground-seeds", "# 실험 1과 2: 시드", "deeper"),
        ("fit-batch", "# 배치", "core"),
        ("playground", "# 실험실", "core"),
        ("layers", "# 노드\n\n# 더 깊이: 끝에", "core"),
        ("fit-practice", "# 4장 정리와 연습", "practice"),
    ],
)
def test_the_kind_of_a_page(name: str, title: str, expected: str) -> None:
    assert kind(name, page(v4.new_markdown_cell(title))) == expected


def test_minutes_are_added_up_by_kind(tmp_path: Path) -> None:
    texts = {"a": "# 하나", "b": "# 더 깊이: 둘", "a-practice": "# 셋", "c": "# 넷"}
    pages = [tmp_path / f"{name}.ipynb" for name in texts]
    for path, title in zip(pages, texts.values(), strict=True):
        text = title + " 낱말" * (WORDS - len(title.split()))
        nbformat.write(page(v4.new_markdown_cell(text)), path)
    assert minutes_by_kind(pages) == {"core": 2, "practice": 1, "deeper": 1}


def test_the_core_path_through_the_lecture_is_short() -> None:
    lessons = [each for each in chapters() if each.number]
    pages = [page for each in lessons for page in each.pages]
    assert 0 < minutes_by_kind(pages)["core"] <= 94  # and at most 6 on the front page
