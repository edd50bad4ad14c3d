"""Every chapter is built alike: goals, a lab between question and task, summary, …"""

import re
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from book_ext.livefit_slides.pages import Chapter, chapters
from tools.notebooks.files import read

sys.path.insert(0, str(Path(__file__).parents[2] / "book_ext"))
from reading_time import kind_of

LESSONS = [chapter for chapter in chapters() if chapter.number]  # index only welcomes
PAGES = [page for chapter in LESSONS for page in chapter.pages]


def texts(chapter: Chapter) -> list[str]:
    """Return the Markdown cells of all pages, and "<lab>" where a cell shows a lab."""
    return [
        cell.source
        if cell.cell_type == "markdown"
        else "<lab>"
        if re.search(r"(?m)^lab\(", cell.source)
        else ""
        for page in chapter.pages
        for cell in read(page).cells
    ]


def skeleton_faults(parts: list[str]) -> list[str]:
    """Return what the parts of a chapter lack of the common skeleton."""
    whole = "\n".join(parts)
    faults = []
    headings = re.findall(r"(?m)^## (.+)$", whole)
    wanted = ["이 장에서 배우는 것", "정리", "연습 문제", "출처"]
    if [heading for heading in headings if heading in wanted] != wanted:
        faults.append("headings")
    exercises = whole.partition("## 연습 문제")[2].partition("## 출처")[0]
    if len(re.findall(r"(?m)^### ", exercises)) != 3:
        faults.append("three exercises")
    faults += [
        fold
        for fold in ("힌트", "풀이")
        if len(re.findall(rf"<summary>[^<]*{fold}", exercises)) < 3
    ]
    labs = [i for i, part in enumerate(parts) if part == "<lab>"]
    if not labs:
        return [*faults, "lab"]
    for start, end in zip(labs, [*labs[1:], len(parts)], strict=True):
        before = parts[max(0, start - 3) : start]
        if not any('class="question"' in part for part in before):
            faults.append("question before the lab")
        if not any('class="task"' in part for part in parts[start:end]):
            faults.append("task after the lab")
    return faults


@pytest.mark.parametrize("chapter", LESSONS, ids=lambda chapter: chapter.name)
def test_chapter_has_the_common_skeleton(chapter):
    assert skeleton_faults(texts(chapter)) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_says_first_what_one_can_do_after_it(page: Path) -> None:
    assert re.search(r"이 쪽을 마치면 [^.]+ 수 있습니다\.", read(page).cells[0].source)


def test_the_last_words_of_a_page_link_to_the_next_of_the_path() -> None:
    path = [page for page in PAGES if kind_of(page) != "deeper"]
    missing = []
    for page, following in pairwise(path):
        text = read(page).cells[-1].source.partition("\n## 출처")[0]
        if f"]({following.name})" not in text.strip().rpartition("\n")[2]:
            missing.append(page.stem)
    assert missing == []


def test_there_are_five_lessons():
    assert len(LESSONS) == 5


@pytest.mark.parametrize(
    ("missing", "fault"),
    [
        ("## 정리", "headings"),
        ("<summary>힌트", "힌트"),
        ('class="question"', "question before the lab"),
        ('class="task"', "task after the lab"),
        ("<lab>", "lab"),
    ],
)
def test_a_chapter_without_a_part_is_caught(missing, fault):
    parts = [part.replace(missing, "") for part in texts(LESSONS[0])]
    assert fault in skeleton_faults(parts)
