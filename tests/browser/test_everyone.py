"""Accessibility: keyboard, focus, targets, sentences, tables, motion, language."""

import re

import pytest
from playwright.sync_api import expect

from livefit.core.settings import make_settings
from livefit.engines import page_engine
from livefit.engines.page_engine import BUNDLE
from tests.book.test_accessibility import TAGS, axe  # noqa: F401 (a fixture)
from tests.book.test_accessibility import run as run_axe
from tests.browser.conftest import LAPTOP, PHONE, Lab
from tests.conftest import weekly

PANELS = ("network", "batches", "loss_shape", "metrics", "luck", "shelf")
TARGET = 24  # pixels, WCAG 2.2 AA
OPERABLE = 'button, input, select, summary, a[href], [tabindex="0"]'
# What scrolls inside a view may grow.
PARTS = ".lf-figure, .lf-charts [data-panel], .lf-controls, .lf-tabs, .lf-view"
BOXES = """all => all.filter(e => e.checkVisibility()).map(e => {
    const { x, y, width, height } = e.getBoundingClientRect();
    const name = e.dataset.panel ?? e.className;
    return [name, ...[x, y + scrollY, width, height].map(Math.round)].join(' ');
})"""

# The places, in their order, of what the Tab key has to reach from the focus on.
ORDER = """all => {
    const usable = all.filter(
        e => e.checkVisibility({ visibilityProperty: true })
            && !e.disabled && e.tabIndex >= 0);
    usable.forEach((e, i) => (e.dataset.order = i));
    return usable.map((_, i) => i)
        .filter(i => i > Number(document.activeElement.dataset.order ?? -1));
}"""
# The place of the focus, and the element if its focus is not to be seen.
FOCUSED = """() => {
    const e = document.activeElement;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(e);
    const { width } = e.getBoundingClientRect();
    const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
        && opacity > 0.9 && width > 0;
    return [Number(e.dataset.order), seen ? '' : e.outerHTML.slice(0, 120)];
}"""

MOVE = """(slider, steps) => {
    slider.value = +slider.min + steps * slider.step;
    slider.dispatchEvent(new Event('input'));
}"""


def unfold(lab):
    """Open everything that can be opened."""
    lab.open("luck").locator('[data-action="sweep"]').click()
    expect(lab.root.locator('[data-action="save-sweep"]')).to_be_enabled()
    lab.root.locator('[data-action="save-sweep"]').click()
    lab.root.locator("details").evaluate_all(
        "all => all.forEach(e => { e.removeAttribute('name'); e.open = true; })"
    )
    expect(lab.root.locator('[data-action="pin"]').first).to_be_attached()
    lab.settle()
    lab.rest()  # an opened table is filled after its event


def tabs(lab):
    """Yield each tab's name with its view open."""
    for tab in lab.root.get_by_role("tab").all():
        tab.click()
        lab.settle()  # what came into sight is drawn
        lab.rest()
        yield tab.get_attribute("data-view")


@pytest.mark.parametrize(("size", "language"), [(PHONE, "en"), weekly(LAPTOP, "ko")])
def test_axe_finds_nothing_in_any_panel(open_panels, axe, size, language):  # noqa: F811
    given = {"data": "xor", "validation_split": 0.2}
    lab, page, _ = open_panels(
        *PANELS, "map", "table", size=size, language=language, **given
    )
    unfold(lab)
    with lab.retrains():
        lab.type("nodes", "8")
    expect(lab.root.locator("[data-run]")).to_have_count(2)
    lab.open("shelf")
    for pin in lab.root.locator('[data-action="pin"]').all():
        pin.press("Enter")  # what was unfolded may lie over it
    lab.open("map").get_by_role("checkbox").press("Space")
    lab.root.locator('[data-action="step-batch"]').click()
    lab.open("table")
    lines = [f"{i % 7},w{i % 4},{i % 2}" for i in range(40)]
    file = "\n".join(["x,w,y", *lines]).encode()
    given = {"name": "a.csv", "mimeType": "text/csv", "buffer": file}
    lab.root.locator("input[type=file]").set_input_files(given)
    expect(lab.root.locator('[data-action="table-train"]')).to_be_visible()
    lab.rest()
    within = "html"
    for name in tabs(lab):
        page.evaluate("document.body.style = ''")
        expect(lab.root.locator(".lf-dark")).to_have_count(0)
        assert run_axe(page, axe, TAGS, within) == [], name
        page.evaluate("document.body.style = 'background: #111; color: #eee'")
        expect(lab.root.locator(".lf-dark")).to_have_count(1)
        assert run_axe(page, axe, TAGS, within) == [], name
        within = ".lf-view:not([hidden])"  # the rest is the same for each tab
        assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
        if language == "en":
            assert not re.search("[가-힣]", lab.root.inner_text())


