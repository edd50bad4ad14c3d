"""The messages between a kernel and its Keras process: one JSON object a line."""

from collections.abc import Callable
from typing import Any, Literal, NotRequired, TypedDict

from livefit.core.settings import Settings
from livefit.core.words import Language

# From the kernel to the process: requests.


class Train(TypedDict):
    """Train `settings` as run number `run`; runs are trained in order of arrival."""

    type: Literal["train"]
    run: int
    settings: Settings
    language: Language  # of error messages


class Table(TypedDict):
    """The user table of later runs (`livefit.data.user_table.to_json`)."""

    type: Literal["table"]
    table: dict[str, Any]


class Cancel(TypedDict):
    """Stop a run within one epoch, or before it begins."""

    type: Literal["cancel"]
    run: int


Request = Train | Table | Cancel

# From the process to the kernel: its state once, then the events of the runs.


class Ready(TypedDict):
    """TensorFlow is loaded and the lecture's model is traced."""

    type: Literal["ready"]


class Failed(TypedDict):
    """TensorFlow cannot be loaded; the process ends."""

    type: Literal["failed"]
    message: str


class Epoch(TypedDict):
    """One epoch of a run is over; `epoch` is counted from 0."""

    type: Literal["epoch"]
    run: int
    epoch: int
    logs: dict[str, float]


class Done(TypedDict):
    """A run is over; `result` is `Run.to_json()`. The last event of its run."""

    type: Literal["done"]
    run: int
    result: dict[str, Any]


class Cancelled(TypedDict):
    """A run was cancelled. The last event of its run."""

    type: Literal["cancelled"]
    run: int


class Error(TypedDict):
    """A run failed, the last event of that run; None: a request was malformed."""

    type: Literal["error"]
    run: int | None
    message: str
    ended: NotRequired[bool]  # the process has exited; set by the client


State = Ready | Failed
RunEvent = Epoch | Done | Cancelled | Error
OnState = Callable[[State], None]
OnEvent = Callable[[RunEvent], None]
