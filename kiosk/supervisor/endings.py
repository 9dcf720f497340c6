"""What the app's exit code tells its supervisor."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

LEFT_BY_STAFF: Final = 0
START_AGAIN: Final = 75
"""EX_TEMPFAIL of sysexits.h: nothing is wrong, ask again. No shell, signal or Python error ends with it."""

TOLD_TO_END: Final = 143
"""As a shell gives for SIGTERM. Not 0: a touchscreen that anyone but staff has ended is to come back."""


class Ending(Enum):
    LEFT = auto()
    """A manager closed it by PIN: the supervisor ends, too."""
    AGAIN = auto()
    """It asks to be started again, from the slot that is in force then."""
    DIED = auto()
    """Anything else, also a code that nobody has defined."""

    @classmethod
    def of(cls, exit_code: int) -> Ending:
        return {LEFT_BY_STAFF: cls.LEFT, START_AGAIN: cls.AGAIN}.get(exit_code, cls.DIED)
