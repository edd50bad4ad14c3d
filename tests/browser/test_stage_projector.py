"""Projector mode: every scene at every step fits, and is read from the back row."""

import json
from contextlib import suppress

import pytest
from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as NotInTime

from livefit.scenes.reader import read_scenes
from tests.book.test_accessibility import AXE, TAGS
from tests.book.test_accessibility import run as accessibility
from tests.browser.conftest import PHONE
from tests.browser.stage import STEPS, book_scenes
from tests.browser.waiting import wait_until
from tests.conftest import weekly

HD, SMALL = (1920, 1080), (1280, 720)

# What is cut off, scrolls, or lies outside the window.
SPILLS = """() => {
    const root = document.querySelector(".ls-stage");
    const found = [];
    if (getComputedStyle(document.documentElement).overflow !== "hidden")
        found.push("the page behind scrolls");
    const places = ".ls-screen, .ls-head, .ls-main, .ls-left, .ls-side, .ls-code,"
        + ".ls-chart-head, .ls-controls, .ls-panel-place, .ls-code pre, .ls-conclusion";
    for (const e of [root, ...root.querySelectorAll(places)]) {
        if (e !== root && e.offsetParent === null) continue;
        const [w, h] = [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight];
        if (w > 1 || h > 1) found.push(`${e.className}: ${w} x ${h} too large`);
    }
    const parts = ":is(p, span, h2, button, input, select, code, text)";
    for (const e of root.querySelectorAll(`.ls-screen ${parts}`)) {
        const {left, top, right, bottom, width} = e.getBoundingClientRect();
        const inside = left >= -1 && top >= -1
            && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        if (width > 1 && !inside) found.push(`${e.outerHTML.slice(0, 60)}: outside`);
    }
    // A text that its drawing cuts, or that the threshold's line strikes through.
    const boxOf = (x) => x.getBoundingClientRect();
    const isStruck = ({x, y, width, height}, cut) => {
        for (let i = x; i < x + width; i += 0.5)
            for (let j = y + 0.2 * height; j < y + 0.8 * height; j += 1)
                if (cut.isPointInStroke(new DOMPoint(i, j))) return true;
        return false;
    };
    const cuts = [...root.querySelectorAll(".ls-screen .lf-cut")];
    for (const e of root.querySelectorAll(".ls-screen svg text")) {
        const [text, paper] = [e, e.ownerSVGElement].map(boxOf);
        if (text.width === 0 || e.hasAttribute("transform")) continue;
        const empty = 0.25 * text.height; // over and under the letters
        const clips = getComputedStyle(e.ownerSVGElement).overflow !== "visible";
        if (text.left < paper.left - 1 || text.right > paper.right + 1 || (clips
            && (text.top + empty < paper.top || text.bottom - empty > paper.bottom)))
            found.push(`${e.textContent}: cut`);
        const own = cuts.filter((x) => x.ownerSVGElement === e.ownerSVGElement);
        if (own.some((cut) => isStruck(e.getBBox(), cut)))
            found.push(`${e.textContent}: struck through`);
    }
    return found;
}"""

# Every text on the wall that is smaller than 24 pixels, with its size.
SMALL_TEXT = """() => {
    const found = [];
    const walker = document.createTreeWalker(
        document.querySelector(".ls-screen"), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
        const text = walker.currentNode;
        const e = text.parentElement;
        range.selectNodeContents(text);
        const seen = range.getBoundingClientRect().width > 1
            && e.checkVisibility({visibilityProperty: true, opacityProperty: true});
        if (!seen || !text.textContent.trim() || e.closest(".lf-visually-hidden"))
            continue;
        let zoom = 1;
        for (let at = e; at; at = at.parentElement) zoom *= getComputedStyle(at).zoom;
        const px = parseFloat(getComputedStyle(e).fontSize) * zoom;
        if (px < 24) found.push(`${text.textContent} ${px}`);
    }
    return found;
}"""

# Votes for every scene, as the page stores them.
VOTE = """() => {
    const {scenes} = JSON.parse(
        document.querySelector("script[data-livefit-scenes]").textContent);
    const counts = ({choices}) => choices.map((_, i) => [12, 7, 3, 2, 1][i]);
    const hands = Object.fromEntries(
        scenes.map(({id, predict}) => [id, counts(predict)]));
    sessionStorage.setItem(
        `livefit-stage-1:${location.pathname}`, JSON.stringify({hands}));
}"""

