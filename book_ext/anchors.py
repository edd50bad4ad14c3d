"""Anchors of sections that can be read: `#도구-불러오기` instead of `#id4`.

docutils leaves Hangul out of an anchor; where nothing is left it counts. Such a number
changes with each section before it. It stays as a second anchor, for older addresses.
"""

from __future__ import annotations

import re
import unicodedata

from docutils import nodes
from sphinx.application import Sphinx

COUNTED = re.compile(r"id\d+")


def name_sections(app: Sphinx, doctree: nodes.document) -> None:
    """Put a readable anchor before each counted one."""
    for section in doctree.findall(nodes.section):
        title = section.next_node(nodes.title)
        if title is None or not COUNTED.fullmatch(section["ids"][0]):
            continue
        name = anchor(title.astext())
        same = 1
        while (unique := name if same == 1 else f"{name}-{same}") in doctree.ids:
            same += 1
        if name:
            doctree.ids[unique] = section
            section["ids"].insert(0, unique)


def anchor(title: str) -> str:
    """Return the letters and digits of a title, joined by hyphens."""
    text = unicodedata.normalize("NFC", title).lower()
    return "-".join(re.findall(r"[^\W_]+", text))
