"""Write the one address of the repository: `python -m tools.publish.repository [URL]`.

It is kept in `_config.yml` (`repository.url`); the first cells of the chapters follow
from it. Without an argument the address of the Git remote `origin` is taken.
"""

import re
import subprocess
import sys
from pathlib import Path

from livefit.notebook.site import repository_setting
from tools.notebooks.first_cells import write_first_cells

ROOT = Path(__file__).resolve().parents[2]
CONFIG = "_config.yml"

_ADDRESS = re.compile(r"https://[A-Za-z0-9.-]+(:\d+)?(/[A-Za-z0-9._~-]+){2,}")
# git@host:owner/name.git and ssh://git@host:22/owner/name.git
_SSH = re.compile(
    r"(?:ssh://)?[\w.-]+@(?P<host>[A-Za-z0-9.-]+)(?::\d+(?=/))?[:/]/?(?P<path>.+)"
)
# What follows the repository's address in that of one of its pages.
_PAGE = re.compile(
    r"(?P<repository>https://github\.com(?:/[^/]+){2}(?=/)"
    r"|https://.+?(?=/(?:-|tree|blob)(?:/|$)))/.*"
)
_CREDENTIALS = re.compile(r"(?<=//)[^/@]+@")


class AddressError(ValueError):
    """The address cannot be the public page of a repository."""


def public_address(remote: str) -> str:
    """Return the https address of a repository, from any form that Git accepts.

    Raises:
        AddressError: it is a path, has spaces, or names no owner and repository.
    """
    address = remote.strip()
    if ssh := _SSH.fullmatch(address):
        address = f"https://{ssh['host']}/{ssh['path']}"
    # A remote may carry a name and a token, which must not be published.
    address = _CREDENTIALS.sub("", address)
    address = address.rstrip("/").removesuffix(".git")
    if page := _PAGE.fullmatch(address):
        raise AddressError(
            f"{address} is a page of a repository; give the repository's own address: "
            f"URL={page['repository']}"
        )
    if not _ADDRESS.fullmatch(address):
        raise AddressError(
            f"{address!r} is not the address of a repository; it should look like "
            "https://github.com/owner/name"
        )
    return address


def origin(folder: Path = ROOT) -> str:
    """Return the address of the remote `origin`.

    Raises:
        AddressError: there is no such remote, no Git, or no working copy.
    """
    command = ["git", "remote", "get-url", "origin"]
    try:
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    except OSError as error:
        raise AddressError("Git is not installed: give the address, URL=…") from error
    if run.returncode != 0:
        raise AddressError("there is no remote `origin`: give the address, URL=…")
    return run.stdout


def write(address: str, folder: Path = ROOT) -> bool:
    """Write `address` into the book's settings and chapters.

    Returns whether that changed anything.

    Raises:
        AddressError: the settings have no place for it.
    """
    path = folder / CONFIG
    before = path.read_text("utf-8")
    after, places = repository_setting("url").subn(rf'\g<key> "{address}"', before)
    if places != 1:
        raise AddressError(f"{CONFIG} needs exactly one `repository:` with a `url:`")
    if after != before:
        path.write_text(after, "utf-8", newline="\n")
    return bool(write_first_cells(folder)) or after != before


def main(arguments: list[str], folder: Path = ROOT) -> int:
    """Write the address given or found; return the exit status."""
    if len(arguments) > 1:
        print("usage: make repository URL=https://github.com/owner/name")
        return 2
    try:
        address = public_address(arguments[0] if arguments else origin(folder))
        changed = write(address, folder)
    except AddressError as error:
        print(f"make repository: {error}", file=sys.stderr)
        return 1
    print(f"{'Now' if changed else 'Already'} the repository: {address}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
