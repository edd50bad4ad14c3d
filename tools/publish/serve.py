"""Serve a folder on this machine only: `python -m tools.publish.serve _build/html`."""

import argparse
import errno
import os
import sys
import threading
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TypeVar

ADDRESS = "127.0.0.1"
FIRST_PORT = 8000
PORTS = 100

T = TypeVar("T")


class _Server(ThreadingHTTPServer):
    # On Windows this option would let two servers share one port.
    allow_reuse_address = os.name != "nt"
    daemon_threads = True


class Handler(SimpleHTTPRequestHandler):
    """Serves the files of a folder."""

    path = ""  # of a request that is too broken to have one

    def log_message(self, *args: object) -> None:
        """Keep the terminal free for the address."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", cache_control(self.path.partition("?")[0]))
        super().end_headers()


def cache_control(path: str) -> str:
    """Return the header of this name for a file of the book."""
    # A rebuilt book must be shown at once. The icon is cached: Chromium would request
    # it at every change of the address, also by a script.
    return "max-age=3600" if path.endswith("favicon.svg") else "no-cache"


def open_server(folder: Path, first_port: int = FIRST_PORT) -> ThreadingHTTPServer:
    """Return a server of `folder` on the first free port from `first_port` on.

    Raises:
        OSError: none of the ports is free.
    """
    answer = partial(Handler, directory=str(folder))
    return on_free_port(lambda port: _Server((ADDRESS, port), answer), first_port)


def on_free_port(bind: Callable[[int], T], first_port: int) -> T:
    """Return what `bind` makes of the first free port from `first_port` on.

    Raises:
        OSError: none of the ports is free.
    """
    for port in range(first_port, first_port + PORTS):
        try:
            return bind(port)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    raise OSError(f"no free port between {first_port} and {first_port + PORTS - 1}")


@contextmanager
def serving(folder: Path, first_port: int = FIRST_PORT) -> Iterator[str]:
    """Serve `folder` while the `with` block runs; the address ends in a slash.

    Raises:
        OSError: none of the ports is free.
    """
    with open_server(folder, first_port) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://{ADDRESS}:{server.server_port}/"
        finally:
            server.shutdown()


def has_display() -> bool:
    """Return whether a browser window can be opened here."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """Serve until Ctrl-C; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.publish.serve")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=FIRST_PORT)
    options = parser.parse_args()
    if not (options.folder / "index.html").is_file():
        print(f"{options.folder} holds no book yet: run `make build`.", file=sys.stderr)
        return 1
    try:
        server = open_server(options.folder, options.port)
    except OSError as error:
        print(f"The book cannot be served: {error}", file=sys.stderr)
        return 1
    address = f"http://{ADDRESS}:{server.server_port}/"
    print(f"The book is at {address} (Ctrl-C ends)", flush=True)
    try:
        if has_display():
            webbrowser.open(address)
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        server.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
