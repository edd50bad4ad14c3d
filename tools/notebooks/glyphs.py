"""Draw every text of the programs: `python -m tools.notebooks.glyphs [notebooks]`.

A character that no font of the plots has is a box in the picture. It runs wherever the
chapters run, with matplotlib and the package alone; the exit status is 1 if a character
is missing.
"""

import ast
import io
import json
import re
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import matplotlib
import matplotlib.figure

from livefit.notebook.plot_style import use_korean_font

BOOK = Path(__file__).resolve().parents[2] / "book"

_MISSING = re.compile(r"Glyph (\d+) ")


def texts(source: str) -> Iterator[str]:
    """Yield the texts in a program, among them the parts of f-strings."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def notebook_texts(path: Path) -> list[str]:
    """Return the lines of all texts in a notebook's programs, each once."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    programs = [
        "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"
    ]
    lines = [
        line
        for source in programs
        for text in texts(source)
        for line in text.split("\n")
    ]
    return list(dict.fromkeys(line for line in lines if line.strip()))


def missing_glyphs(lines: list[str]) -> list[str]:
    """Return the characters that a plot in the book's style cannot draw."""
    if not lines:
        return []
    with matplotlib.rc_context():
        use_korean_font()
        # No pyplot: the kernel's own figures and their settings stay as they are.
        figure = matplotlib.figure.Figure()
        for line in lines:
            figure.text(0, 0, line, parse_math=False)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            figure.savefig(io.BytesIO(), format="png")
    found = [_MISSING.match(str(warning.message)) for warning in caught]
    return sorted({chr(int(match[1])) for match in found if match})


def main(paths: list[Path]) -> int:
    """Print what is missing in the notebooks; return the exit status."""
    status = 0
    for path in paths:
        lines = notebook_texts(path)
        missing = missing_glyphs(lines)
        print(
            f"{path.name}: {len(lines)} texts, missing: {' '.join(missing) or 'none'}"
        )
        status |= bool(missing or not lines)
    return status if paths else 1


if __name__ == "__main__":
    named = [Path(name) for name in sys.argv[1:]]
    sys.exit(main(named or sorted(BOOK.glob("*.ipynb"))))
