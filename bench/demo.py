"""`make demo` in Chromium: its start, changes of the scene, two hours of lecture.

The lecturer's screen of the built book, little motion. Start: from the start of the
program to the painted curve of the first scene, which is run as soon as the screen is
there; the browser is open already. Change: from the keys Home and Space on the second
scene to the painted whole curve of the first. Two hours: so many times through all
scenes, each run, as fast as the page engine draws them, with Keras. A key is missed
where the screen does not show its scene. Growth after rounds that are not counted.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as PlaywrightError

from bench import page as pages
from bench.report import BenchError, Figure
from tools.env import browser as browsers

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = Path(__file__).with_name("demo.js")
PORT = 18700
PATIENCE_MS = 180_000

STARTS = 5
CHANGES = 50  # of the scene, whose curve is timed
WARM_UP_ROUNDS, ROUNDS = 12, 36  # through 20 scenes: two hours, one every ten seconds
REST_MS = {"페이지": 150, "케라스": 1000}  # between two changes, by engine


def measure(quick: bool, site: Path | None) -> list[Figure]:
    """Return the figures of the lecturer's screen.

    Args:
        quick: hardly any repetitions.
        site: folder of the built book; else the project's, as for the page.

    Raises:
        BenchError: there is no browser, or the screen did not do what was timed.
    """
    site = site or pages.project_site()
    by_page: list[float] = []
    by_keras: list[float] = []
    times, rounds = (2, (1, 1)) if quick else (CHANGES, (WARM_UP_ROUNDS, ROUNDS))
    try:
        with browsers.started(pages.chromium()) as browser:
            print(f"Chromium {browser.version}, headless")
            for last in [False] * (0 if quick else STARTS - 1) + [True]:
                with demo(site) as (address, began):
                    page = open_stage(browser, address)
                    page.evaluate("() => bench.press('Space')")
                    for engine, seconds in (("페이지", by_page), ("케라스", by_keras)):
                        page.evaluate("(engine) => bench.painted(engine)", engine)
                        seconds.append(time.perf_counter() - began)
                    if last:
                        keras_changes = changes(page, "케라스", times)
                        missed, growth = lecture(page, rounds)
                        alone = open_stage(browser, address.partition("?")[0])
                        page_changes = changes(alone, "페이지", times)
                    page.context.close()
    except PlaywrightError as error:
        raise BenchError(str(error)) from error
    change = "scene change to whole curve"
    return [
        Figure("start to a curve by the page engine", "s", by_page, 2, 100),
        Figure("start to a curve by Keras", "s", by_keras, 10, 100),
        Figure(f"{change}, page engine", "ms", page_changes, 100, 95),
        Figure(f"{change}, warm Keras", "ms", keras_changes, 300, 95),
        Figure("keys missed in two hours", "", [missed], 0),
        Figure("growth of the heap", "MB", [growth["heap"]], 0.5),
        Figure("growth of the number of elements", "", [growth["nodes"]], 0),
    ]


@contextmanager
def demo(site: Path) -> Iterator[tuple[str, float]]:
    """Run the demo; give its address, and when it was started."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.demo", str(site), "--port", str(PORT)],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k not in hidden},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None  # a pipe was asked for
        address = re.search(r"http://127\S+", process.stdout.readline())
        if address is None:
            raise BenchError("the demo did not start")
        yield address[0], began
    finally:
        # Not Ctrl-C: where there is no terminal it may be ignored.
        process.terminate()
        process.wait()


def open_stage(browser: Browser, address: str) -> Page:
    """Open the lecturer's screen with our script in it."""
    # With little motion the curve is there at once: its drawing is for the class.
    context = browser.new_context(
        viewport={"width": 1280, "height": 720}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.add_init_script(path=SCRIPT)
    page.goto(address)
    page.wait_for_selector(".ls-stage")
    return page


def changes(page: Page, engine: str, times: int) -> list[float]:
    """Return how long the curves of `times` changes of the scene took, in ms."""
    found = []
    for _ in range(pages.WARM_UP + times):
        page.evaluate("() => bench.press('Home', 'ArrowRight', 'Space')")
        page.wait_for_timeout(REST_MS[engine])
        found.append(page.evaluate("(engine) => bench.change(engine)", engine))
    return found[pages.WARM_UP :]


def lecture(page: Page, rounds: tuple[int, int]) -> tuple[int, dict[str, float]]:
    """Go through all scenes; return the missed keys, and what has grown.

    Args:
        rounds: before the growth is measured, and while it is.
    """
    number = page.locator(".ls-number").text_content() or ""
    count = int(number.rpartition("/ ")[2])
    client = page.context.new_cdp_session(page)
    client.send("Performance.enable")
    call = "([rounds, count]) => bench.lecture(rounds, count)"
    footprints = []
    for each in rounds:
        missed = page.evaluate(call, [each, count])
        page.wait_for_timeout(1000)
        footprints.append(pages.footprint(client))
    return missed, pages.growth(footprints)
