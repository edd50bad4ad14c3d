"""Parts of the lab that meet: question, steps, own table, shelf, address."""

import re

import numpy as np
from playwright.sync_api import expect

from livefit import ask
from livefit.data.user_table import from_arrays
from livefit.notebook.lab import lab as make_lab
from tests.browser.test_own_table import OwnTable, table
from tests.browser.test_question import asking, button, feedback, panel, say_number

__all__ = ["asking"]  # a fixture
CONTROLS = ("nodes", "epochs")
FOUND = ask("found", nodes=1)
RNG = np.random.default_rng(1)
X = RNG.normal(size=(40, 2))
NUMBERS = (X, X @ [1.0, 2.0])


def options(*controls, **more):
    return make_lab(*(controls or CONTROLS), **more).options


def test_steps_are_not_the_result_of_a_question(asking):
    lab, _, watch = asking(options(show=["network"], question=ask("loss", epochs=9)))
    before = lab.status().text_content()
    loss = re.search(r"손실 ([\d.]+),", before)[1]
    button(lab, "step-epoch").click()
    panel(lab).locator('input[value="lower"]').check()
    with lab.retrains():
        button(lab, "predict").click()
    expect(feedback(lab)).to_contain_text(f"({loss} →")
    before_text = feedback(lab).text_content()
    button(lab, "step-batch").click()
    expect(lab.status()).to_contain_text("1에포크, 배치 1/")
    expect(feedback(lab)).to_have_text(before_text)
    assert watch.faults == []


def test_asking_again_ends_the_steps_that_show_the_answer(asking):
    lab, page, watch = asking(options(show=["network"], question=ask("found")))
    expect(button(lab, "step-batch")).to_be_disabled()
    button(lab, "skip").click()
    lab.settle()
    expect(button(lab, "step-batch")).to_be_enabled()
    button(lab, "play").click()
    button(lab, "again").click()
    expect(lab.root).to_have_attribute("data-state", "asking")
    expect(lab.status()).to_have_text("아직 학습하지 않았습니다. 먼저 예상해 주세요.")
    expect(lab.root.locator(".lf-stepper-text")).not_to_contain_text("배치")
    expect(button(lab, "play")).to_be_disabled()
    expect(button(lab, "play")).to_have_text("재생")
    expect(lab.root.locator(".lf-charts path.lf-line")).to_have_count(0)
    assert watch.faults == []


def test_forward_leaves_an_open_question(asking):
    lab, page, watch = asking(options(question=FOUND))
    with lab.retrains():
        button(lab, "skip").click()
    with lab.retrains():
        lab.type("nodes", "8")
    page.reload()
    lab.settle()
    expect(panel(lab)).to_have_count(0)  # whoever has moved on was asked already
    page.go_back()
    expect(panel(lab)).to_have_attribute("data-phase", "open")
    page.go_forward()
    expect(lab.field("nodes")).to_have_value("8")
    expect(lab.field("nodes")).to_be_enabled()
    assert watch.faults == []


def test_a_question_about_other_settings_is_another_question(asking):
    lab, page, watch = asking(options())
    for nodes in ("5", "7"):
        page.evaluate(f"location.hash = 'lab=2;nodes={nodes};ask=found:epochs=20'")
        expect(lab.field("nodes")).to_have_value(nodes)
        expect(panel(lab)).to_have_attribute("data-phase", "open")
    assert watch.faults == []


def test_back_and_forward_keep_the_readers_table(asking):
    lab, page, watch = asking(options(show=["table"]))
    lab.settle()
    own = OwnTable(lab)
    own.open(table(60))
    own.train()
    with lab.retrains():
        lab.type("nodes", "8")
    status = lab.status().text_content()
    page.go_back()
    expect(lab.field("nodes")).to_have_value("30")
    expect(own.status).to_contain_text("지금 이 표의 60행")
    page.go_back()
    expect(own.button("back")).to_be_hidden()
    page.go_forward()
    page.go_forward()
    expect(lab.status()).to_have_text(status)
    assert watch.faults == []


def test_a_table_opened_where_the_link_missed_it_stays(asking):
    lab, page, watch = asking(options(show=["table"]))
    page.evaluate("location.hash = 'lab=2;data=own;epochs=3;show=table'")
    expect(lab.root.locator(".lf-problem").first).to_contain_text(
        "아직 연 표가 없습니다"
    )
    lab.settle()
    own = OwnTable(lab)
    own.open(table(60))
    own.train()
    with lab.retrains():
        lab.type("nodes", "8")
    page.go_back()
    expect(lab.field("nodes")).to_have_value("30")
    lab.open("table")
    expect(own.button("back")).to_be_visible()  # as long as the table is trained on
    assert watch.faults == []


def test_a_run_of_a_table_that_is_gone_is_not_called_loaded(asking):
    lab, page, watch = asking(options(show=["shelf", "table"]))
    rows = lab.root.locator("[data-run]")
    expect(rows).to_have_count(1)
    own = OwnTable(lab)
    own.open(table(60))
    own.train()
    expect(rows).to_have_count(2)
    page.evaluate("history.replaceState(null, '', location.pathname)")
    page.reload()
    lab.settle()
    status = lab.status().text_content()
    lab.open("shelf").locator('[data-run="2"] [data-action="use"]').click()
    message = lab.root.locator('[data-panel="shelf"] [role="status"]')
    expect(message).to_contain_text("아직 연 표가 없습니다")
    expect(lab.status()).to_have_text(status)
    assert watch.faults == []


