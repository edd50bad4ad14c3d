"""`make book`'s server: this machine only, the next free port, a quiet end."""

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.programs import start_program
from tools.publish.serve import ADDRESS, has_display, open_server, serving

ROOT = Path(__file__).resolve().parents[2]
PORT = 18000


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "index.html").write_text("<p>책</p>", "utf-8")
    return tmp_path


def test_a_port_in_use_is_passed_over(site: Path) -> None:
    with socket.socket() as taken:
        taken.bind((ADDRESS, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with open_server(site, port) as server:
            assert server.server_address[0] == "127.0.0.1"
            assert port < server.server_port < port + 100


def test_pages_are_served_and_never_kept(site: Path) -> None:
    with (
        serving(site, PORT) as address,
        urllib.request.urlopen(address, timeout=60) as answer,
    ):
        assert answer.read().decode() == "<p>책</p>"
        assert answer.headers["Cache-Control"] == "no-cache"


def test_the_icon_may_be_kept(site: Path) -> None:
    """Else Chromium asks for it at every change of the address, also by a script."""
    (site / "favicon.svg").write_text("<svg/>", "utf-8")
    with (
        serving(site, PORT) as address,
        urllib.request.urlopen(f"{address}favicon.svg", timeout=60) as answer,
    ):
        assert answer.headers["Cache-Control"] == "max-age=3600"


def serve(folder: Path) -> subprocess.Popen[str]:
    return start_program("tools.publish.serve", folder, "--port", str(PORT + 100))


def test_the_address_is_printed_and_ctrl_c_ends_quietly(site: Path) -> None:
    with serve(site) as server:
        line = server.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address
        urllib.request.urlopen(address[0], timeout=60).close()
        server.send_signal(signal.SIGINT)
        _, errors = server.communicate(timeout=60)
    assert (server.returncode, errors) == (0, "")


def test_a_folder_without_a_book_is_refused(tmp_path: Path) -> None:
    with serve(tmp_path) as server:
        output, errors = server.communicate(timeout=60)
    assert server.returncode == 1
    assert output == ""
    assert "make build" in errors and errors.count("\n") == 1


def test_no_browser_is_opened_without_a_display(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
