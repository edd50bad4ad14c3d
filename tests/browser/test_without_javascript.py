"""A browser without JavaScript: a picture of the lab, its code, and a sentence."""

import json

import pytest
from playwright.sync_api import expect

from livefit.core.program import source
from livefit.core.settings import completed
from livefit.core.spec import spec_json
from tests.browser.conftest import PHONE, Lab, pages_with_labs

SIZE = "each => [each.naturalWidth, each.naturalHeight].map(String)"
PICTURE = "lecture-chapter-light"
COLOURS = """() => {
    const cell = document.querySelector("div.cell_input:has(.kn)");
    const style = (part) => getComputedStyle(cell.querySelector(part));
    const { backgroundColor, color } = style("pre");
    return [backgroundColor, color, style(".kn").color];
}"""


def rgb(colour: str) -> str:
    """Return a colour of the tokens as a browser gives it."""
    return f"rgb({', '.join(str(part) for part in bytes.fromhex(colour[1:]))})"


@pytest.mark.parametrize("name", pages_with_labs())
def test_a_picture_the_code_and_a_sentence_stand_for_every_lab(open_page, name):
    page, watch = open_page(name, PHONE, java_script_enabled=False)
    for lab in page.locator(".livefit").all():
        expect(lab.locator("> p")).to_contain_text("자바스크립트를 켜면")
        picture = lab.get_by_alt_text("실험실의 모습")
        expect(picture).to_be_visible()
        size = picture.evaluate(SIZE)
        assert size[0] != "0"  # it is there, and its place was kept for it
        assert [picture.get_attribute(side) for side in ("width", "height")] == size
        expect(lab.locator("figcaption")).to_contain_text("강의의 설정으로")
        code = lab.locator("pre")
        expect(code).to_be_visible()
        settings = json.loads(lab.get_attribute("data-livefit"))["settings"]
        assert code.text_content() == source(completed(settings))
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    assert watch.faults == []


def test_with_javascript_nothing_of_it_is_loaded(open_page):
    page, _ = open_page("book/model")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    lab = Lab(page.locator(".livefit"))
    lab.ready()
    page.wait_for_load_state("networkidle")
    assert any("livefit.js" in address for address in asked)
    assert not any(PICTURE in address for address in asked)
    expect(lab.root.locator("noscript")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_light_and_their_code_has_its_colours(open_page, scheme):
    page, _ = open_page("book/model", java_script_enabled=False, color_scheme=scheme)
    behind, text, keyword = page.evaluate(COLOURS)
    light = {
        name: pair[0] for name, pair in spec_json("tokens.json")["colours"].items()
    }
    assert (behind, text) == (rgb(light["raised"]), rgb(light["text"]))
    assert keyword not in (behind, text)


def test_the_lecturers_screen_says_what_it_needs(open_page):
    page, watch = open_page("book/stage", java_script_enabled=False)
    sentence = page.locator(".livefit-stage")
    expect(sentence).to_be_visible()
    expect(sentence).to_have_text(
        "강의 화면은 자바스크립트로 움직입니다. 브라우저에서 자바스크립트를 켜면 "
        "장면을 넘기며 강의할 수 있습니다."
    )
    assert watch.faults == []
