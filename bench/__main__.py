"""`python -m bench [page | demo | book | keras]`: measure and print."""

import argparse
import importlib
import sys
from pathlib import Path

from bench import report

# `keras` is last, because TensorFlow's threads stay once it is loaded.
MEASUREMENTS = ("page", "demo", "book", "keras")


def main() -> int:
    """Run the measurements; 1 where one cannot run. A missed target is only shown."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    names = ("measurements", "|".join(MEASUREMENTS))
    parser.add_argument(names[0], nargs="*", metavar=names[1])
    parser.add_argument("--quick", action="store_true", help="hardly any repetitions")
    parser.add_argument("--site", type=Path, help="the built book (else _build/html)")
    options = parser.parse_args()
    for name in options.measurements:
        if name not in MEASUREMENTS:
            parser.error(f"no measurement '{name}': {', '.join(MEASUREMENTS)}")
    status = 0
    for name in options.measurements or MEASUREMENTS:
        module = importlib.import_module(f"bench.{name}")
        print(f"\n{name}: {report.machine()}\n{module.__doc__}", flush=True)
        try:
            figures = module.measure(options.quick, options.site)
            print(report.table(figures), flush=True)
        except report.BenchError as error:
            print(f"{name} cannot be measured: {error}", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
