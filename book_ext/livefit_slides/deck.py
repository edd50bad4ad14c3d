"""What of a chapter stands on its slides, and what goes to the speaker's notes.

The rule, the same for every chapter:

* a heading begins a slide; so do a lab, a question, a task, a check, an exercise;
* of a paragraph the slide shows the sentences with a bold word; of the paragraph below
  a heading, before or after a cell its beginning; the notes hold all of it;
* a sentence that points back ("이것이 ...") brings along the one before it;
* lists, tables, equations and quotations are shown, long items by their first sentence;
* a cell shows its code and what it printed, a cell with a picture shows the picture;
  a cell without a place in the book (`remove-cell`) and the chapter's first imports
  are left out;
* of a folded check the answer appears at the next key; other answers are in the notes;
* what does not fit is continued on the next slide.

Exceptions are tags of a cell: `slide-skip` (nowhere), `slide-notes` (in the notes).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape

from .blocks import Block, plain

# Pixels of a slide of 1280 x 720; `slides.css` draws with the same sizes.
WIDTH, HEIGHT = 1184, 566  # what is left for a slide's content below one line of title
TEXT, CODE, CELL, SMALL = 30, 20, 24, 20  # font sizes; code is never smaller
LARGE, LARGE_COLUMNS = 24, 76  # code, where its lines are not longer than that
LINE = 1.5  # height of a line, in font sizes
TITLE = 40
GAP = 18  # between two pieces
LED = HEIGHT - 2 * TEXT * LINE  # what two lines of text above leave
PICTURE = 380  # the least height of a picture
EQUATION = 140

BRIEF = 130  # columns, less than two lines: what is shown of a paragraph
CALL = 45  # columns: a bold sentence so short wants the next one that explains it
POINTS_BACK = re.compile(
    r"(이것|이는|이를|이런|이렇게|이 |그것|그런|그래서|그러면|그러니|그 |결국|곧 |둘 )"
)
CHECKS = re.compile(r"^(스스로 확인|먼저 떠올려 보기|떠올려 보기)(?: ?\([^)]*\))?: *")
SOURCES = "출처"
EXERCISES = "연습 문제"
CUT = "⋮  (나머지는 책에 있습니다)"
GO_ON = "(이어서)"


@dataclass
class Piece:
    """Something that is shown: its HTML and its height in pixels, by estimate."""

    html: str
    height: float
    leads: bool = False  # belongs to the piece after it
    notes: list[str] = field(default_factory=list)


@dataclass
class Slide:
    """One slide. All texts are HTML."""

    kind: str  # "title", "text", "lab", "question", "task", "check", "sources"
    title: str
    body: str = ""
    notes: list[str] = field(default_factory=list)
    goes_on: bool = False  # continues the slide before


def slides_of(blocks: Iterable[Block]) -> list[Slide]:
    """Return the slides of a chapter."""
    deck = _Deck()
    for heading, inside in _sections(_without_preparation(blocks)):
        deck.section(heading, inside)
    return deck.slides


def _without_preparation(blocks: Iterable[Block]) -> Iterator[Block]:
    """Mark as hidden what the book removes, and the first cell if it imports."""
    first = True
    for block in blocks:
        if block.kind == "cell" and "remove-cell" not in block.tags:
            if first and block.text.startswith(("import ", "from ")):
                block.tags |= {"remove-cell"}
            first = False
        yield block


def _sections(blocks: Iterable[Block]) -> Iterator[tuple[Block, list[Block]]]:
    heading: Block | None = None
    inside: list[Block] = []
    for block in blocks:
        if "slide-skip" in block.tags:
            continue
        if block.kind == "heading" and block.level <= 3:
            if heading:
                yield heading, inside
            heading, inside = block, []
        else:
            inside.append(block)
    if heading:
        yield heading, inside


def _role(block: Block) -> str:
    """Return the block's kind; "hidden" if the slides leave it out."""
    return "hidden" if {"remove-cell", "slide-notes"} & block.tags else block.kind


