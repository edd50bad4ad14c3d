"""The rules of style that a machine can check."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def ruff(*arguments: str) -> str:
    command = [sys.executable, "-m", "ruff", *arguments, "--no-cache", str(ROOT)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    return run.stdout if run.returncode else ""


def test_code_keeps_the_rules_of_ruff() -> None:
    assert ruff("check", "--output-format", "concise") == ""


def test_code_is_formatted() -> None:
    assert ruff("format", "--check") == ""
