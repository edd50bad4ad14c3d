"""Every text of the chapters' programs is drawn; none becomes a row of boxes."""

from pathlib import Path

import pytest

from tools.notebooks.files import chapters
from tools.notebooks.glyphs import main, missing_glyphs, notebook_texts, texts

BROKEN = Path(__file__).parent / "fixtures" / "plots" / "missing_glyph.ipynb"


@pytest.mark.parametrize("path", chapters(), ids=lambda path: path.stem)
def test_a_chapter_has_no_missing_glyph(path: Path) -> None:
    lines = notebook_texts(path)
    assert len(lines) > 5
    assert any("가" <= character <= "힣" for character in "".join(lines))
    assert missing_glyphs(lines) == []


def test_a_missing_glyph_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    """One in a text, one between the fields of an f-string."""
    assert main([BROKEN]) == 1
    assert capsys.readouterr().out.endswith("missing: 中 뷁\n")


def test_texts_are_found_wherever_they_stand() -> None:
    program = (
        'def f(a="하나"):\n    "둘"\n    return [f"셋 {a:넷} {\'다섯\'}", {"여섯": 1}]'
    )
    assert set(texts(program)) >= {"하나", "둘", "셋 ", "넷", "다섯", "여섯"}


def test_nothing_to_draw_is_no_success() -> None:
    assert main([]) == 1
