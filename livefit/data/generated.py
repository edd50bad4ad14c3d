"""The data sets that a lab can train on: the patients', generated ones, a user table.

The generated ones have two inputs and two classes and come from a seed. The page
(`web/src/data/generated.ts`) and the printed program make the same ones, to the last
bit.
"""

import math
import random
from collections.abc import Callable
from functools import cache, lru_cache

import numpy as np

from livefit.core.settings import SettingError, Settings, message
from livefit.core.words import Language
from livefit.data.dataset import Data
from livefit.data.patients import load_data

ROWS = 200  # samples of a generated data set


def check_user_table(
    settings: Settings, user_table: Data | None, language: Language
) -> None:
    """Make sure that there is a user table where the settings ask for one.

    Raises:
        SettingError: there is none; in `language`.
    """
    if settings["data"] == "own" and user_table is None:
        raise SettingError(message("no_table", language))


def data_for(settings: Settings, user_table: Data | None = None) -> Data:
    """Return the data that complete settings train on; the same settings, the same one.

    Raises:
        SettingError: they ask for a user table and there is none.
        DataError: the patients' table cannot be read.
    """
    if settings["data"] == "patients":
        return patients()
    check_user_table(settings, user_table, "ko")
    if user_table is not None and settings["data"] == "own":
        return user_table
    return generate(settings["data"], settings["noise"], settings["data_seed"])


@cache
def patients() -> Data:
    """Return the patients' table, read once."""
    return load_data()


@lru_cache(maxsize=64)
def generate(kind: str, noise: float, seed: int) -> Data:
    """Return 200 samples of a shape, each moved by up to `noise` along either axis.

    The coordinates lie about within -1 and 1. They are rounded to three decimals: the
    last bits of a cosine differ between Python and browsers.

    Args:
        kind: "line", "circle", "xor", "spiral" or "moons".
        noise: largest shift along each axis, in units of the coordinates.
        seed: of Python's `random.Random`.
    """
    draw = random.Random(seed).random
    rows = []
    for i in range(ROWS):
        a, b, label = _point(kind, i, draw)
        a += noise * (2 * draw() - 1)
        b += noise * (2 * draw() - 1)
        rows.append([round(a, 3), round(b, 3), label])
    samples = np.array(rows)
    return Data(samples[:, :2], samples[:, 2], ("x1", "x2", "label"))


def _point(kind: str, i: int, draw: Callable[[], float]) -> tuple[float, float, int]:
    """Return the `i`-th sample's coordinates and class, before the noise."""
    if kind == "spiral":
        t = 0.15 + 0.85 * draw()
        angle = 3 * math.pi * t + math.pi * (i % 2)
        return t * math.cos(angle), t * math.sin(angle), i % 2
    if kind == "moons":
        angle = math.pi * (draw() + i % 2)
        shift = 0.33 if i % 2 else -0.33
        return (
            0.66 * math.cos(angle) + shift,
            0.66 * math.sin(angle) + 0.5 * shift,
            i % 2,
        )
    a = 2 * draw() - 1
    b = 2 * draw() - 1
    inside = {"line": a + b > 0, "circle": a * a + b * b < 0.64, "xor": a * b < 0}
    return a, b, int(inside[kind])
