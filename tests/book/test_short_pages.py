"""The pages of a chapter are short, open with something to see, and are broken up."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from book_ext.livefit_slides.pages import Chapter, chapters

WIDTH, SCREEN = 1280, 900
SCREENS = 5  # of a page's text
STRETCH = 2  # screens without a lab, a picture, a question
MINUTES = 12

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
    return { height: bottom - top, first, stretch };
}"""


def cut_chapters() -> list[Chapter]:
    return [chapter for chapter in chapters() if len(chapter.pages) > 1]


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
        time = page.locator("article p.reading-time").text_content() or ""
        [minutes] = map(int, re.findall(r"\d+", time))
        if found["height"] > SCREENS * SCREEN:
            faults.append(f"{path.stem}: {found['height']:.0f} px")
        if found["stretch"] > STRETCH * SCREEN:
            faults.append(f"{path.stem}: {found['stretch']:.0f} px without a stop")
        # The last page only sums up and asks.
        if path != chapter.pages[-1] and found["first"] > SCREEN:
            faults.append(f"{path.stem}: nothing to see before {found['first']:.0f} px")
        if minutes > MINUTES:
            faults.append(f"{path.stem}: {minutes} minutes")
    assert faults == []


def test_next_leads_through_the_chapters_and_ends_there(
    book_url: str, new_page: Callable[..., Page]
) -> None:
    page = new_page()
    names = [path.stem for chapter in chapters() for path in chapter.pages]
    page.goto(f"{book_url}book/{names[0]}.html")
    for name in names[1:]:
        page.locator(".prev-next-area a.right-next").click()
        page.wait_for_url(f"**/book/{name}.html")
    assert page.locator(".prev-next-area a.right-next").count() == 0


def test_an_old_address_leads_to_the_page_that_has_it_now(
    book_url: str, new_page: Callable[..., Page]
) -> None:
    page = new_page()
    page.goto(f"{book_url}book/model.html#x와-y로-자르기")
    page.wait_for_url("**/book/model-data.html#*")
    page.goto(f"{book_url}book/model.html#lab=1;nodes=3")
    page.locator('.livefit[data-state="done"]').wait_for()
    assert page.url.endswith("/book/model.html#lab=1;nodes=3")
