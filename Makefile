# Every target sets up what it needs; `make` alone lists them.
# PYTHON=/path/to/python3.12 names the Python to use; else one is looked for.

VENV := .venv
RUN := $(VENV)/bin/python
WEB := web/node_modules
# conftest.py puts the files in order. Three workers for two cores: one that waits for its browser
# or its kernel leaves a core idle.
PYTEST := $(RUN) -m pytest -n 3 --dist loadfile --no-loadscope-reorder
# What `make test` leaves to `make test-all`: these folders and the mark `weekly`.
WEEKLY := tests/bench tests/colab tests/screenshots

.DEFAULT_GOAL := help
.PHONY: help book demo slides lecturer zip check test test-all test-colab build notebooks \
	notebooks-check notebooks-fix notebooks-zip lock bench bundle screenshots clean \
	repository

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 22

book: build ## set up, build the book, serve it on this machine and open it
	@exec $(RUN) -m tools.publish.serve _build/html

demo: $(VENV)/.livefit ## open the lecturer's screen, with TensorFlow behind it
	@$(RUN) -m tools.publish.built || $(MAKE) --no-print-directory build
	@exec $(RUN) -m tools.demo _build/html

zip: slides ## pack book, screen and slides as one archive that works by double click
	@$(RUN) -m tools.publish.site_zip _build/html _build/livefit-book.zip

slides: build ## the chapters as slides in _build/html/slides, with a handout (PDF) of each
	@$(RUN) -m tools.env.browser
	@$(RUN) -m tools.publish.slides _build/html

lecturer: $(VENV)/.livefit ## the lecturer's edition, all answers, in _build/lecturer
	@$(RUN) -m tools.publish.lecturer

check: $(VENV)/.livefit $(WEB)/.installed ## check format, lint and types, run the unit tests (two minutes)
	@$(RUN) -m ruff check --quiet .
	@$(RUN) -m ruff format --check --quiet .
	@$(RUN) -m mypy
	@$(VENV)/bin/lint-imports --no-logo --cache-dir .mypy_cache/import_linter
	@$(RUN) -m tools.vendor.npm run --silent check
	@$(RUN) -m tools.vendor.npm test --silent
	@$(PYTEST) -m "not slow"

test: $(if $(TESTS),$(VENV)/.livefit $(WEB)/.installed,check) ## `check`, then all that proves the product (TESTS=path: only these)
	@$(RUN) -m tools.env.browser
	@$(PYTEST) $(or $(TESTS),-m "slow and not weekly" $(WEEKLY:%=--ignore=%))

test-all: test test-colab ## `test`, then with late frames, the screenshots, all other hosts, and bench
	@$(PYTEST) -m weekly $(WEEKLY:%=--ignore=%)
	@LATE_FRAMES=100 $(PYTEST) -m "slow and not weekly" tests/browser
	@$(PYTEST) $(WEEKLY)
	@$(RUN) -m bench

test-colab: $(VENV)/.livefit ## run all chapters and the lab as in Colab and other hosts, store the results
	@$(RUN) -m tools.env.browser
	@$(RUN) -m tools.publish.colab

build: $(VENV)/.livefit ## build the book into _build/html, warnings are errors
	@$(VENV)/bin/jupyter-book build -W -n --keep-going -q .
	@$(RUN) -m tools.publish.built --note

notebooks: $(VENV)/.livefit ## re-execute the notebooks in place (CHAPTERS=path: only these)
	@$(RUN) -m tools.notebooks.execute $(CHAPTERS)

notebooks-check: $(VENV)/.livefit ## check the rules for notebooks (CHAPTERS=path)
	@$(RUN) -m tools.notebooks.rules check $(CHAPTERS)

notebooks-fix: $(VENV)/.livefit ## auto-fix rule violations (CHAPTERS=path)
	@$(RUN) -m tools.notebooks.rules fix $(CHAPTERS)

notebooks-zip: $(VENV)/.livefit ## pack notebooks, data and package into _build/livefit-notebooks.zip
	@$(RUN) -m tools.notebooks.zip

lock: $(VENV)/.requirements ## write requirements.txt from requirements.in, keeping the pins
	@$(RUN) -m tools.env.lock

bench: $(VENV)/.livefit $(WEB)/.installed ## measure the lab and both engines
	@$(RUN) -m bench

bundle: $(VENV)/.livefit $(WEB)/.installed ## rebuild the generated files under version control: lab, fonts, reveal.js
	@$(RUN) -m tools.vendor.npm run build
	@$(RUN) -m tools.vendor.font_subset
	@$(RUN) -m tools.vendor.math_font
	@$(RUN) -m tools.vendor.reveal

screenshots: $(VENV)/.livefit ## take the stored screenshots of the lab anew, where they differ
	@$(RUN) -m tools.env.browser
	@$(RUN) -m tests.screenshots.take_shots

clean: ## remove the built book and all caches; .venv and npm packages stay
	@rm -rf _build .stacks test-all.txt .pytest_cache .ruff_cache .mypy_cache .hypothesis
	@find . \( -name .venv -o -name node_modules -o -name .git \) -prune -o \
		\( -name __pycache__ -o -name .ipynb_checkpoints -o -name '*.egg-info' \) \
		-exec rm -rf {} +

repository: ## write the repository's address (URL=...; without it that of `origin`)
	@python=$$(sh tools/env/find_python.sh) && "$$python" -m tools.publish.repository $(if $(URL),"$(URL)")

# A file in .venv says when it was last brought up to date. A broken .venv is rebuilt.
$(VENV)/.requirements: requirements.txt
	@$(RUN) -c pass 2>/dev/null || { \
		python=$$(sh tools/env/find_python.sh) && rm -rf $(VENV) && "$$python" -m venv $(VENV); }
	@echo "Installing the packages of requirements.txt into $(VENV) (the first time: minutes)"
	@$(RUN) -m pip install -q --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.livefit: pyproject.toml $(VENV)/.requirements
	@$(RUN) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Node comes from requirements.txt; nobody has to install it.
$(WEB)/.installed: web/package-lock.json $(VENV)/.requirements
	@echo "Installing the packages of web/"
	@$(RUN) -m tools.vendor.npm ci
	@touch $@
