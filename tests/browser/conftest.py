"""What the tests of the labs on the built pages share."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from livefit.engines.page_engine import BUNDLE
from tests.browser.stage import Stage
from tests.browser.waiting import wait_until
from tests.browser.widget import Kernel
from tests.conftest import FIRST_PORT, ROOT, toc_pages
from tools.notebooks.files import read
from tools.publish.serve import serving

PHONE = (390, 844)
LAPTOP = (1280, 900)

FREE_LAB = "book/playground"
# With room to scroll, above the lab and below it.
FREE_LAB_PAGE = """<!doctype html><html lang="ko"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Lab</title>
<script defer src="../livefit.js"></script></head>
<body><main><h1 style="height: 400px">Lab</h1>{lab}
<p style="height: 900px"></p></main></body></html>"""

# What is out of sight is drawn when the control has rested for a moment.
SETTLED = """(lab, after) => lab.dataset.state === "done"
    && Number(lab.dataset.runs) > after && !("behind" in lab.dataset)
    && !lab.querySelector("[data-moving]")"""
# A lab that asks before its first run has nothing to draw yet.
READY = f"(lab) => lab.dataset.state === 'asking' || ({SETTLED})(lab, 0)"
CHANGE = """(lab, values) => {
    for (const [name, value] of Object.entries(values)) {
        const control = lab.querySelector(
            `[data-setting="${name}"] :is(input[type="number"], select)`);
        control.value = value;
        control.dispatchEvent(new Event("change", { bubbles: true }));
    }
}"""


class Watch:
    """What a page did that it must not do: errors, and requests to another host."""

    def __init__(self, page: Page) -> None:
        self.faults: list[str] = []
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", self._console)
        page.on("request", self._request)

    def _console(self, message) -> None:
        if message.type in ("error", "warning"):
            self.faults.append(message.text)

    def _request(self, request) -> None:
        own = ("file:", "data:", "blob:", "http://127.0.0.1:")
        if not request.url.startswith(own):
            self.faults.append(f"request to {request.url}")


class Lab:
    """One lab on an open page, as a reader handles it."""

    def __init__(self, root: Locator) -> None:
        self.root = root

    def options(self) -> dict:
        return json.loads(self.root.get_attribute("data-livefit"))

    def control(self, name: str) -> Locator:
        """A control; on a phone, where one is shown at a time, it is chosen first."""
        chip = self.root.locator(f'[data-chip="{name}"]')
        if chip.is_visible() and chip.get_attribute("aria-pressed") == "false":
            chip.click()
        return self.root.locator(f'[data-setting="{name}"]')

    def slider(self, name: str) -> Locator:
        return self.control(name).locator('input[type="range"]')

    def field(self, name: str) -> Locator:
        return self.control(name).locator('input[type="number"]')

    def line(self, panel: str = "loss") -> str:
        """The drawn path of the run in hand."""
        path = self.root.locator(f'[data-panel="{panel}"] path.lf-line.lf-current')
        return path.get_attribute("d") or ""

    def open(self, tab: str) -> Locator:
        """Select a tab; return its view. In a large lab some views have no tab."""
        view = self.root.locator(f'.lf-view[data-view="{tab}"]')
        button = self.root.locator(f'[role="tab"][data-view="{tab}"]')
        if button.is_visible():
            button.click()
        expect(view).to_be_visible()
        return view

    def figure(self, name: str) -> Locator:
        """A figure above the charts: found, accuracy, loss, ..."""
        return self.root.locator(f'.lf-figure[data-figure="{name}"]')

    def status(self) -> Locator:
        return self.root.locator('[data-role="status"]')

    def code(self) -> str:
        return self.root.locator('[data-panel="code"] pre').text_content()

    def runs(self) -> int:
        return int(self.root.get_attribute("data-runs"))

    def settle(self, after: int = 0) -> None:
        """Wait until more than `after` runs are finished, none is under way and all of
        the lab is drawn.
        """
        wait_until(self.root, SETTLED, after)

    def ready(self) -> None:
        """Wait for the first run, or for the question before it."""
        wait_until(self.root, READY)

    def rest(self) -> None:
        """Wait until the fonts are there and nothing of the lab moves any more."""
        self.root.evaluate(
            """async (lab) => {
                const frame = () => new Promise(requestAnimationFrame);
                const boxes = () => JSON.stringify(
                    [...lab.querySelectorAll("*")].map(e => e.getBoundingClientRect()));
                await document.fonts.ready;
                for (let before, now; (now = boxes()) !== before; before = now) {
                    await frame();
                    await frame();
                }
            }"""
        )

    def free(self) -> None:
        """Wait for the first run; skip the question, where the lab asks one first."""
        self.settle()
        if "question" in self.options():
            with self.retrains():
                self.root.locator('[data-action="skip"]').click()

    def type(self, name: str, text: str) -> None:
        """Type into a number field and leave it with Enter."""
        self.field(name).fill(text)
        self.field(name).press("Enter")

    def change(self, **values: object) -> None:
        """Set number fields and choices with no pause between them."""
        self.root.evaluate(CHANGE, values)

    @contextmanager
    def retrains(self) -> Iterator[None]:
        """Do something in the `with` block; wait for the run that it has to cause."""
        before = self.runs()
        yield
        self.settle(after=before)


def pages_with_labs() -> list[str]:
    """Return the book's pages that hold at least one lab, from the notebooks."""
    found = []
    for name in toc_pages():
        path = ROOT / f"{name}.ipynb"
        if path.exists() and "data-livefit" in path.read_text("utf-8"):
            found.append(name)
    return found