class _Deck:
    """The slides so far, and what waits for its slide."""

    def __init__(self) -> None:
        self.slides: list[Slide] = []
        self.title = ""
        self.kind = "text"
        self.chapter_part = ""  # the last heading of the second level
        self.pieces: list[Piece] = []
        self.notes: list[str] = []

    def section(self, heading: Block, inside: list[Block]) -> None:
        self.title = heading.html
        if heading.level == 2:
            self.chapter_part = heading.text
        self.kind = "sources" if heading.text == SOURCES else "text"
        if heading.level == 1:
            self.slides.append(Slide("title", heading.html))
        for at, block in enumerate(inside):
            before = _role(inside[at - 1]) if at else "heading"
            after = _role(inside[at + 1]) if at + 1 < len(inside) else "end"
            self._take(block, before, after)
        self._flush()
        if self.notes and self.slides:
            self.slides[-1].notes += self.notes
            self.notes = []

    def _take(self, block: Block, before: str, after: str) -> None:
        if "slide-notes" in block.tags:
            self._note(block.html or _pre(block.text))
        elif block.kind == "paragraph":
            self._paragraph(block, before, after)
        elif block.kind == "fold":
            self._fold(block)
        elif block.kind in ("question", "task", "summary"):
            self._box(block)
        elif block.kind == "lab":
            self._flush()
            asked = self.slides[-1:] if self.slides[-1].kind == "question" else []
            self._add(Slide("lab", self.title, block.html, [s.body for s in asked]))
        elif block.kind == "cell":
            self._cell(block)
        elif block.kind == "quote":
            self._quote(block)
        else:
            self.pieces += _pieces(block, self.kind)
            if block.kind == "list" and _shortened(block):
                self._note(block.html)
            if block.kind == "picture" and block.outputs:
                self._note(_pre(block.outputs))

    def _note(self, html: str) -> None:
        """Note what belongs to the last piece; without one it waits for a slide."""
        (self.pieces[-1].notes if self.pieces else self.notes).append(html)

    def _paragraph(self, block: Block, before: str, after: str) -> None:
        """Show what counts of a paragraph, and note all of it."""
        cells = ("cell", "picture")
        first, last = before != "paragraph", after != "paragraph"
        leads = last and after in (*cells, "list", "table", "math", "code")
        if self.chapter_part == EXERCISES:
            shown = block.sentences
        else:
            opens = first and before in ("heading", "math", *cells)
            shown = _brief(block.sentences, opens or leads)
        html = _paragraph_html(shown)
        told = [block.html] if len(shown) < len(block.sentences) else []
        if self.slides and self.slides[-1].kind == "title" and not self.pieces:
            self.slides[-1].body += html
            self.slides[-1].notes += told
        elif shown:
            self.pieces.append(Piece(html, _text_height(html), leads, told))
        else:
            self._note(block.html)

    def _fold(self, block: Block) -> None:
        """A check is a slide; another answer goes to the notes of the slide before."""
        self._flush()
        answer = "".join(whole(each) for each in block.inner)
        check = CHECKS.match(block.html)
        if not check:
            told = f"<h4>{block.html}</h4>{answer}"
            self.slides[-1].notes += [*self.notes, told]
            self.notes = []
            return
        question = f"<p>{block.html[check.end() :]}</p>"
        brief = (_brief(each.sentences, True) for each in block.inner)
        shown = "".join(map(_paragraph_html, brief))
        body = f'{question}<div class="answer fragment">{shown}</div>'
        self._add(Slide("check", check[1], body, [f"<h4>답</h4>{answer}"]))

    def _box(self, block: Block) -> None:
        """A question or a task: its bold first words are the title."""
        self._flush()
        kind, title = self.kind, self.title
        inner = list(block.inner)
        words = re.match(r"<strong>(.*?)[.]?</strong>\s*", inner[0].sentences[0])
        self.kind = block.kind
        if words:
            self.title = words[1]
            inner[0].sentences[0] = inner[0].sentences[0][words.end() :]
        for each in inner:
            if each.kind == "paragraph":
                html = _paragraph_html(filter(None, each.sentences))
                self.pieces.append(Piece(html, _text_height(html)))
            else:
                self.pieces += _pieces(each, "full")
        self._flush()
        self.kind, self.title = kind, title

    def _cell(self, block: Block) -> None:
        if _role(block) == "cell":
            self.pieces += _cell_pieces(block)

    def _quote(self, block: Block) -> None:
        inner = [each for each in block.inner if each.kind == "paragraph"]
        html = "".join(_paragraph_html(_brief(each.sentences, True)) for each in inner)
        height = _text_height(html, WIDTH - 60) + 30
        told = [block.html] if len(plain(html)) < len(block.text) - 2 else []
        html = f"<blockquote>{html}</blockquote>"
        self.pieces.append(Piece(html, height, notes=told))

    def _flush(self) -> None:
        """Put the waiting pieces on slides."""
        for at, group in enumerate(_packed(self.pieces, _room(self.title))):
            slide = Slide(self.kind, self.title, "".join(p.html for p in group))
            slide.notes = [note for piece in group for note in piece.notes]
            slide.goes_on = at > 0
            if slide.kind == "text" and _is_statement(group):
                slide.kind = "statement"
            self._add(slide)
        self.pieces = []

    def _add(self, slide: Slide) -> None:
        slide.notes = self.notes + slide.notes
        self.notes = []
        self.slides.append(slide)


