"""An exit code says whether staff closed the app, it asks for a new start, or it died."""

from __future__ import annotations

import pytest

from kiosk.supervisor.endings import LEFT_BY_STAFF, START_AGAIN, TOLD_TO_END, Ending


@pytest.mark.parametrize(
    ("exit_code", "ending"),
    [
        (LEFT_BY_STAFF, Ending.LEFT),
        (START_AGAIN, Ending.AGAIN),
        (TOLD_TO_END, Ending.DIED),
        (1, Ending.DIED),
        (-9, Ending.DIED),
        (-11, Ending.DIED),
        (0xC0000005, Ending.DIED),
    ],
)
def test_codes(exit_code: int, ending: Ending) -> None:
    """Staff's own code ends the kiosk; being told to end by anyone else, a signal or a crash brings it back."""
    assert Ending.of(exit_code) is ending
