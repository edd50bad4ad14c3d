"""Which parts of a chapter are on its slides, and which go to the speaker's notes.

The rule, the same for every chapter:

* a heading begins a slide; so do a lab, a question, a task, a check, an exercise;
* of a paragraph the slide shows the sentences with a bold word; of the paragraph below
  a heading, before or after a cell its beginning; the notes hold all of it;
* a sentence that points back ("이것이 ...") brings along the one before it;
* lists, tables, equations and quotations are shown, long items by their first sentence;
* a cell shows its code and what it printed, a cell with a picture shows the picture;
  a cell without a place in the book (`remove-cell`) and a page's first imports are
  left out;
* of a folded check the answer appears at the next key; other answers are in the notes.

A slide is a row of pieces. How many of them fit is decided by the browser, which
continues the rest on the next slide (`slides.js`).

Exceptions are tags of a cell: `slide-skip` (nowhere), `slide-notes` (in the notes).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape

from .blocks import Block, plain

MAX_LINES = 16  # of code or output in one piece
LARGE_LINES, LARGE_COLUMNS = 12, 76  # code, with its output, that is set larger
BRIEF = 130  # columns, less than two lines: what is shown of a paragraph
CALL = 45  # columns: a bold sentence so short needs the next one, which explains it
POINTS_BACK = re.compile(
    r"(이것|이는|이를|이런|이렇게|이 |그것|그런|그래서|그러면|그러니|그 |결국|곧 |둘 )"
)
CHECKS = re.compile(r"^(스스로 확인|먼저 떠올려 보기|떠올려 보기)(?: ?\([^)]*\))?: *")
SOURCES = "출처"
EXERCISES = "연습 문제"
CUT = "⋮  (나머지는 책에 있습니다)"
CELLS = ("cell", "picture")


@dataclass
class Piece:
    """What a slide shows in one piece. All texts are HTML.

    Attributes:
        html: what is shown.
        leads: it introduces the piece after it and stays with it where possible.
        notes: its text in the speaker's notes.
    """

    html: str
    leads: bool = False
    notes: list[str] = field(default_factory=list)


@dataclass
class Slide:
    """One slide, or several where its pieces need more room. All texts are HTML.

    Attributes:
        kind: "title", "text", "lab", "question", "task", "summary", "check", "sources".
        title: its heading.
        pieces: what it shows, from top to bottom.
        notes: text of the speaker's notes before those of the pieces.
    """

    kind: str
    title: str
    pieces: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def body(self) -> str:
        """Return all that is shown below the heading."""
        return "".join(piece.html for piece in self.pieces)


def slides_of(first: Iterable[Block], *more: Iterable[Block]) -> list[Slide]:
    """Return the slides of a chapter, of which these are the pages."""
    deck = _Deck()
    for heading, inside in _sections(_joined(first, *more)):
        deck.section(heading, inside)
    return deck.slides


def _joined(*pages: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of all pages; the title of a further page is a section's."""
    for number, page in enumerate(pages):
        for block in _without_preparation(page):
            if number and block.kind == "heading" and block.level == 1:
                block.level = 2
            yield block


def _without_preparation(page: Iterable[Block]) -> Iterator[Block]:
    """Mark as hidden what the book removes, and the first cell if it imports."""
    first = True
    for block in page:
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
    """The slides so far, and the notes that wait for the next one."""

    def __init__(self) -> None:
        self.slides: list[Slide] = []
        self.kind, self.title = "text", ""  # of the section's slides
        self.chapter_part = ""  # the last heading of the second level
        self.is_open = False  # the last slide takes further pieces
        self.notes: list[str] = []

    def section(self, heading: Block, inside: list[Block]) -> None:
        self.title = heading.html
        self.kind = "sources" if heading.text == SOURCES else "text"
        self.is_open = False
        if heading.level == 2:
            self.chapter_part = heading.text
        if heading.level == 1:
            self._add("title", heading.html, [])
        for at, block in enumerate(inside):
            before = _role(inside[at - 1]) if at else "heading"
            after = _role(inside[at + 1]) if at + 1 < len(inside) else "end"
            self._take(block, before, after)
        if self.slides:
            self.slides[-1].notes += self.notes
            self.notes = []

    def _take(self, block: Block, before: str, after: str) -> None:
        if "slide-notes" in block.tags:
            self._note(block.html or _printed(block.text))
        elif block.kind == "paragraph":
            self._paragraph(block, before, after)
        elif block.kind == "fold":
            self._fold(block)
        elif block.kind in ("question", "task", "summary"):
            self._box(block)
        elif block.kind == "lab":
            asked = self.slides[-1]
            notes = [asked.body] if asked.kind == "question" else []
            self._add("lab", self.title, [Piece(block.html)], notes)
        elif block.kind == "quote":
            self._quote(block)
        elif _role(block) != "hidden":
            self._show(*_pieces(block, self.kind == "sources"))

    def _add(
        self, kind: str, title: str, pieces: list[Piece], notes: Iterable[str] = ()
    ) -> None:
        """Add a slide of its own."""
        self.slides.append(Slide(kind, title, pieces, [*self.notes, *notes]))
        self.notes = []
        self.is_open = False

    def _show(self, *pieces: Piece) -> None:
        """Show the pieces on the section's slide."""
        if not self.is_open:
            self._add(self.kind, self.title, [])
            self.is_open = True
        self.slides[-1].pieces += pieces

    def _note(self, html: str) -> None:
        """Note what belongs to the last piece; without one it waits for a slide."""
        (self.slides[-1].pieces[-1].notes if self.is_open else self.notes).append(html)

    def _paragraph(self, block: Block, before: str, after: str) -> None:
        """Show what counts of a paragraph, and note all of it."""
        first, last = before != "paragraph", after != "paragraph"
        leads = last and after in (*CELLS, "list", "table", "math", "code")
        shown = block.sentences
        if self.chapter_part != EXERCISES:
            opens = first and before in ("heading", "math", *CELLS)
            shown = _brief(block.sentences, opens or leads)
        notes = [block.html] if len(shown) < len(block.sentences) else []
        piece = Piece(_paragraph_html(shown), leads, notes)
        if self.slides and self.slides[-1].kind == "title":
            self.slides[-1].pieces.append(piece)
        elif shown:
            self._show(piece)
        else:
            self._note(block.html)

    def _fold(self, block: Block) -> None:
        """A check is a slide; another answer goes to the notes of the slide before."""
        answer = "".join(whole(each) for each in block.inner)
        check = CHECKS.match(block.html)
        if not check:
            note = f"<h4>{block.html}</h4>{answer}"
            self.slides[-1].notes += [*self.notes, note]
            self.notes = []
            self.is_open = False
            return
        brief = (_brief(each.sentences, True) for each in block.inner)
        shown = "".join(map(_paragraph_html, brief))
        pieces = [
            Piece(f"<p>{block.html[check.end() :]}</p>", leads=True),
            Piece(f'<div class="answer fragment">{shown}</div>'),
        ]
        self._add("check", check[1], pieces, [f"<h4>답</h4>{answer}"])

    def _box(self, block: Block) -> None:
        """A question or a task: its bold first words are the title."""
        title, inner = self.title, list(block.inner)
        words = re.match(r"<strong>(.*?)[.]?</strong>\s*", inner[0].sentences[0])
        if words:
            title = words[1]
            inner[0].sentences[0] = inner[0].sentences[0][words.end() :]
        pieces = []
        for each in inner:
            if each.kind == "paragraph":
                pieces.append(Piece(_paragraph_html(filter(None, each.sentences))))
            else:
                pieces += _pieces(each, is_full=True)
        self._add(block.kind, title, [piece for piece in pieces if piece.html])

    def _quote(self, block: Block) -> None:
        inner = [each for each in block.inner if each.kind == "paragraph"]
        html = "".join(_paragraph_html(_brief(each.sentences, True)) for each in inner)
        notes = [block.html] if len(plain(html)) < len(block.text) - 2 else []
        self._show(Piece(f"<blockquote>{html}</blockquote>", notes=notes))


