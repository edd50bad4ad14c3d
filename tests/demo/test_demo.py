"""`make demo`: its server, the kernel channel, and real Keras behind the screen.

One demo is started for most tests; each leaves it ready.
"""

import json
import os
import re
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Browser, Page, expect
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.browser.stage import book_scenes
from tests.conftest import weekly
from tests.programs import start_program

pytestmark = pytest.mark.slow

SCENES = book_scenes().scenes
PORT = 18500
PATIENCE = 120_000  # milliseconds, for a slow machine that loads TensorFlow

PAGE = "페이지 엔진"
KERAS = re.compile(r"^케라스 3\.\d+\.\d+$")
STARTING = "페이지 엔진 · 텐서플로 준비 중"
NO_KERAS = "페이지 엔진 · 텐서플로 없음"


class Screen:
    """The lecturer's screen in a window of the browser."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.requests: list[str] = []
        self.channels: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("websocket", lambda channel: self.channels.append(channel.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.set_default_timeout(PATIENCE)
        page.goto(address)
        self.engine = page.locator('.ls-stage [data-role="engine"]')
        self.message = page.locator(".ls-message")

    def scene(self, number: int) -> None:
        """Go to a scene and run it."""
        for name in ("Home", *["ArrowRight"] * (number - 1), "Space"):
            self.page.keyboard.press(name)

    def expect_engine(self, text: str | re.Pattern[str]) -> None:
        expect(self.engine).to_have_text(text, timeout=PATIENCE)

    def expect_keras(self) -> None:
        """Run the first scene and wait for Keras's curve."""
        self.scene(1)
        self.expect_engine(KERAS)
        self.expect_whole_curve()

    def expect_page_engine(self, text: str) -> None:
        """Run the first scene: its whole curve is there, from the page engine."""
        self.scene(1)
        self.expect_engine(text)
        self.expect_whole_curve()

    def expect_whole_curve(self, scene: int = 1) -> None:
        """Wait for all epochs: the engine may be named before they are drawn."""
        line = self.page.locator('[data-chart="loss"] path.ls-current')
        epochs = SCENES[scene - 1].settings.get("epochs", 5)
        whole = re.compile(rf"^([ML][^ML]+){{{epochs}}}$")
        expect(line).to_have_attribute("d", whole, timeout=PATIENCE)

    def points(self) -> int:
        """Return how many epochs of the run in hand are drawn."""
        line = self.page.locator('[data-chart="loss"] path.ls-current')
        path = line.get_attribute("d") if line.count() else ""
        return len(re.findall("[ML]", path or ""))


class Demo:
    """A running demo, and its screen."""

    def __init__(self, process: subprocess.Popen[str], open_page: Callable) -> None:
        self.process = process
        self.address = address_of(process)
        self.open = lambda address=self.address: Screen(open_page(), address)
        self.screen = self.open()

    def worker(self) -> psutil.Process:
        [worker] = family(self.process)
        return worker

    def channel(self, key: str | None = None, origin: str = ""):
        """Connect with the kernel channel as a page would."""
        site, _, own_key = self.address.partition("/book/stage.html?demo=")
        channel = site.replace("http:", "ws:") + "/demo/channel?key="
        options = {"origin": origin or site, "proxy": None}
        return connect(channel + (own_key if key is None else key), **options)


def address_of(demo: subprocess.Popen[str]) -> str:
    return re.search(r"http://127\.0\.0\.1:\S+", demo.stdout.readline())[0]


def family(demo: subprocess.Popen[str]) -> list[psutil.Process]:
    """Return the living processes of the demo."""
    children = psutil.Process(demo.pid).children(recursive=True)
    return [child for child in children if child.status() != psutil.STATUS_ZOMBIE]


@contextmanager
def running(site: Path, browser: Browser) -> Iterator[Demo]:
    """Run the program of `make demo` while the `with` block runs."""
    # Nothing but this machine can be reached.
    context = browser.new_context()
    elsewhere = re.compile(r"^(?!http://127\.0\.0\.1:)")
    context.route(elsewhere, lambda route: route.abort())
    with start_program("tools.demo", site, "--port", str(PORT)) as process:
        try:
            yield Demo(process, context.new_page)
        finally:
            context.close()
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)


