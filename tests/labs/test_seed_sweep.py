"""Twenty starts of a setting and the comparison of two, in JavaScript against NumPy."""

import numpy as np
import pytest

from tests import node

RNG = np.random.default_rng(1)


def a_fan(losses, found, first=42):
    """Return a fan of one epoch with these last losses and deaths found."""
    starts = [
        {"seed": first + i, "loss": [loss], "metric": 0.85, "found": n, "auc": 0.5}
        for i, (loss, n) in enumerate(zip(losses, found, strict=True))
    ]
    return {"settings": {}, "starts": starts}


def test_seeds_follow_one_another_around_the_largest():
    seeds = node.call("s => use('training/sweep_result').seedsFrom(s)", 2**32 - 2)
    assert seeds == [2**32 - 2, 2**32 - 1, *range(18)]


@pytest.mark.parametrize("count", [1, 2, 7, 20])
def test_spread_is_numpys(count):
    values = RNG.random(count)
    found = node.call("v => use('training/sweep_result').spread(v)", values.tolist())
    assert found["median"] == pytest.approx(np.median(values), abs=1e-15)
    assert (found["low"], found["high"]) == (values.min(), values.max())


def test_a_loss_that_ran_away_is_the_largest():
    text = node.call(
        "() => { const s = use('training/sweep_result').spread([NaN, 1, 2]);"
        "return [s.low, s.median, String(s.high)]; }",
        None,
    )
    assert text == [1, 2, "Infinity"]


def test_share_of_starts_in_which_one_beats_the_other():
    a_loss, b_loss = RNG.integers(0, 4, 20) / 4, RNG.integers(0, 4, 20) / 4
    a_found, b_found = RNG.integers(0, 3, 20), RNG.integers(0, 3, 20)
    result = node.call(
        "({a, b}) => use('training/sweep_result').duel(a, b)",
        {
            "a": a_fan(a_loss.tolist(), a_found.tolist()),
            "b": a_fan(b_loss.tolist(), b_found.tolist()),
        },
    )
    assert result == {
        "pairs": 20,
        "lowerLoss": int(np.sum(b_loss < a_loss)),
        "sameLoss": int(np.sum(b_loss == a_loss)),
        "moreFound": int(np.sum(b_found > a_found)),
        "sameFound": int(np.sum(b_found == a_found)),
    }


def test_only_starts_with_the_same_seed_are_compared():
    a = a_fan([1, 2, 3], [0, 0, 0], first=1)
    b = a_fan([2.5, 1, 1], [1, 0, 0], first=3)  # only seed 3 is in both
    result = node.call(
        "({a, b}) => use('training/sweep_result').duel(a, b)", {"a": a, "b": b}
    )
    assert (result["pairs"], result["lowerLoss"], result["moreFound"]) == (1, 1, 1)
