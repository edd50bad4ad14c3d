"""What a page loads: one style sheet, one script, the lab's where there is a lab.

The theme and the extensions bring eight style sheets and a dozen scripts, most of their
rules for things this book does not have, and 700 KB of icons for a dozen of them. Here

* `site.css` is all the style sheets together, without the icon font (`icons.css` draws
  the icons) and without rules for classes that no page and no script names; before
  them the colours and the typeface that all share (`look.py`);
* `site.js` is all the scripts together; the lab's own comes before it;
* `search.js` comes when a search field is used (`search_index.py`);
* pictures come when they are scrolled to, into room that is kept for them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import tinycss2
from look import style as shared_style
from look import write_font
from search_index import search_script
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from tinycss2.ast import Node
from without_javascript import picture_size

STYLES, SCRIPTS, SEARCH = "site.css", "site.js", "search.js"
# The theme's layout names these itself, its `theme.css` loads `basic.css`.
THEME_STYLES = ("_static/basic.css", "_static/styles/pydata-sphinx-theme.css")
# Without its `bootstrap.js`: book.js opens the menus.
THEME_SCRIPT = "_static/scripts/pydata-sphinx-theme.js"
# Scripts of Sphinx's own search and index, which this book does not have.
UNUSED = tuple(
    f"_static/{name}.js" for name in ("doctools", "sphinx_highlight", "translations")
)
# The colours of code are those of `look.py`.
REPLACED = (*THEME_STYLES, "_static/styles/theme.css", "_static/pygments.css")
# The scripts of labs, screen and figures, each alone: they come first, and each only on
# pages that hold one of these.
ALONE = {
    "_static/livefit.js": ("data-livefit=", "livefit-stage"),
    "_static/stage.js": ("livefit-stage",),
    "_static/figures.js": ("data-figure=",),
}

NAMES = re.compile(r"""\s(?:class|id)="([^"]*)\"""")
ADDRESS = re.compile(
    rf"(/({'|'.join(map(re.escape, (STYLES, SCRIPTS, SEARCH)))})\?v=)\w*"
)
WORD = re.compile(r"[A-Za-z][\w-]*")
ICON_FONT = "Font Awesome"
PICTURE = re.compile(r'<img (?=[^>]*src="[^"]*_images/([^"]+\.png)")')


def keep_what_is_loaded(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Leave each lab's or figure's script to pages that need it; pictures come late."""
    body = context.get("body", "")
    context["css_files"] = []
    context["script_files"] = [
        script
        for script in context["script_files"]
        if any(mark in body for mark in ALONE.get(script.filename, ()))
    ]
    sources = {name: source for source, name in app.builder.images.items()}

    def late(image: re.Match[str]) -> str:
        width, height = picture_size(Path(app.srcdir, sources[image[1]]))
        return f'{image[0]}loading="lazy" width="{width}" height="{height}" '

    context["body"] = PICTURE.sub(late, body)


def write_assets(app: Sphinx, exception: Exception | None) -> None:
    """Write the style sheet and the script, and their versions into the pages."""
    if exception or app.builder.format != "html":
        return
    site = Path(app.outdir)
    builder: Any = app.builder
    styles = _names(builder._css_files)  # noqa: SLF001 - stands nowhere else
    scripts = _names(builder._js_files)  # noqa: SLF001
    script = "\n;\n".join(
        _read(site, name)
        for name in (*scripts, THEME_SCRIPT)
        if name not in (*ALONE, *UNUSED)
    )
    pages = {
        path: path.read_text("utf-8")
        for path in site.rglob("*.html")
        if "_static" not in path.parts
    }
    names = [name for name in reading_order(app.env) if site / f"{name}.html" in pages]
    search = search_script((name, pages[site / f"{name}.html"]) for name in names)
    known = names_in(pages.values())
    for text in (script, search, *(_read(site, name) for name in ALONE)):
        known.update(WORD.findall(text))
    style = trimmed(shared_style(), known) + "".join(
        trimmed(_read(site, name), known)
        for name in (*THEME_STYLES, *(name for name in styles if name not in REPLACED))
    )
    slides = (path.read_text("utf-8") for path in (site / "slides").glob("*.html"))
    look = shared_style(static="../_static/")
    (site / "slides" / "look.css").write_text(look, "utf-8", newline="\n")
    drawn = (script, search, *(_read(site, name) for name in ALONE))
    write_font(site / "_static", (*pages.values(), *slides, *drawn))
    versions = {}
    for name, text in ((STYLES, style), (SCRIPTS, script), (SEARCH, search)):
        (site / "_static" / name).write_text(text, "utf-8", newline="\n")
        versions[name] = hashlib.sha256(text.encode()).hexdigest()[:8]
    for path, page in pages.items():
        versioned = ADDRESS.sub(lambda found: found[1] + versions[found[2]], page)
        if versioned != page:
            path.write_text(versioned, "utf-8", newline="\n")


