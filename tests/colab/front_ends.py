"""The programs in which a reader opens chapter 1, driven as a reader does it."""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urljoin

import psutil
from playwright.sync_api import Locator, Page, expect

from tests.colab.places import Place
from tests.hosts import (
    PATIENCE,
    TOKEN,
    as_root,
    drag,
    jupyter_settings,
    runs_of,
    server,
    shows_keras,
    wait_for_runs,
)
from tools.env.stacks import Stack

CHAPTER = "model-baseline.ipynb"  # whose lab asks first
STEPS = 12  # half a window each, between the end of the chapter and its lab
SAME = 1e-5  # largest relative difference of the two engines


@dataclass(frozen=True)
class FrontEnd:
    """One program that shows notebooks.

    Attributes:
        name: as in the stored results.
        packages: whose versions matter here.
        command: module and arguments of the server.
        address: of the chapter, on that server.
        run_all: has all cells run; ends when that is asked for.
    """

    name: str
    packages: tuple[str, ...]
    command: tuple[str, ...]
    address: str
    run_all: Callable[[Page], None]


def _run_all_in_notebook6(page: Page) -> None:
    page.wait_for_function("() => window.Jupyter?.notebook?.kernel?.is_connected()")
    page.get_by_role("link", name="Cell", exact=True).click()
    page.locator("#run_all_cells").click()


def _run_all_in_lumino(page: Page) -> None:
    """JupyterLab and Notebook 7 have the same menus.

    Cells that are run before their kernel is there are not run at all, and the page
    does not say reliably when it is: the server does. Ask again until it is at work.
    """
    kernels = f"{urljoin(page.url, '/api/kernels')}?token={TOKEN}"
    page.locator(".jp-Notebook .jp-CodeCell").first.wait_for()
    asked, deadline = -math.inf, time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        states = [each["execution_state"] for each in page.request.get(kernels).json()]
        if states == ["busy"] and math.isfinite(asked):
            return
        if states == ["idle"] and time.monotonic() > asked + 3:
            page.locator(".lm-MenuBar-item", has_text="Run").first.click()
            page.locator('.lm-Menu-item[data-command="runmenu:run-all"]').click()
            asked = time.monotonic()
        page.wait_for_timeout(100)
    raise AssertionError("the cells are not run")


def _nothing(page: Page) -> None:
    """Voila runs the cells by itself."""


NOTEBOOK_6 = FrontEnd(
    "notebook6",
    ("notebook", "ipywidgets", "anywidget"),
    (
        "notebook",
        f"--NotebookApp.token={TOKEN}",
        "--NotebookApp.ip=127.0.0.1",
        *as_root(),
    ),
    f"notebooks/{CHAPTER}?token={TOKEN}",
    _run_all_in_notebook6,
)
JUPYTERLAB = FrontEnd(
    "jupyterlab",
    ("jupyterlab", "ipywidgets", "anywidget"),
    ("jupyterlab", *jupyter_settings()),
    f"lab/tree/{CHAPTER}?token={TOKEN}",
    _run_all_in_lumino,
)
NOTEBOOK_7 = FrontEnd(
    "notebook7",
    ("notebook", "ipywidgets", "anywidget"),
    ("notebook", *jupyter_settings()),
    f"notebooks/{CHAPTER}?token={TOKEN}",
    _run_all_in_lumino,
)
VOILA = FrontEnd(
    "voila",
    ("voila", "ipywidgets", "anywidget"),
    ("voila", CHAPTER, "--Voila.ip=127.0.0.1"),
    "",
    _nothing,
)


@dataclass
class Opened:
    """A chapter whose cells run.

    Attributes:
        page: the browser's.
        begin: when that was asked for, on the monotonic clock.
        process: the server's.
        errors: what the page's scripts threw, with the calls that led there.
    """

    page: Page
    begin: float
    process: psutil.Process
    errors: list[str]

    @property
    def seconds(self) -> float:
        """How long that is ago."""
        return time.monotonic() - self.begin

    @property
    def own_errors(self) -> list[str]:
        """Errors of the lab's script, which anywidget loads from a `blob:` address."""
        return [error for error in self.errors if "blob:" in error]


