"""How long a page takes to read: below its title, and in the table of chapters.

The figures are an estimate for a beginner who reads, tries the lab and answers: 110
Korean words a minute, four seconds for a line of code, two minutes in a lab, half a
minute for a fold that is opened. Of a chapter the pages called "더 깊이" do not count.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import nbformat
import yaml
from livefit_slides.pages import chapters
from nbformat import NotebookNode
from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parent.parent
WORDS = 110  # a minute
LINE, LAB, FOLD = 4 / 60, 2.0, 0.5  # minutes
DEEPER = "# 더 깊이"
FOLDED = re.compile(r"(?s)<details>.*?</details>")
UNSEEN = {"remove-cell", "remove-input", "hide-input"}
FIGURE = 1.0  # minutes


def minutes(notebook: NotebookNode) -> int:
    """Return the minutes that a page takes, rounded up."""
    total = 0.0
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            text = FOLDED.sub("", cell.source)
            total += len(re.sub(r"<[^>]+>", "", text).split()) / WORDS
            total += FOLD * len(FOLDED.findall(cell.source))
        elif re.search(r"(?m)^lab\(", cell.source):
            total += LAB
        elif re.search(r"(?m)^figure\(", cell.source):
            total += FIGURE
        elif not UNSEEN & set(cell.metadata.get("tags", ())):
            total += LINE * len(cell.source.splitlines())
    return math.ceil(total)


def chapter_minutes(pages: list[Path]) -> int:
    """Return the minutes of a chapter, without what goes deeper."""
    notebooks = [nbformat.read(page, as_version=4) for page in pages]
    return sum(minutes(each) for each in notebooks if not is_deeper(each))


def is_deeper(notebook: NotebookNode) -> bool:
    """Return whether a page is only for the curious."""
    return bool(notebook.cells[0].source.startswith(DEEPER))


def add_reading_time(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Write the minutes below a notebook's title, and beside the chapters in front."""
    path = ROOT / f"{pagename}.ipynb"
    if "body" not in context or not path.is_file():
        return
    shown = f'<p class="reading-time">{_text(minutes(nbformat.read(path, 4)))}</p>'
    body = context["body"].replace("</h1>", "</h1>\n" + shown, 1)
    if pagename == yaml.safe_load((ROOT / "_toc.yml").read_text("utf-8"))["root"]:
        for chapter in chapters():
            link = re.compile(rf'(<td>.*?href="{chapter.name}\.html".*?)(</p></td>)')
            time = f'<span class="reading-time">{_text(chapter_minutes(chapter.pages))}'
            body = link.sub(rf"\1 {time}</span>\2", body, count=1)
    context["body"] = body


def _text(number: int) -> str:
    return f"약 {number}분"
