"""The lab in a real JupyterLab and in Voila, Keras in the kernel, seen in Chromium."""

import os
import signal
import time
from pathlib import Path

import nbformat
import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.hosts import (
    PAGE_ENGINE,
    PATIENCE,
    TOKEN,
    drag,
    jupyter_settings,
    runs_of,
    server,
    shows_keras,
    wait_for_runs,
)

pytestmark = pytest.mark.slow

CELL = 'from livefit import lab\nlab("nodes", "epochs")'

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


def test_in_jupyterlab_the_page_draws_first_and_keras_over_it(folder, new_page):
    with server(folder, "jupyterlab", *jupyter_settings()) as (address, process):
        page = new_page()
        page.set_default_timeout(PATIENCE * 1000)
        lesson = f"{address}/lab/tree/lesson.ipynb?token={TOKEN}"
        page.goto(lesson)
        # A cell that is run before its kernel is there is not run at all.
        _wait_for_kernel(page)
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


def _wait_for_kernel(page: Page) -> None:
    idle = page.get_by_text("Python 3 (ipykernel) | Idle")
    expect(idle).to_be_visible(timeout=PATIENCE * 1000)


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
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(address)
    stored = page.locator(".livefit-stored")
    expect(stored).to_be_visible(timeout=PATIENCE * 1000)
    expect(stored).to_contain_text("이 셀을 다시 실행하세요")
    expect(stored).to_contain_text('face="classic"')
    expect(stored.locator("img")).to_have_count(2)
    # What JupyterLab writes in place of the widget is there, and not seen.
    lost = page.get_by_text("Error displaying widget")
    expect(lost).to_have_count(1, timeout=PATIENCE * 1000)
    expect(lost).to_be_hidden()
    _wait_for_kernel(page)


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


@pytest.mark.weekly
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
