"""The lab in the hands of a reader: numbers, bad input, keyboard, themes, fallbacks."""

import re
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from livefit.core import program
from livefit.core.settings import defaults, make_settings
from livefit.engines import page_engine
from tests.browser.conftest import PHONE, Lab

SEEDED = f"keras.utils.set_random_seed({defaults()['seed']})"


def summary(run):
    """The words of the status line for a run."""
    counts = run.confusion
    return (
        f"{run.settings['epochs']}에포크, 손실 {run.history['loss'][-1]:.4f}, "
        f"정확도 {100 * run.history['accuracy'][-1]:.1f} % ({beside(run)}), "
        f"사망 {counts.tp + counts.fn}명 중 {counts.tp}명 발견."
    )


def beside(run):
    """Return the comparison of the accuracy with that of "everyone survives"."""
    more = round(run.history["accuracy"][-1] * 470) - 400
    word = "와 같음" if more == 0 else "보다 높음" if more > 0 else "보다 낮음"
    return f"기준선 85.1 %{word}"


def test_the_page_shows_the_command_lines_numbers(open_lab):
    lab, _, watch = open_lab()
    expect(lab.status()).to_have_text(summary(page_engine.train(make_settings())))
    lab.type("nodes", "8")
    lab.control("inputs").locator("select").select_option("scaled")
    lab.type("epochs", "12")
    settings = make_settings(nodes=8, inputs="scaled", epochs=12)
    run = page_engine.train(settings)
    expect(lab.status()).to_have_text(summary(run))
    lab.settle()
    results = lab.root.locator('[data-panel="results"]')
    expect(results).to_contain_text(f"{run.auc:.4f}")
    expect(results).to_contain_text("360")  # 12 epochs x 30 batches
    assert lab.code() == program.source(settings)
    assert watch.faults == []


def test_values_of_each_epoch_as_a_table(open_lab):
    lab, _, _ = open_lab()
    lab.type("validation_split", "0.2")
    lab.settle(after=1)
    lab.open("results").locator("details.lf-values summary").click()
    run = page_engine.train(make_settings(validation_split=0.2))
    rows = lab.root.locator("details.lf-values tbody tr")
    expect(rows).to_have_count(5)
    for name in ("loss", "val_loss"):
        expect(rows.nth(4)).to_contain_text(f"{run.history[name][-1]:.4f}")


def test_validation_accuracy_has_its_own_baseline(open_lab):
    """Of the last 94 patients 9 died: saying that all survive is right for 90.4 %."""
    lab, _, _ = open_lab()
    lab.type("validation_split", "0.2")
    lab.settle(after=1)
    expect(lab.root.locator('[data-panel="results"]')).to_contain_text("90.4 %")
    expect(lab.root.locator(".lf-charts .lf-legend")).to_contain_text("90.4 %")


def test_a_field_shows_the_value_that_is_kept(open_lab):
    lab, _, _ = open_lab()
    with lab.retrains():
        lab.type("learning_rate", "0.0123456")
    assert "learning_rate=0.01235)" in lab.code()
    expect(lab.field("learning_rate")).to_have_value("0.01235")


@pytest.mark.parametrize("text", ["999", "0", "-3", "2.5", ""])
def test_bad_number_leaves_a_message_and_the_last_good_setting(open_lab, text):
    lab, _, watch = open_lab()
    code = lab.code()
    lab.type("nodes", text)
    problem = lab.control("nodes").locator('[role="alert"]')
    expect(problem).to_contain_text("노드 수(nodes)")
    expect(problem).to_contain_text("1부터 128까지의 정수")
    assert lab.code() == code
    lab.type("nodes", "12")
    lab.settle(after=1)
    expect(problem).to_be_empty()
    assert "Dense(12" in lab.code()
    assert watch.faults == []


