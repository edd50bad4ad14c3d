"""Which browser the tests take, and the message where there is none."""

from pathlib import Path

import pytest

from tools.env import browser


def program(path: Path, output: str, status: int = 0) -> str:
    path.write_text(f"#!/bin/sh\necho '{output}'\nexit {status}\n", "utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.fixture(autouse=True)
def no_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without any browser, whose programs are those of `tmp_path`."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(browser, "PLACES", ())
    monkeypatch.setattr(browser, "playwrights_own", lambda: None)
    monkeypatch.setattr(browser, "download", lambda: None)


def test_an_installed_browser_is_taken(tmp_path: Path) -> None:
    path = program(tmp_path / "google-chrome", "Google Chrome 140.0")
    assert browser.find() == path
    assert browser.main() == 0


def test_one_that_does_not_start_is_passed_over(tmp_path: Path) -> None:
    program(tmp_path / "chromium", "install the snap", status=10)
    path = program(tmp_path / "google-chrome", "Google Chrome 140.0")
    assert browser.find() == path


def test_playwrights_own_is_downloaded_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    existing = lambda: str(own) if own.exists() else None  # noqa: E731
    monkeypatch.setattr(browser, "playwrights_own", existing)
    monkeypatch.setattr(browser, "download", lambda: program(own, "Chromium 140.0"))
    assert browser.main() == 0
    assert browser.find() == str(own)


def test_the_browser_that_is_named_is_the_only_one_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path / "chromium", "Chromium 140.0")
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "missing"))
    assert browser.find() is None
    assert browser.main() == 1


def test_without_any_one_sentence_says_what_to_install(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert browser.main() == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == browser.MISSING + "\n"
    assert "apt install chromium" in captured.err
