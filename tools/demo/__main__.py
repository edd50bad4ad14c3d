"""Show the lecturer's screen with TensorFlow behind it: `python -m tools.demo`."""

import argparse
import signal
import sys
import webbrowser
from pathlib import Path

from tools.demo.server import DemoServer
from tools.publish.serve import FIRST_PORT, has_display

PAGE = "book/stage.html"
SIGNALS = ("SIGTERM", "SIGHUP", "SIGBREAK")  # the last: Windows


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
    try:
        server = DemoServer(options.folder, options.port)
    except OSError as error:
        print(f"The screen cannot be served: {error}", file=sys.stderr)
        return 1
    for name in SIGNALS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
    address = server.address(PAGE)
    try:
        print(f"The lecturer's screen is at {address} (Ctrl-C ends)", flush=True)
        if has_display():
            webbrowser.open(address)
        server.kernel.start()
        server.http.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        server.kernel.close()
        server.http.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
