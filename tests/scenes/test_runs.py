"""The scenes of the book: their results are those of both engines."""

import functools
import json
import math
import re
from pathlib import Path

import numpy as np
import pytest

from livefit.cli import main
from livefit.core.run import Run
from livefit.core.settings import make_settings, table
from livefit.core.split import split
from livefit.data.patients import load_data
from livefit.engines import keras_engine
from livefit.scenes.reader import load_scenes, read_scenes
from livefit.scenes.runs import MARGIN, check_runs, margin_of, result_of
from livefit.scenes.scene import figures_of, fill_figures
from tests import node

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
BOOK = ROOT / "book" / "scenes.yml"
# Of every epoch, relative where a figure is above 1: far below a printed digit.
GATE = 1e-6

FILE, MISTAKES = load_scenes(BOOK)
assert FILE is not None, MISTAKES
SCENES = {scene.id: scene for scene in FILE.scenes}
TEXTS = ("title", "ask", "point", "see", "conclude", "notes")

each_scene = pytest.mark.parametrize("scene", FILE.scenes, ids=list(SCENES))


def complete(scene):
    """The complete settings of the scene's run and of the one behind it (or None)."""
    both = (scene.settings, scene.before)
    return [None if each is None else make_settings(each) for each in both]


@functools.cache
def _page_runs():
    """All runs of the page engine, by their settings, in one process."""
    every = [settings for scene in FILE.scenes for settings in complete(scene)]
    wanted = {json.dumps(settings): settings for settings in every if settings}
    train = "(all) => all.map((settings) => use('main').train(settings))"
    runs = node.call(train, list(wanted.values()))
    return {key: Run.from_json(run) for key, run in zip(wanted, runs, strict=True)}


@functools.cache
def _keras_run(key):
    return keras_engine.train(json.loads(key))


def page(scene):
    """The scene's run in the page engine and the one behind it (or None)."""
    return [each and _page_runs()[json.dumps(each)] for each in complete(scene)]


def keras(scene):
    return [each and _keras_run(json.dumps(each)) for each in complete(scene)]


@each_scene
def test_both_engines_print_the_scenes_result(scene):
    for run in (page(scene)[0], keras(scene)[0]):
        assert result_of(run) == scene.result, run.engine


@each_scene
def test_both_engines_draw_one_curve_away_from_rounding_edges(scene):
    for here, there in zip(page(scene), keras(scene), strict=True):
        if here is None:
            assert scene.before is None
            continue
        assert here.history.keys() == there.history.keys()
        for name, series in here.history.items():
            assert series == pytest.approx(there.history[name], rel=GATE, abs=GATE)
        for run in (here, there):
            assert margin_of(run.history["loss"][-1]) >= MARGIN
            # nor is a prediction too close to 0.5
            assert min(abs(p - 0.5) for p in run.predictions) > 10 * GATE


@each_scene
def test_texts_are_filled_with_the_same_figures_by_both_engines(scene):
    used = [scene.ask, scene.point, scene.see, scene.conclude, scene.notes]
    used += scene.predict.choices
    for text in used:
        filled = fill_figures(text, *page(scene))
        assert filled == fill_figures(text, *keras(scene))
        assert "…" not in filled
        assert "{" not in filled
        # A particle that goes by the figure's last sound would often be wrong.
        assert not re.search(r"\}(은|는|이|가|을|를|와|과|로|으로)(?![가-힣])", text)


def test_the_scenes_follow_the_lecture():
    """Every unit and trap is there, the units in the lecture's order."""
    units = [unit for scene in FILE.scenes for unit in scene.units]
    assert {f"L{n}" for n in range(1, 15)} | {f"T{n}" for n in range(1, 16)} == {*units}
    first = [int(s.units[0][1:]) for s in FILE.scenes if s.units[0][0] == "L"]
    assert first[:-1] == sorted(first[:-1])  # the last scene looks back
    assert len(FILE.scenes) >= 14


@each_scene
def test_a_scene_is_complete_and_changes_one_thing(scene):
    assert all(getattr(scene, name) for name in TEXTS)
    assert scene.predict is not None
    assert scene.result.accuracy is not None
    assert scene.result.found is not None
    assert scene.controls
    assert scene.figures
    if scene.before is None:
        return
    now, behind = complete(scene)
    changed = [name for name in now if now[name] != behind[name]]
    allowed = {"three-clocks": ["epochs", "batch_size"]}  # both, until the losses meet
    assert changed == allowed.get(scene.id, changed[:1]) != []
    assert {*changed} <= {*scene.controls}


