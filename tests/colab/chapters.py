"""Execute notebooks in a place and compare their outputs with the stored ones.

nbval runs in the project's own environment and compares strictly; only the kernel is
of the other one. So nothing has to be installed beside what Colab has.
"""

import os
import resource
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from tests.colab.places import Place
from tests.hosts import private_environment
from tools.env.stacks import ROOT

CELL_TIMEOUT = 300  # seconds


@dataclass
class Outcome:
    """What came of one notebook.

    Attributes:
        cells: how many code cells were executed and compared.
        seconds: from the start of the kernel to the end of the last cell.
        failures: nbval's message by the number of the cell.
    """

    cells: int = 0
    seconds: float = 0
    failures: dict[str, str] = field(default_factory=dict)


def execute(place: Place, *names: str) -> dict[str, Outcome]:
    """Execute notebooks of the place, each with a kernel of its own, and compare.

    Args:
        place: where they are; left tidy.
        names: of the notebooks, without suffix.

    Returns:
        What came of each notebook, by its name.
    """
    report = place.folder / "report.xml"
    command = [
        *(sys.executable, "-m", "pytest", "-q", "--color=no", "-p", "no:cacheprovider"),
        *("--rootdir", str(place.folder), "-c", os.devnull, "--noconftest"),
        *("-p", "tests.colab.nbval_rules", "--nbval"),
        *("--nbval-kernel-name=python3", f"--nbval-cell-timeout={CELL_TIMEOUT}"),
        *("--junit-xml", str(report), *(f"{name}.ipynb" for name in names)),
    ]
    environment = {
        **private_environment(place.folder / "home"),
        **place.environment,
        "PYTHONPATH": str(ROOT),
    }
    run = subprocess.run(
        command, cwd=place.folder, env=environment, capture_output=True, text=True
    )
    place.leave()
    if run.returncode not in (0, 1):  # 1: a cell failed, and the report says which
        raise RuntimeError(f"nbval did not run:\n{run.stdout}{run.stderr}")
    return _read(report)


def cpu_seconds() -> float:
    """Return the processor time of all finished child processes, on all cores."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _read(report: Path) -> dict[str, Outcome]:
    outcomes: dict[str, Outcome] = {}
    for case in ET.parse(report).iter("testcase"):
        notebook = case.attrib["classname"].removesuffix(".ipynb").rpartition(".")[2]
        outcome = outcomes.setdefault(notebook, Outcome())
        outcome.cells += 1
        outcome.seconds += float(case.attrib["time"])
        for kind in ("failure", "error", "skipped"):
            for message in case.iter(kind):
                outcome.failures[case.attrib["name"]] = message.text or kind
    return outcomes
