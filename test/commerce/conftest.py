from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

EMULATOR = Path(__file__).with_name("top_emulator.py")


@pytest.fixture(scope="session")
def top() -> ModuleType:
    """The emulator's module, loaded by its path: the tests' folder is on no search path."""
    spec = importlib.util.spec_from_file_location("top_emulator", EMULATOR)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
