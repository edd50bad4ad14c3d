"""The book's own Sphinx extension: everything that `_config.yml` cannot express.

* no live widget while a book is built (`LIVEFIT_STATIC`);
* a search in Korean (`search_index.py`, `search.js`);
* Korean strings for the theme (`locale/`) and for the copy buttons;
* repository, edit, issue and Colab buttons only while `repository.url` is set;
* folded code cells without an English name;
* anchors of sections that can be read (`anchors.py`);
* equations as MathML (`equations.py`);
* the lines of a program that differ from another (`marked_lines.py`);
* one style sheet and one script for each page (`page_assets.py`);
* the minutes that a page takes (`reading_time.py`), and the way from page to page
  (`student_path.py`);
* the list of settings (`settings_list.py`);
* a picture and the code in the place of a lab (`without_javascript.py`);
* the lecturer's screen (`stage_page.py`) and the tables of the guide (`guide.py`);
* what has been tested where (`tested_tables.py`);
* a start page in the site's root that leads to the book;
* the slides of the chapters (`livefit_slides/`);
* a new script or style is in the next build, even where no page has changed.
"""

from __future__ import annotations

import hashlib
import os
import sys
import zlib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from anchors import name_sections
from equations import visit_math, visit_math_block
from livefit_slides.pages import write_slides
from marked_lines import highlight_marked_lines
from page_assets import keep_what_is_loaded, write_assets
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError
from sphinx.util.i18n import CatalogInfo

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "locale"

# The package beside the book is found without being installed.
sys.path.insert(0, str(ROOT))
from guide import Beliefs, Plan, StageKeys  # noqa: E402
from reading_time import add_reading_time  # noqa: E402
from settings_list import SettingsList  # noqa: E402
from stage_page import Stage, add_stage_script  # noqa: E402
from student_path import follow_path, lead_on  # noqa: E402
from tested_tables import TestedFigures, TestedHosts, TestedStacks  # noqa: E402
from without_javascript import add_picture_and_code  # noqa: E402

# Providers whose addresses for "edit this page" the theme can form.
PROVIDERS = ("github", "gitlab", "bitbucket")

COPY_BUTTON_STRINGS = {
    "'copy': 'Copy'": "'copy': '복사'",
    "'copy_to_clipboard': 'Copy to clipboard'": "'copy_to_clipboard': '코드 복사하기'",
    "'copy_success': 'Copied!'": "'copy_success': '복사했습니다'",
    "'copy_failure': 'Failed to copy'": "'copy_failure': '복사하지 못했습니다'",
}

START_PAGE = """<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url={target}">
<link rel="icon" href="_static/favicon.svg">
<title>{title}</title>
</head>
<body>
<main><h1>{title}</h1><p><a href="{target}">책 열기</a></p></main>
</body>
</html>
"""


def add_theme_strings(app: Sphinx) -> None:
    """Compile `locale/ko/LC_MESSAGES/booktheme.po` and register it.

    Sphinx compiles a project's `sphinx.po` by itself, other catalogs not. The catalog
    that is registered first wins: this extension is listed before the theme.
    """
    catalog = CatalogInfo(
        str(LOCALE / app.config.language / "LC_MESSAGES"), "booktheme", "utf-8"
    )
    if catalog.is_outdated():
        catalog.write_mo(app.config.language)
    app.add_message_catalog("booktheme", str(LOCALE))


def set_repository_buttons(app: Sphinx, config: Config) -> None:
    """Show those buttons that lead somewhere at the host of `repository.url`.

    No address: none. An unknown host: only the repository itself. Colab opens
    notebooks from github.com only.
    """
    options = config.html_theme_options
    url = options.get("repository_url") or ""
    host = urlsplit(url).hostname or ""
    provider = next((name for name in PROVIDERS if name in host), None)
    # The theme stops at an unknown host unless a provider is named.
    options["repository_provider"] = provider or "github"
    options["use_repository_button"] = bool(url)
    options["use_edit_page_button"] = provider is not None
    options["use_issues_button"] = provider in ("github", "gitlab")
    if host != "github.com":
        options["launch_buttons"] = {}


def note_static_files(app: Sphinx, config: Config) -> None:
    """Keep a digest of the book's own static files among the HTML settings.

    Sphinx copies them, and puts their versions into the pages, only where it has a page
    to write; when a setting has changed it writes all of them.
    """
    digest = hashlib.sha256()
    for entry in (Path(app.confdir, name) for name in config.html_static_path):
        for path in (entry, *sorted(entry.rglob("*"))):
            if path.is_file():
                digest.update(path.name.encode() + path.read_bytes())
    config.static_files_digest = digest.hexdigest()


