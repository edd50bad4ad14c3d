"""`ask(...)`: a question that a lab asks before its run."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from livefit.core.settings import SettingError, make_settings
from livefit.core.words import Language

ASKS = ("found", "accuracy", "loss", "curve")
TEXT_LIMIT = 300  # characters, as on the page
_OF_DATA = {"data", "noise", "data_seed"}

TEXTS = {
    "bad_question": {
        "ko": "question에 쓸 수 없는 값입니다: {value}. "
        '예: question=ask("found", nodes=1).',
        "en": "question cannot be {value}. "
        'For example: question=ask("found", nodes=1).',
    },
    "bad_ask": {
        "ko": "ask에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",
        "en": "ask cannot be {value}. Allowed: {allowed}.",
    },
    "bad_text": {
        "ko": "text에는 {limit}자까지의 글이 있어야 합니다: {value}.",
        "en": "text must be a text of at most {limit} characters, not {value}.",
    },
    "no_change": {
        "ko": "질문이 바꾸는 것이 없습니다: 이 실험실의 시작 설정이 이미 "
        "{name}={value}입니다.",
        "en": "The question changes nothing: this lab starts with {name}={value}.",
    },
    "data_change": {
        "ko": "질문은 데이터를 바꿀 수 없습니다 (data, noise, data_seed): 앞의 실행과 "
        "견줄 수 없습니다.",
        "en": "A question cannot change the data (data, noise, data_seed): there would "
        "be nothing to compare with.",
    },
    "of_classes": {
        "ko": "ask({value})는 클래스를 맞히는 데이터에만 물을 수 있습니다. 수를 맞히는 "
        '데이터에는 "loss"나 "curve"를 쓰세요.',
        "en": "ask({value}) is for data with classes. For a number that is predicted, "
        'take "loss" or "curve".',
    },
    "loss_change": {
        "ko": 'ask("loss", ...)에는 바꿀 설정이 있어야 합니다. 손실 함수를 바꾸면 '
        "손실의 크기를 견줄 수 없으므로 loss는 안 됩니다.",
        "en": 'ask("loss", ...) needs a setting to change. It cannot be loss: the '
        "values of two loss functions cannot be compared.",
    },
}


@dataclass(frozen=True)
class Question:
    """What a lab asks before its run; made by `ask` and checked by `lab`.

    Attributes:
        ask: what is to be predicted, one of `ASKS`.
        change: the settings that the run changes, with their new values.
        text: the author's own wording; "" has the lab make the sentence.
    """

    ask: str
    change: Mapping[str, Any] = field(default_factory=dict)
    text: str = ""

    @property
    def options(self) -> dict[str, Any]:
        """The question as plain JSON values: what the front end is given."""
        options = {"ask": self.ask, "change": dict(self.change)}
        return {**options, "text": self.text} if self.text else options

    def __repr__(self) -> str:
        words = [repr(self.ask)]
        words += [f"{name}={value!r}" for name, value in self.change.items()]
        if self.text:
            words.append(f"text={self.text!r}")
        return f"ask({', '.join(words)})"


def ask(what: str, /, *, text: str = "", **change: Any) -> Question:
    """Return a question for `lab(..., question=...)`.

    The run stays closed until the reader has predicted; prediction and result then
    stand together. `ask("found", nodes=1)` asks how many of class 1 are found once the
    lab's start settings have 1 node. Without a change the lab's first run is asked
    about, and nothing is trained before the prediction.

    Args:
        what: "found" (how many of class 1 are found), "accuracy" (of the last epoch),
            "loss" (whether the last one gets lower or higher) or "curve" (the loss of
            each epoch, drawn).
        text: the question in your own words; otherwise the lab says what changes.
        change: settings and the values that the run gives them.
    """
    return Question(what, change, text)


def check_question(
    value: Any, start: Mapping[str, Any], language: Language, target: str = "classes"
) -> Question:
    """Return `value`, a Question or a dict of its parts, checked against a lab's start.

    Args:
        value: the question, or a dict with "ask" and maybe "change" and "text".
        start: the lab's complete start settings.
        language: of the error messages.
        target: what is predicted: "classes", or a "number".

    Raises:
        SettingError: a changed setting does not exist, cannot have the value or has it
            already, or the losses could not be compared.
        ValueError: another part cannot be used.
    """

    def refuse(key: str, **fields: object) -> ValueError:
        return ValueError(TEXTS[key][language].format(**fields))

    if isinstance(value, Question):
        value = {"ask": value.ask, "change": value.change, "text": value.text}
    if not isinstance(value, Mapping) or not value.keys() <= {"ask", "change", "text"}:
        raise refuse("bad_question", value=repr(value)[:200])
    what, change, text = value.get("ask"), value.get("change", {}), value.get("text")
    if what not in ASKS:
        raise refuse("bad_ask", value=repr(what)[:80], allowed=", ".join(ASKS))
    if target == "number" and what in ("found", "accuracy"):
        raise refuse("of_classes", value=repr(what))
    if not isinstance(change, Mapping):
        raise refuse("bad_question", value=repr(value)[:200])
    if text is not None and (not isinstance(text, str) or len(text) > TEXT_LIMIT):
        raise refuse("bad_text", limit=TEXT_LIMIT, value=repr(text)[:80])
    checked: Mapping[str, Any] = make_settings({**start, **change}, language)
    for name in change:
        if checked[name] == start[name]:
            message = TEXTS["no_change"][language]
            raise SettingError(message.format(name=name, value=repr(start[name])))
    if change.keys() & _OF_DATA:
        raise SettingError(TEXTS["data_change"][language])
    if what == "loss" and (not change or "loss" in change):
        raise SettingError(TEXTS["loss_change"][language])
    values = {name: checked[name] for name in change}
    return Question(what, values, (text or "").strip())
