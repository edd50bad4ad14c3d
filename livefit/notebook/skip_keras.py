"""Skip the cells of a chapter that need TensorFlow where it is missing.

An error would end "run all", and with it the chapter's other cells, plots and labs. So
each cell is analysed before it runs: `import keras` is left out, and a cell that uses
a name from there, or one that such a cell would have defined, becomes one `print`.
"""

from __future__ import annotations  # `start` imports this on any Python from 3.8 on

import ast
import sys
from importlib.util import find_spec
from typing import Any

SKIPPED = (
    "이 셀은 TensorFlow가 있어야 실행되므로 건너뜁니다. (맨 앞의 준비 셀을 보세요.)"
)

_BLOCKS = ("body", "orelse", "finalbody")  # the statements inside a statement
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)
_TRAINING = {"train_seeds"}  # what the package gives only with TensorFlow


def has_tensorflow() -> bool:
    """Return whether TensorFlow and Keras are installed."""
    return all(find_spec(name) is not None for name in ("tensorflow", "keras"))


class SkipKeras:
    """An AST transformer of IPython: visits the cells of one kernel in order."""

    def __init__(self) -> None:
        self._missing: set[str] = set()  # names that a skipped cell would have defined

    def visit(self, cell: ast.Module) -> ast.Module:
        """Return the cell without imports of Keras, or one that prints `SKIPPED`."""
        imports = [line for line in cell.body if isinstance(line, _IMPORTS)]
        ours = [line for line in imports if not _is_of_keras(line)]
        for line in imports:
            names = {alias.asname or alias.name.split(".")[0] for alias in line.names}
            if line in ours:
                self._missing -= names
            else:
                self._missing |= names
        rest = [line for line in cell.body if line not in imports or line in ours]
        if not self._needs_keras(rest):
            cell.body = rest
            return cell
        self._missing |= _names(cell, ast.Store)
        note = ast.parse(f"print({SKIPPED!r})").body
        # Where it imports other things, later cells may count on them.
        cell.body = ours + note
        return cell

    def _needs_keras(self, lines: list[ast.stmt]) -> bool:
        """Return whether a line uses a name that is missing and not defined again."""
        for line in lines:
            if isinstance(line, _DEFINITIONS):
                self._missing.discard(line.name)
                if self._uses_missing(line):
                    self._missing.add(line.name)  # it fails when it is called
                continue
            blocks = [block for name in _BLOCKS for block in getattr(line, name, [])]
            heads = [node for node in ast.iter_child_nodes(line) if node not in blocks]
            if any(self._uses_missing(head) for head in heads):
                return True
            for head in heads:
                self._missing -= _names(head, ast.Store)
            if self._needs_keras(blocks):
                return True
        return False

    def _uses_missing(self, node: ast.AST) -> bool:
        parts = list(ast.walk(node))
        own = {part.arg for part in parts if isinstance(part, ast.arg)}
        for part in parts:
            if isinstance(part, ast.comprehension):
                own |= _names(part.target, ast.Store)
            elif isinstance(part, _DEFINITIONS):
                own |= _names(part, ast.Store)
        return bool((_names(node, ast.Load) - own) & self._missing)


def _names(node: ast.AST, context: type[ast.expr_context]) -> set[str]:
    """Return the names that a part of a program loads or stores, by `context`."""
    names = [part for part in ast.walk(node) if isinstance(part, ast.Name)]
    return {name.id for name in names if isinstance(name.ctx, context)}


def _is_of_keras(line: Any) -> bool:
    modules = [alias.name for alias in line.names]
    if isinstance(line, ast.ImportFrom):
        modules = [line.module or "", *_TRAINING.intersection(modules)]
    needing = {"keras", "tensorflow"} | _TRAINING
    return any(name.split(".")[0] in needing for name in modules)


def explain_keras() -> None:
    """Let this kernel skip the cells that need Keras; a second call changes nothing."""
    ipython = sys.modules.get("IPython")
    shell = ipython and ipython.get_ipython()
    if shell is None:
        return  # no cells to read
    if not any(isinstance(one, SkipKeras) for one in shell.ast_transformers):
        shell.ast_transformers.append(SkipKeras())
