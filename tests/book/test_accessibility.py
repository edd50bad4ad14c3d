"""axe-core finds no violation of WCAG 2.2 A and AA on any page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.conftest import weekly

AXE = Path(__file__).parents[2] / "web/node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# Most elements of a chapter are words of its printed code; without them axe-core takes
# half the time. Their class decides what they look like: of each class one stays in a
# block of code.
PLAINER = """() => {
    for (const code of document.querySelectorAll("article .highlight pre")) {
        const seen = new Set();
        for (const word of code.querySelectorAll("span")) {
            if (word.children.length > 0 || !seen.has(word.className))
                seen.add(word.className);
            else word.replaceWith(...word.childNodes);
        }
        code.normalize();
    }
}"""

PHONE, LAPTOP = (390, 844), (1280, 900)


@pytest.fixture(scope="session")
def axe() -> str:
    """axe-core's source; it comes with the web packages."""
    if not AXE.is_file():
        pytest.fail(f"{AXE} is missing: run `make test` or npm ci", pytrace=False)
    return AXE.read_text("utf-8")


def run(page: Page, axe: str, rules: list[str], within: str = "html") -> list[str]:
    """Run axe-core with these tags or rules; return one line per element it names."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe)
    found = page.evaluate(
        "([within, rules]) => axe.run(within, { runOnly: rules })", [within, rules]
    )
    return [
        f"{rule['id']}: {node['html'][:200]} ({node['failureSummary']})"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def violations(page: Page, axe: str) -> list[str]:
    """Check the page with everything unfolded: light, then dark as on a phone."""
    page.evaluate(
        "document.querySelectorAll('details').forEach((fold) => (fold.open = true))"
    )
    page.evaluate(PLAINER)
    # The theme decides what can be scrolled, and so focused, after a pause of 300 ms.
    page.wait_for_timeout(400)
    lines = run(page, axe, TAGS)
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("document.documentElement.dataset.theme === 'dark'")
    # Buttons glide from one colour to the other; in between they are hard to read.
    page.evaluate(
        """async () => {
            await new Promise(requestAnimationFrame);
            const moving = document.getAnimations();
            await Promise.allSettled(moving.map((each) => each.finished));
        }"""
    )
    page.wait_for_timeout(400)
    return lines + run(page, axe, TAGS)


def test_every_page(
    book_page: str, book_url: str, new_page: Callable[..., Page], axe: str
):
    page = new_page(*LAPTOP, color_scheme="light")
    page.goto(f"{book_url}{book_page}.html")
    assert page.locator("html").get_attribute("data-theme") == "light"
    assert violations(page, axe) == []
    # Wide tables, code and equations scroll in their own boxes.
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


def test_search_page(book_url: str, new_page: Callable[..., Page], axe: str):
    page = new_page(*LAPTOP, color_scheme="light")
    page.goto(f"{book_url}search.html?q=모델")
    page.locator(".search-results li").first.wait_for()
    assert violations(page, axe) == []


@pytest.mark.parametrize(
    "button", [".primary-toggle", *map(weekly, (".secondary-toggle", ".search-button"))]
)
def test_menus_on_a_phone(
    button: str, book_url: str, new_page: Callable[..., Page], axe: str
):
    page = new_page(*PHONE, color_scheme="light")
    page.goto(f"{book_url}book/sources.html")
    page.locator(f"{button}:visible").first.click()
    page.locator("dialog[open]").wait_for()
    assert violations(page, axe) == []


def test_violations_are_found(book_url: str, new_page: Callable[..., Page], axe: str):
    page = new_page(color_scheme="light")
    page.goto(f"{book_url}book/sources.html")
    for spoilt in ("<img src='x.png'>", "<p style='color: #333'>어두운 글씨</p>"):
        page.locator("article").evaluate("(e, html) => (e.innerHTML += html)", spoilt)
    found = [line.partition(":")[0] for line in violations(page, axe)]
    # The picture in both themes, the colour in the dark one only.
    assert sorted(found) == ["color-contrast", "image-alt", "image-alt"]
