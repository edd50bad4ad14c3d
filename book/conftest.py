"""How nbval checks the chapters: `pytest --nbval book/` needs no further option.

nbval runs every code cell and compares its text outputs with the stored ones, character
by character, except for the patterns `VOLATILE` of `tools.notebooks.execute`. Printed
results must also keep away from a rounding edge: each kernel loads
`tools.notebooks.margins`. The kernels are forks (`tools.notebooks.forked_kernels`).
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.notebooks import forked_kernels
from tools.notebooks.execute import KERNEL_ENVIRONMENT, VOLATILE

SETTING = 'c.InteractiveShellApp.extensions = ["tools.notebooks.margins"]\n'
PROFILE = pytest.StashKey[tempfile.TemporaryDirectory]()


def pytest_configure(config: pytest.Config) -> None:
    """Make an IPython folder for the kernels, whose only setting is the extension."""
    forked_kernels.install()
    folder = tempfile.TemporaryDirectory(prefix="ipython-")
    profile = Path(folder.name, "profile_default")
    profile.mkdir()
    (profile / "ipython_kernel_config.py").write_text(SETTING, "utf-8")
    config.stash[PROFILE] = folder


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[PROFILE].cleanup()


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
        patch.setenv("IPYTHONDIR", item.config.stash[PROFILE].name)
        # ipykernel's own choice, for the process whose forks the kernels are.
        patch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
        return (yield)
