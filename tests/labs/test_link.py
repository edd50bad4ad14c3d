"""A lab's state as a link: what is read, what is left out; a cell that opens it."""

import itertools
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livefit.core.settings import SettingError, defaults, make_settings, table
from livefit.labs.link import (
    LIMIT,
    LinkState,
    format_link,
    is_link,
    read_link,
)
from livefit.labs.question import TEXT_LIMIT, ask
from livefit.notebook.lab import PANELS, lab
from tests.contract.test_link import as_json

EXAMPLE = (
    "lab=2;nodes=8;epochs=20;inputs=scaled;show=network;lock=seed,nodes;hide=optimizer"
)
NAMES = list(table())


def read(text, language="ko", number=None):
    return as_json(read_link(text, PANELS, language, number))


def test_example_is_read_and_written_again():
    state = read(EXAMPLE)
    assert state["settings"] == make_settings(nodes=8, epochs=20, inputs="scaled")
    assert state["show"] == ["network"]
    assert state["lock"] == ["seed", "nodes"]
    assert state["hide"] == ["optimizer"]
    assert state["notes"] == []
    assert format_link(read_link(EXAMPLE, PANELS)) == EXAMPLE


@given(st.text())
def test_no_text_behind_a_number_sign_raises_in_a_cell(text):
    shown = lab("#" + text)
    assert read_link(shown.link, PANELS).settings == defaults() | shown.settings


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("lab=7;nodes=8", "lab=7"),
        ("lab=", "lab="),
        ("lab=2;nodes=999", "'999'"),
        ("lab=2;nodes=-3", "'-3'"),
        ("lab=2;inputs=", "''"),
        ("lab=2;nod=3", "'nod=3'"),
        ("lab=2;nodes", "'nodes'"),
        ("lab=2;nodes=8;nodes=9", "'nodes'"),
        ("lab=2;show=netwrk", "'netwrk'"),
        ("lab=2;lock=all", "'all'"),
        ("lab=2;hide=<script>", "'<script>'"),
        ("lab=2&lab=2;nodes=3", "'lab'"),
        ("lab=2;" + "x" * 100, "x" * 40 + "…"),
        ("lab=2;" + ";" * LIMIT, str(LIMIT)),
        ("lab=2;ask=why:nodes=1", "'ask=why'"),
        ("lab=2;text=why", "'text=why'"),
        ("lab=2;ask=found:nodes=1,nods=2", "'nods=2'"),
        ("lab=2;ask=found:nodes=1,nodes=2", "'nodes'"),
        ("lab=2;ask=found:nodes=1,epochs=0", "'0'"),
        ("lab=2;ask=found:nodes=1;text=" + "x" * 301, str(TEXT_LIMIT)),
    ],
)
def test_each_fault_is_named_in_one_sentence(text, note):
    for language in ("ko", "en"):
        state = read(text, language)
        assert len(state["notes"]) == 1
        assert note in state["notes"][0]
    korean, english = (read_link(text, PANELS, lang).notes for lang in ("ko", "en"))
    assert korean != english


def test_a_question_of_which_nothing_can_be_read_is_left_out():
    state = read("lab=2;ask=found:nods=2")
    assert state["question"] is None
    assert "ask" in state["notes"][1]


def test_a_question_is_read_as_it_was_written():
    text = "50% & 70명; 몇 명을 찾을까요? <b>#1</b>"
    question = {"ask": "found", "change": {"nodes": 1, "epochs": 20}, "text": text}
    state = LinkState(defaults(), question=question)
    link = format_link(state)
    start = "lab=2;ask=found:nodes=1,epochs=20;text=50%2525%20%2526%2070명%253B%20몇%20"
    assert link.startswith(start)
    # As an address has it, and as a cell, a learner or a messenger writes it.
    for written in (link, quote(link, safe="%;,=:"), link.replace(";", "%3B")):
        assert read(written)["question"] == question
    first = read("lab=2;ask=curve")
    assert first["question"] == {"ask": "curve", "change": {}}
    bare = read("lab=2;ask=loss:learning_rate=,nodes=2;text=50% 몇?")
    assert bare["question"]["change"] == {"learning_rate": None, "nodes": 2}
    assert bare["question"]["text"] == "50% 몇?"


def test_many_faults_make_few_sentences():
    state = read("lab=2;" + "a;" * 500)
    assert len(state["notes"]) == 6
    assert "495" in state["notes"][-1]


