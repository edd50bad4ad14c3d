"""What the tests of the built pages share: the pages, parsed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest


@dataclass
class Tag:
    """One start tag of a page with its attributes."""

    name: str
    attributes: dict[str, str | None]

    def get(self, attribute: str) -> str:
        """Return the attribute's value, "" where it is missing or has none."""
        return self.attributes.get(attribute) or ""


@dataclass
class ParsedPage:
    """A built page: all its tags, and the text of its first-level heading."""

    path: Path
    source: str
    tags: list[Tag] = field(default_factory=list)
    heading: str = ""

    def find(self, *names: str) -> Iterator[Tag]:
        """Yield the tags of these names, in the order of the page."""
        return (tag for tag in self.tags if tag.name in names)


class _Reader(HTMLParser):
    def __init__(self, page: ParsedPage) -> None:
        super().__init__()
        self.page = page
        self.in_heading = False

    def handle_starttag(
        self, tag: str, attributes: list[tuple[str, str | None]]
    ) -> None:
        self.page.tags.append(Tag(tag, dict(attributes)))
        if tag == "h1":  # the print-only copy of the title stands before the real one
            self.page.heading = ""
            self.in_heading = True

    def handle_startendtag(
        self, tag: str, attributes: list[tuple[str, str | None]]
    ) -> None:
        self.page.tags.append(Tag(tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        if tag == "h1":
            self.in_heading = False

    def handle_data(self, data: str) -> None:
        if self.in_heading:
            self.page.heading += data


def parse_page(path: Path) -> ParsedPage:
    """Read one HTML file."""
    page = ParsedPage(path, path.read_text("utf-8"))
    _Reader(page).feed(page.source)
    return page


@pytest.fixture(scope="session")
def site(built_book: Path) -> dict[str, ParsedPage]:
    """Every HTML page of the site: {"book/model": page, "search": page, ...}.

    The slides are no pages of the book; `test_slides.py` looks at them.
    """
    pages = (path.relative_to(built_book) for path in built_book.rglob("*.html"))
    return {
        page.with_suffix("").as_posix(): parse_page(built_book / page)
        for page in sorted(pages)
        if page.parts[0] not in ("_static", "slides")
    }
