"""The question before a run, on a page of its own: closed, answered, skipped, kept."""

import html
import json
import re
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from livefit import ask
from livefit.core.program import source
from livefit.core.settings import make_settings
from livefit.engines import page_engine
from livefit.engines.page_engine import BUNDLE
from livefit.notebook.lab import lab as make_lab
from tests.book.test_accessibility import TAGS, axe  # noqa: F401
from tests.book.test_accessibility import run as run_axe
from tests.browser.conftest import LAPTOP, PHONE, Lab, Watch
from tests.conftest import most_weekly, weekly

THUMB = 10  # px, of the slider
PAGE = """<!doctype html><html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Question</title>
<style>:root {{ color-scheme: light dark }} body {{ margin: 12px }}
main {{ max-width: 700px }}</style><script defer src="{bundle}"></script></head>
<body><main><h1>Question</h1>{before}{labs}</main></body></html>"""

ASKED = {
    "found": ask("found", nodes=3),
    "accuracy": ask("accuracy", inputs="scaled", epochs=20),
    "loss": ask("loss", inputs="scaled"),
    "curve": ask("curve", inputs="scaled"),
    "first": ask("curve"),
}
each_size = pytest.mark.parametrize("size", [PHONE, weekly(LAPTOP)])
each_kind = pytest.mark.parametrize("kind", most_weekly(ASKED, "found", "curve"))


@pytest.fixture
def asking(new_page, tmp_path):
    """Open a page with one lab for each of the options (a dict, or HTML)."""

    def open_it(*options, size=LAPTOP, language="ko", before="", **context):
        page = new_page(*size, **context)
        watch = Watch(page)
        divs = "".join(
            f'<div class="livefit" data-livefit="{html.escape(json.dumps(each))}">'
            "</div>"
            for each in options
        )
        text = PAGE.format(
            language=language, bundle=BUNDLE.as_uri(), before=before, labs=divs
        )
        (tmp_path / "page.html").write_text(text, "utf-8")
        page.goto((tmp_path / "page.html").as_uri())
        labs = [Lab(each) for each in page.locator(".livefit").all()]
        for lab in labs:
            lab.ready()
        return (*labs, page, watch)

    return open_it


def options(kind, *controls, **more):
    controls = controls or ("nodes", "epochs")
    return make_lab(*controls, question=ASKED[kind], **more).options


def panel(lab):
    return lab.root.locator('[data-panel="question"]')


def button(lab, action):
    return lab.root.locator(f'[data-action="{action}"]')


def feedback(lab):
    return panel(lab).locator('[data-role="feedback"]')


def sheet(lab):
    return lab.root.locator(".lf-draw")


def lines(lab):
    return lab.root.locator('[data-panel="loss"] path.lf-line')


def predicted(lab):
    return lab.root.locator('[data-panel="loss"] path.lf-line.lf-predicted')


def to_the_card(page, lab):
    """Press Tab until the focus is in the card: the buttons above it come first."""
    while not panel(lab).evaluate("card => card.contains(document.activeElement)"):
        page.keyboard.press("Tab")


def say_number(lab, text):
    panel(lab).locator('input[type="number"]').fill(text)


def draw(page, lab, *heights):
    """Drag over the chart from its first epoch to its last, at shares of its height."""
    sheet(lab).scroll_into_view_if_needed()
    lab.rest()
    box = sheet(lab).bounding_box()
    left, right = box["x"] + 44, box["x"] + box["width"] - 12
    top, bottom = box["y"] + 10, box["y"] + 140
    for i, height in enumerate(heights):
        x = left + (right - left) * i / max(1, len(heights) - 1)
        page.mouse.move(x, bottom - height * (bottom - top))
        if i == 0:
            page.mouse.down()
    page.mouse.up()
    lab.rest()


def answer(page, lab, kind):
    """Give some answer to a question of this kind."""
    if kind in ("found", "accuracy"):
        say_number(lab, "20")
    elif kind == "loss":
        panel(lab).locator('input[value="higher"]').check()
    else:
        draw(page, lab, 0.9, 0.2, 0.15, 0.1, 0.1)


