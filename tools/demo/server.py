"""The demo's web server: the built book, and at /demo/state how TensorFlow is."""

import contextlib
import secrets
from collections.abc import Sequence
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tools.demo.kernel import COMMAND, EARLY, START_SECONDS, DemoKernel
from tools.publish import serve

STATE = "/demo/state"
ALIVE_SECONDS = 15.0  # a line of the stream at least so often


class DemoServer:
    """Serves the book to everybody here, the state only to who knows `key`.

    Args:
        folder: the built book.
        first_port: the next free one is taken.
        command, start_seconds, early: of the kernel, see `DemoKernel`.

    Raises:
        OSError: no port is free.
    """

    def __init__(
        self,
        folder: Path,
        first_port: int = serve.FIRST_PORT,
        command: Sequence[str] = COMMAND,
        start_seconds: float = START_SECONDS,
        early: Sequence[str] = EARLY,
    ) -> None:
        self.key = secrets.token_urlsafe(24)
        self.http: ThreadingHTTPServer = serve.open_server(
            folder, first_port, self._handler()
        )
        self.origin = f"http://{serve.ADDRESS}:{self.http.server_port}"
        self.kernel = DemoKernel(self.origin, command, start_seconds, early)

    def address(self, page: str) -> str:
        """Return the address that opens this page of the book as the demo's."""
        return f"{self.origin}/{page}?demo={self.key}"

    def _handler(self) -> type[serve.Handler]:
        demo = self

        class DemoHandler(serve.Handler):
            def do_GET(self) -> None:
                address = urlsplit(self.path)
                if address.path != STATE:
                    super().do_GET()
                    return
                (key,) = parse_qs(address.query).get("key", [""])[:1]
                if not secrets.compare_digest(key.encode(), demo.key.encode()):
                    self.send_error(HTTPStatus.FORBIDDEN)
                    return
                self.send_response(HTTPStatus.OK)
                self.send_header("Content-Type", "text/event-stream")
                self.end_headers()
                # The page has gone.
                with contextlib.suppress(ConnectionError):
                    self._tell()

            def _tell(self) -> None:
                version, kernel = -1, demo.kernel
                while not kernel.closed:
                    known = version
                    version, state = kernel.wait(known, ALIVE_SECONDS)
                    line = ":" if version == known else f"data: {state.to_json()}"
                    self.wfile.write(f"{line}\n\n".encode())

        return DemoHandler