def test_no_table_is_trained_on_while_a_question_is_open(asking):
    lab, _, watch = asking(options(show=["table"], question=FOUND))
    lab.settle()
    own = OwnTable(lab)
    own.open(table(60))
    expect(own.button("train")).to_be_disabled()
    with lab.retrains():
        button(lab, "skip").click()
    own.train()
    expect(own.status).to_contain_text("지금 이 표의 60행")
    assert watch.faults == []


def test_a_number_is_validated_by_its_last_rows_in_every_panel(asking):
    given = {"validation_split": 0.5, "validation": "stratified"}
    lab, _, watch = asking(
        make_lab(*NUMBERS, "nodes", show=["batches"], **given).options
    )
    lab.settle()
    batches = lab.root.locator('[data-panel="batches"]')
    surface = batches.locator("svg")
    box = surface.bounding_box()
    surface.hover(position={"x": 2, "y": 2})
    expect(batches.locator(".lf-pointed")).to_contain_text("1번째로")
    numbers = set()
    for x in range(2, int(box["width"]), 6):
        surface.hover(position={"x": x, "y": 2})
        text = batches.locator(".lf-pointed").text_content()
        if "학습에 쓰지 않는" not in text and "번째로" in text:
            numbers.add(int(re.search(r"(\d+)번\(", text)[1]))
    assert numbers
    assert max(numbers) <= 20
    assert watch.faults == []


def test_a_pin_of_classes_is_not_drawn_over_numbers(asking):
    own = make_lab(*NUMBERS, "data", "nodes", show=["shelf"])
    lab, _, watch = asking(own.options)
    lab.settle()
    lab.open("shelf")
    button(lab, "pin").first.click()
    with lab.retrains():
        lab.type("nodes", "8")
    rows = lab.root.locator("[data-run]")
    expect(rows).to_have_count(2)
    pinned = lab.root.locator("path.lf-line.lf-pinned-1")
    expect(pinned).to_have_count(2)
    with lab.retrains():
        lab.control("data").locator("select").select_option("patients")
    expect(pinned).to_have_count(0)
    expect(rows).to_have_count(3)
    with lab.retrains():
        lab.control("data").locator("select").select_option("circle")
    expect(rows).to_have_count(4)
    text = lab.root.locator('[data-run="3"] td').nth(2).text_content()
    assert (
        "기준선 85.1" in text
    )  # of the patients, while the circle's is above the table
    assert watch.faults == []


def test_focus_stays_where_a_run_of_other_data_was_taken_from(asking):
    lab, page, watch = asking(options("data", show=["shelf"]))
    rows = lab.root.locator("[data-run]")
    expect(rows).to_have_count(1)
    with lab.retrains():
        lab.control("data").locator("select").select_option("circle")
    expect(rows).to_have_count(2)
    use = lab.open("shelf").locator('[data-run="1"] [data-action="use"]')
    use.focus()
    page.keyboard.press("Enter")
    expect(lab.status()).to_contain_text("사망 70명")
    expect(use).to_be_focused()
    assert watch.faults == []


def test_again_asks_about_the_table_that_was_asked_about(asking):
    given = from_arrays(X, np.where(X[:, 0] > 0, "a", "b"))
    labels = np.array(["b", "a"])[given.y.astype(int)]
    own = make_lab(X, labels, "nodes", show=["table"], question=FOUND)
    lab, _, watch = asking(own.options)
    say_number(lab, "3")
    with lab.retrains():
        button(lab, "predict").click()
    mine = OwnTable(lab)
    mine.open("a,b,y\n" + "\n".join(f"{i},{i * i % 7},{i * 1.5}" for i in range(30)))
    mine.train()
    with lab.retrains():
        button(lab, "again").click()
    say_number(lab, "3")
    with lab.retrains():
        button(lab, "predict").click()
    expect(feedback(lab)).to_contain_text("예상은 3")
    expect(lab.root.locator('[data-panel="results"]')).to_contain_text(
        "혼동 행렬: 40개"
    )
    assert watch.faults == []


def test_a_shelf_that_cannot_be_kept_outlives_another_link(asking):
    forbid = "Storage.prototype.getItem = Storage.prototype.setItem = null"
    lab, page, watch = asking(
        options(show=["shelf"]), before=f"<script>{forbid}</script>"
    )
    rows = lab.root.locator("[data-run]")
    expect(rows).to_have_count(1)
    with lab.retrains():
        lab.type("nodes", "8")
    expect(rows).to_have_count(2)
    page.evaluate("location.hash = 'lab=2;epochs=3;show=shelf;lock=nodes'")
    expect(rows).to_have_count(3)
    expect(lab.root).to_contain_text("페이지를 닫으면 사라집니다")
    assert watch.faults == []


def test_locked_data_are_not_left_for_a_table(asking):
    lab, _, watch = asking(options(show=["table"], lock=["data"]))
    lab.settle()
    status = lab.status().text_content()
    own = OwnTable(lab)
    own.open(table(60))
    own.button("train").click()
    expect(own.problem).to_contain_text("고정해 두어서 바꿀 수 없습니다")
    expect(lab.status()).to_have_text(status)
    assert watch.faults == []
