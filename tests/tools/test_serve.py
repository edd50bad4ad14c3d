"""`make book`'s server: this machine only, the next free port, a quiet end."""

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

import pytest
from playwright.sync_api import Page

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


def test_the_icon_is_asked_for_once(
    site: Path, new_page: Callable[..., Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though a script changes the address ten times."""
    icon = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    (site / "favicon.svg").write_text(icon, "utf-8")
    (site / "index.html").write_text('<link rel="icon" href="favicon.svg">', "utf-8")
    asked = []
    answer = SimpleHTTPRequestHandler.do_GET
    monkeypatch.setattr(
        SimpleHTTPRequestHandler,
        "do_GET",
        lambda request: (asked.append(request.path), answer(request)),
    )
    with serving(site, PORT) as address:
        page = new_page()
        page.goto(address)
        for number in range(10):
            page.evaluate("(hash) => history.pushState(null, '', hash)", f"#{number}")
            page.wait_for_timeout(50)
    assert asked == ["/", "/favicon.svg"]


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
