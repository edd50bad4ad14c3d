# Every target sets up what it needs; `make` alone lists them.
# PYTHON=/path/to/python3.12 names the Python to use; else one is looked for.

VENV := .venv
RUN := $(VENV)/bin/python
WEB := livefit/web/node_modules

.DEFAULT_GOAL := help
.PHONY: help book slides lecturer test build notebooks notebooks-check notebooks-fix \
	notebooks-zip lock bench bundle screenshots clean repository