@each_kind
def test_the_run_is_closed_until_something_is_chosen(asking, kind):
    lab, page, watch = asking(options(kind, show=["shelf", "luck"]))
    question = ASKED[kind]
    expect(panel(lab)).to_be_visible()
    expect(button(lab, "predict")).to_be_disabled()
    assert lab.runs() == (0 if kind == "first" else 1)
    rows = lab.root.locator('[data-panel="shelf"] tr[data-run]')
    expect(rows).to_have_count(lab.runs())
    if kind == "first":
        expect(lines(lab)).to_have_count(0)
        expect(lab.root).to_have_attribute("data-state", "asking")
        expect(lab.status()).to_have_text(
            "아직 학습하지 않았습니다. 먼저 예상해 주세요."
        )
        expect(button(lab, "sweep")).to_be_disabled()
    for control in lab.root.locator(".lf-controls :is(input, button)").all():
        expect(control).to_be_disabled()
    for use in button(lab, "use").all():
        expect(use).to_be_disabled()
    answer(page, lab, kind)
    expect(button(lab, "predict")).to_be_enabled()
    assert lab.runs() == (0 if kind == "first" else 1)
    with lab.retrains():
        button(lab, "predict").click()
    assert lab.code() == source(make_settings(question.change))
    for control in lab.root.locator(".lf-controls :is(input, button)").all():
        expect(control).to_be_enabled()
    assert lab.runs() == (1 if kind == "first" else 2)
    assert watch.faults == []


