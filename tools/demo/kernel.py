"""Voila behind the lecturer's screen: started, watched, started again, ended."""

import contextlib
import importlib.util
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
CELL = "from tools.demo.relay import relay\nrelay()"
COMMAND = (sys.executable, "-m", "tools.demo.voila_app")
EARLY = (sys.executable, "-P", "-m", "tools.demo.early")
# What the programs find in their environment.
ORIGIN = "LIVEFIT_DEMO_ORIGIN"  # of the pages that may talk to the kernel
MARK = "LIVEFIT_DEMO_MARK"  # a file: made by the first kernel as soon as it is ready
WORKER = "LIVEFIT_DEMO_WORKER"  # a file: where the early Keras process waits
ADDRESS = "127.0.0.1"

START_SECONDS = 60.0  # from the process to a kernel that has run its cell
STARTS = 3  # in a row; then the screen stays with the page engine
STEADY_SECONDS = 600.0  # whatever ran for so long is a new beginning
LOOK_SECONDS = 0.05


@dataclass(frozen=True)
class State:
    """What the screen is told: `url` of a ready kernel, `reason` of a failure.

    `reason` is a key of src/presenter/relay_texts.ts, `detail` what a program has said.
    """

    state: str  # "starting", "ready", "failed"
    url: str = ""
    reason: str = ""
    detail: str = ""

    def to_json(self) -> str:
        return json.dumps(asdict(self))


class DemoKernel:
    """Voila and its kernels in the background.

    Args:
        origin: of the page that may show Voila and speak with its kernel.
        command: the program, which gets its settings on standard input.
        start_seconds: how long one start may take.
        early: the program that loads TensorFlow meanwhile.
    """

    def __init__(
        self,
        origin: str,
        command: Sequence[str] = COMMAND,
        start_seconds: float = START_SECONDS,
        early: Sequence[str] = EARLY,
    ) -> None:
        self._origin = origin
        self._command = command
        self._early = early
        self._start_seconds = start_seconds
        self._changed = threading.Condition()
        self._state = State("starting")
        self._version = 0
        self._closing = threading.Event()
        self._process: subprocess.Popen[str] | None = None
        self._thread = threading.Thread(target=self._run, name="demo-kernel")

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def close(self) -> None:
        """End Voila, its kernels and the Keras processes; return when they are gone."""
        self._closing.set()
        with self._changed:
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    @property
    def closed(self) -> bool:
        return self._closing.is_set()

    def wait(self, known: int, seconds: float) -> tuple[int, State]:
        """Return the state and its version as soon as it is not the `known` one.

        After so many seconds, or when the demo ends, the known one is returned.
        """
        with self._changed:
            self._changed.wait_for(
                lambda: self._version != known or self.closed, timeout=seconds
            )
            return self._version, self._state

    def _become(self, state: State) -> None:
        with self._changed:
            self._state = state
            self._version += 1
            self._changed.notify_all()

    def _run(self) -> None:
        missing = missing_package()
        if missing:
            self._become(State("failed", reason=missing))
            return
        failures = 0
        while not self.closed:
            began = time.monotonic()
            with tempfile.TemporaryDirectory(
                prefix="livefit-demo-", ignore_cleanup_errors=True
            ) as folder:
                failure = self._run_once(Path(folder))
            if self.closed:
                return
            steady = time.monotonic() - began > STEADY_SECONDS
            failures = 1 if steady else failures + 1
            if failures == STARTS:
                self._become(failure)
                return
            self._become(State("starting"))

    def _run_once(self, folder: Path) -> State:
        """Run Voila until it ends or the demo does; return what to say of its end."""
        port, token, mark = free_port(), secrets.token_urlsafe(24), folder / "mark"
        log = folder / "voila.log"
        settings = {
            "port": port,
            "token": token,
            "origin": self._origin,
            "notebook": str(write_notebook(folder)),
            "folder": str(folder),
        }
        environment = {
            **os.environ,
            **own_settings(folder),
            ORIGIN: self._origin,
            MARK: str(mark),
            WORKER: str(folder / "worker.json"),
        }
        with contextlib.ExitStack() as stack:
            output = stack.enter_context(log.open("w", encoding="utf-8"))
            process = start(self._command, environment, output)
            stack.callback(end, process)
            early = start(self._early, environment, subprocess.DEVNULL)
            stack.callback(end, early)
            try:
                process.stdin.write(json.dumps(settings) + "\n")
                process.stdin.flush()
            except OSError:  # it ended before it read its settings
                return State("failed", reason="not_started", detail=last_line(log))
            if not self._is_up(process, port, mark):
                return State("failed", reason="not_started", detail=last_line(log))
            self._become(State("ready", url=f"http://{ADDRESS}:{port}/?token={token}"))
            while process.poll() is None and not self._closing.wait(LOOK_SECONDS):
                early.poll()  # where it has ended with its kernel, let it go
            return State("failed", reason="ended", detail=last_line(log))

    def _is_up(self, process: subprocess.Popen[str], port: int, mark: Path) -> bool:
        """Wait until the kernel has run its cell and Voila answers."""
        deadline = time.monotonic() + self._start_seconds
        while time.monotonic() < deadline and process.poll() is None:
            if mark.exists() and listens(port):
                return True
            if self._closing.wait(LOOK_SECONDS):
                return False
        return False


