# Everything runs inside .venv, made here with uv; nothing else has to be installed.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null || echo $(VENV)-uv/bin/uv)
T ?= tests

.PHONY: help
help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

$(VENV)-uv/bin/uv:
	$(PYTHON) -m venv $(VENV)-uv
	$(VENV)-uv/bin/pip install --quiet uv

# The stamp is newer than the lock file once everything in it is installed.
$(VENV)/.installed: pyproject.toml uv.lock | $(if $(findstring $(VENV)-uv,$(UV)),$(VENV)-uv/bin/uv)
	$(UV) sync --quiet --frozen --all-extras
	@touch $@

.PHONY: install
install: $(VENV)/.installed ## Make the virtual environment from the lock file

.PHONY: demo
demo: install ## Load a season of real trade, run the whole loop, start everything
	@$(BIN)/mainstem demo

.PHONY: up
up: install ## Start everything on this deployment's own data
	@$(BIN)/mainstem up

.PHONY: check
check: install ## Format, lint, types, borders and the quick tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -m "not slow" $(T)

.PHONY: format
format: install ## Bring all files into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.PHONY: test
test: install ## Everything: format, lint, types, borders, all tests on both servers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest $(T)
	$(BIN)/python -m tests.external_server

.PHONY: bench
bench: install ## Measure collection and import beside their bare limits
	@$(BIN)/mainstem bench collect
	@$(BIN)/mainstem bench import

.PHONY: client
client: install ## Generate the console's API client from the API as it is
	@$(BIN)/mainstem openapi > openapi.json
	@cd console && npm run --silent client -- ../openapi.json

.PHONY: docs
docs: install ## Rewrite the generated pages of docs/
	@DJANGO_SETTINGS_MODULE=mainstem.web.settings $(BIN)/python -m mainstem.web.api
	@DJANGO_SETTINGS_MODULE=mainstem.web.settings $(BIN)/python -m mainstem.analytics

.PHONY: clean
clean: ## Remove the virtual environment (the state in .mainstem stays)
	rm -rf $(VENV) $(VENV)-uv
