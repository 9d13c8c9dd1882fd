# Every command a developer types. `make` lists them.

PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
OLD := .venv-wagtail7/bin
MANAGE := PORT=$(PORT) $(BIN)/python example_site/manage.py
BARE := DJANGO_SETTINGS_MODULE=tests.hosts.bare
POSTGRES_URL ?= postgres://postgres@127.0.0.1:5432/postgres
MARIADB_URL ?= mysql://root@127.0.0.1:3306/mysql

.PHONY: help demo demo-reset test test-fast check databases clean

help:
	@echo "make demo         the example intranet on http://127.0.0.1:$(PORT) (PORT=…)"
	@echo "make demo-reset   forget what happened in the demo and start anew"
	@echo "make test         the whole suite, browser journeys included"
	@echo "make test-fast    the suite without browser and races"
	@echo "make check        lint, import contracts, migrations on Wagtail 7.4 and 8, templates"
	@echo "make databases    the suite on PostgreSQL and MariaDB (POSTGRES_URL=…, MARIADB_URL=…)"

.venv/installed: pyproject.toml
	@echo "Making a virtual environment in .venv"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --upgrade pip
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/tested: .venv/installed
	@echo "Installing what the tests need"
	@$(BIN)/pip install --quiet --disable-pip-version-check --group test --group lint
	@touch $@

.venv-wagtail7/installed: pyproject.toml
	@echo "Making a second virtual environment with Wagtail 7.4"
	@$(PYTHON) -m venv .venv-wagtail7
	@$(OLD)/pip install --quiet --disable-pip-version-check --upgrade pip
	@$(OLD)/pip install --quiet --disable-pip-version-check --editable . "wagtail>=7.4,<8"
	@touch $@

demo: .venv/installed
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_demo
	@$(MANAGE) run_demo $(PORT)

demo-reset:
	@rm -rf example_site/var
	@$(MAKE) --no-print-directory demo

test: .venv/tested
	@$(BIN)/python -m tests.browser
	@$(BIN)/pytest

test-fast: .venv/tested
	@$(BIN)/pytest -m "not journey and not race"

check: .venv/tested .venv-wagtail7/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint --check --lint --quiet wagtail_reverse_mentoring example_site
	$(BIN)/lint-imports
	$(BARE) $(BIN)/python -W error::DeprecationWarning:wagtail_reverse_mentoring -m django check --fail-level WARNING
	$(BARE) $(BIN)/python -m django makemigrations --check --dry-run
	$(BARE) $(OLD)/python -m django check --fail-level WARNING
	$(BARE) $(OLD)/python -m django makemigrations --check --dry-run
	$(MANAGE) makemigrations --check --dry-run
	$(BARE) MENTORING_TEST_VAR=$(CURDIR)/.venv-wagtail7 $(OLD)/python -m tests.hosts.migrates

databases: .venv/tested
	@$(BIN)/pip install --quiet --disable-pip-version-check --group databases || \
		{ echo "mysqlclient needs a compiler: sudo apt-get install gcc python3-dev pkg-config libmariadb-dev"; exit 1; }
	DATABASE_URL=$(POSTGRES_URL) $(BIN)/pytest -m "not journey"
	DATABASE_URL=$(MARIADB_URL) $(BIN)/pytest -m "not journey"

clean:
	rm -rf .venv .venv-wagtail7 example_site/var build dist *.egg-info
