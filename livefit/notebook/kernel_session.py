"""The lab's widget in a live kernel, and the kernel's side of its messages."""

import contextlib
import json
import os
import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import cache, partial
from typing import Any, get_args

from livefit.core.bundles import bundle_path
from livefit.core.run import Run, finite
from livefit.core.settings import SettingError, Settings, make_settings
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.data.generated import check_user_table, data_for
from livefit.data.user_table import TableError, from_json
from livefit.engines.events import RunEvent, State
from livefit.engines.keras_process import KerasWorker, failed, shared_worker
from livefit.engines.versions import versions
from livefit.notebook.messages import Error, Message
from livefit.notebook.outbox import Foreground, background, colab_output
from livefit.notebook.skip_keras import has_tensorflow

BUNDLE = bundle_path("livefit.js")
MAX_WAIT_S = 1.0  # of the kernel's main thread for a run, in Colab
TABLES_KEPT = 4  # by a session: each view of a widget may have opened one
GIVEN = "given"  # the id of the table that came with the lab

TEXTS = {
    "no_tensorflow": {
        "ko": "이 파이썬에는 TensorFlow가 없어서 페이지의 엔진으로만 학습합니다.",
        "en": "This Python has no TensorFlow, so only the page's engine trains.",
    },
    "bad_message": {
        "ko": "실험실이 알아들을 수 없는 메시지를 받았습니다: {value}",
        "en": "The lab received a message that it does not understand: {value}",
    },
}

Send = Callable[[Message], None]
OnRun = Callable[[Run, Data], None]


class Session:
    """The kernel's side of one displayed lab: answers the front end's messages.

    At most one run of a session goes on: a new one cancels the one before, of which
    nothing is sent afterwards. Errors are sent to the front end, never raised.

    Args:
        send: sends a message to the front end; called from any thread, in order.
        worker: the Keras process, shared with the other labs.
        language: of messages to a front end that names none.
        on_run: called with each finished run and its data.
        user_table: the table of the lab; the front end need not send it back.
    """

    def __init__(
        self,
        send: Send,
        worker: KerasWorker,
        language: Language,
        on_run: OnRun | None = None,
        user_table: Data | None = None,
    ) -> None:
        self._send = send
        self._worker = worker
        self._on_run = on_run
        self._language: Language = language
        # Held while a message is chosen and sent: none of a cancelled run follows.
        self._lock = threading.RLock()
        self._id: int | None = None
        self._run: int | None = None
        self._given = user_table
        self._tables: OrderedDict[str, Data] = OrderedDict()
        self._parts: dict[str, list[str]] = {}  # of the tables not yet complete

    @property
    def busy(self) -> bool:
        """Whether a run goes on, so that more messages will follow."""
        with self._lock:
            return self._id is not None

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

    def close(self) -> None:
        """Cancel the current run: the front end has disconnected."""
        with self._lock:
            self._drop_run()

    def _ping(self) -> None:
        if not has_tensorflow():
            self._error(None, t(TEXTS, "no_tensorflow", self._language))
            return
        self._send(
            {
                "type": "pong",
                "engine": "keras",
                "versions": versions(),
                "warm": self._worker.warm,
            }
        )
        try:
            self._worker.start(self._on_state)
        except OSError as error:
            self._error(None, failed(error, self._language))

    def _on_state(self, state: State) -> None:
        if state["type"] == "ready":
            self._send({"type": "ready"})
        else:
            self._error(None, failed(state["message"], self._language))

    def _read_language(self, content: dict[str, Any]) -> None:
        if content.get("language") in get_args(Language):
            self._language = content["language"]

    def _train(self, content: dict[str, Any]) -> None:
        number, values = content.get("id"), content.get("settings")
        self._read_language(content)
        if not isinstance(number, int) or not isinstance(values, dict):
            self._refuse(number, content)
            return
        try:
            settings = make_settings(values, self._language)
            user_table = self._table(content.get("table"))
            check_user_table(settings, user_table, self._language)
        except SettingError as error:
            self._error(number, str(error))
            return
        with self._lock:
            self._drop_run()
            self._send({"type": "ack", "id": number})
            self._start(number, settings, user_table)

    def _table(self, number: Any) -> Data | None:
        return self._given if number == GIVEN else self._tables.get(str(number))

    def _take_table(self, content: dict[str, Any]) -> None:
        """Take one part of the table that the front end will train on.

        A front end may end the connection at a large message: a table comes in parts of
        its JSON text, the first one first. Damaged ones are refused.
        """
        number, text = content.get("id"), content.get("text")
        part, count = content.get("part"), content.get("parts")
        self._read_language(content)
        if not (isinstance(number, int) and isinstance(text, str)):
            self._refuse(number, content)
            return
        parts = [] if part == 0 else self._parts.pop(str(number), [])
        if part != len(parts) or not isinstance(count, int):
            self._refuse(number, content)
            return
        parts.append(text)
        if len(parts) < count:
            self._parts = {str(number): parts}
        elif not self._keep_table(number, "".join(parts)):
            return
        self._send({"type": "table", "id": number})

    def _keep_table(self, number: int, text: str) -> bool:
        """Keep a complete table; return whether it could be read."""
        try:
            user_table = from_json(_json(text), self._language)
        except TableError as error:
            self._error(number, str(error))
            return False
        self._tables[str(number)] = user_table
        if len(self._tables) > TABLES_KEPT:
            self._tables.popitem(last=False)
        return True

    def _start(self, number: int, settings: Settings, user_table: Data | None) -> None:
        self._id = number
        try:
            self._run = self._worker.train(
                settings,
                self._language,
                lambda event: self._on_event(number, event, user_table),
                user_table,
            )
        except OSError as error:  # no process can be started here
            self._id = None
            self._error(number, failed(error, self._language))

    def _drop_run(self) -> None:
        if self._id is not None:
            self._worker.cancel(self._run)
            self._send({"type": "cancelled", "id": self._id})
            self._id = None

    def _cancel(self, number: Any) -> None:
        with self._lock:
            if self._id is not None and self._id == number:
                self._drop_run()

    def _on_event(self, number: int, event: RunEvent, user_table: Data | None) -> None:
        with self._lock:
            if self._id != number:
                return  # of a run that was cancelled
            if event["type"] == "epoch":
                epoch, logs = event["epoch"], finite(event["logs"])
                self._send(
                    {"type": "epoch", "id": number, "epoch": epoch, "logs": logs}
                )
                return
            self._id = None
            if event["type"] == "cancelled":
                self._send({"type": "cancelled", "id": number})
            elif event["type"] == "error":
                self._error(number, event["message"], ended=event.get("ended", False))
            else:
                self._send({"type": "done", "id": number, "run": event["result"]})
                if self._on_run is not None:
                    run = Run.from_json(event["result"])
                    self._on_run(run, data_for(run.settings, user_table))

    def _refuse(self, number: Any, content: Any) -> None:
        self._error(
            number, t(TEXTS, "bad_message", self._language, value=repr(content)[:200])
        )

    def _error(self, number: Any, text: str, *, ended: bool = False) -> None:
        """Send an error; `number` may be whatever a front end has sent as its id."""
        known = number if isinstance(number, int) else None
        error: Error = {"type": "error", "id": known, "message": text}
        self._send({**error, "ended": True} if ended else error)