LINES = """() => [...document.querySelectorAll(
    ".ls-paper :is(.ls-line, .ls-baseline)"
)].map((e) => {
    const {strokeWidth, strokeDasharray} = getComputedStyle(e);
    return [e.getAttribute("class"), parseFloat(strokeWidth), strokeDasharray];
})"""

CONTRAST = """() => {
    const paper = document.createElement("canvas").getContext("2d");
    const light = (colour) => {
        paper.fillStyle = colour;
        paper.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...paper.getImageData(0, 0, 1, 1).data]
            .map((c) => c / 255)
            .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const style = getComputedStyle(document.querySelector(".ls-stage"));
    const of = (name) => light(style.getPropertyValue(`--lf-${name}`));
    const names = ["text", "soft", "accent", "previous", "baseline", "validation",
        "right", "wrong"];
    return Object.fromEntries(names.map((name) => {
        const [one, two] = [of(name), of("surface")];
        return [name, (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05)];
    }));
}"""

TYPE = "parseFloat(getComputedStyle(document.querySelector('.ls-paper')).fontSize)"

LONG = "긴 글을 적는 사람도 있으니 화면이 넘치지 않아야 합니다. " * 12
PATHOLOGICAL, _ = read_scenes(f"""title: 긴 글
scenes:
  - id: long
    title: {LONG[:58]}
    minutes: 60
    ask: {LONG[:198]}
    predict:
      choices: [{", ".join(f"{i} {LONG[:57]}" for i in range(5))}]
      answer: 4
    before: {{nodes: 30}}
    settings: {{loss: categorical_crossentropy, optimizer: sgd, learning_rate: 0.001}}
    show: [network]
    controls: [loss, optimizer, learning_rate]
    conclude: {LONG[:198]}
    result: {{loss: "0.0000"}}
""")
assert PATHOLOGICAL is not None


def spilling(page: Page) -> list[str]:
    """Return what spills once the drawings have taken the size of their places."""
    with suppress(NotInTime):
        page.wait_for_function(f"({SPILLS})().length === 0", timeout=15_000)
    return page.evaluate(SPILLS)


@pytest.mark.parametrize(
    ("size", "votes"),
    [
        (SMALL, True),
        *(weekly(*case) for case in ((HD, True), (HD, False), (SMALL, False))),
    ],
)
def test_every_scene_fits_at_every_step(open_stage, size, votes):
    stage, page, watch = open_stage(size=size)
    if votes:
        page.evaluate(VOTE)
        page.reload()
    spills, small = [], []
    for number, _ in enumerate(book_scenes().scenes, 1):
        for step in STEPS:
            stage.at(number, step)
            where = f"scene {number}, {step}: "
            spills += [where + each for each in spilling(page)]
            if size == HD:
                small += [where + each for each in page.evaluate(SMALL_TEXT)]
            stage.press("PageDown")
    assert spills == []
    assert small == []
    assert watch.faults == []


@pytest.mark.parametrize("size", [HD, SMALL, (1024, 768)], ids=["1080", "720", "4:3"])
def test_the_longest_texts_fit_too(open_stage, size):
    stage, page, watch = open_stage(size=size)
    stage.press("o")
    with page.expect_file_chooser() as chooser:
        stage.dialog("files").locator('input[type="file"]').click()
    text = json.dumps(PATHOLOGICAL.to_json())
    chooser.value.set_files(
        {"name": "l.json", "mimeType": "application/json", "buffer": text.encode()}
    )
    expect(stage.dialog("files")).to_be_hidden()
    for step in STEPS:
        stage.at(1, step)
        assert spilling(page) == [], step
        stage.press("PageDown")
    assert watch.faults == []


def test_lines_are_thick_and_each_has_its_pattern(open_stage):
    stage, page, _ = open_stage(size=HD)
    stage.press("Space")
    stage.at(1, "run")
    stage.press("p")
    validated = next(
        i
        for i, scene in enumerate(book_scenes().scenes, 1)
        if scene.before is not None and scene.settings.get("validation_split")
    )
    stage.go(validated, "run")
    lines = page.evaluate(LINES)
    kinds = {name.split("ls-")[-1] for name, *_ in lines}
    assert kinds == {"current", "previous", "validation", "pinned", "baseline"}
    assert all(width >= 4 for _, width, _ in lines), lines
    patterns = {name: dash for name, _, dash in lines}
    assert len(set(patterns.values())) == len(patterns)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_ink_has_high_contrast(open_stage, scheme):
    stage, page, _ = open_stage(color_scheme=scheme)
    if scheme == "dark":
        expect(stage.root).to_contain_class("ls-dark")
    inks = page.evaluate(CONTRAST)
    assert min(inks[name] for name in ("text", "soft", "accent")) >= 7
    assert min(inks.values()) >= 4.5


