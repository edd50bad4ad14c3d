"""The lab in a real JupyterLab and in Voila, Keras in the kernel, seen in Chromium."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
import psutil
import pytest
from playwright.sync_api import Locator, Page, expect

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE = 120  # seconds, for a slow machine that starts a server and loads TensorFlow
TOKEN = "livefit"
CELL = 'from livefit import lab\nlab("nodes", "epochs")'

# Words of the lab's Korean interface.
PAGE_ENGINE = "페이지 (자바스크립트)"
KERAS = re.compile(r"케라스 3\.\d+")
DIFFERENCE = re.compile(r"가장 큰 차이: (\d\.\de[-+]\d+)")
LAST_RESULT = "마지막 결과"
KERNEL_LOST = "커널이 대답하지 않습니다"


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A learner's folder with one notebook, not run yet."""
    folder = tmp_path_factory.mktemp("learner")
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(CELL)],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    )
    nbformat.write(notebook, folder / "lesson.ipynb")
    return folder


@contextmanager
def server(folder: Path, *command: str) -> Iterator[tuple[str, psutil.Process]]:
    """Run a Jupyter program on a free port; give its address and its process."""
    port = _free_port()
    environment = {
        **os.environ,
        "PYTHONPATH": str(REPOSITORY),
        # The settings and kernels of whoever runs the tests stay out of it.
        "HOME": str(folder / "home"),
        "JUPYTER_CONFIG_DIR": str(folder / "home" / "config"),
        "JUPYTER_RUNTIME_DIR": str(folder / "home" / "runtime"),
    }
    environment.pop("LIVEFIT_STATIC", None)
    process = subprocess.Popen(
        [sys.executable, "-m", *command, "--no-browser", f"--port={port}"],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=(log := open(folder / f"{command[0]}.log", "w")),  # noqa: SIM115
    )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, process, Path(log.name))
        yield address, psutil.Process(process.pid)
    finally:
        process.terminate()  # the server ends its kernels too
        process.wait(timeout=PATIENCE)
        log.close()


def _free_port() -> int:
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
    expect(lab.locator('[data-role="engine"]')).to_have_text(
        KERAS, timeout=PATIENCE * 1000
    )
    note = lab.locator('[data-role="kernel"]')
    expect(note).to_have_text(DIFFERENCE)
    return float(DIFFERENCE.search(note.inner_text()).group(1))


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
    return int(lab.get_attribute("data-runs"))


def wait_for_runs(lab: Locator, more_than: int) -> None:
    """Wait until more runs than this have been finished."""
    lab.page.wait_for_function(
        "([host, runs]) => Number(host.dataset.runs) > runs",
        arg=[lab.element_handle(), more_than],
        timeout=PATIENCE * 1000,
    )


def test_in_jupyterlab_the_page_draws_first_and_keras_over_it(folder, new_page):
    settings = [f"--IdentityProvider.token={TOKEN}", "--ServerApp.ip=127.0.0.1"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        settings.append("--allow-root")
    with server(folder, "jupyterlab", *settings) as (address, process):
        page = new_page()
        page.set_default_timeout(PATIENCE * 1000)
        lesson = f"{address}/lab/tree/lesson.ipynb?token={TOKEN}"
        page.goto(lesson)
        # A cell that is run before its kernel is there is not run at all.
        expect(page.get_by_text("Python 3 (ipykernel) | Idle")).to_be_visible()
        page.locator(".jp-CodeCell .cm-content").first.click()
        page.keyboard.press("Shift+Enter")
        lab = page.locator(".jp-OutputArea .livefit").first
        engine = lab.locator('[data-role="engine"]')

        # The page's run is there while TensorFlow is still being loaded.
        expect(engine).to_have_text(PAGE_ENGINE, timeout=PATIENCE * 1000)
        assert shows_keras(lab) < 1e-5
        expect(lab).to_have_attribute("data-state", "done")
        for panel in ("loss", "accuracy"):
            expect(lab.locator(f'[data-panel="{panel}"]')).to_be_visible()

        before = runs_of(lab)
        drag(page, lab.locator('[data-setting="nodes"] input[type=range]'), 0.3)
        wait_for_runs(lab, before + 1)
        nodes = lab.locator('[data-setting="nodes"] input[type=number]').input_value()
        assert nodes != "30"
        expect(lab.locator('[data-panel="code"]')).to_contain_text(f"Dense({nodes}, ")
        assert shows_keras(lab) < 1e-5
        _save(page, folder / "lesson.ipynb")

        _kill_kernel(process)
        before = runs_of(lab)
        _close_dialog(page)
        drag(page, lab.locator('[data-setting="nodes"] input[type=range]'), 0.8)
        wait_for_runs(lab, before)
        expect(engine).to_have_text(PAGE_ENGINE)
        expect(lab).to_contain_text(KERNEL_LOST, timeout=PATIENCE * 1000)

        _shows_what_is_left(
            new_page(), f"{address}/lab/tree/lesson.ipynb?token={TOKEN}"
        )


def _save(page: Page, file: Path) -> None:
    """Save the notebook with its last result, which is stored out of sight."""
    stored = page.locator(".livefit-stored")
    expect(stored).to_contain_text(LAST_RESULT)
    expect(stored).to_be_hidden()
    page.keyboard.press("Escape")
    page.keyboard.press("Control+s")
    deadline = time.monotonic() + PATIENCE
    while LAST_RESULT not in file.read_text("utf-8"):
        assert time.monotonic() < deadline, "the notebook was not saved"
        time.sleep(0.05)


def _shows_what_is_left(page: Page, address: str) -> None:
    """Open the saved notebook, whose kernel is gone, anew."""
    page.goto(address, timeout=PATIENCE * 1000)
    stored = page.locator(".livefit-stored")
    expect(stored).to_be_visible(timeout=PATIENCE * 1000)
    expect(stored).to_contain_text("이 셀을 다시 실행하세요")
    expect(stored).to_contain_text('face="classic"')
    expect(stored.locator("img")).to_have_count(2)
    # What JupyterLab writes in place of the widget is there, and not seen.
    lost = page.get_by_text("Error displaying widget")
    expect(lost).to_have_count(1, timeout=PATIENCE * 1000)
    expect(lost).to_be_hidden()


def _kill_kernel(jupyter: psutil.Process) -> None:
    (kernel,) = (
        child
        for child in jupyter.children(recursive=True)
        if "ipykernel_launcher" in child.cmdline()
    )
    os.kill(kernel.pid, signal.SIGKILL)


def _close_dialog(page: Page) -> None:
    """Close the message with which JupyterLab reports the kernel's death."""
    button = page.locator(".jp-Dialog button.jp-mod-accept")
    button.click()
    expect(button).to_have_count(0)


def test_in_voila_the_lab_shows_keras(folder, new_page):
    settings = ["lesson.ipynb", "--Voila.ip=127.0.0.1"]
    with server(folder, "voila", *settings) as (address, _):
        page = new_page()
        page.goto(address, timeout=PATIENCE * 1000)
        lab = page.locator(".livefit").first

        assert shows_keras(lab) < 1e-5
        before = runs_of(lab)
        drag(page, lab.locator('[data-setting="epochs"] input[type=range]'), 0.2)
        wait_for_runs(lab, before + 1)
        assert shows_keras(lab) < 1e-5
