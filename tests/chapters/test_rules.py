"""The rules for notebooks: the chapters keep them, and each rule is seen to catch.

Each fault of `FAULTS` is made in one right notebook; exactly its rule finds it.
"""

import base64
import io
import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook, new_output
from PIL import Image

from tools.notebooks.files import METADATA, ROOT, chapters, text
from tools.notebooks.first_cells import with_first_cells
from tools.notebooks.rules import (
    RULES,
    Chapter,
    Rule,
    fix,
    main,
    offences,
    open_chapter,
)

PATH = "book/right.ipynb"
CONFIG = "repository:\n  url: https://github.com/owner/name\n  branch: main\n"
BY_NAME = {rule.name: rule for rule in RULES}


def right() -> NotebookNode:
    """Return a notebook that keeps every rule: link, set-up, one more code cell."""
    cell = new_code_cell("1", id="cell-1")
    cells = nbformat.from_dict(with_first_cells([cell], CONFIG, PATH))
    for count, each in enumerate([c for c in cells if c.cell_type == "code"], start=1):
        each.execution_count = count
    return new_notebook(cells=cells, metadata=nbformat.from_dict(deepcopy(METADATA)))


def cell(source: str = "1", *outputs: NotebookNode, **fields: object):
    """Return what gives the last cell another source, outputs and fields."""

    def change(notebook: NotebookNode) -> None:
        last = notebook.cells[-1]
        last.source, last.outputs = source, list(outputs)
        last.update(nbformat.from_dict(fields))

    return change


def printed(line: str, name: str = "stdout") -> NotebookNode:
    return new_output("stream", name=name, text=f"{line}\n")


def shown(**data: str) -> NotebookNode:
    data = {kind.replace("_", "/"): value for kind, value in data.items()}
    return new_output("execute_result", execution_count=2, data=data)


def picture(side: int = 8) -> str:
    """Return a PNG of one colour, neither packed nor with a palette."""
    file = io.BytesIO()
    Image.new("RGB", (side, side), "white").save(file, "PNG", compress_level=0)
    return base64.b64encode(file.getvalue()).decode()


def alt(words: str) -> dict[str, object]:
    return {"mystnb": {"image": {"alt": words}}}


def set_up_of_another_address(notebook: NotebookNode) -> None:
    start = notebook.cells[1]
    start.source = start.source.replace("owner/name", "someone/else")


def no_set_up(notebook: NotebookNode) -> None:
    del notebook.cells[1]
    notebook.cells[-1].execution_count = 1


def link_to_another(notebook: NotebookNode) -> None:
    link = notebook.cells[0]
    link.source = link.source.replace("right.ipynb", "fit.ipynb")


def id_used_twice(notebook: NotebookNode) -> None:
    notebook.cells.append(new_code_cell("2", id="cell-1", execution_count=3))


