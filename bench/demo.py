"""The lecturer's screen: how soon it is there, how soon a scene is drawn, two hours.

The program of `make demo` on this machine, in Chromium, with TensorFlow behind it.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as PlaywrightError

from bench import lab
from bench import page as pages
from bench.report import Figure
from tools.env import browser as browsers

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = Path(__file__).with_name("demo.js")
PORT = 18700
PATIENCE_MS = 180_000

STARTS = 5
CHANGES = 50  # of the scene, whose curve is timed
WARM_ROUNDS = 12  # then the browser has compiled what it will
ROUNDS = 36  # through 20 scenes: two hours, one every ten seconds

SCREEN_S, KERAS_S = 2, 10
PAGE_MS, KERAS_MS = 100, 300
HEAP_MB = 0.5  # of the page, as for the lab: one run is at least 4 KB


@dataclass
class Found:
    """What was measured, every repetition."""

    screen: list[float] = field(default_factory=list)
    keras: list[float] = field(default_factory=list)
    by_page: list[float] = field(default_factory=list)
    by_keras: list[float] = field(default_factory=list)
    missed: int = 0
    growth: dict[str, float] = field(default_factory=dict)


def measure(quick: bool, site: Path | None) -> tuple[list[Figure], list[str]]:
    """Return the figures of the lecturer's screen and how they were measured.

    Args:
        quick: hardly any repetitions.
        site: folder of the built book; else the project's, as for the page.

    Raises:
        BenchError: there is no browser, or the screen did not do what was timed.
    """
    site = site or pages.project_site()
    found = Found()
    times, rounds = (2, (1, 1)) if quick else (CHANGES, (WARM_ROUNDS, ROUNDS))
    try:
        with browsers.started(pages.chromium()) as browser:
            version = browser.version
            for _ in range(0 if quick else STARTS - 1):
                with demo(site) as (address, began):
                    start_up(browser, address, began, found).context.close()
            with demo(site) as (address, began):
                page = start_up(browser, address, began, found)
                found.by_keras = changes(page, "케라스", times)
                found.missed, found.growth = lecture(browser, page, rounds)
                page.context.close()
                alone = open_stage(browser, address.partition("?")[0])
                found.by_page = changes(alone, "페이지", times)
    except PlaywrightError as error:
        raise pages.BenchError(str(error)) from error
    return figures(found), describe(version, quick)


def figures(found: Found) -> list[Figure]:
    """Return the figures of what was measured, with their targets."""
    change = "scene change to whole curve"
    return [
        Figure("start to a curve by the page engine", "s", found.screen, SCREEN_S, 100),
        Figure("start to a curve by Keras", "s", found.keras, KERAS_S, 100),
        Figure(f"{change}, page engine", "ms", found.by_page, PAGE_MS, 95),
        Figure(f"{change}, warm Keras", "ms", found.by_keras, KERAS_MS, 95),
        Figure("keys missed in two hours", "", [found.missed], at_most=0),
        Figure("growth of the heap", "MB", [found.growth["heap"]], at_most=HEAP_MB),
        Figure("growth of the number of elements", "", [found.growth["nodes"]], 0),
        Figure("growth of the page's process", "MB", [found.growth["process"]]),
        Figure("TensorFlow's process afterwards", "MB", [found.growth["keras"]]),
    ]


def describe(version: str, quick: bool) -> list[str]:
    """Return how the figures came about."""
    return [
        f"Chromium {version}, headless; book/stage of the built book, lecture's setting"
        + (" (quick: hardly any repetitions)." if quick else "."),
        f"Start: {STARTS} times from the start of the program to the painted curve of "
        "the first scene, which is run as soon as the screen is there; the browser is "
        "open already. The targets are for the longest.",
        f"Change: {CHANGES} times from the keys Home and Space on the second scene to "
        "the painted whole curve of the first. The targets are for the 95th "
        "percentile.",
        f"Two hours: {ROUNDS} times through all scenes (720 of 20: one every ten "
        "seconds), each run, as fast as the page engine draws them, Keras behind it. A "
        "key is missed where the screen does not show its scene. Growth after "
        f"{WARM_ROUNDS} rounds that are not counted.",
    ]


@contextmanager
def demo(site: Path) -> Iterator[tuple[str, float]]:
    """Run the demo; give its address, and when it was started."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.demo", str(site), "--port", str(PORT)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        address = re.search(r"http://127\S+", process.stdout.readline())
        pages.check(address is not None, "the demo did not start")
        yield address[0], began
    finally:
        process.terminate()  # not Ctrl-C: where there is no terminal it may be ignored
        process.wait()


def open_stage(browser: Browser, address: str) -> Page:
    """Open the lecturer's screen with our script in it."""
    page = browser.new_context(viewport={"width": 1280, "height": 720}).new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.add_init_script(path=SCRIPT)
    page.goto(address)
    page.wait_for_selector(".ls-stage")
    return page


def start_up(browser: Browser, address: str, began: float, found: Found) -> Page:
    """Open the screen and wait for both curves; note how long they took, in s."""
    page = open_stage(browser, address)
    page.evaluate("() => bench.press('Space')")
    for engine, seconds in (("페이지", found.screen), ("케라스", found.keras)):
        page.evaluate("(engine) => bench.painted(engine)", engine)
        seconds.append(time.perf_counter() - began)
    return page


def changes(page: Page, engine: str, times: int) -> list[float]:
    """Return how long the curves of `times` changes of the scene took, in ms."""
    found = []
    for turn in range(pages.WARM_UP + times):
        page.evaluate("() => bench.press('Home', 'ArrowRight', 'Space')")
        page.wait_for_timeout(1000 if engine == "케라스" else pages.REST_MS)
        ms = page.evaluate("(engine) => bench.change(engine)", engine)
        if turn >= pages.WARM_UP:
            found.append(ms)
    return found


def lecture(
    browser: Browser, page: Page, rounds: tuple[int, int]
) -> tuple[int, dict[str, float]]:
    """Go through all scenes; return the missed keys, and what has grown, in MB.

    Args:
        rounds: before the growth is measured, and while it is.
    """
    client = page.context.new_cdp_session(page)
    client.send("Performance.enable")
    page.evaluate("(rounds) => bench.lecture(rounds)", rounds[0])
    page.wait_for_timeout(1000)
    before = lab.footprint(browser, client)
    missed = page.evaluate("(rounds) => bench.lecture(rounds)", rounds[1])
    page.wait_for_timeout(1000)
    after = lab.footprint(browser, client)
    growth = {name: after[name] - before[name] for name in after}
    return missed, growth | {"keras": keras_memory()}


def keras_memory() -> float:
    """Return the memory of the processes that train for this one's demo, in MB."""
    words = ("livefit.engines.keras_process",)
    resident = [
        member.memory_info().rss
        for member in psutil.Process().children(recursive=True)
        if any(word in member.cmdline() for word in words)
    ]
    pages.check(len(resident) > 0, "no process trains with Keras")
    return sum(resident) / 1e6
