"""The folder `spec/`: what both languages read, found and parsed."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent
# A checkout keeps the folder beside the package, an installed package inside it.
_FOLDERS = (_PACKAGE.parent / "spec", _PACKAGE / "spec")


def spec_path(name: str) -> Path:
    """Return the path of the file `name` in `spec/`.

    Raises:
        FileNotFoundError: it is in neither place.
    """
    for folder in _FOLDERS:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"spec/{name}")


@cache
def spec_text(name: str) -> str:
    """Return the text of the file `name` in `spec/`."""
    return spec_path(name).read_text("utf-8")


@cache
def spec_json(name: str) -> Any:
    """Return what the JSON file `name` in `spec/` holds; shared, not to be changed."""
    return json.loads(spec_text(name))