def nearest(values, value):
    return int(np.argmin([abs(each - value) for each in values]))


def _parameters(run):
    parts = run.weights
    return np.size(parts.hidden) + len(parts.hidden_bias) + len(parts.output) + 1


def _last(run, name):
    return run.history[name][-1]


def _first(run):
    return run.history["loss"][0]


def _reaches(run, loss):
    """Whether the run's last epoch is the first one at or below `loss`."""
    *earlier, last = run.history["loss"]
    return last <= loss < min(earlier)


# The right choice by the runs: a number where they decide between the choices,
# else the choice for which they must speak and whether they do.
RIGHT = {
    "whole-code": lambda now, _: nearest([0.5, 0.7, 0.85], _last(now, "accuracy")),
    "nobody-found": lambda now, _: nearest([60, 35, 0], now.confusion.tp),
    "more-nodes": lambda now, behind: (
        2,
        now.confusion.tp == behind.confusion.tp == 0,
    ),
    "count-weights": lambda now, _: [20, 51, 55].index(_parameters(now)),
    "no-activation": lambda now, behind: (
        2,
        _last(now, "accuracy") < 0.6 < 0.9 < _last(behind, "accuracy"),
    ),
    "one-output": lambda now, _: (
        1,
        all(0 < p < 1 for p in now.predictions)
        and any(0.3 < p < 0.7 for p in now.predictions),
    ),
    "another-yardstick": lambda now, behind: (
        1,
        _last(now, "loss") < _last(behind, "loss") / 2
        and now.confusion == behind.confusion,
    ),
    "percentage-explodes": lambda now, _: (2, _last(now, "loss") > 100_000),
    "zero-loss": lambda now, _: (
        1,
        max(now.history["loss"]) == 0
        and _last(now, "accuracy") > now.history["accuracy"][0]
        and now.confusion.tp == 0,
    ),
    "big-steps": lambda now, behind: (1, _first(now) > 1.2 * _first(behind)),
    "last-rows": lambda now, behind: (
        1,
        _last(behind, "val_accuracy") > _last(behind, "accuracy")
        and load_data().y[-94:].mean() < load_data().y.mean()
        and figures_of(now)["accuracy"] == figures_of(now)["val_accuracy"],
    ),
    "what-is-one": lambda now, _: (
        1,
        now.confusion.tp + now.confusion.fp > 0.95 * 470
        and now.confusion.tp + now.confusion.fn == load_data().y.sum() == 70,
    ),
    "many-epochs": lambda now, behind: (
        1,
        _last(now, "loss") < _last(behind, "loss")
        and _last(now, "val_loss") > _last(behind, "val_loss"),
    ),
    "whole-batch": lambda now, behind: (
        2,
        _last(now, "loss") > _last(behind, "loss") and now.updates < behind.updates,
    ),
    "three-clocks": lambda now, behind: (
        2,
        _reaches(now, _last(behind, "loss"))
        and len(now.history["loss"]) > 70
        and now.updates < behind.updates,
    ),
    "history": lambda now, _: (
        1,
        figures_of(now)["accuracy"] != figures_of(now)["evaluated"],
    ),
    "scaled-inputs": lambda now, behind: (
        0,
        _first(now) < _first(behind) / 2,
    ),
    "my-neighbour": lambda now, behind: (
        1,
        now.weights != behind.weights and _first(now) > 2 * _first(behind),
    ),
    "weigh-the-rare": lambda now, behind: (
        2,
        _last(now, "accuracy") < _last(behind, "accuracy")
        and now.confusion.tp > behind.confusion.tp
        and now.confusion.fp > behind.confusion.fp,
    ),
    "spiral": lambda now, behind: (
        1,
        _last(now, "accuracy") > 0.95 and _last(behind, "accuracy") < 0.7,
    ),
}


@each_scene
def test_the_right_choice_is_what_the_runs_say(scene):
    checked = RIGHT[scene.id](*page(scene))
    answer, holds = checked if isinstance(checked, tuple) else (checked, True)
    assert holds
    assert scene.predict.answer == answer


def _number(value):
    return f"{value:.7f}".rstrip("0").rstrip(".")


