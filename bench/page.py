"""The lab in Chromium: latency, a rival, dragging, memory, page weight.

Pages: those of the built book, over http from this machine; times are taken inside the
page (`page.js`). Engines: training alone, in one page by turns, the lecture's setting;
TensorFlow.js cpu trains a new model of the same layers without predictions, ours counts
the final predictions. Latency: from a move of the epochs' slider to the end of the
frame that shows its curves, in the lab of the lecture. Dragging: the nodes' slider up
and down, one event a frame; CDP slows the processor. The slider alone: the lab hears
nothing. Growth: after garbage collections before and after. First curve: a new browser
profile, from the start of the navigation. Weight: all answers until then, each after
gzip.
"""

import gzip
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, Request
from playwright.sync_api import Error as PlaywrightError

from bench import book
from bench.report import BenchError, Figure
from livefit.core.settings import make_settings
from livefit.data.patients import load_data
from tools.env import browser as browsers
from tools.publish.serve import serving

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "_build" / "html"
SCRIPT = Path(__file__).with_name("page.js")
TFJS = ROOT / "web/node_modules/@tensorflow/tfjs/dist/tf.min.js"
FIRST_PORT = 8900

PAGES = ("book/model", "book/playground")  # the lecture's lab, and the largest one
EPOCHS = {5: 21, 100: 9}  # epochs: how many runs count, of each engine
OPENINGS = 7
CHANGES = 51  # of a control, whose curve is timed
WARM_UP = 3  # runs that are not counted
REST_MS = 150  # between two runs: the frame of the last one is over
DRAG_S = 15
RETRAININGS = 500
SEEDS, SWEEPS = 20, 11
HEAP_MB = 0.5  # a run that is not let go of is at least 4 KB
# How many times slower the processor is made: longest frame allowed while dragging, ms,
# and percent of the frames that may be dropped.
SLOWER = {1: (50, None), 2: (50, None), 4: (100, 5)}
FRAME_MS = 1000 / 60


def measure(quick: bool, site: Path | None) -> list[Figure]:
    """Return the figures of the lab on the page.

    Args:
        quick: hardly any repetitions.
        site: folder of the built book; else the project's, built where it is missing
            or holds another bundle than the package.

    Raises:
        BenchError: there is no browser or no TensorFlow.js, a page shows no curve,
            or an engine did not train as it should.
    """
    if not TFJS.is_file():
        raise BenchError("TensorFlow.js is missing: `make bench` installs it")
    site = site or project_site()
    try:
        with (
            serving(site, FIRST_PORT) as address,
            browsers.started(chromium()) as browser,
        ):
            print(f"Chromium {browser.version}, headless")
            return [
                *openings(browser, address, 1 if quick else OPENINGS),
                *engines(browser, address, quick),
                *in_use(browser, address, quick),
            ]
    except PlaywrightError as error:
        raise BenchError(str(error)) from error


def openings(browser: Browser, address: str, times: int) -> list[Figure]:
    """Return, by page, when its first curve was painted, and the page's weight."""
    found = []
    for name in PAGES:
        painted, weights = [], []
        for _ in range(times):
            page = open_page(browser)
            requests: list[Request] = []

            def keep(request: Request, to: list[Request] = requests) -> None:
                to.append(request)

            page.on("requestfinished", keep)  # which takes no built-in method
            painted.append(visit(page, address, name))
            loaded = (each for each in requests if each.url.startswith(address))
            responses = [request.response() for request in loaded]
            bodies = [response.body() for response in responses if response]
            weights.append(sum(len(gzip.compress(body)) for body in bodies) / 1000)
            page.context.close()
        found += [
            Figure(f"{name}: opening to first curve painted", "ms", painted, 1000),
            Figure(f"{name}: page weight, gzip", "KB", weights, 350),
        ]
    return found


def engines(browser: Browser, address: str, quick: bool) -> list[Figure]:
    """Return the time of a training beside TensorFlow.js, by turns in one page."""
    page = open_page(browser)
    visit(page, address, PAGES[0])
    page.add_script_tag(path=TFJS)
    data = load_data()
    rows = [data.X.tolist(), data.y.tolist()]
    found = []
    for epochs, runs in EPOCHS.items():
        times: dict[str, list[float]] = {"engine": [], "tensorflow": []}
        warm_up, runs = (0, 1) if quick else (WARM_UP, runs)
        for turn in range(warm_up + runs):
            for name, values in times.items():
                call = f"(given) => bench.{name}(...given)"
                run = page.evaluate(call, [make_settings(epochs=epochs), *rows])
                check(run["epochs"] == epochs, f"{name}: {run} has not {epochs} epochs")
                if turn >= warm_up:
                    values.append(run["ms"])
                page.wait_for_timeout(REST_MS)
        found.append(
            Figure(
                f"{epochs} epochs, page engine",
                "ms",
                times["engine"],
                rival="TensorFlow.js",
                rival_values=times["tensorflow"],
                at_least=50,
            )
        )
    page.context.close()
    return found


