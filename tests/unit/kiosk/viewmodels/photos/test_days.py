"""Photos by day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.viewmodels.photos.days import Days, Line, day_of

MONDAY, SUNDAY = date(2026, 5, 4), date(2026, 5, 3)


def days_of(*days: date | None) -> Days:
    found = Days()
    found.add(enumerate(days))
    return found


def test_the_last_day_is_first_and_keeps_the_order_of_its_photos() -> None:
    """A day's photos stand as they came, the days from the last to the first, those without a day at the end."""
    days = days_of(SUNDAY, None, MONDAY, SUNDAY, MONDAY, SUNDAY)
    assert days.days == [MONDAY, SUNDAY, None]
    assert days.order == [2, 4, 0, 3, 5, 1]
    assert days.of(SUNDAY) == (0, 3, 5)
    assert [days.place_among_all(photo) for photo in days.order] == list(range(6))


def test_a_day_fills_lines_below_its_heading() -> None:
    """So many photos to a line, the last one perhaps shorter."""
    assert days_of(SUNDAY, SUNDAY, SUNDAY).lines(SUNDAY, 2) == [
        Line(SUNDAY, ()),
        Line(SUNDAY, (0, 1)),
        Line(SUNDAY, (2,)),
    ]


def test_nothing_known_of_any_day_needs_no_heading() -> None:
    """Photos from a phone stand there without one; beside others they have theirs."""
    assert days_of(None, None).lines(None, 3) == [Line(None, (0, 1))]
    assert days_of(None, MONDAY).lines(None, 3) == [Line(None, ()), Line(None, (0,))]


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 5, 4, 12, tzinfo=UTC), MONDAY),
        (datetime(1980, 1, 1, 12, tzinfo=UTC), None),
        (datetime.fromtimestamp(0, UTC), None),
    ],
)
def test_a_clock_that_was_never_set_gives_no_day(moment: datetime, day: date | None) -> None:
    """1980 is where FAT begins, and 1970 where Unix does: no photo was taken then."""
    assert day_of(moment) == day
