"""The messages from a kernel to the front end of a lab.

The front end's own messages (`ping`, `train`, `cancel`, `table`) come from outside and
are checked where they are received (`Session.receive`). `id` is the front end's number
of a run; `web/src/training/messages.ts` has the same types.
"""

from typing import Any, Literal, NotRequired, TypedDict


class Pong(TypedDict):
    """There is a kernel with TensorFlow."""

    type: Literal["pong"]
    engine: Literal["keras"]
    versions: dict[str, str | None]
    warm: bool  # TensorFlow is loaded; false again where the process was replaced


class Ready(TypedDict):
    """TensorFlow is loaded."""

    type: Literal["ready"]


class Ack(TypedDict):
    """The run was requested; sent before its first epoch."""

    type: Literal["ack"]
    id: int


class Table(TypedDict):
    """One part of a user table has been taken; the front end may send the next."""

    type: Literal["table"]
    id: int


class Epoch(TypedDict):
    """One epoch of a run, counted from 0; NaN and infinity are None."""

    type: Literal["epoch"]
    id: int
    epoch: int
    logs: dict[str, float | None]


class Done(TypedDict):
    """The result of a run: `Run.to_json()`."""

    type: Literal["done"]
    id: int
    run: dict[str, Any]


class Cancelled(TypedDict):
    """The run was cancelled, by the front end or by its next run."""

    type: Literal["cancelled"]
    id: int


class Error(TypedDict):
    """A run failed, or what belongs to no run (`id` is None)."""

    type: Literal["error"]
    id: int | None
    message: str
    ended: NotRequired[bool]  # the Keras process has exited; another run may succeed


Message = Pong | Ready | Ack | Table | Epoch | Done | Cancelled | Error
