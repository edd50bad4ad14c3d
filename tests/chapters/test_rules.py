"""The rules for notebooks: the chapters keep them, and each rule is seen to catch.

A fixture in `fixtures/rules/` is named after the rule that it breaks, and after a dash
how. Its own address is that of CONFIG.
"""

import json
import warnings
from pathlib import Path

import pytest

from tools.notebooks.files import ROOT, chapters, read, text
from tools.notebooks.rules import (
    RULES,
    Chapter,
    Rule,
    fix,
    main,
    offences,
    open_chapter,
)

FIXTURES = Path(__file__).parent / "fixtures" / "rules"
CONFIG = "repository:\n  url: https://github.com/owner/name\n  branch: main\n"
BY_NAME = {rule.name: rule for rule in RULES}

PATHS = sorted(FIXTURES.glob("*.ipynb"))
MENDED = [path for path in PATHS if BY_NAME[path.stem.partition("-")[0]].fix]


def broken(path: Path) -> Chapter:
    """Return a fixture as a chapter of a book that has an address."""
    with warnings.catch_warnings():
        # One fixture has an id twice; nbformat puts a random one in its place.
        warnings.simplefilter("ignore")
        return Chapter(read(path), f"book/{path.name}", CONFIG)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
@pytest.mark.parametrize("path", chapters(), ids=lambda path: path.stem)
def test_chapter_keeps_the_rule(path: Path, rule: Rule) -> None:
    assert list(rule.check(open_chapter(path))) == []


def test_every_rule_has_a_fixture() -> None:
    assert {path.stem.partition("-")[0] for path in PATHS} == set(BY_NAME)
    assert all(rule.check.__doc__ for rule in RULES)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_fixture_breaks_its_rule_and_no_other(path: Path) -> None:
    found = {line.partition(":")[0] for line in offences(broken(path))}
    assert found == {path.stem.partition("-")[0]}


@pytest.mark.parametrize("path", MENDED, ids=lambda path: path.stem)
def test_a_fix_mends_its_fixture(path: Path) -> None:
    chapter, rule = broken(path), BY_NAME[path.stem.partition("-")[0]]
    assert rule.fix
    rule.fix(chapter)
    assert list(rule.check(chapter)) == []


def test_fixes_leave_a_right_notebook_as_it_is() -> None:
    chapter = open_chapter(ROOT / "book" / "index.ipynb")
    before = text(chapter.notebook)
    for rule in RULES:
        if rule.fix:
            rule.fix(chapter)
    assert text(chapter.notebook) == before


def as_colab_saves(path: Path) -> str:
    """Return a notebook's file as Colab leaves it: another format, traces all over."""
    notebook = json.loads(path.read_text("utf-8"))
    notebook["nbformat_minor"] = 0
    notebook["metadata"] = {
        "accelerator": "GPU",
        "colab": {"provenance": [], "toc_visible": True},
        "kernelspec": {"name": "python3", "display_name": "Python 3"},
        "language_info": {"name": "python"},
        "widgets": {"application/vnd.jupyter.widget-state+json": {"a1": {}}},
    }
    for cell in notebook["cells"]:
        name = cell.pop("id")
        cell["metadata"] |= {"id": name, "colab": {"base_uri": "https://localhost/"}}
        if cell["cell_type"] == "code":
            cell["metadata"]["outputId"] = "5a6d3f0e"
    return json.dumps(notebook, ensure_ascii=False)


def test_a_chapter_that_colab_has_saved_is_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`make notebooks-fix` gives back what is committed, byte for byte."""
    original = ROOT / "book" / "fit.ipynb"
    copy = tmp_path / "book" / original.name
    copy.parent.mkdir()
    config = (ROOT / "_config.yml").read_text("utf-8")
    (tmp_path / "_config.yml").write_text(config, "utf-8")
    copy.write_text(as_colab_saves(original), "utf-8")

    assert main(["check"], tmp_path) == 1
    told = capsys.readouterr().out
    for name in ("stores_no_widget_state", "has_stable_ids", "is_tidy"):
        assert f"fit.ipynb: {name}: " in told

    assert main(["fix"], tmp_path) == 0
    assert copy.read_text("utf-8") == original.read_text("utf-8")
    assert capsys.readouterr().out.startswith("fit.ipynb: mended\n1 notebooks keep")


def test_what_only_an_author_can_mend_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "book" / "fits_the_page-lines.ipynb"
    path.parent.mkdir()
    path.write_bytes((FIXTURES / path.name).read_bytes())
    (tmp_path / "_config.yml").write_text(CONFIG, "utf-8")
    assert main(["fix"], tmp_path) == 1
    assert "26 lines, more than 25" in capsys.readouterr().out


def test_without_notebooks_nothing_passes(tmp_path: Path) -> None:
    assert main(["check"], tmp_path) == 1


def test_fix_runs_each_fix_only_where_it_is_needed() -> None:
    chapter = broken(FIXTURES / "stores_no_widget_state.ipynb")
    fix(chapter)
    assert offences(chapter) == []
