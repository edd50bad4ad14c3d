"""The demo's web server: the built book and the kernel channel of its screen."""

import asyncio
import contextlib
import json
import secrets
from http import HTTPStatus
from pathlib import Path

from tornado import httpserver, netutil, web, websocket

from livefit.engines.keras_process import KerasWorker
from livefit.notebook.kernel_session import Session
from livefit.notebook.messages import Message
from tools.publish import serve

CHANNEL = "/demo/channel"
MAX_BYTES = 2**28  # of one message: the largest table that a lab takes has 107 MB


class Book(web.StaticFileHandler):
    """Serves the files of the built book."""

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", serve.cache_control(path))


class KernelChannel(websocket.WebSocketHandler):
    """Connects one page with a `Session` of its own; the Keras process is shared.

    Args:
        origin: of the only pages that may connect.
        key: the secret that such a page must send.
        worker: the Keras process.
    """

    def initialize(self, origin: str, key: str, worker: KerasWorker) -> None:
        self._origin, self._key = origin, key
        loop = asyncio.get_running_loop()

        def send(message: Message) -> None:
            # May be called from any thread; the loop keeps the order.
            with contextlib.suppress(RuntimeError):  # the demo has ended
                loop.call_soon_threadsafe(self._write, json.dumps(message))

        self._session = Session(send, worker, "ko")

    def prepare(self) -> None:
        given = self.get_query_argument("key", "")
        if not secrets.compare_digest(given.encode(), self._key.encode()):
            raise web.HTTPError(HTTPStatus.FORBIDDEN)

    def check_origin(self, origin: str) -> bool:
        return origin == self._origin

    def on_message(self, message: str | bytes) -> None:
        try:
            content = json.loads(message)
        except ValueError:
            content = message  # which the session refuses
        self._session.receive(content)

    def on_close(self) -> None:
        self._session.close()

    def _write(self, text: str) -> None:
        with contextlib.suppress(websocket.WebSocketClosedError):
            # A page that disconnects meanwhile is no error.
            self.write_message(text).add_done_callback(asyncio.Future.exception)


class DemoServer:
    """Serves on this machine only; to be made within a running event loop.

    Args:
        folder: the built book.
        first_port: the next free one is taken.
        worker: the Keras process.

    Raises:
        OSError: no port is free.
    """

    def __init__(self, folder: Path, first_port: int, worker: KerasWorker) -> None:
        sockets = serve.on_free_port(
            lambda port: netutil.bind_sockets(port, serve.ADDRESS), first_port
        )
        self.origin = f"http://{serve.ADDRESS}:{sockets[0].getsockname()[1]}"
        self.key = secrets.token_urlsafe(24)
        channel = {"origin": self.origin, "key": self.key, "worker": worker}
        book = {"path": str(folder.resolve()), "default_filename": "index.html"}
        application = web.Application(
            [(CHANNEL, KernelChannel, channel), (r"/(.*)", Book, book)],
            log_function=lambda _handler: None,  # keep the terminal for the address
            websocket_max_message_size=MAX_BYTES,
        )
        server = httpserver.HTTPServer(application, max_buffer_size=MAX_BYTES)
        server.add_sockets(sockets)

    def address(self, page: str) -> str:
        """Return the address that opens this page of the book as the demo's."""
        return f"{self.origin}/{page}?demo={self.key}"