def test_the_line_just_changed_is_marked(open_lab):
    lab, _, _ = open_lab()
    marked, line = lab.root.locator(".lf-changed"), lab.root.locator(".lf-changed-line")
    expect(marked).to_have_count(0)
    expect(line.locator("pre")).to_have_text('model.add(Dense(30, activation="relu"))')
    expect(line).to_contain_text("이 설정의 줄")  # of the first control
    for name, value, changed in (
        ("nodes", "3", 'model.add(Dense(3, activation="relu"))'),
        ("epochs", "7", "history = model.fit(X, y, epochs=7, batch_size=16)"),
    ):
        with lab.retrains():
            lab.type(name, value)
        expect(marked).to_have_text([f"{changed}\n"])
        expect(line.locator("pre")).to_have_text(changed)
        expect(line).to_contain_text("바뀐 줄")


def test_lines_taken_out_are_shown(open_panels):
    """Raw inputs have no line of their own, data have many: another's is shown."""
    lab, _, _ = open_panels(options={"controls": ["data", "inputs", "seed"]})
    line = lab.root.locator(".lf-changed-line")
    expect(line.locator("pre")).to_have_text(SEEDED)
    scaling = "X = (X - mean) / np.where(std > 0, std, 1)"
    for value, label in (("scaled", "바뀐 줄"), ("raw", "빠진 줄")):
        with lab.retrains():
            lab.control("inputs").locator("select").select_option(value)
        expect(line).to_contain_text(label)
        expect(line.locator("pre")).to_contain_text(scaling)


def test_reset_and_new_seed(open_lab):
    lab, _, _ = open_lab()
    with lab.retrains():
        lab.type("nodes", "3")
    with lab.retrains():
        lab.root.locator('[data-action="new-seed"]').click()
    assert "Dense(3," in lab.code()
    assert SEEDED not in lab.code()
    with lab.retrains():
        lab.root.locator('[data-action="reset"]').click()
    assert lab.code() == program.source(make_settings())


def test_a_loss_that_runs_away_is_shown_and_survived(open_lab):
    lab, _, watch = open_lab()
    lab.control("activation").locator("select").select_option("linear")
    lab.control("optimizer").locator("select").select_option("sgd")
    lab.type("learning_rate", "1")
    expect(lab.status()).to_contain_text("손실 NaN")
    lab.root.locator('[data-action="reset"]').click()
    expect(lab.status()).to_contain_text("손실 0.4356")
    assert watch.faults == []


def test_previous_run_stays_in_grey(open_lab):
    lab, _, _ = open_lab()
    first = lab.line()
    previous = lab.root.locator('[data-panel="loss"] path.lf-line.lf-previous')
    expect(previous).to_have_count(0)
    with lab.retrains():
        lab.type("seed", "7")
    assert lab.line() != first
    drawn = previous.get_attribute("d")
    assert drawn.count("L") == 4  # five points, on the new run's scale
    with lab.retrains():
        lab.type("seed", str(defaults()["seed"]))
    assert lab.line() == first
    assert previous.get_attribute("d").count("L") == 4
    results = lab.root.locator('[data-panel="results"] .lf-figures thead')
    expect(results).to_contain_text("이전 실행")


def test_keyboard_alone(open_lab):
    lab, page, _ = open_lab()
    lab.open("code")
    lab.slider("nodes").focus()
    page.keyboard.press("ArrowRight")
    lab.settle(after=1)
    assert "Dense(31," in lab.code()
    expect(lab.field("nodes")).to_have_value("31")
    outline = lab.slider("nodes").evaluate("e => getComputedStyle(e).outlineStyle")
    assert outline != "none"
    # Every control, button and scrolling box is on the way of the Tab key.
    reached = set()
    for _ in range(70):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                """() => {
                    const at = document.activeElement;
                    return at.closest('[data-setting]')?.dataset.setting
                        ?? at.dataset.action
                        ?? at.dataset.view
                        ?? at.closest('[data-panel]')?.dataset.panel;
                }"""
            )
        )
    assert {"loss", "seed", "reset", "new-seed", "code", "copy"} <= reached


def test_a_touch_on_a_phone_moves_the_slider(open_lab):
    lab, page, _ = open_lab(size=PHONE, has_touch=True, is_mobile=True)
    slider = lab.slider("nodes")
    slider.evaluate("element => element.scrollIntoView({block: 'center'})")
    box = slider.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] * 0.9, box["y"] + box["height"] / 2)
    lab.settle(after=1)
    assert "Dense(30," not in lab.code()


