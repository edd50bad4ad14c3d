"""The lab in Chromium: from a control to its curve, beside TensorFlow.js.

The pages are those of the built book, over http from this machine; the times are taken
inside the page (`page.js`).
"""

import math
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page
from playwright.sync_api import Error as PlaywrightError

from bench import book
from bench.report import BenchError, Figure
from livefit.core.settings import Settings, make_settings
from livefit.data.patients import load_data
from tools.env import browser as browsers
from tools.publish.serve import serving

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "_build" / "html"
SCRIPT = Path(__file__).with_name("page.js")
RIVAL = ROOT / "web/node_modules/@tensorflow/tfjs/dist/tf.min.js"
FIRST_PORT = 8900

PAGES = ("book/model", "book/playground")  # the lecture's lab, and the largest one
EPOCHS = {5: 21, 100: 9}  # epochs: how many runs count, of either side
OPENINGS = 7
WARM_UP = 3  # runs of either side that are not counted
REST_MS = 150  # between two runs: the frame of the last one is over
TWO_FRAMES = 1000 / 60 * 2


def measure(quick: bool, site: Path | None) -> tuple[list[Figure], list[str]]:
    """Return the figures of the lab on the page and how they were measured.

    Args:
        quick: one run each.
        site: folder of the built book; else the project's, built where it is missing
            or holds another bundle than the package.

    Raises:
        BenchError: there is no browser or no TensorFlow.js, a page shows no curve, or
            a side did not train as many epochs as it should.
    """
    path = chromium()
    if not RIVAL.is_file():
        raise BenchError("TensorFlow.js is missing: `make bench` installs it")
    site = site or project_site()
    try:
        with (
            serving(site, FIRST_PORT) as address,
            browsers.started(path) as browser,
        ):
            openings = first_curves(browser, address, 1 if quick else OPENINGS)
            sides, rival = both_sides(browser, address, quick)
            setup = describe(browser.version, rival, quick)
    except PlaywrightError as error:
        raise BenchError(str(error)) from error
    return figures(openings, sides, f"TensorFlow.js {rival['backend']}"), setup


def chromium() -> str:
    """Return the path of the browser.

    Raises:
        BenchError: none is installed.
    """
    path = browsers.find()
    if path is None:
        raise BenchError(browsers.MISSING)
    return path


def figures(
    openings: dict[str, list[float]],
    sides: dict[int, dict[str, list[float]]],
    name: str,
) -> list[Figure]:
    """Return the figures of what was measured, with their targets."""
    found = []
    for epochs, times in sides.items():
        rival = {"rival": name, "rival_values": times["rival"]}
        at_most = TWO_FRAMES if epochs == max(EPOCHS) else None
        found += [
            Figure(
                f"{epochs} epochs: control event to last point drawn",
                "ms",
                times["drawn"],
                **rival,
                at_least=50,
            ),
            Figure(
                f"{epochs} epochs: control event to frame painted",
                "ms",
                times["painted"],
                at_most=at_most and round(at_most, 1),
            ),
            Figure(f"{epochs} epochs: training alone", "ms", times["engine"], **rival),
        ]
    found += [
        Figure(f"{page}: opening to first curve painted", "ms", times, at_most=1000)
        for page, times in openings.items()
    ]
    return found


def describe(version: str, rival: dict[str, Any], quick: bool) -> list[str]:
    """Return how the figures came about."""
    counts = ", ".join(f"{n} at {epochs} epochs" for epochs, n in EPOCHS.items())
    return [
        f"Chromium {version}, headless; lab of {PAGES[0]}, lecture's setting.",
        "Control event: the slider's own, after a press of an arrow key. Drawn: the "
        "lab's elements hold the finished run. Painted: the frame with them is over.",
        f"TensorFlow.js {rival['version']}, {rival['backend']} backend, in the same "
        "page: new model, compile, fit, without drawing or predictions, while ours "
        "counts both.",
        "Both sides by turns, "
        + (
            "one run each"
            if quick
            else f"{counts}, after {WARM_UP} of each that do not count"
        )
        + ".",
        "First curve: a new browser profile each time (nothing cached), from the start "
        "of the navigation.",
    ]


