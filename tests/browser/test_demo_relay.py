"""The line between the lecturer's screen and the kernel of `make demo`.

The demo's server and the kernel in the hidden frame are played by the test; the real
ones are in tests/demo/test_demo.py.
"""

import json
import subprocess

import pytest
from playwright.sync_api import expect

from livefit.engines import page_engine
from livefit.engines.page_engine import BUNDLE
from tools.vendor.npm import NODE, WEB

SITE = "http://127.0.0.1:17901"
VOILA = "http://127.0.0.1:17902/"
VERSIONS = {"tensorflow": "2.21.0", "keras": "3.15.1"}
PAGE = "페이지 (자바스크립트)"

# The page around the labs, as the lecturer's screen is for the relay.
SCREEN = """<!doctype html><html lang="ko"><head><title>screen</title>
<link rel="icon" href="data:,"></head><body><main></main>
<script>
window.servers = [];
window.EventSource = class { constructor(url) { this.url = url; servers.push(this); } };
</script></body></html>"""

SHOW = """() => {
    window.states = [];
    window.leave = relay.demoState((state) => window.states.push(state));
    const line = relay.demoTransport();
    if (!line) return;
    const model = {
        get: () => ({controls: ["nodes", "epochs"], language: "ko"}),
        send: (message) => line.send(message),
        on: (event, handler) => line.on(event, handler),
        off: (event, handler) => line.off(event, handler),
    };
    const el = document.querySelector("main");
    window.showLab = () => livefit.widget.render({model, el});
    window.closeLab = window.showLab();
}"""

# Voila's page with the widget in it: what the kernel was told, and a way to answer.
FRAME = """<!doctype html><title>kernel</title><link rel="icon" href="data:,"><script>
window.told = [];
addEventListener("message", ({data, ports}) => {
    if (data !== "livefit-line") return;
    window.port = ports[0];
    port.onmessage = (event) => {
        told.push(event.data);
        if (event.data.type === "ping") (window.answers || []).forEach(answer => port.postMessage(answer));
    };
});
window.call = () => parent.postMessage("livefit-relay", "*");
</script>"""  # noqa: E501


@pytest.fixture(scope="session")
def relay_script(tmp_path_factory):
    """The relay alone, as a script with the global `relay`."""
    path = tmp_path_factory.mktemp("relay") / "relay.js"
    command = [NODE, WEB / "node_modules" / "esbuild" / "bin" / "esbuild"]
    options = ["--bundle", "--format=iife", "--global-name=relay", f"--outfile={path}"]
    subprocess.run(
        [*command, "src/presenter/relay.ts", *options, "--log-level=error"],
        cwd=WEB,
        check=True,
    )
    return path


class Demo:
    """The lecturer's screen, and the test in the place of server and kernel."""

    def __init__(self, page):
        self.page = page
        self.lab = page.locator(".livefit").last

    def server(self, state, **fields):
        said = {"state": state, "url": "", "reason": "", "detail": "", **fields}
        self.page.evaluate(
            "said => servers[0].onmessage({data: said})", json.dumps(said)
        )

    def kernel_page(self, number=1):
        """Let the server name a kernel; return the frame that shows it."""
        address = f"{VOILA}?token={number}"
        with self.page.expect_event("framenavigated", lambda f: f.url == address):
            self.server("ready", url=address)
        return self.frame()

    def frame(self):
        frame = self.page.frames[-1]
        frame.wait_for_load_state()
        return frame

    def call(self, *answers):
        """Let the frame take up the line; the kernel answers pings with `answers`."""
        frame = self.frame()
        frame.evaluate("answers => { window.answers = answers; call(); }", answers)
        frame.wait_for_function("told.length > 0")
        return frame

    def say(self, **message):
        self.frame().evaluate("message => port.postMessage(message)", message)

    def told(self, kind):
        frame = self.frame()
        return frame.evaluate("kind => told.filter(m => m.type === kind)", kind)

    def next_request(self, known=0):
        """Wait for one more training than `known`; return the last."""
        self.frame().wait_for_function(
            "known => told.filter(m => m.type === 'train').length > known", arg=known
        )
        return self.told("train")[-1]

    def epoch(self, request):
        logs = {"loss": 2.5, "accuracy": 0.36}
        self.say(type="ack", id=request["id"])
        self.say(type="epoch", id=request["id"], epoch=0, logs=logs)

    def answer(self, request):
        run = page_engine.train(request["settings"]).to_json()
        self.say(type="done", id=request["id"], run={**run, "engine": "keras"})

    def expect_state(self, state, reason=""):
        """Wait for the state that the screen is told."""
        self.page.wait_for_function(
            "([state, reason]) => states.at(-1).state === state"
            " && states.at(-1).reason.includes(reason)",
            arg=[state, reason],
        )

    def states(self):
        return self.page.evaluate("states.map(({state}) => state)")

    def expect_engine(self, text):
        expect(self.lab.locator('[data-role="engine"]')).to_contain_text(text)

    def set(self, name, value):
        field = self.lab.locator(f'[data-setting="{name}"] input[type="number"]')
        field.fill(str(value))
        field.press("Enter")

    def next_frame(self):
        """Let everything be drawn that is not drawn yet."""
        self.page.evaluate(
            "() => new Promise(done =>"
            " requestAnimationFrame(() => requestAnimationFrame(done)))"
        )

    def points(self):
        line = self.lab.locator('[data-panel="loss"] path.lf-line.lf-current')
        return (line.get_attribute("d") or "").count("L") + 1