def _percentage():
    """Keras's factor, its floor of |y|, and the power of ten in the printed loss."""
    loss = keras_engine.keras.losses.mean_absolute_percentage_error([[2.0]], [[1.0]])
    shown = SCENES["percentage-explodes"].result.loss
    power = str(int(shown.partition("e+")[2]))
    return {
        _number(2 * float(loss[0])),
        _number(keras_engine.keras.config.epsilon()),
    } | {
        "10",
        power,
    }


def _adam_rate():
    return _number(table()["optimizer"]["choices"][0]["learning_rate"])


# Numbers in a scene's texts that are neither its settings nor counts of the data.
EXPLAINED = {
    "count-weights": lambda: {str(16 * 3 + 3), str(3 + 1), "55"},
    "one-output": lambda: {"0.5"},  # where a prediction counts as class 1
    "percentage-explodes": _percentage,
    "big-steps": lambda: {_adam_rate(), "0.01"},  # the second: to try next
    "last-rows": lambda: {
        str(len(split(load_data().y, make_settings(validation_split=0.2))[1]))
    },
    "what-is-one": lambda: {"2"},  # of the lecture's own figure
    "whole-batch": lambda: {str(math.ceil(470 / 16)), str(470 % 16)},
    # more than 70
    "three-clocks": lambda: {"70", _adam_rate()},
    "my-neighbour": lambda: {
        str(node.call("() => use('training/sweep_result').SEED_COUNT", None))
    },
    "whole-code": lambda: {"0.85"},  # the nearest of the choices
}


@each_scene
def test_every_number_that_is_typed_is_explained(scene):
    texts = [getattr(scene, name) for name in TEXTS]
    texts.append(scene.predict.choices[scene.predict.answer])
    texts = [re.sub(r"\{[^}]*\}", "", text) for text in texts]
    typed = {n for text in texts for n in re.findall(r"[0-9]+(?:\.[0-9]+)?", text)}
    changes = [*scene.settings.values(), *(scene.before or {}).values()]
    known = {_number(v) for v in changes if isinstance(v, int | float)}
    known |= {"470", "16", "70", "0", "1"} | EXPLAINED.get(scene.id, set)()
    assert typed <= known
    assert load_data().X.shape == (470, 16)
    assert load_data().X[0, 0] == 1


def test_check_tells_a_result_that_is_none_and_a_figure_that_is_not_there():
    text = BOOK.read_text("utf-8")
    head, *scenes = re.split(r"(?m)^(?=  - id:)", text)
    good = read_scenes(head + scenes[0])[0]
    assert check_runs(good) == []
    wrong = (
        scenes[0].replace('"0.4356"', '"0.4357"').replace("{first_loss}", "{val_loss}")
    )
    found = check_runs(read_scenes(head + wrong)[0], "en")
    line = head.count("\n") + 1
    assert [mistake.line for mistake in found] == [line, line]
    assert 'result: {loss: "0.4356", accuracy: "0.8511", found: 0}' in found[0].message
    assert "a figure" in found[1].message
    lacks = scenes[0].replace("figures: [accuracy]", "figures: [val_loss]")
    [mistake] = check_runs(read_scenes(head + lacks)[0], "en")
    assert "figures: [val_loss]" in mistake.message
    near = scenes[0].replace("settings: {}", "settings: {nodes: 128}")
    assert any(
        "rounding" in m.message for m in check_runs(read_scenes(head + near)[0], "en")
    )


def test_command_trains_the_scenes(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    text = BOOK.read_text("utf-8")
    head, first, *_ = re.split(r"(?m)^(?=  - id:)", text)
    path = tmp_path / "own.yml"
    path.write_text(head + first, "utf-8")
    assert main(["scenes", "check", str(path), "--runs"]) == 0
    assert capsys.readouterr().out == f"{path}: 장면 1개, 3분\n"
    path.write_text(head + first.replace("0.8511", "0.8512"), "utf-8")
    assert main(["scenes", "check", str(path), "--runs"]) == 2
    line = head.count("\n") + 1
    assert capsys.readouterr().err.startswith(f"{path}:{line}: 장면 'whole-code'")


@pytest.mark.parametrize(
    ("value", "distance"),
    [(0.4599, 5e-5), (0.45985, 0), (0.459852, 2e-6), (491_200, 5e-5), (491_250, 0)],
)
def test_distance_from_a_rounding_edge(value, distance):
    assert margin_of(value) == pytest.approx(distance, abs=1e-9)
