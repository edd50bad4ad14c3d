"""Each rule that stands in Python and in TypeScript: shared cases, one result.

The cases are in `spec/cases/`, one file a rule, and more are generated. A result is
compared as JSON with sorted keys, to the last character.
"""

import json
from typing import Any

from livefit.core.spec import spec_json
from tests import node


def canonical(value: Any) -> str:
    """Return a result as the text that is compared."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True)


def _plain(value: Any) -> Any:
    """Return a result with 1.0 as 1, as JavaScript writes it."""
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    is_whole = isinstance(value, float) and value.is_integer() and abs(value) < 2**53
    return int(value) if is_whole else value


def agree(python: list[Any], page: list[Any], cases: list[Any]) -> None:
    """Compare the results of both, case by case."""
    assert len(python) == len(page) == len(cases)
    for case, ours, theirs in zip(cases, python, page, strict=True):
        here, there = canonical(ours), canonical(theirs)
        assert here == there, f"{case}\nPython: {here}\npage:   {there}"


def cases(rule: str) -> list[Any]:
    """Return the shared cases of a rule."""
    return spec_json(f"cases/{rule}.json")


def page(function: str, given: list[Any]) -> list[Any]:
    """Return what the JavaScript `function` makes of each case."""
    code = f"""async (cases) => {{
        const each = ({function});
        const found = [];
        for (const one of cases) found.push(await each(one));
        return found;
    }}"""
    return node.call(code, given)
