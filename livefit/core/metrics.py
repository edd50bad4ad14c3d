"""Figures that are read off predictions: confusion matrix and ROC AUC."""

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Confusion:
    """Counts of samples; positive = class 1 (died within a year), found where p > 0.5.

    Attributes:
        tp: class 1, found. fn: class 1, not found.
        fp: class 0, predicted as 1. tn: class 0, predicted as 0.
    """

    tp: int
    fn: int
    fp: int
    tn: int

    @property
    def positives(self) -> int:
        """How many samples are of class 1."""
        return self.tp + self.fn

    @property
    def baseline(self) -> float:
        """The accuracy of always answering the larger class."""
        negatives = self.tn + self.fp
        return max(negatives, self.positives) / (negatives + self.positives)


def metric_of(target: str) -> str:
    """Return the metric that is reported for a target, "classes" or "number"."""
    return "mean_absolute_error" if target == "number" else "accuracy"


def confusion(y: np.ndarray, p: np.ndarray) -> Confusion:
    """Return the confusion matrix of probabilities `p` for classes `y`, both (n,)."""
    actual, predicted = y > 0.5, p > 0.5
    return Confusion(
        tp=int(np.sum(actual & predicted)),
        fn=int(np.sum(actual & ~predicted)),
        fp=int(np.sum(~actual & predicted)),
        tn=int(np.sum(~actual & ~predicted)),
    )


def roc_auc(y: np.ndarray, p: np.ndarray) -> float:
    """Return the area under the ROC curve of scores `p` for classes `y`, both (n,).

    It is the chance that a random positive scores above a random negative, a tie
    counting half (Hanley and McNeil, Radiology 143, 1982), computed from ranks. NaN
    where a score is NaN, as after a loss that diverged.
    """
    if np.isnan(p).any():
        return math.nan
    _, group, sizes = np.unique(p, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(sizes) - (sizes - 1) / 2)[group]  # ties share their mean rank
    positive = y > 0.5
    positives = int(positive.sum())
    pairs = positives * (len(y) - positives)
    return float((ranks[positive].sum() - positives * (positives + 1) / 2) / pairs)
