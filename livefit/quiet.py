"""TensorFlow, imported without its start-up log."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Throw away what is written to file descriptor 2.

    TensorFlow's C++ side logs there before its log level can be set from Python;
    Python's own `sys.stderr` cannot stop it.
    """
    saved = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)
        os.close(nowhere)


def import_tensorflow() -> tuple[ModuleType, ModuleType]:
    """Return the modules `tensorflow` and `keras`, imported quietly.

    oneDNN is switched off where nobody has chosen otherwise: its sums round
    differently from machine to machine.

    Raises:
        ImportError: one of them is missing, or Keras runs on another backend.
    """
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    with quiet_stderr():
        import keras
        import tensorflow
    if keras.backend.backend() != "tensorflow":
        raise ImportError(f"Keras runs on {keras.backend.backend()}, not TensorFlow.")
    return tensorflow, keras
