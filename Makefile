# make graph   builds the graph of the articles in seeds/ into build/graph and prints what is in it
# make test    runs the tests              make lint    ruff, mypy and the import contracts
# make bench   times stages and queries    make clean   removes what these made
# make notebooks   runs the notebooks anew and keeps what they show
# make docs    writes the documentation as web pages into build/docs; they open and search without a network
# make coverage   runs the tests and shows which lines none of them reaches   make mutants   changes that no test notices
# make learn   works out anew what the learned reader goes by, from training/examples.jsonl
# make sbom    lists what caregraph is made of, into build/sbom.cdx.json    make licences   and under which licences
# make pinned  fixes all of that by hash    make audit   asks whether any of it has known weaknesses

# The newest Python from 3.11 on that starts; `make PYTHON=... graph` takes another.
PYTHON ?= $(shell for candidate in python3.13 python3.12 python3.11 python3 python; do \
	if $$candidate -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$candidate; break; fi; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check
# Everything is installed by version and hash; caregraph itself is built with what is then there, so that nothing else is.
HASHED := $(PIP) --require-hashes --requirement
ITSELF := $(PIP) --no-deps --no-build-isolation --editable .

.PHONY: graph test coverage mutants lint learn bench notebooks docs pinned audit sbom licences clean
.DELETE_ON_ERROR:

graph: .venv/installed
	@$(BIN)/caregraph build seeds --out build/graph
	@echo
	@echo "Here caregraph is .venv/bin/caregraph; after '. .venv/bin/activate' it is caregraph."

test: .venv/developing
	@$(BIN)/python -m pytest -q $(PYTEST_ARGS)

coverage: .venv/developing
	@$(BIN)/python -m coverage erase
	@$(BIN)/python -m coverage run -m pytest -q $(PYTEST_ARGS)
	@$(BIN)/python -m coverage combine --quiet
	@$(BIN)/python -m coverage report

mutants: .venv/developing
	@$(BIN)/python benchmarks/mutants.py $(MUTANTS)

lint: .venv/developing
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

learn: .venv/developing
	@$(BIN)/python training/train.py

# How many articles `make bench` generates; make bench SIZES="1000 10000 60000" runs one after another.
SIZES ?= 1000

bench: .venv/developing
	@$(BIN)/python benchmarks/bench.py $(SIZES)
	@$(BIN)/python benchmarks/shapeless.py
	@$(BIN)/python benchmarks/queries.py

notebooks: .venv/developing
	@$(BIN)/python notebooks/execute.py

docs: .venv/documenting
	@$(BIN)/python docs/write.py --out build/docs
	@echo "Open build/docs/index.html; it needs no network."

# The programs of these targets are no part of caregraph or its tests; they live beside it, and want a network.
pinned: build/tools/made
	@for extra in serve docs dev; do build/tools/bin/uv pip compile requirements/build.in pyproject.toml --extra $$extra \
		--constraint constraints.txt --generate-hashes --universal --python-version 3.11 --no-annotate --no-header \
		--no-emit-index-url --no-emit-find-links --quiet --output-file requirements/$$extra.txt || exit; done

# --strict, since an advisory service that does not know a package has not found it sound.
audit: build/tools/made
	@build/tools/bin/pip-audit --strict --progress-spinner off --disable-pip --require-hashes \
		--requirement requirements/dev.txt

sbom: .venv/developing
	@$(BIN)/python requirements/parts.py sbom --out build/sbom.cdx.json

licences: .venv/developing
	@$(BIN)/python requirements/parts.py licences --out docs/licences.md

build/tools/made:
	@$(PYTHON) -m venv --clear build/tools
	@build/tools/bin/python -m pip install -qq --disable-pip-version-check uv==0.13.9 pip-audit==2.10.1
	@touch $@

clean:
	rm -rf .venv build dist .coverage* .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

.venv/made:
	@test -n "$(PYTHON)" || { echo "caregraph needs Python 3.11 or newer; install it, or name it with make PYTHON=/path/to/python." >&2; exit 2; }
	@echo "Setting up .venv with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear .venv >/dev/null 2>&1 || $(PYTHON) -m virtualenv --quiet --clear .venv >/dev/null 2>&1 || \
		{ echo "$(PYTHON) cannot make a virtual environment; install its venv module (Debian and Ubuntu: apt-get install python3-venv)." >&2; exit 2; }
	@touch $@

.venv/installed: .venv/made pyproject.toml requirements/serve.txt
	@echo "Installing caregraph and what it needs (about a minute, once)"
	@$(HASHED) requirements/serve.txt
	@$(ITSELF)
	@touch $@

.venv/documenting: .venv/installed requirements/docs.txt
	@echo "Installing what makes the documentation"
	@$(HASHED) requirements/docs.txt
	@$(ITSELF)
	@touch $@

.venv/developing: .venv/installed requirements/dev.txt
	@echo "Installing what the tests and checks need"
	@$(HASHED) requirements/dev.txt
	@$(ITSELF)
	@touch $@ .venv/documenting