def _json(text: str) -> Any:
    """Return the value of a JSON text, or None where it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def is_live() -> bool:
    """Return whether this process has a front end that could send messages."""
    if os.environ.get("LIVEFIT_STATIC") == "1":
        return False  # outputs stored in a file must hold no widget
    from IPython import get_ipython

    return getattr(get_ipython(), "kernel", None) is not None


def live_widget(
    options: dict[str, Any],
    language: Language,
    on_run: OnRun | None = None,
    user_table: Data | None = None,
) -> tuple[Any, dict[str, Any]]:
    """Return the widget of a lab and the metadata of its display; start the process.

    Args:
        options: the lab as plain JSON values.
        language: of messages to a front end that names none.
        on_run: called with each run that Keras has finished, and its data.
        user_table: the lab's own table, if it has one.
    """
    worker = shared_worker()
    widget = _widget_class()(options=options)
    waiting = Foreground() if colab_output() else None
    put = waiting.put if waiting else background("livefit-outbox")
    session = Session(
        lambda content: put(partial(widget.send, content)),
        worker,
        language,
        on_run and (lambda run, data: put(partial(on_run, run, data))),
        user_table,
    )

    def receive(_widget: Any, content: Any, _buffers: Any) -> None:
        session.receive(content)
        if waiting:
            # While it waits for a run, the front end asks again every 1.5 seconds.
            waiting.work(lambda: session.busy, MAX_WAIT_S)

    widget.on_msg(receive)
    with contextlib.suppress(OSError):  # the front end gets the error on its ping
        worker.start()
    bundle = widget._repr_mimebundle_()
    return widget, bundle[1] if isinstance(bundle, tuple) else {}


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