def _pieces(block: Block, is_full: bool) -> list[Piece]:
    """Return the pieces of a block that is no text; `is_full`: long items as well."""
    if block.kind == "cell":
        return _cell_pieces(block)
    if block.kind == "list":
        return _list_pieces(block, is_full)
    if block.kind == "table":
        return [Piece(block.html)]
    if block.kind == "math":
        return [Piece(block.html, leads=True)]
    if block.kind == "code":
        return [Piece(code(block.text, block.html))]
    if block.kind == "picture":
        picture = (
            f'<img class="picture" src="data:image/png;base64,{block.image}" '
            f'alt="{escape(block.alt)}">'
        )
        notes = [_printed(block.outputs)] if block.outputs else []
        return [Piece(picture, notes=notes)]
    raise ValueError(f"no slide can be made of a {block.kind} here")


def _list_pieces(block: Block, is_full: bool) -> list[Piece]:
    """Return a list in pieces of one item: each may begin the next slide."""
    items = block.items if is_full else [_brief_item(item) for item in block.items]
    pieces = []
    for number, item in enumerate(items, start=block.level):
        tag = f'ol start="{number}"' if block.level else "ul"
        pieces.append(Piece(f"<{tag}><li>{' '.join(item)}</li></{tag[:2]}>"))
    if items != block.items:
        pieces[-1].notes.append(block.html)
    return pieces


def _cell_pieces(block: Block) -> list[Piece]:
    """Return code, parted at blank lines where it is long, and what it printed."""
    text = f"{block.text}\n{block.outputs}".rstrip("\n").split("\n")
    large = len(text) <= LARGE_LINES and max(map(columns, text)) <= LARGE_COLUMNS
    pieces = []
    lines = block.text.split("\n")
    while lines:
        end = min(len(lines), MAX_LINES)
        if end < len(lines):
            blanks = [at for at in range(end // 3, end + 1) if not lines[at].strip()]
            end = blanks[-1] if blanks else end
        pieces.append(Piece(code("\n".join(lines[:end]), "python", large)))
        lines = "\n".join(lines[end:]).lstrip("\n").split("\n") if lines[end:] else []
    if block.outputs:
        pieces[-1].leads = True
        pieces.append(Piece(_printed(_cut(block.outputs), large)))
    return pieces


def _cut(printed: str) -> str:
    lines = printed.split("\n")
    if len(lines) > MAX_LINES:
        lines[MAX_LINES - 1 :] = [CUT]
    return "\n".join(lines)


def code(source: str, language: str, large: bool = False) -> str:
    """Return code as a place that `pages.py` colours."""
    kind = "code large" if large else "code"
    return f'<pre class="{kind}" data-language="{language}">{escape(source)}</pre>'


def _printed(text: str, large: bool = False) -> str:
    kind = "printed large" if large else "printed"
    return f'<pre class="{kind}">{escape(text)}</pre>'


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
    return item[:1] if columns(plain(" ".join(item))) > BRIEF else item


def _paragraph_html(sentences: Iterable[str]) -> str:
    text = " ".join(sentences)
    return f"<p>{text}</p>" if text else ""


def columns(text: str) -> int:
    """Return how wide a text is: Hangul counts 2, Latin letters 1."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
