"""The lab's state in the page's address: open, change, back, forward, copy, lock."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from livefit import lab as cell
from livefit.core import program
from livefit.core.settings import defaults, listed_controls, make_settings
from livefit.labs.link import LinkState, format_link
from tests.book.test_accessibility import TAGS, axe  # noqa: F401 (a fixture)
from tests.book.test_accessibility import run as run_axe
from tests.browser.conftest import FREE_LAB, PHONE, Lab
from tests.browser.test_every_lab import drag
from tests.conftest import weekly

WEB = Path(__file__).resolve().parents[2] / "web"
SETTINGS = "nodes=8;epochs=20;inputs=scaled"
LOCKS = ";lock=seed;hide=loss"
LINK = f"#lab=2;{SETTINGS}{LOCKS}"


@pytest.fixture
def open_link(open_lab, open_page):
    """Open a page with a fragment; return its labs, settled, the page and the watch."""

    def open_it(fragment, name="", **options):
        if not name:
            lab, page, watch = open_lab(fragment=fragment, **options)
            return [lab], page, watch
        page, watch = open_page(name, fragment=fragment, **options)
        labs = [Lab(root) for root in page.locator(".livefit").all()]
        for each in labs:
            each.settle()
        return labs, page, watch

    return open_it


def fragment(page):
    return page.evaluate("location.hash")


def fragment_of(lab, settings, more=""):
    """The fragment of a lab: settings, controls, panels, what is locked or hidden."""
    options = lab.options()
    controls = ",".join(options["controls"])
    if options["controls"] != list(listed_controls(defaults())):
        settings += f";controls={controls}"
    if options["show"]:
        settings += f";show={','.join(options['show'])}"
    return f"#lab=2;{settings}{more}"


def expect_fragment(page, text):
    """Wait for it as the reader sees it in the address."""
    where = "text => decodeURI(location.hash) === decodeURI(text)"
    page.wait_for_function(where, arg=text, timeout=60_000)


def notes(lab):
    return lab.root.locator('.lf-messages [role="alert"]')


def expect_settings(lab, **values):
    text = program.source(make_settings(values))
    expect(lab.root.locator('[data-panel="code"] pre')).to_have_text(text)


def type_in(lab, name, text):
    with lab.retrains():
        lab.type(name, text)


def test_a_link_opens_its_state(open_link):
    [lab, *_], page, watch = open_link(LINK)
    expect_settings(lab, nodes=8, epochs=20, inputs="scaled")
    expect(notes(lab)).to_have_count(0)
    expect(lab.control("loss")).to_have_count(0)
    expect(lab.field("seed")).to_be_disabled()
    expect(lab.control("seed")).to_contain_text("잠김")
    why = lab.field("seed").get_attribute("aria-describedby")
    expect(page.locator(f"id={why}")).to_contain_text("고정해 두어서 바꿀 수 없습니다")
    seed = lab.root.locator('[data-action="new-seed"]')
    expect(seed).to_be_disabled()
    expect(seed).to_contain_text("잠김")
    expect(lab.field("nodes")).to_be_enabled()
    assert fragment(page) == LINK
    assert watch.faults == []


def test_a_link_of_the_first_version_opens_the_run_it_meant(open_link):
    [lab, *_], page, watch = open_link("#lab=1;nodes=8")
    expect_settings(lab, nodes=8, seed=42)
    expect(notes(lab)).to_have_count(0)
    type_in(lab, "nodes", "9")
    expect_fragment(page, fragment_of(lab, "nodes=9;seed=42"))
    assert watch.faults == []


def test_buttons_leave_locked_and_hidden_settings_alone(open_link):
    link = "#lab=2;nodes=8;epochs=9;batch_size=99;lock=nodes;hide=epochs"
    [lab, *_], _, _ = open_link(link)
    with lab.retrains():
        lab.root.locator('[data-action="reset"]').click()
    expect_settings(lab, nodes=8, epochs=9)


def test_nothing_is_said_of_locks_where_there_are_none(open_link):
    [lab, *_], _, _ = open_link("")
    expect(lab.root).not_to_contain_text("잠김")


def test_one_change_is_one_step_back(open_link):
    [lab, *_], page, watch = open_link("")
    assert fragment(page) == ""
    length = page.evaluate("history.length")
    with lab.retrains():
        drag(page, lab.slider("nodes"))
        page.mouse.up()
    nodes = lab.field("nodes").input_value()
    expect_fragment(page, fragment_of(lab, f"nodes={nodes}"))
    assert page.evaluate("history.length") == length + 1
    type_in(lab, "epochs", "20")
    both = fragment_of(lab, f"nodes={nodes};epochs=20")
    expect_fragment(page, both)
    scrolled = page.evaluate("scrollY")
    assert scrolled > 0
    page.reload()
    lab.settle()
    expect_settings(lab, nodes=int(nodes), epochs=20)
    page.go_back()
    expect_settings(lab, nodes=int(nodes))
    page.go_back()
    expect_settings(lab)
    assert fragment(page) == ""
    page.go_forward()
    page.go_forward()
    expect_settings(lab, nodes=int(nodes), epochs=20)
    expect(lab.field("epochs")).to_have_value("20")
    assert fragment(page) == both
    assert watch.faults == []


def test_a_change_does_not_scroll_the_page(open_link):
    [lab, *_], page, _ = open_link("")
    lab.field("epochs").scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    with lab.retrains():
        lab.type("epochs", "7")
    expect_fragment(page, fragment_of(lab, "epochs=7"))
    assert page.evaluate("scrollY") == before


def test_two_values_typed_at_once_are_two_steps(open_link):
    [lab, *_], page, _ = open_link("")
    type_in(lab, "nodes", "5")
    type_in(lab, "nodes", "6")
    page.go_back()
    expect_settings(lab, nodes=5)
    page.go_back()
    expect_settings(lab)


def test_back_leaves_the_run_before_for_comparison(open_link):
    [lab, *_], page, _ = open_link("")
    type_in(lab, "nodes", "5")
    before = lab.status().text_content()
    type_in(lab, "nodes", "6")
    page.go_back()
    expect_settings(lab, nodes=5)
    expect(lab.status()).to_have_text(before)
    legend = lab.root.locator(".lf-charts .lf-legend")
    expect(legend).to_contain_text("이전 실행")


def test_arrow_keys_in_a_row_are_one_step(open_link):
    [lab, *_], page, _ = open_link("")
    length = page.evaluate("history.length")
    lab.slider("nodes").focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    expect_fragment(page, fragment_of(lab, "nodes=35"))
    assert page.evaluate("history.length") == length + 1
    page.wait_for_timeout(1100)  # longer than steps of one change lie apart
    lab.field("nodes").focus()
    for _ in range(3):
        page.keyboard.press("ArrowUp")
    expect_fragment(page, fragment_of(lab, "nodes=38"))
    assert page.evaluate("history.length") == length + 2
    page.go_back()
    expect_settings(lab, nodes=35)
    page.go_back()
    expect_settings(lab)


def test_the_start_state_says_nothing(open_link):
    [lab, *_], page, _ = open_link("")
    type_in(lab, "nodes", "5")
    expect_fragment(page, fragment_of(lab, "nodes=5"))
    with lab.retrains():
        lab.root.locator('[data-action="reset"]').click()
    expect_fragment(page, "")
    assert "#" not in page.url


def test_a_section_link_works_and_changes_no_lab(open_link):
    [lab, *_], page, watch = open_link("", name=FREE_LAB)
    type_in(lab, "nodes", "5")
    section = page.locator("article section[id] section[id], article section[id]").last
    name = section.get_attribute("id")
    page.evaluate("name => { location.hash = name }", name)
    assert page.evaluate("decodeURIComponent(location.hash)") == f"#{name}"
    expect_settings(lab, nodes=5)
    type_in(lab, "nodes", "6")
    expect_fragment(page, fragment_of(lab, "nodes=6"))
    page.go_back()
    assert page.evaluate("decodeURIComponent(location.hash)") == f"#{name}"
    expect_settings(lab, nodes=5)
    page.reload()
    lab.settle()
    expect_settings(lab, nodes=5)
    page.go_back()
    expect_fragment(page, fragment_of(lab, "nodes=5"))
    page.go_back()
    expect_settings(lab)
    assert watch.faults == []


def expect_number(lab, name, value):
    number = lab.control(name).locator('input[type="number"]')
    expect(number).to_have_value(str(value))


def test_two_labs_are_independent(open_link):
    labs, page, watch = open_link("#lab2=2;epochs=3", name="book/index")
    first, second, *_ = labs
    start = first.code()
    expect_settings(second, epochs=3)
    type_in(first, "nodes", "5")
    expect_number(first, "nodes", 5)
    fives = page.url.partition("#")[2].partition("&")[0]
    expect_fragment(page, f"#{fives}&lab2=2;epochs=3")
    type_in(second, "epochs", "4")
    fours = fragment_of(second, "epochs=4").replace("#lab=", "lab2=")
    expect_fragment(page, f"#{fives}&{fours}")
    runs = first.runs()
    page.go_back()
    expect_settings(second, epochs=3)
    expect_number(first, "nodes", 5)
    assert first.runs() == runs  # nothing of it has changed: it is not trained again
    page.go_back()
    expect_settings(second, epochs=3)
    expect(first.root.locator('[data-panel="code"] pre')).to_have_text(start)
    assert watch.faults == []


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("#lab=2;nodes=9999;epochs=7", "9999"),
        ("#lab=<img src=x onerror=alert(1)>;epochs=7", "img"),
        ("#lab=2;epochs=7;<script>alert(1)</script>", "script"),
        ("#lab=2;epochs=7;%00%ff%E0%A4%A", "%ff"),
        ("#lab=2;epochs=7&lab9=2", "9번째"),
    ],
)
def test_a_hostile_fragment_gives_a_working_lab_and_a_note(open_link, text, note):
    [lab, *_], page, watch = open_link(text)
    page.on("dialog", lambda dialog: watch.faults.append(dialog.message))
    expect(notes(lab).first).to_be_visible()
    assert note in " ".join(notes(lab).all_text_contents())
    expect(lab.root.locator("img, script")).to_have_count(0)
    with lab.retrains():
        lab.type("nodes", "12")
    assert "Dense(12" in lab.code()
    page.wait_for_function("location.hash.startsWith('#lab=2;nodes=12')")
    assert watch.faults == []


def test_a_fragment_that_hides_all_leaves_a_lab(open_link):
    names = ",".join(make_settings())
    [lab, *_], _, watch = open_link(f"#lab=2;nodes=3;hide={names}")
    expect(lab.root.locator("[data-setting]")).to_have_count(0)
    expect_settings(lab, nodes=3)
    assert watch.faults == []


def test_copied_link_opens_the_same_lab(open_link, new_page):
    permissions = ["clipboard-read", "clipboard-write"]
    [lab, *_], page, _ = open_link(LINK, name=FREE_LAB, permissions=permissions)
    with lab.retrains():
        lab.type("nodes", "9")
    lab.open("link").locator('[data-action="copy-link"]').click()
    expect(lab.root.locator(".lf-share [role=status]")).to_have_text("복사했습니다.")
    link = page.evaluate("navigator.clipboard.readText()")
    settings = "nodes=9;epochs=20;inputs=scaled"
    assert link == page.url
    assert link.endswith(fragment_of(lab, settings, ";lock=seed;hide=loss"))
    shown = cell(link)
    assert list(shown.show) == lab.options()["show"]
    assert shown.settings == {"nodes": 9, "epochs": 20, "inputs": "scaled"}
    assert (shown.lock, shown.hide) == (("seed",), ("loss",))
    other = new_page()
    for address in (link, link.replace("playground", "fit")):
        other.goto(address)
        same = Lab(other.locator(".livefit").first)
        same.settle()
        assert same.code() == lab.code()
        for panel in lab.options()["show"]:
            expect(same.open(panel).locator(f'[data-panel="{panel}"]')).to_be_visible()


def test_a_question_is_in_the_link_until_the_lab_has_moved_on(open_link):
    text = "30개에서 1개로: 70명 중 몇 명을 찾을까요? (50% & 더)"
    question = {"ask": "found", "change": {"nodes": 1}, "text": text}
    link = format_link(LinkState(make_settings(epochs=9), question=question))
    [lab, *_], page, watch = open_link("#" + link)
    expect(notes(lab)).to_have_count(0)
    shown = cell(lab.root.locator(".lf-link").text_content())
    assert shown.question.options == question
    lab.root.locator('[data-action="skip"]').click()
    with lab.retrains():
        lab.root.locator('[data-action="new-seed"]').click()
    page.wait_for_function("location.hash.includes('seed=')")
    assert "ask=" not in fragment(page)
    assert watch.faults == []


def test_a_forbidden_clipboard_leaves_the_link_selected(open_link):
    [lab, *_], page, _ = open_link(LINK)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    lab.open("link").locator('[data-action="copy-link"]').click()
    expect(lab.root.locator(".lf-share [role=status]")).to_contain_text("Ctrl+C")
    text = page.evaluate("getSelection().toString()").strip()
    assert text == page.url.split("#")[0] + fragment_of(lab, SETTINGS, LOCKS)


def test_a_page_from_disk_says_where_its_link_opens(open_link):
    [lab, *_], page, watch = open_link("#lab=2;nodes=8", scheme="file")
    expect(lab.root.locator(".lf-share")).to_contain_text("이 컴퓨터에서만")
    expect(lab.root.locator(".lf-qr")).to_have_count(0)
    type_in(lab, "nodes", "9")
    expect_fragment(page, fragment_of(lab, "nodes=9"))
    page.go_back()
    expect_settings(lab, nodes=8)
    assert watch.faults == []


@pytest.fixture
def in_notebook(open_widget):
    """Show a lab as a widget on a page with an address of its own."""

    def open_it(options):
        lab, _, page = open_widget(options)
        lab.settle()
        page.evaluate(
            """() => {
                location.hash = "lab=2;nodes=99";
                const writeText = async text => { window.copied = text; };
                Object.defineProperty(navigator, "clipboard", {value: {writeText}});
            }"""
        )
        return lab, page

    return open_it


def copied(page, lab):
    lab.open("link").locator('[data-action="copy-link"]').click()
    page.wait_for_function("window.copied")
    return page.evaluate("window.copied")


def test_in_a_notebook_the_address_is_left_alone(in_notebook):
    lab, page = in_notebook(cell("#lab=2;nodes=8;lock=seed;oops").options)
    expect(notes(lab)).to_contain_text("oops")
    expect(lab.field("seed")).to_be_disabled()
    length = page.evaluate("history.length")
    type_in(lab, "nodes", "7")
    page.clock.run_for(2000)
    assert fragment(page) == "#lab=2;nodes=99"
    assert page.evaluate("history.length") == length
    assert copied(page, lab) == "#lab=2;nodes=7;lock=seed"
    expect(lab.root.locator(".lf-qr")).to_have_count(0)


def test_a_lock_of_no_setting_is_left_out_with_a_note(in_notebook):
    options = cell(lock=["seed"]).options
    lab, _ = in_notebook(options | {"lock": ["sed", "seed"], "hide": 3})
    expect(notes(lab)).to_have_count(1)
    expect(notes(lab)).to_contain_text("'sed'")
    expect(lab.field("seed")).to_be_disabled()


def test_in_a_notebook_of_a_published_book_the_link_leads_there(in_notebook):
    book = "https://example.org/book/playground.html"
    options = cell("nodes", show=["network"]).options
    lab, page = in_notebook(options | {"book": book})
    type_in(lab, "nodes", "7")
    assert copied(page, lab) == f"{book}#lab=2;nodes=7;controls=nodes;show=network"
    expect(lab.root.locator(".lf-qr svg")).to_be_visible()
    plain, other = in_notebook(cell().options | {"book": book})
    assert copied(other, plain) == f"{book}#lab=2;show="  # not the page's own panels
    strange, third = in_notebook(cell().options | {"book": "javascript:alert(1)"})
    assert copied(third, strange) == "#lab=2"


# The dark cells that the library gives for a link, with four white ones around.
QR_CELLS = """link => {
    const {size, get} = window.generate(link);
    const all = Array.from({length: size * size}, (_, i) => [i % size, i / size | 0]);
    return all.filter(([x, y]) => get(x, y)).map(([x, y]) => [x + 4, y + 4]);
}"""


def test_qr_code_holds_the_link_of_the_state_in_hand(in_notebook):
    lab, page = in_notebook(cell(nodes=8).options | {"book": "https://example.org/p"})
    library = (WEB / "node_modules" / "lean-qr" / "nano.mjs").read_text("utf-8")
    page.evaluate(
        """async code => {
            const file = new Blob([code], {type: "text/javascript"});
            window.generate = (await import(URL.createObjectURL(file))).generate;
        }""",
        library,
    )
    picture = lab.root.locator(".lf-qr svg")
    expect(picture).to_have_count(0)
    lab.open("link")
    for nodes in ("8", "19"):
        if nodes != "8":
            type_in(lab, "nodes", nodes)
        link = f"https://example.org/p#lab=2;nodes={nodes};show="
        expect(lab.root.locator(".lf-link")).to_have_text(link)
        expect(picture).to_have_count(1)
        path = picture.locator("path").get_attribute("d")
        drawn = [[int(x), int(y)] for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", path)]
        assert drawn == page.evaluate(QR_CELLS, link)
    side = int(picture.get_attribute("viewBox").split()[2])
    assert max(map(max, drawn)) == side - 5  # the quiet zone, four cells wide
    assert picture.locator("rect").get_attribute("fill") == "white"
    lab.open("results")
    expect(picture).not_to_be_visible()


@pytest.mark.parametrize("scheme", ["dark", weekly("light")])
def test_shared_and_locked_lab_is_accessible_and_fits_a_phone(open_link, axe, scheme):  # noqa: F811
    [lab, *_], page, _ = open_link(LINK + ";oops", size=PHONE, color_scheme=scheme)
    lab.open("link")
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    faults = [line for line in run_axe(page, axe, TAGS) if "lf-" in line]
    assert faults == []
