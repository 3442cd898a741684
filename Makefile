# Two commands matter: `make start` and `make test`. Each sets up everything that it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(PYTHON) -P src/gradatim/installing.py
MAKEFLAGS += --no-print-directory

SYSTEMS := $(patsubst %/pyproject.toml,%,$(wildcard systems/*/pyproject.toml))

.PHONY: start install editor test test-all check lint proofs prove-projects suites systems $(SYSTEMS) demand image chat moderation bench clean

# `make start` installs what the app needs and opens it; the large libraries that labs use come in
# the background. `make install` waits for them. Both use uv where it is on the path.

start: $(VENV)/.installed
	$(BIN)/gradatim start $(ARGS)

install: $(VENV)/.installed
	$(BIN)/python -m gradatim.libraries

# The better editor of the page, with npm or with a Node that comes as a Python package. A release
# is `make editor`, then a wheel: it carries what was built. `make start` builds it by itself.

editor: $(VENV)/.installed
	$(BIN)/python -P -m gradatim.web.editor

# Tests. `make test` is for every change, and aims at eight minutes on two cores where no lab
# changed: each part below has its share of these 480 seconds, and says what it took. `make test-all`
# leaves nothing out; tests/schedule/suites.py says what that is, and when each of it last ran.

PART := $(BIN)/python tests/schedule/part.py

test: $(VENV)/.installed-dev
	sh tests/setup_browser.sh $(BIN)/python
	$(PART) "make test" 480 $(MAKE) check

check: $(VENV)/.installed-dev
	$(PART) lint 30 $(MAKE) lint
	$(PART) proofs 75 $(MAKE) proofs
	$(PART) tests 330 $(BIN)/python -m pytest -ra -n 3 --dist worksteal --rotate
	$(PART) systems 45 $(MAKE) systems
	$(MAKE) suites

test-all: $(VENV)/.installed-dev
	sh tests/setup_browser.sh $(BIN)/python
	$(MAKE) lint
	$(MAKE) proofs PROOFS=--all
	GRADATIM_FUZZ_S=600 $(BIN)/python -m pytest -ra -n 2 --dist worksteal --everything
	$(MAKE) systems SYSTEM_TESTS=--all
	$(MAKE) suites

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check src tests bench
	$(BIN)/ruff check src tests bench curriculum
	$(BIN)/mypy
	$(BIN)/lint-imports

proofs: $(VENV)/.installed-dev
	$(BIN)/gradatim author check $(PROOFS)
	$(BIN)/gradatim --pack bench/pack author check $(PROOFS)

# Every right and wrong system of every project; goes on where it was interrupted.
prove-projects: $(VENV)/.installed-dev
	$(BIN)/gradatim author project $(PROVE)

suites: $(VENV)/.installed-dev
	$(BIN)/python tests/schedule/suites.py

bench: $(VENV)/.installed-dev
	$(BIN)/python bench/verdict.py

# Environments. Tests and CI take the versions of constraints.txt, learners the newest that fit.

$(VENV)/.installed: pyproject.toml
	@$(INSTALL) $(VENV) -e .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt
	@$(INSTALL) $(VENV) -c constraints.txt -e '.[libraries,author,boosting,torch,keras,mcp,pdf,pictures,dev]'
	@$(BIN)/python -m gradatim.libraries
	@$(BIN)/python -m compileall -qq -j 0 $(VENV)/lib || true  # judges write no bytecode
	@touch $@ $(VENV)/.installed

# Systems: a folder below systems/ with a pyproject.toml is one, see systems/README.md.
# `make systems/NAME` checks one, `make run-NAME` runs it; SYSTEM_TESTS=--all asks for all tests.

systems: $(SYSTEMS)

$(SYSTEMS): %: %/.venv/.installed-test
	cd $@ && .venv/bin/ruff format --check . && .venv/bin/ruff check . && .venv/bin/mypy
	$(PYTHON) tests/schedule/system.py $@ $(SYSTEM_TESTS)

demand: run-demand_forecast

image: run-image_service

chat: run-doc_chat

moderation: run-moderation

run-%: systems/%/.venv/.installed
	cd systems/$* && sh run.sh $(ARGS)

systems/%/.venv/.installed: systems/%/pyproject.toml systems/%/requirements.lock
	@$(INSTALL) systems/$*/.venv -r systems/$*/requirements.lock -e systems/$*
	@touch $@

systems/%/.venv/.installed-test: systems/%/.venv/.installed
	@$(INSTALL) systems/$*/.venv -r systems/$*/requirements.lock -e 'systems/$*[test]'
	@touch $@

.PRECIOUS: systems/%/.venv/.installed systems/%/.venv/.installed-test

clean:
	rm -rf $(VENV) systems/*/.venv
