"""The lab beside a kernel that answers, is busy, fails or goes silent.

The kernel's side of the line is played by the test; what a real kernel says is tested
in tests/engines.
"""

import pytest
from playwright.sync_api import expect

from livefit.core.settings import make_settings
from tests.browser.waiting import stop_the_clock
from tests.browser.widget import VERSIONS

PAGE = "페이지 (자바스크립트)"


@pytest.fixture
def kernel_lab(open_widget):
    """A lab of two controls, trained by the page, and the kernel at its other end."""
    lab, kernel, page = open_widget({"controls": ["nodes", "epochs"], "language": "ko"})
    lab.settle()
    return lab.root, kernel, page


def note(lab):
    return lab.locator('[data-role="kernel"]')


def engine(lab):
    return lab.locator('[data-role="engine"]')


def set_nodes(lab, count):
    field = lab.locator('[data-setting="nodes"] input[type="number"]')
    field.fill(str(count))
    field.press("Enter")


def test_without_an_answer_the_page_engine_trains(kernel_lab):
    lab, kernel, _ = kernel_lab
    assert len(kernel.heard("ping")) == 1
    set_nodes(lab, 8)
    expect(engine(lab)).to_have_text(PAGE)
    assert kernel.heard("train") == []


def test_keras_is_drawn_over_the_preview_with_the_difference(kernel_lab):
    lab, kernel, _ = kernel_lab
    kernel.start()
    kernel.answer(kernel.next_request())
    expect(engine(lab)).to_have_text("케라스 3.15.1 · 텐서플로 2.21.0")
    expect(note(lab)).to_contain_text("가장 큰 차이: 0.0e+0")
    for kind in ("preview", "current"):
        path = lab.locator(f'[data-panel="loss"] path.lf-line.lf-{kind}')
        assert path.get_attribute("d").count("L") == 4


def test_a_large_difference_is_shown_and_explained(kernel_lab):
    lab, kernel, _ = kernel_lab
    kernel.start()
    other = {"loss": [2.5, 0.5, 0.5, 0.5, 0.5], "accuracy": [0.8] * 5}
    kernel.answer(kernel.next_request(), history=other)
    expect(note(lab)).to_contain_text("반올림")


def test_keras_starts_when_the_control_rests(kernel_lab):
    lab, kernel, page = kernel_lab
    kernel.start()
    kernel.answer(kernel.next_request())
    slider = lab.locator('[data-setting="nodes"] input[type="range"]')
    stop_the_clock(page)  # a frame that came late would be a rest
    slider.evaluate(
        """slider => {
            for (const value of [31, 40, 50, 60]) {
                slider.value = value;
                slider.dispatchEvent(new Event("input", {bubbles: true}));
            }
        }"""
    )
    page.clock.run_for(100)
    assert len(kernel.heard("train")) == 1
    page.clock.run_for(200)
    _, request = kernel.heard("train")
    assert request["settings"] == make_settings(nodes=60)


def test_a_new_setting_cancels_keras_and_late_points_are_not_drawn(kernel_lab):
    lab, kernel, page = kernel_lab
    kernel.start()
    first = kernel.next_request()
    kernel.send(type="ack", id=first["id"])
    set_nodes(lab, 5)
    assert kernel.heard("cancel") == [{"type": "cancel", "id": first["id"]}]
    kernel.answer(first)  # too late
    expect(engine(lab)).to_have_text(PAGE)
    expect(lab.locator('[data-panel="loss"] path.lf-preview')).to_have_count(0)
    kernel.answer(kernel.next_request(known=1))
    expect(engine(lab)).to_contain_text("케라스")


def test_a_silent_kernel_is_told_and_the_page_engine_goes_on(kernel_lab):
    lab, kernel, page = kernel_lab
    kernel.start()
    request = kernel.next_request()
    kernel.send(type="ack", id=request["id"])
    logs = {"loss": 2.5, "accuracy": 0.36}
    kernel.send(type="epoch", id=request["id"], epoch=0, logs=logs)
    page.clock.fast_forward(10_000)
    expect(note(lab)).to_contain_text("대답하지 않습니다")
    expect(lab).to_have_attribute("data-state", "done")
    # The chart is the page engine's whole run, not the kernel's first point.
    current = lab.locator('[data-panel="loss"] path.lf-line.lf-current')
    assert current.get_attribute("d").count("L") == 4
    set_nodes(lab, 9)
    expect(engine(lab)).to_have_text(PAGE)
    # It was only busy with a cell: now it answers, and its run is shown.
    kernel.answer(kernel.next_request(known=1))
    expect(engine(lab)).to_contain_text("케라스")
    expect(note(lab)).to_contain_text("가장 큰 차이")


def test_tensorflow_that_fails_later_leaves_a_working_lab(kernel_lab):
    lab, kernel, _ = kernel_lab
    kernel.start()
    kernel.answer(kernel.next_request())
    expect(engine(lab)).to_contain_text("케라스")
    kernel.send(type="error", id=None, message="텐서플로가 없습니다.")
    expect(note(lab)).to_have_text("텐서플로가 없습니다.")
    set_nodes(lab, 3)
    expect(engine(lab)).to_have_text([PAGE])
    expect(lab.locator('[data-panel="code"] pre')).to_contain_text("Dense(3,")
    assert len(kernel.heard("train")) == 1
    kernel.send(type="ready")  # a new process has come up
    set_nodes(lab, 4)
    kernel.answer(kernel.next_request(known=1))
    expect(engine(lab)).to_contain_text("케라스")


def test_a_refused_setting_is_shown(kernel_lab):
    lab, kernel, _ = kernel_lab
    kernel.start()
    request = kernel.next_request()
    kernel.send(type="error", id=request["id"], message="쓸 수 없습니다.")
    expect(lab.locator('[data-role="status"]')).to_have_text("쓸 수 없습니다.")
    expect(lab).to_have_attribute("data-state", "error")


def test_a_run_that_another_view_replaced_is_not_awaited(kernel_lab):
    lab, kernel, page = kernel_lab
    kernel.start()
    request = kernel.next_request()
    page.evaluate("() => { window.show(); }")
    kernel.send(type="pong", engine="keras", versions=VERSIONS)
    other = kernel.next_request(known=1)
    assert other["id"] != request["id"]
    kernel.send(type="cancelled", id=request["id"])
    kernel.answer(other)
    expect(page.locator(".livefit").nth(0)).to_have_attribute("data-state", "done")
    expect(engine(page.locator(".livefit").nth(1))).to_contain_text("케라스")
    ids = page.locator(".livefit [id]").evaluate_all("all => all.map(e => e.id)")
    assert len(ids) == len(set(ids))


def test_a_loss_that_ran_away_comes_as_null(kernel_lab):
    lab, kernel, _ = kernel_lab
    kernel.start()
    lost = {"loss": [None] * 5, "accuracy": [0.4] * 5}
    kernel.answer(kernel.next_request(), history=lost, auc=None)
    expect(lab.locator('[data-role="status"]')).to_contain_text("손실 NaN")


def test_a_closed_lab_leaves_the_line(kernel_lab):
    lab, kernel, page = kernel_lab
    page.evaluate("() => { window.closeLab(); }")
    assert page.evaluate("window.handlers.size") == 0
    expect(page.locator(".livefit-lab")).to_have_count(0)
