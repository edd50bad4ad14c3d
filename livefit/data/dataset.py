"""A data set: attributes X, target y and their names."""

from dataclasses import dataclass
from typing import Literal

import numpy as np


@dataclass(frozen=True)
class Data:
    """A table, cut as the lecture cuts the patients'.

    Attributes:
        X: the attributes, shape (samples, attributes), float64; the patients' are
            (470, 16), units as in the data card.
        y: the target, shape (samples,), float64; the patients' is 1 = died within a
            year, 0 = survived.
        columns: the names of the attributes and, last, of the target.
        target: "classes" (y is 0 or 1) or "number".
        classes: what the classes 0 and 1 are called.
    """

    X: np.ndarray
    y: np.ndarray
    columns: tuple[str, ...]
    target: Literal["classes", "number"] = "classes"
    classes: tuple[str, str] = ("0", "1")
