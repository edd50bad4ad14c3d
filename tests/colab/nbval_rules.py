"""Plugin of the pytest that runs a chapter: what two runs never have in common.

The same rules as in `book/conftest.py`, which is not there when a chapter is alone.
"""

import pytest

from tools.notebooks import VOLATILE


def pytest_collectstart(collector: pytest.Collector) -> None:
    """Give nbval's collector of a notebook those rules."""
    if hasattr(collector, "sanitize_patterns"):
        collector.sanitize_patterns.update(VOLATILE)
