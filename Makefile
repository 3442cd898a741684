# Two commands matter: `make start` and `make test`. Each sets up everything that it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

DEMAND := systems/demand_forecast

.PHONY: start demand test check lint-demand check-demand bench clean

start: $(VENV)/.installed
	$(BIN)/gradatim start $(ARGS)

test: $(VENV)/.installed-dev
	sh tests/setup_browser.sh $(BIN)/python
	$(MAKE) --no-print-directory check

check: $(VENV)/.installed-dev $(DEMAND)/.venv/.installed-test
	$(BIN)/ruff format --check src tests bench
	$(BIN)/ruff check src tests bench curriculum
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) --no-print-directory lint-demand
	$(BIN)/gradatim author check
	$(BIN)/gradatim --pack bench/pack author check
	$(BIN)/python -m pytest -ra -n 2 --dist loadfile
	$(MAKE) --no-print-directory check-demand

lint-demand: $(DEMAND)/.venv/.installed-test
	cd $(DEMAND) && .venv/bin/ruff format --check . && .venv/bin/ruff check . && .venv/bin/mypy

check-demand: lint-demand
	cd $(DEMAND) && .venv/bin/python -m pytest -ra

demand: $(DEMAND)/.venv/.installed
	cd $(DEMAND) && sh retail.sh $(ARGS)

bench: $(VENV)/.installed-dev
	$(BIN)/python bench/verdict.py

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev,torch]'
	touch $@

$(DEMAND)/.venv/.installed: $(DEMAND)/pyproject.toml $(DEMAND)/requirements.lock
	$(PYTHON) -m venv $(DEMAND)/.venv
	cd $(DEMAND) && .venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.lock -e .
	touch $@

$(DEMAND)/.venv/.installed-test: $(DEMAND)/.venv/.installed
	cd $(DEMAND) && .venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.lock -e '.[test]'
	touch $@

clean:
	rm -rf $(VENV) $(DEMAND)/.venv
