"""Find and start the Chromium of the tests: `python -m tools.env.browser` finds it.

An installed Chromium or Chrome is taken, at best Debian's `chromium-headless-shell`: it
has no windows and opens a page with half the work. If there is none, Playwright's own
is downloaded when this module is run. `CHROMIUM=/path/to/browser` names one.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
)
MISSING = (
    "No browser for the tests: install Chromium (Debian, Ubuntu: apt install chromium) "
    "or Google Chrome, or name one with CHROMIUM=/path/to/browser."
)


def find() -> str | None:
    """Return the path of a browser that starts, or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if starts(named) else None
    candidates = [shutil.which(name) for name in NAMES]
    candidates += [place for place in PLACES if Path(place).is_file()]
    candidates.append(playwrights_own())
    return next((path for path in candidates if path and starts(path)), None)


def starts(path: str) -> bool:
    """Return whether the program prints a version: a stub may be installed."""
    if os.name == "nt":  # Chrome on Windows prints nothing and opens a window instead.
        return Path(path).is_file()
    command = [path, "--version"]
    try:
        run = subprocess.run(command, capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0 and b"Chrom" in run.stdout


def playwrights_own() -> str | None:
    """Return the path of the Chromium that Playwright has downloaded, or None."""
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


@contextmanager
def started(path: str) -> Iterator[Browser]:
    """Run the browser at `path`, headless, while the `with` block runs.

    Raises:
        playwright.sync_api.Error: it does not start.
    """
    # Chromium refuses to run as root (containers of CI) inside its sandbox.
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    arguments = ["--no-sandbox"] if is_root else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


def download() -> None:
    """Let Playwright download its Chromium; its own errors are not shown."""
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, stdout=2, stderr=subprocess.DEVNULL, check=False)


def main() -> int:
    """Print the browser's path; return 1 where none is found or downloaded."""
    path = find()
    if path is None and not os.environ.get("CHROMIUM"):
        download()
        path = find()
    if path is None:
        print(MISSING, file=sys.stderr)
        return 1
    print(f"Browser for the tests: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
