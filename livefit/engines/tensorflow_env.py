"""TensorFlow as the book needs it: without its log, on the CPU, under Keras 3.

Two TensorFlows run in a notebook. The one of the Keras process (`keras_process`) gets
all of this from its environment. The one in the learner's kernel belongs to the
learner: only its log is switched off (`livefit/__init__.py`), its version and backend
are checked (`wrong_keras`), and the chapters' set-up keeps it off graphics cards
(`stay_on_cpu`), on which the cells would print other digits.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from livefit.core.words import Language, t
from livefit.engines.versions import versions

NO_GPU = "-1"  # value of CUDA_VISIBLE_DEVICES without any graphics card

TEXTS = {
    "backend": {
        "ko": "이 커널의 케라스는 TensorFlow가 아니라 {found}(으)로 계산하도록 설정되어"
        " 있어서(KERAS_BACKEND) 셀의 숫자가 책과 다를 수 있습니다.",
        "en": "Keras in this kernel is set to compute with {found}, not TensorFlow "
        "(KERAS_BACKEND), so the numbers of its cells can differ from the book's.",
    },
    "legacy": {
        "ko": "이 커널에는 옛 케라스({found})가 설정되어 있어서 케라스 3을 쓰는 책과 "
        "셀의 숫자가 다를 수 있습니다.",
        "en": "This kernel is set to the legacy Keras ({found}), where the book uses "
        "Keras 3, so the numbers of its cells can differ from the book's.",
    },
    "card": {
        "ko": "이 컴퓨터에는 GPU가 있지만 숫자가 책과 같도록 CPU로 학습합니다. 이렇게 "
        "작은 신경망은 CPU에서 더 빠릅니다.",
        "en": "This machine has a GPU, but training stays on the CPU, so that the "
        "numbers are the book's. So small a network is faster there.",
    },
}


class WrongKeras(ImportError):
    """Keras here is not the one that the book's numbers come from.

    Attributes:
        key: of its text in `TEXTS`.
        found: the Keras that is installed or chosen.
    """

    def __init__(self, key: str, found: str) -> None:
        self.key, self.found = key, found
        super().__init__(" / ".join(self.text(language) for language in ("ko", "en")))

    def text(self, language: Language) -> str:
        """Return what is wrong, in one sentence."""
        return t(TEXTS, self.key, language, found=self.found)


def wrong_keras() -> WrongKeras | None:
    """Return what is wrong with this process's Keras, imported yet or not."""
    keras = sys.modules.get("keras")
    version = str(getattr(keras, "__version__", None) or versions()["keras"] or "3")
    if int(version.partition(".")[0]) < 3:
        return WrongKeras("legacy", f"Keras {version}")
    if os.environ.get("TF_USE_LEGACY_KERAS") in ("1", "true", "True"):
        return WrongKeras("legacy", "TF_USE_LEGACY_KERAS")
    config = getattr(keras, "config", None)
    backend = config.backend() if config else _chosen_backend()
    return None if backend == "tensorflow" else WrongKeras("backend", backend)


def _chosen_backend() -> str:
    """Return the backend that Keras 3 will take (keras/src/backend/config.py)."""
    if os.environ.get("KERAS_BACKEND"):
        return os.environ["KERAS_BACKEND"]
    folder = os.environ.get("KERAS_HOME") or Path.home() / ".keras"
    try:
        chosen = json.loads((Path(folder) / "keras.json").read_text("utf-8"))
        return str(chosen.get("backend", "tensorflow"))
    except (OSError, ValueError, AttributeError):
        return "tensorflow"


def has_gpu(devices: Path = Path("/dev")) -> bool:
    """Tell whether there is a graphics card that TensorFlow could compute on."""
    return any(devices.glob("nvidia[0-9]*"))


def stay_on_cpu(language: Language = "ko") -> str:
    """Keep the graphics cards from the TensorFlow that this process will import.

    To be called by the set-up of a chapter, before TensorFlow is imported. It acts on
    this process and its children only, and a choice the learner has made stays.

    Returns:
        A note for the reader; "" where there is no graphics card, and from the second
        call on.
    """
    if has_gpu():
        os.environ.setdefault("CUDA_VISIBLE_DEVICES", NO_GPU)
    return _card_note(language)


_shown: set[str] = set()  # keys of the notes that this kernel has shown


def _card_note(language: Language) -> str:
    if not has_gpu() or "card" in _shown:
        return ""
    _shown.add("card")
    return t(TEXTS, "card", language)


def kernel_notes(language: Language) -> list[str]:
    """Return the notes on this kernel, each one once per kernel."""
    notes = [_card_note(language)]
    wrong = wrong_keras()
    if wrong is not None and wrong.key not in _shown:
        _shown.add(wrong.key)
        notes.append(wrong.text(language))
    return [note for note in notes if note]


@contextmanager
def discard_stderr() -> Iterator[None]:
    """Discard what is written to file descriptor 2.

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
    """Return the modules `tensorflow` and `keras`, imported without their log.

    Its log level and its arithmetic are chosen in `livefit/__init__.py`.

    Raises:
        WrongKeras: Keras is another one than the book's, or on another backend.
        ImportError: one of them is missing.
    """
    wrong = wrong_keras()
    if wrong is not None:
        raise wrong
    with discard_stderr():
        import keras
        import tensorflow
    return tensorflow, keras
