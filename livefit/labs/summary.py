"""One-sentence summary and table of a run, with the baseline beside them.

The baseline is the answer that needs no network: of classes always the larger one
("everyone survives"), of a number always its mean.
"""

from dataclasses import dataclass

import numpy as np

from livefit.core.format import count, decimal, metric_text, percent
from livefit.core.metrics import metric_of
from livefit.core.run import Run
from livefit.core.settings import Settings
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.data.dataset import Data

SAME = 1e-6  # of two accuracies; one more right of 100,000 is a larger step

TEXTS = {
    **spec_json("messages/lab.json"),
    "sentence": {
        "ko": "{epochs}에포크, 손실 {loss}, 정확도 {accuracy} ({beside}), "
        "{cases} {all}{unit} 중 {found}{unit} 발견.",
        "en": "{epochs} epochs, loss {loss}, accuracy {accuracy} ({beside}), "
        "{found} of {all} {cases} found.",
    },
    "sentence_number": {
        "ko": "{epochs}에포크, 손실 {loss}, 평균 절대 오차 {error} "
        "(기준선 {baseline}), R² {r2}.",
        "en": "{epochs} epochs, loss {loss}, mean absolute error {error} "
        "(baseline {baseline}), R² {r2}.",
    },
    "last": {"ko": "마지막 {name}", "en": "Last {name}"},
    "validation_row": {"ko": "검증 {name}", "en": "Validation {name}"},
    "baselineRow": {"ko": "기준선 ({answer})", "en": "Baseline ({answer})"},
    "found": {"ko": "찾은 {cases}", "en": "Found {cases}"},
    "of_all": {"ko": "{all}{unit} 중 {found}{unit}", "en": "{found} of {all}"},
}


@dataclass(frozen=True)
class Words:
    """What the samples of a data set are called.

    Attributes:
        cases: those of class 1.
        unit: the Korean counter of the samples.
        answer: what the baseline always answers.
    """

    cases: str
    unit: str
    answer: str


def words_of(settings: Settings, data: Data, language: Language) -> Words:
    """Return the words for the data that the settings train on."""
    kinds = {"patients": "patients", "own": "number"}
    kind = kinds.get(settings["data"], "generated")
    texts = spec_json("messages/samples.json")[kind]
    unit = t(texts, "unit", language)
    if kind == "number" and data.target == "classes":
        zero, one = (f"'{name}'" for name in data.classes)
        common = one if 2 * np.sum(data.y > 0.5) > len(data.y) else zero
        answer = f"{'모두' if language == 'ko' else 'always'} {common}"
        return Words(one, unit, answer)
    cases, answer = (t(texts, key, language) for key in ("cases", "baselineInText"))
    return Words(cases, unit, answer)


def baseline(data: Data) -> float:
    """Return the accuracy (of a number: the mean absolute error) of the baseline."""
    if data.target == "number":
        return float(np.mean(np.abs(data.y - data.y.mean())))
    share = float(np.mean(data.y > 0.5))
    return max(share, 1 - share)


def sentence(run: Run, data: Data, language: Language) -> str:
    """Return in one sentence what came out of a run on `data`."""
    loss, metric = (run.history[name][-1] for name in ("loss", metric_of(data.target)))
    fields = {"epochs": run.settings["epochs"], "loss": decimal(loss)}
    if run.confusion is None:
        return t(
            TEXTS,
            "sentence_number",
            language,
            **fields,
            error=decimal(metric),
            baseline=decimal(baseline(data)),
            r2=decimal(r_squared(run, data)),
        )
    words = words_of(run.settings, data, language)
    return t(
        TEXTS,
        "sentence",
        language,
        **fields,
        accuracy=percent(metric),
        beside=_beside(metric, baseline(data), language),
        cases=words.cases,
        unit=words.unit,
        found=run.confusion.tp,
        all=run.confusion.positives,
    )


def figures(run: Run, data: Data, language: Language) -> list[tuple[str, str]]:
    """Return the figures of a run on `data`, each with its name, as a table's rows."""
    words, metric = words_of(run.settings, data, language), metric_of(data.target)

    def text(key: str, **fields: object) -> str:
        return t(TEXTS, key, language, **fields)

    def name(key: str, series: str) -> str:
        word = text(series)
        return text(key, name=word if language == "ko" else word.lower())

    def last(series: str) -> str:
        value = run.history[series][-1]
        return decimal(value) if "loss" in series else metric_text(value, data.target)

    rows = [
        (name("last", "loss"), last("loss")),
        (name("last", metric), last(metric)),
        (
            text("baselineRow", answer=words.answer),
            metric_text(baseline(data), data.target),
        ),
    ]
    if "val_loss" in run.history:
        rows.append((name("validation_row", "loss"), last("val_loss")))
        rows.append((name("validation_row", metric), last(f"val_{metric}")))
    if run.confusion is None or run.auc is None:
        rows.append((text("r2"), decimal(r_squared(run, data))))
    else:
        found, everyone = run.confusion.tp, run.confusion.positives
        of_all = text("of_all", found=found, all=everyone, unit=words.unit)
        rows.append((text("found", cases=words.cases), of_all))
        rows.append((text("auc"), decimal(run.auc)))
    return [*rows, (text("updates"), count(run.updates))]


def r_squared(run: Run, data: Data) -> float:
    """Return the share of the target's variance that the predictions explain."""
    errors = np.sum((np.array(run.predictions) - data.y) ** 2)
    return float(1 - errors / np.sum((data.y - data.y.mean()) ** 2))


def _beside(accuracy: float, base: float, language: Language) -> str:
    """Compare in words too: not everyone compares two numbers that look alike."""
    key = "baselineAbove" if accuracy > base else "baselineBelow"
    key = "baselineSame" if abs(accuracy - base) < SAME else key
    return t(TEXTS, key, language, baseline=percent(base))
