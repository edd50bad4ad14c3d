"""The classic face of the lab: plain ipywidgets, matplotlib charts, real Keras.

It works wherever ipywidgets do, also where a notebook's host allows no other widgets.
Data flow in one direction:

    settings   the controls, made from the table of settings (`make_control`)
    training   the Keras process shared by all labs; the newest settings win
    run        its events change one value, `State`
    view       `State` is drawn into four pieces of HTML (`ClassicLab._paint`)
"""

import html
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import ipywidgets

from livefit.core.program import source
from livefit.core.run import Run
from livefit.core.settings import (
    SettingError,
    Settings,
    completed,
    has_effect,
    learning_rate,
    make_settings,
    table,
)
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.data.generated import check_user_table, data_for
from livefit.engines.events import RunEvent
from livefit.engines.keras_process import KerasWorker, failed
from livefit.engines.versions import versions
from livefit.labs import summary
from livefit.labs.lab_spec import LabSpec
from livefit.notebook import chart_image
from livefit.notebook.outbox import Foreground, background, colab_output

LABEL = 11.5  # widths of a Korean syllable: the room for a control's label
PAINTER = "livefit-painter"
DRAW_DELAY = 0.5  # seconds; a run that takes longer is drawn while it trains

_TITLE = "margin: 0.6em 0 0; font-weight: bold; text-align: left"  # of a part

TEXTS = {
    **spec_json("messages/lab.json"),
    "starting": {
        "ko": "텐서플로를 준비하는 중입니다. 처음 한 번은 몇 초 걸립니다.",
        "en": "TensorFlow is starting; the first time this takes some seconds.",
    },
    "epoch_of": {"ko": "에포크 {epoch}/{epochs}", "en": "epoch {epoch} of {epochs}"},
    "kernel_gone": {
        "ko": "조절 막대를 움직여도 결과가 그대로라면 커널이 꺼진 것입니다. 이 셀을 "
        "다시 실행하세요(Shift+Enter).",
        "en": "If nothing changes when you move a control, the kernel is gone: run "
        "this cell again (Shift+Enter).",
    },
}


@dataclass(frozen=True)
class State:
    """Everything that a lab shows.

    Attributes:
        settings: of the current run, complete and checked.
        history: its values of each epoch, as far as it has come.
        began: when it was asked for, in seconds (`time.monotonic`).
        training: whether it goes on.
        run: the last finished run.
        previous: the one before.
        problem: why the last settings could not be trained; "" if they could.
        runs: how many runs have been finished.
    """

    settings: Settings
    history: dict[str, list[float]] = field(default_factory=dict)
    began: float = 0.0
    training: bool = False
    run: Run | None = None
    previous: Run | None = None
    problem: str = ""
    runs: int = 0


def make_control(name: str, value: Any, language: Language) -> ipywidgets.Widget:
    """Return the control of the setting `name`, by its row of the table.

    A choice is a list, a number a slider. Numbers that may be left out, and those with
    more values than a slider has places, get an input field.
    """
    row = table()[name]
    look = {
        "description": _label(name, language),
        "style": {"description_width": f"{LABEL}em"},
        "layout": {"width": "auto"},
    }
    if row["type"] == "choice":
        options = [(each["label"][language], each["value"]) for each in row["choices"]]
        return ipywidgets.Dropdown(options=options, value=value, **look)
    if row.get("nullable"):
        text = _shown(name, value)
        return ipywidgets.Text(value=text, continuous_update=False, **look)
    if row.get("slider") == "none":
        return ipywidgets.IntText(value=value, continuous_update=False, **look)
    bounds = {"min": row["minimum"], "max": row["maximum"]}
    if row["type"] == "integer":
        return ipywidgets.IntSlider(value=value, **bounds, **look)
    return ipywidgets.FloatSlider(value=value, step=row["step"], **bounds, **look)


def _shown(name: str, value: Any) -> Any:
    """Return a setting's value as its control holds it."""
    if table()[name].get("nullable"):
        return "" if value is None else str(value)
    return value


def value_of(name: str, control: ipywidgets.Widget) -> Any:
    """Return the value of a control; text that is no number as it is, for the check."""
    if not table()[name].get("nullable"):
        return control.value
    text = control.value.strip()
    try:
        return float(text) if text else None
    except ValueError:
        return text


def _label(name: str, language: Language) -> str:
    """Return the label of a control, with Keras's name where there is room for it."""
    row = table()[name]
    label, keras = row["label"][language], row["keras"]
    both = f"{label} ({keras})" if keras else label
    width = sum(1 if character >= "가" else 0.5 for character in both)
    return both if width < LABEL else label


