"""Equations as MathML, which browsers draw themselves: no script, no font to load."""

from __future__ import annotations

import re

from docutils import nodes
from docutils.utils.math import MathError
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.errors import ExtensionError
from sphinx.util.math import get_node_equation_number
from sphinx.writers.html5 import HTML5Translator

# docutils sets the index of an accented letter below it, as a limit: `\hat y_i`.
ACCENTED = re.compile(r"(\\(?:hat|bar|tilde|vec|dot)\s*(?:\{[^{}]*\}|\w))(?=[_^])")


def mathml(tex: str, display: bool) -> str:
    """Return an equation as MathML on one line.

    Args:
        tex: LaTeX, as in `$...$`.
        display: the equation stands on a line of its own.

    Raises:
        ExtensionError: docutils does not know a command in it.
    """
    try:
        text = tex2mathml(ACCENTED.sub(r"{\1}", tex), as_block=display)
    except MathError as error:
        raise ExtensionError(f"no equation can be made of {tex}: {error}") from error
    return re.sub(r">\s+<", "><", text).strip()


def visit_math(translator: HTML5Translator, node: nodes.math) -> None:
    """Write an equation in a line of text."""
    translator.body.append(f'<span class="math">{mathml(node.astext(), False)}</span>')
    raise nodes.SkipNode


def visit_math_block(translator: HTML5Translator, node: nodes.math_block) -> None:
    """Write an equation on a line of its own, with its number if it has one."""
    translator.body.append('<div class="math">')
    if node["number"]:
        number = get_node_equation_number(translator, node)
        translator.body.append(f'<span class="eqno">({number})</span>')
    translator.body.append(f"{mathml(node.astext(), True)}</div>\n")
    raise nodes.SkipNode
