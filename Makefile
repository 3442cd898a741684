# Two commands matter: `make start` and `make test`. Each sets up everything that it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := -m pip install --quiet --disable-pip-version-check
MAKEFLAGS += --no-print-directory

SYSTEMS := $(patsubst %/pyproject.toml,%,$(wildcard systems/*/pyproject.toml))

.PHONY: start test test-all check lint proofs suites systems $(SYSTEMS) demand bench clean

start: $(VENV)/.installed
	$(BIN)/gradatim start $(ARGS)

# Tests. `make test` is for every change, and takes at most eight minutes on two cores where no lab
# changed: each part below has its share of these 480 seconds, and says what it took. `make test-all`
# leaves nothing out; tests/schedule/suites.py says what that is, and when each of it last ran.

PART := $(BIN)/python tests/schedule/part.py

test: $(VENV)/.installed-dev
	sh tests/setup_browser.sh $(BIN)/python
	$(PART) "make test" 480 $(MAKE) check

check: $(VENV)/.installed-dev
	$(PART) lint 30 $(MAKE) lint
	$(PART) proofs 75 $(MAKE) proofs
	$(PART) tests 330 $(BIN)/python -m pytest -ra -n 2 --dist worksteal --rotate
	$(PART) systems 45 $(MAKE) systems
	$(MAKE) suites

test-all: $(VENV)/.installed-dev
	sh tests/setup_browser.sh $(BIN)/python
	$(MAKE) lint
	$(MAKE) proofs
	$(BIN)/python -m pytest -ra -n 2 --dist worksteal --everything
	$(MAKE) systems SYSTEM_TESTS=--all
	$(MAKE) suites

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check src tests bench
	$(BIN)/ruff check src tests bench curriculum
	$(BIN)/mypy
	$(BIN)/lint-imports

proofs: $(VENV)/.installed-dev
	$(BIN)/gradatim author check
	$(BIN)/gradatim --pack bench/pack author check

suites: $(VENV)/.installed-dev
	$(BIN)/python tests/schedule/suites.py

bench: $(VENV)/.installed-dev
	$(BIN)/python bench/verdict.py

# Environments. Tests and CI take the versions of constraints.txt, learners the newest that fit.

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(BIN)/python $(PIP) -e .
	touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python $(PIP) -c constraints.txt -e '.[dev,torch]'
	touch $@ $(VENV)/.installed

# Systems: a folder below systems/ with a pyproject.toml is one, see systems/README.md.
# `make systems/NAME` checks one, `make run-NAME` runs it; SYSTEM_TESTS=--all asks for all tests.

systems: $(SYSTEMS)

$(SYSTEMS): %: %/.venv/.installed-test
	cd $@ && .venv/bin/ruff format --check . && .venv/bin/ruff check . && .venv/bin/mypy
	$(PYTHON) tests/schedule/system.py $@ $(SYSTEM_TESTS)

demand: run-demand_forecast

run-%: systems/%/.venv/.installed
	cd systems/$* && sh run.sh $(ARGS)

systems/%/.venv/bin/python:
	$(PYTHON) -m venv systems/$*/.venv

systems/%/.venv/.installed: systems/%/pyproject.toml systems/%/requirements.lock \
		| systems/%/.venv/bin/python
	cd systems/$* && .venv/bin/python $(PIP) -r requirements.lock -e .
	touch $@

systems/%/.venv/.installed-test: systems/%/.venv/.installed
	cd systems/$* && .venv/bin/python $(PIP) -r requirements.lock -e '.[test]'
	touch $@

.PRECIOUS: systems/%/.venv/bin/python systems/%/.venv/.installed systems/%/.venv/.installed-test

clean:
	rm -rf $(VENV) systems/*/.venv
