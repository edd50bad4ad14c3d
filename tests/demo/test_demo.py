"""`make demo` itself: Voila, a kernel and TensorFlow behind the lecturer's screen.

One demo is started for all tests; each leaves it ready. What the screen makes of
each state is tested in tests/browser/test_demo_relay.py.
"""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
PORT = 18500
PATIENCE = 120_000  # milliseconds, for a slow machine that loads TensorFlow

PAGE = "페이지 엔진"
KERAS = re.compile(r"^케라스 3\.\d+\.\d+$")
STARTING = "페이지 엔진 · 텐서플로 준비 중"


class Demo:
    """A running demo, and its screen in the browser."""

    def __init__(self, process: subprocess.Popen[str], page: Page) -> None:
        line = process.stdout.readline()
        self.address = re.search(r"http://127\.0\.0\.1:\S+", line)[0]
        self.process = process
        self.page = page
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.set_default_timeout(PATIENCE)
        page.goto(self.address)
        self.engine = page.locator('.ls-stage [data-role="engine"]')
        self.message = page.locator(".ls-message")

    def key(self, *names: str) -> None:
        for name in names:
            self.page.keyboard.press(name)

    def scene(self, number: int) -> None:
        """Go to a scene and run it."""
        self.key("Home", *["ArrowRight"] * (number - 1), "Space")

    def family(self, *words: str) -> list[psutil.Process]:
        """Return the processes of the demo whose command line holds all the words."""
        found = []
        for member in psutil.Process(self.process.pid).children(recursive=True):
            try:
                line = " ".join(member.cmdline())
            except psutil.Error:
                continue  # it has just ended
            if all(word in line for word in words):
                found.append(member)
        return found

    def worker(self) -> psutil.Process:
        """Return the process that trains: the early one, or a later one's kernel's."""
        found = [
            *self.family("livefit.engines.keras_process"),
            *self.family("tools.demo.early"),
        ]
        [worker] = found
        return worker

    def kernel(self) -> psutil.Process:
        """Return the kernel in use; one that stands by has been started later."""
        kernels = self.family("ipykernel_launcher")
        return min(kernels, key=lambda kernel: kernel.create_time())

    def expect_keras(self) -> None:
        """Run the first scene and wait for Keras's curve."""
        self.scene(1)
        expect(self.engine).to_have_text(KERAS, timeout=PATIENCE)

    def expect_page_engine(self, text: str | re.Pattern[str]) -> None:
        """Run the first scene: its whole curve is there, from the page engine."""
        self.scene(1)
        expect(self.engine).to_have_text(text, timeout=PATIENCE)
        assert self.points() == 5

    def points(self) -> int:
        """Return how many epochs of the run in hand are drawn."""
        line = '[data-chart="loss"] path.ls-current'
        return self.page.evaluate(
            "line => document.querySelector(line)?.getAttribute('d')"
            ".split(/[ML]/).length - 1 || 0",
            line,
        )


