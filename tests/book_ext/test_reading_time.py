"""The minutes that a page takes."""

import sys
from pathlib import Path

from nbformat import v4

sys.path.insert(0, str(Path(__file__).parents[2] / "book_ext"))
from reading_time import LAB, LINE, WORDS, is_deeper, minutes


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
    assert minutes(page(program)) == 2


def test_a_figure_takes_a_minute() -> None:
    source = "from livefit import figure\n\nfigure('one-loss')"
    cell = v4.new_code_cell(source, metadata={"tags": ["remove-input"]})
    assert minutes(page(cell)) == 1


def test_what_is_not_seen_takes_none() -> None:
    for tag in ("remove-cell", "hide-input"):
        hidden = v4.new_code_cell("a = 1\n" * 100, metadata={"tags": [tag]})
        assert minutes(page(hidden)) == 0


def test_a_page_for_the_curious_is_known_by_its_title() -> None:
    assert is_deeper(page(v4.new_markdown_cell("# 더 깊이: 행의 순서")))
    assert not is_deeper(page(v4.new_markdown_cell("# 배치")))