def _packed(pieces: list[Piece], room: float) -> Iterator[list[Piece]]:
    """Share the pieces out over slides; one that leads stays with the one after it."""
    group: list[Piece] = []
    for at, piece in enumerate(pieces):
        together = piece.height
        if piece.leads and at + 1 < len(pieces):
            both = together + GAP + pieces[at + 1].height
            together = both if both <= room else together
        used = sum(each.height + GAP for each in group)
        led = len(group) == 1 and group[0].leads and used + piece.height <= room
        if group and used + together > room and not led:
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _room(title: str) -> float:
    return HEIGHT - (_lines(title, WIDTH - 110, TITLE) - 1) * TITLE * 1.3


def _is_statement(group: list[Piece]) -> bool:
    """A slide with one or two sentences and nothing else can be said in large type."""
    texts = all(piece.html.startswith("<p>") for piece in group)
    return texts and sum(columns(plain(piece.html)) for piece in group) <= 110


def _pieces(block: Block, kind: str) -> list[Piece]:
    if block.kind == "list":
        return _list_pieces(block, kind)
    if block.kind == "table":
        return _table_pieces(block)
    if block.kind == "math":
        return [Piece(block.html, EQUATION, leads=True)]
    if block.kind == "picture":
        picture = (
            f'<img class="picture" src="data:image/png;base64,{block.image}" '
            f'alt="{escape(block.alt)}">'
        )
        return [Piece(picture, PICTURE)]
    if block.kind == "code":
        return [Piece(code(block.text, block.html), _code_height(block.text))]
    raise ValueError(f"no slide can be made of a {block.kind} here")


def _list_pieces(block: Block, kind: str) -> list[Piece]:
    """Return a list in pieces of one item: each may begin the next slide."""
    size = SMALL if kind == "sources" else TEXT
    pieces = []
    for number, item in enumerate(block.items, start=block.level):
        full = kind in ("full", "sources")
        shown = " ".join(item if full else _brief_item(item))
        tag = f'ol start="{number}"' if block.level else "ul"
        html = f"<{tag}><li>{shown}</li></{tag[:2]}>"
        height = _lines(shown, WIDTH - 50, size) * size * LINE
        pieces.append(Piece(html, height - 6))  # items stand closer than other pieces
    return pieces


def _table_pieces(block: Block) -> list[Piece]:
    """Return a table in pieces that fit a slide, each with the head."""
    head, *rows = block.rows
    cells = [
        re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL) for row in block.rows
    ]
    widest = [
        max(columns(plain(cell)) for cell in column)
        for column in zip(*cells, strict=True)
    ]
    total = sum(widest)
    heights = [
        max(
            _lines(cell, max(WIDTH * wide / total - 40, 80), CELL)
            for cell, wide in zip(row, widest, strict=True)
        )
        * CELL
        * LINE
        + 18
        for row in cells
    ]
    pieces: list[Piece] = []
    part: list[str] = []
    height = heights[0]
    for row, tall in zip(rows, heights[1:], strict=True):
        if part and height + tall > LED:
            pieces.append(_table(head, part, height))
            part, height = [], heights[0]
        part.append(row)
        height += tall
    return [*pieces, _table(head, part, height)]


def _table(head: str, rows: list[str], height: float) -> Piece:
    body = f"<thead>{head}</thead><tbody>{''.join(rows)}</tbody>"
    return Piece(f"<table>{body}</table>", height)


def _cell_pieces(block: Block) -> list[Piece]:
    """Return code with what it printed below or beside it, else each for itself."""
    source, printed = block.text, _cut(block.outputs)
    if not printed:
        return _long_code(source)
    for large in (True, False):
        tall, low = _code_height(source, large), _code_height(printed, large)
        fits = not large or _widest(source, printed) <= LARGE_COLUMNS
        if fits and tall + GAP + low <= LED:
            html = code(source, "python", large) + _pre(printed, large)
            return [Piece(html, tall + low + GAP)]
    if max(tall, low) <= HEIGHT and _widest(source) + _widest(printed) <= 86:
        html = f'<div class="beside">{code(source, "python")}{_pre(printed)}</div>'
        return [Piece(html, max(tall, low))]
    large = _is_large(printed)
    output = Piece(_pre(printed, large), _code_height(printed, large))
    return [*_long_code(source), output]


