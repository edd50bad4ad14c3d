"""The largest lab in a hand that does not let go: redraws, frames, memory, the fan.

The page is the book's playground over http from this machine, in Chromium; the page
engine stands beside TensorFlow Playground's network where a checkout is given.
"""

import math
import time
from pathlib import Path
from typing import Any

import psutil
from playwright.sync_api import Browser, CDPSession, Locator, Page
from playwright.sync_api import Error as PlaywrightError

from bench import page as pages
from bench import playground
from bench.report import BenchError, Figure
from livefit.core.settings import defaults
from livefit.data.patients import load_data
from tools.env import browser as browsers
from tools.publish.serve import serving

SCRIPT = Path(__file__).with_name("lab.js")
PAGE = "book/playground"
FRAME = round(1000 / 60, 1)

MOVES = 100  # presses of a key whose redraw is timed
DRAG_S = 30
MOUSE_S = 0.008  # between two messages of a mouse: 125 a second
SWING_S = 3  # from one end of the slider to the other and back
RETRAININGS = 1000
FANS = 21
STARTS = 20
RUNS = 21  # of either engine

# One run that is not let go of: 470 predictions and its history, at least 4 KB.
HEAP_MB = 0.5
NODES = tuple(range(10, 50))  # what the slider is moved to, around and around


def measure(quick: bool, site: Path | None) -> tuple[list[Figure], list[str]]:
    """Return the figures of the lab in use and how they were measured.

    Args:
        quick: hardly any repetitions.
        site: folder of the built book; else the project's, as for the page.

    Raises:
        BenchError: there is no browser, the page did not do what was timed, or
            PLAYGROUND names no checkout.
    """
    rival = playground.script()
    site = site or pages.project_site()
    try:
        with (
            serving(site, pages.FIRST_PORT) as address,
            browsers.started(pages.chromium()) as browser,
        ):
            version = browser.version
            page = open_lab(browser, address)
            engines = both_engines(page, rival, 2 if quick else RUNS)
            page.context.close()
            page = open_lab(browser, address)
            shown = redraws(page, 2 if quick else MOVES)
            fans = [fan(page) for _ in range(3 if quick else 1 + FANS)][1:]
            gaps = drag(page, 1 if quick else DRAG_S)
            growth = memory(browser, page, 20 if quick else RETRAININGS)
    except PlaywrightError as error:
        raise BenchError(str(error)) from error
    return figures(shown, gaps, growth, fans, engines), describe(version, quick)


def figures(
    shown: dict[str, list[float]],
    gaps: list[float],
    growth: dict[str, float],
    fans: list[dict[str, float]],
    engines: dict[str, list[float]],
) -> list[Figure]:
    """Return the figures of what was measured, with their targets."""
    rival = engines["rival"]
    return [
        Figure(
            "control event to last point drawn",
            "ms",
            shown["drawn"],
            at_most=FRAME,
            percentile=95,
        ),
        Figure(
            "control event to frame painted",
            "ms",
            shown["painted"],
            at_most=FRAME,
            percentile=95,
        ),
        Figure("frames while dragging", "ms", gaps, at_most=50, percentile=100),
        Figure("growth of the heap", "MB", [growth["heap"]], at_most=HEAP_MB),
        Figure("growth of the number of elements", "", [growth["nodes"]], at_most=0),
        Figure("growth of the page's process", "MB", [growth["process"]]),
        Figure(
            f"fan of {STARTS}: click to last start painted",
            "ms",
            [each["painted"] for each in fans],
            at_most=100,
        ),
        Figure(
            "5 epochs: training alone, beside Playground",
            "ms",
            engines["ours"] if rival else [],
            rival="Playground's nn.ts" if rival else "",
            rival_values=rival,
            at_least=8,
        ),
    ]


def describe(version: str, quick: bool) -> list[str]:
    """Return how the figures came about."""
    return [
        f"Chromium {version}, headless; lab of {PAGE}, lecture's setting"
        + (" (quick: hardly any repetitions)." if quick else "."),
        f"Redraw: the epochs' slider, by an arrow key; {MOVES} presses that end at 5 "
        "epochs. Drawn: all panels hold the finished run. Painted: that frame is over. "
        "The targets are for the 95th percentile.",
        f"Dragging: a mouse goes up and down the nodes' slider for {DRAG_S} s, 125 "
        "messages a second; a frame lasts to the next one. The target is for the "
        "longest.",
        f"Growth: {RETRAININGS} retrainings by the nodes' slider, 10 to 49 nodes in "
        "turn, after a first fifth of them that is not counted; the heap after a "
        "garbage collection before and after (CDP: JSHeapUsedSize), which holds no "
        "typed arrays and no WebAssembly: these are in the process (resident set). "
        f"Allowed are {1000 * HEAP_MB:g} KB: a run that is not let go of is 4 KB.",
        f"Fan: {FANS} clicks, after one that is not counted (it starts the worker).",
        "Playground: its own squared error and plain gradient steps, on the same 470 "
        "rows, 16-30-1, batches of 16, in the same page; ours has Adam, cross-entropy, "
        "and counts the final predictions.",
    ]


