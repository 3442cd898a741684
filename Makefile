# Two commands matter: `make start` and `make test`. Each sets up everything that it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := -m pip install --quiet --disable-pip-version-check
MAKE += --no-print-directory

SYSTEMS := $(patsubst %/pyproject.toml,%,$(wildcard systems/*/pyproject.toml))

.PHONY: start test check systems $(SYSTEMS) demand bench clean

start: $(VENV)/.installed
	$(BIN)/gradatim start $(ARGS)

test: $(VENV)/.installed-dev
	sh tests/setup_browser.sh $(BIN)/python
	$(MAKE) check

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check src tests bench
	$(BIN)/ruff check src tests bench curriculum
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/gradatim author check
	$(BIN)/gradatim --pack bench/pack author check
	$(BIN)/python -m pytest -ra -n 2 --dist loadfile
	$(MAKE) systems

bench: $(VENV)/.installed-dev
	$(BIN)/python bench/verdict.py

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python $(PIP) -e .
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python $(PIP) -e '.[dev,torch]'
	touch $@

# Systems: a folder below systems/ with a pyproject.toml is one, see systems/README.md.
# `make systems/NAME` checks one, `make run-NAME` runs it; SYSTEM_TESTS=--all asks for all tests.

systems: $(SYSTEMS)

$(SYSTEMS): %: %/.venv/.installed-test
	cd $@ && .venv/bin/ruff format --check . && .venv/bin/ruff check . && .venv/bin/mypy
	$(PYTHON) tests/schedule/system.py $@ $(SYSTEM_TESTS)

demand: run-demand_forecast

run-%: systems/%/.venv/.installed
	cd systems/$* && sh run.sh $(ARGS)

systems/%/.venv/.installed: systems/%/pyproject.toml systems/%/requirements.lock
	$(PYTHON) -m venv systems/$*/.venv
	cd systems/$* && .venv/bin/python $(PIP) -r requirements.lock -e .
	touch $@

systems/%/.venv/.installed-test: systems/%/.venv/.installed
	cd systems/$* && .venv/bin/python $(PIP) -r requirements.lock -e '.[test]'
	touch $@

.PRECIOUS: systems/%/.venv/.installed systems/%/.venv/.installed-test

clean:
	rm -rf $(VENV) systems/*/.venv
