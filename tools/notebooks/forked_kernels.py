"""Start nbval's kernels by a fork of one process that has imported Keras.

Importing Keras takes four seconds of processor time, and 33 notebooks do it. A fork
server (of the standard library) imports it once for each test worker; every notebook
still has a process of its own, in which nothing has run but imports. `make test-colab`
runs the notebooks in kernels that begin with nothing.
"""

import asyncio
import multiprocessing
import os
import signal
import threading
from contextlib import suppress
from importlib.metadata import EntryPoint
from multiprocessing.connection import Connection
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from nbval.kernel import CURRENT_ENV_KERNEL_NAME, NbvalKernelspecManager

CONTEXT = multiprocessing.get_context("forkserver")
# In a chapter's order: the second sets what TensorFlow reads when the third imports it.
IMPORTS = [
    "ipykernel.kernelapp",
    "livefit.engines.tensorflow_env",
    "livefit.engines.keras_engine",
]


class ForkedProvisioner(LocalProvisioner):
    """Starts a kernel by a fork; signals and the end are those of any local kernel."""

    process: Any = None
    pid: Any = None
    pgid: Any = None

    async def launch_kernel(
        self, cmd: list[str], **kwargs: Any
    ) -> KernelConnectionInfo:
        """Start the kernel whose connection file `cmd` names."""
        receiver, sender = CONTEXT.Pipe(duplex=False)
        given = (cmd[cmd.index("-f") :], kwargs["env"], kwargs["cwd"], sender)
        # A daemon: one that was not stopped does not keep its parent waiting.
        process = CONTEXT.Process(target=_run, args=given, daemon=True)
        process.start()
        sender.close()  # so that a kernel that dies at once ends the next line
        receiver.recv()  # only now a signal to its group reaches nothing else
        self.process = process
        self.pid = self.pgid = process.pid
        return self.connection_info

    async def poll(self) -> int | None:
        """Return the exit code, None while the kernel runs."""
        return self.process.exitcode if self.process else 0

    async def send_signal(self, signum: int) -> None:
        """Send a signal to the kernel and all that it has started."""
        if await self.poll() is None:
            with suppress(ProcessLookupError):  # it ends just now
                os.killpg(self.pgid, signum)

    async def wait(self) -> int | None:
        """Wait for the end of the kernel and return its exit code."""
        while (code := await self.poll()) is None:
            await asyncio.sleep(0.01)
        self.process = None
        return code


def install() -> None:
    """Let nbval start this environment's kernel by a fork; others stay as they are."""
    CONTEXT.set_forkserver_preload(IMPORTS)
    factory = KernelProvisionerFactory.instance()
    target = f"{__name__}:{ForkedProvisioner.__name__}"
    factory.provisioners["forked"] = EntryPoint("forked", target, factory.GROUP_NAME)
    find = NbvalKernelspecManager.get_kernel_spec

    def get_kernel_spec(self: NbvalKernelspecManager, name: str) -> KernelSpec:
        spec = find(self, name)
        if name == CURRENT_ENV_KERNEL_NAME:
            spec.metadata = {"kernel_provisioner": {"provisioner_name": "forked"}}
        return spec

    NbvalKernelspecManager.get_kernel_spec = get_kernel_spec


def _run(
    arguments: list[str], env: dict[str, str], cwd: str, ready: Connection
) -> None:
    """Be the kernel, as `python -m ipykernel_launcher` is."""
    from ipykernel.kernelapp import IPKernelApp

    os.setsid()
    ready.send(None)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.clear()
    os.environ.update(env)
    os.chdir(cwd)
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    IPKernelApp.launch_instance(arguments)


def _end_with_parent() -> None:
    """Wait for the end of the process that started the kernel, not of the server."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
