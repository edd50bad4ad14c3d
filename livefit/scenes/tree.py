"""A YAML text as a tree of names, lists and texts that knows its lines.

What the file of the scenes does not need (anchors, tags, several documents) is refused,
and where YAML cannot be read at all, the first line that looks like one of a lecturer's
usual slips is told. Every text stays as it is written: what is a number, the reader of
the scenes decides.

`web/src/presenter/scene_tree.ts` and `scene_hints.ts` do the same; a test holds them
equal.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

import yaml

from livefit.core.spec import spec_json
from livefit.core.words import Language


@dataclass(frozen=True)
class Mistake:
    """Something to mend in a file.

    Attributes:
        line: where it stands, counted from 1.
        message: a sentence in the reader's language.
    """

    line: int
    message: str


@dataclass(frozen=True)
class TextNode:
    """A text as it is written, its quotes taken off."""

    line: int
    text: str


@dataclass(frozen=True)
class ListNode:
    """A list of nodes."""

    line: int
    items: list["Tree"] = field(default_factory=list)


class Entry(NamedTuple):
    """A name and what stands behind it."""

    name: str
    line: int
    value: "Tree"


@dataclass(frozen=True)
class MapNode:
    """Names and their values, in the file's order."""

    line: int
    entries: list[Entry] = field(default_factory=list)


Tree = TextNode | ListNode | MapNode


@cache
def rules() -> dict[str, Any]:
    """Return the names, limits and sentences of `scenes.json`."""
    return spec_json("scenes.json")


def sentence(key: str, language: Language = "ko", **fields: object) -> str:
    """Return a sentence of `scenes.json` in `language`, its fields filled in."""
    return rules()["messages"][key][language].format(**fields)


# What no text of a scene may hold: control characters, separators of lines, halves of
# characters.
UNSEEN = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]"
)


class _TooDeep(Exception):
    """Lists and maps in each other, deeper than any scene needs."""


def read_tree(
    given: str, language: Language = "ko"
) -> tuple[Tree | None, list[Mistake]]:
    """Return the tree of a text, or None, and what is wrong; never fails.

    A mistake does not always keep the text from being read: then there are both.
    """
    limit = rules()["limits"]["bytes"]
    if len(given.encode("utf-8", "surrogatepass")) > limit:
        return None, [Mistake(1, sentence("large", language, limit=limit))]
    text = re.sub("\r\n?", "\n", given.removeprefix("\ufeff"))
    refused = [
        Mistake(number, sentence(key, language)) for number, key in _refused(text)
    ]
    if refused:
        return None, refused
    maker = _TreeMaker(language)
    slip = diagnose(text)
    try:
        # What ends on a later line, some parsers read and others do not.
        if slip is None or slip[1] not in ("bracket", "unclosed", "quote"):
            root = maker.document(yaml.parse(text, Loader=yaml.BaseLoader))
            return root, maker.mistakes
    except yaml.YAMLError as error:
        slip = slip or (_line_of(error), "syntax", {})
    except _TooDeep:
        slip = (1, "deep", {})
    line, key, fields = slip
    return None, [Mistake(line, sentence(key, language, **fields))]


