"""The Keras process keeps its memory: the short form of `python -m bench memory`."""

import psutil
import pytest

from bench.memory import Runner, networks

pytestmark = pytest.mark.slow

BOUND = 30 * 2**20  # bytes; room for three networks
NETWORK = 15e6  # the one that goes beyond the bound, measured at 8 to 9


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