def test_what_messengers_escape_is_read():
    state = read("#lab%3D2%3Bnodes=8%3Bshow=network%2cbatches")
    assert state["settings"]["nodes"] == 8
    assert state["show"] == ["network", "batches"]
    assert state["notes"] == []


def test_several_labs_are_told_apart():
    text = "https://a.b/c.html?d#lab=2;nodes=3&x&lab2=2;nodes=4"
    for number, nodes in [(None, 3), (1, 3), (2, 4)]:
        assert read(text, number=number)["settings"]["nodes"] == nodes
    for nothing in (text, "#section", "", "lab-notes"):
        assert read(nothing, number=3) is None


@pytest.mark.parametrize(
    ("text", "seed"),
    [
        ("lab=1", 42),
        ("lab=1;nodes=8", 42),
        ("lab=1;seed=-1", 42),
        ("lab=1;seed=7", 7),
        ("lab=2", defaults()["seed"]),
        ("lab=7", defaults()["seed"]),
    ],
)
def test_a_seed_that_is_left_out_is_the_default_of_the_links_version(text, seed):
    state = read(text)
    assert state["settings"]["seed"] == seed
    link = format_link(read_link(text, PANELS))
    assert read(link)["settings"] == state["settings"]


def test_every_value_of_every_setting_is_kept():
    for name, row in table().items():
        if row["type"] == "choice":
            tried = [choice["value"] for choice in row["choices"]]
        else:
            tried = [row["minimum"], row["maximum"], row["default"]]
        for value in tried:
            state = LinkState(make_settings({name: value}))
            assert read_link(format_link(state), PANELS) == state


class TestCell:
    def test_a_link_opens_the_lab(self):
        for before in ("", "#", "https://example.org/book/fit.html#"):
            shown = lab(before + EXAMPLE)
            assert shown.settings == {"nodes": 8, "epochs": 20, "inputs": "scaled"}
            assert shown.show == ("network",)
            assert shown.options["lock"] == ["seed", "nodes"]
            assert shown.options["hide"] == ["optimizer"]
            assert "notes" not in shown.options
            assert shown.link == f"#{EXAMPLE}"

    @pytest.mark.parametrize("more", ["", ";ask=found:nodes=1;text=몇%20명일까요?"])
    def test_text_is_a_call_that_opens_it_again(self, more):
        shown = lab(f"#{EXAMPLE}{more}", language="en")
        assert repr(shown).startswith("lab(")
        assert eval(repr(shown), {"lab": lab, "ask": ask}) == shown

    def test_locked_and_hidden_controls_are_arguments(self):
        shown = lab("nodes", "seed", lock=["seed"], hide="nodes")
        assert shown.link == "#lab=2;controls=nodes,seed;lock=seed;hide=nodes"
        assert repr(shown) == "lab('nodes', 'seed', lock=['seed'], hide=['nodes'])"
        assert lab(shown.link, lock=["nodes"]).lock == ("nodes",)
        for bad in ({"lock": ["node"]}, {"hide": ["node"]}, {"lock": [["nodes"]]}):
            with pytest.raises(SettingError, match="batch_size"):
                lab(**bad)

    def test_a_question_goes_along(self):
        shown = lab("#lab=2;ask=found:nodes=1")
        assert shown.options["question"] == {"ask": "found", "change": {"nodes": 1}}

    def test_what_a_cell_says_goes_over_the_link(self):
        shown = lab("#lab=2;nodes=8;epochs=9", nodes=5, show=["batches"])
        assert shown.settings == {"nodes": 5, "epochs": 9}
        assert shown.show == ("batches",)

    def test_a_link_that_says_nothing_starts_as_the_lecture(self):
        shown = lab("https://example.org/", language="en")
        assert shown.settings == {}
        assert "no state of a lab" in shown.options["notes"][0]

    def test_a_lab_without_a_link_has_one(self):
        shown = lab("nodes", "seed", nodes=8, show=["network"])
        assert shown.link == "#lab=2;nodes=8;controls=nodes,seed;show=network"
        assert lab(shown.link) == shown

    def test_names_and_links_are_told_apart(self):
        assert not any(is_link(name) for name in [*NAMES, "lab", "", 3, None])
        heads = itertools.product(["", "#", "x#"], ["lab=2", "lab2=2;a"])
        assert all(is_link("".join(pair)) for pair in heads)


def test_a_number_out_of_all_bounds_is_no_number():
    state = read("lab=2;learning_rate=" + "9" * 400)
    assert state["settings"]["learning_rate"] is None
    assert len(state["notes"]) == 1
