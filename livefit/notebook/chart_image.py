"""The curves of a run as an image, drawn with matplotlib.

`pyplot` and matplotlib's settings are neither used nor changed: they are the
learner's, and an image may be drawn in a thread beside the learner's own.
"""

import base64
import html
import math
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.ticker import MaxNLocator, PercentFormatter

from livefit.core.format import decimal, percent
from livefit.core.metrics import metric_of
from livefit.core.run import Run
from livefit.core.settings import Settings
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.labs import summary
from livefit.notebook.plot_style import COLOURS, font_families

SIZE = (4.0, 2.7)  # inches, at 100 CSS pixels an inch
SHARPNESS = 1.6  # image pixels for one CSS pixel

TEXTS = {
    **spec_json("messages/lab.json"),
    "alt": {
        "ko": "{title}: 1에포크 {first}, {epochs}에포크 {last}.",
        "en": "{title}: {first} at epoch 1, {last} at epoch {epochs}.",
    },
    "alt_empty": {"ko": "{title}: 아직 없습니다.", "en": "{title}: nothing yet."},
}

# Line style and colour mean the same, as in the lab.
_STYLES: dict[str, dict[str, Any]] = {
    "previous": {"color": COLOURS["previous"], "linestyle": ":", "linewidth": 1.4},
    "validation": {"color": COLOURS["validation"], "linestyle": "--", "linewidth": 1.6},
    "current": {"color": COLOURS["accent"], "linestyle": "-", "linewidth": 2.2},
}
_DOTTED = 40  # up to this many epochs each value has a dot


@dataclass(frozen=True)
class Chart:
    """One chart of the lab.

    Attributes:
        title: what is drawn, over the chart.
        lines: values of each epoch, by "previous", "validation" and "current".
        epochs: how long the axis is.
        baseline: of the metric; None: of a loss there is none.
        share: whether the values are shares, from 0 to 1.
        language: of the texts in the image.
    """

    title: str
    lines: dict[str, list[float]]
    epochs: int
    baseline: float | None
    share: bool
    language: Language

    @property
    def text(self) -> str:
        """The alternative text for readers who do not see the image."""
        values = self.lines["current"]
        if not values:
            return t(TEXTS, "alt_empty", self.language, title=self.title)
        first, last = (
            percent(value) if self.share else decimal(value)
            for value in (values[0], values[-1])
        )
        fields = {"first": first, "last": last, "epochs": len(values)}
        return t(TEXTS, "alt", self.language, title=self.title, **fields)


def charts_of(
    history: dict[str, list[float]],
    settings: Settings,
    data: Data,
    previous: Run | None,
    language: Language,
) -> list[Chart]:
    """Return the two charts of a run: its loss, and its accuracy (or error).

    Args:
        history: values of each epoch, as far as the run has come.
        settings: of the run.
        data: what it trains on.
        previous: the run to compare it with, if it was on the same kind of target.
        language: of the texts in the images.
    """
    metric = metric_of(data.target)
    if previous is not None and metric not in previous.history:
        previous = None
    before = previous.history if previous else {}
    epochs = max(settings["epochs"], len(before.get("loss", [])))

    def chart(name: str) -> Chart:
        lines = {
            "previous": before.get(name, []),
            "validation": history.get(f"val_{name}", []),
            "current": history.get(name, []),
        }
        base = None if name == "loss" else summary.baseline(data)
        title = t(summary.TEXTS, name, language)
        return Chart(title, lines, epochs, base, name == "accuracy", language)

    return [chart("loss"), chart(metric)]


def draw(chart: Chart) -> bytes:
    """Return a chart as a PNG image."""
    figure = Figure(SIZE, dpi=100 * SHARPNESS, facecolor=COLOURS["surface"])
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0.14, 0.18, 0.84, 0.7), facecolor=COLOURS["surface"])
    axes.set_title(chart.title, loc="left", fontsize=11, color=COLOURS["text"])
    axes.set_xlabel(t(TEXTS, "epoch", chart.language), color=COLOURS["text"])
    axes.tick_params(colors=COLOURS["text"])
    axes.grid(visible=True, color=COLOURS["line"], linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_axisbelow(True)
    for kind, values in chart.lines.items():
        _draw_line(axes, kind, values, chart.language)
    if chart.baseline is not None:
        label = t(TEXTS, "baseline", chart.language)
        colour = COLOURS["baseline"]
        axes.axhline(chart.baseline, color=colour, linestyle="-.", lw=1, label=label)
    axes.set_xlim(0.9, max(chart.epochs, 2) + 0.1)
    axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
    _fit_heights(axes, chart)
    if axes.get_legend_handles_labels()[1]:
        axes.legend(
            loc="lower right" if chart.share else "upper right",
            frameon=False,
            fontsize=9,
            labelcolor=COLOURS["text"],
        )
    for text in figure.findobj(Text):
        text.set_fontfamily(font_families())
    image = BytesIO()
    figure.savefig(image, format="png")
    return image.getvalue()


def _draw_line(axes: Axes, kind: str, values: list[float], language: Language) -> None:
    if not any(math.isfinite(value) for value in values):
        return
    epochs = range(1, len(values) + 1)
    marker = "o" if kind == "current" and len(values) <= _DOTTED else ""
    label = t(TEXTS, kind, language)
    axes.plot(epochs, values, label=label, marker=marker, markersize=4, **_STYLES[kind])


def _fit_heights(axes: Axes, chart: Chart) -> None:
    """Start the y axis at 0, so that a small change does not look large."""
    if chart.share:
        axes.set_ylim(0, 1.02)
        axes.yaxis.set_major_formatter(PercentFormatter(1))
        return
    values = [value for values in chart.lines.values() for value in values]
    values = [value for value in [*values, chart.baseline or 0] if math.isfinite(value)]
    axes.set_ylim(0, max(values, default=0) * 1.08 or 1)


def to_html(charts: list[Chart]) -> str:
    """Return the charts as HTML with embedded images, side by side where they fit.

    Their size is given, so that nothing jumps when they are replaced.
    """
    width, height = (round(100 * inches) for inches in SIZE)
    images = []
    for chart in charts:
        data = base64.b64encode(draw(chart)).decode("ascii")
        alt = html.escape(chart.text)
        images.append(
            f'<img src="data:image/png;base64,{data}" alt="{alt}" width="{width}" '
            f'height="{height}" decoding="sync" '
            f'style="flex: 0 1 {width}px; min-width: 0; height: auto; margin: 0; '
            f'aspect-ratio: {width} / {height}">'
        )
    # Contained: the images do not widen the widget that they stand in.
    style = "display: flex; flex-wrap: wrap; gap: 8px; contain: inline-size"
    return f'<div style="{style}">{"".join(images)}</div>'
