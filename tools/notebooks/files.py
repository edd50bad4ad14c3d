"""Read, write and clean up the notebooks of the book.

A notebook that is cleaned a second time stays as it is: cell ids are kept, and no trace
of an editor or of a run is stored.
"""

import base64
import io
import re
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]

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
# `start`, `fit-loss`, `cell-3`; generated ids have eight hex digits or more.
_READABLE_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_GENERATED_ID = re.compile(r"[0-9a-f]{8}[0-9a-f-]*")
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
# Of a line that is overwritten by "\r", a terminal shows the last state.
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
            cell.outputs = tidy_outputs(cell.outputs)
    shrink_pictures(notebook)
    return notebook


def readable_id(name: str) -> bool:
    """Return whether a person chose the cell's id: `fit-loss`, not `3f2a91c0`."""
    return bool(_READABLE_ID.fullmatch(name)) and not _GENERATED_ID.fullmatch(name)


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
        taken = not readable_id(name) or name in used
        cell.id = next(new for new in free if new not in names) if taken else name
        used.add(cell.id)


def shrink_pictures(notebook: NotebookNode) -> None:
    """Store each PNG picture in few colours."""
    for cell in code_cells(notebook):
        for output in cell.outputs:
            if "image/png" in output.get("data", {}):
                output.data["image/png"] = _smaller_picture(output.data["image/png"])


def tidy_outputs(outputs: list[NotebookNode]) -> list[NotebookNode]:
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


def read(path: Path) -> NotebookNode:
    """Return the notebook of a file, in format 4."""
    return nbformat.read(path, as_version=4)


def text(notebook: NotebookNode) -> str:
    """Return the text of a notebook's file, with the line end at its end."""
    return nbformat.writes(notebook) + "\n"
