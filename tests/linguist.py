"""The script of `packaging/languages`, which is no package, for the tests that run it."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

REPOSITORY = Path(__file__).parents[1]
SCRIPT = REPOSITORY / "packaging" / "languages" / "linguist.py"


def linguist() -> ModuleType:
    spec = importlib.util.spec_from_file_location("linguist", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
