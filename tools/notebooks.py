"""Re-execute the notebooks in place: `python -m tools.notebooks [paths]`.

A second run leaves the files as they are: cell ids stay, no trace of a tool is stored,
and an output that differs from the stored one only in durations is not replaced.
"""

import argparse
import base64
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
# `start`, `fit-loss`, `cell-3`; what a tool makes up has eight hex digits or more.
_READABLE_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_MADE_ID = re.compile(r"[0-9a-f]{8}[0-9a-f-]*")
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


def chapters(folder: Path = ROOT) -> list[Path]:
    """Return the paths of the book's notebooks, in order."""
    return sorted((folder / "book").glob("*.ipynb"))


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
    name_cells(notebook)
    for cell in notebook.cells:
        for trace in CELL_TRACES:
            cell.metadata.pop(trace, None)
        if cell.cell_type == "code":
            cell.outputs = _tidy_outputs(cell.outputs)
    shrink_pictures(notebook)
    return notebook


def readable_id(name: str) -> bool:
    """Tell whether a cell's id was chosen by a person: `fit-loss`, not `3f2a91c0`."""
    return bool(_READABLE_ID.fullmatch(name)) and not _MADE_ID.fullmatch(name)


def name_cells(notebook: NotebookNode) -> None:
    """Give each cell without a readable id of its own one: the chapter's and a number.

    Ids that are right stay, also where Colab keeps them, among the cell's metadata; a
    new one does not depend on the machine.
    """
    names = [c.get("id") or c.metadata.get("id", "") for c in notebook.cells]
    heads = [name.partition("-")[0] for name in names if "-" in name]
    head = max(heads, key=heads.count) if heads else "cell"
    used: set[str] = set()
    free = (f"{head}-{number}" for number in range(1, 10_000))
    for cell, name in zip(notebook.cells, names, strict=True):
        if not readable_id(name) or name in used:
            name = next(new for new in free if new not in names)
        cell.id = name
        used.add(name)


def shrink_pictures(notebook: NotebookNode) -> None:
    """Store each PNG picture in few colours."""
    for cell in code_cells(notebook):
        for output in cell.outputs:
            if "image/png" in output.get("data", {}):
                output.data["image/png"] = _smaller_picture(output.data["image/png"])


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
    for output in tidied:
        if output.output_type == "stream":
            output.text = _OVERWRITTEN.sub("", output.text)
    return tidied


def _smaller_picture(picture: str) -> str:
    """Return a PNG picture in 48 colours: a quarter of its size, the same to the eye.

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
    few = whole.quantize(48, dither=Image.Dither.NONE, kmeans=1)
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
    """Run the notebooks that are named, or all; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.notebooks")
    parser.add_argument("paths", nargs="*", type=Path)
    paths = parser.parse_args().paths or chapters()
    missing = [str(path) for path in paths if not path.is_file()]
    if missing or not paths:
        print(f"No such notebook: {' '.join(missing) or BOOK.name}", file=sys.stderr)
        return 1
    for path in paths:
        begin = time.monotonic()
        try:
            notebook = execute(path)
        except CellExecutionError as error:
            print(f"{path.name}: left as it was, a cell failed\n{error}")
            return 1
        path.write_text(text(notebook), "utf-8", newline="\n")
        print(f"{path.name}: {time.monotonic() - begin:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
