"""What is computed twice: split, weights, counts, AUC, differences, generated data."""

import math
import random
from dataclasses import asdict
from typing import Any

import numpy as np

from livefit.core.metrics import confusion, roc_auc
from livefit.core.run import Run, Weights, largest_difference
from livefit.core.settings import make_settings, table
from livefit.core.split import class_weights, split
from livefit.data.generated import generate
from tests.contract import agree, cases, page

SPLIT = """([y, settings]) => {
    const {classWeights, split} = use("core/data");
    const data = {y, rows: y.length};
    const {trained, validation} = split(data, settings);
    return [[...trained], [...validation], classWeights(data, trained, settings)];
}"""
METRICS = """([y, p]) => {
    const {confusion, rocAuc} = use("core/metrics");
    const scores = p.map((each) => each ?? NaN);
    const auc = rocAuc(y, scores);
    return [confusion(y, scores), Number.isNaN(auc) ? null : Number(auc.toFixed(12))];
}"""
GENERATE = """([kind, noise, seed]) => {
    const {X, y} = use("data/generated").generate(kind, noise, seed);
    return [[...X], [...y]];
}"""
DIFFERENCE = """([a, b]) => {
    const revive = (values) => ({loss: values.map((v) => v ?? NaN)});
    const found = use("core/run").largestDifference(revive(a), revive(b));
    return found === Infinity ? "infinite" : found;
}"""


def python_split(y: list[int], settings: Any) -> Any:
    classes = np.array(y, float)
    trained, validation = split(classes, settings)
    weights = class_weights(classes[trained], settings)
    return [trained.tolist(), validation.tolist(), weights]


def test_split_and_class_weights() -> None:
    rng = random.Random(0)
    tried = [tuple(case) for case in cases("split")]
    for _ in range(300):
        y = [int(rng.random() < 0.2) for _ in range(rng.randint(3, 60))]
        kind, weight = (
            rng.choice(("last", "stratified")),
            rng.choice(("none", "balanced")),
        )
        tried.append((y, round(rng.random() / 2, 2), kind, weight))
    given = [
        [y, make_settings(validation_split=share, validation=kind, class_weight=weight)]
        for y, share, kind, weight in tried
    ]
    agree([python_split(*one) for one in given], page(SPLIT, given), given)


def python_metrics(y: list[int], p: list[float | None]) -> Any:
    classes, scores = np.array(y, float), np.array(p, float)  # None becomes NaN
    auc = roc_auc(classes, scores)
    counts = asdict(confusion(classes, scores))
    return [counts, None if math.isnan(auc) else round(auc, 12)]


def test_counts_and_auc() -> None:
    rng = random.Random(0)
    given = list(cases("metrics"))
    for _ in range(300):
        y = [0, 1, *(int(rng.random() < 0.2) for _ in range(rng.randint(0, 60)))]
        given.append([y, [round(rng.random(), rng.choice((1, 16))) for _ in y]])
    agree([python_metrics(*one) for one in given], page(METRICS, given), given)


def test_generated_data_to_the_last_bit() -> None:
    rng = random.Random(0)
    seeds = [0, 1, 2, 42, 2**31, 2**32 - 1, *(rng.randrange(2**32) for _ in range(30))]
    given = [
        [kind, noise, seed]
        for kind in table()["noise"]["data_sets"]
        for noise in (0, 0.05, 0.1, 0.37, 0.5)
        for seed in seeds
    ]
    generated = [generate(*one) for one in given]
    ours = [[data.X.ravel().tolist(), data.y.tolist()] for data in generated]
    agree(ours, page(GENERATE, given), given)


def run_of(losses: Any) -> Run:
    history = {"loss": losses.tolist()}
    weights = Weights([], [], [], 0.0)
    return Run("page", make_settings(), history, None, None, 0, 0.0, [], weights)


def test_differences() -> None:
    pairs = cases("difference")

    def python(a: list[Any], b: list[Any]) -> Any:
        found = largest_difference(*(run_of(np.array(each, float)) for each in (a, b)))
        return "infinite" if math.isinf(found) else found

    agree([python(*pair) for pair in pairs], page(DIFFERENCE, pairs), pairs)