def missing_package() -> str:
    """Return the reason why there will be no kernel, or an empty text."""
    for package, reason in (
        ("voila", "no_voila"),
        ("tensorflow", "no_tensorflow"),
        ("keras", "no_tensorflow"),
    ):
        if importlib.util.find_spec(package) is None:
            return reason
    return ""


def write_notebook(folder: Path) -> Path:
    """Write the notebook that Voila shows: one cell."""
    import nbformat

    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(CELL)],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    )
    path = folder / "relay.ipynb"
    nbformat.write(notebook, path)
    return path


def own_settings(folder: Path) -> dict[str, str]:
    """Return an environment in which nothing of the user's own Jupyter takes part."""
    paths = [str(ROOT), os.environ.get("PYTHONPATH")]
    return {
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        "JUPYTER_CONFIG_DIR": str(folder / "config"),
        "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
        "JUPYTER_DATA_DIR": str(folder / "data"),
        "JUPYTER_PREFER_ENV_PATH": "1",
        "IPYTHONDIR": str(folder / "ipython"),
        "LIVEFIT_STATIC": "0",
    }


def start(
    command: Sequence[str], environment: dict[str, str], output: object
) -> subprocess.Popen[str]:
    """Start Voila where Ctrl-C of this terminal does not reach it."""
    if os.name == "nt":
        apart = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    else:
        apart = {"start_new_session": True}
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=output,
        stderr=subprocess.STDOUT,
        text=True,
        **apart,
    )


def end(process: subprocess.Popen[str]) -> None:
    """End a process and all that it has started, at once."""
    with contextlib.suppress(OSError):
        process.stdin.close()
    family = []
    with contextlib.suppress(psutil.Error):
        head = psutil.Process(process.pid)
        head.suspend()  # so that it starts nothing more
        family = [*head.children(recursive=True), head]
    for member in family:
        with contextlib.suppress(psutil.Error):
            member.kill()
    process.wait()
    psutil.wait_procs(family, timeout=5)


def free_port() -> int:
    """Return a port that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind((ADDRESS, 0))
        return probe.getsockname()[1]


def listens(port: int) -> bool:
    """Tell whether a server answers on this port of this machine."""
    try:
        socket.create_connection((ADDRESS, port), timeout=1).close()
    except OSError:
        return False
    return True


def last_line(log: Path) -> str:
    """Return the last line that is not empty, for people to read."""
    lines = log.read_text("utf-8", errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "")[:200]