@contextmanager
def opened(
    front_end: FrontEnd, stack: Stack, place: Place, new_page: Callable[..., Page]
) -> Iterator[Opened]:
    """Open the place's chapter 1 and have all its cells run."""
    try:
        where = {"python": stack.interpreter, "environment": place.environment}
        with server(place.folder, *front_end.command, **where) as (address, process):
            page = new_page()
            page.set_default_timeout(PATIENCE * 1000)
            errors: list[str] = []
            page.on("pageerror", lambda error: errors.append(error.stack or str(error)))
            begin = time.monotonic()
            page.goto(f"{address}/{front_end.address}")
            front_end.run_all(page)
            if front_end is not VOILA:
                begin = time.monotonic()
            yield Opened(page, begin, process, errors)
    finally:
        place.leave()


def check(chapter: Opened) -> dict[str, float]:
    """Use the chapter's lab as a reader does; fail where it does not do what it should.

    Returns:
        The seconds until it was "usable" and until "keras" had trained, and the largest
        "difference" of the two engines.
    """
    lab = usable_lab(chapter.page)
    usable = chapter.seconds
    shows_keras(lab)
    keras = chapter.seconds
    difference = use(lab)
    assert difference < SAME
    assert chapter.own_errors == []
    return {"usable": usable, "keras": keras, "difference": difference}


def usable_lab(page: Page) -> Locator:
    """Wait for the chapter's lab: its first curve is there and it can be answered."""
    lab = page.locator(".livefit[data-state]").first
    _look_for(lab)
    expect(lab).to_have_attribute("data-state", "done", timeout=PATIENCE * 1000)
    expect(_answer(lab)).to_be_enabled()
    return lab


def _look_for(lab: Locator) -> None:
    """Scroll up and down until the lab is there.

    JupyterLab and Notebook 7 keep only those cells on the page that are in sight, and
    stand at the last one after "run all".
    """
    page = lab.page
    size = page.viewport_size
    page.mouse.move(size["width"] * 0.6, size["height"] / 2)
    deadline, direction = time.monotonic() + PATIENCE, -1
    while time.monotonic() < deadline:
        for _ in range(STEPS):
            if lab.count():
                lab.scroll_into_view_if_needed()
                return
            page.mouse.wheel(0, direction * size["height"] / 2)
            page.wait_for_timeout(100)
        direction = -direction
    raise AssertionError("there is no lab in the chapter")


def use(lab: Locator) -> float:
    """Predict, train by Keras, move controls; return the engines' difference.

    With the mouse and with keys: the program around the lab has keys of its own.
    """
    largest = shows_keras(lab)
    _answer(lab).fill("5")
    before = runs_of(lab)
    lab.locator('[data-action="predict"]').click()
    wait_for_runs(lab, before + 1)  # the page's run and Keras's
    largest = max(largest, shows_keras(lab))
    before = runs_of(lab)
    slider = lab.locator('[data-setting="epochs"] input[type=range]')
    drag(lab.page, slider, 0.2)
    wait_for_runs(lab, before + 1)
    field = lab.locator('[data-setting="epochs"] input[type=number]')
    assert field.input_value() != "5"
    program = lab.locator('[data-panel="code"]')
    expect(program).to_contain_text(f"epochs={field.input_value()},")
    largest = max(largest, shows_keras(lab))
    field.fill("7")
    field.press("Enter")
    expect(program).to_contain_text("epochs=7,")
    slider.press("ArrowRight")
    expect(field).not_to_have_value("7")
    expect(slider).to_be_focused()
    expect(program).to_contain_text(f"epochs={field.input_value()},")
    return max(largest, shows_keras(lab))


def _answer(lab: Locator) -> Locator:
    return lab.locator('[data-panel="question"] input[type=number]')
