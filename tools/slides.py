"""Print the handouts of the slides: `python -m tools.slides _build/html`.

The build of the book has written `slides/<chapter>.html`. Chromium prints each as
`slides/<chapter>.pdf`: every slide beside its notes. A handout that is newer than its
slides stays; the list of slides then names them all.
"""

import argparse
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser

from tools import browser as browsers

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "book_ext"))
from livefit_slides.pages import write_slides  # noqa: E402

# Slides drawn, equations set, every lab trained: what stands on paper does not change.
READY = """() => {
    const { slides, equations } = document.documentElement.dataset;
    const labs = [...document.querySelectorAll(".livefit")];
    return slides && equations && labs.every((lab) => lab.querySelector("svg path"));
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
    """Print what is missing; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.slides")
    parser.add_argument("site", type=Path, help="folder of the built book")
    site: Path = parser.parse_args().site
    pages = sorted(site.glob("slides/*.html"))
    missing = [
        page
        for page in pages
        if page.stem != "index" and not page.with_suffix(".pdf").is_file()
    ]
    if not pages:
        print(f"No slides in {site}: build the book first", file=sys.stderr)
        return 1
    path = browsers.find() if missing else None
    if missing and path is None:
        print(browsers.MISSING, file=sys.stderr)
        return 1
    begin = time.monotonic()
    if path:
        with browsers.started(path) as browser:
            for page in missing:
                size = print_handout(browser, page).stat().st_size
                print(f"{page.stem}.pdf: {size / 1e6:.1f} MB")
    write_slides(site)
    print(
        f"Slides: {site / 'slides' / 'index.html'} ({time.monotonic() - begin:.1f} s)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
