"""The address of the published book."""

import re
from pathlib import Path

CONFIG = Path(__file__).resolve().parents[2] / "_config.yml"
PAGE = "book/playground.html"  # the lab with every control

_REPOSITORY = re.compile(
    r"(?m)^repository:\n(?:[ \t#].*\n|\n)*?[ \t]+url:[ \t]*[\"']?"
    r"https://github\.com/(?P<owner>[\w.-]+)/(?P<name>[\w.-]+)"
)


def free_lab(config: Path = CONFIG) -> str | None:
    """Return the address of the published book's free lab, where GitHub Pages has it.

    None: `config` names no repository at GitHub, or the package stands alone, without
    the book.
    """
    try:
        found = _REPOSITORY.search(config.read_text("utf-8"))
    except OSError:
        return None
    if not found:
        return None
    owner, name = found["owner"].lower(), found["name"]
    host = f"{owner}.github.io"
    folder = "" if name.lower() == host else f"{name}/"
    return f"https://{host}/{folder}{PAGE}"
