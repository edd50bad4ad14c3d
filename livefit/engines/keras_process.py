"""Keras in a process of its own, and its client in the kernel.

A run in the learner's kernel would take its memory (a dropped model's does not come
back), change its random state and block its main thread. So a kernel has one process
for all its labs: `python -m livefit.engines.keras_process`. The messages between them
are in `livefit.engines.events`. The process ends when its standard input closes.
"""

import atexit
import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import cache
from pathlib import Path
from typing import Any, TextIO

import psutil

from livefit.core.settings import SettingError, Settings, make_settings
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.data.user_table import from_json, to_json
from livefit.engines.events import (
    Error,
    OnEvent,
    OnState,
    Request,
    RunEvent,
    State,
    Table,
    Train,
)
from livefit.engines.tensorflow_env import NO_GPU

# A new network costs 7 to 9 MB that never come back; this is room for about forty.
MEMORY_GROWTH = 300 * 2**20  # bytes above the memory of a fresh, warm process

# {reason} is the error as Python or TensorFlow gives it.
MESSAGES = {
    "failed": {
        "ko": "TensorFlow를 불러올 수 없어 케라스로 학습하지 못합니다: {reason}",
        "en": "TensorFlow could not be loaded, so Keras cannot train: {reason}",
    },
    "ended": {
        "ko": "케라스 프로세스가 학습 중에 끝났습니다. 다음 학습에서 새로 시작합니다.",
        "en": "The Keras process ended while it was training. The next training starts "
        "a new one.",
    },
}