class TestKinds:
    def test_found_stands_beside_the_result_and_the_baseline(self, asking):
        lab, page, _ = asking(options("found"))
        expect(panel(lab)).to_contain_text(
            "노드 수를 30에서 3으로 바꾸면 사망 70명 중 몇 명을 찾을까요?"
        )
        say_number(lab, "20")
        button(lab, "predict").click()
        run = page_engine.train(make_settings(nodes=3))
        found, alarms = run.confusion.tp, run.confusion.fp
        expect(feedback(lab)).to_have_text(
            f"예상과 다른 결과가 나왔습니다: 예상은 20명, 결과는 70명 중 {found}명 "
            f"(잘못된 경보 {alarms}명), 기준선(모두 살았다고 답하기)은 0명입니다."
        )
        expect(panel(lab).locator('[role="status"]')).to_have_text(
            feedback(lab).text_content()
        )
        # The run before stays to be compared with.
        before = lab.root.locator('[data-panel="loss"] path.lf-line.lf-previous')
        expect(before).to_have_count(1)

    def test_accuracy_has_the_baseline_marked_where_it_lies(self, asking):
        lab, page, _ = asking(options("accuracy"))
        expect(panel(lab)).to_contain_text("기준선 85.1 %")
        slider = panel(lab).locator('input[type="range"]')
        slider.fill("85")
        thumb = slider.evaluate("slider => slider.valueAsNumber / 100")
        box, mark = (
            each.bounding_box() for each in (slider, panel(lab).locator(".lf-ask-mark"))
        )
        place = box["x"] + THUMB / 2 + thumb * (box["width"] - THUMB)
        assert abs(mark["x"] + 1 - place) < 3
        expect(panel(lab).locator('input[type="number"]')).to_have_value("85")
        button(lab, "predict").click()
        run = page_engine.train(make_settings(inputs="scaled", epochs=20))
        expect(feedback(lab)).to_contain_text(
            f"예상은 85.0 %, 결과는 {100 * run.history['accuracy'][-1]:.1f} %, "
            "기준선(모두 살았다고 답하기)은 85.1 %"
        )

    def test_loss_is_compared_with_the_run_before(self, asking):
        lab, page, _ = asking(options("loss"))
        panel(lab).get_by_label("비슷함").check()
        button(lab, "predict").click()
        start = page_engine.train(make_settings()).history["loss"][-1]
        end = page_engine.train(make_settings(inputs="scaled")).history["loss"][-1]
        expect(feedback(lab)).to_contain_text(
            f"맞았습니다: 예상은 비슷함, 결과는 비슷함 ({start:.4f} → {end:.4f})"
        )

    @pytest.mark.parametrize("kind", ["curve", "first"])
    def test_a_drawn_curve_lies_over_the_real_one(self, asking, kind):
        lab, page, _ = asking(options(kind))
        expect(predicted(lab)).to_have_count(0)
        draw(page, lab, 0.9, 0.2)  # two moves: the epochs between are joined
        expect(predicted(lab)).to_have_count(1)
        points = lab.root.locator('[data-panel="loss"] circle.lf-predicted')
        expect(points).to_have_count(5)
        heights = points.evaluate_all(
            "all => all.map(each => +each.getAttribute('cy'))"
        )
        steps = [b - a for a, b in pairwise(heights)]
        assert min(steps) > 0
        assert max(steps) - min(steps) < 3
        with lab.retrains():
            button(lab, "predict").click()
        expect(predicted(lab)).to_have_count(1)
        assert lab.line() != ""
        dashes = predicted(lab).evaluate(
            "path => getComputedStyle(path).strokeDasharray"
        )
        assert dashes != "none"
        expect(feedback(lab)).to_contain_text(re.compile(r"평균 \d\.\d{4} 떨어져"))
        # Other settings are no longer what was predicted.
        with lab.retrains():
            lab.type("nodes", "8")
        expect(predicted(lab)).to_have_count(0)
        expect(feedback(lab)).to_contain_text("평균")

    def test_a_stroke_can_be_mended_and_cleared(self, asking):
        lab, page, _ = asking(options("first"))
        draw(page, lab, 0.9)  # a single point is no curve
        expect(button(lab, "predict")).to_be_disabled()
        draw(page, lab, 0.9, 0.5, 0.3, 0.2, 0.2)
        expect(button(lab, "predict")).to_be_enabled()
        path = predicted(lab).get_attribute("d")
        draw(page, lab, 0.3)
        expect(predicted(lab)).not_to_have_attribute("d", path)
        button(lab, "clear-drawing").click()
        expect(predicted(lab)).to_have_count(0)
        expect(button(lab, "predict")).to_be_disabled()

    def test_a_finger_draws_and_does_not_scroll(self, asking):
        lab, page, _ = asking(options("first"), size=PHONE, has_touch=True)
        sheet(lab).scroll_into_view_if_needed()
        at = page.evaluate("scrollY")
        box = sheet(lab).bounding_box()
        touch = page.context.new_cdp_session(page)
        for i in range(5):
            x, y = box["x"] + 50 + 60 * i, box["y"] + 20 + 25 * i
            kind = "touchMove" if i else "touchStart"
            event = {"type": kind, "touchPoints": [{"x": x, "y": y}]}
            touch.send("Input.dispatchTouchEvent", event)
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        expect(button(lab, "predict")).to_be_enabled()
        assert page.evaluate("scrollY") == at

    def test_two_hundred_epochs_can_be_drawn(self, asking):
        question = ask("curve", inputs="scaled")
        asked = make_lab("nodes", epochs=200, question=question).options
        lab, page, watch = asking(asked)
        draw(page, lab, 0.9, 0.2, 0.1)
        with lab.retrains():
            button(lab, "predict").click()
        expect(feedback(lab)).to_contain_text("평균")
        assert watch.faults == []

    def test_the_guess_stays_beside_what_was_found(self, asking):
        lab, _, _ = asking(options("found"))
        found = lab.root.locator('[data-figure="found"]')
        mark = found.locator(".lf-case-mark")
        say_number(lab, "20")
        expect(mark).to_have_attribute("d", "")
        button(lab, "predict").click()
        expect(found.locator(".lf-figure-guess")).to_have_text("예상 20명")
        last = found.locator(".lf-case").nth(19)  # there are two in each column
        end = float(last.get_attribute("x")) + float(last.get_attribute("width"))
        drawn = re.fullmatch(r"M0 \d+H(\d+)V0", mark.get_attribute("d"))
        assert float(drawn[1]) == pytest.approx(end, abs=1)
        with lab.retrains():
            lab.type("nodes", "8")
        expect(mark).to_have_attribute("d", "")
        expect(found.locator(".lf-figure-guess")).to_have_text("")

    def test_the_guessed_accuracy_is_a_line_in_the_chart(self, asking):
        lab, _, _ = asking(options("accuracy"))
        chart = lab.root.locator('[data-panel="accuracy"]')
        line = chart.locator("path.lf-predicted")
        expect(line).to_have_count(0)
        heights = []
        path = ""
        for guess in ("0", "100", "25"):
            say_number(lab, guess)  # it is drawn already while it is chosen
            expect(line).not_to_have_attribute("d", path)
            path = line.get_attribute("d")
            heights.append(float(re.match(r"M[\d.]+ ([\d.]+)L", path)[1]))
        share = (heights[0] - heights[2]) / (heights[0] - heights[1])
        assert share == pytest.approx(0.25, abs=0.02)
        button(lab, "predict").click()
        expect(
            lab.root.locator('[data-figure="accuracy"] .lf-figure-guess')
        ).to_have_text("예상 25.0 %")
        expect(line).to_have_attribute("d", path)
        with lab.retrains():
            lab.type("nodes", "8")
        expect(line).to_have_count(0)

    def test_the_guessed_trend_stays_beside_the_loss(self, asking):
        lab, _, _ = asking(options("loss"))
        guess = lab.root.locator('[data-figure="loss"] .lf-figure-guess')
        panel(lab).get_by_text("더 낮음").click()
        button(lab, "predict").click()
        expect(guess).to_have_text("예상 더 낮음")


