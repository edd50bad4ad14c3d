"""The last result, which a cell's output still shows when its kernel has exited.

A widget ends with its kernel. A notebook that is opened again later holds only its
number, and its host writes an error there. So each live lab has a second output below
it, hidden while the lab runs: how to start it again, and the picture of its last run.
"""

import html
import threading
from typing import Any

from livefit.core.run import Run
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.labs import summary
from livefit.notebook.outbox import colab_output

SAVE_DELAY = 1.0  # seconds after the last run, so not while a control is moved

TEXTS = {
    "restart": {
        "ko": "실험실이 보이지 않거나 움직이지 않으면 이 셀을 다시 실행하세요"
        "(Shift+Enter).",
        "en": "If the lab is not there or does not move, run this cell again "
        "(Shift+Enter).",
    },
    "classic": {
        "ko": '그래도 보이지 않으면 lab(...)의 괄호 안에 face="classic"을 더하세요.',
        "en": 'If it still is not there, add face="classic" to the arguments of '
        "lab(...).",
    },
    "last": {"ko": "마지막 결과: ", "en": "Last result: "},
}

# The lab's widget carries the class `livefit-live-NUMBER`. The last rule hides what a
# host writes in place of a missing widget: text, where a widget has elements.
_STYLE = """
body:has(.livefit-live-{mark}) :is(
  .livefit-stored-{mark}, .jp-OutputArea-child:has(.livefit-stored-{mark}),
  .output_area:has(.livefit-stored-{mark})) {{ display: none; }}
:is(.jp-OutputArea, .output):has(.livefit-stored) :is(
  .jp-OutputArea-output.lm-Panel,
  .jupyter-widgets-view):not(:has(*)) {{ display: none; }}
"""


class SavedOutput:
    """The output below one live lab.

    Args:
        mark: identifies the lab; letters and digits.
        language: of its texts.
        classic: whether the lab has its classic face already.
    """

    def __init__(self, mark: str, language: Language, classic: bool) -> None:
        self._mark, self._language = mark, language
        self._hints = [t(TEXTS, "restart", language)]
        if not classic:
            self._hints.append(t(TEXTS, "classic", language))
        self._handle: Any = None
        self._timer: threading.Timer | None = None

    @property
    def live_class(self) -> str:
        """The class that the lab's widget has to carry."""
        return f"livefit-live-{self._mark}"

    def display(self) -> None:
        """Show the output, below what its cell has shown so far."""
        from IPython.display import display

        self._handle = display(self._bundle(), raw=True, display_id=True)

    def save(self, run: Run, data: Data) -> None:
        """Save a finished run on `data` unless another follows within `SAVE_DELAY`."""
        if colab_output():
            self._write(run, data)
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = threading.Timer(SAVE_DELAY, self._write, (run, data))
        self._timer.daemon = True
        self._timer.start()

    def _write(self, run: Run, data: Data) -> None:
        from livefit.notebook import chart_image  # matplotlib takes a second to import

        charts = chart_image.charts_of(
            run.history, run.settings, data, None, self._language
        )
        text = t(TEXTS, "last", self._language)
        text += summary.sentence(run, data, self._language)
        result = f"<p>{html.escape(text)}</p>{chart_image.to_html(charts)}"
        self._handle.update(self._bundle(result), raw=True)

    def _bundle(self, result: str = "") -> dict[str, str]:
        hints = " ".join(self._hints)
        page = (
            f'<div class="livefit-stored livefit-stored-{self._mark}" '
            f'lang="{self._language}" style="word-break: keep-all">'
            f"<style>{_STYLE.format(mark=self._mark)}</style>"
            f"<p>{html.escape(hints)}</p>{result}</div>"
        )
        return {"text/plain": hints, "text/html": page}
