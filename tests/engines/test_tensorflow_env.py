"""The kernel's own Keras and graphics cards: recognised, explained once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from livefit.engines import tensorflow_env

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def fresh_kernel(monkeypatch, tmp_path):
    """Keras not imported yet, no choice made, no note shown."""
    monkeypatch.delitem(sys.modules, "keras", raising=False)
    for name in ("KERAS_BACKEND", "TF_USE_LEGACY_KERAS", "CUDA_VISIBLE_DEVICES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr(tensorflow_env, "_shown", set())


@pytest.fixture
def card(monkeypatch):
    monkeypatch.setattr(tensorflow_env, "has_gpu", lambda: True)


def test_the_books_keras_is_nothing_to_speak_of():
    assert tensorflow_env.wrong_keras() is None
    assert tensorflow_env.kernel_notes("ko") == []


@pytest.mark.parametrize("language", ["ko", "en"])
def test_another_backend_is_named_in_one_sentence_and_once(monkeypatch, language):
    monkeypatch.setenv("KERAS_BACKEND", "jax")

    (note,) = tensorflow_env.kernel_notes(language)

    assert "jax" in note and "KERAS_BACKEND" in note and "TensorFlow" in note
    assert note.count(".") == 1
    assert tensorflow_env.kernel_notes(language) == []


@pytest.mark.parametrize(
    ("text", "backend"),
    [('{"backend": "torch"}', "torch"), ("{}", None), ("[]", None), ("{", None)],
)
def test_a_backend_may_also_stand_in_the_settings_of_keras(tmp_path, text, backend):
    (tmp_path / "keras.json").write_text(text)

    wrong = tensorflow_env.wrong_keras()

    assert (wrong and wrong.found) == backend


@pytest.mark.parametrize("value", ["1", "true", "True"])
def test_the_legacy_keras_is_named(monkeypatch, value):
    monkeypatch.setenv("TF_USE_LEGACY_KERAS", value)
    (note,) = tensorflow_env.kernel_notes("ko")
    assert "옛 케라스" in note


def test_an_old_version_is_named_imported_or_only_installed(monkeypatch):
    monkeypatch.setattr(tensorflow_env, "versions", lambda: {"keras": "2.15.0"})
    assert "Keras 2.15.0" in tensorflow_env.wrong_keras().text("en")
    monkeypatch.setattr(tensorflow_env, "versions", lambda: {"keras": None})
    assert tensorflow_env.wrong_keras() is None  # there is none: reported elsewhere
    old = type(sys)("keras")
    old.__version__ = "2.3.1"
    monkeypatch.setitem(sys.modules, "keras", old)
    assert "Keras 2.3.1" in tensorflow_env.wrong_keras().text("en")


@pytest.mark.parametrize(
    ("name", "value"), [("KERAS_BACKEND", "jax"), ("TF_USE_LEGACY_KERAS", "1")]
)
def test_the_engine_explains_it_and_imports_nothing(name, value):
    code = "import sys, livefit\ntry: import livefit.engines.keras_engine\n"
    code += "except ImportError as error: print(error)\nprint('keras' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), name: value}
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True
    )

    printed, imported = run.stdout.splitlines()
    assert name in printed
    assert "다를 수 있습니다" in printed and "from the book's" in printed
    assert imported == "False"


def test_the_command_line_says_it_in_one_language(monkeypatch):
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "KERAS_BACKEND": "jax",
        "LC_ALL": "ko_KR.UTF-8",
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, "-m", "livefit", "run"]
    run = subprocess.run(command, env=environment, capture_output=True, encoding="utf8")

    assert run.returncode == 2
    assert run.stderr.startswith("livefit: 이 커널의 케라스는")
    assert "Keras in this" not in run.stderr


def test_a_graphics_card_is_seen_where_it_has_a_device(tmp_path):
    (tmp_path / "nvidiactl").touch()
    assert not tensorflow_env.has_gpu(tmp_path)
    (tmp_path / "nvidia0").touch()
    assert tensorflow_env.has_gpu(tmp_path)


def test_where_there_is_a_card_training_stays_on_the_cpu_and_says_so_once(card):
    note = tensorflow_env.stay_on_cpu("ko")

    assert "GPU" in note and "CPU" in note
    assert os.environ["CUDA_VISIBLE_DEVICES"] == "-1"
    assert tensorflow_env.stay_on_cpu("ko") == ""
    assert tensorflow_env.kernel_notes("ko") == []


def test_without_the_set_up_the_lab_says_it_and_changes_nothing(card):
    (note,) = tensorflow_env.kernel_notes("en")
    assert "GPU" in note
    assert "CUDA_VISIBLE_DEVICES" not in os.environ


def test_a_choice_of_the_learners_stays(card, monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    tensorflow_env.stay_on_cpu("en")
    assert os.environ["CUDA_VISIBLE_DEVICES"] == "0"


def test_without_a_card_nothing_is_said_or_changed(monkeypatch):
    monkeypatch.setattr(tensorflow_env, "has_gpu", lambda: False)
    assert tensorflow_env.stay_on_cpu("ko") == ""
    assert "CUDA_VISIBLE_DEVICES" not in os.environ
