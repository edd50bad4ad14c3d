"""The classic face: every value of every control, through the widgets' own callbacks.

A value arrives as the notebook's front end sends it (`set_state`); what the lab shows
is compared with the settings, the printed program and the kernel engine's numbers.
"""

import html
import re
import threading
import time

import numpy as np
import pytest

from livefit.core import program
from livefit.core.settings import allowed_text, defaults, make_settings, table
from livefit.data.generated import data_for
from livefit.engines import keras_engine
from livefit.engines.keras_process import KerasWorker
from livefit.labs import summary
from livefit.notebook.classic import ClassicLab, make_control, value_of
from livefit.notebook.lab import lab

pytestmark = pytest.mark.slow

PATIENCE = 300  # seconds; a busy machine loads TensorFlow in a hundred
FOUR = ("nodes", "loss", "epochs", "batch_size")


@pytest.fixture(scope="module")
def worker():
    worker = KerasWorker()
    yield worker
    worker.close()


class Screen:
    """A lab and what its notebook would show."""

    def __init__(self, worker, shown, **more):
        self.runs = []
        self._done = threading.Condition()
        self.lab = ClassicLab(shown, worker, on_run=self._finished, **more)
        self.lab.train()

    def _finished(self, run, data):
        with self._done:
            self.runs.append(run)
            self._done.notify_all()

    def move(self, name, value):
        """Move a control as the front end's message does: a list names a place."""
        control = self.lab.controls[name]
        if table()[name]["type"] == "choice":
            places = [choice for _, choice in control.options]
            place = places.index(value) if value in places else value
            control.set_state({"index": place})
        else:
            control.set_state({"value": value})

    def run(self):
        """Wait for the run of what the controls hold, and for it to be shown."""
        settings = self.lab.settings()
        with self._done:
            assert self._done.wait_for(
                lambda: self.runs and self.runs[-1].settings == settings, PATIENCE
            ), self.lab.status.value
            run = self.runs[-1]
        data = data_for(run.settings, self.lab._lab.user_table)
        self.shows(summary.sentence(run, data, self.lab._language))
        return run

    def shows(self, text):
        """Wait until the status line holds this text."""
        deadline = time.monotonic() + PATIENCE
        while text not in html.unescape(self.lab.status.value):
            assert time.monotonic() < deadline, self.lab.status.value
            time.sleep(0.005)

    def alternatives(self):
        """Return the alternative texts of the pictures."""
        return [
            html.unescape(alt)
            for alt in re.findall('alt="(.*?)"', self.lab.charts.value)
        ]


@pytest.fixture(scope="module")
def patients(worker):
    """One lab with every control there is, on the patients."""
    return Screen(worker, lab(*table()))


def same_as_engine(run, user_table=None):
    expected = keras_engine.train(run.settings, user_table=user_table)
    assert run.history == expected.history
    assert run.confusion == expected.confusion
    assert run.predictions == expected.predictions


def edges(name):
    """Return the values of a setting that are tried: each choice, or both ends."""
    row = table()[name]
    if row["type"] == "choice":
        return [
            choice["value"] for choice in row["choices"] if choice["value"] != "own"
        ]
    values = [row["minimum"], row["maximum"]]
    return [f"{value:f}" for value in values] + [""] if row.get("nullable") else values


VALUES = [(name, value) for name in table() for value in edges(name)]


@pytest.mark.weekly
@pytest.mark.parametrize(("name", "value"), VALUES, ids=str)
def test_every_value_is_trained_with_and_printed(patients, name, value):
    patients.lab.restart()
    if name in ("noise", "data_seed"):
        patients.move("data", "xor")
    if name == "validation":
        patients.move("validation_split", 0.2)
    patients.move(name, value)

    run = patients.run()

    if name == "learning_rate":
        value = float(value) if value else None
    assert run.settings[name] == value
    assert html.escape(program.source(run.settings)) in patients.lab.code.value


@pytest.mark.parametrize("data", ["patients", "spiral"])
def test_a_run_has_the_engines_numbers(patients, data):
    patients.lab.restart()
    patients.move("data", data)
    same_as_engine(patients.run())


def test_the_four_controls_of_the_lecture_are_plain_widgets(worker):
    screen = Screen(worker, lab(*FOUR, face="classic"))
    screen.run()

    kinds = [type(control).__name__ for control in screen.lab.controls.values()]
    assert kinds == ["IntSlider", "Dropdown", "IntSlider", "IntSlider"]
    labels = [control.description for control in screen.lab.controls.values()]
    assert labels == [
        "노드 수 (units)",
        "손실 함수 (loss)",
        "에포크 (epochs)",
        "배치 크기 (batch_size)",
    ]
    assert type(screen.lab.view).__name__ == "VBox"
    used = {type(child).__name__ for child in screen.lab.view.children}
    assert used <= {"HTML", "IntSlider", "Dropdown", "Button"}


def test_it_shows_the_baseline_the_deaths_and_the_curves(worker):
    screen = Screen(worker, lab(*FOUR))
    screen.run()

    screen.shows("(기준선 85.1\u00a0%와 같음), 사망 70명 중 0명 발견.")
    for text in ("0.4356", "기준선 (모두 생존)", "70명 중 0명", "케라스 3."):
        assert text in screen.lab.results.value
    loss, accuracy = screen.alternatives()
    assert loss == "손실: 1에포크 1.8055, 5에포크 0.4356."
    assert accuracy.startswith("정확도: 1에포크 ")


