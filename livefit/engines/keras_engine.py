"""The kernel engine: real Keras `model.fit`, quick because its models are reused.

The lecture's cell spends nearly all of its time on things that a second run could
share: tracing the model and building the input pipeline. Here a compiled model is kept
for each network, and one element of its dataset is a whole epoch, cut into batches
inside the graph. The start weights and the row order are those that
`keras.utils.set_random_seed(seed)` gives the plain program, so the histories are equal
to the last bit; the caller's own random state is neither read nor changed.
"""

import random
import time
import warnings
from collections import OrderedDict
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

import numpy as np

from livefit.core.metrics import confusion, metric_of, roc_auc
from livefit.core.run import Run, Weights, count_updates
from livefit.core.settings import (
    Settings,
    defaults,
    effective,
    learning_rate,
    make_settings,
)
from livefit.core.split import class_weights, split
from livefit.data.dataset import Data
from livefit.data.generated import data_for
from livefit.engines.tensorflow_env import import_tensorflow

tf, keras = import_tensorflow()

OnEpoch = Callable[[int, dict[str, float]], None]
Logs = dict[str, Any]  # Keras's figures of an epoch: floats, tensors inside a graph
# X, y, sample weights, row order, number of rows, batch size
Epoch = tuple[Any, Any, Any, Any, Any, Any]

# Memory of a model that was dropped does not come back, so more would not cost much
# less; eight are the networks that a reader compares in one sitting.
MODELS_KEPT = 8


class Cancelled(Exception):
    """The training was stopped by its caller before the last epoch."""


class EpochModel(keras.Sequential):  # type: ignore[misc, name-defined]
    """A Sequential model whose training step takes one whole epoch.

    An epoch is a tuple: X (samples, attributes) and y (samples, 1) in float32, how much
    the loss of each sample counts (samples,), the order of the rows (samples,) padded
    behind its first `rows` entries, `rows`, and the batch size. The shapes are those of
    the data, whatever the settings, so that nothing is traced again until other data
    come.
    """

    def train_step(self, data: Epoch) -> Logs:
        """Train on one epoch and return its mean loss and accuracy."""
        return self._each_batch(super().train_step, data)

    def test_step(self, data: Epoch) -> Logs:
        """Evaluate the rows of one epoch and return mean loss and accuracy."""
        return self._each_batch(super().test_step, data)

    def _each_batch(self, step: Callable[..., Any], data: Epoch) -> Logs:
        X, y, weights, order, rows, batch_size = data

        def one_batch(start: Any) -> tuple[Any]:
            batch = order[start : tf.minimum(start + batch_size, rows)]
            step(tuple(tf.gather(part, batch) for part in (X, y, weights)))
            return (start + batch_size,)

        tf.while_loop(lambda start: start < rows, one_batch, [0])
        logs: Logs = self.get_metrics_result()
        return logs


def train(
    settings: Settings,
    on_epoch: OnEpoch | None = None,
    should_stop: Callable[[], bool] | None = None,
    user_table: Data | None = None,
) -> Run:
    """Train with Keras and return the run. Not for several threads at once.

    Args:
        settings: complete, checked settings.
        on_epoch: called after each epoch with its number (from 0) and its figures
            (loss, accuracy, and val_ ones where there is a validation split).
        should_stop: called after each epoch; True cancels the run.
        user_table: the reader's table, for settings whose `data` is "own".

    Raises:
        Cancelled: `should_stop` returned True before the last epoch was over.
        SettingError: the settings ask for a user table and there is none.
    """
    data = data_for(settings, user_table)
    used = effective(settings, data.target)
    began = time.perf_counter()
    model = _model_for(used, data)
    _reset(model, settings, data.X.shape[1])
    progress = _Progress(on_epoch, should_stop)
    history = _fit(model, used, data, progress)
    seconds = time.perf_counter() - began
    if progress.stopped and len(history["loss"]) < settings["epochs"]:
        raise Cancelled
    p = model(_inputs(used, data)).numpy()[:, 0]
    classes = data.target == "classes"
    return Run(
        engine="keras",
        settings=settings,
        history=history,
        confusion=confusion(data.y, p) if classes else None,
        auc=roc_auc(data.y, p) if classes else None,
        updates=count_updates(settings, len(split(data.y, used)[0])),
        seconds=seconds,
        predictions=p.tolist(),
        weights=_weights(model),
    )


