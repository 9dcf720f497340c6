from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from backend_lambdas.handlers import _wiring
from backend_lambdas.settings import SettingsInvalid


def test_the_shops_time_zone() -> None:
    """The shop's clock is that of its zone, summer time included."""
    assert datetime(2026, 7, 1, tzinfo=UTC).astimezone(_wiring._zone("Europe/Zurich")).utcoffset() == timedelta(hours=2)
    assert datetime(2026, 7, 1, tzinfo=UTC).astimezone(_wiring._zone("UTC")).utcoffset() == timedelta(0)


@pytest.mark.parametrize("name", ["Europe/Nowhere", "../etc/passwd", "/etc/localtime"])
def test_no_such_time_zone(name: str) -> None:
    """A zone that does not exist is named as a wrong setting, by the variable that holds it."""
    with pytest.raises(SettingsInvalid, match="SHOP_TIME_ZONE"):
        _wiring._zone(name)