def _long_code(source: str) -> list[Piece]:
    """Return code in pieces that fit, parted at blank lines where that is possible."""
    if _is_large(source):
        return [Piece(code(source, "python", True), _code_height(source, True))]
    pieces = []
    lines = source.split("\n")
    most = int((HEIGHT - 36) / (CODE * 1.45))
    while lines:
        end = len(lines)
        if end > most:
            blanks = [at for at in range(most // 3, most + 1) if not lines[at].strip()]
            end = blanks[-1] if blanks else most
        part = "\n".join(lines[:end])
        pieces.append(Piece(code(part, "python"), _code_height(part)))
        lines = lines[end:]
        while lines and not lines[0].strip():
            lines.pop(0)
    return pieces


def _is_large(text: str) -> bool:
    return _widest(text) <= LARGE_COLUMNS and _code_height(text, True) <= LED


def _widest(*texts: str) -> int:
    return max(columns(line) for text in texts for line in text.split("\n"))


def _cut(printed: str) -> str:
    lines = printed.split("\n")
    most = int((HEIGHT - 36) / (CODE * 1.45))
    return "\n".join([*lines[: most - 1], CUT] if len(lines) > most else lines)


def code(source: str, language: str, large: bool = False) -> str:
    """Return code as a place that `pages.py` colours."""
    kind = "code large" if large else "code"
    return f'<pre class="{kind}" data-language="{language}">{escape(source)}</pre>'


def _pre(printed: str, large: bool = False) -> str:
    kind = "printed large" if large else "printed"
    return f'<pre class="{kind}">{escape(printed)}</pre>'


def whole(block: Block) -> str:
    """Return all of a block, for the notes."""
    if block.kind == "code":
        return code(block.text, block.html)
    return block.html or "".join(whole(each) for each in block.inner)


def _brief(sentences: list[str], beginning: bool) -> list[str]:
    """Return what is shown of a paragraph; with `beginning` at least how it begins."""
    wide = [columns(plain(sentence)) for sentence in sentences]
    chosen = {at for at, each in enumerate(sentences) if "<strong>" in each}
    for at in sorted(chosen):
        calls = wide[at] < CALL and at + 1 < len(sentences)
        if calls and wide[at] + wide[at + 1] <= BRIEF:
            chosen.add(at + 1)
        before = plain(sentences[at - 1]) if at else ""
        if at and (POINTS_BACK.match(plain(sentences[at])) or before.endswith("?")):
            chosen.add(at - 1)
    if beginning and not chosen:
        used = 0
        for at, each in enumerate(wide):
            used += each
            if at and used > BRIEF:
                break
            chosen.add(at)
    return [sentences[at] for at in sorted(chosen)]


def _brief_item(item: list[str]) -> list[str]:
    """Return an item of a list: all of it, of a long one its first sentence."""
    return item[:1] if columns(plain(" ".join(item))) > 130 else item


def _shortened(block: Block) -> bool:
    return any(len(_brief_item(item)) < len(item) for item in block.items)


def _paragraph_html(sentences: Iterable[str]) -> str:
    text = " ".join(sentences)
    return f"<p>{text}</p>" if text else ""


def _text_height(html: str, width: float = WIDTH) -> float:
    return _lines(html, width, TEXT) * TEXT * LINE


def _lines(html: str, width: float, size: float) -> int:
    """Return how many lines a text fills; words are not cut, so some room is lost."""
    ems = sum(_em(character) for character in plain(html))
    return max(1, math.ceil(ems * size * 1.1 / width))


def _em(character: str) -> float:
    """Return a character's width in font sizes, as in the wider of the usual fonts."""
    if character in " .,:;'\"()!|":
        return 0.3
    return 0.93 if columns(character) == 2 else 0.58


def _code_height(source: str, large: bool = False) -> float:
    return (source.count("\n") + 1) * (LARGE if large else CODE) * 1.45 + 36


def columns(text: str) -> int:
    """Return how wide a text is: Hangul counts 2, Latin letters 1."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
