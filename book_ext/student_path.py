"""Where a reader goes from a page: on through the chapters, and to what has moved.

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
from sphinx.application import Sphinx

ROOT = Path(__file__).resolve().parent.parent


def end_path(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Take away the link to the next page where it leaves the chapters."""
    parts = yaml.safe_load((ROOT / "_toc.yml").read_text("utf-8"))["parts"]
    chapters = _pages(parts[0])
    if pagename == chapters[-1]:
        context["next"] = None
    if pagename == _pages(parts[1])[0]:
        context["prev"] = None


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
