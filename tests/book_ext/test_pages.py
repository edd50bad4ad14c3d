"""What a page is made of: its style sheet, its equations."""

import sys
from pathlib import Path

import pytest
from sphinx.errors import ExtensionError

sys.path.insert(0, str(Path(__file__).parents[2] / "book_ext"))

from anchors import anchor, name_sections
from docutils import nodes
from docutils.utils import new_document
from livefit_slides.mathml import mathml
from page_assets import names_in, trimmed
from search_index import sections


@pytest.mark.parametrize(
    ("style", "kept"),
    [
        (".here, .gone > p { color: red }", ".here{color: red}"),
        (".here.gone { color: red }", ""),
        ("#there::before { content: '.' }", '#there::before{content: "."}'),
        ("p:not(.gone) { margin: 0 }", "p:not(.gone){margin: 0}"),
        (":is(.gone, .here) { margin: 0 }", ":is(.gone, .here){margin: 0}"),
        (".tip-left { margin: 0 }", ".tip-left{margin: 0}"),
        ("[data-x=gone] { margin: 0 }", "[data-x=gone]{margin: 0}"),
        ("@media print { .gone { margin: 0 } }", ""),
        (
            "@media print { .here { margin: 0 } .gone { margin: 0 } }",
            "@media print{.here{margin: 0}}",
        ),
        ("@font-face{font-family:Font Awesome\\ 6 Free;src:url(x)}", ""),
        ("@font-face{font-family:Other}", "@font-face{font-family:Other}"),
        ("@keyframes turn{to{rotate:1turn}}", "@keyframes turn{to{rotate:1turn}}"),
    ],
)
def test_only_rules_that_can_match_are_kept(style: str, kept: str):
    assert trimmed(style, {"here", "there", "tip-"}).replace("\n", "") == kept


def test_a_style_sheet_that_cannot_be_read_is_refused():
    with pytest.raises(ValueError, match="cannot be read"):
        trimmed("p { color: red } }", set())


def test_classes_and_ids_of_pages():
    pages = ['<p class="one two" id="three">', '<i data-class="no">']
    assert names_in(pages) == {"one", "two", "three"}


def test_an_accented_letter_keeps_its_index_beside_it():
    assert "<msub><mover" in mathml(r"\hat y_i", True)
    sums = mathml(r"\sum_{i=1}^{n} \hat y_i", True)
    assert sums.count("<munderover>") == 1 and "<msub><mover" in sums


def test_an_unknown_command_is_named():
    with pytest.raises(ExtensionError, match="nonsense"):
        mathml(r"\nonsense{x}", False)


def test_anchors_of_sections_can_be_read():
    assert anchor("X와 y로 자르기: 0.85는?") == "x와-y로-자르기-0-85는"
    document = new_document("page")
    titles = [
        ("도구", "id1"),
        ("도구", "id2"),
        ("환경: compile", "compile"),
        ("?", "id3"),
    ]
    for title, given in titles:
        section = nodes.section("", nodes.title("", title), ids=[given])
        document += section
        document.ids[given] = section
    name_sections(None, document)
    assert [section["ids"] for section in document.findall(nodes.section)] == [
        ["도구", "id1"],
        ["도구-2", "id2"],
        ["compile"],
        ["id3"],
    ]


def test_the_search_knows_the_text_of_each_section_in_its_usual_letters():
    page = """<article class="bd-article"><section id="모델"><h1>모델</h1>
        <p>ＡＵＣ와 \u1112\u1161\u11ab글</p><div class="livefit">실험실</div>
        <section id="층"><h2>층<a class="headerlink">#</a></h2>
        <p>둘</p><p>셋</p></section>
        </section></article>"""
    assert sections("book/model", page) == [
        ["book/model", "모델", "", "모델", "AUC와 한글"],
        ["book/model", "모델", "층", "층", "둘 셋"],
    ]
