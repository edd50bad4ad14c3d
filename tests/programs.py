"""Programs of the project that a test starts, and ends as a reader would."""

import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def start_program(*arguments: str | Path) -> subprocess.Popen[str]:
    """Run `python -m` with these arguments where no browser can be opened."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY")
    return subprocess.Popen(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k not in hidden},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Where the tests run in the background, Ctrl-C would be ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
