"""How nbval checks the chapters: `pytest --nbval book/` needs no further option.

nbval runs every code cell and compares its text outputs with the stored ones, character
by character, except for what `tools.notebooks.VOLATILE` names.
"""

from collections.abc import Iterator

import pytest

from tools.notebooks import KERNEL_ENVIRONMENT, VOLATILE


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Give nbval's collector of each notebook those rules."""
    if hasattr(collector, "sanitize_patterns"):
        collector.sanitize_patterns.update(VOLATILE)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Start each notebook's kernel as when its outputs were stored.

    It starts with the first cell; other tests keep their own environment.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name, value in KERNEL_ENVIRONMENT.items():
            patch.setenv(name, value)
        return (yield)
