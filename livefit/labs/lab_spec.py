"""The specification of a lab: what it starts with and shows, before any display."""

import html
import json
from dataclasses import dataclass, field
from typing import Any

from livefit.core.settings import Changes, completed, listed_controls
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.data.user_table import to_json
from livefit.labs.link import LinkState, format_link
from livefit.labs.question import Question

TEXTS = {
    "fallback": {
        "ko": "실험실 자리입니다. 노트북에서는 이 셀을 실행하면(Shift+Enter) 실험실이 "
        "켜집니다. 책에서는 브라우저의 자바스크립트를 켜면 보입니다.",
        "en": "The lab goes here. In a notebook, run this cell (Shift+Enter) to wake "
        "it. In the book, it needs the browser's JavaScript.",
    },
    "large_table": {
        "ko": "표의 행이 {rows:,}개라서 이 출력에 함께 담지 않았습니다. 노트북에서 이 "
        "셀을 실행하면(Shift+Enter) 실험실이 켜집니다.",
        "en": "The table has {rows:,} rows, too many to be kept in this output. In a "
        "notebook, run this cell (Shift+Enter) to wake the lab.",
    },
}

MAX_HTML = 200_000  # characters of options that a notebook's output may hold


@dataclass(frozen=True)
class LabSpec:
    """What a lab starts with and shows; its forms as text, link and HTML.

    Attributes:
        controls: the names of the settings that have a control, in order.
        show: the extra panels.
        language: the language of labels and messages.
        settings: the start values that differ from the lecture's.
        user_table: the reader's table, where there is one.
        lock: the names of the settings whose control cannot be moved.
        hide: the names of the settings whose control is not shown.
        question: what the reader is asked before the run.
        notes: what had to be corrected in the link that the lab was opened with, and
            how the table was read.
        face: how a live notebook shows it; None: the best that works there.
    """

    controls: tuple[str, ...]
    show: tuple[str, ...]
    language: Language
    settings: Changes
    user_table: Data | None = field(default=None, compare=False)
    lock: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    question: Question | None = None
    notes: tuple[str, ...] = field(default=(), compare=False)
    face: str | None = None

    @property
    def options(self) -> dict[str, Any]:
        """The lab as plain JSON values: what the front end is given."""
        lists = {"lock": self.lock, "hide": self.hide, "notes": self.notes}
        return {
            "version": 1,
            "controls": list(self.controls),
            "settings": self.settings,
            "show": list(self.show),
            "language": self.language,
            **({"table": to_json(self.user_table)} if self.user_table else {}),
            **{name: list(value) for name, value in lists.items() if value},
            **({"question": self.question.options} if self.question else {}),
        }

    @property
    def _listed(self) -> tuple[str, ...]:
        """The controls that a lab has where none are named."""
        return listed_controls(completed(self.settings))

    @property
    def link(self) -> str:
        """The lab as the last part of a link, which `lab` opens again."""
        controls = self.controls if self.controls != self._listed else None
        settings, show = completed(self.settings), self.show or None
        question = self.question.options if self.question else None
        state = LinkState(settings, controls, show, self.lock, self.hide, question)
        return f"#{format_link(state)}"

    def __repr__(self) -> str:
        words = ["X", "y"] if self.user_table else []
        words += [repr(name) for name in self.controls]
        words += [f"{name}={value!r}" for name, value in self.settings.items()]
        lists = {"show": self.show, "lock": self.lock, "hide": self.hide}
        words += [f"{name}={list(value)!r}" for name, value in lists.items() if value]
        if self.language != "ko":
            words.append(f"language={self.language!r}")
        if self.question:
            words.append(f"question={self.question!r}")
        if self.face:
            words.append(f"face={self.face!r}")
        return f"lab({', '.join(words)})"

    def to_html(self) -> str:
        """Return the element that the book's script turns into the lab.

        A large table is left out, and with it the lab; a sentence takes its place.
        """
        options = html.escape(json.dumps(self.options, ensure_ascii=False))
        if self.user_table and len(options) > MAX_HTML:
            text = t(TEXTS, "large_table", self.language, rows=len(self.user_table.y))
            return f"<p>{html.escape(text)}</p>"
        text = html.escape(t(TEXTS, "fallback", self.language))
        return f'<div class="livefit" data-livefit="{options}"><p>{text}</p></div>'