def test_every_target_is_large_enough_for_a_finger(open_panels):
    panels = (*PANELS, "map", "table")
    lab, _, _ = open_panels(*panels, size=PHONE, touch=True, data="xor")
    unfold(lab)
    sizes = []
    for _ in tabs(lab):
        sizes += lab.root.locator(OPERABLE).evaluate_all(
            """all => all.filter(e => e.checkVisibility()).map(e => {
                const { width, height } = e.getBoundingClientRect();
                return { name: e.outerHTML.slice(0, 120), width, height };
            })"""
        )
    assert len(sizes) > 40
    # A node of 128 cannot be as large; the slider below chooses it as well.
    small = [s for s in sizes if min(s["width"], s["height"]) < TARGET]
    small = [s for s in small if not s["name"].startswith('<circle class="lf-node')]
    assert small == []


def test_every_target_is_reached_by_tab_and_shows_it(open_panels):
    lab, page, _ = open_panels(*PANELS)
    unfold(lab)
    lab.root.locator(".lf-title").evaluate("title => title.tabIndex = -1")
    start = lab.root.locator(".lf-title")
    for _ in tabs(lab):
        start.focus()
        expected = lab.root.locator(OPERABLE).evaluate_all(ORDER)
        assert expected
        reached, unseen = [], []
        for _ in expected:
            page.keyboard.press("Tab")
            at, hidden = page.evaluate(FOCUSED)
            reached.append(at)
            unseen += [hidden] if hidden else []
        assert reached == expected
        assert unseen == []
        # What stands above the views is the same for each of them.
        start = lab.root.get_by_role("tab", selected=True)


def test_every_drawing_has_its_numbers_as_text(open_panels):
    lab, _, _ = open_panels(*PANELS)
    unfold(lab)
    for _ in tabs(lab):
        for drawing in lab.root.locator("svg:not([aria-hidden]):visible").all():
            assert drawing.get_attribute("role") in ("img", "radiogroup")
            assert len(drawing.get_attribute("aria-label")) > 8
    # The drawings of numbers have a table in their panel, the charts below them.
    for panel in ("loss_shape", "metrics", "luck"):
        rows = lab.root.locator(f'[data-panel="{panel}"] details tbody tr')
        expect(rows.nth(4)).to_be_attached()
    expect(lab.root.locator("details.lf-values tbody tr")).to_have_count(5)
    # The pictures have a sentence as alternative text.
    for panel in ("network", "batches"):
        notes = lab.root.locator(f'[data-panel="{panel}"] .lf-note')
        expect(notes.filter(has_text=re.compile(r"\d+개")).first).to_be_attached()


def test_the_table_of_a_loss_follows_the_loss(open_panels):
    lab, _, _ = open_panels("loss_shape")
    panel = lab.root.locator('[data-panel="loss_shape"]')
    lab.open("loss_shape").locator("summary").click()
    cells = panel.locator("tbody tr", has_text="0.50").first.locator("td")
    expect(cells).to_have_text(["0.6931", "0.6931"])  # -log 0.5
    lab.control("loss").locator("select").select_option("mean_squared_error")
    expect(cells).to_have_text(["0.2500", "0.2500"])


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({}, "기준선 85.1 %와 같음"),
        ({"epochs": 200, "inputs": "scaled"}, "기준선 85.1 %보다 높음"),
        ({"nodes": 3}, "기준선 85.1 %보다 낮음"),
    ],
    ids=["same", "above", "below"],
)
def test_one_polite_sentence_says_what_came_out(open_panels, settings, words):
    lab, _, _ = open_panels(**settings)
    run = page_engine.train(make_settings(settings))
    right = round(run.history["accuracy"][-1] * 470)
    assert {400: "와 같음"}.get(right, "높음" if right > 400 else "낮음") in words
    sentence = (
        f"{run.settings['epochs']}에포크, 손실 {run.history['loss'][-1]:.4f}, "
        f"정확도 {right / 4.7:.1f} % ({words}), 사망 70명 중 {run.confusion.tp}명 발견."
    )
    expect(lab.status()).to_have_text(sentence)
    spoken = lab.root.locator('.lf-messages [role="status"]')
    expect(spoken).to_have_text(sentence)
    assert spoken.evaluate("e => e.getBoundingClientRect().width") > 0


@pytest.mark.parametrize(
    ("page_language", "options", "title"),
    [
        ("ko", {}, "실험실"),
        ("en", {}, "Lab"),
        ("en-GB", {}, "Lab"),
        ("", {}, "실험실"),
        ("en", {"language": "ko"}, "실험실"),
        ("ko", {"language": "en"}, "Lab"),
        ("en", {"language": "xx"}, "Lab"),
    ],
)
def test_the_lab_speaks_the_language_of_its_page(
    new_page, page_language, options, title
):
    page = new_page()
    given = str(options).replace("'", "&quot;")
    page.set_content(
        f'<!doctype html><html lang="{page_language}"><body>'
        f'<div class="livefit" data-livefit="{given}"></div></body></html>'
    )
    page.add_script_tag(path=BUNDLE)
    expect(page.locator(".livefit .lf-title")).to_have_text(title)
    language = "ko" if title == "실험실" else "en"
    expect(page.locator(".livefit-lab")).to_have_attribute("lang", language)


