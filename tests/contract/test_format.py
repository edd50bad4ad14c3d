"""Numbers as text."""

import math
import struct

from hypothesis import given, settings
from hypothesis import strategies as st

from livefit.core import format
from tests.contract import agree, cases, page

# JSON has neither infinity nor NaN: their names stand for them.
PAGE = """(text) => {
    const {decimal, percent, short} = use("core/format");
    const value = Number(text);
    const shortest = Number.isFinite(value) ? String(value) : decimal(value);
    const share = Number.isFinite(value) && Math.abs(value) > 1e9 ? "" : percent(value);
    return {decimal: decimal(value), percent: share, shortest,
            short: Number.isFinite(value) ? short(value) : ""};
}"""


def python(text: str) -> dict[str, str]:
    value = float(text)
    is_finite = math.isfinite(value)
    return {
        "decimal": format.decimal(value),
        # a share: JavaScript writes 1e21 % with an exponent
        "percent": "" if is_finite and abs(value) > 1e9 else format.percent(value),
        "shortest": format.shortest(value),
        "short": format.short(value) if is_finite else "",
    }


def hold(texts: list[str]) -> list[dict[str, str]]:
    ours = [python(text) for text in texts]
    agree(ours, page(PAGE, texts), texts)
    return ours


def test_shared_cases() -> None:
    listed = cases("format")
    found = hold([case["value"] for case in listed])
    for case, texts in zip(listed, found, strict=True):
        actual = {name: texts[name] for name in case if name != "value"}
        assert actual == {name: case[name] for name in actual}


@settings(max_examples=20)
@given(st.lists(st.floats(allow_nan=False), min_size=50, max_size=50))
def test_any_number(values: list[float]) -> None:
    hold([repr(value).replace("inf", "Infinity") for value in values])


@settings(max_examples=20)
@given(st.lists(st.integers(-(10**6), 10**6), min_size=50, max_size=50))
def test_ties_and_their_neighbours(numerators: list[int]) -> None:
    """Sixteenths and the like, whose decimals end in a 5, and the floats beside."""
    ties = [n / 2**k for n, k in zip(numerators, range(1, 51), strict=True)]
    bits = [struct.unpack("<q", struct.pack("<d", tie))[0] for tie in ties if tie]
    near = [
        struct.unpack("<d", struct.pack("<q", b + d))[0] for b in bits for d in (-1, 1)
    ]
    hold([repr(value) for value in (*ties, *near)])


def test_counts() -> None:
    counts = [0, 7, 999, 1000, 50_000, 1_234_567]
    assert page("(n) => use('core/format').count(n)", counts) == [
        format.count(n) for n in counts
    ]
