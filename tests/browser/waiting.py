"""Waiting for a state of the page."""

from __future__ import annotations

from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as NotInTime

PATIENCE = 60_000  # milliseconds, for a page that hangs
# As on a machine that is very busy: frames, and messages to a worker, come this late.
# A test that looks before what it looks for is drawn fails at once.
LATE_FRAMES = """ms => {
    if (window.waitingFrames) return;
    const [frame, later] = [requestAnimationFrame, setTimeout].map(f => f.bind(window));
    const waiting = window.waitingFrames = new Set();
    let last = 0;
    window.requestAnimationFrame = (draw) => {
        const id = ++last;
        waiting.add(id);
        later(() => frame((now) => waiting.delete(id) && draw(now)), ms);
        return id;
    };
    window.cancelAnimationFrame = (id) => waiting.delete(id);
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (...message) {
        later(() => postMessage.apply(this, message), ms);
    };
}"""


def stop_the_clock(page: Page) -> None:
    """From here on time passes, and frames come, only where a test says so."""
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now()") + 1000)


def wait_for_drawings(page: Page, expression: str, count: int) -> None:
    """Wait until `expression` has had `count` values while the lab was training.

    The training must last: it has to go on until then.
    """
    page.wait_for_function(
        f"""count => {{
            const training = document.querySelector('[data-state="training"]');
            if (training) (window.drawings ??= new Set()).add({expression});
            return window.drawings?.size >= count;
        }}""",
        arg=count,
        timeout=PATIENCE,
    )


def wait_until(element: Locator, condition: str, value: object = None) -> None:
    """Wait until `condition`, a function of the element and `value`, is true.

    What it asks for is true at one instant; several `expect` look one after the other.
    """
    try:
        element.page.wait_for_function(
            f"([element, value]) => ({condition})(element, value)",
            arg=[element.element_handle(), value],
            timeout=PATIENCE,
        )
    except NotInTime:
        found = element.evaluate("element => ({ ...element.dataset })")
        raise AssertionError(
            f"{condition} of {value}: the element has {found}"
        ) from None
