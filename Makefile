# One command each; every target works alone, first, on a fresh clone. PYTHON=/path/to/python3.12 chooses the Python.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# A sourced ROS or an active venv would shadow the packages in .venv.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV AMENT_PREFIX_PATH CMAKE_PREFIX_PATH COLCON_PREFIX_PATH LD_LIBRARY_PATH
unexport _ROS_WHEELS_BOOTSTRAP_COMPLETE PYTHONDONTWRITEBYTECODE
ifdef PYTHON
export PYTHON
endif

# The script that sets up runs on any Python 3; it chooses the one of .venv itself.
ANY_PYTHON = $(firstword $(foreach name,$(PYTHON) python3 python3.12 python3.11,$(shell $(name) -c '' 2>/dev/null && echo $(name))) python3)
SETUP = $(ANY_PYTHON) scripts/setup.py
QUARK = .venv/bin/quark

.PHONY: help setup setup-dev demo test check models launch-kit vllm-kit docs clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

setup: ## make .venv: packages, messages, model weights
	@$(SETUP)

setup-dev:
	@$(SETUP) --dev

demo: setup ## play a whole conversation and leave its recording in a folder
	@$(QUARK) demo

test: setup-dev ## set up and run all tests
	@scripts/test

check: ## format, lint, types, layers and the quick tests (under 90 s)
	@$(SETUP) --dev --no-models
	@scripts/check

models: ## fetch model weights again where they are missing or damaged
	@$(SETUP) --no-models
	@$(QUARK) models pull

launch-kit: ## the real launch_ros and ros2 command for this machine (asks nothing, says its licence first)
	@$(SETUP) --dev --no-models
	@.venv/bin/python scripts/launch_kit.py

vllm-kit: ## the real vLLM server on this machine's processor, for its tests (asks nothing, says its licences first)
	@$(ANY_PYTHON) scripts/vllm_kit.py

docs: ## write docs/ROS_API.md and docs/PARAMETERS.md from the tables
	@$(SETUP) --no-models
	@$(QUARK) docs

clean: ## remove what was made here (the cache of models and kits stays)
	rm -rf .venv .launch-kit .vllm-kit build install log .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	rm -rf src/*.egg-info
