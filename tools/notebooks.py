"""Re-execute or tidy the notebooks: `python -m tools.notebooks run|tidy [paths]`.

`run` executes the chapters in place, `tidy` only cleans their metadata. Either way a
second run leaves the files as they are: cell ids stay, no trace of a tool is stored,
and an output that differs from the stored one only in durations is not replaced.
"""

import argparse
import base64
import hashlib
import io
import json
import os
import re
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
BOOK = ROOT / "book"
TIMEOUT = 600  # seconds for one cell

# For kernels that fill or compare stored outputs: no widget, the same digits anywhere.
# The package is found without being installed.
KERNEL_ENVIRONMENT = {
    "LIVEFIT_STATIC": "1",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONPATH": os.pathsep.join(
        filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])
    ),
}

METADATA = {
    "kernelspec": {
        "display_name": "Python 3",
        "language": "python",
        "name": "python3",
    },
    # Without the version: the book runs on three of them.
    "language_info": {"name": "python"},
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

# Pattern -> replacement, for what no two runs have in common: durations in the progress
# lines that Keras prints, the blanks with which it covers a longer one, and measured
# seconds that a chapter prints (`0.26초`). nbval's comparison uses the same rules.
_DURATION = r"\d+(?:\.\d+)?(?:s|ms|us|µs)"
VOLATILE = {
    rf"(?:{_DURATION}(?:\x1b\[0m)? )?{_DURATION}/(?:step|epoch)": "TIME",
    rf"(?<=- ){_DURATION}(?= - )": "TIME",
    r"\d+\.\d+ ?초": "TIME",
    r"(?m)[ ]+$": "",
}
# Of a line that a program wrote over again and again, a terminal shows the last state.
_OVERWRITTEN = re.compile(r"(?m)^.*\r(?=[^\n])")


def chapters() -> list[Path]:
    """Return the paths of the book's notebooks, in order."""
    return sorted(BOOK.glob("*.ipynb"))


def code_cells(notebook: NotebookNode) -> list[NotebookNode]:
    """Return the code cells of a notebook, in order."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


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
            if "image/png" in output.data:
                output.data["image/png"] = _smaller_picture(output.data["image/png"])
        tidied.append(output)
    for output in tidied:
        if output.output_type == "stream":
            output.text = _OVERWRITTEN.sub("", output.text)
    return tidied


def _smaller_picture(picture: str) -> str:
    """Return a PNG picture in 64 colours: a quarter of its size, the same to the eye.

    One that is stored so already stays as it is.
    """
    content = base64.b64decode(picture)
    image = Image.open(io.BytesIO(content))
    if image.mode == "P":
        return picture
    dpi = image.info.get("dpi")
    # The book's plots stand on white; a palette has no half-transparent colours.
    whole = Image.new("RGB", image.size, "white")
    whole.paste(image, mask=image.getchannel("A") if "A" in image.mode else None)
    few = whole.quantize(64, dither=Image.Dither.NONE, kmeans=1)
    file = io.BytesIO()
    few.save(file, "PNG", optimize=True, **({"dpi": dpi} if dpi else {}))
    return base64.b64encode(file.getvalue()).decode()


def settled(outputs: list[NotebookNode]) -> str:
    """Return a text that two runs of the same cell have in common."""
    values = json.dumps(outputs, sort_keys=True, ensure_ascii=False, indent=0)
    # Patterns speak of lines and control characters as they are printed.
    shown = values.replace("\\n", "\n").replace("\\u001b", "\x1b")
    for pattern, replacement in VOLATILE.items():
        shown = re.sub(pattern, replacement, shown)
    return shown


def read(path: Path) -> NotebookNode:
    """Return the notebook of a file, in format 4."""
    return nbformat.read(path, as_version=4)


def text(notebook: NotebookNode) -> str:
    """Return the text of a notebook's file, with the line end at its end."""
    return nbformat.writes(notebook) + "\n"


def execute(path: Path) -> NotebookNode:
    """Return the tidied notebook with the outputs of a fresh run in its own folder.

    Raises:
        CellExecutionError: a cell raised; no notebook of the book may.
    """
    notebook = read(path)
    stored = {}
    for cell in code_cells(notebook):
        stored[cell.get("id")] = _tidy_outputs(cell.outputs)
        cell.outputs, cell.execution_count = [], None
    client = NotebookClient(
        notebook,
        timeout=TIMEOUT,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--log-level=ERROR"],
    )
    client.execute(env={**os.environ, **KERNEL_ENVIRONMENT})
    tidy(notebook)
    for cell in code_cells(notebook):
        _number_results(stored.get(cell.id, []), cell.execution_count)
        if cell.id in stored and settled(stored[cell.id]) == settled(cell.outputs):
            cell.outputs = stored[cell.id]
    return notebook


def _number_results(outputs: list[NotebookNode], count: int) -> None:
    """Give a cell's results its execution count, which may have moved."""
    for output in outputs:
        if output.output_type == "execute_result":
            output.execution_count = count


def main() -> int:
    """Run or tidy the notebooks that are named, or all; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.notebooks")
    parser.add_argument("action", choices=("run", "tidy"))
    parser.add_argument("paths", nargs="*", type=Path)
    options = parser.parse_args()
    paths = options.paths or chapters()
    missing = [str(path) for path in paths if not path.is_file()]
    if missing or not paths:
        print(f"No such notebook: {' '.join(missing) or BOOK.name}", file=sys.stderr)
        return 1
    for path in paths:
        begin = time.monotonic()
        try:
            notebook = execute(path) if options.action == "run" else tidy(read(path))
        except CellExecutionError as error:
            print(f"{path.name}: left as it was, a cell failed\n{error}")
            return 1
        path.write_text(text(notebook), "utf-8", newline="\n")
        print(f"{path.name}: {time.monotonic() - begin:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
