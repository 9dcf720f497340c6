from __future__ import annotations

import dataclasses
import hashlib

import pytest

from backend_lambdas.contract import codec
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus, PrintStatus
from backend_lambdas.domain.errors import OrderConflict, OrderNotFound
from backend_lambdas.domain.orders import OrderDesk, OrderReader, manifest_digest
from tests.fakes.backend import Died, DyingPort, FakeOrders
from tests.fakes.backend_data import (
    DEVICE,
    EMAIL,
    ORDER,
    OTHER_DEVICE,
    QUOTA,
    RETENTION,
    STORE,
    manifest,
    manifest_with_previews,
    photo_id,
    printed_manifest,
    stored,
)
from tests.fakes.clock import FakeClock


@pytest.fixture
def records() -> FakeOrders:
    return FakeOrders()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def desk(records: FakeOrders, clock: FakeClock) -> OrderDesk:
    return OrderDesk(records, clock, RETENTION, QUOTA)


def test_new_order(desk: OrderDesk, records: FakeOrders) -> None:
    """A new order is receiving, its notice waits, and each photo of the manifest is pending, in its order."""
    state = desk.place(DEVICE, STORE, manifest(3)).state
    assert (state.order_status, state.notice_status) == (OrderStatus.RECEIVING, NoticeStatus.WAITING)
    assert [photo.photo_id for photo in state.photos] == [photo_id(0), photo_id(1), photo_id(2)]
    assert {photo.photo_status for photo in state.photos} == {PhotoStatus.PENDING}


def test_records_hold_what_is_promised(desk: OrderDesk, records: FakeOrders) -> None:
    """Each photo's record names its customer and whether a print of it waits, and the order expires after the
    retention.
    """
    desk.place(DEVICE, STORE, printed_manifest(2))
    photo, plain = records.photos[ORDER, photo_id(0)], records.photos[ORDER, photo_id(1)]
    assert (photo.customer_email, photo.store_id, photo.print_status) == (EMAIL, STORE, PrintStatus.WAITING)
    assert plain.print_status is PrintStatus.NOT_ORDERED
    assert records.heads[ORDER].expires_at_s == photo.expires_at_s
    assert records.heads[ORDER].received_at == "2026-05-04T09:30:00.000Z"


def test_the_address_is_kept_as_typed_and_found_in_one_form(desk: OrderDesk, records: FakeOrders) -> None:
    """Mail goes to the address as the customer typed it; head and photos are found by it in lower case."""
    desk.place(DEVICE, STORE, manifest(1, email="Anna.Muster@Example.com"))
    head, photo = records.heads[ORDER], records.photos[ORDER, photo_id(0)]
    assert head.recipient == "Anna.Muster@Example.com"
    assert head.customer_email == photo.customer_email == "anna.muster@example.com"


def test_repeat_changes_nothing(desk: OrderDesk, records: FakeOrders) -> None:
    """A repeated order is the same order, whatever has become of its photos meanwhile."""
    desk.place(DEVICE, STORE, manifest(2))
    records.mark_processed(records.photos[ORDER, photo_id(0)], "s3://x/y", stored(b"").stored_at, stored(b"").stored_at)
    state = desk.place(DEVICE, STORE, manifest(2)).state
    assert [photo.photo_status for photo in state.photos] == [PhotoStatus.PROCESSED, PhotoStatus.PENDING]
    assert records.heads[ORDER].processed_count == 1


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("method", ["create_head", "add_photos", "find"])
def test_repeat_completes_a_dead_attempt(clock: FakeClock, method: str, *, after: bool) -> None:
    """An order whose first attempt died at any step is complete after a repeat."""
    records = FakeOrders()
    dying = OrderDesk(DyingPort(records, method, after=after), clock, RETENTION, QUOTA)
    with pytest.raises(Died):
        dying.place(DEVICE, STORE, manifest(3))
    state = OrderDesk(records, clock, RETENTION, QUOTA).place(DEVICE, STORE, manifest(3)).state
    assert len(state.photos) == 3


def test_half_written_photos_are_completed(desk: OrderDesk, records: FakeOrders) -> None:
    """A repeat adds the photos that are missing and leaves the others alone; until it is whole, the order is new."""
    desk.place(DEVICE, STORE, manifest(3))
    del records.photos[ORDER, photo_id(1)]
    placement = desk.place(DEVICE, STORE, manifest(3))
    state = placement.state
    assert [placement.is_new, desk.place(DEVICE, STORE, manifest(3)).is_new] == [True, False]
    assert [photo.photo_id for photo in state.photos] == [photo_id(0), photo_id(1), photo_id(2)]


@pytest.mark.parametrize("first_had_them", [True, False])
def test_previews_make_no_other_order(desk: OrderDesk, records: FakeOrders, *, first_had_them: bool) -> None:
    """A repeat with or without previews is the same order, as for a backend that was updated meanwhile; the first
    one's count.
    """
    orders = [manifest_with_previews(2), manifest(2)]
    first, second = orders if first_had_them else reversed(orders)
    desk.place(DEVICE, STORE, first)
    assert not desk.place(DEVICE, STORE, second).is_new
    assert {photo.has_preview for photo in records.photos.values()} == {first_had_them}


def test_digest_of_a_manifest_without_previews_is_as_it_was() -> None:
    """It is the canonical text's, by which orders of before are known again."""
    text = codec.encode(manifest(2))
    assert manifest_digest(manifest(2)) == hashlib.sha256(text.encode()).hexdigest()
    assert manifest_digest(manifest_with_previews(2)) == manifest_digest(manifest(2))


def test_another_manifest_conflicts(desk: OrderDesk) -> None:
    """The same order id with another manifest is a conflict."""
    desk.place(DEVICE, STORE, manifest(2))
    with pytest.raises(OrderConflict):
        desk.place(DEVICE, STORE, manifest(3))


def test_another_devices_order_does_not_exist(desk: OrderDesk, records: FakeOrders, clock: FakeClock) -> None:
    """Another device can neither repeat nor read an order, and is not told that it exists."""
    desk.place(DEVICE, STORE, manifest(2))
    with pytest.raises(OrderNotFound):
        desk.place(OTHER_DEVICE, STORE, manifest(2))
    with pytest.raises(OrderNotFound):
        OrderReader(records, clock).state(OTHER_DEVICE, ORDER)


def test_expired_order_does_not_exist(desk: OrderDesk, records: FakeOrders, clock: FakeClock) -> None:
    """An order past its retention is not found, though the table has not deleted it yet."""
    desk.place(DEVICE, STORE, manifest(2))
    records.heads[ORDER] = dataclasses.replace(records.heads[ORDER], expires_at_s=int(clock.now().timestamp()))
    with pytest.raises(OrderNotFound):
        OrderReader(records, clock).state(DEVICE, ORDER)
    with pytest.raises(OrderNotFound):
        desk.place(DEVICE, STORE, manifest(2))


def test_unknown_order(records: FakeOrders, clock: FakeClock) -> None:
    """An order that nobody placed is not found."""
    with pytest.raises(OrderNotFound):
        OrderReader(records, clock).state(DEVICE, ORDER)
