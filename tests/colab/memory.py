"""How much memory a server, its kernels and their processes take together."""

import contextlib
import threading
from typing import Self

import psutil


class Memory:
    """Watch a process and its descendants while a `with` block runs.

    Pages that several of them share are counted once (PSS): their plain sizes would add
    up to more than the machine gives.

    Attributes:
        peak: the largest sum seen, in bytes.
        processes: how many processes there were then.
    """

    def __init__(self, process: psutil.Process, interval: float = 0.5) -> None:
        self.peak = 0
        self.processes = 0
        self._process = process
        self._interval = interval
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(self._interval):
            sizes = []
            for process in (self._process, *self._process.children(recursive=True)):
                # One may end between being listed and being looked at.
                with contextlib.suppress(psutil.Error):
                    sizes.append(process.memory_full_info().pss)
            if sum(sizes) > self.peak:
                self.peak, self.processes = sum(sizes), len(sizes)