PONG = {"type": "pong", "engine": "keras", "versions": VERSIONS}
READY = {"type": "ready"}
WARM = (PONG, READY)


@pytest.fixture
def open_screen(new_page, relay_script):
    """Open the screen at this address, its clock in the test's hand."""

    def open_it(query="?demo=secret", site=SITE):
        page = new_page()
        page.clock.install()
        html = {"content_type": "text/html"}
        page.route(f"{site}/**", lambda route: route.fulfill(body=SCREEN, **html))
        page.route(f"{VOILA}**", lambda route: route.fulfill(body=FRAME, **html))
        page.goto(f"{site}/book/stage.html{query}")
        page.add_script_tag(path=BUNDLE)
        page.add_script_tag(path=relay_script)
        page.evaluate(SHOW)
        page.clock.resume()
        return Demo(page)

    return open_it


@pytest.fixture
def demo(open_screen):
    """The screen, whose lab has been drawn by the page engine."""
    demo = open_screen()
    expect(demo.lab).to_have_attribute("data-state", "done")
    return demo


@pytest.fixture
def warm(demo):
    """The screen with a kernel that has drawn the lab's curve."""
    demo.kernel_page()
    demo.call(*WARM)
    demo.answer(demo.next_request())
    demo.expect_engine("케라스 3.15.1")
    return demo


@pytest.mark.parametrize(
    ("query", "site"), [("", SITE), ("?demo=secret", "http://book.example")]
)
def test_the_book_online_asks_for_no_demo(open_screen, query, site):
    demo = open_screen(query, site)
    assert demo.states() == ["page"]
    assert demo.page.evaluate("servers.length") == 0
    assert demo.page.evaluate("relay.demoTransport() === undefined")


def test_the_secret_survives_a_walk_through_the_book(demo):
    assert demo.page.evaluate("servers[0].url") == "/demo/state?key=secret"
    kept = demo.page.evaluate("sessionStorage.getItem('livefit-demo')")
    assert kept == "secret"


def test_labs_hear_nothing_before_tensorflow_is_warm(demo):
    demo.kernel_page()
    demo.call(PONG)
    demo.page.clock.fast_forward(4000)
    demo.expect_state("starting")
    expect(demo.lab.locator('[data-role="kernel"]')).to_have_text("")
    assert demo.told("train") == []
    demo.say(**READY)
    demo.expect_state("ready")
    demo.answer(demo.next_request())
    demo.expect_engine("케라스 3.15.1 · 텐서플로 2.21.0")
    assert demo.states() == ["starting", "ready"]


def test_the_switch_waits_for_the_end_of_a_run(demo):
    """TensorFlow comes while the page engine trains: it is let finish first."""
    demo.page.evaluate(
        """() => {
            const {postMessage} = Worker.prototype;
            window.held = [];
            Worker.prototype.postMessage = function (...message) {
                held.push(() => postMessage.apply(this, message));
            };
            window.release = () => {
                Worker.prototype.postMessage = postMessage;
                held.forEach(send => send());
            };
        }"""
    )
    demo.set("epochs", 200)  # too long to be trained at once, so in the held worker
    expect(demo.lab).to_have_attribute("data-state", "training")
    demo.kernel_page()
    demo.call(*WARM)
    demo.expect_state("ready")
    demo.page.clock.run_for(1000)
    assert demo.told("train") == []
    demo.page.evaluate("() => release()")
    demo.answer(demo.next_request())
    demo.expect_engine("케라스")
    assert demo.points() == 200


def test_a_lab_that_is_shown_later_has_the_line_too(warm):
    warm.page.evaluate("() => { closeLab(); window.closeLab = showLab(); }")
    warm.answer(warm.next_request(known=1))
    warm.expect_engine("케라스")


def test_only_the_frame_itself_gets_the_line(demo):
    """Another window, or another page in the frame, calls in vain."""
    frame = demo.kernel_page()
    demo.page.evaluate("() => window.postMessage('livefit-relay', '*')")
    frame.evaluate("() => parent.postMessage('something', '*')")
    frame.goto(f"{SITE}/other")
    frame.evaluate("() => parent.postMessage('livefit-relay', '*')")
    frame.evaluate(
        "() => { window.got = 0; addEventListener('message', () => got++); }"
    )
    demo.page.clock.fast_forward(4000)
    assert frame.evaluate("got") == 0
    assert demo.states() == ["starting"]


