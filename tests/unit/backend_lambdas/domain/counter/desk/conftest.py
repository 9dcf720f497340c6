"""A shop with one order."""

from __future__ import annotations

import pytest

from tests.fakes.counter_shop import Shop


@pytest.fixture
def shop() -> Shop:
    """Its order is ready, its notice was sent an hour ago."""
    made = Shop()
    made.make_ready()
    return made
