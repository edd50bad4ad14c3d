"""The lab's other faces in a real kernel, with the messages of a front end."""

import html
import re

import pytest

from livefit.core import program
from livefit.core.settings import make_settings
from livefit.data.generated import patients
from livefit.engines import keras_engine
from livefit.labs import summary
from tests.notebook.kernels import WIDGET_VIEW, started

pytestmark = pytest.mark.slow


class Notebook:
    """The front end's side of a kernel: its widgets, outputs and their changes."""

    def __init__(self, kernel):
        self._kernel = kernel
        self.widgets = {}  # the states of all widgets, by their comm
        self.stored = []  # updates of displays

    def run(self, code):
        before = len(self._kernel.outputs)
        self._kernel.run(code, on_message=self._take)
        return self._kernel.outputs[before:]

    def control(self, name):
        """Return the comm of the latest control of that name."""
        comms = [
            comm
            for comm, widget in self.widgets.items()
            if f"({name})" in widget.get("description", "")
        ]
        return comms[-1]

    def move(self, name, **state):
        """Send what a control's view sends when it is moved."""
        comm = self.control(name)
        data = {"method": "update", "state": state, "buffer_paths": []}
        self._kernel.send("comm_msg", {"comm_id": comm, "data": data})

    def while_answered(self, comm, **data):
        """Send a message and take what comes until the kernel has answered it.

        Nothing else is seen in Colab. Returns the lab's own messages.
        """
        heard = []
        request = self._kernel.send("comm_msg", {"comm_id": comm, "data": data})
        for message in self._kernel.messages():
            content, parent = message["content"], message["parent_header"]
            self._take(message)
            if content.get("data", {}).get("method") == "custom":
                heard.append(content["data"]["content"])
            if parent.get("msg_id") == request and content == {
                "execution_state": "idle"
            }:
                break
        return heard

    def until(self, seen):
        """Take messages until `seen` says that they have changed what is shown."""
        for message in self._kernel.messages():
            self._take(message)
            if seen():
                return

    def text(self):
        """Return all that the widgets show."""
        values = [widget.get("value", "") for widget in self.widgets.values()]
        return html.unescape(" ".join(v for v in values if isinstance(v, str)))

    def until_text(self, text):
        if text not in self.text():
            self.until(lambda: text in self.text())

    def _take(self, message):
        content, kind = message["content"], message["msg_type"]
        if kind == "comm_open":
            self.widgets[content["comm_id"]] = dict(content["data"]["state"])
        elif kind == "comm_msg" and content["data"].get("method") == "update":
            self.widgets[content["comm_id"]].update(content["data"]["state"])
        elif kind == "update_display_data":
            self.stored.append(content["data"]["text/html"])


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    # A Keras of the learner's that is not the book's must not change the lab's numbers.
    with started(tmp_path_factory.mktemp("learner"), KERAS_BACKEND="jax") as kernel:
        notebook = Notebook(kernel)
        notebook.run("import sys, types\nfrom livefit import lab")
        yield notebook


@pytest.fixture(scope="module")
def classic(notebook):
    """The outputs of a cell with the classic face."""
    return notebook.run("lab('nodes', 'loss', 'epochs', 'batch_size', face='classic')")


def test_the_classic_lab_is_a_view_of_plain_widgets(notebook, classic):
    shown, stored = classic

    assert set(shown) == {WIDGET_VIEW, "text/plain", "text/html"}
    modules = {widget["_model_module"] for widget in notebook.widgets.values()}
    assert modules == {"@jupyter-widgets/base", "@jupyter-widgets/controls"}
    assert "다시 실행하세요" in stored["text/plain"]


def test_a_kernel_set_to_another_keras_is_told_so(notebook, classic):
    assert "jax" in notebook.text()


def test_it_trains_what_the_controls_say(notebook, classic):
    notebook.until_text("사망 70명 중")
    settings = make_settings(
        nodes=8, loss="mean_squared_error", epochs=7, batch_size=32
    )
    expected = keras_engine.train(settings)

    notebook.move("units", value=8)
    notebook.move("loss", index=0)
    notebook.move("epochs", value=7)
    notebook.move("batch_size", value=32)

    notebook.until_text(summary.sentence(expected, patients(), "ko"))
    assert program.source(settings) in notebook.text()


def test_a_burst_of_messages_ends_with_the_last_one(notebook, classic):
    for nodes in range(9, 60):
        notebook.move("units", value=nodes)

    expected = keras_engine.train(
        make_settings(nodes=59, loss="mean_squared_error", epochs=7, batch_size=32)
    )

    notebook.until_text(summary.sentence(expected, patients(), "ko"))


def test_the_last_result_is_stored_in_the_notebook(notebook, classic):
    last_result = "마지막 결과: 7에포크"
    notebook.until(lambda: notebook.stored and last_result in notebook.stored[-1])

    page = notebook.stored[-1]
    assert len(re.findall('<img src="data:image/png;base64,', page)) == 2
    assert "다시 실행하세요" in page
    assert len(page) < 100_000


