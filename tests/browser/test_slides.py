"""The slides as a lecturer uses them: nothing is cut off, every key has its effect."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from book_ext.livefit_slides.pages import chapters
from tests.book.test_accessibility import TAGS, axe  # noqa: F401  (a fixture)
from tests.browser.conftest import Lab
from tests.conftest import most_weekly, weekly
from tools.publish.slides import print_handout

PROJECTOR = (1280, 720)
NAMES = [chapter.name for chapter in chapters()]
READY = "html[data-slides=ready]"

# What of the slide in sight is cut off or too small to read, as one line each.
FAULTS = """() => {
    const found = [];
    const total = document.querySelectorAll(".slides > section").length;
    for (let number = 0; number < total; number++) {
        Reveal.slide(number, 0, 99);
        const add = (fault) => found.push(`${number + 1}: ${fault}`);
        const slide = Reveal.getCurrentSlide();
        const face = slide.querySelector(".face");
        const frame = face.getBoundingClientRect();
        if (frame.width !== 1280 || frame.height !== 720) add("not 1280 x 720");
        if (face.scrollHeight > 720 || face.scrollWidth > 1280) add("overflow");
        for (const part of slide.querySelectorAll(".content, .content *, h1, h2")) {
            if (part.closest("svg, math")) continue;
            const { right, bottom } = part.getBoundingClientRect();
            if (right > frame.right - 28 || bottom > frame.bottom - 32)
                add(`${part.tagName} reaches ${right}, ${bottom}`);
            const size = parseFloat(getComputedStyle(part).fontSize);
            if (part.matches("pre, p, li, td, th") && size < 20) add(`${size} px`);
            if (part.scrollWidth > part.clientWidth && part.matches("pre")) add("wide");
        }
        const texts = [...slide.querySelectorAll(".content :is(p, li)")];
        const words = texts.map((text) => text.innerText).join("").length;
        if (words > 450 && slide.dataset.kind !== "sources") add("a wall of text");
        for (const picture of slide.querySelectorAll("img")) {
            if (picture.getBoundingClientRect().height < 250) add("small picture");
            if (!picture.alt) add("a picture without a text");
        }
        for (const lab of slide.querySelectorAll(".lab-frame")) {
            if (lab.clientHeight < 560) add("small lab");
            if (lab.scrollWidth > lab.clientWidth) add("wide lab");
        }
    }
    return found;
}"""

# What axe-core finds in the slide in sight: all slides together take it minutes.
UNREADABLE = """async (tags) => {
    const found = await axe.run(Reveal.getCurrentSlide(), { runOnly: tags });
    return found.violations.map((each) => `${each.id}: ${each.nodes[0].html}`);
}"""


@pytest.fixture
def open_slides(open_page):
    """Open the slides of a chapter from disk, ready; faults of the page are watched."""

    def open_it(name: str, size=PROJECTOR, **options):
        page, watch = open_page(f"slides/{name}", size, "file", **options)
        page.locator(READY).wait_for(state="attached")
        return page, watch

    return open_it


def number(page: Page) -> int:
    """Return the number of the slide in sight, from 1."""
    return page.evaluate("() => Reveal.getIndices().h") + 1


def go_to_lab(page: Page) -> Lab:
    """Go to the first lab with epochs, with the keys of a presenter's clicker."""
    lab = page.locator('section.present .livefit:has([data-setting="epochs"])')
    for _ in range(200):
        if lab.count():
            break
        page.keyboard.press("PageDown")
    found = Lab(lab)
    found.settle()
    return found


@pytest.mark.parametrize("name", most_weekly(NAMES, *NAMES[1:3]))
def test_nothing_of_a_chapter_overflows(name: str, open_slides):
    page, watch = open_slides(name)
    assert page.evaluate(FAULTS) == []
    assert watch.faults == []


def test_what_overflows_is_found(open_slides):
    page, _ = open_slides("welcome")
    number = page.evaluate(
        """() => {
            const [, second] = document.querySelectorAll(".content");
            second.innerHTML = "<p>넘칩니다</p>".repeat(30);
            return Reveal.getIndices(second.closest("section")).h + 1;
        }"""
    )
    faults = page.evaluate(FAULTS)
    assert faults and all(fault.startswith(f"{number}: ") for fault in faults)


