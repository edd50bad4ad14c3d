"""`python -m bench`: figures, targets and table; one real run, hardly repeated."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bench import page
from bench.report import Figure, table

ROOT = Path(__file__).resolve().parents[2]


def bench(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bench", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300
    )


@pytest.mark.slow
def test_the_page_is_measured_beside_its_rival(built_book: Path) -> None:
    run = bench("page", "--quick", "--site", built_book)
    assert run.returncode == 0, run.stdout + run.stderr
    for epochs in page.EPOCHS:
        row = rf"{epochs} epochs, page engine .* TensorFlow.js [\d.]+ +[\d.]+x "
        assert re.search(row, run.stdout), run.stdout
    for each in ("longest frame", "frames dropped while", "by the slider alone"):
        assert run.stdout.count(each) == len(page.SLOWER)
    assert run.stdout.count(": page weight") == len(page.PAGES)


def test_a_missed_target_is_shown() -> None:
    slow = Figure("slow", "ms", [2.0, 3.0, 4.0])
    rival = [6.0, 6.0]
    figures = [
        replace(slow, rival="other", rival_values=rival, at_least=target)
        for target in (None, 2, 3)
    ]
    late = Figure("late", "s", [61.0], at_most=60)
    assert [figure.reached for figure in figures] == [None, True, False]
    assert late.reached is False
    rows = [" ".join(line.split()) for line in table([*figures, late]).splitlines()]
    assert rows[2:] == [
        "slow 3 ms - other 6 2.0x - -",
        "slow 3 ms - other 6 2.0x >= 2x yes",
        "slow 3 ms - other 6 2.0x >= 3x NO",
        "late 61 s - - - <= 60 s NO",
    ]


def test_a_target_may_be_for_a_percentile() -> None:
    frames = Figure("f", "ms", [10.0] * 98 + [20.0, 60.0], at_most=50, percentile=95)
    longest = Figure(**{**vars(frames), "percentile": 100})
    assert (frames.value, frames.reached) == (10, True)
    assert (longest.value, longest.reached) == (60, False)
    assert longest.row()[1:3] == ["10 ms", "100 %: 60"]


@pytest.mark.slow
def test_what_cannot_be_measured_ends_with_status_1(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    run = bench("page", "--quick", "--site", tmp_path)
    assert run.returncode == 1
    assert "page cannot be measured" in run.stderr
    assert "reached" not in run.stdout  # no table


def test_an_unknown_measurement_is_refused() -> None:
    run = bench("speed")
    assert run.returncode == 2
    assert "no measurement 'speed': page, demo, book, keras" in run.stderr