def test_the_lecturer_can_choose_light_or_dark(open_stage):
    stage, page, _ = open_stage()
    expect(stage.root).not_to_contain_class("ls-dark")
    stage.press("l")
    expect(stage.root).to_contain_class("ls-dark")
    page.reload()
    expect(stage.root).to_contain_class("ls-dark")


def test_a_ring_goes_with_the_pointer(open_stage):
    stage, page, _ = open_stage(size=SMALL)
    ring = stage.root.locator(".ls-ring")
    expect(ring).to_be_hidden()
    page.mouse.move(300, 200)
    rest = "root => root.dispatchEvent(new PointerEvent('pointermove', place))"
    place = "{ pointerType: 'mouse', clientX: 300, clientY: 200 }"
    stage.root.evaluate(rest.replace("place", place))
    expect(ring).to_be_hidden()
    page.mouse.move(400, 300)
    expect(ring).to_be_visible()
    wait_until(
        ring,
        """(ring, [x, y]) => {
            const { left, right, top, bottom, width } = ring.getBoundingClientRect();
            const [dx, dy] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
            return width >= 40 && Math.max(Math.abs(dx), Math.abs(dy)) <= 1;
        }""",
        [400, 300],
    )


def test_forced_colours_leave_the_labels_of_the_figures(open_stage):
    """Behind text the system paints a ground, as large as its line."""
    stage, _, _ = open_stage(2, size=SMALL, forced_colors="active")
    stage.press("PageDown")
    stage.at(2, "run")
    label = stage.root.locator(".ls-asked-figure .ls-figure-label")
    beside = label.screenshot()
    stage.root.evaluate(
        """root => {
            for (const value of root.querySelectorAll(".ls-figure-value"))
                value.style.visibility = "hidden";
        }"""
    )
    assert label.screenshot() == beside


def test_two_small_charts_stand_below_each_other(open_stage):
    stage, _, _ = open_stage(8, size=(800, 600))
    stage.press("PageDown")
    stage.at(8, "run")
    for line in stage.root.locator(".lf-pair path.lf-line").all():
        wait_until(line, "line => line.getBoundingClientRect().width >= 120")


def test_long_code_is_wrapped_on_a_phone(open_stage):
    stage, _, _ = open_stage(8, projector=False, size=PHONE)
    stage.press("PageDown")
    stage.at(8, "run")
    code = stage.root.locator(".ls-code")
    expect(code).to_contain_text("mean_absolute_percentage_error")
    inside = """code => code.querySelector("code").getBoundingClientRect().right
        <= code.getBoundingClientRect().right"""
    assert code.evaluate(inside)


def test_another_resolution_draws_all_anew(open_stage):
    """A projector is plugged in: the same scene, larger."""
    stage, page, watch = open_stage(5, size=SMALL)
    stage.press("PageDown")
    stage.at(5, "run")
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.wait_for_function(f"{TYPE} >= 24")
    assert spilling(page) == []
    page.set_viewport_size({"width": 1280, "height": 720})
    page.wait_for_function(f"{TYPE} < 20")
    assert spilling(page) == []
    assert watch.faults == []


def test_little_motion_is_wanted(open_stage):
    """In the screen; the theme around it has transitions of its own."""
    stage, page, _ = open_stage(reduced_motion="reduce")
    screen = page.locator(".livefit-stage")
    for key in ("PageDown", "PageDown", "PageDown", "PageDown"):
        stage.press(key)
        running = "(screen) => screen.getAnimations({ subtree: true }).length"
        assert screen.evaluate(running) == 0


@pytest.mark.parametrize("scheme", [weekly("light"), "dark"])
def test_axe_finds_nothing_on_the_wall_and_in_its_windows(open_stage, scheme):
    stage, page, _ = open_stage(color_scheme=scheme)
    axe = AXE.read_text("utf-8")
    found = accessibility(page, axe, TAGS)
    stage.press("Space")
    stage.at(1, "run")
    found += accessibility(page, axe, TAGS)
    for key, name in [("?", "help"), ("q", "join"), ("k", "save"), ("o", "files")]:
        stage.press(key)
        expect(stage.dialog(name)).to_be_visible()
        found += accessibility(page, axe, TAGS)
        stage.press("Escape")
        expect(stage.dialog(name)).to_be_hidden()
    assert found == []
