"""Training rows and validation rows, and how much each class counts."""

import numpy as np

from livefit.core.settings import Settings


def split(y: np.ndarray, settings: Settings) -> tuple[np.ndarray, np.ndarray]:
    """Return the training rows and the validation rows, in the file's order.

    The validation rows are the last ones, as in Keras's `validation_split`; where the
    setting `validation` is "stratified", the last ones of each class.

    Args:
        y: the classes, shape (n,), 0 or 1.
        settings: complete settings.
    """
    share = 1 - settings["validation_split"]
    stratified = settings["validation"] == "stratified"
    classes = y > 0.5 if stratified else np.zeros(len(y), bool)
    validation = np.zeros(len(y), bool)
    for label in (False, True):
        rows = np.flatnonzero(classes == label)
        validation[rows[int(len(rows) * share) :]] = True
    return np.flatnonzero(~validation), np.flatnonzero(validation)


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
