"""Own scenes: saved from the screen, downloaded, opened, stored; mistakes by scene."""

import json

import pytest
from playwright.sync_api import expect

from livefit.scenes.reader import read_scenes
from tests.browser.stage import book_scenes
from tests.conftest import most_weekly

COUNT = len(book_scenes().scenes)
YAML = """title: 내 강의
scenes:
  - id: mine
    title: 내 장면
    minutes: 2
    ask: 무엇이 보입니까?
    settings: {epochs: 3}
    result: {loss: "0.4484"}
"""
FILE, _ = read_scenes(YAML)
assert FILE is not None
GOOD = json.dumps(FILE.to_json(), ensure_ascii=False, indent=2)


def offer(stage, text: str, name: str = "mine.json") -> None:
    """Choose a file in the window of scene files."""
    if not stage.dialog("files").is_visible():
        stage.press("o")
    field = stage.dialog("files").locator('input[type="file"]')
    field.set_input_files(
        {"name": name, "mimeType": "application/json", "buffer": text.encode()}
    )


def test_the_present_state_becomes_a_scene(open_stage):
    stage, page, watch = open_stage(3)
    stage.press("PageDown")
    stage.at(3, "run")
    field = stage.root.locator('[data-setting="nodes"] input[type="number"]')
    field.fill("7")
    field.press("Enter")
    loss = stage.figure("loss")
    expect(loss).not_to_have_text(book_scenes().scenes[2].result.loss)
    stage.at(3, "run")  # "…" stands there until the run is over
    shown = loss.inner_text()
    chart = stage.root.locator('[data-chart="loss"] .ls-paper svg')
    alternative_text = chart.get_attribute("aria-label")
    stage.press("k")
    form = stage.dialog("save")
    form.get_by_label("제목").fill('일곱 노드: "새" 장면')
    form.get_by_label("학생에게 던질 질문").fill("노드 7개이면?")
    form.get_by_label("예상할 답").fill("커진다\n작아진다")
    form.get_by_label("몇 번째 답").fill("2")
    form.get_by_label("크게 보일 값").select_option("alarms")
    form.locator('[data-action="save-scene"]').click()
    expect(form).to_be_hidden()
    stage.at(4)
    expect(stage.root.locator(".ls-title")).to_have_text('일곱 노드: "새" 장면')
    stage.press("PageDown")
    stage.at(4, "run")
    expect(loss).to_have_text(shown)
    expect(chart).to_have_attribute("aria-label", alternative_text)
    expect(stage.figure("alarms")).to_be_visible()
    page.wait_for_function(
        "location.hash.startsWith('#scene=4&') && history.state.livefitStep === 'run'"
    )
    page.reload()
    stage.at(4, "run")
    expect(loss).to_have_text(shown)
    stage.press("PageDown")
    expect(stage.root.locator(".ls-is-right")).to_contain_text("작아진다")
    stage.press("o")
    with page.expect_download() as download:
        stage.dialog("files").locator('[data-action="download-scenes"]').click()
    text = download.value.path().read_text("utf-8")
    file, mistakes = read_scenes(text)
    assert mistakes == []
    assert len(file.scenes) == COUNT + 1
    assert dict(file.scenes[3].settings) == {"nodes": 7}
    assert file.scenes[3].figures == ("alarms",)
    assert file.scenes[3].result.loss == shown
    stage.dialog("files").locator('[data-action="restore-scenes"]').click()
    expect(stage.root.locator(".ls-number")).to_contain_text(f"/ {COUNT}")
    assert watch.faults == []


def test_a_form_that_lacks_something_says_so(open_stage):
    stage, _, watch = open_stage()
    stage.press("k")
    expect(stage.dialog("save")).to_contain_text("먼저 실행")
    stage.press("Escape")
    expect(stage.dialog("save")).to_be_hidden()
    stage.press("Space")
    stage.at(1, "run")
    stage.press("k")
    form = stage.dialog("save")
    form.get_by_label("제목").fill("제목")
    form.get_by_label("학생에게 던질 질문").fill("질문 {loss}?")
    form.get_by_label("예상할 답").fill("하나뿐")
    form.locator('[data-action="save-scene"]').click()
    expect(form.locator(".ls-problems")).to_contain_text("2개에서 5개")
    form.get_by_label("예상할 답").fill("")
    form.locator('[data-action="save-scene"]').click()
    expect(form.locator(".ls-problems")).to_contain_text("'loss'")
    expect(stage.root.locator(".ls-number")).to_contain_text(f"/ {COUNT}")
    assert watch.faults == []


def test_another_file_is_opened_and_stored(open_stage):
    stage, page, watch = open_stage()
    offer(stage, GOOD)
    expect(stage.dialog("files")).to_be_hidden()
    expect(stage.root.locator(".ls-title")).to_have_text("내 장면")
    page.reload()
    expect(stage.root.locator(".ls-title")).to_have_text("내 장면")
    stage.press("q")
    expect(stage.dialog("join")).to_contain_text("이 브라우저에만")
    assert watch.faults == []


