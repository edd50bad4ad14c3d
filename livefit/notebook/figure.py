"""`figure(name)`: a small figure in a notebook's cell, that a reader moves.

Like a lab's, the stored output is an element with a sentence in it, which the book's
script (`figures.js`) turns into the figure. In a live kernel the output holds the
script too: nothing is loaded, and no kernel has to answer.
"""

import html
import json
from dataclasses import dataclass
from typing import Any, get_args

from livefit.core.bundles import bundle_path, inline_script
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.data.patients import column_words, load_data
from livefit.notebook.kernel_session import is_live

BUNDLE = bundle_path("figures.js")
NAMES = tuple(spec_json("figures.json"))
TEXTS = spec_json("messages/figures.json")

_ATTRIBUTE = "PRE14"  # the tumour's size, 0 to 3: the one attribute of the two weights


def figure(name: str, *, language: Language = "ko") -> "Figure":
    """Return a figure; as the last value of a cell, or given to `display`, it appears.

    Args:
        name: "one-weight" (a loss curve, its tangent, a step), "two-weights" (sgd,
            momentum and adam on a map of the loss), "one-batch" (one batch's gradient
            and that of all), "weighted-sum" (a node's sum as bars) or "one-loss" (the
            losses of one prediction).
        language: "ko" or "en".

    Raises:
        ValueError: there is no such figure or language.
    """
    if language not in get_args(Language):
        raise ValueError(f"language: {language!r}. 쓸 수 있는 값 / allowed: ko, en.")
    if name not in NAMES:
        fields = {"value": repr(name), "allowed": ", ".join(NAMES)}
        raise ValueError(t(TEXTS, "unknown", language, **fields))
    return Figure(name, language)


@dataclass(frozen=True)
class Figure:
    """A figure to be displayed.

    Attributes:
        name: one of `NAMES`.
        language: of its texts.
    """

    name: str
    language: Language

    @property
    def options(self) -> dict[str, Any]:
        """The figure as plain JSON values: what the script is given."""
        data = _data(self.name, load_data(), self.language)
        return {
            "name": self.name,
            "language": self.language,
            **({"data": data} if data else {}),
        }

    def __repr__(self) -> str:
        language = "" if self.language == "ko" else f", language={self.language!r}"
        return f"figure({self.name!r}{language})"

    def to_html(self) -> str:
        """Return the element that `figures.js` turns into the figure."""
        options = html.escape(json.dumps(self.options, ensure_ascii=False))
        title = html.escape(
            spec_json("figures.json")[self.name]["title"][self.language]
        )
        text = html.escape(t(TEXTS, self.name, self.language))
        return (
            f'<div class="livefit-figure" data-figure="{options}">'
            f"<p><strong>{title}.</strong> {text}</p></div>"
        )

    def _repr_mimebundle_(self, **_asked: Any) -> tuple[dict[str, str], dict[str, Any]]:
        """Return the figure by MIME type, with its script where no page has it."""
        page = self.to_html()
        if is_live():
            page += f"<script>{inline_script(BUNDLE)}</script>"
        return {"text/plain": repr(self), "text/html": page}, {}


def _data(name: str, table: Data, language: Language) -> Any:
    """Return what the figure `name` shows of the patients."""
    column = dict(zip(table.columns, table.X.T, strict=False))
    if name in ("one-weight", "two-weights", "one-batch"):
        # A digit for each patient.
        digits = {"y": table.y, "x": column[_ATTRIBUTE]}
        return {
            key: "".join(str(int(value)) for value in values)
            for key, values in digits.items()
        }
    if name == "weighted-sum":
        words = column_words(language)
        return [
            {
                "name": words[each],
                "value": float(column[each][0]),  # of the first patient
                "low": float(column[each].min()),
                "high": float(column[each].max()),
            }
            for each in spec_json("figures.json")[name]["columns"]
        ]
    return None
