"""livefit: train the lecture's network live, in a notebook and on a page."""

import os
from importlib import import_module
from typing import TYPE_CHECKING

# Before anything imports TensorFlow: the same digits on every machine, and no log.
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

if TYPE_CHECKING:
    from livefit.core.metrics import confusion, roc_auc
    from livefit.core.settings import SettingError, make_settings
    from livefit.data.dataset import Data
    from livefit.data.generated import data_for
    from livefit.data.patients import DataError, data_path, load_data
    from livefit.engines.keras_engine import train_seeds
    from livefit.labs.question import ask
    from livefit.notebook.figure import figure
    from livefit.notebook.lab import lab

__all__ = [
    "Data",
    "DataError",
    "SettingError",
    "ask",
    "confusion",
    "data_for",
    "data_path",
    "figure",
    "lab",
    "load_data",
    "make_settings",
    "roc_auc",
    "train_seeds",
]

# Each is imported on first use: `livefit.start` has to run, and to report what is
# missing, without numpy and on older Pythons; the command line does not need the widget
# libraries that `lab` imports.
_HOMES = {
    "Data": "data.dataset",
    "DataError": "data.patients",
    "SettingError": "core.settings",
    "ask": "labs.question",
    "confusion": "core.metrics",
    "data_for": "data.generated",
    "data_path": "data.patients",
    "figure": "notebook.figure",
    "lab": "notebook.lab",
    "load_data": "data.patients",
    "make_settings": "core.settings",
    "roc_auc": "core.metrics",
    "train_seeds": "engines.keras_engine",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"livefit.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'livefit' has no attribute {name!r}")
