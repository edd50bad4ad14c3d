"""What `make demo` says of TensorFlow, with other programs in the place of Voila."""

import contextlib
import json
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.programs import start_program
from tools.demo import kernel as demo_kernel
from tools.demo.server import STATE, DemoServer

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
PORT = 18300
PATIENCE = 60  # seconds

READ = "import json, os, sys; given = json.loads(sys.stdin.readline());"
# Answers on the port, and then says that the kernel has run its cell.
COME_UP = (
    "import pathlib, socket, time; s = socket.create_server(('127.0.0.1',"
    " given['port'])); pathlib.Path(os.environ['LIVEFIT_DEMO_MARK']).touch();"
)
STAY = "time.sleep(600)"
STAY_ALONE = "import time; time.sleep(600)"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "stage.html").write_text("<p>강의</p>", "utf-8")
    return tmp_path


@pytest.fixture
def run(site: Path) -> Iterator[Callable[..., DemoServer]]:
    """Serve a demo whose Voila is this Python code."""
    with contextlib.ExitStack() as stack:

        def start(code: str, start_seconds: float = PATIENCE) -> DemoServer:
            command = [sys.executable, "-c", READ + code]
            early = [sys.executable, "-c", STAY_ALONE]
            server = DemoServer(site, PORT, command, start_seconds, early)
            stack.callback(server.http.server_close)
            stack.callback(server.http.shutdown)
            stack.callback(server.kernel.close)
            threading.Thread(target=server.http.serve_forever, daemon=True).start()
            server.kernel.start()
            return server

        yield start


def states(server: DemoServer) -> Iterator[dict[str, str]]:
    """Yield what the page is told, as it is told."""
    address = f"{server.origin}{STATE}?key={server.key}"
    with urllib.request.urlopen(address, timeout=PATIENCE) as stream:
        assert stream.headers["Content-Type"] == "text/event-stream"
        for line in stream:
            if line.startswith(b"data: "):
                yield json.loads(line[6:])


def first(server: DemoServer, state: str) -> dict[str, str]:
    return next(said for said in states(server) if said["state"] == state)


def test_a_ready_kernel_is_told_with_its_secret_address(run) -> None:
    server = run(COME_UP + STAY)
    said = first(server, "ready")
    assert said["url"].startswith("http://127.0.0.1:")
    assert len(said["url"].partition("?token=")[2]) >= 32
    # Who asks later is told the same at once.
    assert first(server, "ready") == said


def test_the_state_is_for_the_demos_own_page_only(run) -> None:
    server = run(COME_UP + STAY)
    for query in ("", "?key=", f"?key={server.key}x", "?key=%ED%95%9C"):
        with pytest.raises(urllib.error.HTTPError, match="403"):
            urllib.request.urlopen(f"{server.origin}{STATE}{query}", timeout=PATIENCE)
    with urllib.request.urlopen(server.address("book/stage.html")) as page:
        assert page.read().decode() == "<p>강의</p>"
        assert "Access-Control-Allow-Origin" not in page.headers


def test_a_program_that_does_not_come_up_is_given_up(run) -> None:
    server = run("print('waits for nothing', flush=True);import time;" + STAY, 0.3)
    said = first(server, "failed")
    assert (said["reason"], said["detail"]) == ("not_started", "waits for nothing")


def test_a_program_that_ends_is_started_again_three_times_in_all(run) -> None:
    server = run(COME_UP + "time.sleep(0.2); sys.exit('out of memory')")
    seen = list(iter_until_failed(server))
    assert [said["state"] for said in seen].count("ready") == demo_kernel.STARTS
    assert len({said["url"] for said in seen}) == demo_kernel.STARTS + 1
    assert (seen[-1]["reason"], seen[-1]["detail"]) == ("ended", "out of memory")


def iter_until_failed(server: DemoServer) -> Iterator[dict[str, str]]:
    for said in states(server):
        yield said
        if said["state"] == "failed":
            return


@pytest.mark.parametrize(
    ("package", "reason"),
    [("voila", "no_voila"), ("tensorflow", "no_tensorflow")],
)
def test_a_missing_package_is_told_at_once(
    run, monkeypatch: pytest.MonkeyPatch, package: str, reason: str
) -> None:
    found = demo_kernel.importlib.util.find_spec
    monkeypatch.setattr(
        demo_kernel.importlib.util,
        "find_spec",
        lambda name: None if name == package else found(name),
    )
    assert first(run(STAY), "failed")["reason"] == reason


def test_the_end_takes_everything_along(run, tmp_path: Path) -> None:
    """Also what the program has started, in a session of its own, and its files."""
    pid = tmp_path / "pid"
    child = (
        "import subprocess; child = subprocess.Popen([sys.executable, '-c',"
        " 'import time; time.sleep(600)'], start_new_session=True);"
        f" open({str(pid)!r}, 'w').write(str(child.pid) + ' ' + given['folder']);"
    )
    server = run(child + COME_UP + STAY)
    first(server, "ready")
    number, folder = pid.read_text().split(" ", 1)
    process = psutil.Process(int(number))
    server.kernel.close()
    assert not process.is_running()
    assert not Path(folder).exists()


def start_demo(site: Path) -> subprocess.Popen[str]:
    return start_program("tools.demo", site, "--port", str(PORT))


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_demo_ends_quietly(site: Path, name: str) -> None:
    with start_demo(site) as demo:
        line = demo.stdout.readline()
        assert "/book/stage.html?demo=" in line
        deadline = time.monotonic() + PATIENCE
        while not (family := psutil.Process(demo.pid).children(recursive=True)):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        demo.send_signal(getattr(signal, name))
        _, errors = demo.communicate(timeout=PATIENCE)
    assert (demo.returncode, errors) == (0, "")
    assert [member for member in family if member.is_running()] == []


def test_voila_ends_with_a_demo_that_was_killed(site: Path) -> None:
    with start_demo(site) as demo:
        demo.stdout.readline()
        deadline = time.monotonic() + PATIENCE
        while not (family := psutil.Process(demo.pid).children(recursive=True)):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        demo.kill()
    _, alive = psutil.wait_procs(family, timeout=PATIENCE)
    assert alive == []


def test_a_folder_without_the_screen_is_refused(tmp_path: Path) -> None:
    with start_demo(tmp_path) as demo:
        output, errors = demo.communicate(timeout=PATIENCE)
    assert (demo.returncode, output) == (1, "")
    assert "make build" in errors and errors.count("\n") == 1