def test_the_kernels_own_cells_are_not_held_up_or_changed(notebook, classic):
    notebook.move("batch_size", value=1)
    notebook.move("epochs", value=200)
    (answer,) = notebook.run("'tensorflow' in sys.modules, 'keras' in sys.modules")
    assert answer["text/plain"] == "(False, False)"
    notebook.move("epochs", value=3)
    notebook.until_text("3에포크")


def test_the_full_lab_stores_its_last_result_too(notebook):
    shown, stored = notebook.run("lab('nodes', nodes=8)")
    assert 'face="classic"' in stored["text/plain"]
    comm = shown[WIDGET_VIEW]["model_id"]
    train = {"type": "train", "id": 1, "settings": make_settings(epochs=4)}
    data = {"method": "custom", "content": train}

    notebook._kernel.send("comm_msg", {"comm_id": comm, "data": data})

    last_result = "마지막 결과: 4에포크"
    notebook.until(lambda: notebook.stored and last_result in notebook.stored[-1])


def test_without_anywidget_the_lab_is_classic(notebook):
    notebook.run("kept = sys.modules.pop('anywidget', None)")
    shown, _ = notebook.run("sys.modules['anywidget'] = None\nlab('nodes')")

    assert "anywidget을 쓸 수 없어서" in notebook.text()
    assert (
        notebook.widgets[shown[WIDGET_VIEW]["model_id"]]["_model_name"] == "VBoxModel"
    )
    notebook.run("sys.modules['anywidget'] = kept")


COLAB = """
def in_colab(code, address='https://widgets.example/manager.js'):
    manager = types.SimpleNamespace(_installed_url=address)
    output = types.SimpleNamespace(
        _widgets=manager, enable_custom_widget_manager=lambda: None)
    sys.modules['google.colab.output'] = output
    display(eval(code))
    del sys.modules['google.colab.output']
"""


@pytest.fixture
def colab(notebook):
    """A notebook in which a lab can be shown as in Colab."""
    notebook.run(COLAB)
    return notebook


def custom(content):
    return {"method": "custom", "content": content}


def finish(colab, comm, heard):
    """Ask, as the front end does, until the run is over; return all messages."""
    while "done" not in [message["type"] for message in heard]:
        heard += colab.while_answered(comm, **custom({"type": "ping"}))
    return heard


def test_in_colab_the_full_lab_answers_while_it_is_asked(colab):
    shown, _ = colab.run("in_colab('lab()')")
    comm = shown[WIDGET_VIEW]["model_id"]
    assert colab.widgets[comm]["_model_module"] == "anywidget"
    train = {"type": "train", "id": 5, "settings": make_settings(nodes=8)}

    heard = finish(colab, comm, colab.while_answered(comm, **custom(train)))

    kinds = [message["type"] for message in heard]
    run = [kind for kind in kinds if kind not in ("pong", "ready")]
    assert run == ["ack", *["epoch"] * 5, "done"]


@pytest.mark.weekly
def test_in_colab_a_long_run_is_told_piece_by_piece(colab):
    shown, _ = colab.run("in_colab('lab()')")
    comm = shown[WIDGET_VIEW]["model_id"]
    settings = make_settings(epochs=200, batch_size=2)
    train = {"type": "train", "id": 6, "settings": settings}

    heard = colab.while_answered(comm, **custom(train))
    assert "done" not in [message["type"] for message in heard]
    finish(colab, comm, heard)

    epochs = [message["epoch"] for message in heard if message["type"] == "epoch"]
    assert epochs == list(range(200))


def test_in_colab_the_classic_lab_draws_while_it_is_asked(colab):
    before = len(colab.stored)
    colab.run("in_colab(\"lab('nodes', 'epochs', face='classic')\")")
    assert "5에포크, 손실 0.4356" in colab.text()  # the cell has waited for it
    assert any("마지막 결과: 5에포크" in page for page in colab.stored[before:])
    colab.run("sys.modules['google.colab.output'] = types.SimpleNamespace()")

    comm, state = colab.control("epochs"), {"value": 9}
    colab.while_answered(comm, method="update", state=state, buffer_paths=[])

    assert "9에포크, 손실" in colab.text()
    assert any("마지막 결과: 9에포크" in page for page in colab.stored[before:])
    colab.run("del sys.modules['google.colab.output']")


def test_where_colabs_custom_widgets_are_switched_off_it_is_classic(colab):
    shown, _ = colab.run("in_colab(\"lab('nodes')\", None)")

    state = colab.widgets[shown[WIDGET_VIEW]["model_id"]]
    assert state["_model_name"] == "VBoxModel"
    assert "코랩의 사용자 지정 위젯이 꺼져 있어서" in colab.text()


def test_without_ipywidgets_the_page_trains_alone(notebook):
    code = "kept = sys.modules['ipywidgets']\nsys.modules['ipywidgets'] = None\n"
    (shown,) = notebook.run(code + "lab('nodes')")
    notebook.run("sys.modules['ipywidgets'] = kept")

    assert WIDGET_VIEW not in shown
    assert "livefit.widget.render(" in shown["text/html"]
    assert "ipywidgets" in shown["text/html"]
