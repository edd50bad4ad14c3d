"""Call the TypeScript of `web/src` from a test, in one Node process per test worker.

    from tests import node

    points = node.call("([y, p]) => use('core/metrics').rocPoints(y, p)", [y, p])

`use(name)` is the module `web/src/<name>.ts`, any of them, built from the sources as
they are now. Arguments and results travel as JSON: NaN and undefined become None in
lists (undefined members are left out), typed arrays need `Array.from`. The process is
shared: a function must leave no global changed.

Rules of the TypeScript alone are tested in `web/test`, by `npm test`. This module is
for tests that need both languages.
"""

import atexit
import functools
import json
import subprocess
import threading
from pathlib import Path
from typing import Any

from livefit.engines.page_engine import find_node

_SERVER = Path(__file__).resolve().parent.parent / "web" / "test" / "serve.mjs"
_TIMEOUT = 120  # seconds for one call, the first of which waits for the build


@functools.cache
def _server() -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [find_node(), str(_SERVER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    atexit.register(process.kill)
    return process


def call(code: str, argument: Any = None) -> Any:
    """Return what the JavaScript function `code` returns or promises for `argument`.

    Raises:
        AssertionError: the function threw; with its stack.
    """
    server = _server()
    assert server.stdin and server.stdout
    watchdog = threading.Timer(_TIMEOUT, server.kill)
    watchdog.start()
    try:
        server.stdin.write(json.dumps({"code": code, "argument": argument}) + "\n")
        server.stdin.flush()
        answer = server.stdout.readline()
    finally:
        watchdog.cancel()
    if not answer:
        _server.cache_clear()  # the next test gets a new process
        raise AssertionError("Node ended, or did not answer in time")
    parsed = json.loads(answer)
    assert "error" not in parsed, parsed["error"]
    return parsed.get("result")
