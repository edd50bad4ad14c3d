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

    Its log level and its arithmetic are chosen in `livefit/__init__.py`.

    Raises:
        ImportError: one of them is missing, or Keras runs on another backend.
    """
    with quiet_stderr():
        import keras
        import tensorflow
    if keras.backend.backend() != "tensorflow":
        raise ImportError(f"Keras runs on {keras.backend.backend()}, not TensorFlow.")
    return tensorflow, keras
