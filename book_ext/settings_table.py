"""The directive `livefit-settings`: the table of settings, from the table itself."""

from __future__ import annotations

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from livefit.settings import allowed_text, table

HEAD = ("설정", "코드의 이름", "케라스의 인자", "쓸 수 있는 값", "강의의 값", "뜻")


class SettingsTable(SphinxDirective):
    """Every setting of the lab: names, allowed values, the lecture's value, meaning."""

    def run(self) -> list[nodes.Node]:
        # Read anew at each build: the page follows livefit/settings.json.
        self.env.note_dependency("livefit/settings.json")
        rows = [_row(name, row) for name, row in table().items()]
        group = nodes.tgroup(cols=len(HEAD))
        group += [nodes.colspec(colwidth=1) for _ in HEAD]
        group += nodes.thead("", _entries(HEAD))
        group += nodes.tbody("", *(_entries(row) for row in rows))
        return [nodes.table("", group)]


def _row(name: str, row: dict) -> tuple[str | nodes.Node, ...]:
    default = "비움" if row["default"] is None else str(row["default"])
    return (
        row["label"]["ko"],
        nodes.literal(text=name),
        nodes.literal(text=row["keras"]) if row["keras"] else "없음",
        allowed_text(name, "ko"),
        default,
        row["help"]["ko"],
    )


def _entries(cells: tuple[str | nodes.Node, ...]) -> nodes.row:
    def entry(cell: str | nodes.Node) -> nodes.entry:
        content = nodes.Text(cell) if isinstance(cell, str) else cell
        return nodes.entry("", nodes.paragraph("", "", content))

    return nodes.row("", *(entry(cell) for cell in cells))