class TestNothingSuggestsAnAnswer:
    @pytest.mark.parametrize("kind", ["found", "accuracy"])
    def test_there_is_no_thumb_before_there_is_an_answer(self, asking, kind):
        lab, page, _ = asking(options(kind))
        slider = panel(lab).locator('input[type="range"]')
        bar = panel(lab).locator(".lf-ask-bar")
        lab.rest()
        before = slider.screenshot()
        slider.evaluate("slider => { slider.value = slider.max }")
        assert slider.screenshot() == before  # wherever the browser has it
        slider.evaluate("slider => { slider.value = slider.max / 2 }")
        assert bar.evaluate("bar => bar.style.getPropertyValue('--lf-share')") == "0"
        expect(panel(lab).locator('input[type="number"]')).to_have_value("")
        box = slider.bounding_box()
        page.mouse.click(box["x"] + box["width"] / 4, box["y"] + box["height"] / 2)
        expect(button(lab, "predict")).to_be_enabled()
        page.mouse.move(0, 0)
        chosen = slider.screenshot()
        slider.evaluate("slider => { slider.value = slider.max }")
        assert slider.screenshot() != chosen  # now there is one

    def test_a_tap_on_the_squares_chooses_as_many(self, asking):
        lab, page, _ = asking(options("found"), size=PHONE, has_touch=True)
        slider = panel(lab).locator('input[type="range"]')
        slider.scroll_into_view_if_needed()
        box = slider.bounding_box()
        for count in (35, 50, 7):
            inner = box["width"] - THUMB
            x = box["x"] + THUMB / 2 + inner * count / 70
            page.touchscreen.tap(x, box["y"] + box["height"] / 2)
            expect(panel(lab).locator('input[type="number"]')).to_have_value(str(count))
        share = (
            panel(lab)
            .locator(".lf-ask-bar")
            .evaluate("bar => Number(bar.style.getPropertyValue('--lf-share'))")
        )
        assert share == pytest.approx(7 / 70)


