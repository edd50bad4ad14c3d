"""Read and check a file of scenes, in YAML or JSON; mistakes are reported by line.

The shape is checked against `spec/scenes.schema.json`; `_meaning` checks what a schema
cannot express. `web/src/presenter/scene_check.ts` makes the same checks on the
lecturer's screen, and a test holds the two to the same messages.
"""

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from livefit.core.settings import (
    SettingError,
    check_name,
    check_value,
    table,
)
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.scenes.scene import SceneFile, scene_file

# Path to a value: the names and indexes that lead to it.
Place = tuple[str | int, ...]

TEXTS = ("ask", "point", "see", "conclude", "notes")


@dataclass(frozen=True)
class Mistake:
    """Something to correct in a file.

    Attributes:
        line: counted from 1.
        message: a sentence in the reader's language.
    """

    line: int
    message: str


def read_scenes(
    text: str, language: Language = "ko"
) -> tuple[SceneFile | None, list[Mistake]]:
    """Return the scenes in a text, or None and all that is wrong with it, by line.

    JSON is read as the YAML that it is. Never raises, whatever the text is.
    """
    try:
        tree = _Tree(text)
    except _Unreadable as error:
        return None, [Mistake(error.line, _t(error.key, language, limit=limit()))]
    found = dict.fromkeys((*tree.mistakes(language), *_shape(tree.value, language)))
    found |= dict.fromkeys(_meaning(tree.value, language))
    mistakes = [Mistake(tree.line(place), message) for place, message in found]
    if mistakes:
        return None, sorted(mistakes, key=lambda mistake: mistake.line)
    lines = [tree.line(("scenes", at)) for at in range(len(tree.value["scenes"]))]
    return scene_file(tree.value, lines), []


def load_scenes(
    path: Path | str, language: Language = "ko"
) -> tuple[SceneFile | None, list[Mistake]]:
    """Return the scenes of a file as `read_scenes` does.

    Raises:
        OSError: the file cannot be opened.
    """
    content = Path(path).read_bytes()
    try:
        return read_scenes(content.decode("utf-8"), language)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [Mistake(line, _t("encoding", language))]


def _t(key: str, language: Language, **fields: object) -> str:
    return t(spec_json("scenes.json")["messages"], key, language, **fields)


def limit() -> int:
    """Return how many bytes a file may have."""
    return int(spec_json("scenes.json")["bytes"])


@cache
def schema() -> dict[str, Any]:
    """Return the schema of a file, with the panels, settings and figures there are."""
    whole: dict[str, Any] = copy.deepcopy(spec_json("scenes.schema.json"))
    scene = whole["properties"]["scenes"]["items"]["properties"]
    scene["controls"]["items"]["enum"] = list(table())
    scene["show"]["items"]["enum"] = list(spec_json("panels.json"))
    spec = spec_json("scenes.json")
    scene["figures"]["items"]["enum"] = spec["figures"] + spec["screen_figures"]
    return whole


class _Unreadable(Exception):
    """The text is not what can be read here at all."""

    def __init__(self, line: int, key: str) -> None:
        super().__init__(key)
        self.line, self.key = line, key


class _Loader(yaml.SafeLoader):
    """Refuses aliases, anchors and tags: a small file of aliases can grow endlessly."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event: yaml.NodeEvent = self.peek_event()  # type: ignore[no-untyped-call]
        if event.anchor is not None or getattr(event, "tag", None) is not None:
            raise _Unreadable(_number(event.start_mark), "anchor")
        return super().compose_node(parent, index)


class _Tree:
    """The value in a text, and the line of each of its parts.

    Raises:
        _Unreadable: the text is not YAML.
    """

    def __init__(self, text: str) -> None:
        if len(text.encode("utf-8", "surrogatepass")) > limit():
            raise _Unreadable(1, "large")
        text = text.removeprefix("\ufeff")
        try:
            node = yaml.compose(text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            line = _line_of(error)
            key = "tab" if "\t" in text.splitlines()[line - 1] else "syntax"
            raise _Unreadable(line, key) from error
        except yaml.reader.ReaderError as error:  # a control character
            raise _Unreadable(
                text.count("\n", 0, error.position) + 1, "syntax"
            ) from error
        except RecursionError as error:
            raise _Unreadable(1, "syntax") from error
        self._is_json = text.lstrip().startswith("{")
        self._lines: dict[Place, int] = {(): 1}
        self._wrong: list[tuple[Place, str, str]] = []
        self.value: Any = None if node is None else self._value(node, schema(), ())

    def line(self, place: Place) -> int:
        """Return the line of a part; of its parent where it does not exist."""
        while place not in self._lines:
            place = place[:-1]
        return self._lines[place]

    def mistakes(self, language: Language) -> list[tuple[Place, str]]:
        """Return messages on names that occur twice or are not text."""
        return [
            (place, _t(key, language, name=name)) for place, key, name in self._wrong
        ]

    def _value(self, node: Any, rule: dict[str, Any], place: Place) -> Any:
        """Return a node's value; what should be text stays as it is written in YAML."""
        if isinstance(node, yaml.SequenceNode):
            for at, item in enumerate(node.value):
                self._lines[*place, at] = _number(item.start_mark)
            items = rule.get("items", {})
            return [
                self._value(item, items, (*place, at))
                for at, item in enumerate(node.value)
            ]
        if isinstance(node, yaml.MappingNode):
            return self._object(node, rule, place)
        text = node.value.strip()
        is_text = rule.get("type") == "string" and not self._is_json
        return text if is_text or node.style is not None else _scalar(text)

    def _object(
        self, node: yaml.MappingNode, rule: dict[str, Any], place: Place
    ) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, node_of_value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._wrong.append((place, "key", ""))
                continue
            name, there = key.value, (*place, key.value)
            if name in found:
                # The place does not exist: its line is that of the second name.
                there = (*place, name, name)
                self._wrong.append((there, "twice", name))
            self._lines[there] = _number(key.start_mark)
            inner = rule.get("properties", {}).get(name, {})
            found[name] = self._value(node_of_value, inner, there)
        return found


