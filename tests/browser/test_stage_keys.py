"""The keys of the lecturer's screen: one table, and no key that is not meant for it."""

import re

import pytest
from playwright.sync_api import expect

from livefit.core.spec import spec_json
from tests.browser.conftest import LAPTOP
from tests.browser.stage import book_scenes

COUNT = len(book_scenes().scenes)
KEYS = spec_json("keys.json")


@pytest.fixture
def stage(open_stage):
    opened, _, watch = open_stage()
    yield opened
    assert watch.faults == []


def test_table_has_each_key_once_and_help_shows_it(stage):
    codes = [code for row in KEYS for code in row["codes"]]
    assert len(codes) == len(set(codes))
    stage.press("?")
    expect(stage.dialog("help")).to_be_visible()
    first = [row["shown"] for row in KEYS if row.get("first")]
    assert {*first} == {"PageDown", "F", "H"}  # without these there is no lecture
    rows = sorted(KEYS, key=lambda row: row["shown"] not in first)
    shown = stage.dialog("help").locator("dt").all_inner_texts()
    assert [" ".join(text.split()) for text in shown] == [
        row["shown"].replace(", ", " ") for row in rows
    ]
    does = stage.dialog("help").locator("dd").all_inner_texts()
    assert does == [row["does"]["ko"] for row in rows]
    stage.press("Escape")
    expect(stage.dialog("help")).to_be_hidden()


def test_clicker_goes_through_the_steps_and_back(stage):
    for scene, step in [
        (1, "run"),
        (1, "concluded"),
        (2, "asked"),
        (2, "run"),
    ]:
        stage.press("PageDown")
        stage.at(scene, step)
    for scene, step in [(2, "asked"), (1, "concluded"), (1, "run"), (1, "asked")]:
        stage.press("PageUp")
        stage.at(scene, step)
    stage.press("PageUp")  # before the first there is nothing
    stage.at(1, "asked")


def test_arrows_numbers_home_and_end_choose_a_scene(stage):
    stage.press("ArrowRight")
    stage.at(2)
    stage.press("ArrowLeft")
    stage.at(1)
    stage.press("1", "4")
    stage.at(14)
    stage.press("2")  # no second digit comes: after a moment it is the second scene
    stage.at(2)
    stage.press("9")  # 90 scenes there are not
    stage.at(9)
    stage.press("End")
    stage.at(COUNT)
    stage.press("ArrowRight")
    stage.at(COUNT)
    stage.press("Home")
    stage.at(1)
    stage.press("9", "9")  # no such scene: the ninth, and then nothing
    stage.at(9)


def test_space_runs_and_concludes(stage):
    expect(stage.curve()).to_have_count(0)
    stage.press("Space")
    stage.at(1, "run")
    expect(stage.curve()).to_have_count(1)
    stage.press("Enter")
    stage.at(1, "concluded")
    conclusion = stage.root.locator(".ls-conclusion")
    expect(conclusion).to_have_text(book_scenes().scenes[0].conclude)
    stage.press("r")
    stage.at(1, "asked")
    expect(stage.curve()).to_have_count(0)


def test_steps_grow_the_curve_and_space_finishes_it(stage):
    stage.press("s")
    points = stage.root.locator('[data-chart="loss"] circle.ls-current')
    expect(points).to_have_count(1)
    stage.press("s", "s")
    expect(points).to_have_count(3)
    expect(stage.root.locator(".ls-conclusion")).to_contain_text("3에포크")
    stage.press("Space")
    expect(points).to_have_count(5)
    expect(stage.figure("loss")).to_have_text("0.4356")


def test_pin_lays_a_run_under_the_next(stage):
    stage.press("Space")
    stage.at(1, "run")
    first = stage.curve().get_attribute("d")
    assert first
    stage.press("p")
    expect(stage.curve("pinned")).to_have_count(1)
    stage.go(3, "run")
    expect(stage.curve("pinned")).to_have_count(1)
    expect(stage.curve()).to_have_count(1)
    stage.go(1, "run")
    stage.press("p")
    expect(stage.curve("pinned")).to_have_count(0)


def test_baseline_is_a_line_that_goes_and_a_number_that_stays(stage):
    stage.go(2, "run")
    line = stage.root.locator('[data-chart="metric"] line.ls-baseline')
    # one on the paper, one in the legend
    expect(line).to_have_count(2)
    stage.press("v")
    expect(line).to_have_count(0)
    expect(stage.figure("baseline")).to_have_text("85.1\u00a0%")
    stage.press("v")
    expect(line).to_have_count(2)


