"""The status page claims what the last `make test-colab` did, and nothing more."""

import json
import re
import shutil
import sys
from datetime import date
from pathlib import Path

import pytest

from tools.env.stacks import BINDER_STACK, NEWEST, colab_stacks
from tools.publish.tested import changed_since, describe_chapters, load

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "book_ext"))
from tested_tables import HOSTS, PACKAGES, summary  # noqa: E402

TESTED = load()
STACKS = {stack.name: stack for stack in (*colab_stacks(), NEWEST)}


def test_a_stack_was_tested_with_the_packages_of_its_list() -> None:
    for name, stored in TESTED["stacks"].items():
        versions, pins = stored["versions"], STACKS[name].pins()
        assert set(versions) == set(PACKAGES)
        assert stored["month"] == STACKS[name].month
        assert versions["python"].rpartition(".")[0] == STACKS[name].python
        listed = pins | {"tensorflow": pins.get("tensorflow-cpu")}
        for package in set(listed) & set(versions):
            assert listed[package] in (versions[package], None), (name, package)


def test_every_chapter_ran_in_a_stack_that_is_named() -> None:
    for stored in TESTED["stacks"].values():
        assert set(stored["seconds"]) == set(TESTED["chapters"])
        assert set(stored["cpu_seconds"]) == set(TESTED["chapters"])
        for name, seconds in stored["seconds"].items():
            assert min(seconds, stored["cpu_seconds"][name]) < 60


def test_a_program_was_tested_in_its_stack() -> None:
    rows = [(row["name"], row["stack"]) for row in TESTED["front_ends"]]
    assert {name for name, _ in rows} <= set(HOSTS)
    colab = [stack.name for stack in colab_stacks()]
    assert ("notebook6", colab[-1]) in rows
    for row in TESTED["front_ends"]:
        assert row["difference"] < 1e-5
        if row["stack"] in TESTED["stacks"]:
            versions = TESTED["stacks"][row["stack"]]["versions"]
            for package in ("ipywidgets", "anywidget"):
                assert row["versions"][package] == versions[package]
        if row["stack"] in colab:
            pins = STACKS[row["stack"]].pins()
            assert row["versions"] == {name: pins[name] for name in row["versions"]}


def test_the_targets_are_reached() -> None:
    figures = TESTED["figures"]
    assert min(figures["set_up_cell"]["seconds"]) < 1
    if start := figures.get("run_all_to_lab"):
        assert min(start["seconds"]) < 15
    if memory := figures.get("binder_memory"):
        assert memory["peak_bytes"] < 2 * 2**30
        assert memory["retrainings"] >= 50
        assert memory["processes"] >= 3  # the server, the kernel, the Keras process
        pins = BINDER_STACK.pins()
        assert memory["versions"]["keras"] == pins["keras"]
        assert memory["versions"]["tensorflow"] == pins["tensorflow-cpu"]


def test_the_page_says_so(site) -> None:
    page = text_of(site["book/status"].source)
    assert summary(TESTED) in page
    day = date.fromisoformat(TESTED["date"])
    assert day <= date.today()
    assert f"{day.year}년 {day.month}월 {day.day}일" in page
    for stack in colab_stacks():
        assert f"Colab {stack.month} (파이썬 {stack.python})" in page
    missing = set(STACKS) - set(TESTED["stacks"])
    missing_hosts = set(HOSTS) - {row["name"] for row in TESTED["front_ends"]}
    claimed = page.partition("프로그램 시험 알려진 것")[0]
    cells = len(missing) * (len(PACKAGES) + 2) + len(missing_hosts)
    # In the page's own words about Colab, and perhaps in the dated sentence.
    own = 1 + summary(TESTED).count("시험하지 않음")
    assert claimed.count("시험하지 않음") == cells + own
    for row in TESTED["front_ends"]:
        assert f"{HOSTS[row['name']]} {row['versions'][main(row)]}" in page
    for name in changed_since(TESTED):
        assert re.search(rf"바뀐 장: [^.]*\b{name}\b", page)


@pytest.mark.parametrize("host", ["Binder", "GitHub Codespaces", "VS Code"])
def test_what_was_not_tested_is_called_so(site, host: str) -> None:
    assert f"{host} 시험하지 않음" in text_of(site["book/status"].source)


def test_a_chapter_whose_code_was_changed_is_named(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "book", tmp_path / "book")
    tested = {"chapters": describe_chapters(tmp_path)}
    assert changed_since(tested, tmp_path) == []
    path = tmp_path / "book" / "model.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    edit(notebook, "markdown", "another text")
    path.write_text(json.dumps(notebook), "utf-8")
    assert changed_since(tested, tmp_path) == []
    edit(notebook, "code", "print('another program')")
    path.write_text(json.dumps(notebook), "utf-8")
    shutil.copy(path, path.with_name("new.ipynb"))
    assert changed_since(tested, tmp_path) == ["model", "new"]


def edit(notebook: dict, kind: str, source: str) -> None:
    """Give the notebook's last cell of a kind another source."""
    [*_, cell] = (each for each in notebook["cells"] if each["cell_type"] == kind)
    cell["source"] = [source]


def main(row: dict) -> str:
    """Return the package that is the program of this row."""
    return next(iter(row["versions"]))


def text_of(source: str) -> str:
    """Return a page's words, one blank between any two."""
    return " ".join(re.sub(r"<[^>]+>", " ", source).split())
