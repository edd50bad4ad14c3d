"""A notebook as a row of blocks: headings, paragraphs, lists, code cells, boxes, folds.

The Markdown is read by the parser that the book itself uses, with the same extensions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from nbformat import NotebookNode

from .mathml import mathml

BOXES = ("question", "task", "summary")
LIVE = ("data-livefit", "data-figure")  # in the element of a lab, of a figure


@dataclass
class Block:
    """One piece of a chapter.

    `kind` is "heading", "paragraph", "list", "table", "math", "code", "quote", "fold"
    or, of a code cell, "cell", "picture" or "lab" (also a figure); or the class of
    a box.
    """

    kind: str
    html: str = ""
    text: str = ""  # without tags; of code its source
    level: int = 0  # of a heading; first number of a list, 0: it has none
    sentences: list[str] = field(default_factory=list)  # of a paragraph, as HTML
    items: list[list[str]] = field(default_factory=list)  # of a list: its sentences
    inner: list[Block] = field(default_factory=list)  # of a box, a quote or a fold
    outputs: str = ""  # what the cell printed
    image: str = ""  # PNG as base64
    alt: str = ""
    tags: frozenset[str] = frozenset()


def parser() -> MarkdownIt:
    """Return the parser of the book: CommonMark, tables, lists, dollar math."""
    markdown = MarkdownIt("commonmark", {"html": True}).enable("table")
    markdown.use(dollarmath_plugin, renderer=_equation)
    return markdown.use(deflist_plugin)


def _equation(content: str, options: dict[str, Any]) -> str:
    """Return an equation as MathML; the plugin puts it into its tag."""
    return mathml(content, options["display_mode"])


MARKDOWN = parser()


def blocks_of(notebook: NotebookNode) -> Iterator[Block]:
    """Yield the blocks of a notebook, in its order."""
    for cell in notebook.cells:
        tags = frozenset(cell.metadata.get("tags", ()))
        if cell.cell_type == "markdown":
            for block in read_markdown(cell.source):
                block.tags = tags
                yield block
        elif cell.cell_type == "code":
            yield _code_cell(cell, tags)


def read_markdown(source: str) -> list[Block]:
    """Return the blocks of a Markdown text."""
    tokens = MARKDOWN.parse(source)
    return list(_blocks(tokens))


def plain(html: str) -> str:
    """Return HTML without its tags."""
    return unescape(re.sub(r"<[^>]+>", "", html)).strip()


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.type == "html_block":
            at, block = _html(tokens, at)
            yield block
            continue
        end = at + 1 if token.nesting == 0 else _closing(tokens, at) + 1
        yield _markdown_block(tokens[at:end])
        at = end


def _closing(tokens: list[Token], start: int) -> int:
    """Return where the block that opens at `start` closes."""
    depth = 0
    for at in range(start, len(tokens)):
        depth += tokens[at].nesting
        if depth == 0:
            return at
    raise ValueError("a block of the Markdown never closes")


def _html(tokens: list[Token], start: int) -> tuple[int, Block]:
    """Return where to read on, and the box or fold that begins at `start`.

    Raises:
        ValueError: it is neither, or it has no end.
    """
    opening = tokens[start].content.strip()
    box = re.fullmatch(r'<div class="(\w+)">', opening)
    fold = re.fullmatch(r"<details>\s*<summary>(.*)</summary>", opening, re.DOTALL)
    if not box and not fold:
        raise ValueError(f"no slide can be made of this HTML: {opening[:60]}")
    closing = "</div>" if box else "</details>"
    end = start + 1
    while tokens[end].content.strip() != closing or tokens[end].type != "html_block":
        end += 1
        if end == len(tokens):
            raise ValueError(f"{opening[:60]} has no {closing}")
    inner = list(_blocks(tokens[start + 1 : end]))
    text = " ".join(block.text for block in inner)
    kind, title = box[1] if box else "fold", fold[1].strip() if fold else ""
    return end + 1, Block(kind, html=title, text=text, inner=inner)


def _markdown_block(tokens: list[Token]) -> Block:
    html = _render(tokens)
    text = plain(html)
    kind = tokens[0].type.removesuffix("_open")
    if kind == "heading":
        level = int(tokens[0].tag[1])
        return Block("heading", _render(tokens[1:-1]), text, level)
    if kind == "paragraph":
        return Block("paragraph", html, text, sentences=sentences(tokens[1].content))
    if kind in ("bullet_list", "ordered_list"):
        ordered = kind == "ordered_list"
        start = int(tokens[0].attrs.get("start", 1)) if ordered else 0
        return Block("list", html, text, start, items=_items(tokens))
    if kind in ("table", "math_block"):
        return Block(kind.removesuffix("_block"), html, text)
    if kind == "fence":
        return Block("code", tokens[0].info.strip(), tokens[0].content.rstrip())
    if kind == "blockquote":
        return Block("quote", html, text, inner=list(_blocks(tokens[1:-1])))
    raise ValueError(f"no slide can be made of {kind}")


def _render(tokens: list[Token]) -> str:
    for token in tokens:
        for child in token.children or ():
            if child.type == "link_open":
                child.attrs["href"] = _target(str(child.attrs["href"]))
    return MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}).strip()


def _target(address: str) -> str:
    """Lead to the slides of a chapter, and to the book for a page that has none."""
    if address.endswith(".ipynb"):
        chapter = address.removesuffix(".ipynb").partition("-")[0]
        return slide_name(chapter) + ".html"
    if address.endswith(".md"):
        return f"../book/{address.removesuffix('.md')}.html"
    return address


def slide_name(chapter: str) -> str:
    """Return the name of a chapter's slides: `index` is the list of all of them."""
    return "welcome" if chapter == "index" else chapter


