"""What of a chapter stands on its slides, by the rules alone, without a browser."""

import base64

import pytest
from nbformat import v4

from book_ext.livefit_slides import deck
from book_ext.livefit_slides.blocks import blocks_of, read_markdown, sentences
from book_ext.livefit_slides.deck import Slide, slides_of
from book_ext.livefit_slides.pages import chapters, coloured

PICTURE = base64.b64encode(b"picture").decode()


def slides(*cells) -> list[Slide]:
    """Return the slides of a chapter with these cells; a text is Markdown."""
    notebook = v4.new_notebook()
    for cell in cells:
        notebook.cells.append(v4.new_markdown_cell(cell) if type(cell) is str else cell)
    return slides_of(blocks_of(notebook))


def code(source: str, printed: str = "", **metadata):
    outputs = [v4.new_output("stream", text=printed)] if printed else []
    return v4.new_code_cell(source, outputs=outputs, metadata=metadata)


def shown(html: str, data: dict | None = None, **metadata):
    output = v4.new_output("display_data", data or {"text/html": html})
    return v4.new_code_cell("draw()", outputs=[output], metadata=metadata)


def test_a_sentence_ends_at_its_mark_only():
    source = (
        '**1. 읽기.** `a. b`는 쉽습니다. "크다. 작다."라고 합니다. $x. y$는 끝입니다.'
    )
    assert sentences(source) == [
        "<strong>1. 읽기.</strong>",
        "<code>a. b</code>는 쉽습니다.",
        "&quot;크다. 작다.&quot;라고 합니다.",
        '<span class="math inline"><math xmlns="http://www.w3.org/1998/Math/MathML">'
        "<mi>x</mi><mo>.</mo><mi>y</mi></math></span>는 끝입니다.",
    ]


def test_a_slide_shows_what_counts_and_the_notes_have_all():
    long = "이 문장은 아주 길어서 두 줄을 넘습니다" * 4 + "."
    [slide] = slides(
        f"## 손실\n\n처음입니다. {long}\n\n**핵심** 문장은 이것입니다. 끝."
    )
    notes = "".join(note for piece in slide.pieces for note in piece.notes)
    assert slide.title == "손실"
    assert "처음입니다." in slide.body and long not in slide.body
    assert "<strong>핵심</strong> 문장은 이것입니다." in slide.body
    assert long in notes


def test_a_sentence_that_points_back_brings_the_one_before():
    [slide] = slides("## 제목\n\n첫째.\n\n둘째. 셋째를 잽니다. 이것이 **손실**입니다.")
    assert "셋째를 잽니다. 이것이 <strong>손실</strong>입니다." in slide.body
    assert "둘째" not in slide.body


def test_code_stands_with_its_output_and_long_code_goes_on():
    [slide] = slides("## 제목", code("print(1)", "1\n"))
    assert 'class="code large"' in slide.body and 'class="printed large"' in slide.body
    assert [piece.leads for piece in slide.pieces] == [True, False]
    long = "\n\n".join(f"a{i} = {i}\nb{i} = {i}" for i in range(20))
    [slide] = slides("## 제목", code(long, "fertig\n"))
    *parts, printed = slide.pieces
    assert len(parts) > 1
    for part in parts:
        lines = part.html.partition(">")[2].removesuffix("</pre>").split("\n")
        assert lines[0].startswith("a") and len(lines) <= deck.MAX_LINES
    assert all(f"a{i} = {i}" in slide.body for i in range(20))
    assert "fertig" in printed.html and "large" not in slide.body


def test_every_item_of_a_list_is_a_piece_and_keeps_its_number():
    [slide] = slides("## 제목\n\n3. 셋\n4. 넷")
    assert [piece.html for piece in slide.pieces] == [
        '<ol start="3"><li>셋</li></ol>',
        '<ol start="4"><li>넷</li></ol>',
    ]


def test_long_output_is_cut_and_says_so():
    slide = slides("## 제목", code("x", "\n".join(map(str, range(40)))))[-1]
    assert deck.CUT in slide.body and "39" not in slide.body


def test_preparation_is_left_to_the_book():
    removed = code("print(0)", "0\n", tags=["remove-cell"])
    imports = code("import os\nprint(1)", "1\n")
    used = code("import sys\nprint(2)", "2\n")
    [slide] = slides("## 제목\n\n시작합니다.", removed, imports, used)
    assert "print(0)" not in slide.body and "print(1)" not in slide.body
    assert "print(2)" in slide.body


