"""`python -m bench`: figures, targets and table; one real run, hardly repeated."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench import page
from bench.report import BenchError, Figure, table

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


def bench(*arguments: object, checkout: Path | str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PLAYGROUND": str(checkout)}
    command = [sys.executable, "-m", "bench", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300
    )


def checkout_with(folder: Path, source: str) -> Path:
    (folder / "src").mkdir()
    (folder / "src" / "nn.ts").write_text(source, "utf-8")
    return folder


@pytest.mark.slow
def test_the_page_is_measured_beside_both_rivals(
    built_book: Path, tmp_path: Path
) -> None:
    path = tmp_path / "results.json"
    run = bench(
        *("page", "--quick", "--site", built_book, "--output", path),
        checkout=checkout_with(tmp_path, STAND_IN),
    )
    assert run.returncode == 0, run.stdout + run.stderr
    section = json.loads(path.read_text("utf-8"))["page"]
    figures = {(each["name"], each["rival"]): each for each in section["figures"]}
    for epochs in page.EPOCHS:
        name = f"{epochs} epochs, page engine"
        assert figures[name, "tensorflow"]["ratio"] > 0
        assert len(figures[name, "playground"]["rival_values"]) == 1
    for each in ("longest frame", "frames dropped while", "by the slider alone"):
        assert sum(each in name for name, _ in figures) == len(page.SLOWER)
    assert sum("weight" in name for name, _ in figures) == len(page.PAGES)


def test_a_missed_target_is_shown() -> None:
    slow = Figure("slow", "ms", [2.0, 3.0, 4.0])
    rival = [6.0, 6.0]
    figures = [slow.beside("other", rival, target) for target in (None, 2, 3)]
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


def test_a_folder_without_playground_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PLAYGROUND", raising=False)
    assert page.playground_script() is None
    monkeypatch.setenv("PLAYGROUND", str(tmp_path))
    with pytest.raises(BenchError, match="holds no src/nn.ts"):
        page.playground_script()
    checkout_with(tmp_path, "export const = 1")
    with pytest.raises(BenchError, match="does not compile"):
        page.playground_script()


@pytest.mark.slow
def test_what_cannot_be_measured_ends_with_status_1(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    output = tmp_path / "results.json"
    run = bench("page", "--quick", "--site", tmp_path, "--output", output, checkout="")
    assert run.returncode == 1
    assert "page cannot be measured" in run.stderr
    assert not output.exists()


def test_an_unknown_measurement_is_refused() -> None:
    run = bench("speed", checkout="")
    assert run.returncode == 2
    assert "no measurement 'speed': page, demo, book, keras" in run.stderr
