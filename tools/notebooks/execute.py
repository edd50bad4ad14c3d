"""Re-execute the notebooks in place: `python -m tools.notebooks.execute [paths]`.

A second run leaves the files as they are: cell ids stay, no trace of a tool is stored,
and an output that differs from the stored one only in durations is not replaced.
"""

import argparse
import json
import os
import re
import sys
import time
from pathlib import Path

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

from tools.notebooks.files import (
    ROOT,
    chapters,
    code_cells,
    read,
    text,
    tidy,
    tidy_outputs,
)

TIMEOUT = 600  # seconds for one cell

# For kernels that fill or compare stored outputs: no widget, the same digits anywhere.
# The package is found without being installed.
KERNEL_ENVIRONMENT = {
    "LIVEFIT_STATIC": "1",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONPATH": os.pathsep.join(
        filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])
    ),
}

# Pattern -> replacement, for what no two runs have in common: durations in the progress
# lines that Keras prints, the blanks with which it covers a longer one, and measured
# seconds that a chapter prints (`0.26초`). nbval's comparison uses the same rules.
_DURATION = r"\d+(?:\.\d+)?(?:s|ms|us|µs)"
VOLATILE = {
    rf"(?:{_DURATION}(?:\x1b\[0m)? )?{_DURATION}/(?:step|epoch)": "TIME",
    rf"(?<=- ){_DURATION}(?= - )": "TIME",
    r"\d+\.\d+ ?초": "TIME",
    r"(?m)[ ]+$": "",
}


def settled(outputs: list[NotebookNode]) -> str:
    """Return a text that two runs of the same cell have in common."""
    values = json.dumps(outputs, sort_keys=True, ensure_ascii=False, indent=0)
    # The patterns are for lines and control characters as they are printed.
    shown = values.replace("\\n", "\n").replace("\\u001b", "\x1b")
    for pattern, replacement in VOLATILE.items():
        shown = re.sub(pattern, replacement, shown)
    return shown


def execute(path: Path) -> NotebookNode:
    """Return the tidied notebook with the outputs of a fresh run in its own folder.

    Raises:
        CellExecutionError: a cell raised; no notebook of the book may.
    """
    notebook = read(path)
    stored = {}
    for cell in code_cells(notebook):
        stored[cell.get("id")] = tidy_outputs(cell.outputs)
        cell.outputs, cell.execution_count = [], None
    client = NotebookClient(
        notebook,
        timeout=TIMEOUT,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--log-level=ERROR"],
    )
    client.execute(env={**os.environ, **KERNEL_ENVIRONMENT})
    tidy(notebook)
    for cell in code_cells(notebook):
        _number_results(stored.get(cell.id, []), cell.execution_count)
        if cell.id in stored and settled(stored[cell.id]) == settled(cell.outputs):
            cell.outputs = stored[cell.id]
    return notebook


def _number_results(outputs: list[NotebookNode], count: int) -> None:
    """Give a cell's results its execution count, which may have moved."""
    for output in outputs:
        if output.output_type == "execute_result":
            output.execution_count = count


def main() -> int:
    """Run the notebooks that are named, or all; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.notebooks.execute")
    parser.add_argument("paths", nargs="*", type=Path)
    paths = parser.parse_args().paths or chapters()
    missing = [str(path) for path in paths if not path.is_file()]
    if missing or not paths:
        print(f"No such notebook: {' '.join(missing) or 'book/'}", file=sys.stderr)
        return 1
    for path in paths:
        begin = time.monotonic()
        try:
            notebook = execute(path)
        except CellExecutionError as error:
            print(f"{path.name}: left as it was, a cell failed\n{error}")
            return 1
        path.write_text(text(notebook), "utf-8", newline="\n")
        print(f"{path.name}: {time.monotonic() - begin:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
