"""What a reader without JavaScript sees in the place of a lab: a picture and the code.

A `<noscript>` inside the lab's element: a browser with JavaScript draws nothing of it,
and the lab replaces it.
"""

from __future__ import annotations

import html
import json
import re
import struct
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from livefit.core.program import source
from livefit.core.settings import completed
from livefit.core.words import t

# Listed in `html_static_path`; the lab in a chapter's column as it opens.
PICTURE = "tests/screenshots/stored/lecture-chapter-light.png"
LAB = re.compile(
    r'(<div class="livefit" data-livefit="([^"]*)">)(.*?)</div>', re.DOTALL
)

TEXTS = {
    "alt": {
        "ko": "실험실의 모습. 맨 위에 찾은 사망 0명, 정확도 85.1 %, 손실 0.4356이 "
        "있고, 그 아래 왼쪽에 조절 막대, 오른쪽에 에포크마다의 손실과 정확도 그래프가 "
        "있습니다. 그래프 아래에는 이 설정이 적힌 코드 한 줄이, 맨 아래에는 탭과 전체 "
        "코드가 있습니다.",
        "en": "A lab. At the top: 0 deaths found, accuracy 85.1 %, loss 0.4356. Below, "
        "the controls on the left, on the right the charts of loss and accuracy by "
        "epoch; then the line of code with this setting, and at the bottom tabs and "
        "the whole code.",
    },
    "caption": {
        "ko": "강의의 설정으로 연 실험실의 모습입니다. 이 자리의 실험실은 조절 막대와 "
        "탭이 다를 수 있습니다.",
        "en": "A lab with the lecture's settings. The one in this place may have other "
        "controls and tabs.",
    },
    "code": {
        "ko": "이 실험실이 처음에 실행하는 케라스 코드입니다.",
        "en": "The Keras code that this lab runs first.",
    },
}
BLOCK = """<noscript>
<figure><img src="{picture}" alt="{alt}" width="{width}" height="{height}">
<figcaption>{caption}</figcaption></figure>
<p>{code}</p>
<pre>{program}</pre>
</noscript>"""


def add_picture_and_code(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Put the block into each lab of a page."""
    if "data-livefit=" not in context.get("body", ""):
        return
    picture = context["pathto"](f"_static/{Path(PICTURE).name}", 1)
    width, height = picture_size(Path(app.confdir, PICTURE))

    def fill(lab: re.Match[str]) -> str:
        options = json.loads(html.unescape(lab[2]))
        fields = {key: t(TEXTS, key, options["language"]) for key in TEXTS}
        target = options.get("table", {}).get("target", "classes")
        program = source(completed(options["settings"]), target)
        fields |= {"picture": picture, "program": program}
        fields = {key: html.escape(text) for key, text in fields.items()}
        block = BLOCK.format(width=width, height=height, **fields)
        return f"{lab[1]}{lab[3]}{block}</div>"

    context["body"] = LAB.sub(fill, context["body"])


def picture_size(path: Path) -> tuple[int, int]:
    """Return the width and height that a PNG file names in its head."""
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    return width, height
