"""What runs in the demo's kernel: a lab's session without a lab.

The labs stand on the lecturer's screen, in the page around the hidden frame that shows
this kernel. The widget only passes messages on.
"""

import contextlib
import os
from functools import partial
from pathlib import Path
from typing import Any

from livefit.engines.keras_process import shared_worker
from tools.demo.early import Taken
from tools.demo.kernel import MARK, ORIGIN, WORKER

SCRIPT = Path(__file__).with_name("relay.js")


def relay() -> None:
    """Show the widget; called in the one cell of the demo's notebook.

    The first kernel loads TensorFlow at once. Those that stand by for a lost one do not
    take its memory before somebody talks to them.
    """
    mark = Path(os.environ[MARK])
    if not mark.exists():
        load_tensorflow(Path(os.environ[WORKER]))
    from IPython.display import display

    display(relay_widget(os.environ[ORIGIN]))
    mark.touch()


def load_tensorflow(early: Path) -> None:
    """Take over the process that is loading already, or start one."""
    try:
        shared_worker().take(Taken(early))
    except (OSError, ValueError):
        with contextlib.suppress(OSError):  # the front end hears of it when it asks
            shared_worker().start()


def relay_widget(origin: str) -> Any:
    """Return the widget, whose front end speaks with pages of this origin only."""
    import anywidget
    import traitlets

    from livefit.notebook.kernel_session import Session
    from livefit.notebook.outbox import background

    class RelayWidget(anywidget.AnyWidget):
        _esm = SCRIPT.read_text("utf-8")
        origin = traitlets.Unicode("").tag(sync=True)

    widget = RelayWidget(origin=origin)
    put = background("livefit-outbox")
    session = Session(
        lambda content: put(partial(widget.send, content)), shared_worker(), "ko"
    )
    widget.on_msg(lambda _widget, content, _buffers: session.receive(content))
    return widget
