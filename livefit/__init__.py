"""livefit: train the lecture's network live, in a notebook and on a page."""

import os

# Before anything imports TensorFlow: the same digits on every machine, and no log.
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from livefit.data import Data, DataError, data_path, load_data  # noqa: E402
from livefit.question import ask  # noqa: E402
from livefit.settings import SettingError, make_settings  # noqa: E402

__all__ = [
    "Data",
    "DataError",
    "SettingError",
    "ask",
    "data_path",
    "lab",
    "load_data",
    "make_settings",
]


def __getattr__(name: str) -> object:
    # `lab` brings the widget libraries along; the command line does not need them.
    if name == "lab":
        from livefit.widget import lab

        return lab
    raise AttributeError(f"module 'livefit' has no attribute {name!r}")
