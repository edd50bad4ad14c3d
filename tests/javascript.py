"""Run the lab's bundle in Node, for tests of the JavaScript that need no page."""

import json
import subprocess

from livefit.engines.page_engine import BUNDLE, find_node

_DRIVER = """
const fs = require("fs"), vm = require("vm");
%s
vm.runInThisContext(fs.readFileSync(process.argv[1], "utf8"));
const given = JSON.parse(fs.readFileSync(0, "utf8"));
Promise.resolve((%s)(given)).then((result) => {
    process.stdout.write(JSON.stringify(result), () => process.exit());
});
"""


def call(function, argument, before=""):
    """Return what the JavaScript `function` makes of `argument` (both ways as JSON).

    The function may return a promise. `before` runs ahead of the bundle.
    """
    done = subprocess.run(
        [find_node(), "-e", _DRIVER % (before, function), str(BUNDLE)],
        input=json.dumps(argument),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
