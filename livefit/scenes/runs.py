"""Check that the runs of the scenes print the results in the scenes."""

import math
from collections.abc import Iterator
from typing import Any

from livefit.core.format import edge_distance, last_digit
from livefit.core.run import Run
from livefit.core.settings import make_settings
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.engines import page_engine
from livefit.scenes.reader import Mistake
from livefit.scenes.scene import Result, Scene, SceneFile, figures_of, fill_figures

# Two engines, and one engine on two machines, differ by about 1e-7. A figure printed
# with four decimals is the same in all if it is this far from a rounding boundary.
MARGIN = 5e-6

MESSAGES = {
    "result": {
        "ko": "장면 '{id}'의 실행은 다른 값을 출력합니다. result 줄을 이렇게 고치세요: "
        "{result}",
        "en": "The run of scene '{id}' prints something else. Let its line be: "
        "{result}",
    },
    "edge": {
        "ko": "장면 '{id}'의 손실 {loss}은(는) 반올림이 갈리는 자리에 너무 가까워서 "
        "컴퓨터마다 다르게 출력될 수 있습니다. 시드나 에포크를 바꾸세요.",
        "en": "The loss {loss} of scene '{id}' is so close to a rounding boundary "
        "that machines may print it differently. Change the seed or the epochs.",
    },
    "figure": {
        "ko": "장면 '{id}'의 글에 이 실행에는 없는 값이 있습니다: {text}",
        "en": "A text of scene '{id}' asks for a figure that its run does not have: "
        "{text}",
    },
}


def check_runs(file: SceneFile, language: Language = "ko") -> list[Mistake]:
    """Train every scene with the page engine and return what does not hold.

    Raises:
        NodeMissing: there is no Node to run the page engine.
    """
    found: list[Mistake] = []
    for scene in file.scenes:
        run = _train(scene.settings, language)
        before = None if scene.before is None else _train(scene.before, language)
        for key, fields in _faults(scene, run, before):
            text = t(MESSAGES, key, language, id=scene.id, **fields)
            found.append(Mistake(scene.line, text))
    return found


def result_of(run: Run) -> Result:
    """Return what a run prints."""
    figures = figures_of(run)
    return Result(figures["loss"], figures["accuracy"], int(figures["found"]))


def margin_of(value: float) -> float:
    """Return the distance of a printed figure from its rounding boundary.

    In units in which its last printed digit is 1e-4.
    """
    if not math.isfinite(value):
        return math.inf
    unit = last_digit(value)
    return float(edge_distance(value, unit) / unit) * 1e-4


def _train(settings: Any, language: Language) -> Run:
    return page_engine.train(make_settings(settings), language)


def _faults(
    scene: Scene, run: Run, before: Run | None
) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the keys of the messages about what does not hold, and their fields."""
    printed, expected = result_of(run), scene.result
    differs = (
        expected.loss != printed.loss
        or expected.accuracy not in (None, printed.accuracy)
        or expected.found not in (None, printed.found)
    )
    if differs:
        yield "result", {"result": _written(printed)}
    for each in (run, before):
        if each is not None and margin_of(each.history["loss"][-1]) < MARGIN:
            yield "edge", {"loss": f"{each.history['loss'][-1]:.7g}"}
    texts = [scene.ask, scene.point, scene.see, scene.conclude, scene.notes]
    texts += scene.predict.choices if scene.predict is not None else ()
    for text in texts:
        filled = fill_figures(text, run, before)
        if filled.count("…") > text.count("…"):
            yield "figure", {"text": filled}
    known = [*figures_of(run), *spec_json("scenes.json")["screen_figures"]]
    for name in scene.figures:
        if name not in known:
            yield "figure", {"text": f"figures: [{name}]"}


def _written(result: Result) -> str:
    return (
        f'result: {{loss: "{result.loss}", accuracy: "{result.accuracy}", '
        f"found: {result.found}}}"
    )
