"""The printed program: plain Keras code that gives a run's numbers.

The template is `program.txt`. A line may end in `#?` and words; it stays only where
all its words hold. The page renders the same template with the same rules
(`web/src/program.ts`), and a test holds the two equal.
"""

from functools import cache
from importlib.resources import files

from livefit.settings import Settings, choice


def source(settings: Settings) -> str:
    """Return the Keras program of complete settings.

    Run in a folder that holds `data/ThoracicSurgery3.csv`, it leaves the run's numbers
    in `history.history`.
    """
    words = _words(settings)
    fields = {**settings, "optimizer": _optimizer(settings)}
    fields["validation_split"] = _number(settings["validation_split"])
    lines = []
    for line in _template().splitlines():
        text, _, condition = line.partition("#?")
        if words.issuperset(condition.split()):
            lines.append(text.rstrip().format(**fields))
    return "\n".join(lines) + "\n"


def _words(settings: Settings) -> set[str]:
    """Return what holds of the settings, as the template's conditions name it."""
    scaled = settings["inputs"] == "scaled"
    weighted = settings["class_weight"] == "balanced"
    split = settings["validation_split"] > 0
    held = settings["validation"] if split else "unvalidated"
    stratified = held == "stratified"
    return {
        "scaled" if scaled else "raw",
        held,  # last, stratified or unvalidated
        "weighted" if weighted else "unweighted",
        "special" if weighted or stratified else "plain",
        "part" if stratified else "whole",
        *(["cut"] if held == "last" and (scaled or weighted) else []),
    }


def _optimizer(settings: Settings) -> str:
    """Return the `optimizer` argument: a name, or an object with its learning rate."""
    if settings["learning_rate"] is None:
        return f'"{settings["optimizer"]}"'
    name = choice("optimizer", settings["optimizer"])["class"]
    rate = _number(settings["learning_rate"])
    return f"keras.optimizers.{name}(learning_rate={rate})"


def _number(value: float) -> str:
    """Write a number as both Python and JavaScript can: at most five decimals."""
    return f"{value:.5f}".rstrip("0").rstrip(".")


@cache
def _template() -> str:
    return files("livefit").joinpath("program.txt").read_text("utf-8")
