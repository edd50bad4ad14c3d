"""Rules for the words of a chapter: what a sentence claims, a cell has shown.

Each rule takes a notebook and yields one line per offence.
"""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from livefit.core.settings import defaults
from tools.notebooks.execute import KERNEL_ENVIRONMENT
from tools.notebooks.files import code_cells

ROOT = Path(__file__).resolve().parents[2]

# Numbers that no cell has to print: they are part of the program or of the task.
CONSTANTS = {
    "470": "samples in the file",
    "400": "samples of class 0",
    "70": "samples of class 1",
    "16": "attributes; also the lecture's batch_size",
    "17": "columns of the file; also weights and bias of a hidden node",
    "30": "the lecture's nodes; also its batches in an epoch",
    "5": "the lecture's epochs",
    str(defaults()["seed"]): "the book's seed",
    "0.5": "the threshold on p; also the AUC of a coin",
    "0": "class 0, the first number in Python, a bound of p",
    "1": "class 1, a bound of p, `within 1 year`",
    "3": "Keras 3",
    "100": "a percentage's factor; also epochs of a long run",
    "0.2": "a validation split; also a threshold on p to try",
    "20": "epochs of a longer run",
    "40": "epochs of a longer run",
    "128": "the lab's largest number of nodes",
    "469": "number of the last row, counted from 0",
    "0.85": "the lecture's accuracy in the words of its audience",
}
# As counts and shares even these are results: `0명`, `1번`, `5 %`.
RESULT = re.compile(r"\s?(?:명|번|%|퍼센트|배)")
ALWAYS = {"470", "400", "70", "16", "30"}

NUMBER = re.compile(r"(?<![\w.,-])\d+(?:,\d{3})*(?:\.\d+)?|(?<=[가-힣-])\d+(?:\.\d+)?")
# Replaced by a blank before the numbers are read, in this order.
NOT_PROSE = (
    r"(?ms)^```.*?^```",
    r"(?s)\$\$.*?\$\$",
    r"\$[^$\n]+\$",
    r"`[^`\n]+`",
    r"(?s)<code>.*?</code>",
    r"<[^>]+>",
    r"\]\([^)]*\)",
    r"https?://\S+",
    r"(?m)^#+ (?:실험 )?\d+\.?(?: |$)",
    r"(?m)^\s*(?:\*\*)?\d+\. ",
    r"(?:그림|표) \d+-\d+",
    r"\d+장",
    r"(?:연습(?: 문제)?|실험) \d+(?:(?:과|와|, ?)\s?\d+)*",
    r"[A-Za-z]+-?\d+",
)
FOLDED = re.compile(r"(?s)<details>.*?</details>")
SOLUTION = re.compile(r"(?ms)^```python\n(.*?)^```")
DRAWING = {"bar", "barh", "plot", "scatter", "set", "set_title", "set_ylabel"}
SCORE = re.compile(r"\d\.\d{2,}|\d+(?:\.\d+)? ?(?:%|퍼센트)")


def numbers(text: str) -> list[str]:
    """Return the numbers in a text as they are written, without thousands' commas."""
    return [match[0].replace(",", "") for match in NUMBER.finditer(text)]


def output_text(cell: NotebookNode) -> str:
    """Return what a code cell has printed or returned, as text."""
    pieces = []
    for output in cell.outputs:
        text = output.get("text") or output.get("data", {}).get("text/plain", "")
        pieces.append(text)
    return "\n".join(pieces)


def prose(source: str) -> str:
    """Return the sentences of a Markdown cell, without the list of sources."""
    text = re.split(r"(?m)^## 출처\s*$", source)[0]
    for pattern in NOT_PROSE:
        text = re.sub(pattern, " ", text)
    return text


def markdown_cells(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "markdown"]


def shown_numbers(notebook: NotebookNode) -> set[str]:
    """Return every number that a code cell of the notebook has printed."""
    return {n for cell in code_cells(notebook) for n in numbers(output_text(cell))}