def both_sides(
    browser: Browser, address: str, quick: bool
) -> tuple[dict[int, dict[str, list[float]]], dict[str, Any]]:
    """Return the times of the lab and its rival, by epochs; the rival's last run."""
    page = open_page(browser)
    visit(page, address, PAGES[0])
    skip = page.locator('.livefit [data-action="skip"]')
    if skip.count():  # the lab asks first, and its controls wait
        skip.click()
    page.locator('.livefit [data-action="reset"]').click()
    page.add_script_tag(path=RIVAL)
    sides = {}
    for epochs, runs in EPOCHS.items():
        settings = make_settings(epochs=epochs)
        control = page.locator('.livefit [data-setting="epochs"]')
        control.locator('input[type="number"]').fill(str(epochs))
        control.locator('input[type="number"]').press("Enter")
        slider = control.locator('input[type="range"]')
        warm_up, runs = (0, 1) if quick else (WARM_UP, runs)
        times: dict[str, list[float]] = {}
        for turn in range(warm_up + runs):
            shown = move_control(page, slider, epochs)
            engine = page.evaluate("(settings) => bench.engine(settings)", settings)
            rival = run_rival(page, settings)
            for side in (engine, rival):
                check(side["epochs"] == epochs, f"{side} has not {epochs} epochs")
                check(math.isfinite(side["loss"]), f"{side} has no loss")
            if turn >= warm_up:
                event = shown["control"]
                for name, value in (
                    ("drawn", shown["drawn"] - event),
                    ("painted", shown["painted"] - event),
                    ("engine", engine["ms"]),
                    ("rival", rival["ms"]),
                ):
                    times.setdefault(name, []).append(value)
        sides[epochs] = times
    page.context.close()
    return sides, rival


def move_control(page: Page, slider: Locator, epochs: int) -> dict[str, Any]:
    """Move the slider by an arrow key to `epochs`; return when its curve was shown."""
    shown = {}
    slider.focus()
    # Away and back: only the second press, which ends at `epochs`, is used.
    for key, goal in (("ArrowRight", epochs + 1), ("ArrowLeft", epochs)):
        page.wait_for_timeout(REST_MS)
        page.evaluate("bench.arm()")
        page.keyboard.press(key)
        shown = page.evaluate("bench.shown")
        check(shown["points"] == [goal, goal], f"{shown} is not {goal} epochs")
    page.wait_for_timeout(REST_MS)
    return shown


def run_rival(page: Page, settings: Settings) -> dict[str, Any]:
    """Train with TensorFlow.js on the same data; return time, epochs and last loss."""
    data = load_data()
    arguments = [settings, data.X.tolist(), data.y.tolist()]
    return page.evaluate("(given) => bench.tensorflow(...given)", arguments)


def first_curves(browser: Browser, address: str, times: int) -> dict[str, list[float]]:
    """Return, by page, when its first curve was painted, in ms from the navigation."""
    painted: dict[str, list[float]] = {name: [] for name in PAGES}
    for _ in range(times):
        for name, values in painted.items():
            page = open_page(browser)
            values.append(visit(page, address, name))
            page.context.close()
    return painted


def visit(page: Page, address: str, name: str) -> float:
    """Open a page of the book; return when its first curve was painted, in ms.

    Raises:
        BenchError: there is no such page.
    """
    response = page.goto(f"{address}{name}.html")
    check(response is not None and response.ok, f"the book has no page {name}")
    return page.evaluate("bench.first")["painted"]


def open_page(browser: Browser) -> Page:
    """Open an empty page in a profile of its own, with our script in it."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.add_init_script(path=SCRIPT)
    return page


def project_site() -> Path:
    """Return the project's built book, built anew if its bundle is out of date."""
    built = SITE / "_static" / book.BUNDLE.name
    if not built.is_file() or built.read_bytes() != book.BUNDLE.read_bytes():
        print("Building the book first", flush=True)
        book.build()
        check(built.read_bytes() == book.BUNDLE.read_bytes(), f"{built} is an old one")
    return SITE


def check(condition: bool, problem: str) -> None:
    """Raise BenchError unless the work that was timed is the work that was meant."""
    if not condition:
        raise BenchError(problem)
