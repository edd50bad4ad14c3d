"""The look at printed results: what lies near a rounding edge, and what does not."""

import ast

import numpy as np
import pytest

from tools.notebooks.margins import (
    LOOK,
    LOOK_FIT,
    Looker,
    look,
    look_at_fit,
    near_an_edge,
)


@pytest.mark.parametrize(
    ("value", "spec"),
    [
        (np.float32(0.45995), ".4f"),
        (float(np.float32(0.45995)), ".4f"),
        (np.float32(0.459954), "8.4f"),
        (np.float32(-0.459946), ".4f"),
        (np.float32(0.5115), ".1%"),
        (np.float32(1234.5001), ".0f"),
        (np.array(np.float32(2.50255)), ".4f"),
    ],
)
def test_a_result_near_an_edge_is_told(value: object, spec: str) -> None:
    report = near_an_edge(value, spec)
    assert report and "from a rounding edge" in report


@pytest.mark.parametrize(
    ("value", "spec"),
    [
        (np.float32(0.4599), ".4f"),
        (np.float32(0.45994), ".4f"),  # 1e-5 away
        (np.float32(0.45995), ".3f"),
        (0.45995, ".4f"),  # worked out in double precision
        (0.125, ".2f"),  # exact everywhere
        (np.float32(132 / 470), ".4f"),  # 132 of the 470 patients
        (np.float32(99), "8.4f"),
        (np.float32(np.nan), ".4f"),
        (1e300, ".4f"),
        (470, "d"),
        ("이름", ">8"),
        (np.float32(0.45995), ""),
        (np.float32(490001.5), ".1e"),
    ],
)
def test_a_safe_result_is_not_told(value: object, spec: str) -> None:
    assert near_an_edge(value, spec) is None


def run(program: str) -> None:
    tree = ast.fix_missing_locations(Looker().visit(ast.parse(program)))
    exec(compile(tree, "cell", "exec"), {LOOK: look, LOOK_FIT: look_at_fit, "np": np})


def test_a_cell_prints_what_it_printed(capsys: pytest.CaptureFixture[str]) -> None:
    run("a, n = np.float32(0.25), 2\nprint(f'{a:.{n}f} {a!r:>20} {a} {a=} {n:3d}')")
    printed = capsys.readouterr()
    a = np.float32(0.25)
    assert printed.out == f"{a:.2f} {a!r:>20} {a} {a=} {2:3d}\n"
    assert printed.err == ""


FIT = """
class History:
    history = {{"loss": [0.5, float(np.float32(0.45995))]}}

class Model:
    def fit(self, X, verbose="auto"):
        return History()

print(Model().fit(X=1{verbose}).history["loss"][0])
"""


@pytest.mark.parametrize(
    ("verbose", "reports"), [("", 1), (", verbose=2", 1), (", verbose=0", 0)]
)
def test_what_fit_prints_is_looked_at(
    verbose: str, reports: int, capsys: pytest.CaptureFixture[str]
) -> None:
    run(FIT.format(verbose=verbose))
    printed = capsys.readouterr()
    assert printed.out == "0.5\n"
    assert printed.err.count("from a rounding edge") == reports