def train_seeds(seeds: Iterable[int], **changes: Any) -> list[Run]:
    """Train one setting with Keras once for each seed, as the chapters compare luck.

    Args:
        seeds: from 0 to 2**32 - 1.
        **changes: the settings that differ from the lecture's.

    Raises:
        SettingError: there is no such setting, or it cannot have this value.
    """
    return [train(make_settings(changes, seed=seed)) for seed in seeds]


def _weights(model: EpochModel) -> Weights:
    hidden, hidden_bias, output, output_bias = model.get_weights()
    return Weights(
        hidden=hidden.tolist(),
        hidden_bias=hidden_bias.tolist(),
        output=output[:, 0].tolist(),
        output_bias=float(output_bias[0]),
    )


def warm_up() -> None:
    """Trace the lecture's model, so that the first real run is quick."""
    train({**defaults(), "epochs": 1})


class _Progress(keras.callbacks.Callback):  # type: ignore[misc, name-defined]
    """Reports the figures of each epoch and stops the training on request."""

    def __init__(
        self, on_epoch: OnEpoch | None, should_stop: Callable[[], bool] | None
    ) -> None:
        super().__init__()
        self._report = on_epoch
        self._should_stop = should_stop
        self.stopped = False

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        if self._should_stop is not None and self._should_stop():
            self.stopped = self.model.stop_training = True
        elif self._report is not None:
            self._report(epoch, dict(logs or {}))


def _fit(
    model: EpochModel, settings: Settings, data: Data, progress: _Progress
) -> dict[str, list[float]]:
    y = data.y
    trained, validated = split(y, settings)
    order = trained[_shuffled(settings["seed"], len(trained))]
    weights = np.ones(len(y), "float32")
    if data.target == "classes":
        balance = np.array(class_weights(y[trained], settings), "float32")
        weights = balance[y.astype(int)]
    validation = None
    if len(validated) > 0:
        unweighted = np.ones(len(y), "float32")
        validation = _epochs_of(settings, data, validated, unweighted)
    with warnings.catch_warnings():
        # The lab shows what this loss does on one node; Keras would warn at each run.
        warnings.filterwarnings("ignore", message="In loss categorical_crossentropy")
        fitted = model.fit(
            _epochs_of(settings, data, order, weights).repeat(),
            epochs=settings["epochs"],
            steps_per_epoch=1,
            validation_data=validation,
            callbacks=[progress],
            shuffle=False,
            verbose=0,
        )
    history: dict[str, list[float]] = fitted.history
    return history


def _epochs_of(
    settings: Settings, data: Data, order: np.ndarray, weights: np.ndarray
) -> Any:
    """Return a dataset of one element: the epoch that takes the rows in `order`.

    `weights` (samples,): how much the loss of each sample counts.
    """
    y = data.y.astype("float32")[:, None]
    padded = np.zeros(len(y), "int32")
    padded[: len(order)] = order
    rows, batch_size = np.int32(len(order)), np.int32(settings["batch_size"])
    return tf.data.Dataset.from_tensors(
        (_inputs(settings, data), y, weights, padded, rows, batch_size)
    )


def _inputs(settings: Settings, data: Data) -> np.ndarray:
    """Return X in float32, scaled by the rows that are trained on or raw."""
    X = data.X
    if settings["inputs"] == "raw":
        return X.astype("float32")
    trained = X[split(data.y, settings)[0]]
    mean, std = trained.mean(axis=0), trained.std(axis=0)
    scaled: np.ndarray = (X - mean) / np.where(std > 0, std, 1)
    return scaled.astype("float32")