class KerasWorker:
    """The client of one Keras process, which is started when it is first needed.

    Its methods return at once and may be called from any thread. Events come to the
    callbacks from the thread that reads the process's output: its state once, and for
    each run its epochs and one last `Done`, `Cancelled` or `Error`.

    Args:
        memory_growth: how many bytes the process may grow before it is replaced.
    """

    def __init__(self, memory_growth: int = MEMORY_GROWTH) -> None:
        self._memory_growth = memory_growth
        self._lock = threading.RLock()
        self._process: _Process | None = None
        self._next_run = 0

    @property
    def pid(self) -> int | None:
        """The process's id, or None while there is no running process."""
        with self._lock:
            return self._process.pid if self._process else None

    @property
    def warm(self) -> bool:
        """Whether there is a process, and TensorFlow is loaded in it."""
        with self._lock:
            return self._process is not None and self._process.warm

    def start(self, on_state: OnState | None = None) -> None:
        """Start the process in the background, unless it is running.

        `on_state` gets `Ready` or `Failed` as soon as either is known.

        Raises:
            OSError: no process can be started here.
        """
        process = self._ensure_process()
        if on_state is not None:
            process.state.add_done_callback(lambda state: on_state(state.result()))

    def train(
        self,
        settings: Settings,
        language: Language,
        on_event: OnEvent,
        user_table: Data | None = None,
    ) -> int:
        """Train complete `settings`, on the table `user_table` where they ask for it.

        Returns:
            The number of this run.

        Raises:
            OSError: no process can be started here.
        """
        with self._lock:
            self._next_run += 1
            self._ensure_process().train(
                self._next_run, settings, language, on_event, user_table
            )
            return self._next_run

    def cancel(self, run: int | None) -> None:
        """Stop a run within one epoch; None, or a run that is over: nothing is done."""
        with self._lock:
            if self._process is not None and run is not None:
                self._process.cancel(run)

    def close(self) -> None:
        """End the process; a later `train` starts a new one."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.close()

    def _ensure_process(self) -> "_Process":
        """Return the process, started if there is none."""
        with self._lock:
            if self._process is None:
                self._process = _Process(
                    start_process(), self._on_exit, self._replace_if_grown
                )
            return self._process

    def _on_exit(self, process: "_Process") -> None:
        with self._lock:
            if self._process is process:
                self._process = None

    def _replace_if_grown(self, process: "_Process") -> None:
        """Replace the process between two runs when it has grown too large."""
        with self._lock:
            if self._process is not process or process.busy:
                return
            if process.growth() > self._memory_growth:
                self.close()
                self.start()


@cache
def shared_worker() -> KerasWorker:
    """Return the one Keras client of this kernel; it is closed with the kernel."""
    worker = KerasWorker()
    atexit.register(worker.close)
    return worker


def failed(reason: object, language: Language) -> str:
    """Return the text for a Keras process that cannot be started."""
    return t(MESSAGES, "failed", language, reason=reason)


def start_process() -> subprocess.Popen[str]:
    """Start a process that loads TensorFlow.

    Raises:
        OSError: no process can be started here.
    """
    return subprocess.Popen(
        # -P: a file of the learner's named random.py must not be imported instead.
        [sys.executable, "-P", "-m", "livefit.engines.keras_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,  # JSON here is plain ASCII
        env=environment(),
        # The kernel's interrupt goes to its whole process group, not to this process.
        start_new_session=True,
    )


class _Process:
    """One Keras process, its runs, and the thread that reads its output.

    Attributes:
        state: `Ready` or `Failed`, once it is known.
    """

    def __init__(
        self,
        popen: subprocess.Popen[str],
        on_end: Callable[["_Process"], None],
        on_idle: Callable[["_Process"], None],
    ) -> None:
        self._on_end = on_end
        self._on_rest = on_idle
        self._lock = threading.Lock()
        self._runs: dict[int, tuple[Language, OnEvent]] = {}
        self.state: Future[State] = Future()
        self._memory_at_start: int | None = None
        self._table: Data | None = None  # the user table that the process has
        self._popen = popen
        threading.Thread(target=self._read, name="livefit-keras", daemon=True).start()

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def warm(self) -> bool:
        return self.state.done() and self.state.result()["type"] == "ready"

    @property
    def busy(self) -> bool:
        with self._lock:
            return bool(self._runs)

    def train(
        self,
        run: int,
        settings: Settings,
        language: Language,
        on_event: OnEvent,
        user_table: Data | None,
    ) -> None:
        with self._lock:
            self._runs[run] = (language, on_event)
        if user_table is not None and user_table is not self._table:
            self._table = user_table
            self._send({"type": "table", "table": to_json(user_table)})
        self._send(
            {"type": "train", "run": run, "settings": settings, "language": language}
        )

    def cancel(self, run: int) -> None:
        with self._lock:
            known = run in self._runs
        if known:
            self._send({"type": "cancel", "run": run})

    def growth(self) -> int:
        """Return by how many bytes the process has grown since it was warm."""
        try:
            memory = psutil.Process(self.pid).memory_info().rss
        except psutil.Error:
            return 0  # it has just ended
        if self._memory_at_start is None:
            self._memory_at_start = memory
        return memory - self._memory_at_start

    def close(self) -> None:
        with contextlib.suppress(OSError):  # it may have ended by itself
            if self._popen.stdin:
                self._popen.stdin.close()
        self._popen.terminate()

    def _send(self, request: Request) -> None:
        # A process that has ended: `_read` reports it to every run.
        with contextlib.suppress(OSError, ValueError):
            print(json.dumps(request), file=self._popen.stdin, flush=True)

    def _read(self) -> None:
        try:
            for line in self._popen.stdout or ():
                self._handle(json.loads(line))
        except json.JSONDecodeError:
            pass  # it was killed in the middle of a line
        finally:
            self._popen.kill()
            self._popen.wait()
            self._on_end(self)
            self._end_all("ended")

    def _handle(self, event: State | RunEvent) -> None:
        if event["type"] == "ready" or event["type"] == "failed":
            self.growth()  # notes the memory of the fresh process
            self.state.set_result(event)
            if event["type"] == "failed":
                self._on_end(self)
                self._end_all("failed", reason=event["message"])
            return
        run, is_last = event["run"], event["type"] != "epoch"
        if run is None:
            return  # about a malformed request, which this client does not send
        with self._lock:
            known = self._runs.pop(run, None) if is_last else self._runs.get(run)
        if known:
            known[1](event)
        if is_last:
            self._on_rest(self)

    def _end_all(self, message: str, **values: str) -> None:
        with self._lock:
            runs, self._runs = self._runs, {}
        for run, (language, on_event) in runs.items():
            text = t(MESSAGES, message, language, **values)
            on_event({"type": "error", "run": run, "message": text, "ended": True})


def environment() -> dict[str, str]:
    """Return the process's environment: this package, and TensorFlow on the CPU."""
    folder = str(Path(__file__).resolve().parents[2])
    paths = [folder, os.environ.get("PYTHONPATH")]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        # Whatever backend the kernel is set to, the lab uses the book's.
        "KERAS_BACKEND": "tensorflow",
        "TF_USE_LEGACY_KERAS": "0",
        "TF_ENABLE_ONEDNN_OPTS": "0",
        # Graphics cards round differently, and are slower on a network this small.
        "CUDA_VISIBLE_DEVICES": NO_GPU,
    }