def test_charts_stay_in_sight_on_a_phone(open_book_lab):
    lab, page, _ = open_book_lab(size=PHONE)
    for name in ("nodes", "seed"):
        lab.control(name).scroll_into_view_if_needed()
        chart = lab.root.locator('[data-panel="loss"] svg').bounding_box()
        figure = lab.figure("found").bounding_box()
        assert 0 < figure["y"] < chart["y"] < PHONE[1] / 2


def test_dark_and_light_follow_the_book(open_book_lab):
    lab, page, _ = open_book_lab(color_scheme="dark")
    root = lab.root.locator(".livefit-lab")
    expect(root).to_have_class("livefit-lab lf-dark")
    page.evaluate("document.documentElement.dataset.theme = 'light'")
    expect(root).to_have_class("livefit-lab")


def test_charts_are_drawn_again_when_the_window_changes(open_lab):
    lab, page, _ = open_lab()
    before = lab.line()
    page.set_viewport_size({"width": 700, "height": 900})
    expect(
        lab.root.locator('[data-panel="loss"] path.lf-current')
    ).not_to_have_attribute("d", before)


def test_copied_code_is_the_program(open_lab):
    lab, page, _ = open_lab(permissions=["clipboard-read", "clipboard-write"])
    lab.open("code").locator('[data-action="copy"]').click()
    expect(lab.root.locator('[data-panel="code"] .lf-copied')).to_have_text(
        "복사했습니다."
    )
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == program.source(make_settings())


