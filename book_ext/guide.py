"""The tables of scenes, keys and minutes in the lecturer's guide, from their sources.

* `livefit-plan`: a timetable; its rows are scenes of `book/scenes.yml`, which bring
  their minutes along, and other items with minutes of their own. Their sum is checked.
* `livefit-beliefs`: every scene with what learners usually believe, and its answer.
* `livefit-stage-keys`: the keys of the lecturer's screen.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from livefit.scenes.reader import read_scenes
from livefit.scenes.scene import Scene

SCENES = "book/scenes.yml"
KEYS = "spec/keys.json"


@dataclass(frozen=True)
class Item:
    """A row of a timetable."""

    start: int  # minutes after the beginning
    minutes: int
    title: str
    does: str

    @property
    def end(self) -> int:
        """Return the minute in which it ends."""
        return self.start + self.minutes


def scenes_of(root: Path) -> list[Scene]:
    """Return the scenes of the lecture.

    Raises:
        ValueError: the file has a mistake; the message names the place.
    """
    file, mistakes = read_scenes((root / SCENES).read_text("utf-8"), "ko")
    if file is None:
        lines = (f"{SCENES}:{each.line}: {each.message}" for each in mistakes)
        raise ValueError("\n".join(lines))
    return list(file.scenes)


def timetable(text: str, minutes: int, scenes: Sequence[Scene]) -> list[Item]:
    """Return the rows of a plan, `text` in YAML, that fills `minutes`.

    A row is `{scene: id}` or `{minutes: 3, title: ..., do: ...}`.

    Raises:
        ValueError: a scene that there is not, or the sum is another.
    """
    numbered = {scene.id: (at, scene) for at, scene in enumerate(scenes, start=1)}
    items: list[Item] = []
    start = 0
    for row in yaml.safe_load(text):
        if "scene" in row:
            if row["scene"] not in numbered:
                raise ValueError(f"{SCENES} has no scene {row['scene']}")
            number, scene = numbered[row["scene"]]
            title = f"장면\u00a0{number}. {scene.title}"
            item = Item(start, scene.minutes, title, scene.conclude)
        else:
            item = Item(start, row["minutes"], row["title"], row["do"])
        items.append(item)
        start += item.minutes
    if start != minutes:
        raise ValueError(f"a plan of {minutes} minutes takes {start}")
    return items


def beliefs(scenes: Iterable[Scene]) -> list[list[str]]:
    """Return the rows number, scene, usual belief, the scene's conclusion."""
    rows = []
    for number, scene in enumerate(scenes, start=1):
        wrong: list[str] = []
        if scene.predict:
            wrong = [*scene.predict.choices]
            wrong.pop(scene.predict.answer)
        units = ", ".join(scene.units)
        title = f"{scene.title} ({units}, {scene.minutes}분)"
        rows.append([str(number), title, "\n".join(wrong), scene.conclude])
    return rows


def stage_keys(root: Path) -> list[tuple[str, str]]:
    """Return the rows key, what it does (in Korean), of the one table of keys."""
    rows = json.loads((root / KEYS).read_text("utf-8"))
    return [(row["shown"], row["does"]["ko"]) for row in rows]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> nodes.table:
    """Return a table of plain texts; a text of several lines has as many paragraphs."""
    body = nodes.tbody("", *(_row(row) for row in rows))
    widths = (nodes.colspec(colwidth=1) for _ in head)
    group = nodes.tgroup("", *widths, nodes.thead("", _row(head)), body, cols=len(head))
    return nodes.table("", group)


def _row(texts: Sequence[str]) -> nodes.row:
    row = nodes.row()
    for text in texts:
        lines = (nodes.paragraph("", line) for line in text.split("\n"))
        row += nodes.entry("", *lines)
    return row


class _Guide(SphinxDirective):
    """A table that is rebuilt from a file whenever the file has changed."""

    file = SCENES

    def run(self) -> list[nodes.Node]:
        self.env.note_dependency(self.file)
        try:
            return [self.build(Path(self.env.srcdir))]
        except ValueError as error:
            raise self.error(str(error)) from error

    def build(self, root: Path) -> nodes.table:
        raise NotImplementedError


class Plan(_Guide):
    """The timetable of a lecture; the argument is its length in minutes."""

    required_arguments = 1
    has_content = True

    def build(self, root: Path) -> nodes.table:
        text = "\n".join(self.content)
        items = timetable(text, int(self.arguments[0]), scenes_of(root))
        rows = (
            # A word joiner (U+2060) keeps "11–14" in one line.
            [f"{each.start}\u2060–\u2060{each.end}", each.title, each.does]
            for each in items
        )
        return table(["분", "순서", "할 일, 결론"], rows)


class Beliefs(_Guide):
    """What learners usually believe, and how each scene answers it."""

    def build(self, root: Path) -> nodes.table:
        head = ["장면", "제목 (단원, 시간)", "흔한 생각", "장면이 주는 답"]
        return table(head, beliefs(scenes_of(root)))


class StageKeys(_Guide):
    """The keys of the lecturer's screen."""

    file = KEYS

    def build(self, root: Path) -> nodes.table:
        return table(["키", "하는 일"], stage_keys(root))
