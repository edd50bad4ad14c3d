"""A finished run: its settings, history, predictions and weights."""

import math
from dataclasses import asdict, dataclass
from typing import Any, cast

from livefit.core.metrics import Confusion
from livefit.core.settings import Settings


@dataclass(frozen=True)
class Weights:
    """The numbers that were learned, as Keras keeps them.

    Attributes:
        hidden: kernel of the hidden layer, inputs x nodes.
        hidden_bias: one number for each node.
        output: kernel of the output node, one number for each hidden node.
        output_bias: of the output node.
    """

    hidden: list[list[float]]
    hidden_bias: list[float]
    output: list[float]
    output_bias: float


@dataclass(frozen=True)
class Run:
    """The result of a training; the same in both engines.

    Attributes:
        engine: "keras" or "page".
        settings: the complete settings.
        history: as Keras's `history.history`: loss and accuracy (of a numeric target:
            mean_absolute_error) of each epoch, and the same of the validation data,
            as val_..., where there is a validation split.
        confusion: over all samples, with the final weights; None for a numeric target.
        auc: area under the ROC curve, 0 to 1, over all samples; None likewise.
        updates: how many times the weights were changed.
        seconds: time of the training.
        predictions: the probability of class 1 (or the number) for each sample, in the
            file's order, with the final weights.
        weights: the final weights.
    """

    engine: str
    settings: Settings
    history: dict[str, list[float]]
    confusion: Confusion | None
    auc: float | None
    updates: int
    seconds: float
    predictions: list[float]
    weights: Weights

    def to_json(self) -> dict[str, Any]:
        """Return the run as plain JSON values; NaN and infinity become None (null)."""
        return cast(dict[str, Any], finite(asdict(self)))

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "Run":
        """Return the run that `to_json` or the page engine wrote; None becomes NaN."""
        counts, history = values["confusion"], values["history"]
        read = {
            "history": {name: _numbers(series) for name, series in history.items()},
            "predictions": _numbers(values["predictions"]),
            "weights": _weights(values["weights"]),
        }
        if counts is not None:
            read["confusion"] = Confusion(**counts)
            read["auc"] = _numbers([values["auc"]])[0]
        return cls(**{**values, **read})


def _weights(values: dict[str, Any]) -> Weights:
    return Weights(
        hidden=[_numbers(row) for row in values["hidden"]],
        hidden_bias=_numbers(values["hidden_bias"]),
        output=_numbers(values["output"]),
        output_bias=_numbers([values["output_bias"]])[0],
    )


def _numbers(series: list[float | None]) -> list[float]:
    return [math.nan if value is None else value for value in series]


def finite(value: Any) -> Any:
    """Return `value` with None for NaN and infinity, which JSON does not have."""
    if isinstance(value, dict):
        return {name: finite(part) for name, part in value.items()}
    if isinstance(value, list):
        return [finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def count_updates(settings: Settings, rows: int) -> int:
    """Return how many times the weights change in a run that trains on `rows`."""
    batches = math.ceil(rows / settings["batch_size"])
    return settings["epochs"] * batches


def largest_difference(a: Run, b: Run) -> float:
    """Return the largest relative difference of two histories, epoch by epoch.

    Values are compared relative to the larger one; below 1e-12 both count as zero. Two
    values that are not finite are equal; one alone is infinitely far off.

    Raises:
        ValueError: the histories do not hold the same series and epochs.
    """
    shape = {name: len(series) for name, series in a.history.items()}
    if shape != {name: len(series) for name, series in b.history.items()}:
        raise ValueError("The two runs do not have the same epochs.")
    pairs = [
        (x, y)
        for name, series in a.history.items()
        for x, y in zip(series, b.history[name], strict=True)
    ]
    return max(_difference(x, y) for x, y in pairs)


def _difference(x: float, y: float) -> float:
    if not (math.isfinite(x) and math.isfinite(y)):
        return 0.0 if math.isfinite(x) == math.isfinite(y) else math.inf
    return abs(x - y) / max(abs(x), abs(y), 1e-12)
