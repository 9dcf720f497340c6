"""The grid's lines: whatever comes in whatever order, views are told what moved and what did not."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.photos.days import Day, Days, Line
from kiosk.viewmodels.photos.lines import LineRole, PhotoLinesModel

TUESDAY, MONDAY, SUNDAY = date(2026, 5, 5), date(2026, 5, 4), date(2026, 5, 3)


def empty_model() -> PhotoLinesModel:
    return PhotoLinesModel(lambda photo: {"photo": photo}, lambda _photos: False)


def shown(model: PhotoLinesModel) -> list[list[object]]:
    """The photos of each line."""
    lines = [model.fact(row, LineRole.CELLS) for row in range(model.row_count())]
    return [[cell["photo"] for cell in cells] for cells in lines if isinstance(cells, list)]


def laid_out(days: Days, per_line: int) -> list[Line]:
    return [line for day in days.days for line in days.lines(day, per_line)]


@given(st.lists(st.lists(st.sampled_from([None, SUNDAY, MONDAY, TUESDAY]), max_size=8), max_size=6))
def test_a_card_that_is_still_read_is_laid_out_as_a_whole_one(batches: list[list[Day]]) -> None:
    """However the photos come, the lines are those of all at once, for any number to a line."""
    model, whole, count = empty_model(), Days(), 0
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for batch in batches:
        photos = list(enumerate(batch, start=count))
        count += len(batch)
        model.add(photos)
        whole.add(photos)
        assert shown(model) == [list(line.photos) for line in laid_out(whole, 3)]
    model.setProperty("perLine", 5)
    assert shown(model) == [list(line.photos) for line in laid_out(whole, 5)]
    assert tester.model() is model


def test_what_comes_to_two_days_leaves_the_lines_between_them_alone() -> None:
    """A finger that is down on a photo keeps it: its line is neither taken out nor put in again."""
    model = empty_model()
    model.add([(0, TUESDAY), (1, MONDAY), (2, MONDAY), (3, MONDAY), (4, SUNDAY)])
    full_line = QPersistentModelIndex(model.index(3))
    assert shown(model)[3] == [1, 2, 3]
    gone: list[int] = []
    model.rowsRemoved.connect(lambda _parent, first, last: gone.extend(range(first, last + 1)))
    model.add([(5, TUESDAY), (6, MONDAY), (7, SUNDAY)])
    assert shown(model) == [[], [0, 5], [], [1, 2, 3], [6], [], [4, 7]]
    assert full_line.isValid()
    assert full_line.row() == 3
    assert len(gone) == 2, "the two lines that were not full"


def test_only_the_lines_of_changed_photos_are_told() -> None:
    """A thumbnail that comes redraws its own line."""
    model = empty_model()
    model.add((photo, MONDAY if photo < 4 else SUNDAY) for photo in range(8))
    told: list[int] = []
    model.dataChanged.connect(lambda first, last, _roles: told.extend(range(first.row(), last.row() + 1)))
    model.cells_changed([3, 5])
    assert told == [2, 4]