def in_use(browser: Browser, address: str, quick: bool) -> list[Figure]:
    """Return latency, frames while dragging, the sweep's time, growth of the heap."""
    page = open_page(browser)
    visit(page, address, PAGES[0])
    skip = page.locator('.livefit [data-action="skip"]')
    if skip.count():  # the lab asks first, and its controls wait
        skip.click()
    page.locator('.livefit [data-action="reset"]').click()
    client = page.context.new_cdp_session(page)
    found = latency(page, client, 3 if quick else CHANGES)
    page.context.close()

    page = open_page(browser)
    visit(page, address, PAGES[1])
    client = page.context.new_cdp_session(page)
    for rate, (longest, most_dropped) in SLOWER.items():
        client.send("Emulation.setCPUThrottlingRate", {"rate": rate})
        name = f"while dragging, CPU {rate}x slower"
        gaps, dropped = drag(page, quick)
        found += [
            Figure(f"longest frame {name}", "ms", gaps, longest, 100),
            Figure(f"frames dropped {name}", "%", [dropped], most_dropped),
        ]
        _, dropped = drag(page, quick, alone=True)
        name = f"frames dropped by the slider alone, CPU {rate}x slower"
        found.append(Figure(name, "%", [dropped]))
    client.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    page.wait_for_selector('.livefit[data-state="done"]')
    page.locator('.livefit [role="tab"][data-view="luck"]').first.click()
    sweeps = [sweep(page) for _ in range(2 if quick else 1 + SWEEPS)][1:]
    found.append(Figure(f"{SEEDS} seeds: click to last painted", "ms", sweeps, 100))
    grown = retrain(page, client, 10 if quick else RETRAININGS)
    page.context.close()
    return [
        *found,
        Figure("growth of the heap", "MB", [grown["heap"]], HEAP_MB),
        Figure("growth of the number of elements", "", [grown["nodes"]], 0),
    ]


def latency(page: Page, client: CDPSession, times: int) -> list[Figure]:
    """Return the times from a slider to the frame, at two counts of epochs."""
    found = []
    for rate, name, targets in (
        (1, "control to frame painted", (16.7, 33.3)),
        (4, "the same, CPU 4x slower", (33.3, None)),
    ):
        client.send("Emulation.setCPUThrottlingRate", {"rate": rate})
        for epochs, at_most in zip(EPOCHS, targets, strict=True):
            values = []
            for turn in range(times):
                goal = epochs + 1 - turn % 2
                call = "(goal) => bench.change('epochs', goal)"
                shown = page.evaluate(call, goal)
                check(shown["points"] == [goal, goal], f"{shown} is not {goal} epochs")
                page.wait_for_timeout(REST_MS)
                values.append(shown["painted"])
            values = values[min(WARM_UP, times - 1) :]
            found.append(Figure(f"{epochs} epochs, {name}", "ms", values, at_most))
    client.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    return found


def drag(page: Page, quick: bool, alone: bool = False) -> tuple[list[float], float]:
    """Drag the nodes' slider; return the ms between frames, and % of frames dropped.

    `alone`: the lab hears nothing of it.
    """
    call = "([seconds, alone]) => bench.drag('nodes', seconds, alone)"
    gaps = page.evaluate(call, [1 if quick else DRAG_S, alone])
    due = sum(round(gap / FRAME_MS) for gap in gaps)
    return gaps, 100 * (1 - len(gaps) / due)


def sweep(page: Page) -> float:
    """Start the sweep over seeds by a click; return the ms until it was painted."""
    page.evaluate("(seeds) => bench.armSweep(seeds)", SEEDS)
    toggle = page.locator('.livefit [data-action="sweep"]').first
    toggle.click()
    painted = page.evaluate("() => bench.sweep")
    toggle.click()  # the next click starts it again
    page.wait_for_timeout(REST_MS)
    return painted


def retrain(page: Page, client: CDPSession, times: int) -> dict[str, float]:
    """Return the growth by that many retrainings, after a warm-up."""
    client.send("Performance.enable")
    footprints = []
    for count in (times // 5, times):
        for turn in range(count):
            page.evaluate("(n) => bench.change('nodes', n)", 10 + turn % 40)
        page.wait_for_timeout(1000)  # what follows a run at rest is over
        footprints.append(footprint(client))
    return growth(footprints)


def growth(footprints: list[dict[str, float]]) -> dict[str, float]:
    """Return by how much the second footprint is larger than the first."""
    before, after = footprints
    return {name: after[name] - value for name, value in before.items()}


def footprint(client: CDPSession) -> dict[str, float]:
    """Return the heap in MB of 10^6 bytes, and the number of DOM nodes."""
    for _ in range(2):  # the second collects what the first one's finalizers release
        client.send("HeapProfiler.collectGarbage")
    read = client.send("Performance.getMetrics")["metrics"]
    metrics = {metric["name"]: metric["value"] for metric in read}
    return {"heap": metrics["JSHeapUsedSize"] / 1e6, "nodes": metrics["Nodes"]}


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
    """Return the project's built book, rebuilt if its bundle is out of date."""
    built = SITE / "_static" / book.BUNDLE.name
    if not built.is_file() or built.read_bytes() != book.BUNDLE.read_bytes():
        print("Building the book first", flush=True)
        book.build()
        check(built.read_bytes() == book.BUNDLE.read_bytes(), f"{built} is an old one")
    return SITE


def chromium() -> str:
    """Return the path of the browser.

    Raises:
        BenchError: none is installed.
    """
    path = browsers.find()
    if path is None:
        raise BenchError(browsers.MISSING)
    return path


def check(condition: bool, problem: str) -> None:
    """Raise BenchError unless the work that was timed is the work that was meant."""
    if not condition:
        raise BenchError(problem)
