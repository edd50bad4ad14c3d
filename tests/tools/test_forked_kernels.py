"""Kernels that are forks: their end, and that of the process that started them."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START = """
import os
import time

from jupyter_client.manager import KernelManager
from nbval.kernel import CURRENT_ENV_KERNEL_NAME, NbvalKernelspecManager

from tools.notebooks import forked_kernels


def main():
    forked_kernels.IMPORTS[1:] = []  # Keras, which no test needs here
    forked_kernels.install()
    specs = NbvalKernelspecManager()
    manager = KernelManager(
        kernel_name=CURRENT_ENV_KERNEL_NAME, kernel_spec_manager=specs
    )
    manager.start_kernel(cwd=".")
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    print(manager.provisioner.pid, flush=True)
    {then}


if __name__ == "__main__":  # a fork server reads this file, too
    main()
"""
DIES = """client.execute("import os; os._exit(3)")
    while manager.is_alive():
        time.sleep(0.05)
    manager.signal_kernel(2)
    manager.restart_kernel(now=True)
    client.wait_for_ready(timeout=60)
    print(manager.provisioner.pid, flush=True)
    manager.shutdown_kernel(now=True)"""


def start(folder: Path, then: str) -> subprocess.Popen[str]:
    """Start a kernel in a process that prints its number, and goes on with `then`."""
    script = folder / "start.py"
    script.write_text(START.replace("{then}", then), "utf-8")
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, script], env=env, stdout=subprocess.PIPE, text=True
    )


def ends(pid: int) -> bool:
    """Wait until no process has that number."""
    with suppress(ProcessLookupError):
        for _ in range(600):
            os.kill(pid, 0)
            time.sleep(0.1)
        return False
    return True


def test_a_kernel_ends_with_the_process_that_started_it(tmp_path: Path):
    parent = start(tmp_path, "time.sleep(600)")
    kernel = int(parent.stdout.readline())
    os.kill(kernel, 0)  # it is there
    parent.kill()
    parent.communicate()
    assert ends(kernel)


def test_a_kernel_that_was_not_stopped_keeps_nobody_waiting(tmp_path: Path):
    parent = start(tmp_path, "pass")
    kernel = int(parent.communicate(timeout=60)[0])
    assert parent.returncode == 0
    assert ends(kernel)


def test_after_a_kernel_that_died_another_one_starts(tmp_path: Path):
    parent = start(tmp_path, DIES)
    first, second = map(int, parent.communicate(timeout=120)[0].split())
    assert parent.returncode == 0
    assert first != second
    assert ends(second)
