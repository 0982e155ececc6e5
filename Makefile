# `make` alone prints what there is.
ENGINE := .venv/engine/bin
SHIPPED := hsi_active_qgis algorithms resources metadata.txt
export CALLED_FROM := $(PWD)
export RASTER REFERENCE ROUNDS ANSWERS

export SCENE ?= indian_pines
CLASSES ?= $(if $(filter indian_pines,$(SCENE)),9)
TRACK ?= literature
LEARNERS ?= spectral_spatial,coordinates
STRATEGIES ?= variance_reduction,random
SEEDS ?= 10
BUDGET ?= 300
BENCHMARK := $(ENGINE)/python -m hsi_active_qgis.engine benchmark --folder benchmarks/out

.PHONY: help setup demo test test-long suite-engine suite-qgis suite-desktop test-qgis bench bench-accuracy run package lint clean

help:
	@echo "HSI Active, a QGIS plugin. Targets:"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

setup: ## install what is missing (QGIS and SLURM through apt, the engine's environment into .venv)
	@.ci/setup

demo: setup ## label and map a scene, headless, into demo/ (RASTER= REFERENCE= for your own; ROUNDS= ANSWERS=)
	@.ci/with-qgis /usr/bin/python3 -m hsi_active_qgis.demo --called-from "$$CALLED_FROM" \
	  --raster "$$RASTER" --reference "$$REFERENCE" --rounds "$$ROUNDS" --answers "$$ANSWERS"

test: setup ## the engine's tests, those in QGIS and on a SLURM cluster, an analyst's way through the desktop
	@+$(SIDE_BY_SIDE) MARK="not long"

test-long: setup ## what takes long: thousands of damaged files, kills and hundreds of actions in the desktop, faults of SLURM
	@+$(SIDE_BY_SIDE) MARK=long

# The suites wait for engines, windows and a cluster a good part of their time. While they run, build/ has their logs.
SIDE_BY_SIDE = $(MAKE) --no-print-directory --keep-going --jobs 3 --output-sync=target suite-engine suite-qgis suite-desktop
logged = mkdir -p build; export HSI_ACTIVE_THREADS=1; ( $(1) ) >build/$@.log 2>&1; status=$$?; cat build/$@.log; exit $$status

suite-engine:
	@$(call logged,$(ENGINE)/python -m pytest -m "$(MARK)" --numprocesses auto tests/engine tests/test_*.py)

suite-qgis:
	@$(call logged,.ci/with-qgis .venv/qgis/bin/python -m pytest -m "$(MARK)" tests/qgis)

suite-desktop:
	@$(call logged,$(ENGINE)/python -m pytest -m "$(MARK)" tests/slurm; slurm=$$?; \
	  $(ENGINE)/python -m pytest -m "$(MARK)" --numprocesses 2 tests/desktop && exit $$slurm)

test-qgis: setup ## the demo, the tests in QGIS and one in its desktop; SUITE=bookworm|trixie|forky: on that Debian (as root)
ifdef SUITE
	@.ci/in-debian "$(SUITE)" make demo test-qgis SUITE=
else
	@status=0; export HSI_ACTIVE_THREADS=1; \
	.ci/with-qgis .venv/qgis/bin/python -m pytest -m "not long" tests/qgis || status=1; \
	$(ENGINE)/python -m pytest tests/desktop/test_desktop_change.py || status=1; \
	exit $$status
endif

bench: setup ## measure labels needed, memory, tasks and stalls, each in a short form (benchmarks/README.md has the full ones)
	@$(BENCHMARK)/short --scene indian_pines --classes 9 --track literature,block --learners spectral_spatial,coordinates \
	  --strategies variance_reduction,random --seeds 2 --budget 100
	@PYTHONPATH=. $(ENGINE)/python benchmarks/strategies.py --pixels 20000
	@PYTHONPATH=. $(ENGINE)/python benchmarks/memory.py --side 1500
	@PYTHONPATH=. $(ENGINE)/python benchmarks/scaling.py --side 512 --tasks 1
	@PYTHONPATH=. .ci/with-qgis /usr/bin/python3 benchmarks/stall.py
	@PYTHONPATH=. $(ENGINE)/python benchmarks/dock.py --rounds 2

bench-accuracy: setup ## labels needed and accuracy: SCENE= REFERENCE= CLASSES= TRACK= LEARNERS= STRATEGIES= SEEDS= BUDGET=
	@$(BENCHMARK) --scene "$$SCENE" $(if $(REFERENCE),--reference "$$REFERENCE") $(if $(CLASSES),--classes $(CLASSES)) \
	  --track $(TRACK) --learners $(LEARNERS) --strategies $(STRATEGIES) --seeds $(SEEDS) --budget $(BUDGET)

run: setup ## open QGIS on a private profile with the plugin enabled
	@.ci/run-desktop

package: ## write dist/hsi_active_qgis.zip
	@/usr/bin/python3 .ci/package.py

lint: setup ## check style, types, and what the plugin site scans for
	$(ENGINE)/ruff check .
	$(ENGINE)/ruff format --check .
	$(ENGINE)/mypy
	$(ENGINE)/bandit --quiet --recursive $(SHIPPED)
	find $(SHIPPED) -type f -not -path '*/__pycache__/*' -exec $(ENGINE)/detect-secrets-hook {} +

clean: ## remove what was made here, but not .venv
	rm -rf build dist demo .qgis-settings .pytest_cache .ruff_cache .mypy_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
