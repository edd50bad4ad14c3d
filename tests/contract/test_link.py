"""A lab's state as a link: read and written alike in Python and in the page."""

import random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livefit.core.settings import make_settings, table
from livefit.labs.link import VERSION, LinkState, format_link, read_link
from livefit.labs.question import ASKS
from livefit.notebook.lab import PANELS
from tests.contract import agree, cases, page

NAMES = list(table())
READ = """([text, language, number]) =>
    use("state/link").readLink(text, language, number ?? undefined) ?? null"""
WRITE = """([state, number]) => use("state/link").formatLink(state, number)"""


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


def hold(texts: list[str], language: Any, number: int | None = None) -> list[Any]:
    """Read the texts in both; return the states."""
    given = [[text, language, number] for text in texts]
    ours = [as_json(read_link(text, PANELS, language, number)) for text in texts]
    agree(ours, page(READ, given), given)
    return ours


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
    *[*NAMES, *PANELS, "lab", "lab2", "lab=2", "lab2=2", "lab03=2", "lab=2;nodes=8"],
    *["lab=1", "lab=1;nodes=8"],
    *[*"=;,&#%+-. 0123456789", "%3B", "%2C", "%26", "%25", "%ff", "=", ";", ";", "="],
    *["show", "lock", "hide", "controls", "lab=2;", "show=network", "&lab2=2;"],
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


def test_shared_cases() -> None:
    for language in ("ko", "en"):
        hold([*cases("link"), "lab=2;" + "a;" * 500, "lab=2;" + ";" * 4000], language)
    hold(cases("link"), "ko", 2)


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(states, st.integers(1, 12)), min_size=20, max_size=20))
def test_what_is_written_is_read_and_written_alike_in_the_page(given_states):
    """200 states."""
    texts = [format_link(state, number) for state, number in given_states]
    for text, (state, number) in zip(texts, given_states, strict=True):
        assert read_link(text, PANELS, number=number) == state, text
    asked = [[as_json(state), number] for state, number in given_states]
    agree(texts, page(WRITE, asked), asked)
    hold(texts, "ko")


@settings(max_examples=5)
@given(st.integers(0, 10**9), st.sampled_from(["ko", "en"]))
def test_hostile_texts_give_a_working_state_the_same_in_the_page(seed, language):
    """9,000 texts: as they are, behind a lab's key, and of a named lab."""
    texts = list(hostile(seed))
    for tried in (texts, [f"lab={VERSION};" + text for text in texts]):
        for state in filter(None, hold(tried, language)):
            assert make_settings(state["settings"]) == state["settings"]
            assert len(state["notes"]) <= 6
    hold(texts, language, 2)
