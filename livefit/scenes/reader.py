"""The YAML file that the scenes of a lecture stand in.

`web/src/presenter/scenes.ts` reads the same file on the lecturer's screen and finds the
same mistakes; the names, limits and sentences of both are in `scenes.json`.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from livefit.core.settings import (
    SettingError,
    bad_value,
    check_name,
    check_value,
    table,
)
from livefit.core.words import Language
from livefit.scenes.scene import (
    Prediction,
    Result,
    Scene,
    SceneFile,
    figures_of,
    fill_figures,
)
from livefit.scenes.tree import (
    UNSEEN,
    Entry,
    MapNode,
    Mistake,
    TextNode,
    Tree,
    read_tree,
    rules,
    sentence,
)

__all__ = [
    "Mistake",
    "Prediction",
    "Result",
    "Scene",
    "SceneFile",
    "figures_of",
    "fill_figures",
    "load_scenes",
    "read_scenes",
]


def read_scenes(
    text: str, language: Language = "ko"
) -> tuple[SceneFile | None, list[Mistake]]:
    """Return the scenes in a YAML text, or None and all that is wrong with it.

    Never fails, whatever the text is; mistakes come in the file's order.
    """
    root, mistakes = read_tree(text, language)
    reader = _Reader(language, mistakes)
    file = reader.file(root) if root is not None else None
    found = reader.in_order()
    return (file, found) if not found else (None, found)


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
        return None, [Mistake(line, sentence("encoding", language))]


Fields = dict[str, Entry]


class _Reader:
    """Judges a tree and reads it as scenes."""

    def __init__(self, language: Language, mistakes: list[Mistake]) -> None:
        self._language: Language = language
        self._mistakes = mistakes

    def in_order(self) -> list[Mistake]:
        """Return all mistakes by line, the first ones of too many."""
        found = sorted(self._mistakes, key=lambda mistake: mistake.line)
        shown = found[: rules()["limits"]["mistakes"]]
        count = len(found) - len(shown)
        if count > 0:
            more = sentence("more", self._language, count=count)
            shown.append(Mistake(shown[-1].line, more))
        return shown

    def file(self, root: Tree) -> SceneFile | None:
        if not isinstance(root, MapNode):
            self._miss(root.line, "shape_file")
            return None
        fields = self._fields(root, "file")
        title = self._text(fields, "title")
        items, limit = self._list(fields, "scenes"), rules()["limits"]["scenes"]
        if items is not None and not 0 < len(items) <= limit:
            line = fields["scenes"].line
            self._miss(line, "scenes", limit=limit, count=len(items))
        kept = (items or [])[:limit]
        scenes = [self._scene(item) for item in kept]
        self._distinct(kept)
        return SceneFile(title, tuple(scene for scene in scenes if scene is not None))

    def _scene(self, tree: Tree) -> Scene | None:
        if not isinstance(tree, MapNode):
            self._miss(
                tree.line, "shape_map", name="scenes", example=_example("scenes")
            )
            return None
        fields = self._fields(tree, "scene")
        code = self._word(fields, "id")
        if code is not None and not re.fullmatch("[a-z0-9][a-z0-9-]{0,39}", code):
            self._miss(fields["id"].line, "id")
        before = self._settings(fields, "before") if "before" in fields else None
        behind = before is not None
        return Scene(
            id=code or "",
            title=self._text(fields, "title"),
            units=self._words(fields, "units", _is_unit, "unit"),
            minutes=self._minutes(fields),
            ask=self._text(fields, "ask", behind, early=True),
            predict=self._prediction(fields, behind) if "predict" in fields else None,
            before=before,
            settings=self._settings(fields, "settings"),
            show=self._panels(fields),
            controls=self._controls(fields),
            point=self._text(fields, "point", behind),
            see=self._text(fields, "see", behind),
            conclude=self._text(fields, "conclude", behind),
            notes=self._text(fields, "notes", behind),
            result=self._result(fields),
            line=tree.line,
        )

    def _fields(self, tree: MapNode, part: str) -> Fields:
        """Return a part's known fields; others, doubled and missing ones are told."""
        allowed = rules()["fields"][part]
        found: Fields = {}
        for entry in tree.entries:
            if entry.name not in allowed:
                names = ", ".join(allowed)
                self._miss(entry.line, "unknown", name=_clip(entry.name), allowed=names)
            elif entry.name in found:
                self._miss(entry.line, "twice", name=entry.name)
            else:
                found[entry.name] = entry
        for name in rules()["required"][part]:
            if name not in found:
                self._miss(tree.line, "missing", name=name, example=_example(name))
        return found

    def _word(self, fields: Fields, name: str) -> str | None:
        """Return what a field holds as it is written, without a judgement."""
        entry = fields.get(name)
        if entry is None:
            return None
        if isinstance(entry.value, TextNode):
            return entry.value.text.strip()
        self._miss(entry.line, "shape_text", name=name)
        return None

    def _text(
        self, fields: Fields, name: str, behind: bool = False, early: bool = False
    ) -> str:
        """Return a text for people. `early`: it is shown before the run."""
        text = self._word(fields, name)
        if text is not None:
            self._judge(text, name, fields[name].line, behind, early)
        return text or ""

    def _judge(
        self, text: str, name: str, line: int, behind: bool, early: bool
    ) -> None:
        limit, allowed = rules()["lengths"][name], rules()["figures"]
        if text == "":
            self._miss(line, "empty", name=name)
        if len(text) > limit:
            self._miss(line, "long", name=name, length=len(text), limit=limit)
        if UNSEEN.search(text):
            self._miss(line, "character")
        for figure in re.findall(r"\{([^{}]*)\}", text):
            base = figure.removeprefix("before.")
            told = {"name": name, "figure": _clip(figure)}
            if name == "title" or base not in allowed:
                self._miss(line, "figure", **told, allowed=", ".join(allowed))
            elif base != figure and not behind:
                self._miss(line, "no_before", **told)
            elif base == figure and early:
                self._miss(line, "too_early", **told)

    def _list(self, fields: Fields, name: str) -> list[Tree] | None:
        entry = fields.get(name)
        if entry is None:
            return None
        if not isinstance(entry.value, TextNode | MapNode):
            return entry.value.items
        self._miss(entry.line, "shape_list", name=name, example=_example(name))
        return None

    def _words(
        self,
        fields: Fields,
        name: str,
        is_known: Callable[[str], bool],
        key: str,
        **more: str,
    ) -> tuple[str, ...]:
        """Return a list of names that `is_known`; `key` tells of the others."""
        words: list[str] = []
        for item in self._list(fields, name) or []:
            word = item.text.strip() if isinstance(item, TextNode) else ""
            if not isinstance(item, TextNode):
                self._miss(item.line, "shape_text", name=name)
            elif not is_known(word):
                self._miss(item.line, key, name=_clip(word), **more)
            elif word in words:
                self._miss(item.line, "twice", name=word)
            else:
                words.append(word)
        return tuple(words)

    def _minutes(self, fields: Fields) -> int:
        word, limit = self._word(fields, "minutes"), rules()["limits"]["minutes"]
        value = _whole_number(word)
        if word is not None and (value is None or not 1 <= value <= limit):
            self._miss(fields["minutes"].line, "minutes", limit=limit)
        return value or 0

    def _prediction(self, fields: Fields, behind: bool) -> Prediction | None:
        tree = self._map(fields, "predict")
        if tree is None:
            return None
        parts = self._fields(tree, "predict")
        items, choices = self._list(parts, "choices"), []
        for item in items or []:
            if not isinstance(item, TextNode):
                self._miss(item.line, "shape_text", name="choices")
            else:
                choices.append(item.text.strip())
                self._judge(choices[-1], "choices", item.line, behind, early=True)
        different = len(set(choices))
        if items is not None and (not 2 <= len(items) <= 5 or different < len(choices)):
            self._miss(parts["choices"].line, "choices", count=different)
        word = self._word(parts, "answer")
        answer, last = _whole_number(word), max(0, len(items or []) - 1)
        if word is not None and (answer is None or answer > last):
            self._miss(parts["answer"].line, "answer", limit=last)
        return Prediction(tuple(choices), answer or 0)

    def _settings(self, fields: Fields, name: str) -> dict[str, Any]:
        tree, found = self._map(fields, name), {}
        for setting, line, value in tree.entries if tree is not None else []:
            if setting in found:
                self._miss(line, "twice", name=setting)
            elif not isinstance(value, TextNode):
                self._miss(line, "shape_text", name=_clip(setting))
            elif setting == "data" and value.text.strip() == "own":
                self._miss(line, "own")
            else:
                self._check(setting, value.text.strip(), line, found)
        return found

    def _check(self, name: str, text: str, line: int, into: dict[str, Any]) -> None:
        """Put a setting into `into` as the table of settings keeps it."""
        try:
            check_name(_clip(name), self._language)
        except SettingError as error:
            self._mistakes.append(Mistake(line, str(error)))
            return
        try:
            into[name] = check_value(name, _scalar(text), self._language)
        except SettingError:
            shown = bad_value(name, f"'{_clip(text)}'", self._language)
            self._mistakes.append(Mistake(line, shown))

    def _panels(self, fields: Fields) -> tuple[str, ...]:
        panels = rules()["panels"]
        names = self._words(
            fields, "show", panels.__contains__, "panel", allowed=", ".join(panels)
        )
        if len(names) > 1:
            self._miss(fields["show"].line, "panels")
        return names

    def _controls(self, fields: Fields) -> tuple[str, ...]:
        names = table()
        return self._words(
            fields, "controls", names.__contains__, "unknown", allowed=", ".join(names)
        )

    def _result(self, fields: Fields) -> Result:
        tree = self._map(fields, "result")
        if tree is None:
            return Result("")
        parts = self._fields(tree, "result")
        loss, accuracy = self._word(parts, "loss"), self._word(parts, "accuracy")
        digits = r"[0-9]{1,4}\.[0-9]{4}|[0-9]\.[0-9]{3}e\+[0-9]{1,2}"
        if loss is not None and not re.fullmatch(digits, loss):
            self._miss(parts["loss"].line, "loss")
        if accuracy is not None and not re.fullmatch(r"0\.[0-9]{4}|1\.0000", accuracy):
            self._miss(parts["accuracy"].line, "accuracy")
        word = self._word(parts, "found")
        found = _whole_number(word)
        if word is not None and found is None:
            self._miss(parts["found"].line, "found")
        return Result(loss or "", accuracy, found)

    def _map(self, fields: Fields, name: str) -> MapNode | None:
        entry = fields.get(name)
        if entry is None:
            return None
        if isinstance(entry.value, MapNode):
            return entry.value
        self._miss(entry.line, "shape_map", name=name, example=_example(name))
        return None

    def _distinct(self, items: list[Tree]) -> None:
        """Tell of every id that an earlier scene has."""
        lines: dict[str, int] = {}
        for item in items:
            entries = item.entries if isinstance(item, MapNode) else []
            entry = next((each for each in entries if each.name == "id"), None)
            if entry is None or not isinstance(entry.value, TextNode):
                continue
            code = entry.value.text.strip()
            if code in lines:
                first = lines[code]
                self._miss(entry.line, "same_id", name=_clip(code), other=first)
            elif code:
                lines[code] = entry.line

    def _miss(self, line: int, key: str, **fields: object) -> None:
        self._mistakes.append(Mistake(line, sentence(key, self._language, **fields)))


def _is_unit(word: str) -> bool:
    match = re.fullmatch("([LT])([1-9][0-9]?)", word)
    return match is not None and int(match[2]) <= rules()["units"][match[1]]


def _whole_number(word: str | None) -> int | None:
    return int(word) if word is not None and re.fullmatch("[0-9]{1,6}", word) else None


def _scalar(text: str) -> str | float | int | None:
    """Return a setting's text as the value that it means."""
    number = r"-?[0-9]{1,20}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?"
    if re.fullmatch(number, text):
        return int(text) if text.lstrip("-").isdigit() else float(text)
    return None if text in ("", "null", "~") else text


def _example(name: str) -> str:
    return rules()["examples"][name]


def _clip(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
