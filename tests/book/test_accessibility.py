"""axe-core finds no violation of WCAG 2.2 A and AA on any page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "livefit/web/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

SIZES = pytest.mark.parametrize(
    ("width", "height"), [(390, 844), (1280, 900)], ids=["phone", "laptop"]
)
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])


@pytest.fixture(scope="session")
def axe() -> str:
    """axe-core's source; it comes with the web packages."""
    if not AXE.is_file():
        pytest.fail(f"{AXE} is missing: run `make test` or npm ci", pytrace=False)
    return AXE.read_text("utf-8")


def violations(page: Page, axe: str) -> list[str]:
    """Run axe-core on the page with everything unfolded; one line per element."""
    page.evaluate(
        "document.querySelectorAll('details').forEach((d) => (d.open = true))"
    )
    # The theme decides what can be scrolled, and so focused, after a pause of 300 ms.
    page.wait_for_timeout(400)
    page.evaluate(axe)
    found = page.evaluate("(tags) => axe.run({ runOnly: tags })", TAGS)["violations"]
    return [
        f"{rule['id']}: {node['html'][:200]} ({node['failureSummary']})"
        for rule in found
        for node in rule["nodes"]
    ]


@SIZES
@SCHEMES
def test_every_page(
    book_page: str,
    width: int,
    height: int,
    scheme: str,
    book_url: str,
    new_page: Callable[..., Page],
    axe: str,
):
    page = new_page(width, height, color_scheme=scheme)
    page.goto(f"{book_url}{book_page}.html")
    assert page.locator("html").get_attribute("data-theme") == scheme
    assert violations(page, axe) == []
    # Wide tables, code and equations scroll in their own boxes.
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@SIZES
@SCHEMES
def test_search_page(
    width: int,
    height: int,
    scheme: str,
    book_url: str,
    new_page: Callable[..., Page],
    axe: str,
):
    page = new_page(width, height, color_scheme=scheme)
    page.goto(f"{book_url}search.html?q=모델")
    page.locator("#search-results li").first.wait_for()
    assert violations(page, axe) == []


@SCHEMES
def test_menus_on_a_phone(
    scheme: str, book_url: str, new_page: Callable[..., Page], axe: str
):
    page = new_page(390, 844, color_scheme=scheme)
    for button in (".primary-toggle", ".secondary-toggle", ".search-button"):
        page.goto(f"{book_url}book/model.html")
        page.locator(f"{button}:visible").first.click()
        page.locator("dialog[open]").wait_for()
        assert violations(page, axe) == []


def test_axe_finds_a_violation(new_page: Callable[..., Page], axe: str):
    page = new_page()
    page.set_content("<html lang='ko'><title>x</title><img src='x.png'></html>")
    assert any(line.startswith("image-alt") for line in violations(page, axe))
