"""The address of the published book."""

import re
from pathlib import Path

CONFIG = Path(__file__).resolve().parents[2] / "_config.yml"
PAGE = "book/playground.html"  # the lab with every control

_GITHUB = re.compile(r"https://github\.com/(?P<owner>[\w.-]+)/(?P<name>[\w.-]+)")


def repository_line(name: str) -> re.Pattern[str]:
    """Return the pattern of `name:` below `repository:` in the text of `_config.yml`.

    Its first group ends with the colon, its second is the rest of the line.
    """
    head = rf"repository:\n(?:[ \t#].*\n|\n)*?[ \t]+{name}:"
    return re.compile(rf"(?m)^({head})[ \t]*(.*)$")


def repository_setting(config: str, name: str) -> str:
    """Return a value of `repository:` in the text of `_config.yml`, "" for none."""
    line = repository_line(name).search(config)
    value = line and re.match(r"[\"']?([^\s\"'#]*)", line[2])
    return value[1] if value else ""


def free_lab(config: Path = CONFIG) -> str | None:
    """Return the address of the published book's free lab, where GitHub Pages has it.

    None: `config` names no repository at GitHub, or the package stands alone, without
    the book.
    """
    try:
        address = repository_setting(config.read_text("utf-8"), "url")
    except OSError:
        return None
    found = _GITHUB.match(address)
    if not found:
        return None
    owner, name = found["owner"].lower(), found["name"]
    host = f"{owner}.github.io"
    folder = "" if name.lower() == host else f"{name}/"
    return f"https://{host}/{folder}{PAGE}"
