"""The kernel engine, warm, beside the lecture's own cell."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.report import BenchError, Figure
from livefit.core.run import largest_difference
from livefit.core.settings import defaults
from livefit.data.generated import patients
from livefit.engines import keras_engine
from livefit.engines.keras_engine import keras, tf

PARITY = 1e-5  # relative, every epoch's loss and accuracy
RUNS = 15


def measure(quick: bool, site: Path | None) -> tuple[list[Figure], list[str]]:
    """Return the figures of the kernel engine and how they were measured.

    All runs of the cell come first: `set_random_seed`, which the first of them needs,
    clears TensorFlow's kernel caches, so that a reused model after it would start cold.

    Args:
        quick: hardly any repetitions.
        site: not used.

    Raises:
        BenchError: the two sides did not give the same numbers.
    """
    runs = 2 if quick else RUNS
    keras.utils.set_random_seed(defaults()["seed"])
    lecture = run_cell()["history"]  # also TensorFlow's own warm-up: not counted
    cell = [run_cell() for _ in range(runs)]
    first = run_engine()  # traces the model: not counted
    ours = [run_engine() for _ in range(runs)]
    difference = max(
        largest_difference(each["run"], replace(each["run"], history=lecture))
        for each in (first, *ours)
    )
    if not difference <= PARITY:
        raise BenchError(f"the histories differ by {difference:.1e} (relative)")
    figures = [
        Figure(name, "ms", [run[key] for run in ours]).beside(
            "lecture's cell", [run[key] for run in cell], at_least
        )
        for name, key, at_least in (
            ("kernel engine, 5 epochs, whole run", "whole", 25),
            ("kernel engine, first point", "first", 10),
        )
    ]
    name = "largest difference to it"
    return [*figures, Figure(name, "relative", [difference], PARITY)], [
        f"TensorFlow {tf.__version__}, Keras {keras.__version__}; {runs} runs each, "
        "after a first one that is not counted.",
        "Lecture's cell: a new Sequential, compile, fit without output. Kernel engine: "
        "keras_engine.train, start weights and final figures included.",
    ]


def run_cell() -> dict[str, Any]:
    """Run the lecture's cell with the data at hand; return times (ms) and history."""
    settings, data = defaults(), patients()
    points: list[float] = []
    watch = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda *_: points.append(time.perf_counter())
    )
    begin = time.perf_counter()
    model = keras.models.Sequential()
    model.add(keras.Input((16,)))
    model.add(keras.layers.Dense(settings["nodes"], activation="relu"))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    history = model.fit(
        data.X,
        data.y,
        epochs=settings["epochs"],
        batch_size=settings["batch_size"],
        callbacks=[watch],
        verbose=0,
    ).history
    return {**_times(begin, points), "history": history}


def run_engine() -> dict[str, Any]:
    """Run the kernel engine on the lecture's setting; return times (ms) and the run."""
    points: list[float] = []
    begin = time.perf_counter()
    run = keras_engine.train(
        defaults(), on_epoch=lambda *_: points.append(time.perf_counter())
    )
    return {**_times(begin, points), "run": run}


def _times(begin: float, points: list[float]) -> dict[str, float]:
    end = time.perf_counter()
    return {"whole": 1000 * (end - begin), "first": 1000 * (points[0] - begin)}
