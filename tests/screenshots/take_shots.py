"""Take the screenshots of `shots.py` anew: `python -m tests.screenshots.take_shots`.

The page is made here and brings its own fonts: neither the book's prose nor the
machine's fonts are in the pictures.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path

import matplotlib
from fontTools.ttLib import TTFont
from PIL import Image
from playwright.sync_api import Browser, BrowserType, Page, sync_playwright

from livefit.engines.page_engine import BUNDLE
from tests.browser.conftest import Lab
from tests.screenshots import pixels
from tests.screenshots.shots import DEVICES, SCENES, SHOTS, Shot
from tools.env import browser as browsers

STORED = Path(__file__).with_name("stored")
ADDRESS = "https://lab.invalid/"  # nothing is asked from there: see `serve`
# The font of the plots, and for programs the one that matplotlib brings along.
FONTS = {
    "text": Path(__file__).resolve().parents[2] / "livefit/fonts/LivefitSans.ttf",
    "code": Path(matplotlib.get_data_path()) / "fonts/ttf/DejaVuSansMono.ttf",
}
# Letters are drawn by their outlines alone, in shades of one colour.
FLAGS = (
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--force-color-profile=srgb",
)

STYLE = (
    "".join(
        f"@font-face {{ font-family: shot-{name}; src: url({name}.ttf) }}"
        for name in FONTS
    )
    + """
    body { margin: 0; padding: 0 12px; background: #fff; color: #1f2328;
        font: 16px shot-text }
    @media (prefers-color-scheme: dark) { body { background: #15191f; color: #e8ebef } }
    .livefit * { font-family: shot-text !important }
    .livefit :is(pre, code, pre *) { font-family: shot-code, shot-text !important }
    """
)

STEADY = """() => {
    document.activeElement?.blur();
    for (const element of document.querySelectorAll("*")) element.scrollTo(0, 0);
}"""


@dataclass(frozen=True)
class Picture:
    """One lab as it was drawn, and its text."""

    image: Image.Image
    text: str


def take(browser: Browser, shot: Shot, style: str = "") -> Picture:
    """Open a scene and take it; `style` is added to the page's, to test the tests."""
    (width, height), column = DEVICES[shot.device]
    scene = SCENES[shot.scene]
    style += f"main {{ max-width: {column}px }}" if column else ""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=shot.scheme,
        reduced_motion="reduce",
        locale="ko-KR",
    )
    try:
        page = context.new_page()
        serve(page, scene.options, style)
        page.goto(ADDRESS)
        lab = Lab(page.locator(".livefit"))
        lab.settle()
        scene.prepare(lab)
        lab.settle()
        return look(page)
    finally:
        context.close()


def serve(page: Page, options: dict, style: str) -> None:
    """Answer the page's requests: itself, its fonts, the bundle; nothing else."""
    language = options.get("language", "ko")
    given = escape(json.dumps({"language": language, **options}))
    html = (
        f"<!doctype html><html lang={language}><meta charset=utf-8><title>lab</title>"
        f"<meta name=viewport content='width=device-width'><style>{STYLE}</style>"
        f"<main><div class=livefit data-livefit='{given}'></div></main>"
        "<script>Promise.all(['text', 'code'].map(name => "
        "document.fonts.load(`16px shot-${name}`))).then(() => { "
        "const script = document.createElement('script'); "
        "script.src = 'livefit.js'; document.body.append(script) })</script>"
        f"<style>{style}</style></html>"
    )
    answers = {"": {"body": html, "content_type": "text/html"}}
    answers["livefit.js"] = {"path": BUNDLE, "content_type": "text/javascript"}
    answers |= {f"{name}.ttf": {"path": path} for name, path in FONTS.items()}

    def answer(route) -> None:
        given = answers.get(route.request.url.removeprefix(ADDRESS))
        route.fulfill(**given) if given else route.fulfill(status=404)

    page.route("**/*", answer)


def look(page: Page) -> Picture:
    """Take the lab whole."""
    page.mouse.move(0, 0)
    page.evaluate(STEADY)
    lab = page.locator(".livefit-lab")
    image = lab.screenshot(animations="disabled", caret="hide")
    return Picture(Image.open(BytesIO(image)).convert("RGB"), lab.inner_text())


def unknown_letters(text: str) -> set[str]:
    """Return the letters of `text` that the page's own font does not have."""
    known = set(map(chr, TTFont(FONTS["text"]).getBestCmap())) | {"\n", "\t"}
    return set(text) - known


@contextmanager
def open_browser(kind: BrowserType, path: str) -> Iterator[Browser]:
    """Start Chromium with the flags of the pictures; `path` is the browser's own."""
    # Chromium refuses to run as root (containers of CI) inside its sandbox.
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    arguments = [*FLAGS, *(["--no-sandbox"] if is_root else [])]
    running = kind.launch(executable_path=path, args=arguments)
    try:
        yield running
    finally:
        running.close()


def record() -> None:
    """Take every shot and put it into the stored set; files of no shot go."""
    path = browsers.find()
    if path is None:
        raise SystemExit(browsers.MISSING)
    STORED.mkdir(exist_ok=True)
    taken = set()
    with (
        sync_playwright() as playwright,
        open_browser(playwright.chromium, path) as browser,
    ):
        for shot in SHOTS:
            target = STORED / shot.file
            keep_or_write(take(browser, shot).image, target)
            taken.add(target)
    for old in set(STORED.glob("*.png")) - taken:
        old.unlink()
    size = sum(file.stat().st_size for file in taken)
    print(f"{STORED.name}: {len(taken)} pictures, {size / 1e6:.2f} MB")


def keep_or_write(image: Image.Image, path: Path) -> None:
    """What differs by no more than storing costs stays: Git sees what has changed."""
    if path.exists():
        difference = pixels.compare(image, Image.open(path))
        if difference.size == 0 and difference.largest <= pixels.STEP // 2:
            return
    pixels.save(image, path)
    print(f"  {path.name}")


if __name__ == "__main__":
    record()
