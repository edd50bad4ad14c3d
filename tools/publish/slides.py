"""Print the handouts of the slides: `python -m tools.publish.slides _build/html`.

The build of the book has written `slides/<chapter>.html`. Chromium prints each as
`slides/<chapter>.pdf`: every slide beside its notes.
"""

import argparse
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser

from tools.env import browser as browsers

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "book_ext"))
from livefit_slides.pages import write_slides  # noqa: E402

# Slides laid out, every lab trained, every figure drawn: paper does not change.
READY = """() => {
    const { slides } = document.documentElement.dataset;
    const labs = [...document.querySelectorAll(".livefit, .livefit-figure")];
    return slides && labs.every((lab) => lab.querySelector("svg path"));
}"""


def print_handout(browser: Browser, page_path: Path) -> Path:
    """Print the handout of one chapter's slides beside them; return its path.

    Raises:
        playwright.sync_api.Error: the slides do not come to rest.
    """
    target = page_path.with_suffix(".pdf")
    page = browser.new_page()
    page.goto(f"{page_path.resolve().as_uri()}?handout")
    page.wait_for_function(READY)
    unfinished = target.with_suffix(".part")
    page.pdf(
        path=unfinished, prefer_css_page_size=True, print_background=True, outline=True
    )
    unfinished.replace(target)
    page.close()
    return target


def main() -> int:
    """Print all handouts; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.publish.slides")
    parser.add_argument("site", type=Path, help="folder of the built book")
    site: Path = parser.parse_args().site
    pages = [page for page in site.glob("slides/*.html") if page.stem != "index"]
    if not pages:
        print(f"No slides in {site}: build the book first", file=sys.stderr)
        return 1
    path = browsers.find()
    if path is None:
        print(browsers.MISSING, file=sys.stderr)
        return 1
    begin = time.monotonic()
    with browsers.started(path) as browser:
        for page in sorted(pages):
            size = print_handout(browser, page).stat().st_size
            print(f"{page.stem}.pdf: {size / 1e6:.1f} MB")
    write_slides(site)  # its list names the handouts that there are
    print(
        f"Slides: {site / 'slides' / 'index.html'} ({time.monotonic() - begin:.1f} s)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
