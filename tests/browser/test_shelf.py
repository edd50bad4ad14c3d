"""The shelf of runs on the page: what it records, compares, keeps and gives away."""

import csv
import json
import re

import pytest
from playwright.sync_api import expect

from livefit.core.settings import make_settings
from livefit.engines import page_engine
from tests.browser.conftest import PHONE, Lab
from tests.conftest import weekly

KEYS = "Object.keys(localStorage).filter(key => key.startsWith('livefit-shelf'))"


def shelf(lab):
    return lab.root.locator('[data-panel="shelf"]')


def rows(lab):
    return shelf(lab).locator("tbody tr[data-run]")


def row(lab, number):
    return shelf(lab).locator(f'tr[data-run="{number}"]')


def press(lab, action, number=None):
    lab.open("shelf")
    where = shelf(lab) if number is None else row(lab, number)
    where.locator(f'[data-action="{action}"]').click()


def numbers(lab):
    return rows(lab).evaluate_all("all => all.map(row => Number(row.dataset.run))")


@pytest.fixture
def three_runs(open_lab):
    """The lecture's run, then 8 nodes, then two things changed."""
    lab, page, watch = open_lab()
    expect(rows(lab)).to_have_count(1)
    lab.type("nodes", "8")
    expect(rows(lab)).to_have_count(2)
    lab.change(epochs=9, inputs="scaled")  # no rest between them, no row
    expect(rows(lab)).to_have_count(3)
    lab.open("shelf")
    return lab, page, watch


def test_a_row_says_what_was_changed_and_what_came_of_it(three_runs):
    lab, _, watch = three_runs
    expect(row(lab, 1)).to_contain_text("첫 실행")
    expect(row(lab, 2)).to_contain_text("하나만 바꿈 (1번에서): 노드 수 30 → 8")
    expect(row(lab, 3)).to_contain_text("둘 이상 바꿈 (2번에서): 원인을 가릴 수 없음")
    expect(row(lab, 3)).to_contain_text("에포크 5 → 9")
    run = page_engine.train(make_settings(nodes=8))
    for text in (
        f"{run.history['loss'][-1]:.4f}",
        f"{100 * run.history['accuracy'][-1]:.1f} %",
        f"70명 중 {run.confusion.tp}명",
    ):
        expect(row(lab, 2)).to_contain_text(text)
    about = shelf(lab).locator("details")
    expect(about).to_contain_text("정확도 85.1 %, 찾은 사망 0명")  # of the baseline
    expect(shelf(lab)).not_to_contain_text(re.compile(r"\d초"))  # not the same twice
    assert watch.faults == []


def test_a_drag_is_one_run(open_lab):
    lab, page, _ = open_lab()
    expect(rows(lab)).to_have_count(1)
    lab.slider("nodes").evaluate("slider => slider.scrollIntoView({block: 'center'})")
    box = lab.slider("nodes").bounding_box()
    middle = box["y"] + box["height"] / 2
    share = lambda at: box["x"] + 8 + at * (box["width"] - 16)  # noqa: E731
    page.mouse.move(share(29 / 127), middle)
    page.mouse.down()
    for step in range(30, 60):
        page.mouse.move(share(step / 100), middle)
    with lab.retrains():
        page.mouse.move(share(0.9), middle)
    page.wait_for_timeout(700)  # held still, but still held
    expect(rows(lab)).to_have_count(1)
    page.mouse.up()
    expect(rows(lab)).to_have_count(2)
    page.wait_for_timeout(400)  # no second row may come
    expect(rows(lab)).to_have_count(2)
    # An arrow key held down is one run too.
    lab.slider("nodes").focus()
    for _ in range(10):
        page.keyboard.press("ArrowLeft")
    expect(rows(lab)).to_have_count(3)


def test_pinned_runs_are_laid_over_both_charts(three_runs):
    lab, _, _ = three_runs
    press(lab, "pin", 2)
    press(lab, "pin", 1)
    expect(row(lab, 3).locator('[data-action="pin"]')).to_be_disabled()
    lab.settle()  # the lines have come to rest
    lines = [
        lab.root.locator(f'[data-panel="{panel}"] path.lf-pinned-{pin}')
        for panel in ("loss", "accuracy")
        for pin in (1, 2)
    ]
    for line in lines:
        assert line.get_attribute("d").count("L") == 4
    looks = [
        line.evaluate("e => getComputedStyle(e).strokeDasharray") for line in lines[:2]
    ]
    assert len({*looks, "none"}) == 3
    legend = lab.root.locator(".lf-charts .lf-legend")
    expect(legend).to_contain_text("고정한 2번")
    expect(legend).to_contain_text("고정한 1번")
    press(lab, "pin", 2)
    expect(lines[0]).to_have_count(0)
    expect(row(lab, 3).locator('[data-action="pin"]')).to_be_enabled()


