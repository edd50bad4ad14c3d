"""The lecturer's edition: every question of the book, and each with its answer."""

import contextlib
import io
import re
from pathlib import Path

import pytest
import yaml

from book_ext.livefit_slides.pages import Chapter, chapters, page_blocks
from livefit import load_data
from tools.notebooks.files import read
from tools.publish import lecturer
from tools.publish.lecturer import edition, questions, write

EXTRA = yaml.safe_load(lecturer.EXTRA.read_text("utf-8"))
LESSONS = [chapter for chapter in chapters() if chapter.number]


def markdown(chapter: Chapter) -> str:
    cells = [cell for page in chapter.pages for cell in read(page).cells]
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


@pytest.fixture(scope="module")
def answers():
    return {chapter.name: chapter for chapter in edition()}


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_every_exercise_of_the_book_has_an_answer(lesson: Chapter, answers):
    text = markdown(lesson).partition("## 연습 문제")[2].partition("\n## ")[0]
    titles = re.findall(r"(?m)^### (.+)$", text)
    exercises = answers[lesson.name].of("exercise")
    assert [each.title for each in exercises] == titles and len(titles) == 3
    for each in exercises:
        assert each.asked and each.hint and each.answer and each.wrong and each.talk


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.name)
def test_every_other_question_is_there_too(lesson: Chapter, answers):
    text = markdown(lesson)
    chapter = answers[lesson.name]
    checks = len(re.findall(r"<summary>(?:스스로 확인|(?:먼저 )?떠올려 보기)", text))
    assert len(chapter.of("check")) == checks >= 1
    assert all(each.asked and each.answer for each in chapter.of("check"))
    boxes = text.count('class="question"')
    assert len(chapter.of("task")) == boxes >= 1
    folded = text.count("<summary>답 확인하기")
    assert sum(bool(each.answer) for each in chapter.of("task")) == folded
    assert len(chapter.extra) == 2


@pytest.mark.parametrize(
    "extra",
    [each for chapter in EXTRA.values() for each in chapter["extra"] if "code" in each],
    ids=lambda extra: extra["ask"][:20],
)
def test_the_figures_of_an_answer_are_printed_by_its_code(extra: dict):
    data = load_data()
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(extra["code"], {"X": data.X, "y": data.y})
    number = r"\d+\.\d+|\d{2,}"
    output = re.findall(number, printed.getvalue())
    assert output, "the code prints no figure"
    given = re.findall(number, extra["ask"] + extra["answer"])
    assert [figure for figure in output if figure not in given] == []


def test_an_exercise_without_an_answer_is_refused(monkeypatch, tmp_path):
    whole = lecturer.questions

    def without(blocks):
        for question in whole(blocks):
            if question.kind == "exercise":
                question.answer = ""
            yield question

    monkeypatch.setattr(lecturer, "questions", without)
    with pytest.raises(ValueError, match="model: no answer to 1. 열을 하나 덜"):
        edition()


def test_what_fits_no_chapter_is_refused(monkeypatch, tmp_path):
    changed = tmp_path / "lecturer.yml"
    monkeypatch.setattr(lecturer, "EXTRA", changed)
    short = {**EXTRA, "model": {**EXTRA["model"], "exercises": []}}
    for content, fault in (
        (short, "has 0 exercises of model, the chapter 3"),
        ({**EXTRA, "nothing": EXTRA["model"]}, "has entries of no chapter: nothing"),
    ):
        changed.write_text(yaml.safe_dump(content), "utf-8")
        with pytest.raises(ValueError, match=fault):
            edition()


def test_an_answer_without_a_question_is_refused():
    blocks = page_blocks(LESSONS[0].pages[-1])
    folds = [block for block in blocks if block.kind == "fold" and block.html == "풀이"]
    with pytest.raises(ValueError, match="no question for the answer 풀이"):
        list(questions(folds))


def test_the_page_unfolds_all_and_needs_no_network(tmp_path: Path, answers):
    page = write(tmp_path / "edition").read_text("utf-8")
    assert "<details" not in page
    for chapter in answers.values():
        for exercise in chapter.of("exercise"):
            assert exercise.title in page and exercise.talk in page
    used = re.findall(r'(?:src|<link[^>]*href)="([^"]+)"', page)
    assert used and all((tmp_path / "edition" / name).is_file() for name in used)
