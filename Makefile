# `make` alone prints what there is.
ENGINE := .venv/engine/bin
SHIPPED := hsi_active_qgis algorithms resources metadata.txt
export CALLED_FROM := $(PWD)
export RASTER REFERENCE ROUNDS ANSWERS
export VERSION EMAIL REPOSITORY HOMEPAGE TRACKER
export HSI_ACTIVE_SHARE = $(SHARE)

export SCENE ?= indian_pines
CLASSES ?= $(if $(filter indian_pines,$(SCENE)),9)
TRACK ?= literature
LEARNERS ?= spectral_spatial,coordinates
STRATEGIES ?= variance_reduction,random
SEEDS ?= 10
BUDGET ?= 300
BENCHMARK := $(ENGINE)/python -m hsi_active_qgis.engine benchmark --folder benchmarks/out

LRELEASE := $(firstword $(wildcard /usr/lib/qt6/bin/lrelease /usr/lib/qt5/bin/lrelease) lrelease)
TEXTS := $(patsubst %.ts,%.qm,$(wildcard hsi_active_qgis/i18n/*.ts))

.PHONY: help setup translations docs demo test test-long test-qgis bench bench-accuracy run package wheel release lint platforms clean

help:
	@echo "HSI Active, a QGIS plugin. Targets:"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

setup: ## install what is missing (QGIS and SLURM through apt, the engine's environment into .venv)
	@.ci/setup
	@$(MAKE) --no-print-directory --silent $(TEXTS)

%.qm: %.ts
	@$(LRELEASE) -silent $< -qm $@

translations: ## take up new texts into hsi_active_qgis/i18n/*.ts, and say how many are to be translated
	@/usr/bin/python3 .ci/translations.py

demo: setup ## label and map a scene, headless, into demo/ (RASTER= REFERENCE= for your own; ROUNDS= ANSWERS=)
	@.ci/with-qgis /usr/bin/python3 -m hsi_active_qgis.demo --called-from "$$CALLED_FROM" \
	  --raster "$$RASTER" --reference "$$REFERENCE" --rounds "$$ROUNDS" --answers "$$ANSWERS"

test: setup ## the engine's tests, those in QGIS, on Qt 6 and on a SLURM cluster, an analyst's way through the desktop
	@status=0; export HSI_ACTIVE_THREADS=1; mkdir -p build; \
	{ failed=0; \
	  $(ENGINE)/python -m pytest -m "not long" tests/slurm || failed=1; \
	  .ci/with-qgis .venv/qt6/bin/python -m pytest tests/qt6 || failed=1; \
	  $(ENGINE)/python -m pytest -m "not long" --numprocesses 2 tests/desktop || failed=1; \
	  exit $$failed; } >build/beside.log 2>&1 & beside=$$!; \
	$(ENGINE)/python -m pytest -m "not long" --numprocesses auto tests/engine tests/test_*.py || status=1; \
	.ci/with-qgis .venv/qgis/bin/python -m pytest -m "not long" --numprocesses 2 --dist loadfile tests/qgis || status=1; \
	wait $$beside || status=1; cat build/beside.log; \
	exit $$status

test-long: setup ## what takes long: whole ways from a terminal and in the desktop, kills, damaged files, SLURM's faults; SHARE=0.05: of what is repeated a twentieth
	@status=0; export HSI_ACTIVE_THREADS=1; mkdir -p build; \
	$(ENGINE)/python -m pytest -m long tests/slurm >build/beside.log 2>&1 & beside=$$!; \
	$(ENGINE)/python -m pytest -m long --numprocesses 2 tests/engine tests/test_*.py tests/desktop || status=1; \
	.ci/with-qgis .venv/qgis/bin/python -m pytest -m long --numprocesses 2 --dist loadfile tests/qgis || status=1; \
	wait $$beside || status=1; cat build/beside.log; \
	exit $$status

test-qgis: setup ## the demo, the tests in QGIS and some in its desktop; SUITE=bookworm|trixie|forky|noble: on that system (as root)
ifdef SUITE
	@.ci/in-debian "$(SUITE)" make demo test-qgis SUITE=
else
	@status=0; export HSI_ACTIVE_THREADS=1; \
	.ci/with-qgis .venv/qgis/bin/python -m pytest -m "not long" --numprocesses 2 --dist loadfile tests/qgis || status=1; \
	$(ENGINE)/python -m pytest --numprocesses 2 tests/desktop/test_desktop_analyst.py tests/desktop/test_desktop_change.py || status=1; \
	exit $$status
endif

bench: setup ## measure labels needed, memory, tasks and stalls, each in a short form (benchmarks/README.md has the full ones)
	@$(BENCHMARK)/short --scene indian_pines --classes 9 --track literature,block --learners spectral_spatial,coordinates \
	  --strategies variance_reduction,random --seeds 2 --budget 100
	@PYTHONPATH=. $(ENGINE)/python benchmarks/strategies.py --pixels 20000
	@PYTHONPATH=. $(ENGINE)/python benchmarks/memory.py --side 1500
	@PYTHONPATH=. $(ENGINE)/python benchmarks/rounds.py --sides 600 --bands 40
	@PYTHONPATH=. $(ENGINE)/python benchmarks/scaling.py --side 512 --tasks 1
	@PYTHONPATH=. .ci/with-qgis /usr/bin/python3 benchmarks/stall.py
	@PYTHONPATH=. $(ENGINE)/python benchmarks/dock.py --rounds 2

bench-accuracy: setup ## labels needed and accuracy: SCENE= REFERENCE= CLASSES= TRACK= LEARNERS= STRATEGIES= SEEDS= BUDGET=
	@$(BENCHMARK) --scene "$$SCENE" $(if $(REFERENCE),--reference "$$REFERENCE") $(if $(CLASSES),--classes $(CLASSES)) \
	  --track $(TRACK) --learners $(LEARNERS) --strategies $(STRATEGIES) --seeds $(SEEDS) --budget $(BUDGET)

run: setup ## open QGIS on a private profile with the plugin enabled
	@.ci/run-desktop

docs: ## write the manual as HTML into build/manual; installs what makes it into .venv/docs
	@.ci/setup docs
	@.ci/with-qgis .venv/qgis/bin/python .ci/reference.py
	@rm -rf build/manual build/doctrees
	@.venv/docs/bin/python -m sphinx --fail-on-warning --keep-going --quiet -d build/doctrees docs build/manual
	@echo "build/manual/index.html"

# with the manual where `make docs` has been said before
package release: $(TEXTS) $(if $(wildcard .venv/docs/stamp),docs)

package: ## write dist/hsi_active_qgis.zip
	@/usr/bin/python3 .ci/package.py

wheel: setup ## write the engine with its command line, hsi-active, as dist/hsi_active_engine-*.whl
	@rm -rf build/lib hsi_active_engine.egg-info
	@$(ENGINE)/python -m pip wheel --quiet --no-deps --wheel-dir dist . && ls dist/*.whl

release: ## VERSION= EMAIL= REPOSITORY= (HOMEPAGE= TRACKER=): changelog and addresses into metadata.txt, commit, tag, zip
	@/usr/bin/python3 .ci/release.py

lint: setup ## check style, types, and what the plugin site scans for
	$(ENGINE)/ruff check .
	$(ENGINE)/ruff format --check .
	$(ENGINE)/mypy
	$(ENGINE)/bandit --quiet --recursive $(SHIPPED)
	find $(SHIPPED) -type f -not -path '*/__pycache__/*' -exec $(ENGINE)/detect-secrets-hook {} +

platforms: setup ## resolve the engine's requirements for Windows, macOS and Linux; with sizes and longest paths: docs/platforms.md
	PATH=$(ENGINE):$$PATH $(ENGINE)/python .ci/platforms.py --measure

clean: ## remove what was made here, but not .venv
	rm -rf build dist demo docs/reference .qgis-settings .pytest_cache .ruff_cache .mypy_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
