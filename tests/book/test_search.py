"""The search: while typing, by section, with excerpts; words that mean the same."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import weekly

sys.path.insert(0, str(Path(__file__).parents[2] / "book_ext"))

from search_index import search_script, sections

# (what a reader types, a page that must be among the results)
QUERIES = [
    ("모델", "book/model"),
    ("학습", "book/fit-clocks"),
    ("손실", "book/compile"),
    ("함수", "book/compile-loss"),
    ("은닉층을", "book/layers"),
    ("입력층에서는", "book/layers"),
    ("손실함수", "book/compile-loss"),
    ("활성화 함수", "book/layers"),
    ("컴파일", "book/compile"),
    ("실험실", "book/playground"),
    ("환자들의", "book/fit-batch"),
    ("Dense", "book/layers"),
    ("오버피팅", "book/playground-long"),
    ("hidden layer", "book/layers"),
    ("ＤＥＮＳＥ", "book/layers"),
    (unicodedata.normalize("NFD", "은닉층"), "book/layers"),
]
NOTHING = ("코끼리", "constructor", "__proto__", "toString", "(", "ㅎ")


def results(page: Page, query: str) -> list[str]:
    """Type a query; return the addresses found, best first, without the marks' part."""
    page.locator(".bd-search input[name=q]").fill(query)
    links = page.locator(".search-results li > a")
    hrefs = [link.get_attribute("href") or "" for link in links.all()]
    return [href.removeprefix("../").removeprefix("./") for href in hrefs]


def pages(hrefs: list[str]) -> list[str]:
    """Return the pages of addresses, each once."""
    return list(dict.fromkeys(href.partition(".html")[0] for href in hrefs))


def open_search(page: Page, address: str) -> None:
    """Open the search of a page and wait until it is loaded."""
    with page.expect_event(
        "requestfinished", lambda request: "_static/search.js" in request.url
    ):
        page.goto(address)
        if not address.partition("?")[0].endswith("search.html"):
            page.keyboard.press("Control+k")
    page.wait_for_function("typeof SECTIONS !== 'undefined'")


@pytest.fixture(params=["file", weekly("http")])
def base(request: pytest.FixtureRequest, built_book: Path) -> str:
    """The site's address, served and opened from the disk."""
    if request.param == "http":
        return request.getfixturevalue("book_url")
    return f"{built_book.as_uri()}/"


def test_queries_find_their_pages(base: str, new_page: Callable[..., Page]):
    page = new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    open_search(page, f"{base}book/sources.html")
    found = {query: pages(results(page, query)) for query, _ in QUERIES}
    missed = {
        query: found[query] for query, name in QUERIES if name not in found[query]
    }
    assert not missed
    assert [query for query in NOTHING if results(page, query)] == []
    assert "없습니다" not in page.locator(".search-results").inner_text()  # a jamo
    assert results(page, "코끼리") == []
    assert "없습니다" in page.locator(".search-results").inner_text()
    assert not problems


def test_a_chapter_is_the_first_result_of_its_title(
    book_url: str, new_page: Callable[..., Page]
):
    page = new_page()
    open_search(page, f"{book_url}search.html?q=자유 실험실")
    expect(page.locator(".search-results a").first).to_have_text("5. 자유 실험실")
    assert results(page, "모델 컴파일")[0].startswith("book/compile.html")


def test_a_result_leads_to_its_section_where_the_word_is_marked(
    base: str, new_page: Callable[..., Page]
):
    page = new_page()
    open_search(page, f"{base}book/sources.html")
    results(page, "오버피팅")
    result = page.locator(".search-results li", has_text="›").first
    mark = result.locator("mark").first
    expect(mark).to_have_text("과적합")
    anchor = (result.locator("a").get_attribute("href") or "").partition("#")[2]
    page.keyboard.press("ArrowDown")
    result.locator("a").press("Enter")
    page.wait_for_url(f"**#{quote(anchor)}")
    marked = page.locator("article mark")
    expect(marked.first).to_have_text("과적합")
    assert "highlight" not in page.url
    section = page.locator("section").filter(has=page.locator("mark"))
    assert anchor in [each.get_attribute("id") for each in section.all()]
    assert page.locator(".livefit mark").count() == 0


def test_sections_of_a_page():
    page = """<article class="bd-article"><section id="a"><h1>1. 하나<a
      class="headerlink" href="#a">#</a></h1><p><code>x</code>는 처음.</p><div
      class="livefit">실험</div><section id="b"><h2>둘</h2><p>가</p><p>나</p></section>
      </section></article>"""
    assert sections("p", page) == [
        ["p", "1. 하나", "", "1. 하나", "x는 처음."],
        ["p", "1. 하나", "b", "둘", "가 나"],
    ]
    assert sections("q", "<p>no page of the book</p>") == []
    assert 'const SECTIONS = [["p", "1. 하나"' in search_script([("p", page)])


def test_without_storage_the_page_works(book_url: str, new_page: Callable[..., Page]):
    """As in a learning platform's frame without `allow-same-origin`."""
    page = new_page(390, 844, color_scheme="light")
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(f"{book_url}book/sources.html")
    page.set_content(
        f'<iframe sandbox="allow-scripts" src="{book_url}book/sources.html"'
        ' style="width:100%;height:800px;border:0"></iframe>'
    )
    frame = page.frame_locator("iframe")
    frame.locator(".theme-switch-button").click()
    expect(frame.locator("html")).to_have_attribute("data-theme", "dark")
    frame.locator(".primary-toggle").click()
    expect(frame.locator("dialog[open]")).to_contain_text("강의 화면")
    page.keyboard.press("Escape")
    frame.locator(".search-button:visible").first.click()
    frame.locator("dialog[open] input").fill("손실")
    expect(frame.locator(".search-results a").first).to_be_visible()
    assert problems == []
