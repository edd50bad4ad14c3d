"""The Keras process: real runs, cancelled runs, its death and its replacement."""

import json
import os
import queue
import signal
import subprocess
import sys
import time

import psutil
import pytest

from livefit.core.settings import defaults, make_settings
from livefit.engines.keras_process import KerasWorker

pytestmark = pytest.mark.slow

PATIENCE = 300  # seconds; a busy machine loads TensorFlow in a hundred


class Listener:
    """Collects the events of one run."""

    def __init__(self):
        self._events = queue.Queue()

    def __call__(self, event):
        self._events.put(event)

    def empty(self):
        return self._events.empty()

    def next(self):
        return self._events.get(timeout=PATIENCE)

    def all(self):
        """Return the events up to the last one of a run."""
        events = [self.next()]
        while events[-1]["type"] == "epoch":
            events.append(self.next())
        return events


@pytest.fixture(scope="module")
def worker():
    worker = KerasWorker()
    yield worker
    worker.close()


def train(worker, settings, language="ko"):
    listener = Listener()
    return worker.train(settings, language, listener), listener


def has_ended(pid):
    deadline = time.monotonic() + PATIENCE
    while psutil.pid_exists(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not psutil.pid_exists(pid)


def test_it_starts_in_the_background_and_tells_when_it_is_warm(worker):
    listener = Listener()

    worker.start(listener)

    assert listener.empty()  # it has not waited for TensorFlow's import
    assert listener.next()["type"] == "ready"
    worker.start(listener)  # a later caller gets the state at once
    assert listener.next()["type"] == "ready"


def test_a_run_streams_its_epochs_and_ends_with_the_result(worker):
    run, listener = train(worker, make_settings(validation_split=0.2))

    *epochs, done = listener.all()

    assert [event["epoch"] for event in epochs] == [0, 1, 2, 3, 4]
    assert {event["run"] for event in [*epochs, done]} == {run}
    assert done["type"] == "done"
    assert done["result"]["engine"] == "keras"
    history = done["result"]["history"]
    assert set(history) == {"loss", "accuracy", "val_loss", "val_accuracy"}
    for name, series in history.items():
        assert [event["logs"][name] for event in epochs] == series


def test_the_same_settings_give_the_same_run(worker):
    results = [train(worker, defaults())[1].all()[-1]["result"] for _ in range(2)]

    for result in results:
        result.pop("seconds")
    assert results[0] == results[1]
    assert [round(loss, 4) for loss in results[0]["history"]["loss"]] == [
        1.8055,
        0.6926,
        0.4484,
        0.4386,
        0.4356,
    ]


def test_a_cancelled_run_ends_within_one_epoch_and_the_next_one_follows(worker):
    run, long = train(worker, make_settings(epochs=200, batch_size=1))
    _, short = train(worker, defaults())
    _, unwanted = first = train(worker, make_settings(epochs=200, batch_size=1))
    assert long.next()["epoch"] == 0

    worker.cancel(run)
    worker.cancel(first[0])  # before it began

    *epochs, last = long.all()
    assert last == {"type": "cancelled", "run": run}
    assert len(epochs) < 20  # those on their way while the cancel was
    assert short.all()[-1]["type"] == "done"
    assert [event["type"] for event in unwanted.all()] == ["cancelled"]
    worker.cancel(run)  # over; nothing happens
    assert train(worker, defaults())[1].all()[-1]["type"] == "done"


def test_a_bad_setting_is_an_error_of_its_own_run_only(worker):
    _, listener = train(worker, {**defaults(), "nodes": 0}, "en")

    (error,) = listener.all()

    assert error["type"] == "error"
    assert "nodes" in error["message"] and "128" in error["message"]
    assert train(worker, defaults())[1].all()[-1]["type"] == "done"


def test_killed_in_mid_run_it_says_so_and_the_next_run_starts_a_new_one(worker):
    _, korean = train(worker, make_settings(epochs=200, batch_size=1), "ko")
    _, english = train(worker, defaults(), "en")  # waits for the first one
    assert korean.next()["epoch"] == 0
    pid = worker.pid

    os.kill(pid, signal.SIGKILL)

    for listener, words in ((korean, "프로세스"), (english, "process")):
        error = listener.all()[-1]
        assert error["type"] == "error"
        assert words in error["message"]
    assert train(worker, defaults())[1].all()[-1]["type"] == "done"
    assert worker.pid != pid


@pytest.mark.weekly
def test_one_that_has_grown_is_replaced_between_two_runs():
    worker = KerasWorker(memory_growth=2**20)
    try:
        _, first = train(worker, make_settings(nodes=7))
        _, second = train(worker, make_settings(nodes=8))
        pid = worker.pid
        assert first.all()[-1]["type"] == "done"
        assert second.all()[-1]["type"] == "done"  # the same process: it was busy

        assert has_ended(pid)
        assert worker.pid not in (pid, None)  # the next one is warming up already
    finally:
        worker.close()


def test_closing_ends_the_process():
    worker = KerasWorker()
    worker.start()
    pid = worker.pid

    worker.close()

    assert has_ended(pid)
    assert worker.pid is None


def test_without_tensorflow_a_run_ends_with_the_reason(tmp_path, monkeypatch):
    (tmp_path / "tensorflow.py").write_text("raise ImportError('no TensorFlow here')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    worker = KerasWorker()
    state = Listener()
    worker.start(state)

    _, listener = train(worker, defaults(), "ko")

    (error,) = listener.all()
    assert error["type"] == "error"
    assert "TensorFlow를 불러올 수 없어" in error["message"]
    assert "no TensorFlow here" in error["message"]
    assert state.next()["type"] == "failed"


def test_killed_in_the_middle_of_a_line_it_says_so(tmp_path, monkeypatch):
    # In place of TensorFlow: half an answer on every open descriptor, then the end.
    (tmp_path / "tensorflow.py").write_text(
        "import contextlib, os\n"
        "for descriptor in range(3, 20):\n"
        "    with contextlib.suppress(OSError):\n"
        '        os.write(descriptor, b\'{"type": "epo\')\n'
        "os._exit(1)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    _, listener = train(KerasWorker(), defaults(), "en")

    (error,) = listener.all()
    assert error["type"] == "error"
    assert "process ended" in error["message"]


@pytest.fixture(scope="module")
def raw_process():
    """The process itself, without the client."""
    process = subprocess.Popen(
        [sys.executable, "-m", "livefit.engines.keras_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    yield process
    process.kill()
    process.wait()


def _ask(process, line):
    process.stdin.write(line + "\n")
    process.stdin.flush()


def test_bad_lines_are_answered_and_do_not_end_it(raw_process):
    bad = ["no json", "[1]", "{}", '{"type": "dance", "run": 1}']
    bad += ['{"type": "train", "run": [1]}']
    for line in bad:
        _ask(raw_process, line)
    _ask(raw_process, '{"type": "train", "run": 1}')
    request = {"type": "train", "run": 2, "settings": defaults(), "language": "ko"}
    _ask(raw_process, json.dumps(request))

    events = [json.loads(raw_process.stdout.readline())]
    while events[-1].get("run") != 2:
        events.append(json.loads(raw_process.stdout.readline()))

    kinds = [(event["type"], event.get("run")) for event in events]
    assert kinds.count(("error", None)) == len(bad)
    assert kinds[-3:] == [("ready", None), ("error", 1), ("epoch", 2)]


def test_it_ends_when_its_input_closes_even_in_mid_run(raw_process):
    settings = make_settings(epochs=200, batch_size=1)
    request = {"type": "train", "run": 3, "settings": settings, "language": "ko"}
    _ask(raw_process, json.dumps(request))

    raw_process.stdin.close()

    assert raw_process.wait(timeout=PATIENCE) == 0
