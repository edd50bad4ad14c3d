"""Where a chapter is opened: alone in Colab, or in the folder of a clone.

Both come from one Git repository that stands for the public one: the tracked files as
they are now, with an address in the settings. A clone of that address is made from
it, without any network.
"""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import copy_tracked_files
from tools.env.stacks import Stack
from tools.publish import repository

ADDRESS = "https://github.com/example/first-keras"
HERE = Path(__file__).parent
SIMULATED = HERE / "simulated"


@dataclass(frozen=True)
class Place:
    """A folder with chapters, and the kernel that they get there.

    Attributes:
        folder: where the notebooks are, and the kernel's working folder.
        environment: of whatever starts the kernel, such as a Jupyter server.
        kernel_environment: what the kernel has beside that.
        fetched: the file in which kernels note what they fetch.
    """

    folder: Path
    environment: dict[str, str]
    kernel_environment: dict[str, str]
    fetched: Path

    def leave(self) -> None:
        """Remove what the kernels have fetched."""
        if self.fetched.exists():
            for copy in self.fetched.read_text("utf-8").split():
                shutil.rmtree(copy, ignore_errors=True)


def publish(folder: Path) -> Path:
    """Return a repository of the tracked files, as its public address would give it."""
    folder.mkdir(parents=True)
    copy_tracked_files(folder)
    repository.write(ADDRESS, folder)
    author = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all", "--force")
    git(folder, *author, "commit", "--quiet", "--message", "The book")
    return folder


def in_colab(public: Path, stack: Stack, folder: Path, *notebooks: Path) -> Place:
    """Return a folder that holds nothing but these notebooks, as Colab opens them.

    What the set-up cell fetches from the address comes from `public`.
    """
    content = folder / "content"
    content.mkdir(parents=True)
    for notebook in notebooks:
        shutil.copy(notebook, content)
    redirect = folder / "gitconfig"
    redirect.write_text(f'[url "{public.as_uri()}"]\n\tinsteadOf = {ADDRESS}\n')
    fetched = folder / "fetched"
    kernel = {
        "PYTHONPATH": str(SIMULATED),
        "GIT_CONFIG_GLOBAL": str(redirect),
        "FETCHED_COPIES": str(fetched),
    }
    return _place(stack, folder, content, ["--in-colab"], kernel)


def in_clone(public: Path, stack: Stack, folder: Path) -> Place:
    """Return the book's folder in a clone, as in a Jupyter of one's own."""
    folder.mkdir(parents=True)
    clone = folder / "clone"
    git(folder, "clone", "--quiet", "--depth=1", public.as_uri(), str(clone))
    return _place(stack, folder, clone / "book", [], {"PYTHONPATH": ""})


def git(folder: Path, *arguments: str) -> None:
    """Run Git in a folder, with nobody's settings.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True)


def _place(
    stack: Stack,
    folder: Path,
    content: Path,
    arguments: list[str],
    environment: dict[str, str],
) -> Place:
    """Write the kernel file that `JUPYTER_PATH` leads to, and return the place.

    The kernel's environment goes over that of the process that starts it.
    """
    environment["MPLCONFIGDIR"] = str(stack.matplotlib)
    launch = [str(stack.interpreter), "-P", str(HERE / "launch.py"), *arguments]
    kernel = folder / "kernels" / "python3"
    kernel.mkdir(parents=True)
    about = {
        "argv": [*launch, "-f", "{connection_file}"],
        "display_name": "Python 3",
        "language": "python",
        "env": environment,
    }
    (kernel / "kernel.json").write_text(json.dumps(about), "utf-8")
    start = {"JUPYTER_PATH": str(folder)}
    return Place(content, start, environment, folder / "fetched")
