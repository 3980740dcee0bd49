# Two commands for a newcomer: `make demo` (sample offices, no display needed) and `make test`.
# `make run` opens the window on a practice copy of the sample office.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CORES := $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
# Where saves wait for the disk, more of them than cores.
JOBS ?= 3
# Offices are copied and forced to the disk thousands of times: in memory, where it has room.
TEMPAT_UJI := $(shell df -k /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 2000000 {print "PYTEST_DEBUG_TEMPROOT=/dev/shm"}')
UJI = QT_QPA_PLATFORM=offscreen $(TEMPAT_UJI) $(BIN)/python -m pytest -n $(CORES) --dist worksteal
# Where bytecode is forbidden, each process would compile the program and the tests again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo run test test-luas test-semua cakupan venv forms screenshots bundle bench mutants fault skema beku libur lock lint clean

venv: $(VENV)/.runtime

$(VENV)/.runtime: packaging/requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed (PYTHON=python3.12 make demo)")'
	$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r packaging/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
	touch $@

$(VENV)/.dev: $(VENV)/.runtime packaging/requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r packaging/requirements-dev.txt
	touch $@

demo: $(VENV)/.runtime
	$(BIN)/sakip-desktop contoh --kantor setwan --ulang --data-dir build/contoh/setwan
	$(BIN)/sakip-desktop contoh --kantor badan --ulang --data-dir build/contoh/badan

# The window works on a copy of its own, so that a second `make demo` never meets changed data.
run: $(VENV)/.runtime
	test -e build/latihan/sakip.sqlite3 || $(BIN)/sakip-desktop contoh --kantor setwan --latihan --data-dir build/latihan
	$(BIN)/sakip-desktop --data-dir build/latihan

test: $(VENV)/.dev
	sh packaging/system_packages.sh $(BIN)/python
	$(MAKE) --no-print-directory -j2 lint tests/__pycache__
	$(UJI) -m "not fault and not luas"

# In a fresh clone every process of the tests would compile all that it imports: one does it while
# mypy thinks.
tests/__pycache__:
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --collect-only -qq > /dev/null || true

# What goes on in breadth: whole years, every field, foreign programs, the worst data of each paper.
test-luas: $(VENV)/.dev
	sh packaging/system_packages.sh $(BIN)/python
	$(UJI) -m "luas and not fault"

test-semua: test test-luas

# Every line and branch of the domain, by tests of its own and not by services that pass through it.
cakupan: $(VENV)/.dev
	sh packaging/system_packages.sh $(BIN)/python
	SAKIP_HYPOTHESIS=cakupan $(UJI) tests/domain tests/sop -m "not luas" --cov=sakip_desktop.domain --cov-report=term-missing:skip-covered --cov-fail-under=100

lint: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check --quiet
	$(BIN)/lint-imports
	$(BIN)/mypy

forms: $(VENV)/.dev
	$(BIN)/python packaging/compile_forms.py

screenshots: $(VENV)/.dev
	sh packaging/system_packages.sh $(BIN)/python
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/screenshots build/gambar

bundle: $(VENV)/.dev
	sh packaging/system_packages.sh $(BIN)/python
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath build/bundle --workpath build/pyinstaller packaging/sakip.spec
	QT_QPA_PLATFORM=offscreen build/bundle/sakip-desktop/sakip-desktop --self-test

bench: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/bench/bench.py

mutants: $(VENV)/.dev
	$(BIN)/python tests/domain/mutants.py

# Kills, power cuts, full disks, damaged files, attacks: prints one table with its figures.  Mounts
# and traces, so it needs root (or a container that allows both); what is refused is a failure.
fault: $(VENV)/.dev
	sh packaging/system_packages.sh $(BIN)/python
	SAKIP_FAULT_FULL=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/fault -n $(JOBS) --dist worksteal

# The present schema, filled, for the tests of later releases: before a column is added.
skema: $(VENV)/.dev
	$(BIN)/python tests/db/test_migrations.py

# Today's shape of the frozen records, for the tests of later releases: after a field was added.
beku: $(VENV)/.dev
	$(BIN)/python tests/domain/test_beku_lama.py

# Indonesia's free days as the pinned `holidays` library knows them.
libur: $(VENV)/.dev
	$(BIN)/python packaging/make_libur.py

# Needs uv; the lock files carry hashes for every platform and name no registry.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml -o packaging/requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header -c packaging/requirements.txt packaging/requirements-dev.in -o packaging/requirements-dev.txt

clean:
	rm -rf build dist
