"""The first cell of every chapter: `from livefit.start import start; start()`.

In Colab the cell has just fetched the package. `start` keeps it importable, sets the
style and font of the plots, and prints one sentence if this kernel lacks something that
the chapter needs. It loads on any Python from 3.8 on, without numpy and TensorFlow.
"""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent  # what has to be on `sys.path`

PYTHONS = ((3, 11), (3, 12), (3, 13))
# What the chapters and the lab import; Colab has all of it.
PACKAGES = ("numpy", "matplotlib", "ipywidgets", "anywidget", "psutil")

_AGAIN = {
    True: "메뉴 '런타임 > 런타임 유형 변경'에서 {colab} 다음 '런타임 > 모두 실행'을 "
    "다시 누르세요.",
    False: "{elsewhere} 다음 커널을 다시 시작하고 모두 다시 실행하세요.",
}
_TEXTS = {
    "python": "이 책은 파이썬 3.11, 3.12, 3.13에서 돌아가는데 여기는 {found}이니, ",
    "packages": "이 책에 필요한 {found} 꾸러미가 여기에 없으니, ",
    "tensorflow": "여기에는 TensorFlow가 없어서 신경망을 학습하는 셀은 건너뛰니, ",
}
_COLAB = {
    "python": "다른 런타임 버전을 고른",
    "packages": "하드웨어를 CPU로 고른",
    "tensorflow": "하드웨어를 TPU가 아닌 CPU로 고른",
}
_ELSEWHERE = {
    "python": "파이썬 3.13을 설치해 그 환경에서 이 노트북을 연",
    "packages": "터미널에서 pip install {found}을(를) 실행한",
    "tensorflow": "터미널에서 pip install tensorflow를 실행한",
}


def start() -> None:
    """Prepare this kernel for a chapter; running it again changes nothing.

    Where Python, a package or TensorFlow is not what the book needs, one sentence is
    printed; cells that do not need it still work, and the others print that they were
    skipped instead of ending in an error.
    """
    if _is_older_copy():
        _start_fetched()
        return
    _keep_path()
    if sentence := problem():
        print(sentence)
    else:
        _set_up_keras()
    from livefit.notebook.skip_keras import explain_keras, has_tensorflow

    if not has_tensorflow():
        explain_keras()
    try:
        from livefit.notebook.plot_style import use_korean_font
    except ImportError:
        return  # no matplotlib: `problem` has named it
    use_korean_font()


def _set_up_keras() -> None:
    """Keep Keras on the CPU; print a note where its numbers would not be the book's."""
    from livefit.engines.tensorflow_env import kernel_notes, stay_on_cpu

    for note in filter(None, [stay_on_cpu(), *kernel_notes("ko")]):
        print(note)


def problem() -> "str | None":
    """Return a sentence on what is missing in this kernel, or None if nothing is."""
    if sys.version_info[:2] not in PYTHONS:
        return _t("python", "{}.{}".format(*sys.version_info[:2]))
    missing = [name for name in PACKAGES if find_spec(name) is None]
    if missing:
        return _t("packages", " ".join(missing))
    from livefit.notebook.skip_keras import has_tensorflow

    if not has_tensorflow():
        return _t("tensorflow", "")
    return None


def in_colab() -> bool:
    """Return whether this kernel is one of Google Colab's."""
    return "google.colab" in sys.modules


def _t(what: str, found: str) -> str:
    again = _AGAIN[in_colab()]
    advice = again.format(colab=_COLAB[what], elsewhere=_ELSEWHERE[what])
    return (_TEXTS[what] + advice).format(found=found)


def _fetched() -> str:
    """Return the folder in which the cell puts its copy of the package in Colab."""
    return f"/tmp/{os.getpid()}"


def _is_older_copy() -> bool:
    """Return whether this is not the package that the cell has just fetched.

    Python prefers a copy in the notebook's own folder.
    """
    return in_colab() and Path(_fetched()).is_dir() and str(ROOT) != _fetched()


def _start_fetched() -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "livefit"]:
        del sys.modules[name]
    sys.path.insert(0, _fetched())
    from livefit.start import start

    start()


def _keep_path() -> None:
    """Replace what the cell put on `sys.path` by the package's absolute folder.

    A relative path would fail as soon as the notebook changes its working directory.
    """
    added = ("..", _fetched())
    sys.path[:] = [path for path in sys.path if path not in added]
    if str(ROOT) == _fetched():
        sys.path.insert(0, str(ROOT))
    elif str(ROOT) not in sys.path:
        sys.path.append(str(ROOT))
