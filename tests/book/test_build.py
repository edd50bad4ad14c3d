"""The built site: complete, without warnings, without anything from another host."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.book.conftest import ParsedPage, parse_page
from tests.book.test_language import english
from tests.conftest import BookBuild, build_book, copy_tracked_files, toc_pages
from tools.publish.repository import write

CHAPTERS = {
    "book/model": "1. 모델의 정의",
    "book/layers": "2. 입력층, 은닉층, 출력층",
    "book/compile": "3. 모델 컴파일",
    "book/fit": "4. 모델 실행하기",
    "book/playground": "5. 자유 실험실",
}

# Attributes that make a browser load something; <a href> only leads somewhere.
LOADING = {
    "script": "src",
    "link": "href",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "object": "data",
}


def is_foreign(address: str) -> bool:
    """Tell whether an address leaves the site; "//host/x" does."""
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme in ("http", "https")


def test_builds_without_a_warning(book_build: BookBuild):
    assert book_build.status == 0, book_build.output
    assert "WARNING" not in book_build.output
    assert "build succeeded." in book_build.output


def test_has_exactly_the_pages_of_the_table_of_contents(site):
    # "index" leads from the site's root into the book; "search" is for results.
    assert set(site) == {*toc_pages(), "index", "search"}


def test_chapters_are_numbered(site):
    headings = {name: site[name].heading.rstrip("#") for name in CHAPTERS}
    assert headings == CHAPTERS


def test_start_page_leads_to_the_book(site, built_book: Path):
    target = f"{toc_pages()[0]}.html"
    assert (built_book / target).is_file()
    assert [tag.get("href") for tag in site["index"].find("a")] == [target]
    refresh = [t for t in site["index"].find("meta") if t.get("http-equiv")]
    assert [tag.get("content") for tag in refresh] == [f"0; url={target}"]


def test_pages_load_nothing_from_another_host(site):
    foreign = [
        (name, tag.get(LOADING[tag.name]))
        for name, page in site.items()
        for tag in page.find(*LOADING)
        if is_foreign(tag.get(LOADING[tag.name]))
    ]
    assert not foreign


def test_styles_load_nothing_from_another_host(built_book: Path):
    loads = re.compile(r"(?:url\(|@import)\s*[\"']?([^\"')\s]+)")
    foreign = [
        (path.name, address)
        for path in built_book.rglob("*.css")
        for address in loads.findall(path.read_text("utf-8"))
        if is_foreign(address)
    ]
    assert not foreign


def test_links_inside_the_site_lead_to_a_file(site, built_book: Path):
    dead = []
    for name, page in site.items():
        for tag in page.find("a", *LOADING):
            address = tag.get(LOADING.get(tag.name, "href"))
            path = unquote(urlsplit(address).path)
            if path and not urlsplit(address).scheme and not is_foreign(address):
                target = (page.path.parent / path).resolve()
                if not target.is_relative_to(built_book) or not target.is_file():
                    dead.append((name, address))
    assert not dead


def test_no_live_widget_is_left_in_the_pages(site):
    for name, page in site.items():
        assert "application/vnd.jupyter.widget" not in page.source, name
        assert "require.min.js" not in page.source, name


def test_pictures_are_described(site):
    for name, page in site.items():
        for image in page.find("img"):
            source = image.get("src")
            assert "alt" in image.attributes, f"{name}: {source} has no alt text"
            alt = image.get("alt")
            decorative = image.get("role") == "presentation"
            assert alt.strip() or decorative, f"{name}: {source} has an empty alt text"
            assert not alt.endswith((".png", ".svg", ".jpg")), f"{name}: alt is {alt}"


def repository_links(page: ParsedPage) -> list[str]:
    """Return the addresses of the buttons above a page's text."""
    return [
        tag.get("href")
        for tag in page.find("a")
        if "btn" in tag.get("class").split() and is_foreign(tag.get("href"))
    ]


def test_no_repository_buttons_without_an_address(site):
    setting = (Path(__file__).parents[2] / "_config.yml").read_text("utf-8")
    if re.search(r'(?m)^  url: ""$', setting) is None:
        pytest.fail('this test is about `repository.url: ""`, which is set here')
    for name, page in site.items():
        assert repository_links(page) == [], name
        assert "dropdown-launch-buttons" not in page.source, name


@pytest.mark.slow
@pytest.mark.weekly
@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            "https://github.com/example/first-keras",
            [
                "https://colab.research.google.com/github/example/first-keras"
                "/blob/main/book/model.ipynb",
                "https://github.com/example/first-keras",
                "https://github.com/example/first-keras/edit/main/book/model.ipynb",
                "https://github.com/example/first-keras/issues/new",
            ],
        ),
        ("https://git.example.org/a/b", ["https://git.example.org/a/b"]),
    ],
)
def test_repository_buttons_with_an_address(tmp_path: Path, address, expected):
    copy_tracked_files(tmp_path)
    write(address, tmp_path)
    build = build_book(tmp_path, "-W", "-n", "--keep-going")
    assert build.status == 0, build.output
    page = parse_page(Path(build.html, "book", "model.html"))
    links = [link.partition("?")[0] for link in repository_links(page)]
    assert links == expected
    names = [t.get(a) for t in page.tags for a in ("title", "aria-label", "alt")]
    assert english(names) == set()
    assert set_up_cells(page) == []


def set_up_cells(page: ParsedPage) -> list[str]:
    """Return the traces of the cells that only an opened notebook needs."""
    traces = ("@title", "livefit.start", "▶ Colab")
    return [trace for trace in traces if trace in page.source]


def test_the_set_up_is_not_on_the_pages(site):
    for name, page in site.items():
        assert set_up_cells(page) == [], name


@pytest.mark.slow
def test_lines_that_differ_are_highlighted(built_book: Path):
    """On the first page of chapter 1: those of the lecture whose comment says so."""
    page = (built_book / "book" / "model.html").read_text("utf-8")
    coloured = [line for line in page.split("\n") if 'class="hll"' in line]
    assert len(coloured) == page.count("# 다른 줄") > 0
    assert all("# 다른 줄" in line for line in coloured)
    styles = (built_book / "_static" / "site.css").read_text("utf-8")
    assert re.search(r"\.hll\s*\{[^}]*background", styles)


@pytest.mark.slow
@pytest.mark.weekly
def test_a_new_bundle_is_in_the_next_build(built_book: Path, tmp_path: Path):
    tree = tmp_path / "tree"
    shutil.copytree(built_book.parents[1], tree)
    bundle = tree / "livefit" / "static" / "livefit.js"
    with bundle.open("a", encoding="utf-8") as script:
        script.write("/* changed */\n")
    build = build_book(tree, "-W", "-n", "--keep-going")
    assert build.status == 0, build.output
    site = Path(build.html)
    assert (site / "_static" / "livefit.js").read_bytes() == bundle.read_bytes()
    old, new = (script_versions(each, "livefit.js") for each in (built_book, site))
    assert not old & new  # so that a browser asks for the new one
    assert len(old) == len(new) == 1


def script_versions(site: Path, name: str) -> set[str]:
    """Return the addresses, with their versions, by which the pages load a script."""
    pages = [parse_page(site / f"{page}.html") for page in toc_pages()]
    return {
        tag.get("src").rpartition("/")[2]
        for page in pages
        for tag in page.find("script")
        if urlsplit(tag.get("src")).path.endswith(f"/{name}")
    }