def _refused(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that are wrong before any YAML is read, and why."""
    lines = text.split("\n")
    content = (i for i, line in enumerate(lines) if re.match(" *[^# ]", line))
    first = next(content, None)
    for i, line in enumerate(lines):
        key = _refuse(line, i == first)
        if key is not None:
            yield i + 1, key


def _refuse(line: str, is_first: bool) -> str | None:
    if "\t" in line:
        return "tab"
    if UNSEEN.search(line):
        return "character"
    if re.search(r"(?<!\\)(\\\\)*\\[xuU]", line):
        return "escape"
    if re.match(r"%|\.\.\.( |$)", line):
        return "document"
    if re.match("---( |$)", line) and not is_first:
        return "document"
    return None


def _line_of(error: yaml.YAMLError) -> int:
    mark = getattr(error, "problem_mark", None)
    if getattr(error, "problem", "") == "could not find expected ':'":
        mark = error.context_mark  # where the name began, not where the search ended
    return mark.line + 1 if mark is not None else 1


class _TreeMaker:
    """Makes the tree out of the parser's events, so that no alias is ever followed."""

    def __init__(self, language: Language) -> None:
        self.mistakes: list[Mistake] = []
        self._language: Language = language

    def document(self, events: Iterator[yaml.Event]) -> Tree:
        """Return the root of the one document; an empty text where there is none.

        Raises:
            yaml.YAMLError: it is not YAML.
            _TooDeep: it is nested too deeply.
        """
        root: Tree = TextNode(1, "")
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                root = self._make(event, events, 1, 0)
        return root

    def _make(
        self, event: yaml.Event, events: Iterator[yaml.Event], line: int, depth: int
    ) -> Tree:
        """Return the node of `event`, which stands in the entry or list of `line`."""
        if depth > rules()["limits"]["depth"]:
            raise _TooDeep
        if _is_marked(event):
            self._miss(line, "anchor")
        if isinstance(event, yaml.ScalarEvent):
            return TextNode(line, event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            items = [
                self._make(item, events, _start(item, line), depth + 1)
                for item in _until(events, yaml.SequenceEndEvent)
            ]
            return ListNode(line, items)
        if isinstance(event, yaml.MappingStartEvent):
            return MapNode(line, list(self._entries(events, line, depth)))
        return TextNode(line, "")  # an alias

    def _entries(
        self, events: Iterator[yaml.Event], line: int, depth: int
    ) -> Iterator[Entry]:
        for key in _until(events, yaml.MappingEndEvent):
            at = _start(key, line)
            named = isinstance(key, yaml.ScalarEvent) and key.value != ""
            if named and not _is_marked(key):
                yield Entry(
                    key.value, at, self._make(next(events), events, at, depth + 1)
                )
                continue
            self._miss(line, "key")
            quiet = _TreeMaker(self._language)  # what it holds is not judged
            quiet._make(key, events, line, depth + 1)
            quiet._make(next(events), events, line, depth + 1)

    def _miss(self, line: int, key: str) -> None:
        self.mistakes.append(Mistake(line, sentence(key, self._language)))


def _until(events: Iterator[yaml.Event], end: type[yaml.Event]) -> Iterator[yaml.Event]:
    for event in events:
        if isinstance(event, end):
            return
        yield event


def _is_marked(event: yaml.Event) -> bool:
    """Tell whether a node is an alias or has an anchor or a tag."""
    tagged = getattr(event, "tag", None) is not None
    return isinstance(event, yaml.AliasEvent) or event.anchor is not None or tagged


def _start(event: yaml.Event, line: int) -> int:
    """Return the line on which a node begins; `line` where it is empty or marked."""
    empty = event.start_mark.index == event.end_mark.index
    whole = isinstance(event, yaml.CollectionStartEvent)
    if _is_marked(event) or (empty and not whole):
        return line
    return event.start_mark.line + 1


Slip = tuple[int, str, dict[str, object]]


def diagnose(text: str) -> Slip | None:
    """Return the first of what look like the usual slips.

    Most of them count only where YAML could not be read.

    Returns:
        Its line, the key of its sentence and the sentence's fields; None: none found.
    """
    fields = rules()["fields"]
    known = {*fields["file"], *fields["scene"], *fields["predict"]}
    # The column at which a scene's fields begin, and that of a field whose text is the
    # block of deeper lines below it.
    column, block = 0, -1
    nameless: Slip | None = None
    for number, line in enumerate(text.split("\n"), 1):
        indent = len(line) - len(line.lstrip(" "))
        if block >= 0 and (indent > block or line.strip() == ""):
            continue
        block = -1
        found = re.match(r"( *)((?:- +)*)([A-Za-z_]+)(.*)$", line)
        if not re.match(r" *(#|$|(- +)*[A-Za-z_]+:( |$)|- )", line):
            nameless = nameless or (number, "no_name", {})
        if found is None or found[3] not in known:
            continue
        spaces, dash, name, rest = found.groups()
        at = len(spaces) + len(dash)
        if dash and name in fields["scene"]:
            column = at
        slip = _slip_in(name, rest, at, column)
        if slip is not None:
            return number, *slip
        if re.match(r": *[|>][-+0-9]* *(#.*)?$", rest):
            block = at
    return nameless


def _slip_in(
    name: str, rest: str, at: int, column: int
) -> tuple[str, dict[str, object]] | None:
    if not rest.startswith(":"):
        separate = rest == "" or rest.startswith(" ")
        return ("no_colon", {"name": name}) if separate else None
    if len(rest) > 1 and rest[1] != " ":
        return "no_space", {"name": name}
    if column > 0 and at != column and name in rules()["fields"]["scene"]:
        return "indent", {"name": name, "found": at, "wanted": column}
    value = rest[1:].strip()
    if value.startswith(('"', "'")):
        return None if _is_closed(value) else ("unclosed", {"name": name})
    texts = {"id", *rules()["lengths"]} - {"choices"}
    if name not in texts:
        opened = value.startswith(("[", "{")) and not _is_balanced(value)
        return ("bracket", {"name": name}) if opened else None
    if re.match(r"[|>][-+0-9]*( +#.*)?$", value):
        return None
    signs = re.search(r"^[\[{&*!|>%@`]|^[-?] |: |:$", re.sub(" +#.*", "", value))
    return ("quote", {"name": name}) if signs else None


def _is_closed(value: str) -> bool:
    """Tell whether a text in quotes ends with its line."""
    double, single = r'"(?:[^"\\]|\\.)*"', r"'(?:[^']|'')*'"
    inside = double if value.startswith('"') else single
    return re.match(inside + r" *(#.*)?$", value) is not None


def _is_balanced(value: str) -> bool:
    """Tell whether every bracket outside quotes has its other half."""
    wanted: list[str] = []
    plain = re.sub(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'', "", value)
    if re.search(r"[\[{,:] *[\"']", plain):
        return False  # a quote without its other half
    for sign in plain:
        if sign in "[{":
            wanted.append("]" if sign == "[" else "}")
        elif sign in "]}" and (not wanted or wanted.pop() != sign):
            return False
    return not wanted
