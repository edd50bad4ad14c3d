"""The directive `livefit-settings`: all settings, straight from the settings table."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from livefit.core.settings import allowed_text, table


class SettingsList(SphinxDirective):
    """Every setting of the lab: names, meaning, allowed values, the lecture's value."""

    def run(self) -> list[nodes.Node]:
        # Read again at each build: the page follows spec/settings.json.
        self.env.note_dependency("spec/settings.json")
        items = [_item(name, row) for name, row in table().items()]
        return [nodes.definition_list("", *items)]


def _item(name: str, row: dict[str, Any]) -> nodes.definition_list_item:
    term = nodes.term("", f"{row['label']['ko']} — ", nodes.literal(text=name))
    if row["keras"]:
        term += [nodes.Text(", 케라스에서는 "), nodes.literal(text=row["keras"])]
    default = "비움" if row["default"] is None else str(row["default"])
    texts = (
        row["help"]["ko"],
        f"쓸 수 있는 값: {allowed_text(name, 'ko')}.",
        f"강의의 값: {default}.",
    )
    paragraphs = (nodes.paragraph("", text) for text in texts)
    return nodes.definition_list_item("", term, nodes.definition("", *paragraphs))
