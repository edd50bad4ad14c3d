"""A lab's state as a short text: the fragment of a page's address, after `#`.

    #lab=2;nodes=8;epochs=20;inputs=scaled;show=network;lock=seed;hide=loss

`lab=2`: the page's first lab (`lab2`: its second), in version 2 of this grammar. Then
come the settings that differ from the lecture's (in a link of an older version, from
the lecture's of then: `older` in `spec/link.json`); `controls`, the settings that have
a control; `show`, the extra panels; `lock`, the controls that cannot be moved; `hide`,
those that are not shown. A question is written `ask=found:nodes=1,epochs=20`: what is
asked, and the settings that change in the run asked about (none: it is the first run);
its own wording as `text=…`, in which %, ; and & are escaped once more. Several labs are
joined by `&`.

`web/src/state/link.ts` reads and writes the same; a test holds the two equal.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from livefit.core.format import shortest
from livefit.core.settings import (
    Changes,
    SettingError,
    bad_value,
    check_value,
    defaults,
    table,
)
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.labs.question import ASKS, TEXT_LIMIT

_RULE = spec_json("link.json")
VERSION: str = _RULE["version"]
OLDER: Mapping[str, Changes] = _RULE["older"]  # defaults that were others then
LIMIT: int = _RULE["limit"]  # characters that are read
CLIP: int = _RULE["clip"]  # characters of a wrong word that are repeated in a note
NOTES: int = _RULE["notes"]  # at most; then one note with the number of the others

_PART = re.compile(r"lab([0-9]{0,3})=(.*)", re.DOTALL)
_BYTES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ASCII = re.compile(r"%([0-7][0-9A-Fa-f])")
_UNSAFE = re.compile(r'[\0-\x20"#%<>`\x7f]')
_NUMBER = re.compile(r"[0-9]{1,10}(\.[0-9]{1,10})?")


@dataclass(frozen=True)
class LinkState:
    """The state of one lab that a link holds.

    Attributes:
        settings: complete settings.
        controls: names of the settings with a control; None: the link leaves it open.
        show: the extra panels; None: the link leaves it open.
        lock: names of the settings whose control cannot be moved.
        hide: names of the settings whose control is not shown.
        question: `{"ask": …, "change": {setting: value}, "text": …}`, the text being
            optional; None: there is none.
        notes: sentences about what had to be corrected.
    """

    settings: Mapping[str, Any]
    controls: tuple[str, ...] | None = None
    show: tuple[str, ...] | None = None
    lock: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    question: dict[str, Any] | None = None
    notes: tuple[str, ...] = ()


def link_message(key: str, language: Language = "ko", **values: object) -> str:
    """Return a sentence of `spec/link.json` in `language`, its fields filled in."""
    return t(_RULE["messages"], key, language, **values)


def is_link(text: Any) -> bool:
    """Tell whether an argument of `lab` is meant as a link, not as a setting's name."""
    if not isinstance(text, str):
        return False
    return "#" in text or "://" in text or _PART.match(text) is not None


def format_link(state: LinkState, number: int = 1) -> str:
    """Return the fragment (without `#`) that holds this state of the page's lab."""
    words = [f"lab{number if number > 1 else ''}={VERSION}"]
    for name, default in defaults().items():
        value = state.settings[name]
        if value != default:
            words.append(f"{name}={_plain(value)}")
    if state.controls:
        words.append(f"controls={','.join(state.controls)}")
    if state.show is not None:
        words.append(f"show={','.join(state.show)}")
    if state.lock:
        words.append(f"lock={','.join(state.lock)}")
    if state.hide:
        words.append(f"hide={','.join(state.hide)}")
    if state.question:
        change = state.question["change"].items()
        changes = ",".join(f"{name}={_plain(value)}" for name, value in change)
        words.append(f"ask={state.question['ask']}{':' if changes else ''}{changes}")
        if text := state.question.get("text"):
            words.append(f"text={re.sub('[%;&]', _percent, text)}")
    return _UNSAFE.sub(_percent, ";".join(words))


def read_link(
    text: str,
    panels: Collection[str],
    language: Language = "ko",
    number: int | None = None,
) -> LinkState | None:
    """Return the state in a link or fragment; never fails, whatever the text is.

    Args:
        text: a whole address, or its fragment with or without `#`.
        panels: names of the extra panels that there are.
        language: of the notes.
        number: of the lab on its page; None: the first one that the text names.

    Returns:
        The state, what could not be used left out with a note; None when the text holds
        nothing of that lab.
    """
    text = text.encode("utf-8", "replace").decode()  # half a character cannot be shown
    fragment = text.partition("#")[2] if "#" in text else text
    parts = _unescape(fragment[:LIMIT]).split("&")
    found = [match for part in parts if (match := _PART.fullmatch(part))]
    wanted = [m[2] for m in found if _lab(m) == (number or _lab(found[0]))]
    if not wanted:
        return None
    reader = _Reader(panels, language)
    if len(fragment) > LIMIT:
        reader.note("long", limit=LIMIT)
    if len(wanted) > 1:
        reader.note("twice", name="lab")
    return reader.read(wanted[0].split(";"))


