from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.domain.errors import OrderConflict, QuotaExceeded
from backend_lambdas.domain.fleet.quota import DailyQuota
from backend_lambdas.domain.orders import OrderDesk
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import DEVICE, OTHER_DEVICE, RETENTION, STORE, manifest
from tests.fakes.clock import FakeClock

FIVE = DailyQuota(photo_count_max=5, size_bytes_max=10**9)


def desk(records: FakeOrders, clock: FakeClock, quota: DailyQuota = FIVE) -> OrderDesk:
    return OrderDesk(records, clock, RETENTION, quota)


def order_id(number: int) -> OrderId:
    return OrderId(f"01J2{number:022d}")


def test_a_day_ends_at_midnight_utc() -> None:
    """Whatever the clock's zone, an order is of the day in UTC, and its count is kept two days after that."""
    moment = datetime(2026, 5, 5, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    charge = FIVE.charge(DEVICE, manifest(3), moment)
    assert (charge.day, charge.ends_at) == ("2026-05-04", "2026-05-05T00:00:00.000Z")
    assert charge.expires_at_s == int(datetime(2026, 5, 7, tzinfo=UTC).timestamp())
    assert charge.photo_count == 3
    assert charge.size_bytes == sum(photo.size_bytes for photo in manifest(3).photos)


def test_a_days_orders_are_taken_up_to_the_quota() -> None:
    """What fits is taken, what does not is refused until midnight, and the next day begins anew."""
    records, clock = FakeOrders(), FakeClock()
    taking = desk(records, clock)
    taking.place(DEVICE, STORE, manifest(3, order_id(1)))
    with pytest.raises(QuotaExceeded) as refused:
        taking.place(DEVICE, STORE, manifest(3, order_id(2)))
    assert refused.value.until == "2026-05-05T00:00:00.000Z"
    taking.place(DEVICE, STORE, manifest(2, order_id(3)))
    clock.advance(24 * 3600)
    taking.place(DEVICE, STORE, manifest(3, order_id(2)))


def test_a_refused_order_leaves_nothing_behind() -> None:
    """Of an order that is over the quota there is neither head nor photo, and it is not counted."""
    records = FakeOrders()
    taking = desk(records, FakeClock())
    taking.place(DEVICE, STORE, manifest(4, order_id(1)))
    before = dict(records.charged)
    with pytest.raises(QuotaExceeded):
        taking.place(DEVICE, STORE, manifest(2, order_id(2)))
    assert records.find(order_id(2)) is None
    assert records.charged == before


def test_a_repeat_is_neither_counted_nor_refused() -> None:
    """An order that was taken stays taken, however full its day is, and counts once; a conflict counts nothing."""
    records = FakeOrders()
    taking = desk(records, FakeClock())
    order = manifest(5, order_id(1))
    taking.place(DEVICE, STORE, order)
    before = dict(records.charged)
    assert not taking.place(DEVICE, STORE, order).is_new
    with pytest.raises(OrderConflict):
        taking.place(DEVICE, STORE, replace(order, language="fr"))
    assert records.charged == before


def test_each_device_has_a_day_of_its_own() -> None:
    """One kiosk's day takes nothing from another's."""
    taking = desk(FakeOrders(), FakeClock())
    taking.place(DEVICE, STORE, manifest(5, order_id(1)))
    taking.place(OTHER_DEVICE, STORE, manifest(5, order_id(2)))


def test_a_days_first_order_is_taken_whatever_its_size() -> None:
    """An order larger than the whole quota is taken in the morning, and no other after it."""
    taking = desk(FakeOrders(), FakeClock(), DailyQuota(photo_count_max=1_000, size_bytes_max=1))
    taking.place(DEVICE, STORE, manifest(3, order_id(1)))
    with pytest.raises(QuotaExceeded):
        taking.place(DEVICE, STORE, manifest(1, order_id(2)))
