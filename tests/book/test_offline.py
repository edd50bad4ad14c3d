"""The pages in a browser without network: no request leaves, nothing fails; light."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response, expect

MAX_WEIGHT = 350_000  # bytes after gzip, all that a page needs when it is opened


def test_page_loads_without_another_host_or_an_error(
    book_page: str, book_url: str, new_page: Callable[..., Page]
):
    """From a server; `test_every_lab.py` opens two pages from disk."""
    page = new_page()
    requests: list[str] = []
    responses: list[Response] = []
    problems: list[str] = []
    page.on("request", lambda request: requests.append(request.url))

    def keep(response: Response) -> None:  # a built-in method is not taken
        responses.append(response)

    page.on("response", keep)
    page.on("requestfailed", lambda request: problems.append(request.url))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on(
        "console",
        lambda message: (
            problems.append(message.text) if message.type == "error" else None
        ),
    )
    page.goto(f"{book_url}{book_page}.html")
    page.wait_for_load_state("networkidle")
    assert not problems
    local = (book_url, "data:", "blob:")
    assert [address for address in requests if not address.startswith(local)] == []
    loaded = [each for each in responses if each.url.startswith(book_url)]
    weight = sum(len(gzip.compress(each.body())) for each in loaded)
    assert weight <= MAX_WEIGHT


def test_equations_are_drawn(book_url: str, new_page: Callable[..., Page]):
    page = new_page()
    page.goto(f"{book_url}book/compile-entropy.html")
    tall = page.evaluate(
        "[...document.querySelectorAll('math')].map(e => e.getBoundingClientRect())"
        ".filter(box => box.width > 5 && box.height > 5).length"
    )
    assert tall == page.locator("math").count() > 5
    assert "\\frac" not in page.locator("article").inner_text()


# Each icon in sight with its size and whether it has a picture.
ICONS = """() => [...document.querySelectorAll("[class*='fa-']")]
    .filter(icon => icon.checkVisibility())
    .map(icon => {
        const look = getComputedStyle(icon, "::before");
        const drawn = parseFloat(look.width) > 10 && look.maskImage !== "none";
        return [icon.className, drawn, look.backgroundColor];
    })"""


@pytest.mark.parametrize("colours", ["none", "active"])
def test_icons_are_drawn(book_url: str, new_page: Callable[..., Page], colours: str):
    page = new_page(forced_colors=colours)
    page.goto(f"{book_url}book/model.html")
    page.locator(".dropdown-download-buttons .dropdown-toggle").click()
    page.locator(".dropdown-menu").wait_for()
    icons = page.evaluate(ICONS)
    assert len(icons) > 8
    assert [name for name, drawn, _ in icons if not drawn] == []
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert [name for name, _, colour in icons if colour == paper] == []


def test_the_menu_above_the_text(book_url: str, new_page: Callable[..., Page]):
    page = new_page()
    page.goto(f"{book_url}book/sources.html")
    button = page.locator(".dropdown-download-buttons .dropdown-toggle")
    menu = page.locator(".dropdown-download-buttons .dropdown-menu")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(menu.locator("a").first).to_be_focused()
    box = menu.bounding_box()
    assert box and box["x"] > 0 and box["x"] + box["width"] <= 1280
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    button.click()
    expect(menu).to_be_visible()
    page.locator("article").click()
    expect(menu).to_be_hidden()


def test_who_scrolls_back_is_led_to_the_top(
    book_url: str, new_page: Callable[..., Page]
):
    page = new_page(width=1000)  # a wider page has its contents in sight
    page.goto(f"{book_url}book/guide.html")
    top = page.locator("#pst-back-to-top")
    expect(top).to_be_hidden()
    for y in (4000, 3000):
        page.evaluate("y => scrollTo({ top: y, behavior: 'instant' })", y)
        page.wait_for_function("y => scrollY === y", arg=y)
        page.evaluate("() => new Promise(requestAnimationFrame)")
    expect(top).to_be_visible()
    top.click()
    page.wait_for_function("scrollY === 0")


def test_the_lab_comes_first_and_only_where_there_is_one(site):
    def scripts(name: str) -> list[str]:
        tags = (tag.get("src").partition("?")[0] for tag in site[name].find("script"))
        return [address.rpartition("/")[2] for address in tags if address]

    assert scripts("book/model") == ["livefit.js"]
    assert scripts("book/stage") == ["livefit.js", "stage.js"]
    assert scripts("book/compile-loss") == ["figures.js"]  # it has no lab
    assert scripts("book/compile-optimizer") == ["livefit.js", "figures.js"]
    assert scripts("book/sources") == []
    assert site["book/sources"].source.count("/site.js?v=") == 1  # after them


def test_start_page_opens_the_book(built_book: Path, new_page: Callable[..., Page]):
    page = new_page()
    page.goto(f"{built_book.as_uri()}/index.html")
    page.wait_for_url("**/book/index.html")