def _lab(match: re.Match[str]) -> int:
    return int(match[1] or "1")


class _Reader:
    """Reads the words of one lab; what cannot be used is left out, with a note."""

    def __init__(self, panels: Collection[str], language: Language) -> None:
        self._panels = panels
        self._language: Language = language
        self._notes: list[str] = []

    def note(self, key: str, **fields: object) -> None:
        self._notes.append(link_message(key, self._language, **fields))

    def read(self, words: list[str]) -> LinkState:
        version, *rest = words
        older = OLDER.get(version)
        if version != VERSION and older is None:
            self.note("version", version=_clip(version))
        names = table()
        known: dict[str, Collection[str]]
        known = dict.fromkeys(("controls", "lock", "hide"), names)
        known["show"] = self._panels
        allowed = {*names, *known, "ask", "text"}
        values = self._pairs(filter(None, rest), allowed.__contains__)
        settings: Changes = {**defaults(), **(older or {})}
        lists: dict[str, tuple[str, ...]] = {}
        for name, value in values.items():
            if name in known:
                lists[name] = self._list(value, known[name])
            elif name in names:
                settings |= self._value(name, value)
        question = self._question(values.get("ask"), values.get("text"))
        return LinkState(
            settings,
            lists.get("controls") or None,
            lists.get("show"),
            lists.get("lock", ()),
            lists.get("hide", ()),
            question,
            self._bounded(),
        )

    def _pairs(
        self, words: Iterable[str], is_known: Callable[[str], bool]
    ) -> dict[str, str]:
        """Return the words `name=value` by their names; of two, the first counts."""
        found: dict[str, str] = {}
        for word in words:
            name, equals, value = word.partition("=")
            if not equals or not is_known(name):
                self.note("unknown", name=_clip(word))
            elif name in found:
                self.note("twice", name=name)
            else:
                found[name] = value
        return found

    def _list(self, value: str, known: Collection[str]) -> tuple[str, ...]:
        names = list(dict.fromkeys(filter(None, value.split(","))))
        for name in names:
            if name not in known:
                self.note("unknown", name=_clip(name))
        return tuple(name for name in names if name in known)

    def _value(self, name: str, text: str) -> Changes:
        """Return the setting with its value; {} where the text is not one."""
        row = table()[name]
        given: Any = text
        if row["type"] != "choice" and _NUMBER.fullmatch(text):
            given = float(text)
        elif text == "" and row.get("nullable"):
            given = None
        try:
            return {name: check_value(name, given, self._language)}
        except SettingError:
            shown = f"'{_clip(text)}'"
            self._notes.append(bad_value(name, shown, self._language))
            return {}

    def _question(self, given: str | None, text: str | None) -> dict[str, Any] | None:
        if given is None:
            if text is not None:
                self.note("unknown", name=_clip(f"text={text}"))
            return None
        ask, _, changes = given.partition(":")
        if ask not in ASKS:
            self.note("unknown", name=_clip(f"ask={ask}"))
            return None
        words = list(filter(None, changes.split(",")))
        change: Changes = {}
        for name, value in self._pairs(words, table().__contains__).items():
            change |= self._value(name, value)
        if words and not change:  # another run would be asked about
            self.note("question")
            return None
        return {"ask": ask, "change": change, **self._wording(text or "")}

    def _wording(self, given: str) -> dict[str, str]:
        text = _unescape(given)
        if len(text) > TEXT_LIMIT:
            self.note("long_text", limit=TEXT_LIMIT)
        return {"text": text[:TEXT_LIMIT]} if given else {}

    def _bounded(self) -> tuple[str, ...]:
        more = len(self._notes) - NOTES
        if more > 0:
            self._notes[NOTES:] = [link_message("more", self._language, count=more)]
        return tuple(self._notes)


def _percent(match: re.Match[str]) -> str:
    return f"%{ord(match[0]):02X}"


def _unescape(text: str) -> str:
    """Undo the percent encoding of browsers and messengers.

    Bytes that are not UTF-8 stay.
    """
    return _BYTES.sub(_letters, text)


def _letters(match: re.Match[str]) -> str:
    try:
        return bytes.fromhex(match[0].replace("%", "")).decode()
    except UnicodeDecodeError:
        return _ASCII.sub(lambda m: chr(int(m[1], 16)), match[0])


def _plain(value: Any) -> str:
    """Return a setting's value as a link writes it; None as nothing."""
    if value is None or isinstance(value, str):
        return value or ""
    return shortest(value)


def _clip(text: str) -> str:
    return text if len(text) <= CLIP else text[:CLIP] + "…"