class TestKeyboard:
    def test_a_number(self, asking):
        lab, page, _ = asking(options("found"))
        to_the_card(page, lab)
        slider = panel(lab).locator('input[type="range"]')
        expect(slider).to_be_focused()
        expect(slider).to_have_attribute("aria-valuetext", "아직 고르지 않음")
        page.keyboard.press("Home")
        expect(slider).to_have_attribute("aria-valuetext", "0 명")
        expect(button(lab, "predict")).to_be_enabled()
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        expect(button(lab, "predict")).to_be_focused()
        page.keyboard.press("Enter")
        expect(panel(lab)).to_have_attribute("data-phase", "answered")
        # The button is gone; the focus went to what came in its place.
        expect(panel(lab).locator(".lf-ask-outcome")).to_be_focused()
        page.keyboard.press("Tab")
        expect(button(lab, "again")).to_be_focused()

    def test_a_choice(self, asking):
        lab, page, _ = asking(options("loss"))
        expect(panel(lab).locator("input:checked")).to_have_count(0)
        to_the_card(page, lab)
        page.keyboard.press("Space")
        expect(button(lab, "predict")).to_be_enabled()
        page.keyboard.press("ArrowDown")
        expect(panel(lab).get_by_label("비슷함")).to_be_checked()
        page.keyboard.press("Tab")
        expect(button(lab, "predict")).to_be_focused()
        page.keyboard.press("Enter")
        expect(feedback(lab)).to_contain_text("예상은 비슷함")

    def test_a_curve_epoch_by_epoch(self, asking):
        lab, page, watch = asking(options("first"))
        keys = panel(lab).locator(".lf-draw-keys")
        expect(keys).to_be_hidden()
        sheet(lab).focus()
        page.keyboard.press("Shift")  # the focus of a keyboard, not of a mouse
        expect(keys).to_be_visible()
        expect(keys).to_have_text(sheet(lab).get_attribute("title"))
        says = lambda text: expect(sheet(lab)).to_have_attribute(  # noqa: E731
            "aria-valuetext", text
        )
        says("1에포크: 점 없음")
        page.keyboard.press("Enter")
        says("1에포크: 손실 1.5000")  # the middle of the paper
        page.keyboard.press("ArrowUp")
        says("1에포크: 손실 1.5500")
        page.keyboard.press("Shift+ArrowDown")
        says("1에포크: 손실 1.5400")
        expect(button(lab, "predict")).to_be_disabled()
        page.keyboard.press("ArrowRight")
        says("2에포크: 점 없음")
        page.keyboard.press("PageDown")
        says("2에포크: 손실 1.2900")  # it starts on the line
        expect(button(lab, "predict")).to_be_enabled()
        page.keyboard.press("End")
        says("5에포크: 점 없음")
        page.keyboard.press("ArrowRight")  # there is no sixth
        for _ in range(20):
            page.keyboard.press("PageDown")
        says("5에포크: 손실 0.0000")  # and none below zero
        page.keyboard.press("Delete")
        says("5에포크: 점 없음")
        page.keyboard.press("Home")
        says("1에포크: 손실 1.5400")
        button(lab, "predict").focus()
        page.keyboard.press("Enter")
        expect(feedback(lab)).to_contain_text("떨어져 있고")
        assert watch.faults == []


class TestSkipping:
    def is_open(self, lab):
        """Answer: once a question is skipped, there is nothing to answer it with."""
        say_number(lab, "20")
        expect(button(lab, "predict")).to_be_enabled()
        expect(panel(lab)).to_have_attribute("data-phase", "open")

    def test_the_key_runs_without_a_prediction(self, asking):
        lab, page, watch = asking(options("found"))
        with lab.retrains():
            page.keyboard.press("Control+.")
        expect(panel(lab)).to_have_attribute("data-phase", "skipped")
        expect(feedback(lab)).to_contain_text(
            "예상 없이 실행했습니다: 결과는 70명 중 69명"
        )
        expect(lab.field("nodes")).to_have_value("3")
        page.keyboard.press("Control+.")  # nothing more to skip
        lab.settle(after=1)
        assert lab.runs() == 2
        assert watch.faults == []

    def test_not_while_a_field_has_the_focus_nor_with_another_key(self, asking):
        lab, page, _ = asking(options("found"), before="<textarea></textarea>")
        panel(lab).locator('input[type="number"]').focus()
        page.keyboard.press("Control+.")
        page.locator("textarea").focus()
        page.keyboard.press("Control+.")
        page.locator("h1").click()
        for key in (".", "Control+Shift+.", "Control+Alt+.", "s", "Shift+S"):
            page.keyboard.press(key)
        self.is_open(lab)

    def test_it_means_the_lab_in_hand(self, asking):
        first, second, third, page, _ = asking(*[options("found")] * 3)
        labs = (first, second, third)
        phases = lambda: [  # noqa: E731
            panel(lab).get_attribute("data-phase") for lab in labs
        ]
        # Under the mouse, though another one is nearer to the middle.
        third.root.scroll_into_view_if_needed()
        second.root.evaluate(
            """lab => {
                lab.scrollIntoView({block: "end"});
                scrollBy({top: 200, behavior: "instant"});
            }"""
        )
        panel(third).locator(".lf-ask").hover()
        page.keyboard.press("Control+.")
        expect(panel(third)).to_have_attribute("data-phase", "skipped")
        assert phases() == ["open", "open", "skipped"]
        # With the focus, wherever the mouse is.
        button(first, "skip").focus()
        page.mouse.move(0, 0)
        page.keyboard.press("Control+.")
        expect(panel(first)).to_have_attribute("data-phase", "skipped")
        assert phases() == ["skipped", "open", "skipped"]

    def test_a_lab_out_of_sight_is_not_meant(self, asking):
        tall = '<div style="height: 3000px"></div>'
        lab, page, _ = asking(options("found"), before=tall)
        page.keyboard.press("Control+.")
        self.is_open(lab)


