"""`lab(...)`: the live lab in a notebook's cell.

The cell's output holds three forms of the same lab: one line of text, a `<div>` that
the book's script turns into the lab (training in the page), and in a live kernel a
widget whose front end is the same script and which also trains with Keras.
"""

import contextlib
import html
import importlib.util
import json
import os
import queue
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, get_args

from livefit.book import free_lab
from livefit.data import Data
from livefit.datasets import check_own
from livefit.keras_worker import MESSAGES as WORKER_MESSAGES
from livefit.keras_worker import Event, KerasWorker, shared_worker
from livefit.link import LinkState, format_link, is_link, link_message, read_link
from livefit.own_table import (
    TableError,
    from_arrays,
    from_frame,
    from_json,
    is_frame,
    to_json,
)
from livefit.question import Question, check_question
from livefit.run import finite
from livefit.settings import (
    Language,
    SettingError,
    Settings,
    check_name,
    defaults,
    listed_controls,
    make_settings,
    message,
)

BUNDLE = Path(__file__).resolve().parent / "static" / "livefit.js"
PANELS = (
    "network",
    "batches",
    "loss_shape",
    "metrics",
    "luck",
    "shelf",
    "table",
    "map",
)

TEXTS = {
    "fallback": {
        "ko": "실험실 자리입니다. 노트북에서는 이 셀을 실행하면(Shift+Enter) 실험실이 "
        "켜집니다. 책에서는 브라우저의 자바스크립트를 켜면 보입니다.",
        "en": "The lab goes here. In a notebook, run this cell (Shift+Enter) to wake "
        "it. In the book, it needs the browser's JavaScript.",
    },
    "unknown_panel": {
        "ko": "show에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",
        "en": "show cannot hold {value}. Allowed: {allowed}.",
    },
    "large_table": {
        "ko": "표의 행이 {rows:,}개라서 이 출력에 함께 담지 않았습니다. 노트북에서 이 "
        "셀을 실행하면(Shift+Enter) 실험실이 켜집니다.",
        "en": "The table has {rows:,} rows, too many to be kept in this output. In a "
        "notebook, run this cell (Shift+Enter) to wake the lab.",
    },
    "no_tensorflow": {
        "ko": "이 커널에는 TensorFlow가 없어서 페이지의 엔진으로만 학습합니다.",
        "en": "This kernel has no TensorFlow, so only the page's engine trains.",
    },
    "bad_message": {
        "ko": "실험실이 알아들을 수 없는 메시지를 받았습니다: {value}",
        "en": "The lab received a message that it does not understand: {value}",
    },
}

# What a target asks for, unless the reader says otherwise.
_SUITABLE = {
    "classes": {},
    "number": {"loss": "mean_squared_error", "output": "linear"},
}
TABLES_KEPT = 4  # by a session: each view of a widget may have opened one
MOST_HTML = 200_000  # characters of options that a notebook's output may hold

Send = Callable[[Event], None]


def lab(
    *controls: Any,
    show: Sequence[str] = (),
    language: Language = "ko",
    target: str | None = None,
    lock: Sequence[str] = (),
    hide: Sequence[str] = (),
    question: Question | Mapping[str, Any] | None = None,
    **settings: Any,
) -> "Lab":
    """Return a lab; as the last value of a cell, or given to `display`, it appears.

    `lab("nodes", "epochs")` trains on the patients. `lab(X, y)` and
    `lab(frame, target="column")` train on a table of one's own, with controls behind
    it as in `lab(X, y, "nodes")`.

    Args:
        controls: names of the settings that get a control, in this order; none given
            means all that matter for the data. Before them, a table: X of shape
            (samples, attributes) and y of shape (samples,), or a data frame. Or one
            text alone, the link to a lab ("copy link") or what stands in it behind the
            `#`: that lab, with what the other arguments say on top.
        show: panels beside the standard ones: "network", "batches", "loss_shape",
            "metrics", "luck", "shelf" (the record of finished runs), "table" (open a
            CSV file and train on it), "map" (the answers all over the plane, for data
            with two inputs).
        language: "ko" or "en".
        target: the column of the data frame that is predicted.
        lock: names of the settings whose control is shown but cannot be moved.
        hide: names of the settings whose control is not shown; no button changes them.
        question: what the reader has to predict before the run, such as
            `ask("found", nodes=1)` (see `livefit.ask`).
        settings: start values of any settings; the others start as in the lecture.

    Raises:
        SettingError: a control or a setting does not exist, or a value is not allowed.
        TableError: the table cannot be trained on.
        ValueError: a panel or the language does not exist, or the question cannot be
            asked.
    """
    if language not in get_args(Language):
        raise ValueError(f"language: {language!r}. 쓸 수 있는 값 / allowed: ko, en.")
    own, controls = _own_table(controls, target, language)
    if own is not None:
        settings = {"data": "own", **_SUITABLE[own.target], **settings}
    link = LinkState({})
    if len(controls) == 1 and is_link(controls[0]):
        link = _read_link(controls[0], language)
        controls = link.controls or ()
    show, lock, hide = _names(show), _names(lock), _names(hide)
    for name in (*controls, *lock, *hide):
        check_name(name, language)
    _check_panels(show, language)
    complete = make_settings({**link.settings, **settings}, language)
    check_own(complete, own, language)
    kind = own.target if own else "classes"
    asked, notes = _question(question, link, complete, language, kind)
    changed = {n: v for n, v in complete.items() if v != defaults()[n]}
    return Lab(
        controls or listed_controls(complete),
        show or link.show or (),
        language,
        changed,
        own,
        lock or link.lock,
        hide or link.hide,
        asked,
        notes,
    )


