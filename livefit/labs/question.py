"""`ask(...)`: a question that a lab asks before its run."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from livefit.core.settings import SettingError, make_settings
from livefit.core.spec import spec_json
from livefit.core.words import Language, t

ASKS = ("found", "accuracy", "loss", "curve")
TEXT_LIMIT: int = spec_json("question.json")["text_limit"]  # characters
_OF_DATA = {"data", "noise", "data_seed"}


@dataclass(frozen=True)
class Question:
    """What a lab asks before its run; built by `ask` and checked by `lab`.

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
        text: the question in your own words; default: generated from `change`.
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

    What the start settings have already is no change and drops out.

    Raises:
        SettingError: a changed setting does not exist, cannot have the value, nothing
            changes, or the losses could not be compared.
        ValueError: another part cannot be used.
    """

    def message(key: str, **fields: object) -> str:
        return t(spec_json("messages/question.json"), key, language, **fields)

    if isinstance(value, Question):
        value = {"ask": value.ask, "change": value.change, "text": value.text}
    if not isinstance(value, Mapping) or not value.keys() <= {"ask", "change", "text"}:
        raise ValueError(message("bad_question", value=_shown(value)))
    what, change, text = value.get("ask"), value.get("change", {}), value.get("text")
    if what not in ASKS:
        allowed = ", ".join(ASKS)
        raise ValueError(message("bad_ask", value=_shown(what), allowed=allowed))
    if target == "number" and what in ("found", "accuracy"):
        raise ValueError(message("of_classes", value=_shown(what)))
    if not isinstance(change, Mapping):
        raise ValueError(message("bad_question", value=_shown(value)))
    if text is not None and (not isinstance(text, str) or len(text) > TEXT_LIMIT):
        raise ValueError(message("bad_text", limit=TEXT_LIMIT, value=_shown(text)))
    checked: Mapping[str, Any] = make_settings({**start, **change}, language)
    if change.keys() & _OF_DATA:
        raise SettingError(message("data_change"))
    values = {name: checked[name] for name in change if checked[name] != start[name]}
    if change and not values:
        name = next(iter(change))
        raise SettingError(message("no_change", name=name, value=_shown(start[name])))
    if what == "loss" and (not values or "loss" in values):
        raise SettingError(message("loss_change"))
    return Question(what, values, (text or "").strip())


def not_asked(reason: str, language: Language) -> str:
    """Return the note about a question of a link or page that cannot be asked."""
    return t(spec_json("messages/question.json"), "not_asked", language, reason=reason)


def _shown(value: object) -> str:
    """Return a value as JSON, as the page writes it; else as Python does."""
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, ValueError):
        text = repr(value)
    return text[:80]
