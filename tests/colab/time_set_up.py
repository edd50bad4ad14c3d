"""Print the seconds that a set-up cell takes once the clone is there, and of them
those of the processor.

`python -P time_set_up.py CELL`, the cell's source in a file; run in the environment of
a kernel in Colab.
"""

import importlib
import os
import re
import shutil
import sys
import time
from pathlib import Path

importlib.import_module("google.colab")  # it is how the cell knows where it is
source = Path(sys.argv[1]).read_text("utf-8")
address = re.search(r'"(https://[^"]+)"', source)[1]
copy = f"/tmp/{os.getpid()}"
shutil.rmtree(copy, ignore_errors=True)
try:
    if os.system(f"git clone --quiet --depth 1 {address} {copy}"):
        sys.exit("no clone")
    begin, used = time.perf_counter(), time.process_time()
    exec(source)  # the cell, as a kernel runs it
    print(time.perf_counter() - begin, time.process_time() - used)
finally:
    shutil.rmtree(copy, ignore_errors=True)
