"""The kernel engine, warm, beside the lecture's own cell.

Lecture's cell: a new Sequential, compile, fit without output. Kernel engine:
keras_engine.train, start weights and final figures included. The first run of each is
not counted.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.report import BenchError, Figure
from livefit.core.run import largest_difference
from livefit.core.settings import defaults
from livefit.data.generated import patients
from livefit.engines import keras_engine
from livefit.engines.keras_engine import keras

PARITY = 1e-5  # relative, every epoch's loss and accuracy
RUNS = 15


def measure(quick: bool, site: Path | None) -> list[Figure]:
    """Return the figures of the kernel engine. `site` is not used.

    All runs of the cell come first: `set_random_seed`, which the first of them needs,
    clears TensorFlow's kernel caches, so that a reused model after it would start cold.

    Raises:
        BenchError: the two sides did not give the same numbers.
    """
    runs = 2 if quick else RUNS
    keras.utils.set_random_seed(defaults()["seed"])
    history, _, _ = timed(run_cell)
    cell = [timed(run_cell) for _ in range(runs)]
    engine = [timed(run_engine) for _ in range(1 + runs)]
    difference = max(
        largest_difference(run, replace(run, history=history)) for run, _, _ in engine
    )
    if not difference <= PARITY:
        raise BenchError(f"the histories differ by {difference:.1e} (relative)")
    figures = [
        Figure(
            f"kernel engine, 5 epochs, {name}",
            "ms",
            [run[at] for run in engine[1:]],
            rival="lecture's cell",
            rival_values=[run[at] for run in cell],
            at_least=at_least,
        )
        for at, name, at_least in ((1, "whole run", 25), (2, "first point", 10))
    ]
    name = "largest difference to it"
    return [*figures, Figure(name, "relative", [difference], PARITY)]


def timed(
    run: Callable[[Callable[..., None]], Any],
) -> tuple[Any, float, float]:
    """Return what `run` gives, and the ms that it and its first epoch took."""
    points: list[float] = []
    begin = time.perf_counter()
    result = run(lambda *_: points.append(time.perf_counter()))
    end = time.perf_counter()
    return result, 1000 * (end - begin), 1000 * (points[0] - begin)


def run_cell(on_epoch: Callable[..., None]) -> Any:
    """Run the lecture's cell with the data at hand; return its history."""
    settings, data = defaults(), patients()
    model = keras.models.Sequential()
    model.add(keras.Input((16,)))
    model.add(keras.layers.Dense(settings["nodes"], activation="relu"))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model.fit(
        data.X,
        data.y,
        epochs=settings["epochs"],
        batch_size=settings["batch_size"],
        callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=on_epoch)],
        verbose=0,
    ).history


def run_engine(on_epoch: Callable[..., None]) -> Any:
    """Run the kernel engine on the lecture's setting; return its run."""
    return keras_engine.train(defaults(), on_epoch=on_epoch)
