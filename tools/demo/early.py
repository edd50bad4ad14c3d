"""A Keras process that is there before the kernel: `python -m tools.demo.early`.

TensorFlow takes longer to load than everything else together. So its process is started
first and loads while Voila and the kernel start; the kernel then takes it over. A file
says where it waits: a port of this machine, a secret, and the process's id.
"""

import json
import os
import secrets
import socket
import threading
from pathlib import Path
from typing import TextIO

import psutil

from livefit.engines import keras_process as keras_worker
from tools.demo.kernel import WORKER

ADDRESS = "127.0.0.1"
SECONDS = 60.0  # that a kernel may take to come


class Taken:
    """The kernel's end of the line; stands for the process as `subprocess.Popen` would.

    Args:
        file: what the process has written.

    Raises:
        OSError: there is no such process, or nobody answers there.
        ValueError: the file is not complete.
    """

    def __init__(self, file: Path) -> None:
        told = json.loads(file.read_text("utf-8"))
        self.pid: int = told["pid"]
        line = socket.create_connection((ADDRESS, told["port"]), timeout=1)
        line.settimeout(None)
        self.stdin: TextIO = line.makefile("w")
        self.stdout: TextIO = line.makefile("r")
        self._line = line
        self.stdin.write(told["secret"] + "\n")
        self.stdin.flush()

    def terminate(self) -> None:
        self.kill()

    def kill(self) -> None:
        """End the process; one that has ended already is fine."""
        try:
            psutil.Process(self.pid).kill()
        except psutil.Error:
            pass
        finally:
            self._line.close()

    def wait(self) -> None:
        """Nothing to do: the process is Voila's child, not the kernel's."""


def says(line: socket.socket, text: str) -> bool:
    """Tell whether the first that comes is this text; nothing behind it is read."""
    wanted, read = text.encode(), b""
    while len(read) < len(wanted) and (part := line.recv(len(wanted) - len(read))):
        read += part
    return secrets.compare_digest(read, wanted)


def end_with_parent() -> None:
    """End the process when its first standard input ends: the demo is gone."""
    line = os.dup(0)  # the kernel's line takes its number later

    def wait() -> None:
        os.read(line, 1)
        os._exit(0)

    threading.Thread(target=wait, daemon=True).start()


def main() -> None:
    """Load TensorFlow, wait for the kernel, then serve it."""
    end_with_parent()
    file, secret = Path(os.environ[WORKER]), secrets.token_urlsafe(24)
    server = socket.create_server((ADDRESS, 0))
    told = {"port": server.getsockname()[1], "secret": secret, "pid": os.getpid()}
    unfinished = file.with_suffix(".part")
    unfinished.touch(mode=0o600)
    unfinished.write_text(json.dumps(told), "utf-8")
    unfinished.replace(file)
    os.environ.update(keras_worker.environment())
    try:
        from livefit.engines import keras_engine

        keras_engine.warm_up()
    except Exception:
        return  # the kernel tries it again, and tells why it fails
    server.settimeout(SECONDS)
    line, _ = server.accept()
    line.settimeout(None)
    server.close()
    if not says(line, secret + "\n"):
        return
    os.dup2(line.fileno(), 0)
    os.dup2(line.fileno(), 1)
    keras_worker.main()


if __name__ == "__main__":
    main()