def test_nothing_moves_by_itself_for_those_who_asked_for_calm(open_panels):
    lab, page, _ = open_panels(*PANELS)
    page.emulate_media(reduced_motion="reduce")
    page.add_style_tag(
        content="""@keyframes turn { to { rotate: 1turn } }
        .lf-status { animation: turn 9s infinite }
        .livefit-lab button { transition: all 9s }"""
    )
    unfold(lab)
    with lab.retrains():
        lab.root.locator('[data-action="new-seed"]').click()
    assert page.evaluate("document.getAnimations().length") == 0
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate("document.getAnimations().length") > 0


@pytest.mark.parametrize("size", [PHONE, weekly(LAPTOP)], ids=["phone", "laptop"])
def test_nothing_jumps_while_the_control_is_dragged(open_panels, size):
    lab, _, _ = open_panels(*PANELS, size=size)
    with lab.retrains():  # with a previous run on the screen, as after any change
        lab.type("nodes", "20")
    lab.slider("epochs").scroll_into_view_if_needed()
    parts = lab.root.locator(PARTS)
    before = parts.evaluate_all(BOXES)
    for step in range(1, 10):
        with lab.retrains():
            lab.slider("epochs").evaluate(MOVE, step)
            assert parts.evaluate_all(BOXES) == before
        assert parts.evaluate_all(BOXES) == before


@pytest.mark.parametrize("size", [weekly(PHONE), LAPTOP], ids=["phone", "laptop"])
def test_nothing_jumps_while_a_long_training_goes_on(open_panels, size):
    lab, _, _ = open_panels("metrics", size=size, nodes=128, batch_size=1, epochs=1)
    with lab.retrains():
        lab.root.locator('[data-action="new-seed"]').click()
    # Both at one instant: with the end of the run the panel of metrics grows.
    look = f"""lab => [lab.dataset.state,
        ({BOXES})([...lab.querySelectorAll('{PARTS}')])]"""
    _, before = lab.root.evaluate(look)
    lab.slider("epochs").evaluate(MOVE, 1000)  # to its end
    expect(lab.root).to_have_attribute("data-state", "training")
    for _ in range(100):  # much of the way; a quick machine is there before
        state, boxes = lab.root.evaluate(look)
        if state == "done":
            break
        assert boxes == before


@pytest.fixture
def low_lab(new_page):
    """Open a lab in a low window: what another tab shows is out of sight. After a
    rest it is drawn; here the control rests when the test calls `rest()`."""
    page = new_page(1280, 300)
    page.add_init_script(
        """const wait = window.setTimeout;
        window.moves = false;
        window.setTimeout = (call, ms) => {
            if (ms !== 150 || !moves) return wait(call, ms);
            window.rest = call;
        };"""
    )
    page.goto("about:blank")
    page.set_content(
        "<!doctype html><html lang=ko><body><div class=livefit data-livefit="
        """'{"show": ["metrics"]}'></div></body></html>"""
    )
    page.add_script_tag(path=BUNDLE)
    lab = Lab(page.locator(".livefit"))
    lab.settle()
    page.evaluate("moves = true")
    return lab, page


def test_what_is_out_of_sight_is_drawn_when_the_control_rests(low_lab):
    lab, page = low_lab
    results = lab.root.locator('[data-panel="results"]')
    before = results.text_content()
    lab.slider("nodes").evaluate(MOVE, 7)
    expect(lab.root).to_have_attribute("data-behind", "")
    expect(lab.status()).to_contain_text("5에포크")
    assert results.text_content() == before
    page.evaluate("rest()")
    lab.settle()
    assert results.text_content() != before


def test_what_comes_into_sight_is_up_to_date(low_lab):
    lab, _ = low_lab
    before = lab.root.locator('[data-panel="results"]').text_content()
    lab.slider("nodes").evaluate(MOVE, 7)
    expect(lab.root).to_have_attribute("data-behind", "")
    results = lab.open("results").locator('[data-panel="results"]')
    results.scroll_into_view_if_needed()
    expect(results).not_to_have_text(before)


def test_print_shows_everything_as_it_is(low_lab):
    lab, page = low_lab
    results = lab.root.locator('[data-panel="results"]')
    before = results.text_content()
    runs = lab.runs()
    lab.slider("nodes").evaluate(MOVE, 7)
    expect(lab.root).to_have_attribute("data-runs", str(runs + 1))
    expect(lab.root).to_have_attribute("data-behind", "")
    page.evaluate("() => { dispatchEvent(new Event('beforeprint')); }")
    assert results.text_content() != before
    assert lab.root.get_attribute("data-behind") is None
