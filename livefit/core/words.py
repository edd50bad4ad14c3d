"""Texts in the reader's language.

A module's texts stand beside it in a dictionary: key, language, text with `{fields}`.
`t` is the one place that reads them.
"""

from collections.abc import Mapping
from typing import Literal

Language = Literal["ko", "en"]
Messages = Mapping[str, Mapping[str, str]]


def t(messages: Messages, key: str, language: Language, **fields: object) -> str:
    """Return the text `key` of `messages` in `language`, its fields filled in.

    Raises:
        KeyError: there is no such text, or a field of it is not given.
    """
    return messages[key][language].format(**fields)
