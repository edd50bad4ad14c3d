#!/bin/sh
# Print the path of a Python that the book runs on: 3.11, 3.12 or 3.13 with venv.
# PYTHON=... names one. Each is run, not only looked up: a shim may exist and yet fail.
check='import sys
if not (3, 11) <= sys.version_info[:2] <= (3, 13): sys.exit(1)
import ensurepip, venv
print(sys.executable)'

for candidate in ${PYTHON:-python3.13 python3.12 python3.11 python3 python}; do
    if path=$("$candidate" -c "$check" 2>/dev/null) && [ -n "$path" ]; then
        printf '%s\n' "$path"
        exit 0
    fi
done

if [ -n "$PYTHON" ]; then
    echo "PYTHON=$PYTHON is not a Python 3.11, 3.12 or 3.13 with its venv module." >&2
else
    echo "No Python 3.11, 3.12 or 3.13 with its venv module was found: install one" \
        "(Debian, Ubuntu: apt install python3 python3-venv) or name it with PYTHON=..." >&2
fi
exit 1
