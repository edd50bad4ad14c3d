"""Write `requirements.txt` from `requirements.in`: `python -m tools.env.lock`.

One list for every platform and Python version of the book; pins that are there stay.
To update one package: `python -m tools.env.lock -P name`; to update all:
`python -m tools.env.lock --upgrade`.
"""

import subprocess
import sys
from pathlib import Path

from uv import find_uv_bin

ROOT = Path(__file__).resolve().parents[2]
LIST = "requirements.in"
LOCK = "requirements.txt"


def lock(folder: Path = ROOT, *options: str) -> None:
    """Bring the lock in `folder` up to its list, changing as little as possible.

    Raises:
        subprocess.CalledProcessError: uv found no solution or no package index.
    """
    command = [
        *(find_uv_bin(), "pip", "compile", "--quiet"),
        *("--universal", "--python-version", "3.11"),
        # Nothing of the machine that wrote it goes into the file.
        *("--no-emit-index-url", "--no-emit-find-links"),
        *("--custom-compile-command", "make lock"),
        *(LIST, "--output-file", LOCK, *options),
    ]
    subprocess.run(command, cwd=folder, check=True)


if __name__ == "__main__":
    try:
        lock(ROOT, *sys.argv[1:])
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
