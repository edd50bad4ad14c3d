"""`python -m bench`: every measurement runs and tells its figures; none is judged."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.report import Figure, table

ROOT = Path(__file__).resolve().parents[2]


def bench(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bench", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300
    )


@pytest.fixture(scope="module")
def results(built_book: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What the cheap measurements write, all into one file."""
    path = tmp_path_factory.mktemp("bench") / "results.json"
    for name in ("book", "page", "keras"):
        run = bench(name, "--quick", "--site", built_book, "--output", path)
        assert run.returncode == 0, run.stdout + run.stderr
    return json.loads(path.read_text("utf-8"))


def test_every_section_says_where_and_how(results: dict) -> None:
    assert set(results) == {"book", "page", "keras"}
    for section in results.values():
        assert section["machine"]["cores"] > 0
        assert section["machine"]["cpu"]
        assert section["machine"]["load_average"] >= 0
        assert section["quick"] is True
        assert all(section["setup"])
        assert section["figures"]


def test_figures_hold_what_was_measured(results: dict) -> None:
    for figure in [f for section in results.values() for f in section["figures"]]:
        assert figure["count"] == len(figure["values"]) > 0
        assert min(figure["values"]) <= figure["median"] <= max(figure["values"])
        target = figure["target"]
        has_target = [value is not None for value in target.values()]
        assert (figure["reached"] is None) == (not any(has_target))
        if figure["rival"]:
            assert figure["ratio"] == figure["rival"]["median"] / figure["median"]


def test_the_targets_of_the_project_are_there(results: dict) -> None:
    def targets(name: str) -> list[float]:
        figures = results[name]["figures"]
        pairs = [figure["target"].values() for figure in figures]
        return [value for pair in pairs for value in pair if value is not None]

    assert targets("book") == [60]  # KB; the build is not part of the quick run
    assert targets("page") == [50, 50, 33.3, 1000, 1000]
    assert targets("keras") == [8, 10, 1e-5]


def test_both_sides_did_their_work(results: dict) -> None:
    compared = [f["rival"] for f in results["page"]["figures"] if f["rival"]]
    assert {rival["name"] for rival in compared} == {"TensorFlow.js cpu"}
    assert all(value > 0 for rival in compared for value in rival["values"])


def test_a_missed_target_is_shown() -> None:
    slow = Figure("slow", "ms", [2.0, 3.0, 4.0], rival="other", rival_values=[6.0, 6.0])
    reached = Figure(**{**vars(slow), "at_least": 2})
    missed = Figure(**{**vars(slow), "at_least": 3})
    late = Figure("late", "s", [61.0], at_most=60)
    assert [f.reached for f in (slow, reached, missed, late)] == [
        None,
        True,
        False,
        False,
    ]
    rows = [" ".join(line.split()) for line in table([reached, missed]).splitlines()]
    assert rows[2:] == [
        "slow 3 (2.5-3.5) ms other 6 (6-6) 2.0x >= 2x yes",
        "slow 3 (2.5-3.5) ms other 6 (6-6) 2.0x >= 3x NO",
    ]


def test_what_cannot_be_measured_ends_with_status_1(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    output = tmp_path / "results.json"
    run = bench("page", "--quick", "--site", tmp_path, "--output", output)
    assert run.returncode == 1
    assert "page cannot be measured" in run.stderr
    assert not output.exists()


def test_an_unknown_measurement_is_refused() -> None:
    run = bench("speed")
    assert run.returncode == 2
    assert "no measurement 'speed': page, book, keras" in run.stderr
