"""Runs the solutions of chapters, in a process of its own; JSON in, JSON out.

In: {chapter: {"cells": [source, ...], "solutions": [[cell id, program], ...]}}.
Out: {chapter: [{"cell": id, "output": text, "error": text or null}, ...]}.
"""

import contextlib
import io
import json
import sys
import traceback
from typing import Any

from tests.chapters.needed import needed, unknown_names

Namespace = dict[str, Any]


def after(cells: list[str]) -> Namespace:
    """Return the names that are known when the cells have run."""
    names: Namespace = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()):
        for source in cells:
            exec(source, names)
    return names


def run(program: str, names: Namespace) -> tuple[str, BaseException | None]:
    """Return what the program prints and the exception that ended it, if any."""
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(program, dict(names))
    except Exception as error:
        return printed.getvalue(), error
    return printed.getvalue(), None


def run_chapter(cells: list[str], solutions: list[list[str]]) -> list[dict]:
    """Run each solution after the first cells or, where names lack, after all cells.

    The first cells are the set-up and the chapter's own imports. Of all cells only
    those statements are run that these solutions need.
    """
    first = after(cells[:2])
    programs = [program for _, program in solutions]
    lacking = [one for one in programs if unknown_names(one) - first.keys()]
    rest = after([needed(cells, lacking)]) if lacking else first
    ends = [run(one, rest if one in lacking else first) for one in programs]
    results = []
    for (cell, _), (output, error) in zip(solutions, ends, strict=True):
        lines = traceback.format_exception_only(error) if error else []
        error_text = "".join(lines).strip() or None
        results.append({"cell": cell, "output": output, "error": error_text})
    return results


def main() -> None:
    work = json.load(sys.stdin)
    answer = {
        chapter: run_chapter(parts["cells"], parts["solutions"])
        for chapter, parts in work.items()
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