def test_in_english_too(worker):
    screen = Screen(worker, lab(*FOUR, language="en"))
    screen.run()

    screen.shows("0 of 70 deaths found.")
    assert screen.lab.controls["nodes"].description == "Nodes (units)"
    assert not re.search("[가-힣]", "".join(c.value for c in pieces(screen.lab)))


def pieces(shown):
    return [each for each in shown.view.children if type(each).__name__ == "HTML"]


def test_a_dragged_slider_never_waits_and_only_its_last_value_counts(worker):
    screen = Screen(worker, lab(*FOUR, epochs=3))
    screen.run()
    before = len(screen.runs)

    for epochs in range(4, 151):
        screen.move("epochs", epochs)

    run = screen.run()
    assert run.settings["epochs"] == 150
    assert len(screen.runs) - before < 147  # most values were passed over
    assert 'data-state="done"' in screen.lab.status.value


def test_a_long_run_is_cancelled_by_the_next_setting(worker, monkeypatch):
    screen = Screen(worker, lab(*FOUR))
    screen.run()
    cancel, cancelled = worker.cancel, []
    monkeypatch.setattr(
        worker, "cancel", lambda run: (cancelled.append(run), cancel(run))
    )
    screen.move("batch_size", 1)
    screen.move("epochs", 200)
    screen.shows("에포크 2")  # it is being drawn while it trains
    long = screen.lab._number

    screen.move("epochs", 2)

    assert screen.run().settings["epochs"] == 2
    assert long in cancelled
    assert not [run for run in screen.runs if run.settings["epochs"] == 200]


def test_two_labs_do_not_disturb_each_other(worker):
    long = Screen(worker, lab(*FOUR, epochs=40, batch_size=4))
    short = Screen(worker, lab(*FOUR, nodes=3))

    assert short.run().settings["nodes"] == 3
    assert long.run().settings["epochs"] == 40


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("learning_rate", "fast", "'fast'"),
        ("learning_rate", "0", ": 0."),
        ("learning_rate", "7", ": 7."),
        ("seed", -1, "-1"),
        ("seed", 2**32, "4294967296"),
        ("data", "own", "먼저 표를"),
    ],
)
def test_a_value_that_cannot_be_is_explained_and_the_last_run_kept(
    patients, name, value, word
):
    patients.lab.restart()
    last = patients.run()

    patients.move(name, value)

    patients.shows(word)
    assert 'role="alert"' in patients.lab.status.value
    if name != "data":
        assert allowed_text(name) in html.unescape(patients.lab.status.value)
    assert f"{last.history['loss'][-1]:.4f}" in patients.lab.results.value
    patients.lab.restart()
    patients.run()


def test_what_no_front_end_sends_does_not_end_the_lab(patients):
    patients.lab.restart()
    patients.run()
    for name, value in (("nodes", "many"), ("loss", 99), ("epochs", None)):
        with pytest.raises(Exception, match="value|selection|trait|int"):
            patients.move(name, value)

    patients.move("nodes", 5)

    assert patients.run().settings["nodes"] == 5


def test_a_process_that_cannot_start_is_explained(monkeypatch):
    def refuse(*arguments, **more):
        raise OSError("no more processes")

    monkeypatch.setattr("subprocess.Popen", refuse)

    screen = Screen(KerasWorker(), lab(*FOUR))

    screen.shows("no more processes")


def test_a_loss_that_runs_away_is_shown_as_it_is(patients):
    patients.lab.restart()
    for name, value in (
        ("activation", "linear"),
        ("optimizer", "sgd"),
        ("learning_rate", "1"),
        ("epochs", 20),
    ):
        patients.move(name, value)

    run = patients.run()

    assert np.isnan(run.history["loss"][-1])
    assert "NaN" in patients.lab.status.value


def test_an_own_table_of_numbers_has_its_own_words(worker):
    X = np.arange(20.0).reshape(10, 2)
    shown = lab(X, np.linspace(0, 3, 10), "epochs", "class_weight", inputs="scaled")
    screen = Screen(worker, shown)

    run = screen.run()

    same_as_engine(run, shown.user_table)
    screen.shows("평균 절대 오차")
    assert "언제나 평균" in screen.lab.results.value
    # It means nothing where there are no classes.
    assert screen.lab.controls["class_weight"].layout.display == "none"
    assert screen.lab.controls["epochs"].layout.display is None


def test_controls_without_a_meaning_are_hidden_until_they_have_one(patients):
    patients.lab.restart()
    patients.run()
    assert patients.lab.controls["noise"].layout.display == "none"

    patients.move("data", "moons")

    patients.run()
    assert patients.lab.controls["noise"].layout.display is None


def test_locked_and_hidden_controls(worker):
    shown = lab(*FOUR, lock=["nodes"], hide=["loss"])
    screen = Screen(worker, shown, notes=["A <note>."])

    assert list(screen.lab.controls) == ["nodes", "epochs", "batch_size"]
    assert screen.lab.controls["nodes"].disabled
    assert not screen.lab.controls["epochs"].disabled
    assert "A &lt;note&gt;." in screen.lab.view.children[0].value


def test_a_control_says_what_it_was_given():
    values = {**defaults(), "learning_rate": 0.01, "data": "xor"}
    for name, value in values.items():
        assert value_of(name, make_control(name, value, "ko")) == value
    assert value_of("learning_rate", make_control("learning_rate", None, "ko")) is None


def test_a_setting_that_is_out_of_reach_of_its_control_stays(worker):
    screen = Screen(worker, lab("nodes", seed=7, optimizer="sgd"))
    screen.move("nodes", 4)

    run = screen.run()

    assert run.settings == make_settings(seed=7, optimizer="sgd", nodes=4)
