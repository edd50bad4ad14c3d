"""How long a page takes to read: below its title, and in the table of chapters.

The figures are an estimate for a beginner who reads, tries the lab and answers: 110
Korean words a minute, four seconds for a line of code, two minutes in a lab, half a
minute for a fold that is opened.

Pages are of three kinds: the core path, which the lecture needs; the practice at the
end of a chapter; what goes deeper, which may be left out. The front page says how long
each takes.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import nbformat
from livefit_slides.pages import chapters
from nbformat import NotebookNode
from sphinx.application import Sphinx

Kind = Literal["core", "practice", "deeper"]

ROOT = Path(__file__).resolve().parent.parent
WORDS = 110  # a minute
LINE, LAB, FIGURE, FOLD = 4 / 60, 2.0, 1.0, 0.5  # minutes
DEEPER = re.compile(r"# (?:더 깊이:|실험 \d)")
PRACTICE = "-practice"
FOLDED = re.compile(r"(?s)<details>.*?</details>")
UNSEEN = {"remove-cell", "remove-input", "hide-input"}
CHAPTERS = re.compile(r"(?s)<table(?:(?!</table>).)*reading-time.*?</table>")
PATH = re.compile(r'(<span class="path-minutes">).*?(</span>)')


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


def kind(name: str, notebook: NotebookNode) -> Kind:
    """Return the kind of a page, by the name of its file and by its title."""
    if name.endswith(PRACTICE):
        return "practice"
    return "deeper" if DEEPER.match(notebook.cells[0].source) else "core"


def kind_of(page: Path) -> Kind:
    """Return the kind of the page in a notebook's file."""
    return kind(page.stem, nbformat.read(page, as_version=4))


def minutes_by_kind(pages: list[Path]) -> dict[Kind, int]:
    """Return the minutes of pages: of the core path, the practice, what goes deeper."""
    total: dict[Kind, int] = {"core": 0, "practice": 0, "deeper": 0}
    for page in pages:
        notebook = nbformat.read(page, as_version=4)
        total[kind(page.stem, notebook)] += minutes(notebook)
    return total


def add_reading_time(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Write the minutes below a notebook's title, and beside the chapters in front."""
    path = ROOT / f"{pagename}.ipynb"
    if "body" not in context or not path.is_file():
        return
    shown = f'<p class="reading-time">{_text(minutes(nbformat.read(path, 4)))}</p>'
    body = context["body"].replace("</h1>", "</h1>\n" + shown, 1)
    lessons = chapters()
    if path == lessons[0].pages[0]:
        total: Counter[Kind] = Counter()
        for chapter in lessons:
            taken = minutes_by_kind(chapter.pages)
            total.update(taken)
            link = re.compile(rf'(<td>.*?href="{chapter.name}\.html".*?)(</p></td>)')
            time = f'<span class="reading-time">{_text(taken["core"])}'
            body = link.sub(rf"\1 {time}</span>\2", body, count=1)
        body = PATH.sub(rf"\1{path_text(total)}\2", body)
        # For the styles of the front page.
        body = CHAPTERS.sub(r'<div class="chapters">\g<0></div>', body, count=1)
        body = body.replace('<section class="', '<section class="front ', 1)
    context["body"] = body


def path_text(total: Mapping[Kind, int]) -> str:
    """Return the sentence of the front page about the minutes of all pages."""
    return (
        f"이 쪽부터 5장까지 본문만 읽으면 {_text(total['core'])}입니다. "
        f"정리와 연습은 {_text(total['practice'])}, "
        f"건너뛰어도 되는 더 깊이와 실험은 {_text(total['deeper'])}입니다."
    )


def _text(number: int) -> str:
    return f"약 {number}분"
