"""Which tests begin: the long ones, so that two workers end together (`--no-loadscope-reorder` keeps it so)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

LONG_FIRST: Final = ("e2e", "integration", "privilege", "gui")
"""Folders, by how long their files take. Within each, and after them, it is as chance has it (pytest-randomly)."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent

    def place(item: pytest.Item) -> int:
        folder = item.path.relative_to(here).parts[0]
        return LONG_FIRST.index(folder) if folder in LONG_FIRST else len(LONG_FIRST)

    items.sort(key=place)
