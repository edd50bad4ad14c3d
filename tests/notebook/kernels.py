"""A real IPython kernel, its messages read from its channels as a front end does."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from jupyter_client.manager import start_new_kernel

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE = 300  # seconds; a busy machine loads TensorFlow in a hundred
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


class Kernel:
    """A kernel with one displayed lab, seen from the front end."""

    def __init__(self, manager, client):
        self.manager = manager
        self._client = client
        self.opened = []  # what the comms were opened with
        self.outputs = []  # MIME bundles of the cells
        self._comm = None

    def run(self, code, wait=True, on_message=lambda message: None):
        """Run a cell; `on_message` is called with every message until it is done."""
        request = self._client.execute(code)
        if not wait:
            return
        for message in self.messages():
            on_message(message)
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

    def send_message(self, **content):
        """Send a message to the lab."""
        data = {"method": "custom", "content": content}
        self.send("comm_msg", {"comm_id": self._comm, "data": data})

    def send(self, kind, content):
        """Send what a front end sends; return the message's number."""
        message = self._client.session.msg(kind, content)
        self._client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def until(self, kind):
        """Return the lab's messages up to the first of this type."""
        heard = []
        for message in self.messages():
            data = message["content"].get("data", {})
            if message["msg_type"] == "comm_msg" and data.get("method") == "custom":
                heard.append(data["content"])
                if data["content"]["type"] == kind:
                    return heard
        return heard

    def messages(self):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            yield self._client.get_iopub_msg(timeout=PATIENCE)
        pytest.fail("the kernel did not answer")

    def worker(self):
        """Return the process that the kernel trains in."""
        (process,) = (
            child
            for child in psutil.Process(self.manager.provisioner.pid).children()
            if "livefit.engines.keras_process" in child.cmdline()
        )
        return process


@contextlib.contextmanager
def started(folder: Path, **environment: str) -> Iterator[Kernel]:
    """Start a kernel in a learner's folder; end it afterwards."""
    inherited = {k: v for k, v in os.environ.items() if k != "LIVEFIT_STATIC"}
    manager, client = start_new_kernel(
        env={**inherited, "PYTHONPATH": str(REPOSITORY), **environment}, cwd=folder
    )
    try:
        yield Kernel(manager, client)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
