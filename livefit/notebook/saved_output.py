"""What a cell's output still shows when its kernel is gone: the last result.

A widget lives as long as its kernel. A notebook that is opened again later holds only
its number, and its host writes an error there. So below each live lab stands a second
output, hidden while the lab lives: how to wake it, and the picture of its last run.
"""

import html
import threading
from typing import Any

from livefit.core.run import Run
from livefit.core.words import Language
from livefit.data.dataset import Data
from livefit.notebook.outbox import in_colab

REST = 1.0  # seconds after the last run; while a control is moved nothing is stored

TEXTS = {
    "wake": {
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
# host writes in the place of a widget that is gone: text, where a widget has elements.
_STYLE = """
body:has(.livefit-live-{mark}) :is(
  .livefit-stored-{mark}, .jp-OutputArea-child:has(.livefit-stored-{mark}),
  .output_area:has(.livefit-stored-{mark})) {{ display: none; }}
:is(.jp-OutputArea, .output):has(.livefit-stored) :is(
  .jp-OutputArea-output.lm-Panel,
  .jupyter-widgets-view):not(:has(*)) {{ display: none; }}
"""


class StoredOutput:
    """The output below one live lab.

    Args:
        mark: what tells this lab from others; a word of letters and digits.
        language: of its sentences.
        classic: whether the lab has its classic face already.
    """

    def __init__(self, mark: str, language: Language, classic: bool) -> None:
        self._mark, self._language = mark, language
        self._hints = [TEXTS["wake"][language]]
        if not classic:
            self._hints.append(TEXTS["classic"][language])
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

    def keep(self, run: Run, data: Data) -> None:
        """Store a finished run on `data` as soon as no other one follows."""
        if in_colab():
            self._store(run, data)
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = threading.Timer(REST, self._store, (run, data))
        self._timer.daemon = True
        self._timer.start()

    def _store(self, run: Run, data: Data) -> None:
        from livefit.labs import summary  # matplotlib takes a second to import
        from livefit.notebook import chart_image as picture

        charts = picture.charts_of(
            run.history, run.settings, data, None, self._language
        )
        told = TEXTS["last"][self._language] + summary.sentence(
            run, data, self._language
        )
        result = f"<p>{html.escape(told)}</p>{picture.to_html(charts)}"
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
