"""The search: one script with the text of every section, loaded when it is used.

Sphinx's own search knows pages but not their sections, shows an excerpt only where the
pages may be fetched, which a browser refuses for files, and has no Korean.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from bs4 import BeautifulSoup, Tag

HERE = Path(__file__).parent
# In a page, but no words of the book.
LEFT_OUT = (
    "script, style, noscript, .livefit, .livefit-figure, .headerlink, .cell_output"
)
BLOCKS = "p, li, dt, dd, td, th, pre, div, summary"
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def search_script(pages: Iterable[tuple[str, str]]) -> str:
    """Return the script.

    Args:
        pages: names such as "book/model" and the HTML of the book's pages, in order.
    """
    found = [section for name, page in pages for section in sections(name, page)]
    words = json.loads((HERE / "search_words.json").read_text("utf-8"))
    data = "".join(
        f"const {name} = {json.dumps(value, ensure_ascii=False)};\n"
        for name, value in (("SECTIONS", found), ("SYNONYMS", words))
    )
    return data + (HERE / "search.js").read_text("utf-8")


def sections(name: str, page: str) -> list[list[str]]:
    """Return [page, its title, anchor, title, text] of each section of a page.

    The first one has no anchor: it is the page's beginning.
    """
    article = BeautifulSoup(page, "html.parser").select_one("article.bd-article")
    if article is None:
        return []
    for each in article.select(LEFT_OUT):
        each.decompose()
    for each in article.select(BLOCKS):
        each.append(" ")
    found: list[list[str]] = []
    for section in reversed(article.select("section")):  # the inner ones first
        heading = section.find(HEADINGS, recursive=False)
        if isinstance(heading, Tag):
            title = words_of(heading)
            heading.decompose()
            anchor = str(section.get("id", ""))
            found.insert(0, [name, "", anchor, title, words_of(section)])
            section.decompose()
    if found:
        found[0][2] = ""
    return [[page, found[0][3], *rest] for page, _, *rest in found]


def words_of(tag: Tag) -> str:
    """Return the words in a tag, composed, with one blank between two."""
    return " ".join(unicodedata.normalize("NFKC", tag.get_text()).split())
