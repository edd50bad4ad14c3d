"""The page's reader of scenes, run in Node beside Python's."""

import json
import subprocess
from contextlib import AbstractContextManager
from dataclasses import asdict
from pathlib import Path

from livefit.engines.page_engine import BUNDLE, find_node
from livefit.scenes.reader import read_scenes

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "web"

# Bundles the reader, then answers each line of calls (JSON) with a line of results.
_DRIVER = """
const fs = require("fs"), vm = require("vm"), readline = require("readline");
const { buildSync } = require("esbuild");
vm.runInThisContext(fs.readFileSync(process.argv[1], "utf8"));
const built = buildSync({ entryPoints: ["src/presenter/scenes.ts"], bundle: true,
  write: false, format: "iife", globalName: "scenes" });
vm.runInThisContext(built.outputFiles[0].text);
readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const [name, ...given] = JSON.parse(line);
  console.log(JSON.stringify(scenes[name](...given)));
});
"""


class PageScenes(AbstractContextManager["PageScenes"]):
    """`src/presenter/scenes.ts` in a Node process that lives as long as the `with`."""

    def __enter__(self) -> "PageScenes":
        self._node = subprocess.Popen(
            [find_node(), "-e", _DRIVER, str(BUNDLE)],
            cwd=WEB,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._node.stdin.close()
        self._node.wait(timeout=60)
        self._node.stdout.close()

    def call(self, name, *given):
        """Return what the exported function makes of its arguments (as JSON)."""
        self._node.stdin.write(json.dumps([name, *given]) + "\n")
        self._node.stdin.flush()
        line = self._node.stdout.readline()
        assert line, f"{name} ended the page's reader"
        return json.loads(line)


def as_json(file):
    """Scenes as the page has them: what is not there is left out."""
    if file is None:
        return None

    def kept(value):
        if isinstance(value, dict):
            return {
                name: kept(part) for name, part in value.items() if part is not None
            }
        return [kept(part) for part in value] if isinstance(value, tuple) else value

    scenes = [kept(asdict(scene)) for scene in file.scenes]
    for scene, given in zip(scenes, file.scenes, strict=True):
        # here None is a value: Keras's own learning rate
        scene["settings"] = dict(given.settings)
        del scene["line"]
        if given.before is not None:
            scene["before"] = dict(given.before)
    return {"title": file.title, "scenes": scenes}


def both(page, text, language="ko"):
    """Read a text in Python and in the page; they must agree."""
    file, mistakes = read_scenes(text, language)
    here = {"mistakes": [asdict(mistake) for mistake in mistakes]}
    if file is not None:
        here["file"] = as_json(file)
    there = page.call("readScenes", text, language)
    assert there == here, text
    return file, mistakes