class ClassicLab:
    """A lab of plain widgets; `view` is what the notebook shows, `train` starts it.

    A control's callback runs in the kernel's main thread and only hands the settings
    on, so it never blocks the kernel. Keras trains in its own process, and charts are
    drawn in a thread beside both: while a control is dragged, what is drawn is the
    newest state, and runs that it has overtaken are cancelled. In Colab the callback
    waits for its run and draws itself (see `livefit.notebook.outbox`); the front end
    then sends the newest value only.

    Args:
        lab: what is shown; the classic face has its controls, no extra panel and no
            question.
        worker: the Keras process.
        notes: sentences shown above the lab.
        on_run: called with each finished run and its data.
    """

    def __init__(
        self,
        lab: LabSpec,
        worker: KerasWorker,
        notes: Sequence[str] = (),
        on_run: Callable[[Run, Data], None] | None = None,
    ) -> None:
        self._lab, self._language = lab, lab.language
        self._worker, self._on_run = worker, on_run
        self._lock = threading.RLock()  # held while the state changes
        self._state = State(completed(lab.settings))
        self._number: int | None = None  # of the current run
        self._is_queued = False  # whether the state waits to be drawn
        self._is_restarting = False
        self._waiting = Foreground() if colab_output() else None
        self._put = self._waiting.put if self._waiting else background(PAINTER)
        start: Mapping[str, Any] = self._state.settings
        self.controls = {
            name: make_control(name, start[name], lab.language)
            for name in lab.controls
            if name not in lab.hide
        }
        for name, control in self.controls.items():
            control.disabled = name in lab.lock
            control.observe(self._moved, "value")
        self._restart = ipywidgets.Button(
            description=self._t("restart"), layout={"width": "auto"}
        )
        self._restart.on_click(lambda _: self.restart())
        # The status comes first and keeps its height, so that nothing below it jumps.
        self.status, self.charts, self.results, self.code = (
            ipywidgets.HTML() for _ in range(4)
        )
        self.view = ipywidgets.VBox(
            [
                *(ipywidgets.HTML(_paragraph(note)) for note in notes),
                self.status,
                self.charts,
                *self.controls.values(),
                self._restart,
                self.results,
                self.code,
                ipywidgets.HTML(_paragraph(self._t("kernel_gone"), small=True)),
            ],
            layout={"max_width": "840px"},
        )
        self.charts.value = self._charts_html(self._state)

    # settings

    def _moved(self, _change: Any) -> None:
        if not self._is_restarting:
            self.train()

    def restart(self) -> None:
        """Reset every control to the lab's start value, and train."""
        self._is_restarting = True
        start: Mapping[str, Any] = completed(self._lab.settings)
        for name, control in self.controls.items():
            control.value = _shown(name, start[name])
        self._is_restarting = False
        self.train()

    def settings(self) -> Settings:
        """Return complete settings with the values of the controls.

        Raises:
            SettingError: a value is not allowed; names it and what is allowed.
        """
        values = {name: value_of(name, each) for name, each in self.controls.items()}
        settings = make_settings({**self._lab.settings, **values}, self._language)
        check_user_table(settings, self._lab.user_table, self._language)
        return settings

    # training

    def train(self) -> None:
        """Train with the values of the controls; cancel a run that still goes on."""
        try:
            self._start_run(self.settings())
        except SettingError as error:
            self._change(problem=str(error))  # the current run goes on
        if self._waiting:
            self._follow(self._waiting)

    def _start_run(self, settings: Settings) -> None:
        with self._lock:
            if self._number is not None:
                self._worker.cancel(self._number)
            began = time.monotonic()
            self._change(
                settings=settings, history={}, began=began, training=True, problem=""
            )
            try:
                self._number = self._worker.train(
                    settings, self._language, self._on_event, self._lab.user_table
                )
            except OSError as error:  # no process can be started here
                text = failed(error, self._language)
                self._change(training=False, problem=text)

    def _follow(self, waiting: Foreground) -> None:
        """Draw in this thread until the run is over; an interrupt ends the run."""
        while True:
            try:
                waiting.work(self._is_training, seconds=3600)
                return
            except KeyboardInterrupt:
                self._worker.cancel(self._number)

    def _is_training(self) -> bool:
        with self._lock:
            return self._state.training

    def _on_event(self, event: RunEvent) -> None:
        """Take an event of the Keras process, in the thread that reads them."""
        with self._lock:
            if event["run"] != self._number:
                return  # of a run that was overtaken
            if event["type"] == "epoch":
                history = {
                    name: [*self._state.history.get(name, []), value]
                    for name, value in event["logs"].items()
                }
                self._change(history=history)
            elif event["type"] == "done":
                self._finish(Run.from_json(event["result"]))
            else:
                text = event["message"] if event["type"] == "error" else ""
                self._change(training=False, problem=text)

    def _finish(self, run: Run) -> None:
        last = self._state.run
        same = last is not None and last.settings == run.settings
        self._change(
            run=run,
            previous=self._state.previous if same else last,
            history=run.history,
            training=False,
            runs=self._state.runs + 1,
        )
        if self._on_run is not None:
            self._put(partial(self._on_run, run, self._data(run.settings)))

    # view

    def _change(self, **values: Any) -> None:
        """Change the state and queue its drawing, unless that is queued already."""
        with self._lock:
            self._state = replace(self._state, **values)
            if not self._is_queued:
                self._is_queued = True
                self._put(self._paint)

    def _paint(self) -> None:
        with self._lock:
            self._is_queued, state = False, self._state
        data = self._data(state.settings)
        self._fit_controls(state, data)
        code = source(state.settings, data.target)
        self.code.value = _program(self._t("code"), code)
        # The charts of a quick run are drawn once, at its end.
        quick = time.monotonic() - state.began < DRAW_DELAY
        if state.history and not (state.training and quick):
            self.charts.value = self._charts_html(state)
        if state.run is not None and not state.training:
            self.results.value = self._results_html(state.run)
        # Last: when the status is "done", charts and results are there.
        self.status.value = self._status_html(state, data)

    def _data(self, settings: Settings) -> Data:
        return data_for(settings, self._lab.user_table)

    def _charts_html(self, state: State) -> str:
        previous = state.run if state.training else state.previous
        data = self._data(state.settings)
        return chart_image.to_html(
            chart_image.charts_of(
                state.history, state.settings, data, previous, self._language
            )
        )

    def _status_html(self, state: State, data: Data) -> str:
        text = state.problem
        if not text and state.training:
            text = self._t(
                "kernelTraining" if state.runs or state.history else "starting"
            )
            if done := len(state.history.get("loss", [])):
                epochs = state.settings["epochs"]
                text += " " + self._t("epoch_of", epoch=done, epochs=epochs)
        elif not text and state.run is not None:
            text = summary.sentence(state.run, data, self._language)
        kind = "problem" if state.problem else "training" if state.training else "done"
        role, mark = ("alert", "⚠ ") if state.problem else ("status", "")
        style = "margin: 0; min-height: 3em; line-height: 1.5; word-break: keep-all"
        return (
            f'<p role="{role}" lang="{self._language}" data-state="{kind}" '
            f'data-runs="{state.runs}" style="{style}">{mark}{html.escape(text)}</p>'
        )

    def _results_html(self, run: Run) -> str:
        data = self._data(run.settings)
        engine = self._t("kerasEngine", **versions())
        rows = [
            *summary.figures(run, data, self._language),
            (self._t("engine"), engine),
        ]
        cells = "".join(
            '<tr><th scope="row" style="text-align: left; font-weight: normal; '
            f'padding-right: 1.5em">{html.escape(name)}</th>'
            f"<td>{html.escape(value)}</td></tr>"
            for name, value in rows
        )
        caption = f'<caption style="{_TITLE}">{self._t("results")}</caption>'
        return f'<table style="line-height: 1.6">{caption}{cells}</table>'

    def _fit_controls(self, state: State, data: Data) -> None:
        """Show the controls that have an effect on the data that is trained on."""
        for name, control in self.controls.items():
            matters = has_effect(name, state.settings, data.target)
            control.layout.display = None if matters else "none"
            if table()[name].get("nullable"):
                rate = learning_rate({**state.settings, "learning_rate": None})
                control.placeholder = self._t("defaultValue", value=rate)

    def _t(self, key: str, **fields: object) -> str:
        return t(TEXTS, key, self._language, **fields)


def _paragraph(text: str, small: bool = False) -> str:
    size = "font-size: 0.9em; " if small else ""
    style = f"margin: 0; {size}line-height: 1.5; word-break: keep-all"
    return f'<p style="{style}">{html.escape(text)}</p>'


def _program(title: str, code: str) -> str:
    style = "overflow-x: auto; line-height: 1.4; margin: 0.3em 0"
    head = f'<p style="{_TITLE}">{html.escape(title)}</p>'
    return f'{head}<pre style="{style}">{html.escape(code)}</pre>'
