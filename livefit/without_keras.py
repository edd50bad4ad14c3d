"""A chapter in a kernel without TensorFlow: cells that need it say so and are passed by.

`import keras` then gives a stand-in, so that a cell's other imports are made; the first
use of it ends the cell with one sentence. IPython is told that such a cell went well:
an error would stop "run all" there, and the text's other cells and plots with it.
"""

import ast
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

SENTENCE = "이 셀은 TensorFlow가 있어야 실행되므로 건너뜁니다. (맨 앞의 준비 셀을 보세요.)"


class KerasMissing(ImportError):
    """Something of Keras was used where there is none."""

    def __init__(self) -> None:
        super().__init__(SENTENCE)


class _Part:
    """Stands for whatever is imported from Keras; any use of it raises."""

    def __getattr__(self, name: str) -> Any:
        raise KerasMissing

    def __call__(self, *_: object, **__: object) -> Any:
        raise KerasMissing


class _Module(ModuleType):
    """Stands for `keras` and each of its modules."""

    __path__: "list[str]" = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Part()


class _Finder:
    """Finds `keras` and whatever lies in it."""

    def find_spec(self, name: str, *_: object) -> "ModuleSpec | None":
        found = name.partition(".")[0] == "keras"
        return ModuleSpec(name, self, is_package=True) if found else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing: there is nothing in it."""


class _Cells:
    """Passes by the cells of a shell that lack Keras, or a name such a cell makes."""

    def __init__(self) -> None:
        self._lost: "set[str]" = set()

    def _lacks(self, error: "BaseException | None") -> bool:
        if isinstance(error, NameError):
            return getattr(error, "name", None) in self._lost
        return isinstance(error, KerasMissing)

    def show(
        self, shell: Any, kind: type, error: BaseException, trace: Any, tb_offset: Any
    ) -> None:
        """Say the sentence; any other `NameError` is shown as always."""
        if self._lacks(error):
            print(SENTENCE)
        else:
            shell.showtraceback((kind, error, trace), tb_offset=tb_offset)

    def after(self, result: Any) -> None:
        """Let a cell that was passed by count as run, and remember what it lacks."""
        if self._lacks(result.error_in_exec):
            self._lost |= _made_names(result.info.raw_cell)
            result.error_in_exec = None


def _made_names(source: str) -> "set[str]":
    """Return the names that a cell would have made."""
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except SyntaxError:
        return set()
    stored = {n.id for n in nodes if isinstance(n, ast.Name) and type(n.ctx) is ast.Store}
    defined = {n.name for n in nodes if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    return stored | defined


def explain_keras() -> None:
    """Put the stand-in where `import keras` finds it; once in a process."""
    if any(isinstance(finder, _Finder) for finder in sys.meta_path):
        return
    sys.meta_path.insert(0, _Finder())
    shell = _shell()
    if shell is not None:
        cells = _Cells()
        # IPython calls it as a method of its own.
        shell.set_custom_exc(
            (KerasMissing, NameError),
            lambda shell, kind, error, trace, tb_offset=None: cells.show(
                shell, kind, error, trace, tb_offset
            ),
        )
        shell.events.register("post_run_cell", cells.after)


def _shell() -> Any:
    from IPython import get_ipython

    return get_ipython()
