"""The address of the published book."""

import re
from pathlib import Path

CONFIG = Path(__file__).resolve().parents[2] / "_config.yml"
PAGE = "book/playground.html"  # the lab with every control

_GITHUB = re.compile(r"https://github\.com/(?P<owner>[\w.-]+)/(?P<name>[\w.-]+)")


def repository_setting(name: str) -> re.Pattern[str]:
    """Return the pattern of a value of `repository:` in the text of `_config.yml`.

    Its groups: `key` is all up to the colon, `value` the value without quotes.
    """
    return re.compile(
        rf"(?m)^(?P<key>repository:\n(?:[ \t#].*\n|\n)*?[ \t]+{name}:)"
        r"[ \t]*[\"']?(?P<value>[^\s\"'#]*).*$"
    )


def free_lab(config: Path = CONFIG) -> str | None:
    """Return the address of the published book's free lab, where GitHub Pages has it.

    None: `config` names no repository at GitHub, or the package is installed without
    the book.
    """
    try:
        setting = repository_setting("url").search(config.read_text("utf-8"))
    except OSError:
        return None
    found = setting and _GITHUB.match(setting["value"])
    if not found:
        return None
    owner, name = found["owner"].lower(), found["name"]
    host = f"{owner}.github.io"
    folder = "" if name.lower() == host else f"{name}/"
    return f"https://{host}/{folder}{PAGE}"
