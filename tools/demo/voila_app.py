"""Voila as the demo runs it: one kernel, one hidden page, for one address only.

Its settings come as one line of JSON on standard input; a command line would show the
secret to everybody on the machine. It ends when its standard input closes.
"""

import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from traitlets.config import Config
from voila.app import Voila
from voila.tornado.handler import TornadoVoilaHandler

TEMPLATE = Path(__file__).resolve().parent / "template"


class PageHandler(TornadoVoilaHandler):
    """Voila's page with the cookie that its script needs to end the kernel.

    Without it, each reload of the page would leave a kernel behind.
    """

    async def prepare(self) -> None:
        await super().prepare()
        _ = self.xsrf_token  # sets the cookie


class HiddenVoila(Voila):
    """Voila with a page that shows nothing and asks no CDN."""

    def setup_template_dirs(self) -> None:
        super().setup_template_dirs()
        self.template_paths.insert(0, str(TEMPLATE))

    def init_handlers(self) -> list[tuple[Any, ...]]:
        own = {TornadoVoilaHandler: PageHandler}
        return [
            (path, own.get(handler, handler), *more)
            for path, handler, *more in super().init_handlers()
        ]


def config(settings: dict[str, Any]) -> Config:
    """Return Voila's settings for these of the demo."""
    origin = settings["origin"]
    # Nothing is loaded from another host, and no other page can show this one.
    policy = (
        "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:; "
        f"frame-ancestors {origin}"
    )
    return Config(
        Voila={
            "ip": "127.0.0.1",
            "port": settings["port"],
            "port_retries": 0,
            "token": settings["token"],
            "open_browser": False,
            "notebook_path": settings["notebook"],
            "connection_dir_root": settings["folder"],
            "tornado_settings": {"headers": {"Content-Security-Policy": policy}},
            "log_level": "WARN",
            "config_file_paths": [],  # none of the user's own
        },
        VoilaConfiguration={
            "preheat_kernel": True,
            "default_pool_size": 1,
            "strip_sources": True,
        },
        # The next kernel must not take the machine while TensorFlow is being loaded.
        VoilaKernelManager={"fill_delay": 20.0},
    )


def end_with_parent() -> None:
    """Wait for the end of standard input, then stop Voila, which ends its kernels."""
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


def main() -> None:
    """Run Voila until the demo ends."""
    settings = json.loads(sys.stdin.readline())
    threading.Thread(target=end_with_parent, daemon=True).start()
    HiddenVoila.launch_instance(argv=[], config=config(settings))


if __name__ == "__main__":
    main()
