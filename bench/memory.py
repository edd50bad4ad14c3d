"""The memory of the Keras process: retrained at one node count, and at all of them."""

import queue
from pathlib import Path
from typing import Any

import psutil

from bench.report import BenchError, Figure
from livefit.core.settings import make_settings, table
from livefit.engines.keras_process import MEMORY_GROWTH, KerasWorker

SAME = 100  # retrainings at one node count
ALL = 300  # over all node counts and losses
PATIENCE = 300  # seconds for one run, which may wait for a new process
NETWORK = 12e6  # bytes; one more network than there is room for, and some


def measure(quick: bool, site: Path | None) -> tuple[list[Figure], list[str]]:
    """Return the figures of the process's memory and how they were measured.

    Args:
        quick: hardly any repetitions.
        site: not used.

    Raises:
        BenchError: a run did not end as it should.
    """
    same, everything = (3, 4) if quick else (SAME, ALL)
    runner = Runner()
    try:
        runner.run()
        runner.run(epochs=2)
        fresh = runner.memory()
        for i in range(same):
            runner.run(epochs=1 + i % 20, batch_size=1 + 7 * i % 64)
        growth = runner.memory() - fresh
        own = psutil.Process().memory_info().rss
        grown = []
        for settings in networks(everything):
            runner.run(**settings)
            grown.append(max(runner.memory() - fresh, 0))
        own = psutil.Process().memory_info().rss - own
    finally:
        runner.worker.close()
    bound = (MEMORY_GROWTH + NETWORK) / 1e6
    return [
        Figure("Keras process, fresh and warm", "MB", [fresh / 1e6]),
        Figure("growth, one node count", "MB", [growth / 1e6], at_most=10),
        Figure(
            "growth, all node counts and losses",
            "MB",
            [value / 1e6 for value in grown],
            at_most=bound,
            percentile=100,
        ),
        Figure("growth of the kernel meanwhile", "MB", [own / 1e6], at_most=10),
        Figure("processes used", "", [len(runner.processes)]),
    ], [
        f"One node count: {same} retrainings with other epochs and batch sizes.",
        f"All: {everything} retrainings, each with another network; resident set after "
        "each. The process is replaced between two runs when it has grown by "
        f"{MEMORY_GROWTH / 2**20:.0f} MiB.",
    ]


def networks(count: int) -> list[dict[str, Any]]:
    """Return settings over all node counts and losses, each network another one."""
    nodes = table()["nodes"]["maximum"]
    losses = [choice["value"] for choice in table()["loss"]["choices"]]
    return [
        {"nodes": 1 + 37 * i % nodes, "loss": losses[i % len(losses)], "epochs": 2}
        for i in range(count)
    ]


class Runner:
    """A Keras process that trains one run after another.

    Attributes:
        worker: its client.
        processes: the numbers of all processes that there have been.
    """

    def __init__(self, **options: int) -> None:
        self.worker = KerasWorker(**options)
        self.processes: set[int] = set()
        self._events: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    def run(self, **settings: Any) -> None:
        """Train these settings to the end.

        Raises:
            BenchError: the run ended in another way.
        """
        self.worker.train(make_settings(settings), "en", self._events.put)
        event = self._events.get(timeout=PATIENCE)
        while event["type"] == "epoch":
            event = self._events.get(timeout=PATIENCE)
        if event["type"] != "done":
            raise BenchError(f"the run of {settings} ended with {event}")

    def memory(self) -> int:
        """Return the process's resident memory in bytes; 0 while a new one starts."""
        pid = self.worker.pid
        if pid is None:
            return 0
        self.processes.add(pid)
        try:
            return psutil.Process(pid).memory_info().rss
        except psutil.Error:
            return 0
