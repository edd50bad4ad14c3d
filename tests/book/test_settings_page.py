"""The page of settings agrees with the settings table."""

from __future__ import annotations

import html
import re
from pathlib import Path

from livefit.core.settings import allowed_text, table


def test_every_setting_is_explained(built_book: Path) -> None:
    page = (built_book / "book" / "settings.html").read_text("utf-8")
    items = re.findall(r"<dt>.*?</dd>", page, re.DOTALL)
    texts = [html.unescape(re.sub(r"<[^>]+>", "", item)) for item in items]
    assert len(texts) == len(table())
    for text, (name, row) in zip(texts, table().items(), strict=True):
        label, meaning = row["label"]["ko"], row["help"]["ko"]
        for part in (label, name, meaning, allowed_text(name, "ko")):
            assert part in text
