"""A page of the book on paper: no code is cut off, answers are open, it is light."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.slow

PHONE, PAPER = (390, 844), (680, 960)  # px; A4 less its margins
CUT_OFF = """() => [...document.querySelectorAll(".bd-article pre")]
    .filter((code) => code.scrollWidth > code.clientWidth)
    .map((code) => code.textContent)"""


# Each view of a lab: its name, top, bottom and whether something of it is cut off.
VIEWS = """() => [...document.querySelectorAll(".lf-view, .lf-code")].map(e => {
    const { top, bottom } = e.getBoundingClientRect();
    return [e.dataset.view ?? "", top, bottom, e.scrollHeight > e.clientHeight];
})"""


@pytest.mark.parametrize("size", [PHONE, PAPER])
def test_code_is_wrapped_on_paper(
    new_page: Callable[..., Page], book_url: str, size: tuple[int, int]
):
    page = new_page(*PHONE)
    page.goto(f"{book_url}book/compile-metrics.html")
    assert page.evaluate(CUT_OFF) != []  # on the screen an output scrolls
    page.emulate_media(media="print")
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    assert page.evaluate(CUT_OFF) == []


def test_a_lab_is_printed_whole(new_page: Callable[..., Page], book_url: str):
    """On paper nobody selects a tab, and nothing scrolls."""
    page = new_page()
    page.goto(f"{book_url}book/fit.html")
    page.wait_for_selector('.livefit[data-state="done"]')
    page.emulate_media(media="print")
    # A slow machine draws a lab in parts, one a frame.
    page.wait_for_function(
        f"({VIEWS})().every(([, top, bottom, cut]) => bottom > top && !cut)"
    )
    views = page.evaluate(VIEWS)
    assert [name for name, *_ in views if name] == [
        "batches",
        "results",
        "code",
        "link",
    ]
    tops = [top for name, top, *_ in views if name]
    bottoms = [bottom for name, _, bottom, _ in views if name]
    assert all(b <= t for b, t in zip(bottoms, tops[1:], strict=False))


def test_a_dark_page_is_printed_light_with_its_answers(
    new_page: Callable[..., Page], book_url: str
):
    page = new_page(color_scheme="dark")
    page.goto(f"{book_url}book/model-practice.html")
    page.evaluate(
        """() => {
            const html = document.documentElement;
            window.seen = [];
            const answers = [...document.querySelectorAll("article details")]
                .filter(fold => /풀이|힌트|스스로/.test(fold.innerText));
            const look = () => seen.push([html.dataset.theme,
                answers.some(fold => fold.open),
                answers.some(fold => !fold.open)]);
            look();
            addEventListener("beforeprint", look);
            addEventListener("afterprint", look);
        }"""
    )
    page.pdf()
    screen, paper = ["dark", False, True], ["light", True, False]
    assert page.evaluate("seen") == [screen, paper, screen]