def opener(new_page: Callable[..., Page], folder: Path, url: str) -> Callable:
    """Return a function that opens a page of a site over http or from disk; the watch
    sees it from the start.
    """

    def open_it(
        name: str,
        size: tuple[int, int] = LAPTOP,
        scheme: str = "http",
        fragment: str = "",
        **options,
    ) -> tuple[Page, Watch]:
        page = new_page(*size, **options)
        watch = Watch(page)
        root = url if scheme == "http" else folder.as_uri() + "/"
        page.goto(f"{root}{name}.html{fragment}")
        return page, watch

    return open_it


def lab_opener(open_page: Callable) -> Callable[..., tuple[Lab, Page, Watch]]:
    """Return a function that opens the free lab of a site, settled."""

    def open_it(**options) -> tuple[Lab, Page, Watch]:
        page, watch = open_page(FREE_LAB, **options)
        lab = Lab(page.locator(".livefit").first)
        lab.settle()
        return lab, page, watch

    return open_it


@pytest.fixture
def open_page(
    new_page: Callable[..., Page], built_book: Path, book_url: str
) -> Callable[..., tuple[Page, Watch]]:
    """Open a page of the book."""
    return opener(new_page, built_book, book_url)


@pytest.fixture(scope="session")
def free_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Folder and address of a site with one page: that of the free lab, all controls,
    without the book's theme, which takes as long to open as the lab itself.
    """
    site = tmp_path_factory.mktemp("free_lab")
    [lab, *_] = (
        output["data"]["text/html"]
        for cell in read(ROOT / f"{FREE_LAB}.ipynb").cells
        for output in cell.get("outputs", [])
        if "data-livefit" in output.get("data", {}).get("text/html", "")
    )
    shutil.copy(BUNDLE, site / "livefit.js")
    page = site / f"{FREE_LAB}.html"
    page.parent.mkdir()
    page.write_text(FREE_LAB_PAGE.format(lab=lab), "utf-8")
    with serving(site, FIRST_PORT) as url:
        yield site, url


@pytest.fixture
def open_alone(new_page) -> Callable[..., tuple[Lab, Page, Watch]]:
    """Open a lab with these options on an empty page, settled."""

    def open_it(
        options: dict, size: tuple[int, int] = LAPTOP, **context
    ) -> tuple[Lab, Page, Watch]:
        page = new_page(*size, **context)
        watch = Watch(page)
        given = escape(json.dumps(options))
        page.set_content(
            f"<!doctype html><html lang={options['language']}>"
            "<head><title>lab</title>"
            "<meta name=viewport content='width=device-width'></head><body><main>"
            f"<h1>lab</h1><div class=livefit data-livefit='{given}'>"
            "</div></main></body></html>"
        )
        page.add_script_tag(path=BUNDLE)
        lab = Lab(page.locator(".livefit"))
        lab.settle()
        return lab, page, watch

    return open_it


@pytest.fixture
def open_widget(new_page) -> Callable[..., tuple[Lab, Kernel, Page]]:
    """Show a lab with these options as a widget, beside a kernel that is silent."""

    def open_it(options: dict, can_save: bool = True) -> tuple[Lab, Kernel, Page]:
        page = new_page()
        page.clock.install()
        kernel = Kernel(page, options, can_save)
        page.clock.resume()
        return Lab(page.locator(".livefit").first), kernel, page

    return open_it


@pytest.fixture
def open_panels(open_alone) -> Callable[..., tuple[Lab, Page, Watch]]:
    """Open a lab with some panels on an empty page, settled."""

    def open_it(
        *show, size=LAPTOP, language="ko", touch=False, options=None, **settings
    ):
        given = {"show": show, "settings": settings, "language": language}
        return open_alone(given | (options or {}), size, has_touch=touch)

    return open_it


@pytest.fixture
def open_lab(new_page, free_lab) -> Callable[..., tuple[Lab, Page, Watch]]:
    """Open the page of the free lab, settled."""

    return lab_opener(opener(new_page, *free_lab))


@pytest.fixture
def open_book_lab(open_page) -> Callable[..., tuple[Lab, Page, Watch]]:
    """Open the free lab where it stands in the book, settled."""
    return lab_opener(open_page)


@pytest.fixture
def open_stage(open_page) -> Callable[..., tuple[Stage, Page, Watch]]:
    """Open the lecturer's screen at a scene, by default in projector mode."""

    def open_it(
        scene: int | str = 1, projector: bool = True, **options
    ) -> tuple[Stage, Page, Watch]:
        fragment = f"#scene={scene}{'&view=projector' if projector else ''}"
        page, watch = open_page("book/stage", fragment=fragment, **options)
        stage = Stage(page)
        expect(stage.root).to_be_visible()
        expect(stage.root).to_be_focused()
        return stage, page, watch

    return open_it
