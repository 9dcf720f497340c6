"""Photos by day, in lines; and what a finger drawn over them chooses."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.photos.choice import Sweep
from kiosk.viewmodels.photos.days import Days, Line, day_of
from kiosk.viewmodels.photos.lines import LineRole, PhotoLinesModel

MONDAY, SUNDAY = date(2026, 5, 4), date(2026, 5, 3)


def days_of(*days: date | None) -> Days:
    found = Days()
    for photo, day in enumerate(days):
        found.add(photo, day)
    return found


def test_the_last_day_is_first_and_keeps_the_order_of_its_photos() -> None:
    """A heading, then that day's photos as they came, so many to a line; those without a day are last."""
    days = days_of(SUNDAY, None, MONDAY, SUNDAY, MONDAY, SUNDAY)
    assert days.lines(2) == [
        Line(MONDAY, ()),
        Line(MONDAY, (2, 4)),
        Line(SUNDAY, ()),
        Line(SUNDAY, (0, 3)),
        Line(SUNDAY, (5,)),
        Line(None, ()),
        Line(None, (1,)),
    ]
    assert list(days.in_order()) == [2, 4, 0, 3, 5, 1]
    assert days.of(SUNDAY) == (0, 3, 5)


def test_nothing_known_of_any_day_needs_no_heading() -> None:
    """Photos from a phone stand there without one."""
    assert days_of(None, None).lines(3) == [Line(None, (0, 1))]


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


@given(
    st.integers(2, 30).flatmap(
        lambda count: st.tuples(
            st.just(count),
            st.integers(0, count - 1),
            st.sets(st.integers(0, count - 1)).map(frozenset),
            st.lists(st.integers(0, count - 1), min_size=1),
        )
    )
)
def test_a_finger_changes_what_lies_between_and_nothing_else(
    case: tuple[int, int, frozenset[int], list[int]],
) -> None:
    """Wherever it has been meanwhile: between the first and the last photo all became what the first became."""
    count, first, chosen, way = case
    order = random.Random(count).sample(range(count), count)
    sweep = Sweep(order, first, chosen)
    *_, swept = map(sweep.to, way)
    begin, end = sorted((order.index(first), order.index(way[-1])))
    between = frozenset(order[begin : end + 1])
    assert swept & between == (frozenset() if first in chosen else between)
    assert swept - between == chosen - between


@given(st.lists(st.lists(st.sampled_from([None, SUNDAY, MONDAY, date(2026, 5, 5)]), max_size=8), max_size=6))
def test_a_card_that_is_still_read_is_laid_out_as_a_whole_one(batches: list[list[date | None]]) -> None:
    """However the photos come, the lines are those of all at once, and every view is told rightly what moved."""
    model = PhotoLinesModel(lambda photo: {"photo": photo}, lambda _photos: False)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    whole, count = Days(), 0
    for batch in batches:
        photos = list(enumerate(batch, start=count))
        count += len(batch)
        model.add(photos)
        for photo, day in photos:
            whole.add(photo, day)
        assert [shown(model, row) for row in range(model.row_count())] == [list(line.photos) for line in whole.lines(3)]
    model.setProperty("perLine", 5)
    assert [shown(model, row) for row in range(model.row_count())] == [list(line.photos) for line in whole.lines(5)]
    assert tester.model() is model


def shown(model: PhotoLinesModel, row: int) -> list[object]:
    cells = model.fact(row, LineRole.CELLS)
    assert isinstance(cells, list)
    return [cell["photo"] for cell in cells]
