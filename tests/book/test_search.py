"""Korean search: two syllables are enough, and particles do not stick."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request

from tests.conftest import weekly

sys.path.insert(0, str(Path(__file__).parents[2] / "book_ext"))

from korean_search import SearchKorean

MAX_INDEX_BYTES = 400_000

# (what a reader types, a page that must be among the results)
QUERIES = [
    ("모델", "book/model"),
    ("학습", "book/fit"),
    ("손실", "book/compile"),
    ("함수", "book/compile"),
    ("은닉층을", "book/layers"),
    ("입력층에서는", "book/layers"),
    ("손실함수", "book/compile"),
    ("활성화 함수", "book/layers"),
    ("컴파일", "book/compile"),
    ("실험실", "book/playground"),
    ("환자들의", "book/fit"),
    ("Dense", "book/layers"),
]


def results(page: Page, base: str, query: str) -> list[str]:
    """Type a query into the search page; return the pages found, best first."""
    page.goto(f"{base}search.html")
    field = page.locator(".bd-search-container input[name=q]")
    field.fill(query)
    field.press("Enter")
    page.wait_for_url("**/search.html?q=*")
    page.wait_for_function("document.querySelector('.search-summary')?.innerText")
    links = page.locator("#search-results ul.search > li > a")
    hrefs = [link.get_attribute("href") or "" for link in links.all()]
    return list(dict.fromkeys(href.partition(".html")[0] for href in hrefs))


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

    def failed(request: Request) -> None:
        # The next query may come before the icon: the browser then drops it.
        if request.failure != "net::ERR_ABORTED":
            problems.append(f"{request.url}: {request.failure}")

    page.on("requestfailed", failed)
    found = {query: results(page, base, query) for query, _ in QUERIES}
    assert not problems
    missed = {
        query: found[query] for query, name in QUERIES if name not in found[query]
    }
    assert not missed


def test_a_chapter_is_the_first_result_of_its_title(
    book_url: str, new_page: Callable[..., Page]
):
    page = new_page()
    assert results(page, book_url, "모델 컴파일")[0] == "book/compile"
    assert results(page, book_url, "자유 실험실")[0] == "book/playground"


def test_a_word_that_is_nowhere_finds_nothing(
    book_url: str, new_page: Callable[..., Page]
):
    page = new_page()
    assert results(page, book_url, "코끼리") == []
    assert "없습니다" in page.locator(".search-summary").inner_text()


def test_results_show_an_excerpt(book_url: str, new_page: Callable[..., Page]):
    page = new_page()
    results(page, book_url, "손실")
    page.locator("#search-results p.context").first.wait_for()


def test_index_is_small(built_book: Path):
    assert (built_book / "searchindex.js").stat().st_size < MAX_INDEX_BYTES


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("모델에서는", ["모델에서는", "모델", "모델에", "모델에서"]),
        ("값을", ["값을"]),
        ("Dense층 30개", ["Dense", "층", "30", "개"]),
        ("val_loss, 손실", ["val_loss", "손실"]),
    ],
)
def test_index_words(text: str, words: list[str]):
    assert SearchKorean({}).split(text) == words


def test_numbers_and_single_letters_are_not_indexed():
    keep = SearchKorean({}).word_filter
    assert [w for w in ("층", "모델", "x", "30", "AUC") if keep(w)] == [
        "층",
        "모델",
        "AUC",
    ]
