"""The class takes part: hands, the scene's code, the QR code, answers on a phone."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE
from tests.browser.stage import book_scenes

SCENES = book_scenes().scenes
ASKING = next(i for i, scene in enumerate(SCENES, 1) if scene.predict)
PREDICT = SCENES[ASKING - 1].predict


def enter(stage, *counts: int) -> None:
    """Enter the hands by keyboard alone."""
    stage.press("h")
    for count in counts:
        stage.page.keyboard.type(str(count))
        stage.press("Enter")


def test_hands_are_entered_by_keys_and_stand_beside_the_result(open_stage):
    stage, page, watch = open_stage(ASKING)
    counts = [12, 6, 2][: len(PREDICT.choices)]
    enter(stage, *counts)
    while len(counts) < len(PREDICT.choices):
        stage.press("Enter")
        counts.append(0)
    expect(stage.root).to_be_focused()  # after the last one the keys are the scene's
    choices = stage.root.locator(".ls-choice")
    expect(choices.nth(0).locator(".ls-share")).to_have_text("12명 · 60 %")
    expect(stage.root.locator(".ls-hands-title")).to_contain_text("20명")
    marks = stage.root.locator(".ls-right").filter(has_text="정답")
    stage.press("PageDown")
    stage.at(ASKING, "run")
    expect(stage.root.locator(".ls-numbers .ls-figure").first).to_be_visible()
    expect(choices.nth(0).locator(".ls-share")).to_have_text("60 %")
    expect(marks).to_have_count(0)  # the class says what it sees before it is told
    stage.press("PageDown")
    stage.at(ASKING, "concluded")
    right = choices.nth(PREDICT.answer)
    expect(right.locator(".ls-right")).to_have_text("✓ 정답")
    expect(marks).to_have_count(1)
    page.wait_for_function("history.state?.livefitStep === 'concluded'")
    page.reload()
    expect(choices.nth(0).locator(".ls-share")).to_have_text("60 %")
    assert watch.faults == []


def test_the_keys_stay_with_the_scene_when_the_focused_button_hides(open_stage):
    stage, _, watch = open_stage(ASKING, projector=False)
    enter(stage, 3)
    clear = stage.root.locator('[data-action="clear-hands"]')
    expect(clear).to_be_visible()  # a hidden button takes no focus
    clear.press("Enter")
    expect(clear).to_be_hidden()
    expect(stage.root).to_be_focused()
    assert watch.faults == []


def test_hands_are_counted_by_buttons(open_stage):
    stage, page, _ = open_stage(ASKING)
    first = stage.root.locator(".ls-choice").first
    for _ in range(3):
        first.locator('[data-action="hand-more"]').click()
    first.locator('[data-action="hand-less"]').click()
    expect(first.locator("input")).to_have_value("2")
    first.locator('[data-action="hand-less"]').click(click_count=5)
    expect(first.locator("input")).to_have_value("0")
    stage.press("ArrowRight")  # the buttons have not kept the keys
    stage.at(ASKING + 1)
    for button in stage.root.locator(".ls-count button").all():
        box = button.bounding_box()
        assert box["width"] >= 24 and box["height"] >= 24


@pytest.mark.parametrize("bad", ["-4", "1.5", "1e9", ""])
def test_a_count_that_cannot_be_is_made_one(open_stage, bad):
    stage, _, watch = open_stage(ASKING)
    field = stage.root.locator(".ls-choice input").first
    field.fill(bad)
    field.press("Enter")
    expect(stage.root.locator(".ls-hands-title")).not_to_contain_text("NaN")
    expect(field).to_have_value(re.compile(r"^\d{0,3}$"))
    assert watch.faults == []


def test_code_or_number_opens_a_scene_on_a_phone(open_stage):
    stage, page, watch = open_stage(projector=False, size=PHONE, scheme="file")
    word = stage.root.locator(".ls-word")
    for typed, number in [("4", 4), (SCENES[6].id, 7), (SCENES[2].id.upper(), 3)]:
        word.fill(typed)
        word.press("Enter")
        stage.at(number)
    word.fill("no-such")
    word.press("Enter")
    problem = stage.root.locator(".ls-goto .ls-problem")
    expect(problem).to_contain_text("'no-such'")
    stage.at(3)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    stage.root.locator('[data-action="forward"]').click()
    stage.at(3, "run")
    expect(stage.figure("accuracy")).to_be_visible()
    assert watch.faults == []


def test_a_page_on_this_machine_has_a_code_and_says_why_no_qr(open_stage):
    stage, _, _ = open_stage(3)
    stage.press("q")
    dialog = stage.dialog("join")
    expect(dialog.locator("svg")).to_have_count(0)
    expect(dialog).to_contain_text(SCENES[2].id)
    expect(dialog).to_contain_text("서버가 없어서 할 수 없는 일")
    stage.press("Escape")
    expect(stage.root).to_be_focused()


def test_a_published_page_has_a_qr_code_of_the_scene(new_page, book_url, built_book):
    """The page as another machine sees it: under a name that is not this machine's."""
    page = new_page()
    host = "http://book.example/"

    def serve(route):
        path = built_book / route.request.url.removeprefix(host).split("?")[0]
        route.fulfill(path=path) if path.is_file() else route.abort()

    page.route(f"{host}**", serve)
    page.goto(f"{host}book/stage.html#scene=3")
    root = page.locator(".ls-stage")
    expect(root).to_be_focused()
    page.keyboard.press("q")
    dialog = root.locator('dialog[data-dialog="join"]')
    expect(dialog.locator(".ls-qr svg")).to_be_visible()
    address = f"{host}book/stage.html#scene=3"
    expect(dialog.locator(".ls-join-address")).to_have_text(address)
