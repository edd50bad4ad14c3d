"""The site is in Korean: no English words of the theme or its extensions are left."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page

# Names and file types that are no English words of the interface.
NAMES = {"Ctrl", "K", ".ipynb", ".md", ".pdf", "Colab", "Shift", "Enter", "Esc"}

LATIN = re.compile(r"[A-Za-z]")
HANGUL = re.compile(r"[가-힣]")

# Everything the theme shows: text outside the article, and in the article the text of
# its buttons, folds and admonition titles. The article's own words and code are the
# author's.
# The lab brings its own strings, and its own test.
TEXTS = """
() => {
  const interface = "button, summary, .admonition-title, .headerlink, figcaption";
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.closest("script, style, noscript, code, pre, .livefit, .livefit-figure, .search-results a, p.context")) continue;
    if (parent.closest("article") && !parent.closest(interface)) continue;
    texts.push(walker.currentNode.textContent.trim());
  }
  return texts;
}
"""  # noqa: E501

ATTRIBUTES = """
() => {
  const names = ["title", "aria-label", "alt", "placeholder", "data-tooltip", "data-bs-title",
                 "data-bs-original-title", "aria-description", "aria-roledescription"];
  return names.flatMap((name) => [...document.querySelectorAll(`[${name}]`)]
    .filter((element) => !element.closest(".livefit, .livefit-figure"))
    .map((element) => element.getAttribute(name).trim()));
}
"""  # noqa: E501


def english(texts: list[str]) -> set[str]:
    """Return the texts that have Latin letters, no Hangul, and are no name."""
    return {
        text
        for text in texts
        if LATIN.search(text) and not HANGUL.search(text) and text not in NAMES
    }


def check(page: Page) -> None:
    """Fail if the loaded page shows or announces English words of the interface."""
    page.wait_for_load_state("load")
    if page.locator("div.highlight pre").count():
        page.locator("button.copybtn").first.wait_for(state="attached")
    assert page.locator("html").get_attribute("lang") == "ko"
    assert english(page.evaluate(TEXTS)) == set()
    assert english(page.evaluate(ATTRIBUTES)) == set()


def test_every_page(book_page: str, book_url: str, new_page: Callable[..., Page]):
    page = new_page()
    page.goto(f"{book_url}{book_page}.html")
    check(page)


def test_search_page(book_url: str, new_page: Callable[..., Page]):
    page = new_page()
    for query in ("모델", "코끼리"):
        page.goto(f"{book_url}search.html?q={query}")
        page.wait_for_function("document.querySelector('.search-summary')?.innerText")
        check(page)


def test_copy_button_says_in_korean_that_it_copied(
    book_url: str, new_page: Callable[..., Page]
):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{book_url}book/model.html")
    button = page.locator("button.copybtn").first
    page.locator("div.highlight").first.hover()
    button.click()
    page.wait_for_function(
        "document.querySelector('button.copybtn').dataset.tooltip === '복사했습니다'"
    )


def test_english_is_found():
    assert english(["Search", "검색 Search", "Ctrl", "", "30"]) == {"Search"}
