"""The lab as one instrument: what is on the screen together in each of its three sizes.

Measured on the built pages with their theme.
"""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, Lab, pages_with_labs
from tests.browser.waiting import stop_the_clock
from tests.conftest import most_weekly

COMPACT_HEIGHT = 720  # px
VIEW_HEIGHT = 240  # px; below a question and beside a stepper it is lowest
NARROW = 280  # px; at 400 % zoom a window of 1280 is 320 wide
BAR = 48  # px: the page's bar, which covers what is scrolled below it
CHAPTERS = [name for name in pages_with_labs() if name != "book/playground"]
KEPT = ("book/index", "book/model-baseline", "book/fit", "book/layers-xor")
# What has to be seen together while a control is moved.
TOGETHER = (".lf-key-figures", '[data-panel="loss"] svg', ".lf-changed-line")

MOVE = """(slider, value) => {
    slider.value = value;
    slider.dispatchEvent(new Event("input"));
}"""
RELEASE = "slider => slider.dispatchEvent(new Event('change'))"


def scroll_to(lab, top=BAR + 8):
    lab.root.evaluate(
        "(lab, top) => scrollTo(0, lab.getBoundingClientRect().top + scrollY - top)",
        top,
    )


def outside(lab, *selectors):
    """Return those parts of the lab that are not wholly within the window, and
    controls that are scrolled out of their box.
    """
    return lab.root.evaluate(
        """(lab, [bar, selectors]) => selectors.filter(selector => {
            const part = lab.querySelector(selector);
            const { top, bottom, left, right } = part.getBoundingClientRect();
            const around = part.closest(".lf-controls")?.getBoundingClientRect();
            return top < bar || bottom > innerHeight || left < 0 || right > innerWidth
                || bottom === top || bottom > around?.bottom;
        })""",
        [BAR, list(selectors)],
    )


@pytest.mark.parametrize("name", most_weekly(CHAPTERS, *KEPT))
def test_a_chapters_lab_fits_a_screen(open_page, name):
    page, _ = open_page(name, LAPTOP)
    roots = page.locator(".livefit")
    assert roots.count() > 0
    for i in range(roots.count()):
        lab = Lab(roots.nth(i))
        lab.free()
        root = lab.root.locator(".livefit-lab")
        expect(root).to_have_attribute("data-size", "compact")
        assert root.bounding_box()["height"] <= COMPACT_HEIGHT
        scroll_to(lab)
        for control in lab.options()["controls"]:
            part = f'[data-setting="{control}"]'
            if lab.control(control).is_visible():
                assert outside(lab, *TOGETHER, part, ".lf-view:not([hidden])") == []
        for tab in lab.root.get_by_role("tab").all():
            tab.click()
            view = lab.root.locator(".lf-view:not([hidden])")
            lab.rest()
            heights = view.evaluate("view => [view.clientHeight, view.scrollHeight]")
            assert heights[0] >= VIEW_HEIGHT
            assert heights[0] == heights[1]  # nothing has to be scrolled into view


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_free_lab_is_on_one_screen(open_book_lab, size):
    lab, _, _ = open_book_lab(size=size)
    root = lab.root.locator(".livefit-lab")
    expect(root).to_have_attribute("data-size", "full")
    scroll_to(lab)
    views = [f'.lf-view[data-view="{name}"]' for name in ("metrics", "code", "shelf")]
    charts = [f'[data-panel="{name}"] svg' for name in ("loss", "accuracy")]
    assert outside(lab, *TOGETHER, *charts, *views, ".lf-controls", ".lf-stepper") == []
    for tab in lab.root.get_by_role("tab").all():
        tab.click()
        name = tab.get_attribute("data-view")
        assert outside(lab, f'.lf-view[data-view="{name}"]') == []
    with lab.retrains():
        lab.type("epochs", "145")  # long figures: patients are found
    lab.open("metrics")
    lab.rest()
    cut = """view => [...view.querySelectorAll(".lf-at-threshold table, .lf-roc > p")]
        .filter(e => {
            const [mine, its] = [e, view].map(each => each.getBoundingClientRect());
            return e.scrollWidth > e.clientWidth || mine.bottom > its.bottom;
        }).map(e => e.textContent)"""
    assert lab.root.locator(views[0]).evaluate(cut) == []


