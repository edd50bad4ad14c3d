"""A Korean text stands once: what both languages show is in `spec/messages/`."""

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HANGUL = re.compile("[가-힣]")
LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`')
# Short words may stand in a module and in `spec/`: their English differs.
SHORT = re.compile(r"\S{1,3}")


def in_python(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in docstrings:
            yield node.value


def in_typescript(path: Path) -> Iterator[str]:
    for literal in LITERAL.findall(path.read_text("utf-8")):
        yield literal[1:-1]


def in_json(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from in_json(part)
    elif isinstance(value, str):
        yield value


def korean(texts: Iterator[str]) -> set[str]:
    return {text for text in texts if HANGUL.search(text)}


def test_no_korean_text_stands_in_two_of_python_typescript_and_spec() -> None:
    sources = [
        {
            t
            for path in (ROOT / "livefit").rglob("*.py")
            for t in korean(in_python(path))
        },
        {
            t
            for path in (ROOT / "web/src").rglob("*.ts")
            for t in korean(in_typescript(path))
        },
        {
            t
            for path in (ROOT / "spec/messages").glob("*.json")
            for t in korean(in_json(json.loads(path.read_text("utf-8"))))
        },
    ]
    assert all(len(texts) > 50 for texts in sources)
    found = Counter(text for texts in sources for text in texts)
    twice = {text for text, times in found.items() if times > 1}
    assert {text for text in twice if not SHORT.fullmatch(text)} == set()
    assert (sources[0] & sources[1]) == set()