def test_sorted_by_the_keyboard(three_runs):
    lab, page, _ = three_runs
    assert numbers(lab) == [3, 2, 1]
    button = shelf(lab).locator('[data-action="sort"][data-of="loss"]')
    button.focus()
    page.keyboard.press("Enter")
    head = button.locator("xpath=..")
    expect(head).to_have_attribute("aria-sort", "ascending")
    up = numbers(lab)
    page.keyboard.press("Enter")  # the new button holds the focus
    expect(head).to_have_attribute("aria-sort", "descending")
    assert numbers(lab) == up[::-1]
    runs = [make_settings(), make_settings(nodes=8)]
    runs.append(make_settings(nodes=8, epochs=9, inputs="scaled"))
    losses = [page_engine.train(each).history["loss"][-1] for each in runs]
    assert up == sorted([1, 2, 3], key=lambda number: losses[number - 1])


def test_deleted_and_brought_back(three_runs):
    lab, page, _ = three_runs
    undo = shelf(lab).locator('[data-action="undo"]')
    expect(undo).to_be_disabled()
    press(lab, "remove", 2)
    expect(rows(lab)).to_have_count(2)
    expect(row(lab, 3)).to_contain_text("(1번에서)")
    expect(undo).to_be_focused()
    page.keyboard.press("Enter")
    expect(rows(lab)).to_have_count(3)
    press(lab, "clear-shelf")
    expect(shelf(lab).get_by_text("아직 실행이 없습니다")).to_be_visible()
    expect(shelf(lab).locator(".lf-history-box")).to_be_hidden()  # no empty box
    assert page.evaluate(KEYS) == []
    press(lab, "undo")
    expect(rows(lab)).to_have_count(3)


def test_a_rows_settings_go_back_into_the_lab(three_runs):
    lab, _, _ = three_runs
    with lab.retrains():
        press(lab, "use", 2)
    assert "Dense(8," in lab.code()
    assert "epochs=5" in lab.code()
    expect(rows(lab)).to_have_count(4)


def test_a_cancelled_run_takes_nothing_away(open_lab):
    lab, _, _ = open_lab()
    expect(rows(lab)).to_have_count(1)
    lab.change(batch_size=1, epochs=200, nodes=128)
    expect(lab.root).to_have_attribute("data-state", "training")
    lab.root.locator('[data-action="reset"]').click()
    lab.type("nodes", "5")
    expect(row(lab, 2)).to_contain_text("하나만 바꿈 (1번에서): 노드 수 30 → 5")
    expect(rows(lab)).to_have_count(2)


@pytest.mark.parametrize("scheme", ["http", weekly("file")])
def test_exported_files(open_lab, scheme):
    lab, page, _ = open_lab(scheme=scheme)
    expect(rows(lab)).to_have_count(1)
    lab.type("nodes", "8")
    expect(rows(lab)).to_have_count(2)
    with page.expect_download() as saved:
        press(lab, "export-csv")
    assert saved.value.suggested_filename == "livefit-runs.csv"
    with saved.value.path().open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["nodes"] for line in lines] == ["30", "8"]
    run = page_engine.train(make_settings(nodes=8))
    assert float(lines[1]["loss"]) == run.history["loss"][-1]
    with page.expect_download() as saved:
        press(lab, "export-json")
    with saved.value.path().open(encoding="utf-8") as file:
        kept = json.load(file)
    assert kept["rows"][1]["run"]["history"] == run.history


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_it_survives_a_reload_and_a_look_elsewhere(open_lab, scheme):
    lab, page, watch = open_lab(scheme=scheme)
    expect(rows(lab)).to_have_count(1)
    lab.type("nodes", "8")
    expect(rows(lab)).to_have_count(2)
    press(lab, "pin", 2)
    page.reload()
    lab.settle()
    # The address has kept the setting, and the same run again is no new row.
    expect(lab.field("nodes")).to_have_value("8")
    expect(lab.root.locator('[data-panel="loss"] path.lf-pinned-1')).to_have_count(1)
    expect(rows(lab)).to_have_count(2)
    page.goto(page.url.split("#")[0])
    lab.settle()
    # Without it the lab starts with the lecture's setting: one more run, the third.
    expect(rows(lab)).to_have_count(3)
    expect(row(lab, 3)).to_contain_text("노드 수 8 → 30")
    assert len(page.evaluate(KEYS)) == 1
    assert page.evaluate(KEYS)[0].endswith("/book/playground.html:1")
    assert watch.faults == []