def open_lab(browser: Browser, address: str) -> Page:
    """Open the playground with both scripts in it; its first curve is painted."""
    page = pages.open_page(browser)
    page.add_init_script(path=SCRIPT)
    pages.visit(page, address, PAGE)
    return page


def first_lab(page: Page) -> Locator:
    """Return the page's largest lab; another, of made data, stands below it."""
    return page.locator(".livefit").first


def redraws(page: Page, times: int) -> dict[str, list[float]]:
    """Return how long the curves of `times` moves of a control took, in ms."""
    slider = first_lab(page).locator('[data-setting="epochs"] input[type="range"]')
    found: dict[str, list[float]] = {"drawn": [], "painted": []}
    for _ in range(times):
        shown = pages.move_control(page, slider, defaults()["epochs"])
        for name, values in found.items():
            values.append(shown[name] - shown["control"])
    return found


def drag(page: Page, seconds: float) -> list[float]:
    """Drag the nodes' slider to and fro; return the length of every frame in ms."""
    slider = first_lab(page).locator('[data-setting="nodes"] input[type="range"]')
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    pages.check(box is not None, "the lab has no slider of the nodes")
    lab = first_lab(page)
    before = int(lab.get_attribute("data-runs"))
    middle, reach = box["x"] + box["width"] / 2, 0.45 * box["width"]
    y = box["y"] + box["height"] / 2
    page.mouse.move(middle, y)
    page.mouse.down()
    page.evaluate("() => bench.watchFrames()")
    began = time.perf_counter()
    while (passed := time.perf_counter() - began) < seconds:
        page.mouse.move(middle + reach * math.sin(2 * math.pi * passed / SWING_S), y)
        time.sleep(MOUSE_S)
    gaps = page.evaluate("() => bench.frameGaps()")
    page.mouse.up()
    page.wait_for_selector('.livefit[data-state="done"]')
    runs = int(lab.get_attribute("data-runs")) - before
    pages.check(runs > 10 * seconds, f"the mouse caused {runs} runs in {seconds} s")
    return gaps


def memory(browser: Browser, page: Page, times: int) -> dict[str, float]:
    """Return the growth by `times` retrainings: heap and process in MB, DOM nodes."""
    client = page.context.new_cdp_session(page)
    client.send("Performance.enable")
    retrain(page, times // 5)
    before = footprint(browser, client)
    retrain(page, times)
    after = footprint(browser, client)
    return {name: after[name] - before[name] for name in after}


def retrain(page: Page, times: int) -> None:
    """Move the nodes' slider `times` times and wait for each run."""
    arguments = ["nodes", list(NODES), times]
    runs = page.evaluate("(given) => bench.retrain(...given)", arguments)
    pages.check(runs == times, f"{runs} runs after {times} moves of the slider")
    page.wait_for_timeout(1000)  # what follows a run at rest, such as its row, is over


def footprint(browser: Browser, client: CDPSession) -> dict[str, float]:
    """Return heap and process in MB of 10^6 bytes, and the number of DOM nodes."""
    for _ in range(2):  # what the first collection's finalizers let go of
        client.send("HeapProfiler.collectGarbage")
    read = client.send("Performance.getMetrics")["metrics"]
    metrics = {metric["name"]: metric["value"] for metric in read}
    processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")
    renderers = [p["id"] for p in processes["processInfo"] if p["type"] == "renderer"]
    resident = sum(psutil.Process(id).memory_info().rss for id in renderers)
    return {
        "heap": metrics["JSHeapUsedSize"] / 1e6,
        "nodes": metrics["Nodes"],
        "process": resident / 1e6,
    }


def fan(page: Page) -> dict[str, float]:
    """Start the fan by a click; return when it was complete, in ms after the click."""
    page.evaluate("(starts) => bench.armFan(starts)", STARTS)
    toggle = first_lab(page).locator('[data-action="sweep"]')
    toggle.click()
    times = page.evaluate("() => bench.fan")
    toggle.click()  # the next click starts it anew
    page.wait_for_timeout(pages.REST_MS)
    return times


def both_engines(page: Page, rival: str | None, runs: int) -> dict[str, list[float]]:
    """Return the times of our engine and of Playground's, by turns, in ms."""
    times: dict[str, list[float]] = {"ours": [], "rival": []}
    if rival is None:
        return times
    page.add_script_tag(content=rival)
    settings, data = defaults(), load_data()
    arguments = [settings, data.X.tolist(), data.y.tolist()]
    updates = settings["epochs"] * math.ceil(len(data.y) / settings["batch_size"])
    for turn in range(pages.WARM_UP + runs):
        ours = page.evaluate("(settings) => bench.engine(settings)", settings)
        theirs: dict[str, Any] = page.evaluate(
            "(given) => bench.playground(...given)", arguments
        )
        pages.check(ours["epochs"] == settings["epochs"], f"ours: {ours}")
        is_number = isinstance(theirs["output"], float | int)
        pages.check(theirs["updates"] == updates and is_number, f"Playground: {theirs}")
        if turn >= pages.WARM_UP:
            times["ours"].append(ours["ms"])
            times["rival"].append(theirs["ms"])
        page.wait_for_timeout(pages.REST_MS)
    return times
