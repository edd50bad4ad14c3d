"""A scene of a lecture: its parts, and the figures that its texts are filled with.

A scene is a question to ask, a run to show, and notes about it. Its settings name
only what differs from the lecture's own.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from livefit.core.format import decimal
from livefit.core.run import Run


@dataclass(frozen=True)
class Prediction:
    """What the class votes on before the run.

    Attributes:
        choices: 2 to 5 answers.
        answer: which one is right, counted from 0.
    """

    choices: tuple[str, ...]
    answer: int


@dataclass(frozen=True)
class Result:
    """What the run of a scene prints after its last epoch.

    Attributes:
        loss: with four decimals, as is `accuracy`.
        accuracy: of the training data; None: it is not checked.
        found: samples of class 1 that were found; None: it is not checked.
    """

    loss: str
    accuracy: str | None = None
    found: int | None = None


@dataclass(frozen=True)
class Scene:
    """One scene of the lecture.

    Attributes:
        id: a short code of small letters, digits and hyphens; the class can type it.
        title: its heading.
        minutes: how long it takes, a whole number.
        ask: the question to the class.
        settings: the run of the scene, what differs from the defaults.
        result: what that run prints.
        units: of the course, L1 to L14 and T1 to T15.
        predict: what to vote on; None: nothing.
        before: the run to compare with; None: there is none.
        show: the extra panel of the lab, at most one.
        controls: the settings with a control.
        figures: what is asked for, one or two: large on the screen after the run;
            names of `spec/scenes.json`.
        point: what to point at. see: what is seen then. conclude: the sentence to end
            with. notes: for the lecturer only.
        line: where the scene begins in its file, counted from 1.
    """

    id: str
    title: str
    minutes: int
    ask: str
    settings: Mapping[str, Any]
    result: Result
    units: tuple[str, ...] = ()
    predict: Prediction | None = None
    before: Mapping[str, Any] | None = None
    show: tuple[str, ...] = ()
    controls: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    point: str = ""
    see: str = ""
    conclude: str = ""
    notes: str = ""
    line: int = field(default=1, compare=False)


@dataclass(frozen=True)
class SceneFile:
    """A script of scenes, in their order."""

    title: str
    scenes: tuple[Scene, ...]

    @property
    def minutes(self) -> int:
        """How long all of them take."""
        return sum(scene.minutes for scene in self.scenes)

    def to_json(self) -> dict[str, Any]:
        """Return what the lecturer's screen reads; empty fields are left out."""
        scenes = [asdict(scene) for scene in self.scenes]
        for scene in scenes:
            del scene["line"]
            scene["result"] = _filled(scene["result"])
        return {"title": self.title, "scenes": [_filled(scene) for scene in scenes]}


def scene_file(value: Mapping[str, Any], lines: Sequence[int]) -> SceneFile:
    """Return the scenes of a file's checked content; `lines`: where each begins."""
    scenes = []
    for scene, line in zip(value["scenes"], lines, strict=True):
        fields = {**scene, "result": Result(**scene["result"]), "line": line}
        if "predict" in scene:
            choices = tuple(scene["predict"]["choices"])
            fields["predict"] = Prediction(choices, scene["predict"]["answer"])
        for name in ("units", "show", "controls", "figures"):
            fields[name] = tuple(scene.get(name, ()))
        scenes.append(Scene(**fields))
    return SceneFile(value["title"], tuple(scenes))


def _filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value not in (None, (), "")}


def figures_of(run: Run) -> dict[str, str]:
    """Return a run's figures, as they are shown, by their names in a scene's texts."""
    history, counts = run.history, run.confusion
    figures = {"updates": str(run.updates)}
    for name in ("loss", "accuracy", "val_loss", "val_accuracy"):
        if history.get(name):
            figures[name] = decimal(history[name][-1])
            figures[f"first_{name}"] = decimal(history[name][0])
    if counts is not None:
        zeros, ones = counts.tn + counts.fp, counts.tp + counts.fn
        figures["baseline"] = decimal(max(zeros, ones) / (zeros + ones))
        figures["evaluated"] = decimal((counts.tp + counts.tn) / (zeros + ones))
        figures["found"], figures["missed"] = str(counts.tp), str(counts.fn)
        figures["alarms"] = str(counts.fp)
    if run.auc is not None:
        figures["auc"] = decimal(run.auc)
    return figures


def fill_figures(text: str, run: Run | None = None, before: Run | None = None) -> str:
    """Return a scene's text with `{loss}`, `{before.found}` and the like filled in.

    What is not known yet is left as "…".
    """
    now, previous = (figures_of(each) if each else {} for each in (run, before))

    def figure(match: re.Match[str]) -> str:
        return (previous if match[1] else now).get(match[2], "…")

    return re.sub(r"\{(before\.)?([A-Za-z0-9_]+)\}", figure, text)
