"""Figures, the machine they were measured on, the printed table and the JSON file."""

import json
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

RESULTS = Path(__file__).resolve().parent / "results.json"
HEAD = ("figure", "median", "value", "compared with", "ratio", "target", "reached")


class BenchError(RuntimeError):
    """A measurement cannot run, or did not do the work that it should measure."""


@dataclass(frozen=True)
class Figure:
    """One measured figure.

    Attributes:
        name: what was measured.
        unit: of `values` and `rival_values`.
        values: every repetition that counts, in the order measured.
        at_most: the target of that percentile of the values, if it has one.
        percentile: 50 is the median, 100 the largest.
        rival: what does the same work for comparison, if anything.
        rival_values: its repetitions, from the same run.
        at_least: the target of the ratio, rival's median over ours, if it has one.
    """

    name: str
    unit: str
    values: Sequence[float]
    at_most: float | None = None
    percentile: int = 50
    rival: str = ""
    rival_values: Sequence[float] = ()
    at_least: float | None = None

    def beside(
        self, rival: str, values: Sequence[float], at_least: float | None = None
    ) -> "Figure":
        """Return this figure compared with a rival's values from the same run."""
        return replace(self, rival=rival, rival_values=values, at_least=at_least)

    @property
    def value(self) -> float:
        """The percentile of the values that the target is for."""
        return float(np.percentile(self.values, self.percentile))

    @property
    def ratio(self) -> float | None:
        """How many times the rival's median is ours."""
        if not self.rival_values:
            return None
        return statistics.median(self.rival_values) / statistics.median(self.values)

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        if self.at_least is not None and self.ratio is not None:
            return self.ratio >= self.at_least
        return None if self.at_most is None else self.value <= self.at_most

    def to_json(self) -> dict[str, Any]:
        """Return everything that was measured, and what follows from it."""
        return {
            **vars(self),
            "median": statistics.median(self.values),
            "value": self.value,
            "ratio": self.ratio,
            "reached": self.reached,
        }

    def row(self) -> list[str]:
        """Return the cells of the table, in the order of its head."""
        target = "-"
        if self.at_least is not None:
            target = f">= {self.at_least:g}x"
        elif self.at_most is not None:
            target = f"<= {self.at_most:g} {self.unit}".rstrip()
        rival = "-"
        if self.rival_values:
            rival = f"{self.rival} {statistics.median(self.rival_values):.3g}"
        return [
            self.name,
            f"{statistics.median(self.values):.3g} {self.unit}".rstrip(),
            "-" if self.percentile == 50 else f"{self.percentile} %: {self.value:.3g}",
            rival,
            f"{self.ratio:.1f}x" if self.ratio is not None else "-",
            target,
            {True: "yes", False: "NO", None: "-"}[self.reached],
        ]


def machine() -> dict[str, Any]:
    """Return what the figures depend on; the load is that of the last minute."""
    return {
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "cpu": _cpu_name(),
        "cores": os.cpu_count(),
        "load_average": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def _cpu_name() -> str:
    """Return the processor's name, as far as the system gives it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.split(":", 1)[1].strip() for line in lines if "model name" in line]
    return names[0] if names else platform.processor() or platform.machine()


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as aligned columns."""
    rows = [list(HEAD), *(figure.row() for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def save(path: Path, name: str, section: dict[str, Any]) -> None:
    """Put a measurement's section into the file; sections of the others stay."""
    results = json.loads(path.read_text("utf-8")) if path.exists() else {}
    results[name] = section
    path.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", "utf-8")
