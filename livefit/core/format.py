"""Numbers as text, written as `web/src/core/format.ts` writes them.

A tie is rounded up, as JavaScript does; Python's own `format` would take the even
digit.
"""

import math
from decimal import ROUND_HALF_UP, Context, Decimal

NO_BREAK = "\u00a0"
_EXACT = Context(prec=400)  # digits, more than a float has before its point
_LARGE = 10_000  # from here on a figure is written as a power of ten


def decimal(value: float) -> str:
    """Return a figure with four decimals, from 10,000 on as 1.235e+4."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("∞" if value > 0 else "−∞")
    return _power(value, 3) if abs(value) >= _LARGE else f"{rounded(value, 4):.4f}"


def percent(share: float) -> str:
    """Return a share from 0 to 1 as per cents with one decimal."""
    if not math.isfinite(share):
        return decimal(share)
    return f"{rounded(100 * share, 1):.1f}{NO_BREAK}%"


def metric_text(value: float, target: str) -> str:
    """Return a metric of the target "classes" (a share) or "number" (an error)."""
    return decimal(value) if target == "number" else percent(value)


def count(value: int) -> str:
    """Return a whole number with its thousands grouped."""
    return f"{value:,}"


def shortest(value: float) -> str:
    """Return the fewest digits that are read as `value` again: 8, 0.5, 0.00001, 1e+21.

    These are the digits of Python's `repr` in the layout of JavaScript's `String`
    (ECMA-262, Number::toString).
    """
    if not math.isfinite(value):
        return decimal(value)
    sign, digits, exponent = Decimal(repr(float(value))).normalize().as_tuple()
    text = "".join(map(str, digits))
    point = len(text) + int(exponent)  # digits before the decimal point
    if text == "0":
        return "0"
    if len(text) <= point <= 21:
        text += "0" * (point - len(text))
    elif 0 < point <= 21:
        text = f"{text[:point]}.{text[point:]}"
    elif -6 < point <= 0:
        text = f"0.{'0' * -point}{text}"
    else:
        fraction = f".{text[1:]}" if len(text) > 1 else ""
        text = f"{text[0]}{fraction}e{point - 1:+d}"
    return f"-{text}" if sign else text


def short(value: float) -> str:
    """Return a number to six digits."""
    return shortest(float(_significant(value, 6))) if value else "0"


def rounded(value: float, decimals: int) -> Decimal:
    """Return the float's exact value at `decimals` places, a tie away from zero."""
    unit = Decimal(1).scaleb(-decimals)
    return Decimal(value + 0.0).quantize(unit, ROUND_HALF_UP, _EXACT)  # not -0


def edge_distance(value: float, unit: Decimal) -> Decimal:
    """Return the distance of `value` from the next rounding boundary of `unit`.

    0 for an exact tie, at most half a unit.
    """
    steps = abs(Decimal(value)) / unit
    return abs(steps - int(steps) - Decimal("0.5")) * unit


def last_digit(value: float) -> Decimal:
    """Return the place value of the last digit that `decimal` writes."""
    exponent = Decimal(value).adjusted() - 3 if abs(value) >= _LARGE else -4
    return Decimal(1).scaleb(exponent)


def _significant(value: float, digits: int) -> Decimal:
    exact = Decimal(value)
    unit = Decimal(1).scaleb(exact.adjusted() - digits + 1)
    return exact.quantize(unit, ROUND_HALF_UP)


def _power(value: float, decimals: int) -> str:
    number = _significant(value, decimals + 1)
    exponent = number.adjusted()
    return f"{number.scaleb(-exponent):.{decimals}f}e{exponent:+d}"
