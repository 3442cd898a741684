# Two commands matter: `make start` and `make test`. Each sets up everything that it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: start test check bench clean

start: $(VENV)/.installed
	$(BIN)/gradatim start $(ARGS)

test: $(VENV)/.installed-dev
	sh tests/setup_browser.sh $(BIN)/python
	$(MAKE) --no-print-directory check

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check src tests bench
	$(BIN)/ruff check src tests bench curriculum
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/gradatim author check
	$(BIN)/gradatim --pack bench/pack author check
	$(BIN)/python -m pytest -ra

bench: $(VENV)/.installed-dev
	$(BIN)/python bench/verdict.py

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev,torch]'
	touch $@

clean:
	rm -rf $(VENV)