def test_mistakes_are_told_and_the_scenes_stay(open_stage):
    stage, _, watch = open_stage()
    bad = GOOD.replace('"epochs": 3', '"epochs": 999')
    bad = bad.replace('"minutes": 2', '"minutes": 0')
    _, wanted = read_scenes(bad)
    assert len(wanted) == 2
    offer(stage, bad)
    items = stage.dialog("files").locator(".ls-mistakes li")
    expect(items).to_have_count(2)
    shown = {item.inner_text() for item in items.all()}
    assert shown == {f"장면 1: {mistake.message}" for mistake in wanted}
    expect(stage.root.locator(".ls-number")).to_contain_text(f"/ {COUNT}")
    offer(stage, GOOD)  # corrected
    expect(stage.root.locator(".ls-title")).to_have_text("내 장면")
    assert watch.faults == []


def test_a_yaml_file_is_told_how_to_convert(open_stage):
    stage, _, watch = open_stage()
    offer(stage, YAML, "mine.yml")
    mistake_box = stage.dialog("files").locator(".ls-mistakes")
    expect(mistake_box).to_contain_text("livefit scenes check")
    assert watch.faults == []


BROKEN = ["\x00\x01\x02", "", "[" * 5000, '[{"scenes": 3}]', GOOD * 2000]


@pytest.mark.parametrize(
    "text", most_weekly(BROKEN, *BROKEN[:2]), ids=range(len(BROKEN))
)
def test_whatever_is_opened_the_screen_lives(open_stage, text):
    stage, _, watch = open_stage()
    offer(stage, text)
    expect(stage.dialog("files").locator(".ls-mistakes")).not_to_be_empty()
    stage.press("Escape")
    expect(stage.dialog("files")).to_be_hidden()
    stage.press("ArrowRight")
    stage.at(2)
    assert watch.faults == []


def test_a_dropped_file_is_opened(open_stage):
    stage, page, _ = open_stage()
    stage.press("o")
    data = page.evaluate_handle(
        """(text) => {
            const data = new DataTransfer();
            data.items.add(new File([text], "mine.json"));
            return data;
        }""",
        GOOD,
    )
    stage.dialog("files").locator(".ls-drop").dispatch_event(
        "drop", {"dataTransfer": data}
    )
    expect(stage.root.locator(".ls-title")).to_have_text("내 장면")


def test_without_storage_the_screen_works(open_stage, new_page, book_url):
    page = new_page()
    page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage'])"
        " Object.defineProperty(window, name, {get() { throw new Error('no'); }});"
    )
    page.goto(f"{book_url}book/stage.html#scene=2&view=projector")
    root = page.locator(".ls-stage")
    expect(root).to_be_focused()
    page.keyboard.press("PageDown")
    expect(root).to_have_attribute("data-step", "run")
    expect(root.locator('[data-chart="loss"] path.ls-current')).to_have_count(1)


@pytest.mark.parametrize(
    ("version", "text", "name"),
    [(1, YAML, "scenes-old.yml"), (2, "{3", "scenes-old.json")],
)
def test_stored_scenes_that_cannot_be_opened_are_not_lost(
    open_stage, version, text, name
):
    """Those of version 1 are YAML. The book's scenes are shown, a new own scene too."""
    stage, page, watch = open_stage()
    store = "([key, text]) => localStorage.setItem(key + location.pathname, text)"
    page.evaluate(store, [f"livefit-scenes-{version}:", text])
    page.reload()
    expect(stage.root.locator(".ls-number")).to_contain_text(f"/ {COUNT}")
    expect(stage.root.locator(".ls-message")).to_contain_text("livefit scenes check")
    offer(stage, GOOD)
    expect(stage.root.locator(".ls-title")).to_have_text("내 장면")
    page.reload()
    expect(stage.root.locator(".ls-title")).to_have_text("내 장면")
    stage.press("o")
    with page.expect_download() as download:
        stage.dialog("files").locator('[data-action="download-unread"]').click()
    assert download.value.suggested_filename == name
    assert download.value.path().read_text("utf-8") == text
    remove = stage.dialog("files").locator('[data-action="remove-unread"]')
    remove.press("Enter")
    expect(remove).to_have_count(0)
    # The focus went with the button that had it: to the next one in the window.
    expect(stage.dialog("files").get_by_role("button", name="닫기")).to_be_focused()
    stage.press("Escape")
    expect(stage.dialog("files")).to_be_hidden()
    stage.press("o")
    expect(stage.dialog("files")).to_be_visible()
    expect(remove).to_have_count(0)
    assert watch.faults == []


def test_the_page_holds_the_files_scenes(open_stage):
    _, page, _ = open_stage()
    text = page.locator("script[data-livefit-scenes]").evaluate("e => e.textContent")
    assert json.loads(text) == json.loads(json.dumps(book_scenes().to_json()))