def sentences(source: str) -> list[str]:
    """Return the sentences of a paragraph's Markdown, each as HTML.

    A sentence ends with a mark and a blank, also where it is bold up to the mark; not
    inside code, an equation or bold text of several sentences.
    """
    pieces = re.split(r"(?<=[.?!])(\*{0,2}[\"”)]?)\s+", source.replace("\n", " "))
    joined: list[str] = []
    whole = True
    for at in range(0, len(pieces), 2):
        piece = pieces[at] + (pieces[at + 1] if at + 1 < len(pieces) else "")
        # "3. Title" of a bold number is not a sentence of its own.
        if not whole or (joined and re.fullmatch(r"\W*\d+\.", joined[-1])):
            joined[-1] += " " + piece
        else:
            joined.append(piece)
        last = joined[-1]
        whole = not (
            last.count("**") % 2
            or last.count("`") % 2
            or last.count("$") % 2
            or last.count('"') % 2
            or re.fullmatch(r"\W*\d+\.", last)
        )
    return [_render(MARKDOWN.parseInline(piece)) for piece in joined if piece.strip()]


def _items(tokens: list[Token]) -> list[list[str]]:
    """Return the sentences of each item of a list; what is no text counts as one."""
    found = []
    at = 1
    while at < len(tokens) - 1:
        end = _closing(tokens, at)
        inside = tokens[at + 1 : end]
        if len(inside) == 3 and inside[1].type == "inline":
            found.append(sentences(inside[1].content))
        else:
            found.append([_render(inside)])
        at = end + 1
    return found


def _code_cell(cell: NotebookNode, tags: frozenset[str]) -> Block:
    block = Block("cell", text=cell.source, tags=tags)
    for output in cell.outputs:
        data = output.get("data", {})
        if output.output_type == "stream":
            block.outputs += output.text
        elif any(mark in data.get("text/html", "") for mark in LIVE):
            block.kind, block.html = "lab", data["text/html"]
        elif "image/png" in data:
            block.kind, block.image = "picture", data["image/png"].replace("\n", "")
            image = cell.metadata.get("mystnb", {}).get("image", {})
            block.alt = image.get("alt", "")
        elif "text/plain" in data:
            block.outputs += data["text/plain"] + "\n"
    block.outputs = block.outputs.rstrip("\n")
    return block