@pytest.mark.parametrize("name", ["book/fit", "book/playground"])
def test_on_a_phone_figures_and_curves_stay_while_a_control_is_moved(open_page, name):
    page, _ = open_page(name, PHONE, has_touch=True)
    lab = Lab(page.locator(".livefit").first)
    lab.free()
    sliders = 0
    for control in lab.options()["controls"]:
        if not lab.root.locator(f'[data-chip="{control}"]').is_visible():
            continue
        lab.control(control)
        part = f'[data-setting="{control}"]'
        for top in (BAR + 8, -200):  # the head of the lab is seen, and it is not
            scroll_to(lab, top)
            expect(lab.root.locator(".livefit-lab[data-in-sight]")).to_be_attached()
            assert outside(lab, *TOGETHER[:2], part) == [], (control, top)
        if lab.slider(control).count():
            sliders += 1
            assert lab.slider(control).bounding_box()["width"] >= 300
    assert sliders >= 2


@pytest.mark.parametrize("size", [PHONE, LAPTOP, (760, 900)])
def test_no_code_makes_the_lab_taller(open_panels, size):
    controls = {"controls": ["nodes", "loss"]}
    lab, page, _ = open_panels("network", size=size, options=controls)
    line = lab.root.locator(".lf-changed-line")
    code = line.locator("code")
    before = line.bounding_box()["height"]
    for settings in (
        {"nodes": 7},
        {"optimizer": "rmsprop", "learning_rate": 0.0001},
        {"validation_split": 0.2, "class_weight": "balanced"},
        {"data": "spiral"},
    ):
        given = ";".join(f"{name}={value}" for name, value in settings.items())
        shown = code.text_content()
        page.evaluate("given => { location.hash = given; }", f"lab=2;{given}")
        expect(code).not_to_have_text(shown)
        assert line.bounding_box()["height"] == before
        assert code.evaluate(
            """code => {
                const { bottom } = code.getBoundingClientRect();
                return bottom <= code.parentElement.getBoundingClientRect().bottom + 1;
            }"""
        ), settings


def test_opened_large_it_is_the_whole_window_until_escape(open_page):
    page, watch = open_page("book/model", (1280, 800))
    lab = Lab(page.locator(".livefit").first)
    lab.free()
    place = lab.root.bounding_box()
    button = lab.root.locator('[data-action="enlarge"]')
    button.click()
    root = lab.root.locator(".livefit-lab")
    expect(root).to_have_attribute("data-size", "full")
    expect(button).to_be_focused()
    box = root.bounding_box()
    assert (box["width"], box["height"]) == (1280, 800)
    # What is below it on the page does not move.
    assert abs(lab.root.bounding_box()["height"] - place["height"]) < 1
    with lab.retrains():
        lab.type("epochs", "6")
    page.keyboard.press("Escape")
    expect(root).to_have_attribute("data-size", "compact")
    expect(button).to_be_focused()
    assert abs(lab.root.bounding_box()["height"] - place["height"]) < 1
    with lab.retrains():
        lab.type("epochs", "7")
    assert watch.faults == []


def test_the_keyboard_skips_to_the_lab(open_page):
    page, _ = open_page("book/fit")
    Lab(page.locator(".livefit").first).ready()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="실험실로 건너뛰기")
    expect(link).to_be_focused()
    address = page.url
    page.keyboard.press("Enter")
    expect(page.locator(".livefit").first).to_be_focused()
    assert page.url == address


def test_it_fits_a_narrow_place(open_panels):
    lab, page, _ = open_panels("network", "metrics", size=(NARROW, 256))
    for tab in lab.root.get_by_role("tab").all():
        tab.click()
        lab.rest()
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW


@pytest.mark.parametrize("name", ["book/model-baseline", "book/fit"])
def test_a_question_fits_a_narrow_place(open_page, name):
    page, _ = open_page(name, (NARROW, 640))
    lab = Lab(page.locator(".livefit").first)
    lab.ready()
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW
    bar = lab.root.locator(".lf-ask-squares .lf-ask-bar")
    for squares in bar.all():  # 70 of them, each seen
        assert squares.bounding_box()["width"] >= 2 * 70
        hint, field = (
            lab.root.locator(f"{part} >> visible=true").first.bounding_box()
            for part in (".lf-ask-hint", '.lf-ask-form input[type="number"]')
        )
        assert hint["y"] + hint["height"] <= field["y"]


