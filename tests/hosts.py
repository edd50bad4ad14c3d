"""Programs that show notebooks (JupyterLab, Notebook, Voila), run for a test.

`server` starts one; the other functions are what a reader does with a lab in it.
"""

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Locator, Page, expect

REPOSITORY = Path(__file__).resolve().parent.parent
PATIENCE = 300  # seconds, for a slow machine that starts a server and loads TensorFlow
TOKEN = "livefit"

# Words of the lab's Korean interface.
PAGE_ENGINE = "페이지 (자바스크립트)"
KERAS = re.compile(r"케라스 3\.\d+")
DIFFERENCE = re.compile(r"가장 큰 차이: (\d\.\de[-+]\d+)")

# What a reader sets up for himself stays out of it.
PRIVATE = ("LIVEFIT_", "TF_", "KERAS_", "PYTHON", "PYTEST_", "JUPYTER", "IPYTHON")


@contextmanager
def server(
    folder: Path,
    *command: str,
    python: str | Path = sys.executable,
    environment: Mapping[str, str] | None = None,
) -> Iterator[tuple[str, psutil.Process]]:
    """Run a Jupyter program on a free port; give its address and its process.

    Args:
        folder: what it serves; its settings are kept there too.
        command: the program's module and its arguments.
        python: in whose environment.
        environment: variables for it and its kernels; else they find this package.
    """
    port = free_port()
    process = subprocess.Popen(
        [str(python), "-m", *command, "--no-browser", f"--port={port}"],
        cwd=folder,
        env={
            **private_environment(folder / "home"),
            **(environment or {"PYTHONPATH": str(REPOSITORY)}),
        },
        stdout=subprocess.DEVNULL,
        stderr=(log := (folder / f"{command[0]}.log").open("w")),
    )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, process, Path(log.name))
        yield address, psutil.Process(process.pid)
    finally:
        _end(process)
        log.close()


def _end(process: subprocess.Popen) -> None:
    """End a server and its kernels, even one that waits for a killed kernel."""
    family = [process, *psutil.Process(process.pid).children(recursive=True)]
    process.terminate()
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        for each in family:
            with contextlib.suppress(psutil.Error, ProcessLookupError):
                each.kill()
        process.wait(timeout=PATIENCE)


def private_environment(home: Path) -> dict[str, str]:
    """Return the environment of somebody who has set nothing and installed nothing."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(PRIVATE)}
    return {
        **kept,
        "HOME": str(home),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
    }


def jupyter_settings() -> list[str]:
    """Return the arguments that a Jupyter server needs in a test."""
    settings = [f"--IdentityProvider.token={TOKEN}", "--ServerApp.ip=127.0.0.1"]
    return [*settings, *as_root()]


def as_root() -> list[str]:
    """Return what lets a server run in a container, where everybody is root."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return ["--allow-root"] if is_root else []


def free_port() -> int:
    """Return a port of this machine that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(address: str, process: subprocess.Popen, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5)
            return
        except urllib.error.HTTPError:
            return  # it answers, and wants the token
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"the server did not start:\n{log.read_text()}")


def shows_keras(lab: Locator) -> float:
    """Wait for Keras's curve and return its largest difference from the page's."""
    note = lab.locator('[data-role="kernel"]')
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        expect(lab.locator('[data-role="engine"]')).to_have_text(
            KERAS, timeout=PATIENCE * 1000
        )
        # A new run, or a cell that is shown anew, may take the note away again.
        if found := DIFFERENCE.search(note.text_content() or ""):
            return float(found[1])
        lab.page.wait_for_timeout(50)
    raise AssertionError("Keras has not trained")


def drag(page: Page, slider: Locator, share: float) -> None:
    """Drag a slider from its middle to this share of its length, with the mouse."""
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * share, y, steps=8)
    page.mouse.up()


def runs_of(lab: Locator) -> int:
    """Return how many runs the lab has finished."""
    return int(lab.get_attribute("data-runs"))


def wait_for_runs(lab: Locator, more_than: int) -> None:
    """Wait until more runs than this have been finished."""
    lab.page.wait_for_function(
        "([host, runs]) => Number(host.dataset.runs) > runs",
        arg=[lab.element_handle(), more_than],
        timeout=PATIENCE * 1000,
    )