def test_whoever_leaves_at_once_has_finished_the_run(open_lab):
    lab, page, _ = open_lab()
    expect(rows(lab)).to_have_count(1)
    with lab.retrains():
        lab.type("nodes", "8")
    page.reload()
    expect(row(lab, 2)).to_contain_text("노드 수 30 → 8")


def test_two_tabs_share_the_shelf(open_lab):
    lab, page, _ = open_lab()
    expect(rows(lab)).to_have_count(1)
    other = page.context.new_page()
    other.goto(page.url)
    second = Lab(other.locator(".livefit").first)
    second.settle()
    expect(rows(second)).to_have_count(1)
    second.type("nodes", "8")
    expect(rows(second)).to_have_count(2)
    expect(rows(lab)).to_have_count(2)
    lab.type("nodes", "9")
    expect(rows(second)).to_have_count(3)


BROKEN_STORAGE = {
    "forbidden": """Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('no', 'SecurityError'); }});""",
    "full": """Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError'); };""",
}


@pytest.mark.parametrize("kind", BROKEN_STORAGE)
def test_without_storage_it_works_in_memory_and_says_so(open_lab, kind):
    lab, page, watch = open_lab()
    page.add_init_script(BROKEN_STORAGE[kind])
    page.reload()
    expect(rows(lab)).to_have_count(1)
    lab.type("nodes", "8")
    expect(rows(lab)).to_have_count(2)
    expect(shelf(lab)).to_contain_text("여기서는 기록을 저장할 수 없어")
    press(lab, "remove", 1)
    press(lab, "undo")
    expect(rows(lab)).to_have_count(2)
    if kind == "forbidden":  # and another tab, or the page before, has written
        page.evaluate(
            """() => dispatchEvent(new StorageEvent("storage",
                { key: `livefit-shelf-1:${location.pathname}:1` }))"""
        )
        expect(rows(lab)).to_have_count(2)
    assert watch.faults == []


@pytest.mark.parametrize(
    "text", ["{", "null", '{"version":1,"rows":[{"number":1}, 3]}', '{"version":9}']
)
def test_rubbish_in_storage_is_told_and_replaced(open_lab, text):
    lab, page, watch = open_lab()
    expect(rows(lab)).to_have_count(1)
    page.add_init_script(
        f"{KEYS}.forEach(key => localStorage.setItem(key, {json.dumps(text)}))"
    )
    page.reload()
    lab.settle()
    expect(shelf(lab)).to_contain_text("읽을 수 없는 부분")
    expect(rows(lab)).to_have_count(1)
    expect(row(lab, 1)).to_contain_text("첫 실행")
    assert watch.faults == []


def test_on_a_phone_the_table_scrolls_in_its_own_box(open_lab):
    lab, page, _ = open_lab(size=PHONE)
    expect(rows(lab)).to_have_count(1)
    lab.open("shelf")
    box = shelf(lab).locator(".lf-history-box")
    assert box.evaluate("box => box.scrollWidth > box.clientWidth")
    box.focus()
    expect(box).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("box => box.scrollLeft > 0", arg=box.element_handle())
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    for button in shelf(lab).locator("button").all():
        assert button.bounding_box()["height"] >= 24


def test_no_shelf_where_none_is_asked_for(open_page):
    page, _ = open_page("book/model")
    lab = Lab(page.locator(".livefit").first)
    lab.settle()
    page.wait_for_timeout(500)  # a run is recorded after a rest
    expect(shelf(lab)).to_have_count(0)
    assert page.evaluate(KEYS) == []


WIDGET = {"controls": ["nodes"], "show": ["shelf"], "language": "ko"}


def test_in_a_notebook_the_kernel_keeps_it(open_widget):
    lab, _, page = open_widget(WIDGET)
    view = lambda at: Lab(page.locator(".livefit").nth(at))  # noqa: E731
    expect(rows(lab)).to_have_count(1)
    lab.type("nodes", "8")
    expect(rows(lab)).to_have_count(2)
    expect(shelf(lab)).to_contain_text("커널이 이 셀의 출력과 함께")
    assert page.evaluate("window.saved") == 2
    assert len(json.loads(page.evaluate("window.traits.shelf"))["rows"]) == 2
    page.evaluate("() => { window.closeLab(); window.show(); }")
    expect(rows(view(1))).to_have_count(3)  # with the run of the new view
    page.evaluate("() => { window.show(); }")  # another view beside it
    view(2).type("nodes", "9")
    expect(rows(view(1))).to_have_count(4)


def test_a_widget_that_cannot_keep_it_says_so(open_widget):
    lab, _, _ = open_widget(WIDGET, can_save=False)
    expect(rows(lab)).to_have_count(1)
    expect(shelf(lab)).to_contain_text("여기서는 기록을 저장할 수 없어")
