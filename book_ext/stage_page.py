"""The directive `livefit-stage`: the lecturer's screen, its scenes in the page.

    ```{livefit-stage} book/scenes.yml
    ```

The scenes are checked here and stand in the page as JSON: nothing is fetched, so that
the page works from a file too. `stage.js` is loaded on this page alone.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from livefit.scenes.reader import read_scenes

PAGE = """<div class="livefit-stage">
<p>{fallback}</p>
</div>
<script type="application/json" data-livefit-scenes>
{scenes}
</script>
"""
FALLBACK = (
    "강의 화면은 자바스크립트로 움직입니다. 브라우저에서 자바스크립트를 켜면 "
    "장면을 넘기며 강의할 수 있습니다."
)


class Stage(SphinxDirective):
    """The screen with the scenes of a YAML file (its path from the book's root)."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        name = self.arguments[0]
        self.env.note_dependency(name)
        text = Path(self.env.srcdir, name).read_text("utf-8")
        file, mistakes = read_scenes(text, "ko")
        if file is None:
            lines = (f"{name}:{each.line}: {each.message}" for each in mistakes)
            raise self.error("\n".join(lines))
        scenes = json.dumps(file.to_json(), ensure_ascii=False, separators=(",", ":"))
        scenes = scenes.replace("<", "\\u003c")  # "</script" would end the element
        self.env.metadata[self.env.docname]["livefit_stage"] = name
        page = PAGE.format(fallback=FALLBACK, scenes=scenes)
        return [nodes.raw("", page, format="html")]


def add_stage_script(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    """Load `stage.js` on a page with a screen, after `livefit.js` (400)."""
    if app.env.metadata.get(pagename, {}).get("livefit_stage"):
        app.add_js_file("stage.js", defer="defer", priority=401)
