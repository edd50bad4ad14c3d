"""A lab's state as a link: read and written alike in Python and in the page."""

import itertools
import random
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livefit.core.settings import SettingError, defaults, make_settings, table
from livefit.labs.link import (
    LIMIT,
    LinkState,
    format_link,
    is_link,
    read_link,
)
from livefit.labs.question import ASKS, TEXT_LIMIT, ask
from livefit.notebook.lab import PANELS, lab
from tests import node

EXAMPLE = (
    "lab=1;nodes=8;epochs=20;inputs=scaled;show=network;lock=seed,nodes;hide=optimizer"
)
NAMES = list(table())


def as_json(state):
    """The state as the page's code has it."""
    if state is None:
        return None
    lists = {
        name: None if value is None else list(value)
        for name in ("controls", "show", "lock", "hide", "notes")
        for value in [getattr(state, name)]
    }
    return {"settings": state.settings, "question": state.question, **lists}


def both(texts, language="ko", number=None):
    """Read the texts in Python and in the page; both must say the same."""
    here = [as_json(read_link(text, PANELS, language, number)) for text in texts]
    there = node.call(
        "([texts, language, number]) => texts.map(text =>"
        " use('state/link').readLink(text, language, number ?? undefined) ?? null)",
        [texts, language, number],
    )
    for text, python, page in zip(texts, here, there, strict=True):
        assert python == page, text
    return here


def subsets(names):
    return st.lists(st.sampled_from(names), unique=True).map(tuple)


def values(row):
    if row["type"] == "choice":
        return st.sampled_from([choice["value"] for choice in row["choices"]])
    if row["type"] == "integer":
        return st.integers(row["minimum"], row["maximum"])
    numbers = st.floats(row["minimum"], row["maximum"])
    return st.one_of(st.none(), numbers) if row.get("nullable") else numbers


some_settings = st.fixed_dictionaries(
    {}, optional={n: values(r) for n, r in table().items()}
)


def changes(given):
    """Those settings as the lab keeps them."""
    complete = make_settings(given)
    return {name: complete[name] for name in given}


questions = st.fixed_dictionaries(
    {"ask": st.sampled_from(ASKS), "change": some_settings.map(changes)},
    optional={"text": st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)},
)
states = st.builds(
    LinkState,
    some_settings.map(make_settings),
    st.one_of(st.none(), subsets(NAMES).filter(bool)),
    st.one_of(st.none(), subsets(PANELS)),
    subsets(NAMES),
    subsets(NAMES),
    st.one_of(st.none(), questions),
)

# Words that a link is made of, wrong ones, and what browsers and messengers do to them.
WORDS = [
    *[*NAMES, *PANELS, "lab", "lab2", "lab=1", "lab2=1", "lab03=1", "lab=1;nodes=8"],
    *[*"=;,&#%+-. 0123456789", "%3B", "%2C", "%26", "%25", "%ff", "=", ";", ";", "="],
    *["show", "lock", "hide", "controls", "lab=1;", "show=network", "&lab2=1;"],
    *["ask", "text", "ask=found:nodes=1", "text=%EC%82%AC%EB%A7%9D", "%25", ":", "%EC"],
    *["1e5", "NaN", "-1", "1.5", "4294967296", "0.015625", "None", "nodes=", "seed="],
    *["__proto__", "constructor", "<img onerror=x>", "{0}", "\n", "\0", "１", "한😀"],
]


def hostile(seed):
    """600 texts of up to 30 words, some of any characters; the same for one seed."""
    source = random.Random(seed)
    points = [*range(0x20, 0xD800), *range(0xE000, 0x11000)]
    for _ in range(600):
        parts = source.choices(WORDS, k=source.randint(0, 30))
        if source.random() < 0.3:
            parts.append("".join(map(chr, source.choices(points, k=5))))
        yield "".join(parts)


def test_example_is_read_and_written_again():
    [state] = both([EXAMPLE])
    assert state["settings"] == make_settings(nodes=8, epochs=20, inputs="scaled")
    assert state["show"] == ["network"]
    assert state["lock"] == ["seed", "nodes"]
    assert state["hide"] == ["optimizer"]
    assert state["notes"] == []
    assert format_link(read_link(EXAMPLE, PANELS)) == EXAMPLE


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(states, st.integers(1, 12)), min_size=20, max_size=20))
def test_what_is_written_is_read_and_written_alike_in_the_page(given_states):
    """200 states."""
    texts = [format_link(state, number) for state, number in given_states]
    for text, (state, number) in zip(texts, given_states, strict=True):
        assert read_link(text, PANELS, number=number) == state, text
    asked = [
        {"state": as_json(state), "number": number} for state, number in given_states
    ]
    written = node.call(
        "(all) => all.map(({state, number}) =>"
        " use('state/link').formatLink(state, number))",
        asked,
    )
    assert written == texts
    both(texts)


@settings(max_examples=5)
@given(st.integers(0, 10**9), st.sampled_from(["ko", "en"]))
def test_hostile_texts_give_a_working_state_the_same_in_the_page(seed, language):
    """9,000 texts: as they are, behind a lab's key, and of a named lab."""
    texts = list(hostile(seed))
    for tried in (texts, ["lab=1;" + text for text in texts]):
        for state in filter(None, both(tried, language)):
            assert make_settings(state["settings"]) == state["settings"]
            assert len(state["notes"]) <= 6
    both(texts, language, 2)


