"""The scripts of `packaging/`, which is no package, for the tests that run them."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Final

PACKAGING: Final = Path(__file__).parents[1] / "packaging"


def script(name: str) -> ModuleType:
    """A module of its own at each call; they find each other as they do when run by hand."""
    path = PACKAGING / name
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = sys.path.copy()
    sys.modules[path.stem] = module  # dataclasses look for their module
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:] = before
    return module
