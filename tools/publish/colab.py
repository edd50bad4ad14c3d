"""Run the book in rebuilt environments, store the results.

`python -m tools.publish.colab`

Makes the environments (`tools/env/stacks.py`), runs `tests/colab/whole.py` in them, and
where everything passed writes the results to `book/tested.json`, which the book shows.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from tools.env.stacks import BINDER_STACK, NEWEST, ROOT, StackError, colab_stacks, make
from tools.publish.tested import TESTED, describe_chapters

WHOLE = ROOT / "tests" / "colab" / "whole.py"
RESULTS = "LIVEFIT_RESULTS"  # the variable that names the file for the results


def main() -> int:
    """Make, run, store; return the exit status."""
    try:
        for stack in (*colab_stacks(), NEWEST, BINDER_STACK):
            print(f"Environment {stack.name}", flush=True)
            make(stack, upgrade=stack is NEWEST)
    except StackError as error:
        print(error, file=sys.stderr)
        return 1
    about: dict[str, Any] = {
        "date": date.today().isoformat(),
        "machine": {
            "system": f"{platform.system()} {platform.machine()}",
            "cores": os.cpu_count(),
            "load_average": [round(os.getloadavg()[0], 1)],
        },
        "chapters": describe_chapters(),
    }
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder, "results.json")
        command = [sys.executable, "-m", "pytest", "-v", str(WHOLE)]
        run = subprocess.run(
            command, cwd=ROOT, env={**os.environ, RESULTS: str(results)}
        )
        if run.returncode:
            print(f"Not everything passed: {TESTED.name} stays as it was.")
            return run.returncode
        about |= json.loads(results.read_text("utf-8"))
    about["machine"]["load_average"].append(round(os.getloadavg()[0], 1))
    text = json.dumps(about, ensure_ascii=False, indent=1)
    TESTED.write_text(text + "\n", "utf-8", newline="\n")
    print(f"Stored in {TESTED.relative_to(ROOT)}; look at it and commit it.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
