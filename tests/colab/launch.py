"""Start a kernel: `python -P launch.py [--in-colab] -f FILE`, as a kernel file says.

In Colab `google.colab` is imported before the first cell runs. Of that package no more
is simulated than that (`simulated/`).
"""

import importlib
import os
import runpy
import shutil
import sys
from pathlib import Path

# ipykernel shows what a library writes to file descriptor 2 (TensorFlow's log), but not
# where it sees that pytest is running; a reader's kernel does not.
os.environ.pop("PYTEST_CURRENT_TEST", None)

if sys.argv[1] == "--in-colab":
    del sys.argv[1]
    importlib.import_module("google.colab")
    # A Colab machine is fresh: no kernel has fetched the book there before. Here one
    # with the same number may have; what this one fetches goes with it.
    fetched = f"/tmp/{os.getpid()}"
    shutil.rmtree(fetched, ignore_errors=True)
    with Path(os.environ["FETCHED_COPIES"]).open("a") as note:
        note.write(f"{fetched}\n")

runpy.run_module("ipykernel_launcher", run_name="__main__")
