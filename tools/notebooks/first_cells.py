"""The cells on top of every chapter: the link to Colab and the set-up.

Both follow from the repository's address in `_config.yml` and the notebook's path;
`make repository` and `make notebooks-fix` write them. No package is needed:
`make repository` runs before anything is installed.
"""

import json
from pathlib import Path
from typing import Any

from livefit.notebook.site import repository_setting

START_ID, LINK_ID = "start", "colab"

TITLE = "# @title 준비: 가장 먼저 실행하세요"

# In Colab each kernel fetches its own copy, under the number of its process: an older
# or a half-finished one is never met. A copy gets its name only when it is complete,
# and one that has its name is not fetched again.
FETCHES = """\
import os, sys; url = "{address}"
get = f"cd /tmp; [ -d $PPID ] || (git clone -q --depth 1 {{url}} $$ && mv $$ $PPID)"
if "google.colab" in sys.modules and os.system(get): sys.exit("{offline}")
sys.path += ["..", f"/tmp/{{os.getpid()}}"]; from livefit.start import start; start()"""
OFFLINE = "인터넷 연결을 확인하고 다시 실행하세요."

# While there is no address there is nothing to fetch.
FINDS = """\
import sys; sys.path += [".."]
try: from livefit.start import start
except ImportError: sys.exit("{no_address}")
start()"""
NO_ADDRESS = (
    "책의 주소가 비어 있어 도구를 내려받지 못하니, 책을 만든 사람에게 알려 주세요."
)

LINK = "[▶ Colab에서 열기]({href})"

# Folded in Colab and in JupyterLab; no part of the page, which needs no set-up.
START_METADATA = {
    "cellView": "form",
    "jupyter": {"source_hidden": True},
    "tags": ["remove-cell"],
}
LINK_METADATA = {"tags": ["remove-cell"]}

Cell = dict[str, Any]


def setting(config: str, name: str) -> str:
    """Return a value of `repository:` in the text of `_config.yml`, "" for none."""
    found = repository_setting(name).search(config)
    return found["value"] if found else ""


def colab_address(address: str, branch: str, path: str) -> str | None:
    """Return where Colab opens the notebook `path`; for github.com only."""
    owner = address.removeprefix("https://github.com/")
    if owner == address:
        return None
    return f"https://colab.research.google.com/github/{owner}/blob/{branch}/{path}"


def start_source(address: str) -> str:
    """Return the source of the set-up cell, the same in all chapters."""
    if address:
        code = FETCHES.format(address=address, offline=OFFLINE)
    else:
        code = FINDS.format(no_address=NO_ADDRESS)
    return f"{TITLE}\n{code}"


def link_source(address: str, branch: str, path: str) -> str | None:
    """Return the source of the cell with the link, if there is something to link to."""
    href = colab_address(address, branch, path)
    return LINK.format(href=href) if href else None


def with_first_cells(cells: list[Cell], config: str, path: str) -> list[Cell]:
    """Return the cells of the notebook `path` with the right ones on top.

    The link comes first, the set-up directly before the chapter's own first code.

    Args:
        cells: as a notebook's file has them, or as nbformat does.
        config: the text of `_config.yml`.
        path: the notebook's, from the repository's root, with slashes.
    """
    address, branch = setting(config, "url"), setting(config, "branch")
    before = {cell.get("id"): cell for cell in cells}
    rest = [cell for cell in cells if cell.get("id") not in (START_ID, LINK_ID)]
    first = next(
        (i for i, cell in enumerate(rest) if cell["cell_type"] == "code"), len(rest)
    )
    start = dict(before.get(START_ID) or {"execution_count": None, "outputs": []})
    start |= {"cell_type": "code", "id": START_ID, "metadata": START_METADATA}
    rest.insert(first, start | {"source": start_source(address)})
    if link := link_source(address, branch, path):
        about = {"cell_type": "markdown", "id": LINK_ID, "metadata": LINK_METADATA}
        rest.insert(0, about | {"source": link})
    return rest


def write_first_cells(folder: Path) -> list[Path]:
    """Write them into each notebook of the book; return those that changed.

    Args:
        folder: the repository's root.
    """
    config = (folder / "_config.yml").read_text("utf-8")
    changed = []
    for path in sorted((folder / "book").glob("*.ipynb")):
        before = path.read_text("utf-8")
        notebook = json.loads(before)
        name = path.relative_to(folder).as_posix()
        notebook["cells"] = with_first_cells(notebook["cells"], config, name)
        for cell in notebook["cells"]:
            if isinstance(cell["source"], str):
                cell["source"] = cell["source"].splitlines(keepends=True)
        after = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True)
        if after + "\n" != before:
            path.write_text(after + "\n", "utf-8", newline="\n")
            changed.append(path)
    return changed
