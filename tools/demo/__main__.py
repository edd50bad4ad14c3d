"""Show the lecturer's screen with Keras behind it: `python -m tools.demo`."""

import argparse
import asyncio
import contextlib
import signal
import sys
import webbrowser
from pathlib import Path

from livefit.engines.keras_process import shared_worker
from tools.demo.server import DemoServer
from tools.publish.serve import FIRST_PORT, has_display

PAGE = "book/stage.html"
SIGNALS = ("SIGTERM", "SIGHUP", "SIGBREAK")  # the last: Windows


async def serve(folder: Path, first_port: int) -> None:
    """Load TensorFlow in the background, show the screen and serve it until cancelled.

    Raises:
        OSError: no port is free.
    """
    worker = shared_worker()
    server = DemoServer(folder, first_port, worker)
    address = server.address(PAGE)
    print(f"The lecturer's screen is at {address} (Ctrl-C ends)", flush=True)
    with contextlib.suppress(OSError):  # reported in the reply to the screen's ping
        worker.start()
    if has_display():  # webbrowser.open may block
        await asyncio.to_thread(webbrowser.open, address)
    await asyncio.Event().wait()


def main() -> int:
    """Serve until Ctrl-C; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.demo")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("_build/html"))
    parser.add_argument("--port", type=int, default=FIRST_PORT)
    options = parser.parse_args()
    if not (options.folder / PAGE).is_file():
        print(
            f"{options.folder} holds no lecturer's screen: run `make build`.",
            file=sys.stderr,
        )
        return 1
    for name in SIGNALS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
    try:
        asyncio.run(serve(options.folder, options.port))
    except KeyboardInterrupt:
        print()
    except OSError as error:
        print(f"The screen cannot be served: {error}", file=sys.stderr)
        return 1
    finally:
        shared_worker().close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
