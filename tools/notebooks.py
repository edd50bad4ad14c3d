"""Re-execute or tidy the notebooks: `python -m tools.notebooks run|tidy [paths]`.

`run` executes the chapters in place, `tidy` only cleans their metadata. Either way a
second run leaves the files as they are: cell ids stay, and nothing is stored that
depends on the moment or the machine.
"""

import argparse
import hashlib
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

ROOT = Path(__file__).resolve().parent.parent
BOOK = ROOT / "book"
TIMEOUT = 600  # seconds for one cell

METADATA = {
    "kernelspec": {
        "display_name": "Python 3",
        "language": "python",
        "name": "python3",
    },
    # Without the version: the book runs on three of them.
    "language_info": {
        "codemirror_mode": {"name": "ipython", "version": 3},
        "file_extension": ".py",
        "mimetype": "text/x-python",
        "name": "python",
        "nbconvert_exporter": "python",
        "pygments_lexer": "ipython3",
    },
}
# Notebook metadata that an author sets; all other keys come from some tool.
KEPT_METADATA = ("mystnb",)
# What editors and runs leave in a cell's metadata.
CELL_TRACES = (
    "ExecuteTime",
    "base_uri",
    "collapsed",
    "colab",
    "colab_type",
    "execution",
    "id",
    "outputId",
    "scrolled",
    "trusted",
)
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


def chapters() -> list[Path]:
    """Return the paths of the book's notebooks, in order."""
    return sorted(BOOK.glob("*.ipynb"))


def tidy(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook as it is committed; the given one is changed."""
    kept = {
        key: notebook.metadata[key] for key in KEPT_METADATA if key in notebook.metadata
    }
    notebook.metadata = nbformat.from_dict({**METADATA, **kept})
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    used: set[str] = set()
    for number, cell in enumerate(notebook.cells):
        if cell.get("id") in used or not cell.get("id"):
            cell.id = _cell_id(number, cell.source)
        used.add(cell.id)
        for trace in CELL_TRACES:
            cell.metadata.pop(trace, None)
        if cell.cell_type == "code":
            cell.outputs = _tidy_outputs(cell.outputs)
    return notebook


def _cell_id(number: int, source: str) -> str:
    """Return an id that the same new cell gets on every machine."""
    return hashlib.sha256(f"{number} {source}".encode()).hexdigest()[:8]


def _tidy_outputs(outputs: list[NotebookNode]) -> list[NotebookNode]:
    """Join the pieces of one stream and drop views that only a live kernel fills."""
    tidied: list[NotebookNode] = []
    for output in outputs:
        last = tidied[-1] if tidied else None
        if output.output_type == "stream" and last and last.get("name") == output.name:
            last.text += output.text
            continue
        if "data" in output:
            output.data.pop(WIDGET_VIEW, None)
        tidied.append(output)
    return tidied


def read(path: Path) -> NotebookNode:
    """Return the notebook of a file, in format 4."""
    return nbformat.read(path, as_version=4)


def text(notebook: NotebookNode) -> str:
    """Return the text of a notebook's file, with the line end at its end."""
    return nbformat.writes(notebook) + "\n"


def execute(path: Path) -> NotebookNode:
    """Return the notebook with the outputs of a fresh run in its own folder.

    Raises:
        CellExecutionError: a cell raised; no notebook of the book may.
    """
    notebook = read(path)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    client = NotebookClient(
        notebook,
        timeout=TIMEOUT,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
        store_widget_state=False,
    )
    client.execute()
    return notebook


def main() -> int:
    """Run or tidy the notebooks that are named, or all; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.notebooks")
    parser.add_argument("action", choices=("run", "tidy"))
    parser.add_argument("paths", nargs="*", type=Path)
    options = parser.parse_args()
    paths = options.paths or chapters()
    if not paths:
        print(f"There is no notebook in {BOOK.name}/.", file=sys.stderr)
        return 1
    for path in paths:
        begin = time.monotonic()
        try:
            notebook = execute(path) if options.action == "run" else read(path)
        except CellExecutionError as error:
            print(f"{path.name}: left as it was, a cell failed\n{error}")
            return 1
        path.write_text(text(tidy(notebook)), "utf-8", newline="\n")
        print(f"{path.name}: {time.monotonic() - begin:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
