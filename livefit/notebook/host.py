"""Which face a lab gets in a notebook, by what its host allows.

"live"     the full lab: an anywidget, page and Keras together
"classic"  plain ipywidgets and charts as images, Keras
"page"     the full lab without a kernel: the page's engine alone
"""

import importlib
import json
import uuid
from typing import Any

from livefit.core.bundles import inline_script
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.engines.keras_process import shared_worker
from livefit.engines.tensorflow_env import kernel_notes
from livefit.labs.lab_spec import LabSpec
from livefit.notebook.kernel_session import BUNDLE, live_widget
from livefit.notebook.outbox import colab_output
from livefit.notebook.saved_output import SavedOutput
from livefit.notebook.site import free_lab
from livefit.notebook.skip_keras import has_tensorflow

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
FACES = ("live", "classic", "page")

TEXTS = {
    "no_ipywidgets": {
        "ko": "이 커널에는 ipywidgets가 없어서 케라스 없이 페이지의 엔진으로만 "
        "학습합니다.",
        "en": "This kernel has no ipywidgets, so the page's engine trains without "
        "Keras.",
    },
    "no_anywidget": {
        "ko": "이 커널에서 anywidget을 쓸 수 없어서 실험실을 간단한 모습으로 보여 "
        "줍니다.",
        "en": "anywidget cannot be used in this kernel, so the lab has its classic "
        "face.",
    },
    "colab": {
        "ko": "코랩의 사용자 지정 위젯이 꺼져 있어서 실험실을 간단한 모습으로 보여 "
        "줍니다.",
        "en": "Colab's custom widgets are switched off, so the lab has its classic "
        "face.",
    },
    "full_only": {
        "ko": "간단한 모습에 없는 것: {list}.",
        "en": "Not part of the classic face: {list}.",
    },
}

# What the classic face leaves out, in the reader's words.
_PARTS = {
    **spec_json("panels.json"),
    "question": {"ko": "실행 전의 질문", "en": "the question before the run"},
}

# The script has a scope of its own; its model has no kernel to answer it.
_PAGE = """<div id="{name}"></div>
<script>(() => {{
{bundle}
const values = {options};
const model = new Proxy({{}}, {{
  get: (_, name) => (name === "get" ? (key) => values[key] ?? "" : () => {{}}),
}});
livefit.widget.render({{ model, el: document.getElementById("{name}") }});
}})();</script>"""


def show(lab: LabSpec) -> None:
    """Show a lab in a live kernel, in the best face that its host can show.

    Raises:
        ImportError: a face was asked for whose widget libraries are missing.
    """
    language = lab.language
    face, reasons = (lab.face, []) if lab.face else best_face(language)
    notes = [*lab.notes, *reasons, *kernel_notes(language)]
    if face == "page":
        _display({"text/html": _page(lab, notes)}, lab)
        return
    name = uuid.uuid4().hex[:8]
    if face == "live":
        saved = SavedOutput(name, language, classic=False)
        widget, about = live_widget(
            _options(lab, notes), language, saved.save, lab.user_table
        )
        # In Colab a custom widget names in its metadata the manager that shows it.
        if not colab_output() or about:
            _display_widget(widget, about, lab, saved)
            return
        widget.close()
        notes.append(t(TEXTS, "colab", language))
    from livefit.notebook.classic import ClassicLab

    saved = SavedOutput(name, language, classic=True)
    notes += _missing(lab)
    classic = ClassicLab(lab, shared_worker(), notes, saved.save)
    _display_widget(classic.view, {}, lab, saved)
    classic.train()  # now that there is something to be seen while it starts


def best_face(language: Language) -> tuple[str, list[str]]:
    """Return the best face for this kernel, and why it is not the full lab.

    A browser or a network that blocks widgets cannot be detected from here; the output
    saved below the lab explains what to do then.
    """
    if not _can_import("ipywidgets"):
        return "page", [t(TEXTS, "no_ipywidgets", language)]
    simple = "classic" if has_tensorflow() else "page"
    if not _can_import("anywidget"):
        return simple, [t(TEXTS, "no_anywidget", language)]
    if colab_output() and not _allows_widgets():
        return simple, [t(TEXTS, "colab", language)]
    return "live", []


def _can_import(name: str) -> bool:
    try:
        importlib.import_module(name)
    except Exception:  # a broken installation fails in many ways
        return False
    return True


def _allows_widgets() -> bool:
    """Switch Colab's custom widgets on, as anywidget does; return whether it worked."""
    try:
        colab_output().enable_custom_widget_manager()
    except Exception:  # not there, or refused
        return False
    return True


def _options(lab: LabSpec, notes: list[str]) -> dict[str, Any]:
    """Return the options of a lab in a notebook, whose address it must not touch."""
    public = {"book": page} if (page := free_lab()) else {}
    return {**lab.options, **public, **({"notes": notes} if notes else {})}


def _missing(lab: LabSpec) -> list[str]:
    parts = [*lab.show, *(["question"] if lab.question else [])]
    if not parts:
        return []
    names = ", ".join(t(_PARTS, part, lab.language) for part in parts)
    return [t(TEXTS, "full_only", lab.language, list=names)]


def _page(lab: LabSpec, notes: list[str]) -> str:
    options = json.dumps({"options": _options(lab, notes)})
    return _PAGE.format(
        name=f"livefit-{uuid.uuid4().hex[:8]}",
        bundle=inline_script(BUNDLE),
        options=options.replace("</", "<\\/"),
    )


def _display_widget(
    widget: Any, about: dict[str, Any], lab: LabSpec, saved: SavedOutput
) -> None:
    """Show a widget and, below it, the saved output for when the kernel has exited."""
    widget.add_class(saved.live_class)
    view = {"version_major": 2, "version_minor": 0, "model_id": widget.model_id}
    _display({"text/html": lab.to_html(), WIDGET_VIEW: view}, lab, about)
    saved.display()


def _display(
    data: dict[str, Any], lab: LabSpec, about: dict[str, Any] | None = None
) -> None:
    from IPython.display import display

    display({"text/plain": repr(lab), **data}, raw=True, metadata=about or {})
