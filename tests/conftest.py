"""Fixtures for everything that looks at the built book, and the browser to do it with.

* `built_book`: folder of the site, built once per test run from the tracked files;
* `book_url`: the same site on a loopback port, ends in "/";
* `book_page`: parametrizes a test over the pages of `_toc.yml`, such as "book/model";
* `new_page`: opens pages in Chromium; width, height, colour scheme are arguments.

Playwright's sync API is used directly. The browser and the web server belong to one
pytest-xdist worker, the built book is shared by all of them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import hypothesis
import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.browser.waiting import LATE_FRAMES
from tools.env import browser as browsers
from tools.publish.serve import serving

# On a busy machine an example may take longer than hypothesis likes.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")
# A state is waited for; only a page that hangs takes this long.
expect.set_options(timeout=60_000)

ROOT = Path(__file__).resolve().parent.parent
BUILD_TIMEOUT = 900  # seconds that one worker waits for another one's build
# A page of each kind; the others are made of the same parts.
KINDS = ("book/layers", "book/guide", "book/stage", "book/settings")
FIRST_PORT = 8700  # tools.publish.serve takes the next one when it is in use


@dataclass(frozen=True)
class BookBuild:
    """What one run of jupyter-book left behind."""

    html: str  # folder of the site
    status: int  # exit status
    output: str  # everything the command printed


def weekly(*values: object):
    """A further case of a parametrized test, which only `make test-all` runs."""
    return pytest.param(*values, marks=pytest.mark.weekly)


def most_weekly(values: Iterable[object], *kept: object) -> list[object]:
    """The cases of a parametrized test, of which `make test` runs only those kept."""
    return [value if value in kept else weekly(value) for value in values]


def toc_pages() -> list[str]:
    """Return the names of the book's pages without their suffix, in reading order."""
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text("utf-8"))
    chapters = [chapter for part in toc["parts"] for chapter in part["chapters"]]
    pages = [page for top in chapters for page in (top, *top.get("sections", ()))]
    return [toc["root"], *(page["file"] for page in pages)]


def copy_tracked_files(target: Path) -> None:
    """Copy the files that Git tracks, as they are now: what a fresh clone would hold.

    Raises:
        subprocess.CalledProcessError: the tests do not run in a Git working copy.
    """
    command = ["git", "ls-files", "-z"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, run.stdout.split("\0")):
        source, copy = ROOT / name, target / name
        if source.is_file():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)


def build_book(tree: Path, *options: str) -> BookBuild:
    """Run `jupyter-book build` in a copy of the project, without network."""
    program = shutil.which("jupyter-book", path=str(Path(sys.executable).parent))
    assert program, "jupyter-book is not installed beside this Python"
    nowhere = "http://127.0.0.1:9"
    environment = os.environ | {"HTTP_PROXY": nowhere, "HTTPS_PROXY": nowhere}
    run = subprocess.run(
        [program, "build", ".", *options],
        cwd=tree,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    return BookBuild(str(tree / "_build" / "html"), run.returncode, run.stdout)


def once(folder: Path, make: Callable[[], BookBuild]) -> BookBuild:
    """Return what `make` returns, called by the first worker that asks for `folder`.

    Making a folder is atomic: whoever makes it does the work, the others wait.
    """
    result = folder / "result.json"
    try:
        folder.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + BUILD_TIMEOUT
        while not result.exists():
            if time.monotonic() > deadline:
                pytest.fail("another worker's build of the book never ended")
            time.sleep(0.2)
        return BookBuild(**json.loads(result.read_text("utf-8")))
    built = make()
    unfinished = result.with_suffix(".part")
    unfinished.write_text(json.dumps(asdict(built)), "utf-8")
    unfinished.rename(result)
    return built


@pytest.fixture(scope="session")
def book_build(tmp_path_factory: pytest.TempPathFactory) -> BookBuild:
    """The strict build (`-W -n --keep-going`) of the tracked files, once per run."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / "book"

    def make() -> BookBuild:
        copy_tracked_files(folder / "tree")
        return build_book(folder / "tree", "-W", "-n", "--keep-going")

    return once(folder, make)


@pytest.fixture(scope="session")
def built_book(book_build: BookBuild) -> Path:
    """Folder of the built site (`_build/html` of a clean copy)."""
    if book_build.status != 0:
        pytest.fail(f"the book does not build:\n{book_build.output}", pytrace=False)
    return Path(book_build.html)


@pytest.fixture(scope="session")
def book_url(built_book: Path) -> Iterator[str]:
    """Address of the built site on a free loopback port, with a slash at its end."""
    with serving(built_book, FIRST_PORT) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the browser that `make test` uses."""
    path = browsers.find()
    if path is None:
        pytest.fail(browsers.MISSING, pytrace=False)
    return path


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """A headless Chromium, started once per worker."""
    with browsers.started(chromium) as running:
        yield running


@pytest.fixture
def new_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open an empty page of its own profile; closed after the test.

    `new_page(width=390, height=844, color_scheme="dark", **context_options)`; the
    options are those of Playwright's `Browser.new_context`. Little motion is asked for:
    who looks at how something moves asks for it.
    """
    contexts = []

    def open_page(width: int = 1280, height: int = 900, **options: object) -> Page:
        options = {"reduced_motion": "reduce"} | options
        viewport = {"width": width, "height": height}
        contexts.append(browser.new_context(viewport=viewport, **options))
        if late := os.environ.get("LATE_FRAMES"):
            contexts[-1].add_init_script(f"({LATE_FRAMES})({int(late)})")
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test with the argument `book_page` each page of the book, most weekly."""
    if "book_page" in metafunc.fixturenames:
        metafunc.parametrize("book_page", most_weekly(toc_pages(), *KINDS))