def test_what_does_not_fit_is_continued_with_its_notes(open_page):
    """A table by rows, the rest by pieces; one that leads stays with what it leads."""
    page, watch = open_page("slides/index", PROJECTOR, "file")
    texts = [f"글 {at}" for at in range(20)]
    pieces = [f"<p>{text}</p>" for text in texts] + ["<p>표를 보세요</p>"]
    rows = "".join(f"<tr><td>{at}</td></tr>" for at in range(30))
    table = f"<table><thead><tr><th>n</th></tr></thead><tbody>{rows}</tbody></table>"
    html = "".join(
        f'<div class="piece {"leads" if "표" in piece else ""}">{piece}'
        f'<aside class="notes"><p>{at}</p></aside></div>'
        for at, piece in enumerate([*pieces, table])
    )
    page.add_init_script(
        f"""document.addEventListener("DOMContentLoaded", () => {{
            const slide = document.querySelector("[data-kind=text]");
            if (!slide) return;
            slide.className = "long";
            slide.querySelector(".content").innerHTML = `{html}`;
            slide.querySelector(":scope > .notes").replaceChildren();
        }});"""
    )
    page.goto(page.url.replace("index", "welcome"))
    page.locator(READY).wait_for(state="attached")
    slides = page.evaluate(
        """() => [...document.querySelectorAll("section.long")].map((slide) => {
            const all = (selector) =>
                [...slide.querySelectorAll(selector)].map((each) => each.textContent);
            return [all(".content p"), all("td"), all("th"), all(".notes p")];
        })"""
    )
    shown = [text for [each, *_] in slides for text in each]
    assert shown == [*texts, "표를 보세요"] and len(slides) > 3
    assert [row for [_, each, *_] in slides for row in each] == list(
        map(str, range(30))
    )
    assert [note for [*_, each] in slides for note in each] == list(map(str, range(22)))
    for [own, rows, heads, notes] in slides:
        assert len(notes) == len(own) + ("0" in rows)
        assert heads == ["n"] * bool(rows)
        assert ("표를 보세요" in own) == ("0" in rows)
    assert page.locator("section.long .goes-on").count() == len(slides) - 1
    assert page.evaluate(FAULTS) == []
    assert watch.faults == []


def test_keys_belong_to_the_lab_until_escape(open_slides):
    page, watch = open_slides("welcome")
    lab = go_to_lab(page)
    at = number(page)
    lab.slider("epochs").focus()
    expect(page.locator(".lab-keys")).to_contain_text("Esc")
    with lab.retrains():
        page.keyboard.press("ArrowRight")
    expect(lab.field("epochs")).to_have_value("6")
    for key in ("PageDown", "Space", "End"):
        page.keyboard.press(key)
    assert number(page) == at
    expect(lab.field("epochs")).to_have_value("200")  # the slider took End
    page.keyboard.press("Escape")
    expect(page.locator(".lab-keys")).to_have_text("")
    assert page.evaluate("() => Reveal.isOverview()") is False
    page.keyboard.press("ArrowRight")
    assert number(page) == at + 1
    page.keyboard.press("PageUp")
    assert number(page) == at
    expect(lab.field("epochs")).to_have_value("200")
    assert watch.faults == []


def test_a_number_typed_into_a_lab_turns_no_slide(open_slides):
    page, _ = open_slides("welcome")
    lab = go_to_lab(page)
    at = number(page)
    with lab.retrains():
        lab.type("epochs", "20")
    page.keyboard.press("n")
    page.keyboard.press("b")
    assert number(page) == at
    assert page.evaluate("() => Reveal.isPaused()") is False
    assert len(page.context.pages) == 1


def test_a_button_and_the_frame_of_the_lab_keep_their_keys(open_slides):
    page, _ = open_slides("welcome")
    lab = go_to_lab(page)
    at = number(page)
    frame = page.locator("section.present .lab-frame")
    lab.root.get_by_role("button", name="새 시드").focus()
    for key in ("ArrowRight", "ArrowLeft", "End", "n"):
        page.keyboard.press(key)
    assert number(page) == at
    with lab.retrains():
        page.keyboard.press("Space")  # presses the button
    frame.focus()
    frame.evaluate("(frame) => (frame.scrollTop = 0)")
    page.keyboard.press("PageDown")
    page.wait_for_function("(frame) => frame.scrollTop > 0", arg=frame.element_handle())
    assert number(page) == at
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowRight")
    assert number(page) == at + 1