def test_a_picture_is_shown_without_its_code_and_with_its_text():
    data = {"image/png": PICTURE}
    [slide] = slides("## 제목", shown("", data, mystnb={"image": {"alt": "곡선 <둘>"}}))
    assert f'src="data:image/png;base64,{PICTURE}"' in slide.body
    assert 'alt="곡선 &lt;둘&gt;"' in slide.body
    assert "draw()" not in slide.body


def test_a_lab_a_question_and_a_task_have_slides_of_their_own():
    lab = '<div class="livefit" data-livefit="{}"></div>'
    made = slides(
        '## 실험실\n\n<div class="question">\n\n**예상해 보세요.** 몇 명일까요?'
        "\n\n</div>",
        shown(lab),
        '<div class="task">\n\n**해 보세요.** 움직이세요.\n\n</div>\n\n'
        "<details>\n<summary>답 확인하기</summary>\n\n예순아홉 명입니다.\n\n</details>",
    )
    assert [slide.kind for slide in made] == ["question", "lab", "task"]
    assert [slide.title for slide in made] == ["예상해 보세요", "실험실", "해 보세요"]
    assert made[1].body == lab
    assert "몇 명일까요?" in "".join(made[1].notes)
    assert "예순아홉" in "".join(made[2].notes) and "예순아홉" not in made[2].body


def test_of_a_check_the_answer_comes_at_the_next_key():
    [slide] = slides(
        "## 제목\n\n<details>\n<summary>스스로 확인: 몇 번일까요?</summary>\n\n"
        "서른 번입니다.\n\n</details>"
    )[-1:]
    assert slide.kind == "check" and slide.title == "스스로 확인"
    question, answer = slide.pieces
    assert "몇 번일까요?" in question.html and "서른" not in question.html
    assert "fragment" in answer.html and "서른 번입니다." in answer.html


def test_tags_keep_a_cell_from_the_slides_or_in_the_notes():
    notebook = v4.new_notebook()
    notebook.cells = [
        v4.new_markdown_cell("## 제목\n\n보입니다."),
        v4.new_markdown_cell("없습니다.", metadata={"tags": ["slide-skip"]}),
        v4.new_markdown_cell("적습니다.", metadata={"tags": ["slide-notes"]}),
        code("secret()", tags=["slide-notes"]),
    ]
    [slide] = slides_of(blocks_of(notebook))
    [piece] = slide.pieces
    assert "보입니다." in slide.body
    assert "적습니다." in piece.notes[0] and "secret()" in piece.notes[1]
    assert "없습니다." not in slide.body + "".join(piece.notes)


def test_links_lead_to_slides_and_to_the_book():
    [block] = read_markdown(
        "[2장](layers.ipynb), [처음](index.ipynb), [표](settings.md)"
    )
    for address in ("layers.html", "welcome.html", "../book/settings.html"):
        assert f'href="{address}"' in block.html


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("<table><tr></tr></table>", "no slide can be made of this HTML"),
        ('<div class="task">\n\n끝이 없습니다.', "has no </div>"),
    ],
)
def test_what_the_rules_do_not_know_is_named(source: str, fault: str):
    with pytest.raises(ValueError, match=fault):
        read_markdown(source)


def test_code_is_coloured_and_unknown_languages_are_not():
    assert '<span class="kn">import</span>' in coloured(
        '<pre class="code" data-language="python">import os</pre>'
    )
    text = coloured('<pre class="code" data-language="klingon">a &lt; b</pre>')
    assert text == '<pre class="code highlight">a &lt; b</pre>'


def test_every_chapter_has_slides_with_its_labs():
    found = chapters()
    assert [chapter.number for chapter in found] == [None, 1, 2, 3, 4, 5]
    for chapter in found:
        assert chapter.slides[0].kind == "title"
        labs = [slide for slide in chapter.slides if slide.kind == "lab"]
        assert labs and all(
            "data-livefit" in slide.body or "data-figure" in slide.body
            for slide in labs
        )
        for slide in chapter.slides:
            assert slide.body or slide.kind == "title", slide.title