def test_code_copied_with_the_data_runs_in_an_empty_folder(open_lab, tmp_path):
    """As in a new Colab notebook: nothing but the text; its numbers are the run's."""
    lab, page, watch = open_lab(permissions=["clipboard-read", "clipboard-write"])
    lab.open("code").locator('[data-action="copy-whole"]').click()
    confirmation = lab.root.locator('[data-panel="code"] .lf-copied')
    expect(confirmation).to_contain_text("데이터까지 복사했습니다.")
    copied = page.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n")
    assert copied.endswith(program.source(make_settings()))
    done = subprocess.run(
        [sys.executable, "-c", copied],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    run = page_engine.train(make_settings())
    last = re.findall(r"accuracy: (\S+) - loss: (\S+)", done.stdout)[-1]
    assert float(last[0]) == pytest.approx(run.history["accuracy"][-1], abs=5e-5)
    assert float(last[1]) == pytest.approx(run.history["loss"][-1], abs=6e-5)
    assert watch.faults == []


def test_code_with_the_data_is_saved_where_it_cannot_be_copied(open_lab):
    lab, page, _ = open_lab()
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    code = lab.open("code")
    with page.expect_download() as saved:
        code.locator('[data-action="copy-whole"]').click()
    text = saved.value.path().read_text("utf-8")
    assert text.endswith(program.source(make_settings()))


def test_without_a_clipboard_the_code_is_selected(open_lab):
    lab, page, _ = open_lab()
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    lab.open("code").locator('[data-action="copy"]').click()
    expect(lab.root.locator('[data-panel="code"] .lf-copied')).to_contain_text("Ctrl+C")
    assert page.evaluate("String(getSelection())").strip().startswith("import os")


def test_points_of_a_stopped_run_never_appear(open_lab):
    """A long run is stopped by a short one: then at most the short one's are drawn."""
    lab, page, _ = open_lab()
    with lab.retrains():
        lab.type("nodes", "128")
    with lab.retrains():
        lab.type("batch_size", "1")
    seen = page.evaluate(
        """async () => {
            const host = document.querySelector('.livefit');
            const chart = host.querySelector('[data-panel="loss"] svg');
            const field = host.querySelector('[data-setting="epochs"] [type=number]');
            const points = () => {
                const path = chart.querySelector('path.lf-line.lf-current');
                return (path?.getAttribute('d').match(/[ML]/g) ?? []).length;
            };
            const set = (epochs) => {
                field.value = epochs;
                field.dispatchEvent(new Event('change', {bubbles: true}));
            };
            set(200);
            while (points() < 6) await new Promise(requestAnimationFrame);
            const before = {state: host.dataset.state, points: points()};
            let most = 0;
            new MutationObserver(() => { most = Math.max(most, points()); })
                .observe(chart, {childList: true, subtree: true, attributes: true});
            set(3);
            await new Promise((resolve) => setTimeout(resolve, 1500));
            return {before, most};
        }"""
    )
    assert seen["before"]["state"] == "training"
    assert 6 <= seen["before"]["points"] < 200
    assert seen["most"] == 3
    expect(lab.status()).to_contain_text("3에포크")


def test_without_workers_the_page_trains_itself(open_lab):
    lab, page, watch = open_lab()
    page.add_init_script("delete window.Worker;")
    page.reload()
    lab.settle()
    expect(lab.status()).to_have_text(summary(page_engine.train(make_settings())))
    assert watch.faults == []


def test_a_long_run_is_trained_by_a_worker_with_the_pages_own_code(open_lab):
    lab, page, watch = open_lab()
    for name, value in (("nodes", "128"), ("batch_size", "1")):
        with lab.retrains():
            lab.type(name, value)
    run = page_engine.train(make_settings(nodes=128, batch_size=1))
    expect(lab.status()).to_have_text(summary(run))
    # One that failed would have been ended; the page's second lab has its own.
    assert len(page.workers) == page.locator(".livefit").count()
    assert watch.faults == []


def test_a_worker_that_does_not_load_is_replaced(open_lab):
    lab, page, _ = open_lab()
    page.add_init_script(
        "URL.createObjectURL = () => 'data:text/javascript,throw Error()';"
    )
    page.reload()
    lab.settle()
    lab.type("nodes", "4")
    lab.settle(after=1)
    run = page_engine.train(make_settings(nodes=4))
    expect(lab.status()).to_have_text(summary(run))


def test_broken_options_give_a_working_lab_and_a_note(open_page):
    broken = [
        "{",
        '{"controls": ["nodes", "magic"], "settings": {"nodes": 999, "foo": 1}}',
        '{"controls": 3, "settings": [], "show": "network"}',
        "null",
    ]
    page, watch = open_page("book/playground")
    page.evaluate(
        """all => {
            const article = document.querySelector('article');
            article.replaceChildren(...all.map(json => {
                const host = document.createElement('div');
                host.className = 'livefit';
                host.dataset.livefit = json;
                return host;
            }));
            const script = document.createElement('script');
            script.src = document.querySelector('script[src*="livefit.js"]').src;
            document.head.append(script);
        }""",
        broken,
    )
    labs = [Lab(page.locator(".livefit").nth(i)) for i in range(len(broken))]
    for lab in labs:
        lab.settle()
    expect(labs[0].root).to_contain_text("강의의 설정으로 시작합니다")
    expect(labs[1].root).to_contain_text("'magic'")
    expect(labs[1].root).to_contain_text("999")
    expect(labs[1].root).to_contain_text("'foo'")
    assert "Dense(30," in labs[1].code()
    assert watch.faults == []


def test_no_line_is_broken_before_a_percent_sign(open_book_lab):
    lab, page, _ = open_book_lab()
    # Also not in the sentence for listeners, which would hear it in pieces.
    expect(lab.root.locator(".lf-visually-hidden").first).to_contain_text("%")
    for width in range(320, 420, 4):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate(BROKEN_PERCENTAGES) == []


# The texts of the lab in which a percent sign stands on another line than its number.
BROKEN_PERCENTAGES = r"""() => {
    const lab = document.querySelector('.livefit');
    const texts = document.createTreeWalker(lab, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
        const text = texts.currentNode;
        for (const match of text.data.matchAll(/\d\s%/g)) {
            const [digit, sign] = [match.index, match.index + 2].map((at) => {
                const range = document.createRange();
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                return range.getBoundingClientRect();
            });
            if (digit.height && digit.bottom <= sign.top) found.push(text.data);
        }
    }
    return found;
}"""