@given(st.text())
def test_no_text_behind_a_number_sign_raises_in_a_cell(text):
    shown = lab("#" + text)
    assert read_link(shown.link, PANELS).settings == defaults() | shown.settings


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("lab=7;nodes=8", "lab=7"),
        ("lab=", "lab="),
        ("lab=1;nodes=999", "'999'"),
        ("lab=1;nodes=-3", "'-3'"),
        ("lab=1;inputs=", "''"),
        ("lab=1;nod=3", "'nod=3'"),
        ("lab=1;nodes", "'nodes'"),
        ("lab=1;nodes=8;nodes=9", "'nodes'"),
        ("lab=1;show=netwrk", "'netwrk'"),
        ("lab=1;lock=all", "'all'"),
        ("lab=1;hide=<script>", "'<script>'"),
        ("lab=1&lab=1;nodes=3", "'lab'"),
        ("lab=1;" + "x" * 100, "x" * 40 + "…"),
        ("lab=1;" + ";" * LIMIT, str(LIMIT)),
        ("lab=1;ask=why:nodes=1", "'ask=why'"),
        ("lab=1;text=why", "'text=why'"),
        ("lab=1;ask=found:nodes=1,nods=2", "'nods=2'"),
        ("lab=1;ask=found:nodes=1,nodes=2", "'nodes'"),
        ("lab=1;ask=found:nodes=1,epochs=0", "'0'"),
        ("lab=1;ask=found:nodes=1;text=" + "x" * 301, str(TEXT_LIMIT)),
    ],
)
def test_each_fault_is_named_in_one_sentence(text, note):
    for language in ("ko", "en"):
        [state] = both([text], language)
        assert len(state["notes"]) == 1
        assert note in state["notes"][0]
    korean, english = (read_link(text, PANELS, lang).notes for lang in ("ko", "en"))
    assert korean != english


def test_a_question_of_which_nothing_can_be_read_is_left_out():
    [state] = both(["lab=1;ask=found:nods=2"])
    assert state["question"] is None
    assert "ask" in state["notes"][1]


def test_a_question_is_read_as_it_was_written():
    text = "50% & 70명; 몇 명을 찾을까요? <b>#1</b>"
    question = {"ask": "found", "change": {"nodes": 1, "epochs": 20}, "text": text}
    state = LinkState(defaults(), question=question)
    link = format_link(state)
    start = "lab=1;ask=found:nodes=1,epochs=20;text=50%2525%20%2526%2070명%253B%20몇%20"
    assert link.startswith(start)
    # As an address has it, and as a cell, a learner or a messenger writes it.
    for written in (link, quote(link, safe="%;,=:"), link.replace(";", "%3B")):
        assert both([written])[0]["question"] == question
    [first] = both(["lab=1;ask=curve"])
    assert first["question"] == {"ask": "curve", "change": {}}
    [bare] = both(["lab=1;ask=loss:learning_rate=,nodes=2;text=50% 몇?"])
    assert bare["question"]["change"] == {"learning_rate": None, "nodes": 2}
    assert bare["question"]["text"] == "50% 몇?"


def test_many_faults_make_few_sentences():
    [state] = both(["lab=1;" + "a;" * 500])
    assert len(state["notes"]) == 6
    assert "495" in state["notes"][-1]


def test_what_messengers_escape_is_read():
    [state] = both(["#lab%3D1%3Bnodes=8%3Bshow=network%2cbatches"])
    assert state["settings"]["nodes"] == 8
    assert state["show"] == ["network", "batches"]
    assert state["notes"] == []


def test_several_labs_are_told_apart():
    text = "https://a.b/c.html?d#lab=1;nodes=3&x&lab2=1;nodes=4"
    for number, nodes in [(None, 3), (1, 3), (2, 4)]:
        assert both([text], number=number)[0]["settings"]["nodes"] == nodes
    assert both([text, "#section", "", "lab-notes"], number=3) == [None] * 4


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
        assert shown.link == "#lab=1;controls=nodes,seed;lock=seed;hide=nodes"
        assert repr(shown) == "lab('nodes', 'seed', lock=['seed'], hide=['nodes'])"
        assert lab(shown.link, lock=["nodes"]).lock == ("nodes",)
        for bad in ({"lock": ["node"]}, {"hide": ["node"]}, {"lock": [["nodes"]]}):
            with pytest.raises(SettingError, match="batch_size"):
                lab(**bad)

    def test_a_question_goes_along(self):
        shown = lab("#lab=1;ask=found:nodes=1")
        assert shown.options["question"] == {"ask": "found", "change": {"nodes": 1}}

    def test_what_a_cell_says_goes_over_the_link(self):
        shown = lab("#lab=1;nodes=8;epochs=9", nodes=5, show=["batches"])
        assert shown.settings == {"nodes": 5, "epochs": 9}
        assert shown.show == ("batches",)

    def test_a_link_that_says_nothing_starts_as_the_lecture(self):
        shown = lab("https://example.org/", language="en")
        assert shown.settings == {}
        assert "no state of a lab" in shown.options["notes"][0]

    def test_a_lab_without_a_link_has_one(self):
        shown = lab("nodes", "seed", nodes=8, show=["network"])
        assert shown.link == "#lab=1;nodes=8;controls=nodes,seed;show=network"
        assert lab(shown.link) == shown

    def test_names_and_links_are_told_apart(self):
        assert not any(is_link(name) for name in [*NAMES, "lab", "", 3, None])
        heads = itertools.product(["", "#", "x#"], ["lab=1", "lab2=1;a"])
        assert all(is_link("".join(pair)) for pair in heads)


def test_a_number_out_of_all_bounds_is_no_number():
    [state] = both(["lab=1;learning_rate=" + "9" * 400])
    assert state["settings"]["learning_rate"] is None
    assert len(state["notes"]) == 1