def reading_order(env: BuildEnvironment) -> list[str]:
    """Return the pages in the order of the table of contents."""

    def below(page: str) -> Iterator[str]:
        yield page
        for child in env.toctree_includes.get(page, []):
            yield from below(child)

    return list(dict.fromkeys(below(env.config.root_doc)))


def _names(assets: Iterable[Any]) -> list[str]:
    """Return the files of style sheets or scripts, in the order they have on a page."""
    ordered = sorted(assets, key=lambda asset: asset.priority)
    return list(dict.fromkeys(str(each.filename) for each in ordered if each.filename))


def _read(site: Path, name: str) -> str:
    return (site / name.partition("?")[0]).read_text("utf-8")


def names_in(pages: Iterable[str]) -> set[str]:
    """Return every class and id of the pages."""
    return {
        name
        for page in pages
        for names in NAMES.findall(page)
        for name in names.split()
    }


def trimmed(style: str, known: set[str]) -> str:
    """Return a style sheet without what can match nothing.

    Args:
        style: the whole style sheet; what it loads, it holds itself.
        known: the classes and ids that there are. One that ends in "-" stands for all
            that begin so: scripts put such names together.
    """
    begins = tuple(name for name in known if name.endswith("-"))
    rules = tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True)
    return "".join(_kept(rules, known, begins))


def _kept(
    rules: Iterable[Node], known: set[str], begins: tuple[str, ...]
) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            kept = [
                tinycss2.serialize(selector).strip()
                for selector in _selectors(rule.prelude)
                if all(
                    name in known or name.startswith(begins)
                    for name in _required(selector)
                )
            ]
            if kept:
                content = tinycss2.serialize(rule.content).strip()
                yield f"{','.join(kept)}{{{content}}}\n"
        elif rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports"):
            inner = tinycss2.parse_rule_list(
                rule.content, skip_comments=True, skip_whitespace=True
            )
            if text := "".join(_kept(inner, known, begins)):
                head = tinycss2.serialize(rule.prelude).strip()
                yield f"@{rule.at_keyword} {head}{{{text}}}\n"
        elif rule.type == "at-rule":
            if ICON_FONT not in (text := rule.serialize().replace("\\", "")):
                yield f"{rule.serialize()}\n"
        else:
            raise ValueError(f"a style sheet cannot be read: {rule.message}")


def _selectors(prelude: Iterable[Node]) -> Iterator[list[Node]]:
    """Yield the selectors that the commas part."""
    selector: list[Node] = []
    for node in prelude:
        if node == ",":
            yield selector
            selector = []
        else:
            selector.append(node)
    yield selector


def _required(selector: list[Node]) -> Iterator[str]:
    """Yield the classes and ids without which a selector matches nothing.

    Those inside `:not()` and `:is()` are no such names.
    """
    before = None
    for node in selector:
        if node.type == "hash" or (node.type == "ident" and before == "."):
            yield node.value
        before = node
