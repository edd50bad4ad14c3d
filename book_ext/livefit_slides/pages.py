"""Write the slides: `slides/<chapter>.html` for each chapter, and `slides/index.html`.

The pages use what the book has in `_static`: the lab, reveal.js, `slides.css`,
`slides.js`; `page_assets.py` writes `look.css` beside them. They ask no server for
anything and work from a folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from pathlib import Path
from typing import Any

import nbformat
import yaml
from jinja2 import Environment, FileSystemLoader
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from .blocks import Block, blocks_of, plain, slide_name
from .deck import Slide, slides_of

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Chapter:
    """One chapter; its slides are made when they are asked for."""

    name: str
    number: int | None
    pages: list[Path]  # the files of its notebooks

    @cached_property
    def slides(self) -> list[Slide]:
        """The slides of all its pages."""
        return slides_of(*map(page_blocks, self.pages))

    @property
    def title(self) -> str:
        """The title of its first page."""
        return plain(self.slides[0].title)

    @property
    def label(self) -> str:
        """Return "3장 모델 컴파일", of an unnumbered chapter its title."""
        return f"{self.number}장 {self.title}" if self.number else self.title


def chapters(root: Path = ROOT) -> list[Chapter]:
    """Return the chapters of the table of contents, in its order."""
    toc = yaml.safe_load((root / "_toc.yml").read_text("utf-8"))
    entries: list[tuple[dict[str, Any], int | None]] = [({"file": toc["root"]}, None)]
    for part in toc["parts"]:
        for at, chapter in enumerate(part["chapters"], start=1):
            entries.append((chapter, at if part.get("numbered") else None))
    found = []
    for entry, number in entries:
        names = [each["file"] for each in (entry, *entry.get("sections", ()))]
        paths = [root / f"{name}.ipynb" for name in names]
        if paths[0].is_file():
            found.append(Chapter(slide_name(paths[0].stem), number, paths))
    return found


def page_blocks(page: Path) -> Iterator[Block]:
    """Yield the blocks of a notebook's file."""
    return blocks_of(nbformat.read(page, as_version=4))


def write_slides(site: Path, language: str = "ko", root: Path = ROOT) -> list[Path]:
    """Write the slides of all chapters into `site/slides`; return the pages.

    A page that would not change is left as it is. A handout that is older than its
    slides is taken away: `make slides` prints it again.
    """
    folder = site / "slides"
    folder.mkdir(parents=True, exist_ok=True)
    templates = Environment(
        loader=FileSystemLoader(root / "templates" / "slides"), autoescape=True
    )
    book = yaml.safe_load((root / "_config.yml").read_text("utf-8"))["title"]
    given = {"book": book, "language": language, "chapters": chapters(root)}
    pages = []
    for chapter in given["chapters"]:
        page = folder / f"{chapter.name}.html"
        text = templates.get_template("chapter.html").render(
            given, chapter=chapter, coloured=coloured
        )
        _write(page, text)
        handout = page.with_suffix(".pdf")
        if handout.is_file() and handout.stat().st_mtime < page.stat().st_mtime:
            handout.unlink()
        pages.append(page)
    printed = {path.stem for path in folder.glob("*.pdf")}
    index = templates.get_template("index.html").render(given, printed=printed)
    _write(folder / "index.html", index)
    return [*pages, folder / "index.html"]


def _write(path: Path, text: str) -> None:
    if not path.is_file() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8", newline="\n")


def coloured(html: str) -> str:
    """Return HTML with the code in it coloured."""
    pattern = r'<pre class="(code[ a-z]*)" data-language="(\w*)">(.*?)</pre>'
    return re.sub(pattern, _colour, html, flags=re.DOTALL)


def _colour(found: re.Match[str]) -> str:
    try:
        lexer = get_lexer_by_name(found[2] or "text")
    except ClassNotFound:
        lexer = get_lexer_by_name("text")
    spans = highlight(unescape(found[3]), lexer, HtmlFormatter(nowrap=True))
    return f'<pre class="{found[1]} highlight">{spans.rstrip()}</pre>'
