"""Which samples are trained on, which are kept back, and how much each class counts."""

import numpy as np

from livefit.core.settings import Settings


def split(y: np.ndarray, settings: Settings) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows that are trained on and those kept back, in the file's order.

    The last rows are kept back, as Keras's `validation_split` does; where the setting
    `validation` is "stratified", the last rows of each class.

    Args:
        y: the classes, shape (n,), 0 or 1.
        settings: complete settings.
    """
    share = 1 - settings["validation_split"]
    stratified = settings["validation"] == "stratified"
    classes = y > 0.5 if stratified else np.zeros(len(y), bool)
    held = np.zeros(len(y), bool)
    for label in (False, True):
        rows = np.flatnonzero(classes == label)
        held[rows[int(len(rows) * share) :]] = True
    return np.flatnonzero(~held), np.flatnonzero(held)


def class_weights(trained: np.ndarray, settings: Settings) -> tuple[float, float]:
    """Return how much the loss of class 0 and of class 1 counts.

    "balanced" weighs both the same in sum, as scikit-learn's
    `compute_class_weight("balanced", ...)`: n / (2 * count of the class).

    Args:
        trained: the classes of the rows that are trained on, shape (n,), 0 or 1.
        settings: complete settings.
    """
    if settings["class_weight"] != "balanced":
        return 1.0, 1.0
    ones = int(np.sum(trained > 0.5))
    # A class without samples has a weight that is never used.
    counts = (len(trained) - ones or 1, ones or 1)
    return len(trained) / (2 * counts[0]), len(trained) / (2 * counts[1])
