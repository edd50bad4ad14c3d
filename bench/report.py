"""Figures, the machine they were measured on, and the printed table."""

import os
import platform
import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

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


def machine() -> str:
    """Return what the figures depend on; the load is that of the last minute."""
    info = Path("/proc/cpuinfo")
    text = info.read_text("utf-8") if info.is_file() else ""
    cpu = re.search(r"model name\s*: (.*)", text)
    load = f"load {os.getloadavg()[0]:.2f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores of "
        f"{cpu[1] if cpu else platform.machine()}, {load}, {platform.system()}, "
        f"Python {platform.python_version()}"
    )


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as aligned columns."""
    rows = [list(HEAD), *(figure.row() for figure in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])
