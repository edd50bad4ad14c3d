"""The pages in a browser without network: no request leaves, nothing fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page


def test_page_loads_without_another_host_or_an_error(
    book_page: str, book_url: str, new_page: Callable[..., Page]
):
    """From a server; `test_every_lab.py` opens two pages from disk."""
    page = new_page()
    requests: list[str] = []
    problems: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
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


def test_equations_are_drawn(built_book: Path, new_page: Callable[..., Page]):
    page = new_page()
    page.goto(f"{built_book.as_uri()}/book/compile.html")
    page.locator("mjx-container").first.wait_for()
    assert page.locator("mjx-merror").count() == 0


def test_the_lab_waits_for_no_icon_and_no_equation(site):
    scripts = [
        tag.get("src").partition("?")[0] for tag in site["book/model"].find("script")
    ]
    names = [source.rpartition("/")[2] for source in scripts if source]
    assert names.count("livefit.js") == names.count("fontawesome.js") == 1
    assert names.index("livefit.js") < names.index("fontawesome.js")
    [equations] = [
        tag for tag in site["book/model"].find("script") if "mathjax/" in tag.get("src")
    ]
    assert equations.get("type") == "text/after-load"  # book.js starts it


def test_icons_are_drawn(book_url: str, new_page: Callable[..., Page]):
    page = new_page()
    page.goto(f"{book_url}book/model.html")
    page.locator("svg.fa-magnifying-glass:visible").first.wait_for()
    assert page.locator("i.fa-solid").count() == 0


def test_start_page_opens_the_book(built_book: Path, new_page: Callable[..., Page]):
    page = new_page()
    page.goto(f"{built_book.as_uri()}/index.html")
    page.wait_for_url("**/book/index.html")