def drop_english_names(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: object,
) -> None:
    """Let a folded code cell be named by its visible text.

    myst-nb puts a fixed English label over it.
    """
    if "body" in context:
        context["body"] = context["body"].replace(
            ' aria-label="Toggle hidden content"', ""
        )


def translate_copy_buttons(app: Sphinx, exception: Exception | None) -> None:
    """Put Korean into the copied `copybutton.js`, which has none and no setting for it.

    Raises:
        ExtensionError: the script no longer holds the English strings replaced here.
    """
    if exception or app.builder.format != "html":
        return
    script = Path(app.outdir, "_static", "copybutton.js")
    text = script.read_text(encoding="utf-8")
    for english, korean in COPY_BUTTON_STRINGS.items():
        if english not in text and korean not in text:
            raise ExtensionError(
                f"copybutton.js: {english} not found; sphinx-copybutton has changed"
            )
        text = text.replace(english, korean)
    script.write_text(text, encoding="utf-8")


def leave_out_sphinx_search(app: Sphinx) -> None:
    """Let Sphinx write no search index; the page of results is our own template."""
    builder: Any = app.builder
    builder.search = False


def write_start_page(app: Sphinx, exception: Exception | None) -> None:
    """Write `index.html` into the site's root; the book's first page is in a folder."""
    if exception or app.builder.format != "html" or app.config.root_doc == "index":
        return
    target = app.builder.get_target_uri(app.config.root_doc)
    page = START_PAGE.format(target=target, title=app.config.html_title)
    Path(app.outdir, "index.html").write_text(page, encoding="utf-8")


def write_chapters_slides(app: Sphinx, exception: Exception | None) -> None:
    """Write the slides beside the book, from the notebooks as they are."""
    if not exception and app.builder.format == "html":
        write_slides(Path(app.outdir), app.config.language)


def setup(app: Sphinx) -> dict[str, object]:
    """Register the extension with Sphinx."""
    os.environ["LIVEFIT_STATIC"] = "1"
    app.add_directive("livefit-settings", SettingsList)
    app.add_directive("livefit-stage", Stage)
    app.add_directive("livefit-plan", Plan)
    app.add_directive("livefit-beliefs", Beliefs)
    app.add_directive("livefit-stage-keys", StageKeys)
    app.add_directive("livefit-tested-stacks", TestedStacks)
    app.add_directive("livefit-tested-hosts", TestedHosts)
    app.add_directive("livefit-tested-figures", TestedFigures)
    app.add_html_math_renderer("mathml", (visit_math, None), (visit_math_block, None))
    add_theme_strings(app)
    app.add_config_value("static_files_digest", "", "html", str)
    app.connect("config-inited", note_static_files)
    # Before the theme reads these options.
    app.connect("config-inited", set_repository_buttons, priority=400)
    # Before the table of contents is made of the sections.
    app.connect("doctree-read", name_sections, priority=100)
    app.connect("doctree-read", highlight_marked_lines)
    app.connect("builder-inited", leave_out_sphinx_search)
    app.connect("html-page-context", drop_english_names)
    app.connect("html-page-context", add_picture_and_code)
    app.connect("html-page-context", add_stage_script)
    app.connect("html-page-context", add_reading_time)
    app.connect("html-page-context", follow_path)
    app.connect("html-page-context", lead_on)
    # Before sphinx_external_toc, which writes a bare redirect where there is none.
    app.connect("build-finished", write_start_page, priority=400)
    app.connect("build-finished", translate_copy_buttons)
    app.connect("build-finished", write_chapters_slides)
    # After all that adds scripts to a page; after all that changes them.
    app.connect("html-page-context", keep_what_is_loaded, priority=900)
    app.connect("build-finished", write_assets, priority=900)
    return {
        "version": "1",
        "env_version": sources_digest(),
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def sources_digest() -> int:
    """Return a number that changes with the code that turns sources into pages.

    Sphinx reads every page again where it differs from that of the last build: an older
    page would not fit newer scripts.
    """
    folders = ("book_ext", "livefit/core", "livefit/scenes", "spec")
    files = sorted(
        path
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".json", ".txt")
    )
    return zlib.crc32(b"".join(path.read_bytes() for path in files))