@pytest.mark.parametrize("key", [".", "b"])  # which of them a clicker sends
def test_blank_screen_hides_all_until_the_next_key(stage, key):
    blank = stage.root.locator(".ls-blank")
    stage.press(key)
    expect(blank).to_be_visible()
    box = blank.bounding_box()
    assert (box["width"], box["height"]) == LAPTOP
    stage.press(key)
    expect(blank).to_be_hidden()
    stage.press(key, "PageDown")
    expect(blank).to_be_hidden()


def test_timer_runs_pauses_and_goes(stage):
    timer = stage.root.locator(".ls-timer")
    stage.press("t")
    expect(timer).to_have_text("00:01", timeout=60_000)
    stage.press("t")
    expect(timer).to_contain_class("ls-paused")
    stage.press("Shift+T")
    expect(timer).to_have_text("")


def test_a_control_keeps_its_keys(stage):
    """Who types a number into a control changes no scene; Esc gives the keys back."""
    stage.go(1, "run")
    field = stage.root.locator('[data-setting="epochs"] input[type="number"]')
    field.focus()
    field.fill("")
    stage.press("1", "2", "ArrowLeft", "s", "PageDown")
    expect(field).to_have_value("12")
    stage.at(1, "run")
    expect(stage.root.locator(".ls-focus-note")).to_be_visible()
    stage.press("Escape")
    expect(stage.root).to_be_focused()
    stage.press("ArrowRight")
    stage.at(2)


def test_a_control_used_by_mouse_gives_the_keys_back(stage):
    """A missed key in front of a class is worse than one more Tab."""
    slider = stage.root.locator('[data-setting="epochs"] input[type="range"]')
    expect(slider).to_be_hidden()  # a touch would show the run
    stage.go(1, "run")
    slider.click()
    expect(stage.root).to_be_focused()
    stage.at(1, "run")
    stage.press("PageDown")
    stage.at(1, "concluded")


def test_a_dragged_control_is_followed(stage):
    stage.go(1, "run")
    slider = stage.root.locator('[data-setting="epochs"] input[type="range"]')
    taken = slider.evaluate(
        """async slider => {
            const taken = [];
            slider.addEventListener("input", () => taken.push(slider.value));
            for (const value of [7, 8, 9]) {
                slider.value = value;
                slider.dispatchEvent(new Event("input"));
                for (let i = 0; i < 30 && taken.at(-1) !== String(value); i++)
                    await new Promise(requestAnimationFrame);
            }
            return taken;
        }"""
    )
    assert taken == ["7", "8", "9"]


def test_keys_are_found_by_their_place(stage):
    """With a Korean input method S writes another letter; the key is the same."""
    stage.page.evaluate(
        """() => document.activeElement.dispatchEvent(new KeyboardEvent("keydown",
            {key: "ㄴ", code: "KeyS", bubbles: true, cancelable: true}))"""
    )
    points = stage.root.locator('[data-chart="loss"] circle.ls-current')
    expect(points).to_have_count(1)


def test_browser_keys_stay_the_browsers(stage):
    stage.press("Control+ArrowRight", "Alt+s")
    stage.at(1, "asked")


def test_in_the_page_the_keys_act_only_in_the_screen(open_stage):
    stage, page, watch = open_stage(projector=False)
    stage.press("ArrowRight")
    stage.at(2)
    page.locator(".bd-article p").first.click()
    stage.press("ArrowRight", "s", "3")
    stage.at(2)
    assert watch.faults == []


def test_projector_is_one_key_and_escape_leaves_it(open_stage):
    stage, page, watch = open_stage(projector=False)
    stage.press("f")
    expect(stage.root).to_contain_class("ls-projector")
    expect(stage.root).to_be_focused()
    assert page.locator(".bd-main").evaluate("e => e.closest('[inert]') !== null")
    stage.press("f")
    expect(stage.root).not_to_contain_class("ls-projector")
    assert page.locator(".bd-main").evaluate("e => e.closest('[inert]') === null")
    assert page.locator("article .ls-stage").count() == 1
    assert watch.faults == []


def test_address_names_the_scene_and_back_returns(open_stage):
    stage, page, watch = open_stage(3)
    stage.at(3)
    stage.press("PageDown")
    stage.at(3, "run")
    page.wait_for_function("history.state?.livefitStep === 'run'")
    stage.press("7")
    stage.at(7)
    expect(page).to_have_url(re.compile("#scene=7&"))
    page.reload()
    stage.at(7)
    expect(stage.root).to_contain_class("ls-projector")
    page.go_back()
    stage.at(3, "run")
    assert watch.faults == []


def test_address_takes_a_code_too(open_stage):
    second = book_scenes().scenes[1]
    stage, _, watch = open_stage(second.id)
    stage.at(2)
    expect(stage.root.locator(".ls-title")).to_have_text(second.title)
    assert watch.faults == []