def test_nothing_is_written_over_the_baseline_of_a_question(open_page):
    page, _ = open_page("book/layers-xor", PHONE)
    lab = Lab(page.locator(".livefit").last)
    lab.ready()
    base = lab.root.locator(".lf-ask-base")
    expect(base).to_be_visible()
    hint = lab.root.locator(".lf-ask-hint")
    assert hint.evaluate("hint => hint.getBoundingClientRect().width") == 0
    assert lab.root.locator(".lf-ask-track").evaluate(
        """track => {
            const [all, mark] = [track, track.querySelector(".lf-ask-base")]
                .map(e => e.getBoundingClientRect());
            return all.left <= mark.left && mark.right <= all.right;
        }"""
    )


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_a_change_moves_the_curve(open_panels, motion):
    # A run of so few steps is over within its event, however busy the machine is.
    lab, page, _ = open_panels(nodes=1, batch_size=470)
    page.emulate_media(reduced_motion=motion)
    before = lab.line()
    stop_the_clock(page)
    lab.type("nodes", "2")
    drawn = []
    for _ in range(2):
        page.clock.run_for(150)
        drawn.append(lab.line())
    assert before not in drawn
    assert (drawn[0] != drawn[1]) == (motion == "no-preference")


def test_a_run_restyles_no_more_than_its_lab(open_page, browser, tmp_path):
    """A selector with :has() may make each frame of a lab restyle the whole page."""
    page, _ = open_page("book/model", LAPTOP, reduced_motion="no-preference")
    lab = Lab(page.locator(".livefit").first)
    lab.free()
    elements = lab.root.locator("*").count()
    trace = tmp_path / "trace.json"
    browser.start_tracing(page=page, path=trace, categories=["devtools.timeline"])
    with lab.retrains():
        lab.type("epochs", "9")
    browser.stop_tracing()
    events = json.loads(trace.read_text("utf-8"))["traceEvents"]
    restyled = [
        event["args"]["elementCount"]
        for event in events
        if event["name"] == "UpdateLayoutTree" and "elementCount" in event["args"]
    ]
    # At rest the views of the other tabs are styled too.
    assert 0 < max(restyled) < elements


def test_the_loss_axis_keeps_its_range_while_a_control_is_dragged(open_panels):
    lab, _, _ = open_panels()
    ticks = lab.root.locator('[data-panel="loss"] .lf-tick[text-anchor="end"]')
    slider = lab.slider("nodes")
    with lab.retrains():
        slider.evaluate(MOVE, 6)  # a loss of 20
    high = ticks.all_text_contents()
    with lab.retrains():
        slider.evaluate(MOVE, 30)  # one of 1.8
    assert ticks.all_text_contents() == high
    slider.evaluate(RELEASE)
    expect(ticks).not_to_have_text(high)


def test_the_axis_has_room_for_one_more_epoch(open_panels):
    lab, page, _ = open_panels(epochs=1)
    page.emulate_media(reduced_motion="reduce")
    ticks = lab.root.locator('[data-panel="loss"] .lf-tick[text-anchor="middle"]')
    expect(ticks).to_have_text(["1", "에포크"])
    with lab.retrains():
        lab.type("epochs", "2")
    expect(ticks).to_have_text(["1", "2", "에포크"])


def test_a_fast_mouse_trains_once_a_frame_and_the_last_value_counts(open_panels):
    lab, page, _ = open_panels()
    slider = lab.slider("nodes")
    slider.evaluate(
        """slider => {
            window.taken = [];
            slider.addEventListener("input", () => taken.push(slider.value));
        }"""
    )
    slider.evaluate(f"slider => [31, 32, 33, 34, 35].forEach(v => ({MOVE})(slider, v))")
    expect(lab.field("nodes")).to_have_value("35")
    assert page.evaluate("taken") == ["31", "35"]
    lab.settle()
    assert "Dense(35," in lab.code()
    lab.rest()  # the frame of the last value is over
    # Released within the frame: the last value is set at once.
    taken = slider.evaluate(
        f"""slider => {{
            [36, 37].forEach(value => ({MOVE})(slider, value));
            ({RELEASE})(slider);
            return taken;
        }}"""
    )
    assert taken == ["31", "35", "36", "37"]


