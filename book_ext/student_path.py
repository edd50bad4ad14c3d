"""Where a reader goes from a page: on through the chapters, and to what has moved.

* "Next" and "back" lead along the core path and the practice of each chapter; from a
  page that goes deeper "next" returns to the path (`reading_time.py` has the kinds).
* "Next" ends with the last chapter: what follows is for lecturers, or an appendix.
* An address of a section or a lab that stands on another page of its chapter now leads
  there. `book/moved.json` names the labs by their numbers, and sections that left their
  chapter by their anchors; other sections are found on the chapter's pages.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from docutils import nodes
from reading_time import kind_of
from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parent.parent


def follow_path(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Let the links to the next and the previous page follow the student's path."""
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text("utf-8"))
    pages = [toc["root"], *_pages(toc["parts"][0])]
    if pagename == _pages(toc["parts"][1])[0]:
        context["prev"] = None
    if pagename not in pages:
        return
    at = pages.index(pagename)
    context["next"] = _link(app, pagename, pages[at + 1 :])
    context["prev"] = _link(app, pagename, pages[:at][::-1])


def _link(app: Sphinx, here: str, pages: list[str]) -> dict[str, str] | None:
    """Return the link to the first of the pages that is on the path."""
    for name in pages:
        if kind_of(ROOT / f"{name}.ipynb") != "deeper":
            builder: Any = app.builder
            title = builder.render_partial(app.env.titles[name])["title"]
            return {"link": builder.get_relative_uri(here, name), "title": title}
    return None


def lead_on(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Give a chapter's first page the addresses of what stands on other pages."""
    env = app.builder.env
    others = [name for name in env.found_docs if name.startswith(f"{pagename}-")]
    named = json.loads((ROOT / "book" / "moved.json").read_text("utf-8"))
    named = named.get(pagename.rpartition("/")[2], {})
    if "body" not in context or not (others or named):
        return
    moved = {
        name: other.rpartition("/")[2]
        for other in sorted(others)
        for section in env.get_doctree(other).findall(nodes.section)
        for name in section["ids"]
        if not name.startswith("id")
    }
    labs = {key: page for key, page in named.items() if key.isdecimal()}
    moved |= {key: page for key, page in named.items() if not key.isdecimal()}
    given = {"sections": moved, "labs": labs}
    script = json.dumps(given, ensure_ascii=False).replace("<", "\\u003c")
    context["body"] += f'<script type="application/json" id="moved">{script}</script>'


def _pages(part: dict[str, Any]) -> list[str]:
    return [
        page["file"]
        for chapter in part["chapters"]
        for page in (chapter, *chapter.get("sections", ()))
    ]
