"""The page of settings says what the settings table says."""

from __future__ import annotations

import html
import re
from pathlib import Path

from livefit.settings import allowed_text, table


def test_every_setting_has_its_row(built_book: Path) -> None:
    page = (built_book / "book" / "settings.html").read_text("utf-8")
    rows = re.findall(r"<tr[ >].*?</tr>", page, re.DOTALL)
    texts = [html.unescape(re.sub(r"<[^>]+>", " ", row)) for row in rows]
    assert len(texts) == 1 + len(table())
    for text, (name, row) in zip(texts[1:], table().items(), strict=True):
        for part in (
            row["label"]["ko"],
            name,
            allowed_text(name, "ko"),
            row["help"]["ko"],
        ):
            assert part in text
