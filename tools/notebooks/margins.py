"""An IPython extension that reports printed results near a rounding boundary.

Keras's float32 results differ between machines by up to 2e-7. A value is printed with
the same digits everywhere only if it does not lie where these round up or down. While a
chapter runs (`pytest book` loads this), each number that a cell formats or that `fit`
prints is checked unrounded; one within the margin is reported on the error stream,
where no chapter may write, and nbval fails.

Only results of float32 arithmetic are noisy: a value that no float32 number equals was
worked out in double precision; 0.125 and shares of the samples are the same everywhere.
"""

import ast
import sys
from decimal import Decimal
from typing import Any

import numpy as np

from livefit.core.format import edge_distance

MARGIN = 5e-6  # the least distance from an edge
NOISE = 2e-7  # how far machines differ, relative; more than MARGIN for values above 25
# The patients, those trained on with a validation split of 0.2 and those kept, a
# generated set: an accuracy is a share of one of these, whatever the arithmetic.
SAMPLES = (470, 376, 94, 200)
FIT_DIGITS = 4  # what Keras prints
LOOK, LOOK_FIT = "_livefit_margin", "_livefit_margin_of_fit"


def _distance(value: float, spec: str) -> float | None:
    """Return how far a float32 result lies from where its printed digits change.

    None: `spec` rounds to no fixed number of decimals, or the value is exact.

    Args:
        value: the number before it is rounded.
        spec: as in `format(value, spec)`: ".4f", "8.2f", ".1%".
    """
    _, dot, tail = spec.rpartition(".")
    if not dot or tail[-1:] not in ("f", "%") or not tail[:-1].isdigit():
        return None
    with np.errstate(over="ignore"):
        single = float(np.float32(value))
    if not np.isfinite(value) or single != value:
        return None
    digits = int(tail[:-1]) + (2 if tail[-1] == "%" else 0)
    unit = Decimal(1).scaleb(-digits)
    distance = edge_distance(value, unit)
    return None if distance == 0 else float(distance)


def near_an_edge(value: Any, spec: str) -> str | None:
    """Return what is wrong with printing `value` so, or None if it is safe."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    distance = _distance(number, spec)
    least = max(MARGIN, NOISE * abs(number))
    if distance is None or distance >= least or _is_share(number):
        return None
    return f"{number!r} as {spec}: {distance:.1e} from a rounding edge"


def _is_share(value: float) -> bool:
    """Tell whether a value is a number of samples divided by all there are."""
    return any(
        value == float(np.float32(round(value * samples) / samples))
        for samples in SAMPLES
    )


def look(value: Any, spec: str) -> str:
    """Return `format(value, spec)`; report a value that lies too near an edge."""
    _report(near_an_edge(value, spec))
    return format(value, spec)


def look_at_fit(history: Any) -> Any:
    """Return what `fit` returned; report a printed value too near an edge."""
    for values in getattr(history, "history", {}).values():
        for value in values:
            _report(near_an_edge(value, f".{FIT_DIGITS}f"))
    return history


def _report(fault: str | None) -> None:
    if fault:
        print(fault, file=sys.stderr)


class Looker(ast.NodeTransformer):
    """Wraps each formatted value and each `fit` of a cell in the functions above."""

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.AST:
        self.generic_visit(node)
        if node.conversion == -1 and node.format_spec is not None:
            node.value = _call(LOOK, node.value, node.format_spec)
            node.format_spec = None
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "fit":
            silent = any(
                keyword.arg == "verbose"
                and isinstance(keyword.value, ast.Constant)
                and keyword.value.value == 0
                for keyword in node.keywords
            )
            if not silent:
                return _call(LOOK_FIT, node)
        return node


def _call(name: str, *arguments: ast.expr) -> ast.Call:
    call = ast.Call(ast.Name(name, ast.Load()), list(arguments), [])
    return ast.fix_missing_locations(ast.copy_location(call, arguments[0]))


def load_ipython_extension(shell: Any) -> None:
    """Check every cell that this shell runs from now on."""
    shell.push({LOOK: look, LOOK_FIT: look_at_fit}, interactive=False)
    shell.ast_transformers.append(Looker())