@pytest.mark.parametrize(
    ("reason", "detail", "sentence"),
    [
        ("no_voila", "", "Voila가 설치되어 있지 않아서"),
        ("no_tensorflow", "", "TensorFlow가 없어서"),
        ("not_started", "port in use", "(port in use)"),
        ("ended", "killed", "거듭 끝나서"),
    ],
)
def test_why_there_is_no_kernel_is_told(demo, reason, detail, sentence):
    demo.server("failed", reason=reason, detail=detail)
    demo.expect_state("failed", sentence)
    demo.set("nodes", 7)
    demo.expect_engine(PAGE)


def test_tensorflow_that_cannot_be_loaded_is_told_and_not_tried_again(demo):
    frame = demo.kernel_page()
    demo.call(PONG)
    demo.say(type="error", id=None, message="TensorFlow를 불러올 수 없어")
    demo.expect_state("failed", "TensorFlow를 불러올 수 없어")
    pings = len(demo.told("ping"))
    demo.page.clock.fast_forward(120_000)
    assert len(demo.told("ping")) == pings
    assert demo.frame() is frame
    assert demo.states() == ["starting", "failed"]


def test_a_process_that_ends_in_mid_run_leaves_the_page_engines_curve(warm):
    warm.set("nodes", 8)
    request = warm.next_request(known=1)
    warm.frame().evaluate("() => { answers = [answers[0]]; }")  # TensorFlow is away
    warm.epoch(request)
    warm.say(type="error", id=request["id"], message="끝났습니다", ended=True)
    warm.expect_state("starting", "다시 켜는 중")
    warm.expect_engine(PAGE)
    expect(warm.lab).to_have_attribute("data-state", "done")
    assert warm.points() == 5
    warm.say(**READY)
    warm.expect_state("ready")
    warm.next_frame()
    warm.expect_engine(PAGE)  # nothing is drawn over a curve that is being explained
    assert warm.points() == 5
    warm.set("nodes", 9)
    warm.answer(warm.next_request(known=2))
    warm.expect_engine("케라스")


def test_a_process_that_ends_between_runs_is_noticed(warm):
    warm.frame().evaluate("() => { answers = [answers[0]]; }")
    warm.page.clock.fast_forward(2000)
    warm.frame().wait_for_function("told.filter(m => m.type === 'ping').length > 2")
    warm.page.clock.fast_forward(2000)
    warm.expect_state("starting", "다시 켜는 중")
    warm.say(**READY)
    warm.expect_state("ready")


def test_a_silent_kernel_is_lost_and_gets_a_successor(warm):
    warm.set("nodes", 8)
    request = warm.next_request(known=1)
    warm.epoch(request)
    warm.frame().evaluate("() => { answers = []; }")
    for _ in range(3):
        warm.page.clock.run_for(2000)
    warm.expect_state("lost", "대답하지 않아서")
    warm.expect_engine(PAGE)
    assert warm.points() == 5
    with warm.page.expect_event("framenavigated"):
        for _ in range(3):
            warm.page.clock.run_for(2000)
    warm.expect_state("starting", "다시 켜는 중")
    warm.call(*WARM)
    warm.expect_state("ready")
    warm.set("nodes", 9)
    warm.answer(warm.next_request())
    warm.expect_engine("케라스")


def test_a_kernel_that_was_only_held_up_comes_back(warm):
    warm.frame().evaluate("() => { window.later = answers; answers = []; }")
    for _ in range(3):
        warm.page.clock.run_for(2000)
    warm.expect_state("lost")
    warm.frame().evaluate("() => { answers = later; }")
    warm.page.clock.run_for(2000)
    warm.expect_state("ready")


def test_successors_are_tried_three_times(demo):
    demo.kernel_page()
    for _ in range(3):
        with demo.page.expect_event("framenavigated"):
            for _ in range(40):
                demo.page.clock.run_for(2000)
        demo.expect_state("starting", "다시 켜는 중")
    for _ in range(40):
        demo.page.clock.run_for(2000)
    demo.expect_state("failed", "3번 다시 켰지만")
    demo.set("nodes", 7)
    demo.expect_engine(PAGE)


def test_a_laptop_that_slept_has_lost_nothing(warm):
    """The clock jumps by an hour between two looks; nobody had been asked."""
    warm.page.clock.fast_forward(3_600_000)
    warm.page.clock.run_for(2000)
    warm.set("nodes", 8)
    warm.answer(warm.next_request(known=1))
    warm.expect_engine("케라스")
    assert warm.states() == ["starting", "ready"]


def test_the_end_of_the_demo_is_told(warm):
    warm.page.evaluate("() => servers[0].onerror()")
    warm.frame().evaluate("() => { answers = []; }")
    for _ in range(8):
        warm.page.clock.run_for(2000)
    warm.expect_state("lost", "make demo가 끝나서")
    warm.set("nodes", 8)
    warm.expect_engine(PAGE)
    assert warm.frame().url == f"{VOILA}?token=1"


def test_a_new_voila_takes_over(warm):
    warm.server("starting")
    warm.expect_state("starting", "다시 켜는 중")
    warm.kernel_page(number=2)
    warm.call(*WARM)
    warm.expect_state("ready")
    warm.set("nodes", 8)
    warm.answer(warm.next_request())
    warm.expect_engine("케라스")