# Rule, what breaks it, and its message.
FAULTS: list[tuple[str, Callable[[NotebookNode], object], str]] = [
    ("has_code", lambda book: book.cells.__delitem__(slice(1, None)), "no code cell"),
    ("was_run_from_the_top", cell(execution_count=None), "run as None, not 2"),
    ("was_run_from_the_top", cell(execution_count=4), "run as 4, not 2"),
    ("asks_for_no_exemption", cell("# NBVAL_IGNORE_OUTPUT\n1"), "exempt from checks"),
    ("asks_for_no_exemption", cell(metadata={"tags": ["nbval-skip"]}), "exempt"),
    ("asks_for_no_exemption", cell(metadata={"tags": ["raises-exception"]}), "exempt"),
    ("ends_in_no_error", cell("1 / 0", new_output("error")), "stored error"),
    ("prints_no_warning", cell("1", printed("careful", "stderr")), "output on stderr"),
    ("shows_no_address", cell("1", shown(text_plain="<at 0x7f51c2a0>")), "0x7f51c2a0"),
    ("names_no_absolute_path", cell("1", printed("/tmp/book")), "path /tmp/b"),
    ("names_no_absolute_path", cell("open('/content/a.csv')"), "path /content/a"),
    (
        "stores_no_widget_state",
        lambda book: book.metadata.update(widgets={"state": {}}),
        "metadata.widgets",
    ),
    (
        "has_generic_kernelspec",
        lambda book: book.metadata.kernelspec.update(name="my-env"),
        "metadata.kernelspec: ",
    ),
    ("has_stable_ids", cell(id="3f2a91c0"), "id '3f2a91c0' is"),
    ("has_stable_ids", id_used_twice, "id 'cell-1' is missing, used twice"),
    ("begins_with_the_set_up", set_up_of_another_address, "is not the set-up"),
    ("begins_with_the_set_up", no_set_up, "is not the set-up"),
    ("links_to_itself", link_to_another, f"does not open {PATH}"),
    ("links_to_itself", lambda book: book.cells.pop(0), f"does not open {PATH}"),
    ("describes_every_figure", cell("f", shown(image_png=picture())), "alt is missing"),
    (
        "describes_every_figure",
        cell("f", shown(image_png=picture()), metadata=alt("fit_3_0.png")),
        "alt is missing",
    ),
    ("fits_the_page", cell("x = 0\n" * 25 + "x"), "26 lines, more than 25"),
    ("fits_the_page", cell(f'x = "{"a" * 84}"'), "line 1 has 90 columns"),
    ("has_one_statement_a_line", cell("a = 1; b = 2"), "statement in line 1"),
    (
        "has_light_outputs",
        cell("f", shown(image_png=picture(300)), metadata=alt("흰 종이")),
        "bytes of outputs, more than 200,000",
    ),
    ("is_tidy", cell(metadata={"execution": {"iopub.execute_input": ""}}), "traces of"),
]
FIXED = [fault for fault in FAULTS if BY_NAME[fault[0]].fix]


def chapter_with(fault: Callable[[NotebookNode], object]) -> Chapter:
    notebook = right()
    fault(notebook)
    return Chapter(notebook, PATH, CONFIG)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
@pytest.mark.parametrize("path", chapters(), ids=lambda path: path.stem)
def test_chapter_keeps_the_rule(path: Path, rule: Rule) -> None:
    assert list(rule.check(open_chapter(path))) == []


def test_a_right_notebook_keeps_every_rule() -> None:
    assert offences(chapter_with(lambda book: None)) == []


def test_every_rule_has_a_fault() -> None:
    assert {name for name, _, _ in FAULTS} == set(BY_NAME)
    assert all(rule.check.__doc__ for rule in RULES)


@pytest.mark.parametrize(("name", "fault", "message"), FAULTS)
def test_a_fault_is_found_by_its_rule_and_no_other(name, fault, message) -> None:
    found = offences(chapter_with(fault))
    assert {line.partition(":")[0] for line in found} == {name}
    assert message in found[0]


@pytest.mark.parametrize(("name", "fault", "message"), FIXED)
def test_a_fix_leaves_no_fault(name, fault, message) -> None:
    chapter = chapter_with(fault)
    fix(chapter)
    assert list(BY_NAME[name].check(chapter)) == []


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


def test_a_chapter_that_colab_has_saved_is_fixed(
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
    report_text = capsys.readouterr().out
    for name in ("stores_no_widget_state", "has_stable_ids", "is_tidy"):
        assert f"fit.ipynb: {name}: " in report_text

    assert main(["fix"], tmp_path) == 0
    assert copy.read_text("utf-8") == original.read_text("utf-8")
    assert capsys.readouterr().out.startswith("fit.ipynb: fixed\n1 notebooks keep")


def test_what_only_an_author_can_fix_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / PATH
    path.parent.mkdir()
    path.write_text(text(chapter_with(cell("x = 0\n" * 25 + "x")).notebook), "utf-8")
    (tmp_path / "_config.yml").write_text(CONFIG, "utf-8")
    assert main(["fix"], tmp_path) == 1
    assert "26 lines, more than 25" in capsys.readouterr().out


def test_without_notebooks_nothing_passes(tmp_path: Path) -> None:
    assert main(["check"], tmp_path) == 1