@pytest.fixture(scope="module")
def demo(built_book: Path, browser: Browser) -> Iterator[Demo]:
    with running(built_book, browser) as demo:
        yield demo


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A book that is nothing but a screen."""
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "stage.html").write_text("<p>강의</p>", "utf-8")
    return tmp_path


def test_the_page_engine_first_then_keras_and_nothing_leaves_the_machine(demo):
    screen = demo.screen
    screen.expect_page_engine(STARTING)
    screen.expect_engine(KERAS)  # the same run, as soon as TensorFlow is loaded
    own = ("http://127.0.0.1:", "data:", "blob:")
    assert [url for url in screen.requests if not url.startswith(own)] == []
    assert len(screen.channels) == 1
    assert screen.errors == []


def test_a_question_stays_open_although_tensorflow_is_there(demo):
    """A page that is opened again, on a scene that has only been asked."""
    demo.screen.expect_keras()
    demo.screen.page.keyboard.press("Home")
    demo.screen.page.wait_for_function("history.state?.livefitStep === 'asked'")
    demo.screen.page.reload()
    demo.screen.expect_engine(PAGE)
    assert demo.screen.points() == 0
    demo.screen.expect_keras()


def test_a_second_window_has_keras_too(demo):
    """And still has it after visiting pages of the book, which drops the key."""
    demo.screen.expect_keras()
    second = demo.open()
    second.expect_keras()
    second.page.goto(demo.address.partition("stage.html")[0] + "model.html")
    second.page.goto(demo.address.partition("?")[0])
    second.expect_keras()
    second.page.close()
    demo.screen.expect_keras()


def test_the_process_that_trains_is_killed_during_a_run(demo):
    screen = demo.screen
    screen.expect_keras()
    worker = demo.worker()
    worker.suspend()  # so that the run has certainly not ended
    screen.scene(2)
    screen.expect_engine("페이지 엔진 · 케라스 학습 중")
    screen.expect_whole_curve(2)  # the page engine's is there meanwhile
    worker.kill()
    expect(screen.message).to_contain_text("케라스 프로세스가 학습 중에 끝났습니다")
    screen.expect_engine(PAGE)  # TensorFlow is there again and draws over nothing
    screen.expect_whole_curve(2)
    assert demo.worker() != worker
    screen.expect_keras()
    assert screen.errors == []


@pytest.mark.weekly
def test_the_process_that_trains_is_killed_between_two_runs(demo):
    demo.screen.expect_keras()
    worker = demo.worker()
    worker.kill()
    worker.wait()
    demo.screen.expect_page_engine(STARTING)
    demo.screen.expect_engine(KERAS)


@pytest.mark.weekly
def test_a_server_that_stands_still_is_told_and_comes_back(demo):
    demo.screen.expect_keras()
    server = psutil.Process(demo.process.pid)
    server.suspend()
    try:
        demo.screen.expect_page_engine("페이지 엔진 · 케라스 응답 없음")
        expect(demo.screen.message).to_contain_text("대답하지 않아서")
    finally:
        server.resume()
    expect(demo.screen.message).to_have_text("", timeout=PATIENCE)
    demo.screen.expect_keras()


def test_who_does_not_know_the_key_or_is_another_page_is_refused(demo):
    for options in ({"key": ""}, {"key": "한글"}, {"origin": "http://127.0.0.1:1"}):
        with pytest.raises(InvalidStatus, match="403"):
            demo.channel(**options)


def test_what_the_kernel_does_not_understand_is_answered(demo):
    with demo.channel() as channel:
        for text in ("no JSON", "[]", '{"type": "dance"}', b"\xff"):
            channel.send(text)
            answer = json.loads(channel.recv(timeout=60))
            assert answer["type"] == "error"
            assert "알아들을 수 없는 메시지" in answer["message"]
        settings = {"nodes": -1}
        channel.send(json.dumps({"type": "train", "id": 1, "settings": settings}))
        answer = json.loads(channel.recv(timeout=60))
        assert (answer["type"], answer["id"]) == ("error", 1)
        channel.send('{"type": "ping"}')
        assert json.loads(channel.recv(timeout=60))["type"] == "pong"


@pytest.mark.parametrize("place", ["http://book.example", "file"])
def test_the_book_elsewhere_asks_for_no_kernel(built_book, browser, place):
    """Not even where the address names a demo, as a copied link may."""

    def fulfill(route):
        path = route.request.url.removeprefix(place).partition("?")[0]
        route.fulfill(path=f"{built_book}/{path}")

    page = browser.new_page()
    page.route(f"{place}/**", fulfill)
    start = built_book.as_uri() if place == "file" else place
    screen = Screen(page, f"{start}/book/stage.html?demo=secret")
    screen.expect_page_engine(PAGE)
    assert screen.channels == []
    page.close()


def test_ctrl_c_ends_everything_and_the_screen_says_so(demo):
    demo.screen.expect_keras()
    members = family(demo.process)
    assert len(members) == 1
    demo.process.send_signal(signal.SIGINT)
    _, errors = demo.process.communicate(timeout=60)
    assert (demo.process.returncode, errors) == (0, "")
    _, alive = psutil.wait_procs(members, timeout=60)
    assert alive == []
    demo.screen.expect_page_engine(NO_KERAS)
    expect(demo.screen.engine).to_have_attribute(
        "title", "make demo가 끝나서 페이지의 엔진으로만 학습합니다."
    )
    assert demo.screen.errors == []


def test_a_tensorflow_that_cannot_be_loaded_is_told(
    built_book, browser, tmp_path, monkeypatch
):
    package = tmp_path / "tensorflow"
    package.mkdir()
    (package / "__init__.py").write_text("raise ImportError('libtensorflow: broken')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with running(built_book, browser) as demo:
        message = demo.screen.message
        expect(message).to_contain_text("libtensorflow: broken", timeout=PATIENCE)
        demo.screen.expect_page_engine(NO_KERAS)


@pytest.mark.parametrize("name", ["SIGKILL", weekly("SIGTERM"), weekly("SIGHUP")])
def test_no_process_outlives_the_demo(site: Path, name: str) -> None:
    """Not even one that is killed. A port in use is passed over."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with start_program("tools.demo", site, "--port", str(port)) as demo:
            assert f":{port}/" not in address_of(demo)
            while not (members := family(demo)):
                os.sched_yield()
            demo.send_signal(getattr(signal, name))
            _, errors = demo.communicate(timeout=60)
    assert demo.returncode == (0 if name != "SIGKILL" else -signal.SIGKILL)
    assert errors == ""
    _, alive = psutil.wait_procs(members, timeout=60)
    assert alive == []


def test_a_folder_without_the_screen_is_refused(tmp_path: Path) -> None:
    with start_program("tools.demo", tmp_path) as demo:
        output, errors = demo.communicate(timeout=60)
    assert (demo.returncode, output) == (1, "")
    assert "make build" in errors and errors.count("\n") == 1