class _Server:
    """The process's side: a thread reads the requests, the main thread trains."""

    def __init__(self, requests: TextIO, answers: TextIO) -> None:
        self._requests = requests
        self._answers = answers
        self._jobs: queue.SimpleQueue[Table | Train] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        self._writing = threading.Lock()
        self._table: Data | None = None

    def serve(self) -> None:
        """Load TensorFlow and train what is requested, until the process is ended.

        Returns only when TensorFlow cannot be loaded.
        """
        threading.Thread(target=self._listen, daemon=True).start()
        try:
            from livefit.engines import keras_engine

            keras_engine.warm_up()
        except Exception as error:  # any error must reach the client
            self._answer({"type": "failed", "message": _reason(error)})
            return
        self._answer({"type": "ready"})
        while True:
            job = self._jobs.get()
            if job["type"] == "table":
                self._table = from_json(job["table"])
            else:
                self._train(keras_engine, job)

    def _listen(self) -> None:
        for line in self._requests:
            try:
                self._take(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                self._answer(_error(None, error))
        os._exit(0)  # the kernel has exited; TensorFlow's threads would delay the exit

    def _take(self, request: Any) -> None:
        kind = request["type"]
        if kind not in ("table", "train", "cancel"):
            raise ValueError(f"unknown request {kind!r}")
        if kind != "table" and not isinstance(request["run"], int):
            raise TypeError(f"a run is a number, not {request['run']!r}")
        if kind == "cancel":
            self._cancelled.add(request["run"])
        else:
            self._jobs.put(request)

    def _train(self, engine: Any, job: Train) -> None:
        run = job["run"]

        def report(epoch: int, logs: dict[str, float]) -> None:
            self._answer({"type": "epoch", "run": run, "epoch": epoch, "logs": logs})

        def cancelled() -> bool:
            return run in self._cancelled

        try:
            if cancelled():
                raise engine.Cancelled
            settings = make_settings(job["settings"], job["language"])
            result = engine.train(settings, report, cancelled, self._table)
            self._answer({"type": "done", "run": run, "result": result.to_json()})
        except engine.Cancelled:
            self._answer({"type": "cancelled", "run": run})
        except Exception as error:  # one bad run must not end the others
            self._answer(_error(run, error))
        self._cancelled.discard(run)

    def _answer(self, event: State | RunEvent) -> None:
        with self._writing:
            print(json.dumps(event), file=self._answers, flush=True)


def _error(run: int | None, error: Exception) -> Error:
    return {"type": "error", "run": run, "message": _reason(error)}


def _reason(error: Exception) -> str:
    if isinstance(error, SettingError):
        return str(error)
    return f"{type(error).__name__}: {error}"


def main() -> None:
    """Serve on standard input and output."""
    # What TensorFlow or Keras print must not mix with the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    _Server(sys.stdin, answers).serve()
    # Past a thread that waits for input, the interpreter cannot end in the usual way.
    os._exit(1)


if __name__ == "__main__":
    main()
