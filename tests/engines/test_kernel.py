"""The lab in a real IPython kernel, its messages read from the kernel's channels."""

import os
import re
import signal
import time
from pathlib import Path

import psutil
import pytest
from jupyter_client.manager import start_new_kernel

from livefit.settings import defaults, make_settings

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE = 120  # seconds; a busy machine loads TensorFlow in thirty
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


class Kernel:
    """A kernel with one displayed lab, seen from the front end."""

    def __init__(self, manager, client):
        self.manager = manager
        self._client = client
        self.opened = []  # what the comms were opened with
        self.outputs = []  # MIME bundles of the cells
        self._comm = None

    def run(self, code, wait=True):
        request = self._client.execute(code)
        if not wait:
            return
        for message in self._messages():
            kind, content = message["msg_type"], message["content"]
            if kind == "comm_open":
                self.opened.append(content["data"]["state"])
                if "options" in content["data"]["state"]:
                    self._comm = content["comm_id"]
            elif kind in ("display_data", "execute_result"):
                self.outputs.append(content["data"])
            if message["parent_header"].get("msg_id") != request:
                continue
            if kind == "error":
                pytest.fail("\n".join(content["traceback"]))
            if kind == "status" and content["execution_state"] == "idle":
                return

    def say(self, **content):
        data = {"method": "custom", "content": content}
        message = self._client.session.msg(
            "comm_msg", {"comm_id": self._comm, "data": data}
        )
        self._client.shell_channel.send(message)

    def until(self, kind):
        """Return the lab's messages up to the first of this type."""
        heard = []
        for message in self._messages():
            data = message["content"].get("data", {})
            if message["msg_type"] == "comm_msg" and data.get("method") == "custom":
                heard.append(data["content"])
                if data["content"]["type"] == kind:
                    return heard
        return heard

    def _messages(self):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            yield self._client.get_iopub_msg(timeout=PATIENCE)
        pytest.fail("the kernel did not answer")

    def worker(self):
        """Return the process that the kernel trains in."""
        (process,) = (
            child
            for child in psutil.Process(self.manager.provisioner.pid).children()
            if "livefit.keras_worker" in child.cmdline()
        )
        return process


@pytest.fixture(scope="module")
def kernel(tmp_path_factory):
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    environment.pop("LIVEFIT_STATIC", None)
    manager, client = start_new_kernel(
        env=environment, cwd=str(tmp_path_factory.mktemp("learner"))
    )
    kernel = Kernel(manager, client)
    kernel.run("from livefit import lab\nlab('nodes', nodes=8)")
    yield kernel
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def test_the_cell_shows_the_lab_in_three_forms(kernel):
    (output,) = kernel.outputs

    assert set(output) == {"text/plain", "text/html", WIDGET_VIEW}
    assert output["text/plain"] == "lab('nodes', nodes=8)"
    state = next(state for state in kernel.opened if "options" in state)
    assert state["options"]["settings"] == {"nodes": 8}
    assert re.search(r"export default livefit\.widget;\s*$", state["_esm"])


def test_keras_trains_while_the_kernel_is_busy_and_leaves_it_its_random_state(kernel):
    kernel.say(type="ping")
    assert [message["type"] for message in kernel.until("ready")] == ["pong", "ready"]
    kernel.run("import random, sys; random.seed(4); drawn = random.random()")
    kernel.run("random.seed(4)")

    kernel.say(type="train", id=1, settings=defaults(), language="ko")
    kernel.run("import time; time.sleep(60)", wait=False)
    messages = kernel.until("done")
    kernel.manager.interrupt_kernel()

    assert [message["type"] for message in messages] == [
        "ack",
        *["epoch"] * 5,
        "done",
    ]
    kernel.run("assert random.random() == drawn")
    kernel.run("assert 'tensorflow' not in sys.modules")


def test_of_two_runs_in_a_row_only_the_second_one_is_heard_after_its_ack(kernel):
    kernel.say(type="train", id=2, settings=make_settings(epochs=200, batch_size=8))
    kernel.until("epoch")
    kernel.say(type="train", id=3, settings=defaults())

    messages = kernel.until("done")

    after = messages[messages.index({"type": "ack", "id": 3}) :]
    assert [message["id"] for message in after] == [3] * 7


def test_the_kernels_interrupt_does_not_stop_the_worker(kernel):
    process = kernel.worker()
    kernel.say(type="train", id=4, settings=make_settings(epochs=100))
    kernel.until("epoch")

    kernel.manager.interrupt_kernel()

    assert kernel.until("done")[-1]["id"] == 4
    assert kernel.worker() == process


def test_a_second_display_is_a_lab_of_its_own_with_the_same_worker(kernel):
    before = len(kernel.outputs)
    kernel.run("from IPython.display import display; shown = lab('epochs')")
    kernel.run("display(shown); display(shown)")

    views = [output[WIDGET_VIEW]["model_id"] for output in kernel.outputs[before:]]
    assert len(set(views)) == 2
    kernel.say(type="train", id=1, settings=defaults())
    assert kernel.until("done")[-1]["id"] == 1
    assert kernel.worker().is_running()


def test_a_bad_argument_is_one_clear_line(kernel):
    kernel.run(
        "try:\n    lab(nodes=0)\nexcept ValueError as error:\n    told = str(error)"
    )
    kernel.run("told")

    assert "노드 수(nodes)" in kernel.outputs[-1]["text/plain"]


def test_the_worker_ends_when_its_kernel_is_killed(kernel):
    process = kernel.worker()

    os.kill(kernel.manager.provisioner.pid, signal.SIGKILL)

    process.wait(timeout=PATIENCE)