def _line_of(error: yaml.MarkedYAMLError) -> int:
    mark = error.problem_mark
    if re.match("while (scanning|parsing a flow)", error.context or ""):
        mark = error.context_mark or mark  # where a name, quote or bracket begins
    return _number(mark)


def _number(mark: Any) -> int:
    """Return the line of a mark, from 1."""
    return mark.line + 1 if mark is not None else 1


def _scalar(text: str) -> str | float | int | bool | None:
    """Return the value of a plain scalar, as JSON has it."""
    number = r"-?[0-9]{1,20}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?"
    if re.fullmatch(number, text):
        return int(text) if text.lstrip("-").isdigit() else float(text)
    words = {"": None, "~": None, "null": None, "true": True, "false": False}
    return words.get(text, text)


def _shape(value: Any, language: Language) -> Iterator[tuple[Place, str]]:
    """Yield where a file has not the shape of the schema, and the message for it."""
    for error in Draft202012Validator(schema()).iter_errors(value):
        rule, place = error.schema, tuple(error.absolute_path)
        if error.validator == "required":
            for name in error.validator_value:
                if name not in error.instance:
                    example = rule["properties"][name]["example"]
                    yield place, _t("missing", language, name=name, example=example)
        elif error.validator == "additionalProperties":
            allowed = ", ".join(rule["properties"])
            for name in error.instance.keys() - rule["properties"].keys():
                fields = {"name": _clip(name), "allowed": allowed}
                yield (*place, name), _t("unknown", language, **fields)
        else:
            yield place, _misfit(error.validator, error.instance, rule, place, language)


def _misfit(
    keyword: str, value: Any, rule: dict[str, Any], place: Place, language: Language
) -> str:
    """Return the message for a value that violates a keyword of its schema."""
    names = [each for each in place if isinstance(each, str)]
    kind = rule["type"] if isinstance(rule["type"], str) else "value"
    key = rule.get("message") or (kind if keyword == "type" else keyword)
    limits = [
        rule[each] for each in ("maximum", "maxItems", "maxLength") if each in rule
    ]
    return _t(
        key,
        language,
        name=names[-1] if names else "",
        value=_clip(value if isinstance(value, str) else _json(value)),
        length=len(value) if isinstance(value, str) else 0,
        limit=limits[0] if limits else 0,
        allowed=", ".join(rule.get("enum", [])),
    )


def _meaning(value: Any, language: Language) -> Iterator[tuple[Place, str]]:
    """Yield what is wrong beyond the shape; parts of a wrong shape are passed over."""
    scenes = value.get("scenes") if isinstance(value, dict) else None
    first: dict[str, int] = {}
    for at, scene in enumerate(scenes if isinstance(scenes, list) else []):
        if not isinstance(scene, dict):
            continue
        place, name = ("scenes", at), scene.get("id")
        if isinstance(name, str) and first.setdefault(name, at) != at:
            fields = {"value": _clip(name), "other": first[name] + 1}
            yield (*place, "id"), _t("same_id", language, **fields)
        for part in ("before", "settings"):
            yield from _settings(scene.get(part), (*place, part), language)
        predict = scene.get("predict")
        predict = predict if isinstance(predict, dict) else {}
        choices, answer = predict.get("choices"), predict.get("answer")
        choices = choices if isinstance(choices, list) else []
        if isinstance(answer, int) and choices and answer >= len(choices):
            yield (*place, "predict", "answer"), _t("answer", language)
        texts: list[tuple[Place, Any]] = [
            *(((*place, field), scene.get(field)) for field in TEXTS),
            *(
                ((*place, "predict", "choices", i), text)
                for i, text in enumerate(choices)
            ),
        ]
        for there, text in texts:
            if isinstance(text, str):
                yield from _figures(text, there, "before" in scene, language)


def _settings(
    given: Any, place: Place, language: Language
) -> Iterator[tuple[Place, str]]:
    for name, value in given.items() if isinstance(given, dict) else ():
        if (name, value) == ("data", "own"):
            yield (*place, name), _t("own", language)
        elif isinstance(value, str | int | float | None) and not isinstance(
            value, bool
        ):
            try:
                check_name(name, language)
                check_value(name, value, language)
            except SettingError as error:
                yield (*place, name), str(error)


def _figures(
    text: str, place: Place, compared: bool, language: Language
) -> Iterator[tuple[Place, str]]:
    """Yield the places for figures, as `{loss}`, that nothing can be put into."""
    names = spec_json("scenes.json")["figures"]
    field = next(each for each in reversed(place) if isinstance(each, str))
    for figure in re.findall(r"\{([^{}]*)\}", text):
        base = figure.removeprefix("before.")
        key = None
        if base not in names:
            key = "figure"
        elif base != figure:
            key = None if compared else "no_before"
        elif field in ("ask", "choices"):  # shown before the run
            key = "too_early"
        if key is not None:
            fields = {"name": field, "figure": _clip(figure)}
            yield place, _t(key, language, **fields, allowed=", ".join(names))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _clip(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
