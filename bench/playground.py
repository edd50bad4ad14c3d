"""TensorFlow Playground's network, from a checkout; its code is never kept here."""

import os
import subprocess
from pathlib import Path

from bench.report import BenchError
from livefit.engines.page_engine import find_node

WEB = Path(__file__).resolve().parent.parent / "web"
# As an old TypeScript compiles it, which its `tsconfig.json` asks for: fields that are
# only declared are not set.
_BUILD = """
const built = require("esbuild").buildSync({
    entryPoints: [process.argv[1]], bundle: true, format: "iife", write: false,
    globalName: "playground", target: "es2020", logLevel: "error",
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
});
process.stdout.write(built.outputFiles[0].text);
"""


def script() -> str | None:
    """Return `nn.ts` as a script with the global `playground`; None without checkout.

    The checkout's folder is in the environment variable PLAYGROUND.

    Raises:
        BenchError: it is there, but holds no `src/nn.ts` that esbuild can compile.
    """
    folder = os.environ.get("PLAYGROUND")
    if not folder:
        return None
    source = Path(folder).resolve() / "src" / "nn.ts"
    if not source.is_file():
        raise BenchError(f"PLAYGROUND={folder} holds no src/nn.ts")
    command = [find_node(), "-e", _BUILD, str(source)]
    run = subprocess.run(
        command, cwd=WEB, capture_output=True, text=True, encoding="utf-8"
    )
    if run.returncode != 0:
        raise BenchError(f"src/nn.ts does not compile:\n{run.stderr}")
    return run.stdout
