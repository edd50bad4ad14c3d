"""Highlight the lines of a program whose comment says that they differ.

The comment is what a reader sees in Colab and on paper; the colour only helps the eye.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx

MARK = "# 다른 줄"


def highlight_marked_lines(app: Sphinx, doctree: nodes.document) -> None:
    """Highlight each line with the mark, in every program of a page."""
    for block in doctree.findall(nodes.literal_block):
        lines = enumerate(block.astext().split("\n"), start=1)
        if marked := [number for number, line in lines if MARK in line]:
            block["highlight_args"] = {"hl_lines": marked}
