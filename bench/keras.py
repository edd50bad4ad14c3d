"""The kernel engine, warm, beside the lecture's own cell."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil

from bench.report import BenchError, Figure
from livefit.core.run import largest_difference
from livefit.core.settings import defaults
from livefit.data.generated import patients
from livefit.engines import keras_engine
from livefit.engines.keras_engine import keras, tf

PARITY = 1e-5  # relative, every epoch's loss and accuracy
RUNS = 15
RETRAININGS = 100


def measure(quick: bool, site: Path | None) -> tuple[list[Figure], list[str]]:
    """Return the figures of the kernel engine and how they were measured.

    All plain runs come first: `set_random_seed`, which the first of them needs, clears
    TensorFlow's kernel caches, so that a reused model after it would start cold.

    Args:
        quick: hardly any repetitions.
        site: not used.

    Raises:
        BenchError: the two sides did not give the same numbers.
    """
    runs, retrainings = (2, 3) if quick else (RUNS, RETRAININGS)
    keras.utils.set_random_seed(defaults()["seed"])
    lecture = plain_cell()["history"]  # also TensorFlow's own warm-up: not counted
    before = memory()
    plain = [plain_cell() for _ in range(runs)]
    plain_growth = (memory() - before) / runs * 100

    first = reused()  # traces the model: not counted
    warm = [reused() for _ in range(runs)]
    before = memory()
    for seed in range(retrainings):
        keras_engine.train({**defaults(), "seed": seed})
    growth = (memory() - before) / retrainings * 100

    difference = max(
        largest_difference(each["run"], replace(each["run"], history=lecture))
        for each in (first, *warm)
    )
    if not difference <= PARITY:
        raise BenchError(f"the histories differ by {difference:.1e} (relative)")
    return [
        beside_plain("kernel engine, 5 epochs, whole run", "whole", warm, plain, 8),
        beside_plain("kernel engine, first point", "first", warm, plain, 10),
        Figure("largest difference to it", "relative", [difference], at_most=PARITY),
        Figure("memory growth in 100 retrainings", "MB", [growth]),
        Figure("the same with the lecture's cell", "MB", [plain_growth]),
    ], [
        f"TensorFlow {tf.__version__}, Keras {keras.__version__}.",
        f"Lecture's cell: a new Sequential, compile, fit without output; {runs} runs "
        "after a first one that is not counted.",
        f"Kernel engine: keras_engine.train, start weights and final figures included; "
        f"{runs} runs after a first one that is not counted.",
        f"Memory: resident set after {retrainings} retrainings with other seeds (the "
        f"cell: {runs} runs), brought to 100.",
    ]


def plain_cell() -> dict[str, Any]:
    """Run the lecture's cell with the data at hand; return times and history."""
    settings, data = defaults(), patients()
    watch = _FirstEpoch()
    began = time.perf_counter()
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
    whole = time.perf_counter() - began
    return {"whole": whole, "first": watch.at - began, "history": history}


class _FirstEpoch(keras.callbacks.Callback):
    """Notes when the first epoch was over."""

    at = 0.0

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        if epoch == 0:
            self.at = time.perf_counter()


def reused() -> dict[str, Any]:
    """Run the kernel engine on the lecture's setting; return times and the run."""
    points: list[float] = []
    began = time.perf_counter()
    run = keras_engine.train(
        defaults(), on_epoch=lambda *_: points.append(time.perf_counter())
    )
    whole = time.perf_counter() - began
    return {"whole": whole, "first": points[0] - began, "run": run}


def beside_plain(
    name: str,
    time_of: str,
    ours: list[dict[str, Any]],
    plain: list[dict[str, Any]],
    at_least: float,
) -> Figure:
    """Return one of the times of each run, in ms, beside the lecture's own cell."""
    return Figure(
        name,
        "ms",
        [1000 * run[time_of] for run in ours],
        rival="lecture's cell",
        rival_values=[1000 * run[time_of] for run in plain],
        at_least=at_least,
    )


def memory() -> float:
    """Return this process's resident memory in MB of 10^6 bytes."""
    return psutil.Process().memory_info().rss / 1e6
