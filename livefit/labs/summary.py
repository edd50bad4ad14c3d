"""What a run is worth, in words: one sentence, and its figures beside the baseline.

The baseline is the answer that needs no network: of classes always the larger one
("everyone survives"), of a number always its mean.
"""

import math
from dataclasses import dataclass

import numpy as np

from livefit.core.metrics import metric_of
from livefit.core.run import Run
from livefit.core.settings import Settings
from livefit.core.words import Language
from livefit.data.dataset import Data

NO_BREAK = "\u00a0"
SAME = 1e-6  # of two accuracies; one more right of 100,000 is a larger step

TEXTS = {
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
    "same": {
        "ko": "기준선 {baseline}와 같음",
        "en": "the same as the baseline {baseline}",
    },
    "above": {
        "ko": "기준선 {baseline}보다 높음",
        "en": "above the baseline {baseline}",
    },
    "below": {
        "ko": "기준선 {baseline}보다 낮음",
        "en": "below the baseline {baseline}",
    },
    "loss": {"ko": "손실", "en": "Loss"},
    "accuracy": {"ko": "정확도", "en": "Accuracy"},
    "mean_absolute_error": {"ko": "평균 절대 오차", "en": "Mean absolute error"},
    "last": {"ko": "마지막 {name}", "en": "Last {name}"},
    "held": {"ko": "검증 {name}", "en": "Validation {name}"},
    "baseline": {"ko": "기준선 ({answer})", "en": "Baseline ({answer})"},
    "found": {"ko": "찾은 {cases}", "en": "Found {cases}"},
    "of_all": {"ko": "{all}{unit} 중 {found}{unit}", "en": "{found} of {all}"},
    "auc": {"ko": "ROC AUC (찍기 0.5)", "en": "ROC AUC (0.5 = chance)"},
    "r2": {"ko": "R² (기준선 0, 정확히 맞히면 1)", "en": "R² (baseline 0, exact 1)"},
    "updates": {"ko": "가중치를 고친 횟수", "en": "Updates of the weights"},
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


_PATIENTS = {
    "ko": Words("사망", "명", "모두 생존"),
    "en": Words("deaths", "", "everyone survives"),
}
_MADE = {
    "ko": Words("세모", "개", "모두 네모"),
    "en": Words("triangles", "", "all are squares"),
}


def words_of(settings: Settings, data: Data, language: Language) -> Words:
    """Return the words for the data that the settings train on."""
    if settings["data"] == "patients":
        return _PATIENTS[language]
    if settings["data"] != "own":
        return _MADE[language]
    counter = "개" if language == "ko" else ""
    if data.target == "number":
        return Words(
            "", counter, {"ko": "언제나 평균", "en": "always the mean"}[language]
        )
    zero, one = (f"'{name}'" for name in data.classes)
    common = one if 2 * np.sum(data.y > 0.5) > len(data.y) else zero
    return Words(one, counter, f"{'모두' if language == 'ko' else 'always'} {common}")


def baseline(data: Data) -> float:
    """Return the accuracy (of a number: the mean absolute error) of the baseline."""
    if data.target == "number":
        return float(np.mean(np.abs(data.y - data.y.mean())))
    share = float(np.mean(data.y > 0.5))
    return max(share, 1 - share)


def decimal(value: float) -> str:
    """Write a figure with four decimals; a large one as a power of ten is read."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("∞" if value > 0 else "−∞")
    return f"{value:.3e}" if abs(value) >= 10000 else f"{value:.4f}"


def percent(share: float) -> str:
    """Write a share from 0 to 1 as per cents."""
    return f"{100 * share:.1f}{NO_BREAK}%" if math.isfinite(share) else decimal(share)


def metric_text(value: float, target: str) -> str:
    """Write a metric of the target "classes" (a share) or "number" (an error)."""
    return decimal(value) if target == "number" else percent(value)


def sentence(run: Run, data: Data, language: Language) -> str:
    """Return in one sentence what came out of a run on `data`."""
    loss, metric = (run.history[name][-1] for name in ("loss", metric_of(data.target)))
    fields = {"epochs": run.settings["epochs"], "loss": decimal(loss)}
    if run.confusion is None:
        return TEXTS["sentence_number"][language].format(
            **fields,
            error=decimal(metric),
            baseline=decimal(baseline(data)),
            r2=decimal(r_squared(run, data)),
        )
    words = words_of(run.settings, data, language)
    return TEXTS["sentence"][language].format(
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

    def say(key: str, **fields: object) -> str:
        return TEXTS[key][language].format(**fields)

    def name(key: str, series: str) -> str:
        word = TEXTS[series][language]
        return say(key, name=word if language == "ko" else word.lower())

    def last(series: str) -> str:
        value = run.history[series][-1]
        return decimal(value) if "loss" in series else metric_text(value, data.target)

    rows = [
        (name("last", "loss"), last("loss")),
        (name("last", metric), last(metric)),
        (
            say("baseline", answer=words.answer),
            metric_text(baseline(data), data.target),
        ),
    ]
    if "val_loss" in run.history:
        rows.append((name("held", "loss"), last("val_loss")))
        rows.append((name("held", metric), last(f"val_{metric}")))
    if run.confusion is None or run.auc is None:
        rows.append((say("r2"), decimal(r_squared(run, data))))
    else:
        found, everyone = run.confusion.tp, run.confusion.positives
        count = say("of_all", found=found, all=everyone, unit=words.unit)
        rows.append((say("found", cases=words.cases), count))
        rows.append((say("auc"), decimal(run.auc)))
    return [*rows, (say("updates"), f"{run.updates:,}")]


def r_squared(run: Run, data: Data) -> float:
    """Return the share of the target's variance that the predictions explain."""
    errors = np.sum((np.array(run.predictions) - data.y) ** 2)
    return float(1 - errors / np.sum((data.y - data.y.mean()) ** 2))


def _beside(accuracy: float, base: float, language: Language) -> str:
    """Compare in words too: not everyone compares two numbers that look alike."""
    key = "above" if accuracy > base else "below"
    key = "same" if abs(accuracy - base) < SAME else key
    return TEXTS[key][language].format(baseline=percent(base))
