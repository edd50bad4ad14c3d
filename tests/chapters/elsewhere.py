"""Runs chapters as a student's machine would: without the repository on the path.

A kernel started with `environment(...)` finds the installed packages but not this
checkout, reaches no network, and may look like one of Colab's or lack packages.
"""

import os
import subprocess
from pathlib import Path

from nbclient import NotebookClient
from nbformat import NotebookNode

from tests.conftest import copy_tracked_files
from tools.notebooks.execute import KERNEL_ENVIRONMENT
from tools.notebooks.files import tidy
from tools.notebooks.first_cells import write_first_cells

# Run by Python itself at its start, after the installed packages are on the path.
_SITE = """\
import importlib.machinery, os, socket, sys
package = "/livefit/__init__.py"
sys.path[:] = [path for path in sys.path if not os.path.isfile(path + package)]

class Offline(socket.socket):
    def connect(self, address):
        if self.family == socket.AF_INET and address[0] != "127.0.0.1":
            raise OSError("no network in this test")
        return super().connect(address)

socket.socket = Offline
finder = importlib.machinery.PathFinder
real = finder.find_spec

def find_spec(cls, name, path=None, target=None):
    return None if name in {hidden!r} else real(name, path, target)

finder.find_spec = classmethod(find_spec)
if {colab!r}:
    import google.colab
"""


def environment(
    folder: Path, *, colab: bool = False, hidden: tuple[str, ...] = ()
) -> dict[str, str]:
    """Return the environment of a kernel elsewhere.

    Args:
        folder: an empty one, for the files that Python reads at its start.
        colab: whether `google.colab` is loaded, which is all that the set-up asks for.
        hidden: packages that cannot be found.
    """
    site = folder / "site"
    (site / "google" / "colab").mkdir(parents=True)
    (site / "google" / "colab" / "__init__.py").touch()
    code = _SITE.format(colab=colab, hidden=set(hidden))
    (site / "sitecustomize.py").write_text(code, "utf-8")
    own = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    return own | KERNEL_ENVIRONMENT | {"PYTHONPATH": str(site)}


def published(folder: Path) -> Path:
    """Return a Git repository like a published one, its address its own folder."""
    copy_tracked_files(folder)
    config = folder / "_config.yml"
    text = config.read_text("utf-8")
    head, _, tail = text.partition("  url:")
    rest = tail.partition("\n")[2]
    config.write_text(f'{head}  url: "file://{folder}"\n{rest}', "utf-8")
    write_first_cells(folder)
    person = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    for command in (["init", "-q"], ["add", "-A"], [*person, "commit", "-qm", "book"]):
        subprocess.run(["git", "-C", folder, *command], check=True)
    return folder


def shown(cell: NotebookNode) -> list[str]:
    """Return what a code cell shows, as text; pictures depend on the machine."""
    texts = []
    for output in cell.outputs:
        data = {"text": output.get("text", ""), **output.get("data", {})}
        texts += [data[kind] for kind in sorted(data) if kind.startswith("text")]
        texts += [output.ename] if output.output_type == "error" else []
    return [text for text in texts if text]


def run_all(notebook: NotebookNode, folder: Path, environment: dict[str, str]) -> None:
    """Run all cells in `folder`, as the menu does: up to the first error.

    Raises:
        CellExecutionError: a cell failed.
    """
    client = NotebookClient(
        notebook,
        timeout=600,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder)}},
        extra_arguments=["--log-level=ERROR"],
    )
    client.execute(env=environment)
    tidy(notebook)  # as it would be stored: one text for each stream