class TestKept:
    def row(self, lab, number):
        lab.open("shelf")
        return lab.root.locator(f'[data-panel="shelf"] tr[data-run="{number}"]')

    def test_the_shelf_keeps_it_and_shows_it_after_a_reload(self, asking):
        lab, page, _ = asking(options("found", show=["shelf"]))
        expect(self.row(lab, 1)).to_be_visible()
        say_number(lab, "20")
        button(lab, "predict").click()
        found = page_engine.train(make_settings(nodes=3)).confusion.tp
        summary = f"예상: 20명 / 결과: 70명 중 {found}명"
        expect(self.row(lab, 2)).to_contain_text(summary)
        expect(self.row(lab, 1)).not_to_contain_text("예상:")
        with page.expect_download() as download:
            button(lab, "export-json").click()
        kept = json.loads(download.value.path().read_text("utf-8"))
        assert kept["rows"][1]["prediction"] == {"ask": "found", "value": 20}
        assert "prediction" not in kept["rows"][0]
        with page.expect_download() as download:
            button(lab, "export-csv").click()
        assert (
            download.value.path()
            .read_text("utf-8")
            .splitlines()[2]
            .endswith(",found,20")
        )
        page.reload()
        expect(self.row(lab, 2)).to_contain_text(summary)
        # A new view of the page asks anew.
        expect(panel(lab)).to_have_attribute("data-phase", "open")
        expect(button(lab, "predict")).to_be_disabled()
        expect(panel(lab).locator('input[type="number"]')).to_have_value("")

    def test_later_runs_are_not_called_predicted(self, asking):
        lab, _, _ = asking(options("first", show=["shelf"]))
        button(lab, "skip").click()
        expect(self.row(lab, 1)).to_be_visible()
        lab.type("nodes", "8")
        expect(self.row(lab, 2)).to_be_visible()
        assert "예상" not in lab.root.locator("tbody").last.text_content()

    def test_once_more_closes_it_again(self, asking):
        lab, page, watch = asking(options("curve"))
        for _ in range(2):
            draw(page, lab, 0.9, 0.2)
            with lab.retrains():
                button(lab, "predict").click()
            with lab.retrains():
                lab.type("nodes", "8")
            with lab.retrains():
                button(lab, "again").click()
            expect(panel(lab)).to_have_attribute("data-phase", "open")
            expect(button(lab, "predict")).to_be_disabled()
            expect(lab.field("nodes")).to_have_value("30")
            expect(lab.field("nodes")).to_be_disabled()
            expect(predicted(lab)).to_have_count(0)
        assert watch.faults == []


class TestBadInput:
    @pytest.mark.parametrize("text", ["71", "1.5"])
    def test_a_number_out_of_reach_is_explained(self, asking, text):
        lab, page, watch = asking(options("found"))
        say_number(lab, "20")
        expect(button(lab, "predict")).to_be_enabled()
        say_number(lab, text)
        expect(panel(lab).locator(".lf-problem")).to_have_text(
            "0부터 70까지의 정수를 고를 수 있습니다."
        )
        expect(button(lab, "predict")).to_be_disabled()
        expect(panel(lab).locator('input[type="number"]')).to_have_value(text)
        say_number(lab, "70")
        expect(panel(lab).locator(".lf-problem")).to_have_text("")
        expect(button(lab, "predict")).to_be_enabled()
        assert watch.faults == []

    @pytest.mark.parametrize(
        "question",
        ["found", {"ask": "curve", "text": "<img src=x onerror=alert(1)>" * 30}],
    )
    def test_a_question_that_cannot_be_asked_leaves_a_working_lab(
        self, asking, question
    ):
        lab, page, watch = asking({"controls": ["nodes"], "question": question})
        expect(panel(lab)).to_have_count(0)
        expect(lab.root.locator(".lf-messages .lf-problem")).to_contain_text(
            "질문 없이 시작합니다"
        )
        with lab.retrains():
            lab.type("nodes", "8")
        assert watch.faults == []

    def test_the_authors_text_is_only_text(self, asking):
        question = {"ask": "found", "text": "<b>몇 명?</b>", "change": {"nodes": 1}}
        lab, _, watch = asking({"question": question})
        expect(panel(lab).locator(".lf-ask")).to_have_text("<b>몇 명?</b>")
        expect(panel(lab)).to_contain_text("바꿀 것: 노드 수를 30에서 1로.")
        assert watch.faults == []


