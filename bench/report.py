"""Figures, the machine they were measured on, the printed table and the JSON file."""

import json
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).resolve().parent / "results.json"


class BenchError(RuntimeError):
    """A measurement cannot run, or did not do the work that it should measure."""


@dataclass(frozen=True)
class Figure:
    """One measured figure.

    Attributes:
        name: what was measured.
        unit: of `values` and `rival_values`.
        values: every repetition that counts, in the order measured; none where it
            could not be measured here.
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
    rival_values: Sequence[float] = field(default=())
    at_least: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the rival's median is ours."""
        if not self.rival_values or not self.values:
            return None
        return statistics.median(self.rival_values) / statistics.median(self.values)

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        if self.at_least is not None and self.ratio is not None:
            return self.ratio >= self.at_least
        if self.at_most is not None and self.values:
            return percentile(self.values, self.percentile) <= self.at_most
        return None

    def to_json(self) -> dict[str, Any]:
        """Return everything that was measured, and what follows from it."""
        rival = {"name": self.rival, **summary(self.rival_values)}
        return {
            "name": self.name,
            "unit": self.unit,
            **summary(self.values),
            "rival": rival if self.rival_values else None,
            "ratio": self.ratio,
            "target": {
                "at_most": self.at_most,
                "percentile": self.percentile,
                "ratio_at_least": self.at_least,
            },
            "reached": self.reached,
        }

    def row(self) -> list[str]:
        """Return the cells of the table, in the order of its head."""
        target = "-"
        if self.at_least is not None:
            target = f">= {self.at_least:g}x"
        elif self.at_most is not None:
            target = f"<= {self.at_most:g} {self.unit}".rstrip()
        return [
            self.name,
            self._measured(),
            f"{self.rival} {spread(self.rival_values)}" if self.rival_values else "-",
            f"{self.ratio:.1f}x" if self.ratio is not None else "-",
            target,
            {True: "yes", False: "NO", None: "-"}[self.reached],
        ]

    def _measured(self) -> str:
        """Return the values' cell, with the percentile that the target is for."""
        if not self.values:
            return "not measured"
        text = f"{spread(self.values)} {self.unit}".rstrip()
        if self.percentile == 50:
            return text
        name = "largest" if self.percentile == 100 else f"{self.percentile} %"
        return f"{text}, {name}: {percentile(self.values, self.percentile):.3g}"


def summary(values: Sequence[float]) -> dict[str, Any]:
    """Return median, quartiles (None below two values), count and all values."""
    if not values:
        return {"median": None, "quartiles": None, "count": 0, "values": []}
    return {
        "median": statistics.median(values),
        "quartiles": quartiles(values),
        "count": len(values),
        "values": list(values),
    }


def quartiles(values: Sequence[float]) -> list[float] | None:
    """Return the first and the third quartile; None of less than two values."""
    if len(values) < 2:
        return None
    first, _, third = statistics.quantiles(values, n=4, method="inclusive")
    return [first, third]


def percentile(values: Sequence[float], which: int) -> float:
    """Return a percentile, 1 to 100, as NumPy's `percentile` interpolates it."""
    if which == 100 or len(values) == 1:
        return max(values)
    return statistics.quantiles(values, n=100, method="inclusive")[which - 1]


def spread(values: Sequence[float]) -> str:
    """Return the median and, behind it, the quartiles."""
    middle = quartiles(values)
    text = f"{statistics.median(values):.3g}"
    return f"{text} ({middle[0]:.3g}-{middle[1]:.3g})" if middle else text


def machine() -> dict[str, Any]:
    """Return what the figures depend on; the load is that of the last minute."""
    return {
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "cpu": _cpu_name(),
        "cores": os.cpu_count(),
        "load_average": _load_average(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def _cpu_name() -> str:
    """Return the processor's name, as far as the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.split(":", 1)[1].strip() for line in lines if "model name" in line]
    return names[0] if names else platform.processor() or platform.machine()


def _load_average() -> float | None:
    """Return how many processes wanted a core, on average; None on Windows."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def describe(where: dict[str, Any]) -> str:
    """Return the machine in a line or two, with a warning if it was busy."""
    load = where["load_average"]
    text = f"{where['cpu']}, {where['cores']} cores, load average at start {load}"
    if load is not None and load > 0.5:
        text += "\nThe machine was busy with other work: times are longer than need be."
    return text


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as aligned columns; values are medians (quartiles)."""
    head = [
        "figure",
        "median (quartiles)",
        "compared with",
        "ratio",
        "target",
        "reached",
    ]
    rows = [head, *(figure.row() for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def save(path: Path, name: str, section: dict[str, Any]) -> None:
    """Put a measurement's section into the file; sections of the others stay."""
    results = json.loads(path.read_text("utf-8")) if path.exists() else {}
    results[name] = section
    path.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", "utf-8")