def test_a_value_is_taken_when_something_of_the_last_one_is_drawn(open_panels):
    lab, page, _ = open_panels(epochs=100, batch_size=1)
    runs = lab.runs()
    taken = lab.slider("nodes").evaluate(
        f"""async slider => {{
            const lab = slider.closest(".livefit");
            const taken = [];
            let drawn = true;
            const chart = lab.querySelector('[data-panel="loss"]');
            new MutationObserver(() => {{
                const curve = chart.querySelector("path.lf-current");
                drawn ||= Boolean(curve?.getAttribute("d"));
            }}).observe(chart, {{ attributes: true, childList: true, subtree: true }});
            slider.addEventListener("input", () => {{
                taken.push([slider.value, drawn]);
                drawn = false;
            }});
            for (let value = 89; value <= 128; value++) {{
                ({MOVE})(slider, value);
                await new Promise(requestAnimationFrame);
            }}
            ({RELEASE})(slider);
            return taken;
        }}"""
    )
    *held, (last, _) = taken  # what is let go of counts at once
    assert last == "128"
    assert len(held) > 2
    assert all(drawn for _, drawn in held), taken
    lab.settle()
    assert "Dense(128," in lab.code()
    assert lab.runs() - runs < len(taken)  # one that is not wanted any more is ended


def test_the_accuracy_is_seen_near_the_baseline(open_panels):
    lab, _, _ = open_panels(inputs="scaled", epochs=30)
    ticks = lab.root.locator('[data-panel="accuracy"] .lf-tick[text-anchor="end"]')
    expect(ticks.last).to_have_text("100 %")
    zoom = lab.root.locator('[data-action="near-baseline"]')
    zoom.click()
    expect(zoom).to_have_attribute("aria-pressed", "true")
    expect(ticks.first).not_to_have_text("0 %")
    zoom.click()
    expect(ticks.first).to_have_text("0 %")


def test_figures_name_their_change(open_panels):
    lab, _, _ = open_panels(inputs="scaled", epochs=40)
    found = lab.figure("found").locator(".lf-figure-value")
    before = int(found.text_content())
    cases = lab.root.locator(".lf-case-found")
    expect(cases).to_have_count(before)
    with lab.retrains():
        lab.type("nodes", "8")
    after = int(found.text_content())
    assert after != before
    expect(cases).to_have_count(after)
    expect(lab.root.locator(".lf-case")).to_have_count(70)
    change = lab.figure("found").locator(".lf-figure-change")
    sign = "▲" if after > before else "▼"
    expect(change).to_contain_text(f"{sign} {abs(after - before)}")
    expect(lab.figure("accuracy")).to_contain_text(re.compile(r"[▲▼] \d+\.\d%p"))


def test_a_setting_unlike_the_lectures_is_marked_and_taken_back_alone(open_panels):
    lab, _, _ = open_panels()
    mark = lab.root.locator('[data-action="reset-nodes"]')
    expect(mark).to_be_hidden()
    for name in ("nodes", "epochs"):
        with lab.retrains():
            lab.type(name, "7")
    expect(mark).to_be_visible()
    with lab.retrains():
        mark.click()
    expect(lab.field("nodes")).to_have_value("30")
    expect(lab.field("epochs")).to_have_value("7")
    expect(mark).to_be_hidden()
    expect(lab.slider("nodes")).to_be_focused()


def test_tabs_are_moved_by_arrows_and_opened_by_the_browsers_search(open_panels):
    lab, page, _ = open_panels("network", "metrics", size=(760, 900))
    tabs = lab.root.get_by_role("tab")
    tabs.first.focus()
    for key, name in (("ArrowRight", "metrics"), ("End", "link"), ("Home", "network")):
        page.keyboard.press(key)
        expect(lab.root.get_by_role("tab", selected=True)).to_be_focused()
        expect(lab.root.locator(f'.lf-view[data-view="{name}"]')).to_be_visible()
        expect(lab.root.locator(".lf-view:not([hidden])")).to_have_count(1)
    # The stepper stands to the right of them.
    page.keyboard.press("Tab")
    expect(lab.root.locator('[data-action="step-start"]')).to_be_focused()
    code = lab.root.locator('.lf-view[data-view="code"]')
    expect(code).to_have_attribute("hidden", "until-found")
    code.evaluate("view => view.dispatchEvent(new Event('beforematch'))")
    expect(code).to_be_visible()