def test_the_lab_is_moved_by_mouse_where_the_slide_is_enlarged(open_slides):
    page, _ = open_slides("welcome", (1920, 1080))
    lab = go_to_lab(page)
    slider = lab.slider("epochs")
    slider.scroll_into_view_if_needed()
    with lab.retrains():
        slider.click()  # in its middle
    assert abs(int(lab.field("epochs").input_value()) - 100) <= 3


def test_the_answer_of_a_check_comes_with_its_key(open_slides):
    page, _ = open_slides("model")
    check = page.locator("section.present[data-kind=check]")
    for _ in range(200):
        if check.count():
            break
        page.keyboard.press("PageDown")
    at = number(page)
    answer = check.locator(".answer")
    expect(answer).to_have_css("opacity", "0")
    page.keyboard.press("PageDown")
    expect(answer).to_have_css("opacity", "1")
    assert number(page) == at


def test_a_reload_stays_at_the_slide_and_the_lab_as_it_was(open_slides):
    page, _ = open_slides("welcome")
    lab = go_to_lab(page)
    at = number(page)
    with lab.retrains():
        lab.type("epochs", "20")
    page.reload()
    page.locator(READY).wait_for(state="attached")
    assert number(page) == at
    expect(lab.field("epochs")).to_have_value("20")


def test_the_speakers_window_shows_the_notes_without_a_server(open_slides):
    page, watch = open_slides("welcome")
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    speaker = opened.value
    notes = speaker.locator(".speaker-controls-notes .value")
    expect(notes).to_contain_text("점들이 두 색의 소용돌이를")
    speaker.keyboard.press("ArrowRight")
    page.wait_for_function("() => Reveal.getIndices().h === 1")
    page.bring_to_front()
    page.keyboard.press("ArrowRight")
    expect(notes).to_contain_text("배경의 색이 신경망의 답입니다")
    assert watch.faults == []


def test_light_and_dark_follow_the_system_and_the_key(open_slides):
    page, _ = open_slides("welcome", color_scheme="dark")
    html = page.locator("html")
    expect(html).to_have_attribute("data-theme", "dark")
    expect(page.locator(".livefit-lab").first).to_have_class(re.compile("lf-dark"))
    page.keyboard.press("l")
    expect(html).to_have_attribute("data-theme", "light")


@pytest.mark.parametrize("scheme", ["light", weekly("dark")])
def test_slides_can_be_read_by_everyone(scheme: str, open_slides, axe: str):  # noqa: F811
    page, _ = open_slides("model", color_scheme=scheme)
    page.evaluate(axe)
    kinds: dict[str, int] = {}
    for at in range(page.locator(".slides > section").count()):
        kind = page.locator(".slides > section").nth(at).get_attribute("data-kind")
        kinds.setdefault(str(kind), at)
    assert {"title", "text", "question", "lab", "task", "check"} <= set(kinds)
    for at in kinds.values():
        page.evaluate("(at) => Reveal.slide(at, 0, 99)", at)
        page.evaluate(
            "() => Promise.allSettled(document.getAnimations().map((a) => a.finished))"
        )
        assert page.evaluate(UNREADABLE, TAGS) == []


def test_the_list_leads_to_all_slides_and_back(open_page, built_book: Path):
    page, watch = open_page("slides/index", scheme="file")
    links = page.locator("main a")
    addresses = [link.get_attribute("href") for link in links.all()]
    assert {f"{name}.html" for name in NAMES} <= set(addresses)
    for address in addresses:
        target = built_book / "slides" / address.partition("?")[0]
        assert target.is_file(), address
    assert watch.faults == []


def test_a_handout_is_small_and_holds_its_fonts(browser, built_book: Path, open_slides):
    page, _ = open_slides("welcome")
    slides = page.locator(".slides > section").count()
    handout = print_handout(browser, built_book / "slides" / "welcome.html")
    content = handout.read_bytes()
    handout.unlink()
    assert len(content) < 1_500_000
    fonts = re.findall(rb"/FontName /\w{6}\+([\w-]+)", content)  # marked as a subset
    assert len(fonts) == content.count(b"/FontName") >= 2
    pages = re.findall(rb"/Type /Page\b", content)
    assert slides / 2 <= len(pages) <= slides
