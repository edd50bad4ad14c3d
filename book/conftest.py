"""How nbval checks the chapters: `pytest --nbval book/` needs no further option.

nbval runs every code cell and compares its text outputs with the stored ones, character
by character, except for what `tools.notebooks.VOLATILE` names.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.notebooks import VOLATILE

ROOT = Path(__file__).resolve().parent.parent

# As when the outputs were stored (`make notebooks`).
KERNEL_ENVIRONMENT = {
    "LIVEFIT_STATIC": "1",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONPATH": os.pathsep.join(
        filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])
    ),
}


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Give nbval's collector of each notebook those rules."""
    if hasattr(collector, "sanitize_patterns"):
        collector.sanitize_patterns.update(VOLATILE)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Start each notebook's kernel in the environment above; other tests keep theirs.

    The kernel starts with a notebook's first cell.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name, value in KERNEL_ENVIRONMENT.items():
            patch.setenv(name, value)
        return (yield)
