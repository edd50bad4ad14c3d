"""What fails in a browser is run once more, and fails if it fails again."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLOSING = re.search(r"\[\[ \$closing =~ (\S.*) \]\]", (ROOT / ".ci/run").read_text())

CASES = """
import pytest


tries = []

@pytest.fixture
def browser():
    return None

def test_late(browser):
    tries.append(1)
    assert len(tries) == 2

def test_broken(browser):
    assert False, "broken"

def test_broken_elsewhere():
    assert False, "elsewhere"
"""


def run(folder: Path, *names: str) -> subprocess.CompletedProcess[str]:
    """Run some of the cases as `make test` runs tests."""
    (folder / "conftest.py").write_text(
        "from tests.conftest import pytest_collection_modifyitems  # noqa: F401\n"
    )
    (folder / "test_cases.py").write_text(CASES)
    cases = [f"{folder}/test_cases.py::{name}" for name in names]
    command = [sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", "-rR"]
    return subprocess.run(
        [*command, "-p", "no:cacheprovider", "--rootdir", folder, *cases],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )


def accepted(output: str) -> bool:
    """Tell whether `.ci/run` takes this closing line for a whole run."""
    assert CLOSING
    pattern = CLOSING[1].replace("\\ ", " ")
    return bool(re.match(pattern, output.strip().splitlines()[-1]))


def test_what_fails_once_passes_and_is_counted(tmp_path: Path) -> None:
    done = run(tmp_path, "test_late")
    assert done.returncode == 0, done.stdout
    assert "1 passed, 1 rerun" in done.stdout
    assert accepted(done.stdout)


def test_what_fails_twice_fails(tmp_path: Path) -> None:
    done = run(tmp_path, "test_late", "test_broken")
    assert done.returncode == 1
    assert "1 failed, 1 passed, 2 rerun" in done.stdout
    assert not accepted(done.stdout)


def test_without_a_browser_there_is_one_try(tmp_path: Path) -> None:
    done = run(tmp_path, "test_broken_elsewhere")
    assert done.returncode == 1
    assert "1 failed in" in done.stdout
