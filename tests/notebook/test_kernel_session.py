"""The lab in a real IPython kernel, its messages read from the kernel's channels."""

import os
import re
import signal

import pytest

from livefit.core.settings import defaults, make_settings
from tests.notebook.kernels import PATIENCE, WIDGET_VIEW, started

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def kernel(tmp_path_factory):
    with started(tmp_path_factory.mktemp("learner")) as kernel:
        kernel.run("from livefit import lab\nlab('nodes', nodes=8)")
        yield kernel


def test_the_cell_shows_the_lab_in_three_forms_and_what_is_left_of_it(kernel):
    output, stored = kernel.outputs

    assert set(output) == {"text/plain", "text/html", WIDGET_VIEW}
    assert output["text/plain"] == "lab('nodes', nodes=8)"
    state = next(state for state in kernel.opened if "options" in state)
    assert state["options"]["settings"] == {"nodes": 8}
    assert re.search(r"export default livefit\.widget;\s*$", state["_esm"])
    assert set(stored) == {"text/plain", "text/html"}
    assert "다시 실행하세요" in stored["text/plain"]


def test_keras_trains_while_the_kernel_is_busy_and_leaves_it_its_random_state(
    kernel, tmp_path
):
    kernel.send_message(type="ping")
    assert [message["type"] for message in kernel.until("ready")] == ["pong", "ready"]
    kernel.run("import random, sys; random.seed(4); drawn = random.random()")
    kernel.run("random.seed(4)")

    kernel.send_message(type="train", id=1, settings=defaults(), language="ko")
    # A kernel that has not begun the cell ignores an interrupt: a file ends the cell.
    end = tmp_path / "end"
    busy = f"import os, time\nwhile not os.path.exists({str(end)!r}): time.sleep(0.01)"
    kernel.run(busy, wait=False)
    messages = kernel.until("done")
    end.touch()

    assert [message["type"] for message in messages] == [
        "ack",
        *["epoch"] * 5,
        "done",
    ]
    kernel.run("assert random.random() == drawn")
    kernel.run("assert 'tensorflow' not in sys.modules")


def test_of_two_runs_in_a_row_only_the_second_one_is_heard_after_its_ack(kernel):
    kernel.send_message(
        type="train", id=2, settings=make_settings(epochs=200, batch_size=8)
    )
    kernel.until("epoch")
    kernel.send_message(type="train", id=3, settings=defaults())

    messages = kernel.until("done")

    after = messages[messages.index({"type": "ack", "id": 3}) :]
    assert [message["id"] for message in after] == [3] * 7


def test_the_kernels_interrupt_does_not_stop_the_worker(kernel):
    process = kernel.worker()
    kernel.send_message(type="train", id=4, settings=make_settings(epochs=100))
    kernel.until("epoch")

    kernel.manager.interrupt_kernel()

    assert kernel.until("done")[-1]["id"] == 4
    assert kernel.worker() == process


def test_a_second_display_is_a_lab_of_its_own_with_the_same_worker(kernel):
    before = len(kernel.outputs)
    kernel.run("from IPython.display import display; shown = lab('epochs')")
    kernel.run("display(shown); display(shown)")

    labs = [output for output in kernel.outputs[before:] if WIDGET_VIEW in output]
    views = [output[WIDGET_VIEW]["model_id"] for output in labs]
    assert len(set(views)) == 2
    kernel.send_message(type="train", id=1, settings=defaults())
    assert kernel.until("done")[-1]["id"] == 1
    assert kernel.worker().is_running()


def test_a_bad_argument_is_one_clear_line(kernel):
    kernel.run(
        "try:\n    lab(nodes=0)\nexcept ValueError as error:\n    text = str(error)"
    )
    kernel.run("text")

    assert "노드 수(nodes)" in kernel.outputs[-1]["text/plain"]


def test_the_worker_ends_when_its_kernel_is_killed(kernel):
    process = kernel.worker()

    os.kill(kernel.manager.provisioner.pid, signal.SIGKILL)

    process.wait(timeout=PATIENCE)
