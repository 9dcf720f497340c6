"""The publisher, host and kiosk of the unit tests, for the long ones, too."""

from __future__ import annotations

from tests.unit.kiosk.updates.conftest import (  # noqa: F401 - fixtures
    clock,
    desk,
    fetcher,
    host,
    keys,
    look,
    new_step,
    place,
    publisher,
    small_disk,
    template,
)