def unproven_numbers(
    notebook: NotebookNode, solved: dict[str, str] | None = None
) -> Iterator[str]:
    """A number in a sentence was printed by a cell, or is a constant.

    In a Markdown cell with solutions the lines that these print count as well; `solved`
    holds them by the cell's id.
    """
    shown = shown_numbers(notebook)
    for cell in markdown_cells(notebook):
        proven = shown | set(numbers((solved or {}).get(cell.id, "")))
        for number, quote in _claims(prose(cell.source)):
            if number not in proven:
                yield f"{cell.id}: no cell prints {number} (… {quote} …)"


def _claims(text: str) -> Iterator[tuple[str, str]]:
    """Yield the numbers that need a proof, each with the words around it."""
    for match in NUMBER.finditer(text):
        number = match[0].replace(",", "")
        counts = RESULT.match(text, match.end())
        constant = number in ALWAYS or (number in CONSTANTS and not counts)
        if not constant:
            around = text[max(0, match.start() - 15) : match.end() + 15]
            yield number, " ".join(around.split())


def lone_accuracies(notebook: NotebookNode) -> Iterator[str]:
    """Where an accuracy is written, printed or drawn, the baseline is beside it.

    In a text: in the same paragraph, the one before or the one after.
    """
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            paragraphs = re.split(r"\n\s*\n", cell.source)
            for i, paragraph in enumerate(paragraphs):
                near = " ".join(paragraphs[max(0, i - 1) : i + 2])
                if _tells_accuracy(prose(paragraph)) and "기준선" not in near:
                    yield f"{cell.id}: accuracy without baseline: {paragraph[:60]}"
        elif cell.cell_type == "code":
            text = output_text(cell)
            if _prints_accuracy(text) and "기준선" not in text:
                yield f"{cell.id}: prints an accuracy without the baseline"
            if _draws_accuracy(cell.source) and "기준선" not in cell.source:
                yield f"{cell.id}: draws an accuracy without the baseline"


def _tells_accuracy(text: str) -> bool:
    """Whether a sentence of the text gives an accuracy in figures."""
    sentences = re.split(r"[.?!]\s", text)
    return any("정확도" in one and SCORE.search(one) for one in sentences)


def _prints_accuracy(text: str) -> bool:
    return bool(re.search(r"정확도|accuracy", text) and SCORE.search(text))


def _draws_accuracy(source: str) -> bool:
    """Whether a call that draws or labels a plot speaks of accuracy."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in DRAWING
        and re.search(r"정확도|accuracy", ast.unparse(node))
        for node in ast.walk(ast.parse(source))
    )


def solutions(notebook: NotebookNode) -> list[tuple[str, str]]:
    """Return cell id and program of each Python block in a folded part."""
    return [
        (cell.id, program)
        for cell in markdown_cells(notebook)
        for folded in FOLDED.findall(cell.source)
        for program in SOLUTION.findall(folded)
    ]


def run_solutions(notebooks: dict[str, NotebookNode]) -> dict[str, list[dict]]:
    """Run the solutions of each notebook; return what each printed or raised.

    A solution is run after the notebook's first two code cells, as a reader may do who
    opens the notebook only for it; if a name is missing then, after all its cells. It
    is one process for all, since TensorFlow takes seconds to start.

    Raises:
        subprocess.CalledProcessError: the process died.
    """
    work = {
        name: {
            "cells": [cell.source for cell in code_cells(notebook)],
            "solutions": solutions(notebook),
        }
        for name, notebook in notebooks.items()
    }
    environment = {**os.environ, **KERNEL_ENVIRONMENT}
    environment |= {"MPLBACKEND": "Agg", "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("run_solutions.py"))],
        input=json.dumps(work),
        stdout=subprocess.PIPE,
        env=environment,
        encoding="utf-8",
        check=True,
    )
    return json.loads(run.stdout)
