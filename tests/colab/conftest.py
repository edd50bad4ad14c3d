"""What the tests in rebuilt environments share."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.colab import places
from tools.env import stacks
from tools.publish.colab import RESULTS


@pytest.fixture(scope="session")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository from which the set-up cell fetches the package."""
    return places.publish(tmp_path_factory.mktemp("public") / "repository")


@pytest.fixture(scope="session")
def made() -> Callable[[stacks.Stack], stacks.Stack]:
    """Make an environment, if it is not there; fail with the reason where none can be.

    A machine without the Python for it must not look as if everything had been tested.
    """

    def make(stack: stacks.Stack) -> stacks.Stack:
        try:
            stacks.make(stack)
        except stacks.StackError as error:
            pytest.fail(str(error), pytrace=False)
        return stack

    return make


@pytest.fixture(scope="session")
def record() -> Iterator[dict[str, Any]]:
    """What `make test-colab` stores; written when the last test is over."""
    results: dict[str, Any] = {"stacks": {}, "front_ends": [], "figures": {}}
    yield results
    if path := os.environ.get(RESULTS):
        Path(path).write_text(json.dumps(results), "utf-8")
