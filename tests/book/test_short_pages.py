"""The pages of a chapter are short, open with something to see, and are broken up."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page

from book_ext.livefit_slides.pages import Chapter, chapters

sys.path.insert(0, str(Path(__file__).parents[2] / "book_ext"))
from reading_time import kind_of

WIDTH, SCREEN = 1280, 900
SCREENS = 5  # of a page's text
STRETCH = 2  # screens without a lab, a picture, a question
MINUTES = 12
PATH = 100  # minutes of all core pages
FRONT_MINUTES = 6

# From the top of the text: its height, the tops of labs and pictures, and the longest
# stretch between two things to look at, to try or to answer.
MEASURES = """async () => {
    const LIVE = ".livefit, .livefit-figure";
    const article = document.querySelector("article.bd-article");
    const { top, bottom } = article.getBoundingClientRect();
    const visible = (selector) => [...article.querySelectorAll(selector)]
        .filter((e) => !e.parentElement.closest(LIVE) && e.checkVisibility())
        .map((e) => e.getBoundingClientRect());
    const stops = visible(`${LIVE}, img, .question, .task, details:not(.hide)`);
    stops.sort((a, b) => a.top - b.top);
    let end = top, stretch = 0;
    for (const stop of [...stops, { top: bottom, bottom }]) {
        stretch = Math.max(stretch, stop.top - end);
        end = Math.max(end, stop.bottom);
    }
    const first = Math.min(...visible(`${LIVE}, img`).map((e) => e.top));
    const wide = [...article.querySelectorAll("pre")]
        .filter((e) => !e.closest(LIVE) && e.scrollWidth > e.clientWidth)
        .map((e) => e.textContent.trim().split("\\n")[0]);
    return { height: bottom - top, first, stretch, wide };
}"""


def time_of(page: Page) -> str:
    """Return the figure that a page shows below its title."""
    time = page.locator("article p.reading-time").text_content() or ""
    [figure] = re.findall(r"\d+", time)
    return figure


def cut_chapters() -> list[Chapter]:
    """Return the front page and the chapters that are made of short pages."""
    return [each for each in chapters() if len(each.pages) > 1 or each.number is None]


@pytest.mark.parametrize("chapter", cut_chapters(), ids=lambda chapter: chapter.name)
def test_a_page_is_short(
    chapter: Chapter, book_url: str, new_page: Callable[..., Page]
) -> None:
    page = new_page(WIDTH, SCREEN)
    faults = []
    for path in chapter.pages:
        page.goto(f"{book_url}book/{path.stem}.html")
        labs = page.locator("article .livefit")
        for number in range(labs.count()):
            labs.nth(number).locator(".livefit-lab").wait_for()
        for each in page.locator("article .livefit-figure").all():
            each.locator(".livefit-drawing").wait_for()
        found = page.evaluate(MEASURES)
        minutes = int(time_of(page))
        if found["height"] > SCREENS * SCREEN:
            faults.append(f"{path.stem}: {found['height']:.0f} px")
        if found["stretch"] > STRETCH * SCREEN:
            faults.append(f"{path.stem}: {found['stretch']:.0f} px without a stop")
        # The last page of a chapter only sums up and asks.
        sums_up = chapter.number is not None and path == chapter.pages[-1]
        if not sums_up and found["first"] > SCREEN:
            faults.append(f"{path.stem}: nothing to see before {found['first']:.0f} px")
        faults += [f"{path.stem}: scrolls sideways: {code}" for code in found["wide"]]
        if minutes > (MINUTES if chapter.number else FRONT_MINUTES):
            faults.append(f"{path.stem}: {minutes} minutes")
    assert faults == []


def test_next_leads_along_the_path_and_ends_there(built_book: Path) -> None:
    front, *rest = [path for chapter in chapters() for path in chapter.pages]
    path = [each for each in rest if kind_of(each) != "deeper"]
    assert len(path) < len(rest)
    steps = [front, *path]
    for at, each in enumerate(steps):
        links = parsed(built_book, each)
        following = [f"{one.stem}.html" for one in steps[at + 1 : at + 2]]
        assert hrefs(links, "a.right-next") == following
        before = [f"{one.stem}.html" for one in steps[:at][-1:]]
        assert hrefs(links, "a.left-prev") == before


def test_a_deeper_page_leads_back_to_the_path(built_book: Path) -> None:
    pages = [path for chapter in chapters() for path in chapter.pages]
    deeper = [at for at, each in enumerate(pages) if kind_of(each) == "deeper"]
    assert len(deeper) >= 10
    for at in deeper:
        page = parsed(built_book, pages[at])
        back = next(each for each in pages[at:] if kind_of(each) != "deeper")
        assert hrefs(page, "a.right-next") == [f"{back.stem}.html"]
        # A core or another deeper page links to it, and the side bar lists it.
        linked = f"{pages[at].name})"
        others = [each for each in pages if each != pages[at]]
        assert any(linked in each.read_text("utf-8") for each in others)
        listed = page.select(".bd-sidebar-primary nav a.reference")
        names = {Path(str(link["href"])).stem for link in listed}
        assert {each.stem for each in pages[1:]} - {pages[at].stem} <= names


def test_the_front_page_says_how_long_it_all_takes(built_book: Path) -> None:
    total = {"core": 0, "practice": 0, "deeper": 0}
    for path in (path for chapter in chapters() for path in chapter.pages):
        time = parsed(built_book, path).select_one("article p.reading-time")
        assert time is not None
        [figure] = re.findall(r"\d+", time.text)
        total[kind_of(path)] += int(figure)
    said = parsed(built_book, Path("index.ipynb")).select_one(".path-minutes")
    assert said is not None
    assert [int(one) for one in re.findall(r"약 (\d+)분", said.text)] == [
        *total.values()
    ]
    assert total["core"] <= PATH


def parsed(built_book: Path, notebook: Path) -> BeautifulSoup:
    text = (built_book / "book" / f"{notebook.stem}.html").read_text("utf-8")
    return BeautifulSoup(text, "html.parser")


def hrefs(page: BeautifulSoup, selector: str) -> list[str]:
    return [str(link["href"]) for link in page.select(f".prev-next-area {selector}")]


def test_an_old_address_leads_to_the_page_that_has_it_now(
    book_url: str, new_page: Callable[..., Page]
) -> None:
    page = new_page()
    page.goto(f"{book_url}book/model.html#비교할-상대-기준선")
    page.wait_for_url("**/book/model-baseline.html#*")
    page.goto(f"{book_url}book/index.html#실험실을-읽는-법")
    page.wait_for_url("**/book/lab-guide.html#*")
    page.goto(f"{book_url}book/layers.html#lab3=2;nodes=3")
    page.wait_for_url("**/book/layers-xor.html#lab=2;nodes=3*")
    page.locator('.livefit[data-state="done"]').wait_for()
    page.goto(f"{book_url}book/layers.html#lab=2;nodes=3")
    page.locator('.livefit[data-state="done"]').wait_for()
    assert page.url.endswith("/book/layers.html#lab=2;nodes=3")
