"""Area under the curve and counts are scikit-learn's, in both languages."""

import numpy as np
import pytest
from sklearn.metrics import confusion_matrix, roc_auc_score

from livefit.core.metrics import confusion, roc_auc
from tests import node

CASES = 400
ACCURACY = 1e-12
LABELS = [0.0, 1.0]


def cases() -> list[dict[str, list[float]]]:
    """Random classes and scores of all sizes and balances, most of them with ties."""
    rng = np.random.default_rng(3)
    found = []
    for number in range(CASES):
        rows = int(rng.integers(2, 600))
        y = (rng.random(rows) < rng.uniform(0.02, 0.98)).astype(float)
        y[rng.permutation(rows)[:2]] = LABELS  # both classes are there
        p = rng.random(rows) if number % 2 else rng.beta(0.3, 2, rows)
        digits = (None, 0, 1, 2)[number % 4]
        p = p if digits is None else np.round(p, digits)
        if number % 10 == 9:
            p = np.full(rows, p[0])  # everyone alike
        found.append({"y": y.tolist(), "p": p.tolist()})
    return found


@pytest.fixture(scope="module")
def in_the_page() -> list[list]:
    """What the lab's own functions say of each case."""
    return node.call(
        """cases => cases.map(({y, p}) =>
            [use('core/metrics').rocAuc(y, p), use('core/metrics').confusion(y, p)])""",
        cases(),
    )


def test_the_cases_have_ties_and_none() -> None:
    distinct = [len(set(case["p"])) / len(case["p"]) for case in cases()]
    assert sum(share < 0.5 for share in distinct) > CASES / 3
    assert sum(share == 1 for share in distinct) > CASES / 10


def test_area_under_the_curve(in_the_page: list[list]) -> None:
    for case, (auc, _) in zip(cases(), in_the_page, strict=True):
        y, p = np.array(case["y"]), np.array(case["p"])
        expected = roc_auc_score(y, p)
        assert abs(auc - expected) <= ACCURACY
        assert abs(roc_auc(y, p) - expected) <= ACCURACY


def test_confusion_counts(in_the_page: list[list]) -> None:
    for case, (_, counts) in zip(cases(), in_the_page, strict=True):
        y, p = np.array(case["y"]), np.array(case["p"])
        (tn, fp), (fn, tp) = confusion_matrix(y, p > 0.5, labels=LABELS).tolist()
        assert counts == {"tp": tp, "fn": fn, "fp": fp, "tn": tn}
        assert vars(confusion(y, p)) == counts
