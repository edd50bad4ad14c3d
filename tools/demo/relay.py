"""What runs in the demo's kernel: a lab's session without a lab.

The labs stand on the lecturer's screen, in the page around the hidden frame that shows
this kernel. The widget only passes messages on.
"""

import contextlib
import os
from pathlib import Path

from livefit.keras_worker import shared_worker
from tools.demo.early import Taken
from tools.demo.kernel import MARK, ORIGIN, WORKER


def relay() -> None:
    """Show the widget; called in the one cell of the demo's notebook.

    The first kernel loads TensorFlow at once. Those that stand by for a lost one do not
    take its memory before somebody talks to them.
    """
    mark = Path(os.environ[MARK])
    if not mark.exists():
        load_tensorflow(Path(os.environ[WORKER]))
    from IPython.display import display

    from livefit.live import relay_widget

    display(relay_widget(Path(__file__).with_name("relay.js"), os.environ[ORIGIN]))
    mark.touch()


def load_tensorflow(early: Path) -> None:
    """Take over the process that is loading already, or start one."""
    try:
        shared_worker().take(Taken(early))
    except (OSError, ValueError):
        with contextlib.suppress(OSError):  # the front end hears of it when it asks
            shared_worker().start()
