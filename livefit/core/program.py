"""The printed program: plain Keras code that gives a run's numbers.

The template is `spec/program.txt`. A line may end in `#?` and words; it stays only
where all its words hold. The page renders the same template with the same rules
(`web/src/core/program.ts`), and a test holds the two equal.
"""

from functools import cache

from livefit.core.format import shortest
from livefit.core.metrics import metric_of
from livefit.core.settings import Settings, choice, effective
from livefit.core.spec import spec_text

# The generated data sets, by how their points are placed.
_SHAPES = {
    "line": "square",
    "circle": "square",
    "xor": "square",
    "spiral": "curved",
    "moons": "curved",
}
_WIDTHS = {"patients": "16", "own": "X.shape[1]"}


def source(settings: Settings, target: str = "classes") -> str:
    """Return the Keras program of complete settings.

    It leaves the run's numbers in `history.history`. For the patients it is run in a
    folder that holds `data/ThoracicSurgery3.csv`; for a user table in one that holds
    `my_table.csv`, a line of names and then numbers, the target last.

    Args:
        settings: complete settings.
        target: of the data, "classes" or "number".
    """
    settings = effective(settings, target)
    words = _words(settings)
    fields = {
        **settings,
        "optimizer": _optimizer(settings),
        "width": _WIDTHS.get(settings["data"], "2"),
        "metric": metric_of(target),
        "validation_split": shortest(settings["validation_split"]),
        "noise": shortest(settings["noise"]),
    }
    lines = []
    for line in _template().splitlines():
        text, _, condition = line.partition("#?")
        if words.issuperset(condition.split()):
            lines.append(text.rstrip().format(**fields))
    return "\n".join(lines) + "\n"


def _words(settings: Settings) -> set[str]:
    """Return what holds of the settings, as the template's conditions name it."""
    data, scaled = settings["data"], settings["inputs"] == "scaled"
    weighted = settings["class_weight"] == "balanced"
    split = settings["validation_split"] > 0
    validation = settings["validation"] if split else "unvalidated"
    stratified = validation == "stratified"
    return {
        "scaled" if scaled else "raw",
        validation,  # last, stratified or unvalidated
        "weighted" if weighted else "unweighted",
        "special" if weighted or stratified else "plain",
        "part" if stratified else "whole",
        *(["cut"] if validation == "last" and (scaled or weighted) else []),
        data,
        *(["generated", _SHAPES[data]] if data in _SHAPES else []),
    }


def _optimizer(settings: Settings) -> str:
    """Return the `optimizer` argument: a name, or an object with its learning rate."""
    if settings["learning_rate"] is None:
        return f'"{settings["optimizer"]}"'
    name = choice("optimizer", settings["optimizer"])["class"]
    rate = shortest(settings["learning_rate"])
    return f"keras.optimizers.{name}(learning_rate={rate})"


@cache
def _template() -> str:
    return spec_text("program.txt")
