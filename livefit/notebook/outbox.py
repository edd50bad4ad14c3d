"""The thread in which a lab's messages to its front end are sent.

Colab delivers them only while the kernel answers a message of the front end
(https://github.com/googlecolab/colabtools/issues/3373): there they wait for the
kernel's main thread (`Foreground`). Elsewhere a thread of their own sends them at once
(`background`).
"""

import queue
import sys
import threading
import time
from collections.abc import Callable
from functools import cache
from typing import Any

Job = Callable[[], None]


def colab_output() -> Any:
    """Return Colab's module for outputs; None where the front end is not Colab's.

    anywidget looks there too.
    """
    return sys.modules.get("google.colab.output")


@cache
def background(name: str) -> Callable[[Job], None]:
    """Return the `put` of the one thread of that name, shared by all labs.

    The kernel keeps the order of messages only within one thread.
    """
    jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()

    def work() -> None:
        while True:
            job = jobs.get()
            try:
                job()
            except Exception:  # a lab whose page has closed must not stop the others
                continue

    threading.Thread(target=work, name=name, daemon=True).start()
    return jobs.put


class Foreground:
    """Jobs that wait for the kernel's main thread."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()

    def put(self, job: Job) -> None:
        """Add a job, from any thread."""
        self._jobs.put(job)

    def work(self, more: Callable[[], bool], seconds: float) -> None:
        """Do the waiting jobs; while `more()`, wait up to `seconds` for others."""
        end = time.monotonic() + seconds
        while True:
            left = end - time.monotonic() if more() else 0
            try:
                job = (
                    self._jobs.get(timeout=left) if left > 0 else self._jobs.get(False)
                )
            except queue.Empty:
                return
            job()
