"""When the shop is open, as its settings write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time
from typing import Final, Self

WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_DAY: Final = "|".join(WEEKDAYS)
_TIME: Final = r"(?:[01]\d|2[0-3]):[0-5]\d"
_HOURS: Final = re.compile(rf"(?P<first>{_DAY})(?:-(?P<last>{_DAY}))? (?P<opens>{_TIME})-(?P<closes>{_TIME})")


@dataclass(frozen=True, slots=True)
class BusinessHours:
    """Some days of the week, from opening to closing by the shop's local time."""

    weekdays: frozenset[int]
    """0 is Monday."""
    opens: time
    closes: time

    @classmethod
    def parse(cls, text: str) -> Self:
        """From `Mon-Fri 08:00-18:30` or `Sat 09:00-16:00`. Raises ValueError, which says what is wrong."""
        found = _HOURS.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not like `Mon-Fri 08:00-18:30`")
        first = WEEKDAYS.index(found["first"])
        last = WEEKDAYS.index(found["last"] or found["first"])
        opens, closes = time.fromisoformat(found["opens"]), time.fromisoformat(found["closes"])
        if first > last or opens >= closes:
            raise ValueError(f"{text!r} ends before it begins")
        return cls(frozenset(range(first, last + 1)), opens, closes)

    def covers(self, moment: datetime) -> bool:
        """`moment` in the shop's local time."""
        return moment.weekday() in self.weekdays and self.opens <= moment.time() < self.closes
