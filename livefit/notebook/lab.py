"""`lab(...)`: the live lab in a notebook's cell.

The cell's output holds the same lab in several forms: one line of text, a `<div>` that
the book's script turns into the lab (training in the page), and in a live kernel a
widget which also trains with Keras. Which widget, and what stays in the notebook when
the kernel has exited, is decided by `livefit.notebook.host`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, get_args

from livefit.core.settings import (
    Settings,
    check_name,
    defaults,
    listed_controls,
    make_settings,
    message,
    suitable_for,
)
from livefit.core.spec import spec_json
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.data.generated import check_user_table
from livefit.data.user_table import (
    TableError,
    from_arrays,
    from_frame,
    is_frame,
)
from livefit.labs.lab_spec import LabSpec
from livefit.labs.link import LinkState, is_link, link_message, read_link
from livefit.labs.question import Question, check_question, not_asked
from livefit.notebook.host import FACES
from livefit.notebook.host import show as show_live
from livefit.notebook.kernel_session import is_live

PANELS = tuple(spec_json("panels.json"))

TEXTS = {
    "unknown_panel": {
        "ko": "show에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",
        "en": "show cannot hold {value}. Allowed: {allowed}.",
    },
    "unknown_face": {
        "ko": "face에 쓸 수 없는 값입니다: {value}. 쓸 수 있는 값: {allowed}.",
        "en": "face cannot be {value}. Allowed: {allowed}.",
    },
}


def lab(
    *controls: Any,
    show: Sequence[str] = (),
    language: Language = "ko",
    target: str | None = None,
    positive: Any = None,
    lock: Sequence[str] = (),
    hide: Sequence[str] = (),
    question: Question | Mapping[str, Any] | None = None,
    face: str | None = None,
    **settings: Any,
) -> "Lab":
    """Return a lab; as the last value of a cell, or given to `display`, it appears.

    `lab("nodes", "epochs")` trains on the patients. `lab(X, y)` and
    `lab(frame, target="column")` train on a table of one's own, with controls behind
    it as in `lab(X, y, "nodes")`.

    Args:
        controls: names of the settings that get a control, in this order; none given
            means all that matter for the data. Before them, a table: X of shape
            (samples, attributes) and y of shape (samples,), or a data frame. Or one
            text alone, the link to a lab ("copy link") or the part of it after the
            `#`: that lab, with the other arguments on top.
        show: panels beside the standard ones: "network", "batches", "loss_shape",
            "metrics", "luck", "shelf" (the record of finished runs), "table" (open a
            CSV file and train on it), "map" (the answers all over the plane, for data
            with two inputs).
        language: "ko" or "en".
        target: the column of the data frame that is predicted.
        positive: which of the target's two values is class 1, as in positive="사망";
            left out, the lab decides, and a note names which and why.
        lock: names of the settings whose control is shown but cannot be moved.
        hide: names of the settings whose control is not shown; no button changes them.
        question: what the reader has to predict before the run, such as
            `ask("found", nodes=1)` (see `livefit.ask`).
        face: how a live notebook shows it. "live": the full lab; "classic": plain
            ipywidgets and a picture, trained with Keras; "page": the full lab, trained
            in the page only. Left out, it is the best that works there.
        settings: start values of any settings; the others start as in the lecture.

    Raises:
        SettingError: a control or a setting does not exist, or a value is not allowed.
        TableError: the table cannot be trained on.
        ValueError: a panel, the language or the face does not exist, or the question
            cannot be asked.
    """
    if language not in get_args(Language):
        raise ValueError(f"language: {language!r}. 쓸 수 있는 값 / allowed: ko, en.")
    if face is not None and face not in FACES:
        raise _not_allowed("unknown_face", face, FACES, language)
    user_table, controls = _user_table(controls, target, positive, language)
    link = LinkState({})
    if len(controls) == 1 and is_link(controls[0]):
        link = _read_link(controls[0], user_table, language)
        controls = link.controls or ()
    if user_table is not None:
        # A link to a lab of a user table holds what suits it.
        suited = link.settings.get("data") == "own"
        suitable = {} if suited else suitable_for(user_table.target)
        settings = {"data": "own", **suitable, **settings}
    show, lock, hide = _names(show), _names(lock), _names(hide)
    for name in (*controls, *lock, *hide):
        check_name(name, language)
    _check_panels(show, language)
    complete = make_settings({**link.settings, **settings}, language)
    check_user_table(complete, user_table, language)
    kind = user_table.target if user_table else "classes"
    asked, notes = _question(question, link, complete, language, kind)
    notes += user_table.notes if user_table else ()
    usual: Mapping[str, Any] = defaults()
    changed = {n: v for n, v in complete.items() if v != usual[n]}
    return Lab(
        controls or listed_controls(complete),
        show or link.show or (),
        language,
        changed,
        user_table,
        lock or link.lock,
        hide or link.hide,
        asked,
        notes,
        face,
    )


class Lab(LabSpec):
    """A lab to be displayed; every display of it is independent of the others."""

    def _ipython_display_(self) -> None:
        """Show the lab in a live kernel; elsewhere its static forms are enough.

        Raises:
            NotImplementedError: IPython then asks for the static forms.
        """
        if not is_live():
            raise NotImplementedError
        show_live(self)

    def _repr_mimebundle_(self, **_asked: Any) -> tuple[dict[str, str], dict[str, Any]]:
        """Return the static forms of the lab by MIME type, as IPython asks for them."""
        return {"text/plain": repr(self), "text/html": self.to_html()}, {}


def _user_table(
    given: tuple[Any, ...], target: str | None, positive: Any, language: Language
) -> tuple[Data | None, tuple[Any, ...]]:
    """Return the table that comes first, if there is one, and the names of controls."""
    if not given or isinstance(given[0], str) or _are_names(given[0]):
        if target is not None or positive is not None:
            raise TableError("no_table", language)
        return None, given
    X, *others = given
    y = others.pop(0) if others and not isinstance(others[0], str) else None
    if y is None and is_frame(X):
        return from_frame(X, target, language, positive), tuple(others)
    return from_arrays(X, y, language, positive), tuple(others)


def _are_names(value: Any) -> bool:
    """Return whether `value` is a list of names, not a table."""
    return isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)


def _question(
    question: Any, link: LinkState, start: Settings, language: Language, target: str
) -> tuple[Question | None, tuple[str, ...]]:
    """Return the question and the notes; a link's question that fails is a note."""
    if question is not None:
        return check_question(question, start, language, target), link.notes
    if link.question is None:
        return None, link.notes
    try:
        return check_question(link.question, start, language, target), link.notes
    except ValueError as error:
        return None, (*link.notes, not_asked(str(error), language))


def _names(given: Any) -> tuple[Any, ...]:
    """Return an argument as a tuple of names; one name alone may stand for a list."""
    return tuple(given) if isinstance(given, list | tuple) else (given,)


def _read_link(text: str, user_table: Data | None, language: Language) -> LinkState:
    """Return the state in a link; where it has none, the lecture's settings."""
    state = read_link(text, PANELS, language)
    if state is None:
        return LinkState(defaults(), notes=(link_message("none", language),))
    # A link holds no table.
    if state.settings["data"] == "own" and user_table is None:
        settings = {**state.settings, "data": "patients"}
        notes = (*state.notes, message("no_table", language))
        return replace(state, settings=settings, notes=notes)
    return state


def _check_panels(show: Sequence[Any], language: Language) -> None:
    for name in show:
        if name not in PANELS:
            raise _not_allowed("unknown_panel", name, PANELS, language)


def _not_allowed(
    key: str, value: object, allowed: Sequence[str], language: Language
) -> ValueError:
    fields = {"value": repr(value), "allowed": ", ".join(allowed)}
    return ValueError(t(TEXTS, key, language, **fields))