@each_kind
@pytest.mark.parametrize(
    ("size", "language"),
    [(PHONE, "ko"), weekly(PHONE, "en"), weekly(LAPTOP, "ko")],
)
def test_nothing_jumps(asking, kind, size, language):
    shown = options(kind, language=language)
    lab, page, _ = asking(shown, size=size, language=language)
    card = panel(lab)
    # Besides the question itself: of one line beside the charts, of two on a phone.
    most = 150 - 2 * 22 if size == PHONE else 96 - 22

    def place():
        """Where things are. On a phone the line of code may be longer than before."""
        lab.rest()
        asked = card.locator("p").first.bounding_box()["height"]
        assert card.bounding_box()["height"] - asked <= most
        return lab.root.evaluate(
            """(lab, isPhone) => {
                const box = name => lab.querySelector(name).getBoundingClientRect();
                const [whole, charts, line] = [".livefit-lab", ".lf-charts",
                    ".lf-changed-line"].map(box);
                return [charts.top - whole.top, isPhone ? line.top - whole.top : 0,
                    whole.height - (isPhone ? line.height : 0)].map(Math.round);
            }""",
            size == PHONE,
        )

    before = place()
    answer(page, lab, kind)
    assert place() == before
    with lab.retrains():
        button(lab, "predict").click()
    expect(feedback(lab)).not_to_have_text("")
    assert place() == before
    button(lab, "again").click()
    expect(panel(lab)).to_have_attribute("data-phase", "open")
    assert place() == before


@each_kind
@each_size
def test_axe_and_the_width_of_a_phone(asking, axe, kind, size):  # noqa: F811
    shown = options(kind, show=["shelf"])
    # As tall as the lab: a phone's controls lie over what is scrolled.
    size = (size[0], 1600)
    lab, page, _ = asking(shown, size=size, color_scheme="light")
    rows = lab.root.locator('[data-panel="shelf"] tr[data-run]')
    runs = lab.runs()
    expect(rows).to_have_count(runs)
    assert run_axe(page, axe, TAGS) == []
    page.emulate_media(color_scheme="dark")
    expect(lab.root.locator(".lf-dark")).to_have_count(1)
    assert run_axe(page, axe, TAGS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    for each in panel(lab).locator("button:visible, label:visible").all():
        assert each.bounding_box()["height"] >= 24
    with lab.retrains():
        button(lab, "skip").click()
    expect(rows).to_have_count(runs + 1)
    assert run_axe(page, axe, TAGS) == []


def test_in_english(asking):
    lab, page, _ = asking(options("found", language="en"), language="en")
    expect(panel(lab)).to_contain_text(
        "With Nodes from 30 to 3, how many of the 70 deaths will be found?"
    )
    say_number(lab, "69")
    button(lab, "predict").click()
    expect(feedback(lab)).to_contain_text("the baseline (everyone survives) 0.")
    assert re.search("[가-힣]", lab.root.inner_text()) is None


def test_beside_a_kernel_kerass_run_is_the_result_when_it_comes(open_widget):
    lab, kernel, page = open_widget(options("first", show=["shelf"]))
    kernel.start()
    page.clock.run_for(1000)
    assert kernel.heard("train") == []  # Keras must not give the answer away either
    draw(page, lab, 0.9, 0.2)
    button(lab, "predict").click()
    expect(feedback(lab)).to_contain_text("평균")
    request = kernel.next_request()
    history = page_engine.train(request["settings"]).history
    far = {**history, "loss": [100 + loss for loss in history["loss"]]}
    kernel.answer(request, history=far)
    expect(feedback(lab)).to_contain_text(re.compile(r"평균 9\d\.\d{4} 떨어져"))
    rows = lab.root.locator('[data-panel="shelf"] tr[data-run]')
    expect(rows).to_have_count(2)
    for row in rows.all():
        expect(row).to_contain_text("예상: 마지막 손실")
