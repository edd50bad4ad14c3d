"""The lecturer's notes: a second window that follows the screen, without a server."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watch
from tests.browser.stage import book_scenes
from tests.conftest import weekly

SCENES = book_scenes().scenes
KINDS = pytest.mark.parametrize("scheme", ["http", weekly("file")])


def open_notes(stage) -> tuple[Page, Watch]:
    with stage.page.expect_popup() as popup:
        stage.press("n")
    notes = popup.value
    return notes, Watch(notes)


def shows(notes: Page, number: int) -> None:
    heading = f"{number} / {len(SCENES)} · {SCENES[number - 1].title}"
    expect(notes.locator(".ls-notes h2")).to_have_text(heading, timeout=60_000)


@KINDS
def test_notes_follow_the_screen_and_steer_it(open_stage, scheme):
    stage, page, watch = open_stage(scheme=scheme)
    notes, faults = open_notes(stage)
    shows(notes, 1)
    expect(notes.locator('[data-note="ask"] p')).to_have_text(SCENES[0].ask)
    expect(notes.locator('[data-note="notes"] p')).to_have_text(SCENES[0].notes)
    expect(notes.locator('[data-note="next"] p')).to_contain_text(SCENES[1].title)
    expect(notes.locator(".ls-now")).not_to_be_empty()
    stage.press("t")
    expect(notes.locator(".ls-timer")).to_contain_text("00:0")
    minutes = f"{SCENES[0].minutes}분까지"
    expect(notes.locator(".ls-timer")).to_contain_text(minutes)
    stage.press("PageDown")
    expect(notes.locator(".ls-notes-state")).to_contain_text("실행")
    notes.keyboard.press("PageDown")
    stage.at(1, "concluded")
    notes.keyboard.press("ArrowRight")
    stage.at(2)
    shows(notes, 2)
    assert watch.faults == faults.faults == []


@KINDS
def test_either_window_may_be_loaded_anew(open_stage, scheme):
    stage, page, watch = open_stage(scheme=scheme)
    notes, faults = open_notes(stage)
    shows(notes, 1)
    notes.reload()
    shows(notes, 1)
    page.reload()
    expect(stage.root).to_be_focused()
    # The notes ask again within a second; nothing tells the screen when they have.
    stage.press("ArrowRight")
    shows(notes, 2)
    notes.keyboard.press("ArrowRight")
    stage.at(3)
    assert watch.faults == faults.faults == []


def test_notes_say_when_the_screen_is_gone(open_stage):
    stage, page, _ = open_stage()
    notes, _ = open_notes(stage)
    shows(notes, 1)
    page.close()
    expect(notes.locator(".ls-notes-state")).to_contain_text(
        "대답하지 않습니다", timeout=60_000
    )


def test_another_window_cannot_steer_the_screen(open_stage):
    stage, page, _ = open_stage()
    page.evaluate(
        """() => new Promise((done) => {
            const frame = document.createElement("iframe");
            const key = '{livefitStage: "key", command: "nextScene"}';
            frame.srcdoc = `<script>parent.postMessage(${key}, "*");
                parent.postMessage("done", "*")<\\/script>`;
            addEventListener("message", ({data}) => {
                if (data === "done") setTimeout(done, 50);
            });
            document.body.append(frame);
        })"""
    )
    stage.at(1)


def test_figures_stand_in_the_notes(open_stage):
    """What the file writes as {loss} is the run's own number."""
    number, scene = next(
        (i, each) for i, each in enumerate(SCENES, 1) if "{loss}" in each.see
    )
    stage, _, _ = open_stage(number)
    notes, _ = open_notes(stage)
    shows(notes, number)
    stage.press("PageDown")
    expect(notes.locator('[data-note="see"] p')).to_contain_text(scene.result.loss)