_models: OrderedDict[tuple[Any, ...], EpochModel] = OrderedDict()


def _model_for(settings: Settings, data: Data) -> EpochModel:
    """Return the compiled model of a network, the least recently used one dropped.

    A model belongs to the shape of its data: a user table would trace it again.
    """
    key = (
        settings["nodes"],
        settings["activation"],
        settings["loss"],
        settings["optimizer"],
        settings["output"],
        data.X.shape,
        data.target,
    )
    if key not in _models:
        if len(_models) == MODELS_KEPT:
            _models.popitem(last=False)
        _models[key] = _compile(*key)
    _models.move_to_end(key)
    return _models[key]


def _compile(
    nodes: int,
    activation: str,
    loss: str,
    optimizer: str,
    output_activation: str,
    shape: tuple[int, ...],
    target: str,
) -> EpochModel:
    # Zeros: an initializer without a seed would draw one from Python's random state.
    # Names: automatic ones would count on in the names of the caller's own layers.
    hidden = keras.layers.Dense(
        nodes, activation=activation, kernel_initializer="zeros", name="livefit_hidden"
    )
    output = keras.layers.Dense(
        1,
        activation=output_activation,
        kernel_initializer="zeros",
        name="livefit_output",
    )
    inputs = keras.Input(shape[1:], name="livefit_input")
    model = EpochModel([inputs, hidden, output], name="livefit")
    # XLA would compile twice (the last batch is smaller) and is slower here.
    metrics = [metric_of(target)]
    model.compile(loss=loss, optimizer=optimizer, metrics=metrics, jit_compile=False)
    model.optimizer.build(model.trainable_variables)
    return model


def _reset(model: EpochModel, settings: Settings, inputs: int) -> None:
    """Set the model to the start weights of the seed, its optimizer to zero."""
    model.set_weights(_start_weights(settings["seed"], inputs, settings["nodes"]))
    for variable in model.optimizer.variables:
        variable.assign(tf.zeros_like(variable))
    # The learning rate is one of these variables.
    model.optimizer.learning_rate = learning_rate(settings)


def _start_weights(seed: int, inputs: int, nodes: int) -> list[np.ndarray]:
    """Return the weights that two Dense layers have after `set_random_seed(seed)`.

    Each Dense layer draws the seed of its GlorotUniform from Python's random module
    (keras/src/random/seed_generator.py, `make_default_seed`).
    """
    draws = random.Random(seed)
    hidden, output = (
        keras.initializers.GlorotUniform(seed=draws.randint(1, 10**9)) for _ in range(2)
    )
    return [
        hidden((inputs, nodes)).numpy(),
        np.zeros(nodes, "float32"),
        output((nodes, 1)).numpy(),
        np.zeros(1, "float32"),
    ]


@lru_cache(maxsize=64)
def _shuffled(seed: int, rows: int) -> np.ndarray:
    """Return the order in which `fit` takes rows 0 to `rows` - 1 in every epoch.

    With a global seed set, Keras's `tf.random.shuffle` becomes RandomShuffle with the
    seeds (seed % (2**31 - 1), 0), and (0, 2**31 - 1) where both would be 0
    (tensorflow/python/framework/random_seed.py). It is run inside a dataset, as Keras
    runs it: outside, TensorFlow would continue the stream of the last call.
    """
    largest = 2**31 - 1
    seeds = (seed % largest, 0) if seed % largest else (0, largest)
    dataset = tf.data.Dataset.range(1).map(
        lambda _: tf.raw_ops.RandomShuffle(
            value=tf.range(rows), seed=seeds[0], seed2=seeds[1]
        )
    )
    return next(dataset.as_numpy_iterator())