@contextmanager
def running(site: Path, browser: Browser, **environment: str) -> Iterator[Demo]:
    """Run `make demo`'s program while the `with` block runs."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    kept = {k: v for k, v in os.environ.items() if k not in hidden}
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.demo", str(site), "--port", str(PORT)],
        cwd=ROOT,
        env={**kept, **environment},
        stdout=subprocess.PIPE,
        text=True,
        # Where the tests run in the background, Ctrl-C would be ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    # Nothing but this machine can be reached.
    context = browser.new_context(offline=False)
    context.route(
        lambda url: not url.startswith("http://127.0.0.1:"), lambda route: route.abort()
    )
    try:
        yield Demo(process, context.new_page())
    finally:
        context.close()
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)


@pytest.fixture(scope="module")
def demo(built_book: Path, browser: Browser) -> Iterator[Demo]:
    with running(built_book, browser) as demo:
        yield demo


def test_the_page_engine_first_then_keras_and_nothing_leaves_the_machine(demo):
    expect(demo.engine).to_have_text(STARTING)
    demo.expect_page_engine(STARTING)
    # The same run, as soon as TensorFlow is there: it was loaded from the start.
    expect(demo.engine).to_have_text(KERAS, timeout=PATIENCE)
    assert [demo.worker()] == demo.family("tools.demo.early")
    own = ("http://127.0.0.1:", "data:", "blob:")
    assert [url for url in demo.requests if not url.startswith(own)] == []
    assert demo.errors == []


def test_a_question_stays_open_when_tensorflow_comes(demo):
    """A page that is opened again, on a scene that has only been asked.

    The kernel of the page that was left is ended.
    """
    demo.expect_keras()
    worker = demo.worker()
    demo.key("Home")
    demo.page.wait_for_function("history.state.livefitStep === 'asked'")
    demo.page.reload()
    expect(demo.engine).to_have_text(STARTING)
    expect(demo.engine).to_have_text(PAGE, timeout=PATIENCE)
    assert demo.points() == 0
    psutil.wait_procs([worker], timeout=60)
    assert demo.worker() != worker
    demo.key("Space")
    expect(demo.engine).to_have_text(KERAS, timeout=PATIENCE)


def test_the_process_that_trains_is_killed_in_mid_run(demo):
    demo.expect_keras()
    worker = demo.worker()
    worker.suspend()  # so that the run has certainly not ended
    demo.key("ArrowRight", "Space")
    expect(demo.engine).to_have_text("페이지 엔진 · 케라스 학습 중")
    assert demo.points() > 1  # the page engine's curve is there meanwhile
    worker.kill()
    expect(demo.engine).to_have_text(STARTING)
    assert demo.points() > 1
    expect(demo.engine).to_have_text(PAGE, timeout=PATIENCE)  # ready, not drawn over
    assert demo.worker() != worker
    demo.expect_keras()


def test_a_kernel_that_stood_still_comes_back(demo):
    """As the whole machine does in its sleep, but the browser goes on."""
    demo.expect_keras()
    kernel = demo.kernel()
    kernel.suspend()
    try:
        demo.expect_page_engine("페이지 엔진 · 케라스 응답 없음")
        expect(demo.message).to_contain_text("대답하지 않아서")
    finally:
        kernel.resume()
    expect(demo.engine).to_have_text(PAGE, timeout=PATIENCE)
    expect(demo.message).to_have_text("")
    assert demo.kernel() == kernel
    demo.expect_keras()


def test_a_kernel_that_was_killed_gets_a_successor(demo):
    demo.expect_keras()
    kernel, worker = demo.kernel(), demo.worker()
    kernel.kill()
    psutil.wait_procs([worker], timeout=60)
    assert not worker.is_running()
    demo.expect_page_engine("페이지 엔진 · 케라스 응답 없음")
    expect(demo.engine).to_have_text(STARTING, timeout=PATIENCE)
    expect(demo.engine).to_have_text(PAGE, timeout=PATIENCE)
    demo.expect_keras()


def test_a_voila_that_was_killed_is_started_again(demo):
    demo.expect_keras()
    [voila] = demo.family("tools.demo.voila_app")
    voila.kill()
    # What stands on the screen is still Keras's.
    expect(demo.engine).to_have_text(
        re.compile("^케라스 .* · 텐서플로 준비 중$"), timeout=PATIENCE
    )
    demo.expect_page_engine(STARTING)
    expect(demo.engine).to_have_text(PAGE, timeout=PATIENCE)
    demo.expect_keras()


def test_ctrl_c_ends_everything_and_the_screen_says_so(demo):
    demo.expect_keras()
    family = demo.family()
    assert len(family) >= 3  # Voila, a kernel, the Keras process
    demo.process.send_signal(signal.SIGINT)
    demo.process.wait(timeout=60)
    _, alive = psutil.wait_procs(family, timeout=10)
    assert alive == []
    demo.expect_page_engine("페이지 엔진 · 케라스 응답 없음")
    expect(demo.message).to_have_text(
        "make demo가 끝나서 페이지의 엔진으로만 학습합니다."
    )
    assert demo.errors == []


def test_a_tensorflow_that_cannot_be_loaded_is_told(built_book, browser, tmp_path):
    package = tmp_path / "tensorflow"
    package.mkdir()
    (package / "__init__.py").write_text("raise ImportError('libtensorflow: broken')")
    with running(built_book, browser, PYTHONPATH=str(tmp_path)) as demo:
        expect(demo.message).to_contain_text("libtensorflow: broken", timeout=PATIENCE)
        demo.expect_page_engine("페이지 엔진 · 텐서플로 없음")
