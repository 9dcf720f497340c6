"""Loads a module of packaging/bundle, which is no package: with one, it would shadow PyPI's `packaging`."""

from __future__ import annotations

import importlib.util
from types import ModuleType

from tests.cloud import REPOSITORY


def load(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(name, REPOSITORY / "packaging" / "bundle" / f"{name}.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module
