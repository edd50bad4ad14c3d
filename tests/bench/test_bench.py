"""`python -m bench`: every measurement runs and tells its figures; none is judged."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench import lab, playground
from bench.report import BenchError, Figure, percentile, table

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


# Has the names of TensorFlow Playground's `nn.ts`, and trains one weight.
STAND_IN = """
export class Node { output: number; weight = 0.5; slope = 0 }
export interface ErrorFunction { der: (output: number, target: number) => number }
export class Errors {
  public static SQUARE: ErrorFunction = { der: (output, target) => output - target };
}
export class Activations { public static RELU = 1; public static SIGMOID = 2 }
export function buildNetwork(
    shape: number[], hidden: number, output: number, none: null, ids: string[]) {
  if (shape.join() !== "16,30,1" || hidden !== 1 || output !== 2 || ids.length !== 16)
    throw new Error("another network");
  return [[new Node()]];
}
export function forwardProp(network: Node[][], inputs: number[]) {
  if (inputs.length !== 16) throw new Error("other inputs");
  return (network[0][0].output = network[0][0].weight);
}
export function backProp(network: Node[][], target: number, error: ErrorFunction) {
  network[0][0].slope += error.der(network[0][0].output, target);
}
export function updateWeights(network: Node[][], rate: number, penalty: number) {
  network[0][0].weight -= rate * network[0][0].slope + penalty;
  network[0][0].slope = 0;
}
"""
TARGETS = ("at_most", "ratio_at_least")
ALL = ("book", "page", "lab", "demo", "memory", "keras")


def bench(
    *arguments: object, checkout: Path | None = None
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PLAYGROUND": str(checkout or "")}
    command = [sys.executable, "-m", "bench", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300
    )


def checkout_with(folder: Path, source: str) -> Path:
    (folder / "src").mkdir()
    (folder / "src" / "nn.ts").write_text(source, "utf-8")
    return folder


@pytest.fixture(scope="module")
def results(built_book: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What the cheap measurements write, all into one file."""
    path = tmp_path_factory.mktemp("bench") / "results.json"
    checkout = checkout_with(tmp_path_factory.mktemp("playground"), STAND_IN)
    for name in ALL:
        options = ("--quick", "--site", built_book, "--output", path)
        run = bench(name, *options, checkout=checkout)
        assert run.returncode == 0, run.stdout + run.stderr
    return json.loads(path.read_text("utf-8"))


def test_every_section_says_where_and_how(results: dict) -> None:
    assert set(results) == set(ALL)
    for section in results.values():
        assert section["machine"]["cores"] > 0
        assert section["machine"]["cpu"]
        assert section["quick"] is True
        assert all(section["setup"])
        assert section["figures"]


def test_figures_hold_what_was_measured(results: dict) -> None:
    for figure in [f for section in results.values() for f in section["figures"]]:
        assert figure["count"] == len(figure["values"]) > 0
        assert min(figure["values"]) <= figure["median"] <= max(figure["values"])
        target = figure["target"]
        has_target = [target[name] is not None for name in TARGETS]
        assert (figure["reached"] is None) == (not any(has_target))
        if figure["rival"]:
            assert figure["ratio"] == figure["rival"]["median"] / figure["median"]


def test_the_targets_of_the_project_are_there(results: dict) -> None:
    def targets(name: str) -> list[float]:
        figures = results[name]["figures"]
        values = [figure["target"][name] for figure in figures for name in TARGETS]
        return [value for value in values if value is not None]

    assert targets("book") == [90]  # KB; the build is not part of the quick run
    assert targets("page") == [50, 50, 33.3, 1000, 1000]
    assert targets("lab") == [16.7, 16.7, 50, 0.5, 0, 100, 8]
    judged = [figure["target"]["percentile"] for figure in results["lab"]["figures"]]
    assert judged == [95, 95, 100, 50, 50, 50, 50, 50]
    assert targets("demo") == [2, 10, 100, 300, 0, 0.5, 0]
    assert targets("keras") == [8, 10, 1e-5]
    assert targets("memory") == [10, pytest.approx(327, abs=1), 10]


def test_both_sides_did_their_work(results: dict) -> None:
    compared = [
        figure["rival"]
        for name in ("page", "lab")
        for figure in results[name]["figures"]
        if figure["rival"]
    ]
    names = {rival["name"] for rival in compared}
    assert names == {"TensorFlow.js cpu", "Playground's nn.ts"}
    # The stand-in for Playground does so little that the clock may not move.
    real = [rival for rival in compared if rival["name"] == "TensorFlow.js cpu"]
    assert all(value > 0 for rival in real for value in rival["values"])
    assert all(value >= 0 for rival in compared for value in rival["values"])


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


def test_a_target_may_be_for_a_percentile() -> None:
    frames = Figure("f", "ms", [10.0] * 98 + [20.0, 60.0], at_most=50, percentile=95)
    assert frames.reached is True
    assert frames.row()[1] == "10 (10-10) ms, 95 %: 10"
    longest = Figure(**{**vars(frames), "percentile": 100})
    assert longest.reached is False
    assert longest.row()[1] == "10 (10-10) ms, largest: 60"
    assert percentile(range(101), 95) == 95
    assert percentile([3.0], 95) == 3


def test_without_a_checkout_its_row_is_not_measured(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PLAYGROUND", raising=False)
    assert playground.script() is None
    shown = {"drawn": [1.0], "painted": [2.0]}
    growth = {"heap": 0.0, "nodes": 0, "process": 0.0}
    engines = {"ours": [], "rival": []}
    figure = lab.figures(shown, [17.0], growth, [{"painted": 9.0}], engines)[-1]
    assert (figure.reached, figure.ratio, figure.to_json()["count"]) == (None, None, 0)
    assert figure.row()[1:] == ["not measured", "-", "-", ">= 8x", "-"]


def test_a_checkout_that_is_none_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PLAYGROUND", str(tmp_path))
    with pytest.raises(BenchError, match="holds no src/nn.ts"):
        playground.script()
    checkout_with(tmp_path, "export const = 1")
    with pytest.raises(BenchError, match="does not compile"):
        playground.script()


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
    assert "no measurement 'speed': page, lab, demo, book, memory, keras" in run.stderr
