from __future__ import annotations

import pytest

from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.contract.uploads import StoredReport
from backend_lambdas.domain.errors import OrderNotFound, PhotoNotFound
from backend_lambdas.domain.reminders import ReminderDesk
from tests.fakes.backend import Died, DyingPort, FakeEvents, FakeOrders
from tests.fakes.backend_data import DEVICE, ORDER, OTHER_DEVICE, photo_id, place
from tests.fakes.clock import FakeClock


@pytest.fixture
def records() -> FakeOrders:
    orders = FakeOrders()
    place(orders, FakeClock())
    return orders


@pytest.fixture
def events() -> FakeEvents:
    return FakeEvents()


@pytest.fixture
def desk(records: FakeOrders, events: FakeEvents) -> ReminderDesk:
    return ReminderDesk(records, events, FakeClock())


def report(*numbers: int) -> StoredReport:
    return StoredReport(tuple(photo_id(number) for number in numbers))


def keys(*numbers: int) -> list[str]:
    return [photo_key(ORDER, photo_id(number)) for number in numbers]


def test_events_are_told_again(desk: ReminderDesk, records: FakeOrders, events: FakeEvents) -> None:
    """Each named photo that is not processed is told once; the answer is the order as it stands."""
    records.mark_processed(
        records.photos[ORDER, photo_id(0)], "s3://x/y", "2026-05-04T09:31:00.000Z", "2026-05-04T09:31:01.000Z"
    )
    records.mark_failed(records.photos[ORDER, photo_id(1)], "size", "2026-05-04T09:31:00.000Z")
    state = desk.remind(DEVICE, ORDER, report(0, 1, 2, 2))
    assert events.told == keys(1, 2)
    assert [photo.photo_status for photo in state.photos] == [
        PhotoStatus.PROCESSED,
        PhotoStatus.FAILED,
        PhotoStatus.PENDING,
    ]


def test_unknown_photo(desk: ReminderDesk, events: FakeEvents) -> None:
    """A photo outside the manifest is refused, and none of its neighbours is told."""
    with pytest.raises(PhotoNotFound, match=photo_id(9)):
        desk.remind(DEVICE, ORDER, report(0, 9))
    assert events.told == []


def test_another_devices_order(desk: ReminderDesk, events: FakeEvents) -> None:
    """No device stirs another's order."""
    with pytest.raises(OrderNotFound):
        desk.remind(OTHER_DEVICE, ORDER, report(0))
    assert events.told == []


@pytest.mark.parametrize("after", [False, True])
def test_dies_and_is_asked_again(records: FakeOrders, events: FakeEvents, *, after: bool) -> None:
    """A reminder that died half way is given again, and every photo is told at least once."""
    with pytest.raises(Died):
        ReminderDesk(records, DyingPort(events, "tell", after=after), FakeClock()).remind(DEVICE, ORDER, report(0, 1))
    ReminderDesk(records, events, FakeClock()).remind(DEVICE, ORDER, report(0, 1))
    assert set(events.told) == set(keys(0, 1))
