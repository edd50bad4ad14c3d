"""The Keras process keeps its memory, at one node count and at all of them."""

import queue
from typing import Any

import psutil
import pytest

from livefit.core.settings import make_settings, table
from livefit.engines.keras_process import KerasWorker

pytestmark = [pytest.mark.slow, pytest.mark.weekly]

BOUND = 30 * 2**20  # bytes; room for three networks
NETWORK = 15e6  # the one that goes beyond the bound, measured at 8 to 9
PATIENCE = 300  # seconds for one run, which may wait for a new process


def networks(count: int) -> list[dict[str, Any]]:
    """Return settings over all node counts and losses, each network another one."""
    nodes = table()["nodes"]["maximum"]
    losses = [choice["value"] for choice in table()["loss"]["choices"]]
    return [
        {"nodes": 1 + 37 * i % nodes, "loss": losses[i % len(losses)], "epochs": 2}
        for i in range(count)
    ]


class Runner:
    """A Keras process that trains one run after another; `processes` counts them."""

    def __init__(self, **options: int) -> None:
        self.worker = KerasWorker(**options)
        self.processes: set[int] = set()
        self._events: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    def run(self, **settings: Any) -> None:
        """Train these settings to the end."""
        self.worker.train(make_settings(settings), "en", self._events.put)
        event = self._events.get(timeout=PATIENCE)
        while event["type"] == "epoch":
            event = self._events.get(timeout=PATIENCE)
        if event["type"] != "done":
            raise AssertionError(f"the run of {settings} ended with {event}")

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


@pytest.fixture(scope="module")
def runner():
    runner = Runner(memory_growth=BOUND)
    runner.run()
    runner.run(epochs=2)
    yield runner
    runner.worker.close()


def test_a_hundred_retrainings_at_one_node_count_cost_nothing(runner):
    before, own = runner.memory(), psutil.Process().memory_info().rss

    for i in range(100):
        runner.run(epochs=1 + i % 5, batch_size=16 + 7 * i % 64, seed=i)

    assert runner.memory() - before < 10e6
    assert psutil.Process().memory_info().rss - own < 10e6
    assert len(runner.processes) == 1


def test_new_networks_cannot_grow_the_process_beyond_its_bound(runner):
    before = runner.memory()
    grown = []

    for settings in networks(6):
        runner.run(**settings)
        grown.append(runner.memory() - before)

    assert max(grown) > BOUND / 2  # it does grow
    assert max(grown) < BOUND + NETWORK
    assert 2 <= len(runner.processes) <= 3
