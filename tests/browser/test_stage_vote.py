"""The vote: nothing gives the answer away, the run is drawn, the answer comes last."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import expect

from livefit.core.program import source
from livefit.core.settings import make_settings
from tests import node
from tests.browser.conftest import PHONE
from tests.browser.stage import book_scenes
from tests.browser.waiting import stop_the_clock

SCENES = book_scenes().scenes
DRAWN_MS = 2500  # presenter/drawing.ts

# Of the reached part of a run: the width of the window that it is seen through, against
# that of the drawing.
REACHED = """() => {
    const rect = document.querySelector('[data-chart="loss"] clipPath rect');
    const paper = document.querySelector('[data-chart="loss"] .ls-paper');
    return rect && rect.getAttribute("width") / paper.clientWidth;
}"""

# The size of each shown value, by the figure's name.
SIZES = """() => Object.fromEntries(
    [...document.querySelectorAll(".ls-figure")].map((e) => [
        e.dataset.figure,
        parseFloat(getComputedStyle(e.querySelector(".ls-figure-value")).fontSize),
    ]))"""


# What would tell the result, and is seen.
SEEN = """(root) => [...root.querySelectorAll(
    ".ls-figure, line.ls-baseline, path.ls-current, .ls-controls input"
)].filter((e) => e.checkVisibility()).map((e) => e.outerHTML)"""


def lines_of(settings) -> set[str]:
    program = source(make_settings(settings))
    lines = {line.strip() for line in program.splitlines()}
    return {line for line in lines if line.strip(")") and not line.endswith("(")}


def shown_code(stage) -> str:
    code = stage.root.locator(":is(.ls-code, .ls-program) code")
    return "\n".join(code.filter(visible=True).all_inner_texts())


def test_nothing_gives_the_answer_away_before_the_vote(open_stage):
    stage, page, watch = open_stage()
    for number, scene in enumerate(SCENES, 1):
        stage.at(number)
        root, where = stage.root, f"scene {number}"
        axis_ends = root.locator('[data-chart="loss"] .ls-tick').filter(
            has_text="에포크", visible=True
        )
        # No figure, no baseline, no curve of the run, no control that would run it.
        assert root.evaluate(SEEN) == [], where
        assert root.locator(".ls-is-right").count() == 0, where
        code = shown_code(stage)
        axis = "".join(axis_ends.all_text_contents())
        stage.press("ArrowRight")
        if scene.before is None:
            continue
        # The code is that of the run to compare with, and the axis ends where it does.
        changed = lines_of(scene.settings) - lines_of(scene.before)
        assert changed, where
        assert not [line for line in changed if line in code], where
        if "map" not in scene.show:  # that stands in the place of the curves
            assert axis == f"{scene.before.get('epochs', 5)} 에포크", where
    assert watch.faults == []


def test_a_scene_without_a_run_to_compare_with_shows_its_program(open_stage):
    """The first one speaks of a short program: all of it is there."""
    stage, _, _ = open_stage()
    code = shown_code(stage)
    for part in ("np.loadtxt(", "Sequential()", "Dense(30", "compile(", "fit("):
        assert part in code
    assert stage.root.locator(".ls-paper").filter(visible=True).count() == 0


def test_a_result_does_not_give_the_next_answer_away(open_stage):
    """Who sees "0 of 70" in the first scene need not be asked for it in the second."""
    stage, _, _ = open_stage()
    stage.press("PageDown", "PageDown")
    stage.at(1, "concluded")
    shown = stage.page.evaluate(SIZES)
    assert {*shown} == {"accuracy", "first_loss", "loss"}
    expect(stage.root.locator("line.ls-baseline")).to_have_count(0)
    stage.go(2, "run")
    assert {"found", "baseline"} <= {*stage.page.evaluate(SIZES)}
    expect(stage.root.locator("line.ls-baseline")).to_have_count(2)  # and in the legend


def test_the_seed_of_a_neighbour_is_in_no_code_before_the_vote(open_stage):
    number = next(i for i, each in enumerate(SCENES, 1) if each.id == "my-neighbour")
    stage, _, _ = open_stage(number)
    assert "seed" not in shown_code(stage)
    stage.press("PageDown")
    stage.at(number, "run")
    assert "seed" in shown_code(stage)


@pytest.mark.parametrize(
    ("scene", "parts", "absent"),
    [
        ("history", ["model.fit("], ["std", "mean"]),
        (
            "weigh-the-rare",
            ["class_weight = ", "class_weight=class_weight"],
            ["trained = y"],
        ),
        ("last-rows", ["validation_data=(X[held], y[held])"], ["rows"]),
        ("percentage-explodes", ['"mean_absolute_percentage_error"'], ["fit"]),
    ],
)
def test_the_code_is_what_the_scene_is_about(open_stage, scene, parts, absent):
    stage, _, _ = open_stage(scene)
    stage.press("PageDown")
    code = stage.root.locator(".ls-code code")
    for part in parts:
        expect(code).to_contain_text(part)
    for part in absent:
        expect(code).not_to_contain_text(part)


def test_values_that_are_asked_for_stand_in_the_curves(open_stage):
    """And a small rise can be seen: the axis does not begin at zero for it."""
    stage, _, watch = open_stage("many-epochs")
    values = stage.root.locator(".ls-value")
    expect(values).to_have_count(0)
    stage.press("PageDown")
    expect(values).to_have_text(["0.4434", "0.3922"])
    ticks = stage.root.locator('[data-chart="loss"] .ls-tick')
    expect(ticks.first).to_have_text("0.2")
    stage.go(17, "run")
    expect(values).to_have_text(["0.5941", "1.8055"])
    expect(ticks.first).to_have_text("0")
    assert watch.faults == []


def test_large_is_what_is_asked(open_stage):
    stage, page, watch = open_stage()
    for number, scene in enumerate(SCENES, 1):
        stage.at(number)
        stage.press("PageDown")
        stage.at(number, "run")
        sizes = page.evaluate(SIZES)
        assert scene.figures, scene.id
        assert {*scene.figures} <= {*sizes}, scene.id
        largest = [name for name in sizes if sizes[name] == max(sizes.values())]
        assert {*largest} == {*scene.figures}, scene.id
        # At the axes and in the charts powers of ten are words, as in "8억".
        texts = stage.root.locator("svg text").filter(visible=True).all_text_contents()
        assert not [text for text in texts if "e+" in text], scene.id
        stage.press("ArrowRight")
    assert watch.faults == []


@pytest.mark.parametrize(
    ("scene", "figure", "text"),
    [
        ("count-weights", "parameters", "학습하는 수의 개수55"),
        ("percentage-explodes", "loss", "손실32.43만3.243e+5"),
        ("last-rows", "val_cases", "검증 데이터의 사망14/ 94명비교 9"),
        ("three-clocks", "epochs", "에포크 수78비교 6"),
        ("history", "evaluated", "다시 잰 정확도85.3 %"),
    ],
)
def test_a_figure_that_only_one_scene_asks_for(open_stage, scene, figure, text):
    stage, _, _ = open_stage(scene)
    stage.press("PageDown")
    shown = stage.root.locator(f'[data-figure="{figure}"]')
    expect(shown).to_be_visible()
    assert shown.text_content().replace("\u00a0", " ") == text


def test_the_run_is_drawn_and_the_answer_comes_with_the_next_key(open_stage):
    stage, page, watch = open_stage(reduced_motion="no-preference")
    marks = stage.root.locator(".ls-is-right")
    stop_the_clock(page)
    stage.press("Space")
    page.clock.run_for(DRAWN_MS / 5)
    stage.at(1, "run")
    reached = page.evaluate(REACHED)
    assert 0.1 < reached < 0.5
    page.clock.run_for(DRAWN_MS / 5)
    assert reached < page.evaluate(REACHED) < 0.7
    expect(stage.root).to_have_attribute("data-drawing", "")
    expect(stage.root.locator(".ls-figure")).to_have_count(0)
    expect(stage.root.locator(".ls-not-yet")).to_have_text("학습 중: 에포크 2 / 5")
    # The text alternative tells no more than is seen: not the last epoch yet.
    loss = stage.root.locator('[data-chart="loss"] svg[role="img"]')
    last = book_scenes().scenes[0].result.loss
    expect(loss).to_have_attribute("aria-label", re.compile(r"이번 실행: \S+ → \S+"))
    assert last not in loss.get_attribute("aria-label")
    page.clock.run_for(DRAWN_MS)
    expect(loss).to_have_attribute("aria-label", re.compile(last))
    expect(stage.root).not_to_have_attribute("data-drawing", "")
    assert page.evaluate(REACHED) is None
    expect(stage.figure("accuracy")).to_be_visible()
    expect(marks).to_have_count(0)
    stage.press("Space")
    page.clock.run_for(100)
    stage.at(1, "concluded")
    expect(marks).to_have_count(1)
    assert watch.faults == []


@pytest.mark.parametrize("key", ["Space", "PageDown"])
def test_a_key_while_it_is_drawn_completes_it(open_stage, key):
    """In a scene with a run to compare with, too."""
    stage, page, _ = open_stage(3, reduced_motion="no-preference")
    stage.at(3)
    stop_the_clock(page)
    stage.press(key)
    page.clock.run_for(DRAWN_MS / 5)
    expect(stage.root).to_have_attribute("data-drawing", "")
    # The controls and the code are the run's already, the panel is when it is drawn.
    nodes = stage.root.locator('[data-setting="nodes"] input[type="number"]')
    network = stage.root.locator(".ls-panel")
    expect(nodes).to_have_value("100")
    expect(network).to_contain_text("은닉층 30")
    stage.press(key)
    page.clock.run_for(100)
    expect(network).to_contain_text("은닉층 100")
    stage.at(3, "run")
    expect(stage.root).not_to_have_attribute("data-drawing", "")
    expect(stage.figure("found")).to_be_visible()
    expect(stage.root.locator(".ls-is-right")).to_have_count(0)


def test_another_scene_ends_the_drawing(open_stage):
    stage, page, watch = open_stage(reduced_motion="no-preference")
    stop_the_clock(page)
    stage.press("Space")
    page.clock.run_for(DRAWN_MS / 5)
    stage.press("ArrowRight")
    page.clock.run_for(DRAWN_MS)
    stage.at(2, "asked")
    expect(stage.root).not_to_have_attribute("data-drawing", "")
    expect(stage.root.locator(".ls-figure")).to_have_count(0)
    assert watch.faults == []


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_training_by_epochs_shows_no_answer(open_stage, motion):
    stage, page, _ = open_stage(reduced_motion=motion)
    stage.press("s", "s")
    points = stage.root.locator('[data-chart="loss"] circle.ls-current')
    expect(points).to_have_count(2)
    expect(stage.root).not_to_have_attribute("data-drawing", "")
    expect(stage.root.locator(".ls-is-right")).to_have_count(0)
    stage.press("PageDown")  # the rest of the epochs, not the answer
    expect(points).to_have_count(5)
    stage.at(1, "run")
    expect(stage.root.locator(".ls-is-right")).to_have_count(0)


@given(st.lists(st.integers(0, 999), min_size=2, max_size=5))
def test_shares_add_up_to_100(counts):
    shares = node.call("(counts) => use('presenter/state').percentages(counts)", counts)
    total = sum(counts)
    assert sum(shares) == (100 if total else 0)
    for count, share in zip(counts, shares, strict=True):
        assert abs(share - 100 * count / max(total, 1)) < 1


def test_the_vote_is_timed_by_a_key(open_stage):
    stage, page, watch = open_stage()
    vote = stage.root.locator(".ls-vote")
    expect(vote).to_be_hidden()
    stop_the_clock(page)
    stage.press("c")
    page.clock.run_for(1000)
    expect(vote).to_have_text(re.compile("투표 (29|30)초"))
    page.clock.run_for(10_000)
    expect(vote).to_have_text(re.compile("투표 (19|20)초"))
    page.clock.run_for(25_000)
    expect(vote).to_have_text("투표 끝")
    stage.press("c")
    page.clock.run_for(100)
    expect(vote).to_be_hidden()
    stage.press("c", "PageDown")  # the run ends it
    page.clock.run_for(100)
    expect(vote).to_be_hidden()
    assert watch.faults == []


def test_students_on_a_phone_tap_an_answer(open_stage):
    stage, page, watch = open_stage(projector=False, size=PHONE, has_touch=True)
    answers = stage.root.locator('[data-action="answer"]')
    expect(answers).to_have_count(len(SCENES[0].predict.choices))
    expect(stage.root.locator(".ls-count, .ls-share")).to_have_count(0)
    for answer in answers.all():
        assert answer.bounding_box()["height"] >= 44
    answers.nth(0).tap()
    answers.nth(1).tap()
    for answer, chosen in zip(answers.all(), ["false", "true", "false"], strict=True):
        expect(answer).to_have_attribute("aria-pressed", chosen)
    expect(answers.nth(1)).to_contain_text("내 답")
    page.reload()
    expect(answers.nth(1)).to_contain_text("내 답")
    forward = stage.root.locator('[data-action="forward"]')
    for step in ("run", "concluded"):
        forward.tap()
        stage.at(1, step)
    right = SCENES[0].predict.answer
    expect(answers.nth(right)).to_contain_text("✓ 정답")
    expect(answers.nth(1)).to_contain_text("내 답")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    assert watch.faults == []


def test_words_of_the_staff_are_not_on_the_wall(open_stage):
    stage, page, _ = open_stage(3)
    with page.expect_popup() as popup:
        stage.press("n")
    stage.press("PageDown")
    stage.at(3, "run")
    wall = stage.root.inner_text()
    assert "엔진" not in wall
    assert SCENES[2].id not in wall
    state = popup.value.locator(".ls-notes-state")
    expect(state).to_contain_text("페이지 엔진")
    expect(state).to_contain_text(SCENES[2].id)