@dataclass(frozen=True)
class Lab:
    """A lab to be displayed; every display of it is independent of the others.

    Attributes:
        controls: the names of the settings that have a control, in order.
        show: the extra panels.
        language: the language of labels and messages.
        settings: the start values that differ from the lecture's.
        own: the table of the reader's own, where there is one.
        lock: the names of the settings whose control cannot be moved.
        hide: the names of the settings whose control is not shown.
        question: what the reader is asked before the run.
        notes: what had to be corrected in the link that the lab was opened with.
    """

    controls: tuple[str, ...]
    show: tuple[str, ...]
    language: Language
    settings: Settings
    own: Data | None = field(default=None, compare=False)
    lock: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    question: Question | None = None
    notes: tuple[str, ...] = field(default=(), compare=False)

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
            **({"table": to_json(self.own)} if self.own else {}),
            **{name: list(value) for name, value in lists.items() if value},
            **({"question": self.question.options} if self.question else {}),
        }

    @property
    def _listed(self) -> tuple[str, ...]:
        """The controls that a lab has where none are named."""
        return listed_controls(defaults() | self.settings)

    @property
    def link(self) -> str:
        """The lab as the last part of a link, which `lab` opens again."""
        controls = self.controls if self.controls != self._listed else None
        settings, show = defaults() | self.settings, self.show or None
        question = self.question.options if self.question else None
        state = LinkState(settings, controls, show, self.lock, self.hide, question)
        return f"#{format_link(state)}"

    def __repr__(self) -> str:
        words = ["X", "y"] if self.own else []
        words += [repr(name) for name in self.controls]
        words += [f"{name}={value!r}" for name, value in self.settings.items()]
        lists = {"show": self.show, "lock": self.lock, "hide": self.hide}
        words += [f"{name}={list(value)!r}" for name, value in lists.items() if value]
        if self.language != "ko":
            words.append(f"language={self.language!r}")
        if self.question:
            words.append(f"question={self.question!r}")
        return f"lab({', '.join(words)})"

    def to_html(self) -> str:
        """Return the element that the book's script turns into the lab.

        A large table is left out, and with it the lab: a sentence says so.
        """
        options = html.escape(json.dumps(self.options, ensure_ascii=False))
        if len(options) > MOST_HTML:
            text = TEXTS["large_table"][self.language].format(rows=len(self.own.y))
            return f"<p>{html.escape(text)}</p>"
        text = html.escape(TEXTS["fallback"][self.language])
        return f'<div class="livefit" data-livefit="{options}"><p>{text}</p></div>'

    def _repr_mimebundle_(
        self, include: Iterable[str] | None = None, exclude: Iterable[str] | None = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the forms of the lab by MIME type, as IPython asks for them."""
        data, about = {}, {}
        if _is_live():
            data, about = _widget_view(self)
        data |= {"text/plain": repr(self), "text/html": self.to_html()}
        return data, about


class Session:
    """What the kernel says to the front end of one displayed lab.

    At most one run of a session is alive: a new one cancels the one before, of which
    nothing is sent afterwards. Errors are told to the front end, never raised.

    Args:
        send: hands a message to the front end; called from any thread, in order.
        worker: the Keras process, shared with the other labs.
        language: of messages to a front end that names none.
    """

    def __init__(self, send: Send, worker: KerasWorker, language: Language) -> None:
        self._send = send
        self._worker = worker
        self._language: Language = language
        # Held while a message is chosen and sent, so that no late one slips through.
        self._lock = threading.RLock()
        self._id: int | None = None
        self._run: int | None = None
        self._tables: OrderedDict[str, Data] = OrderedDict()

    def receive(self, content: Any) -> None:
        """Answer one message of the front end; returns at once."""
        kind = content.get("type") if isinstance(content, dict) else None
        if kind == "ping":
            self._ping()
        elif kind == "train":
            self._train(content)
        elif kind == "cancel":
            self._cancel(content.get("id"))
        elif kind == "table":
            self._take_table(content)
        else:
            self._refuse(None, content)

    def _ping(self) -> None:
        if not _has_tensorflow():
            self._error(None, TEXTS["no_tensorflow"][self._language])
            return
        self._send({"type": "pong", "engine": "keras", "versions": _versions()})
        try:
            self._worker.start(self._on_state)
        except OSError as error:
            self._on_state({"type": "failed", "message": str(error)})

    def _on_state(self, event: Event) -> None:
        if event["type"] == "ready":
            self._send({"type": "ready"})
        else:
            self._error(None, _failed(event["message"], self._language))

    def _train(self, content: Event) -> None:
        number, values = content.get("id"), content.get("settings")
        if content.get("language") in get_args(Language):
            self._language = content["language"]
        if not isinstance(number, int) or not isinstance(values, dict):
            self._refuse(number, content)
            return
        try:
            settings = make_settings(values, self._language)
            own = self._tables.get(str(content.get("table")))
            check_own(settings, own, self._language)
        except SettingError as error:
            self._error(number, str(error))
            return
        with self._lock:
            self._drop_run()
            self._send({"type": "ack", "id": number})
            self._start(number, settings, own)

    def _take_table(self, content: Event) -> None:
        """Keep the table that the front end will train on; damaged ones are refused."""
        number = content.get("id")
        if content.get("language") in get_args(Language):
            self._language = content["language"]
        try:
            own = from_json(content.get("table"), self._language)
        except TableError as error:
            self._error(number if isinstance(number, int) else None, str(error))
            return
        self._tables[str(number)] = own
        if len(self._tables) > TABLES_KEPT:
            self._tables.popitem(last=False)

    def _start(self, number: int, settings: Settings, own: Data | None) -> None:
        self._id = number
        try:
            self._run = self._worker.train(
                settings,
                self._language,
                lambda event: self._on_event(number, event),
                own,
            )
        except OSError as error:  # no process can be started here
            self._id = None
            self._error(number, _failed(str(error), self._language))

    def _drop_run(self) -> None:
        if self._id is not None:
            self._worker.cancel(self._run)
            self._send({"type": "cancelled", "id": self._id})
            self._id = None

    def _cancel(self, number: Any) -> None:
        with self._lock:
            if self._id is not None and self._id == number:
                self._drop_run()

    def _on_event(self, number: int, event: Event) -> None:
        with self._lock:
            if self._id != number:
                return  # of a run that was cancelled
            if event["type"] == "epoch":
                answer = {"epoch": event["epoch"], "logs": event["logs"]}
            elif event["type"] == "done":
                answer = {"run": event["result"]}
            else:
                answer = {"message": event["message"]}
            if event["type"] != "epoch":
                self._id = None
            self._send({"type": event["type"], "id": number, **finite(answer)})

    def _refuse(self, number: Any, content: Any) -> None:
        text = TEXTS["bad_message"][self._language].format(value=repr(content)[:200])
        self._error(number if isinstance(number, int) else None, text)

    def _error(self, number: int | None, text: str) -> None:
        self._send({"type": "error", "id": number, "message": text})


def _own_table(
    given: tuple[Any, ...], target: str | None, language: Language
) -> tuple[Data | None, tuple[Any, ...]]:
    """Part the table that comes first, if one does, from the names of controls."""
    if not given or isinstance(given[0], str) or _are_names(given[0]):
        return None, given
    X, *others = given
    if is_frame(X):
        return from_frame(X, target, language), tuple(others)
    y = others.pop(0) if others and not isinstance(others[0], str) else None
    return from_arrays(X, y, language), tuple(others)


def _are_names(value: Any) -> bool:
    """Tell whether `value` is a list of names, which is no table."""
    return isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)


def _question(
    question: Any, link: LinkState, start: Settings, language: Language, target: str
) -> tuple[Question | None, tuple[str, ...]]:
    """Return what the lab asks, and the notes: a link's question never fails."""
    if question is not None:
        return check_question(question, start, language, target), link.notes
    if link.question is None:
        return None, link.notes
    try:
        return check_question(link.question, start, language, target), link.notes
    except ValueError as error:
        return None, (*link.notes, str(error))


def _names(given: Sequence[str]) -> tuple[str, ...]:
    return tuple(given) if isinstance(given, list | tuple) else (given,)


def _read_link(text: str, language: Language) -> LinkState:
    """Return what a link says; where it says nothing, the lecture's setting."""
    state = read_link(text, PANELS, language)
    if state is None:
        return LinkState(defaults(), notes=(link_message("none", language),))
    if state.settings["data"] == "own":  # a table does not travel with a link
        settings = {**state.settings, "data": "patients"}
        notes = (*state.notes, message("no_table", language))
        return replace(state, settings=settings, notes=notes)
    return state


def _check_panels(show: Sequence[Any], language: Language) -> None:
    for name in show:
        if name not in PANELS:
            text = TEXTS["unknown_panel"][language]
            raise ValueError(text.format(value=repr(name), allowed=", ".join(PANELS)))


def _failed(reason: str, language: Language) -> str:
    return WORKER_MESSAGES["failed"][language].format(reason=reason)


def _is_live() -> bool:
    """Tell whether a front end could talk to this process."""
    if os.environ.get("LIVEFIT_STATIC") == "1":
        return False  # outputs that are kept in a file must hold no widget
    from IPython import get_ipython

    return getattr(get_ipython(), "kernel", None) is not None


def _has_tensorflow() -> bool:
    return all(importlib.util.find_spec(name) for name in ("tensorflow", "keras"))


@cache
def _versions() -> dict[str, str | None]:
    """Return the versions of TensorFlow and Keras without importing them."""
    names = ("tensorflow", "tensorflow-cpu", "tensorflow-intel", "tf-nightly")
    found = (_version(name) for name in names)
    return {
        "tensorflow": next((version for version in found if version), None),
        "keras": _version("keras"),
    }


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _widget_view(shown: Lab) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the MIME bundle of a new widget for the lab, its process warming up."""
    worker = shared_worker()
    # Its front end must not touch the address of its host: it links to the book.
    public = {"book": page} if (page := free_lab()) else {}
    widget = _widget_class()(options=shown.options | public)

    def post(content: Event) -> None:
        _outbox().put((widget.send, content))

    session = Session(post, worker, shown.language)
    widget.on_msg(lambda _widget, content, _buffers: session.receive(content))
    with contextlib.suppress(OSError):  # the front end hears of it when it asks
        worker.start()
    bundle = widget._repr_mimebundle_()
    return bundle if isinstance(bundle, tuple) else (bundle, {})


@cache
def _widget_class() -> type:
    """Return the widget's class; the widget libraries are imported here, not before."""
    import anywidget
    import traitlets

    class LabWidget(anywidget.AnyWidget):
        # The bundle is a classic script with one global; this makes a module of it.
        _esm = BUNDLE.read_text("utf-8") + "\nexport default livefit.widget;\n"
        options = traitlets.Dict().tag(sync=True)
        shelf = traitlets.Unicode("").tag(sync=True)  # the front end's record of runs

    return LabWidget


@cache
def _outbox() -> "queue.SimpleQueue[tuple[Send, Event]]":
    """Return the queue of all messages to front ends, emptied by one thread.

    The kernel keeps the order of messages only within one thread, and here answers
    come from two: the kernel's own and the one that reads the Keras process.
    """
    messages: queue.SimpleQueue[tuple[Send, Event]] = queue.SimpleQueue()

    def deliver() -> None:
        while True:
            send, content = messages.get()
            try:
                send(content)
            except Exception:  # a lab whose page is gone must not silence the others
                continue

    threading.Thread(target=deliver, name="livefit-outbox", daemon=True).start()
    return messages
