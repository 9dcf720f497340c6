"""An order as staff of its shop see it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import StoreId
from backend_lambdas.contract.staff.sessions import StaffRole
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.domain.counter.orders import order_of_shop
from backend_lambdas.domain.errors import OrderErased, OrderNotFound
from backend_lambdas.domain.mail_events import DeliveryReport
from tests.fakes.backend_data import ORDER, OTHER_ORDER, PRINT, STORE
from tests.fakes.counter_shop import Shop


@pytest.fixture
def shop() -> Shop:
    return Shop()


def test_only_the_shops_own(shop: Shop) -> None:
    """Another shop's order, one that expired and one that never was are told alike; one of the shop's that was erased
    is told as that.
    """
    assert order_of_shop(shop.records, shop.clock, STORE, ORDER).head.order_id == ORDER
    with pytest.raises(OrderNotFound):
        order_of_shop(shop.records, shop.clock, StoreId("bern-1"), ORDER)
    with pytest.raises(OrderNotFound):
        order_of_shop(shop.records, shop.clock, STORE, OTHER_ORDER)
    shop.change(erased_at="t")
    with pytest.raises(OrderErased):
        order_of_shop(shop.records, shop.clock, STORE, ORDER)
    with pytest.raises(OrderNotFound):
        order_of_shop(shop.records, shop.clock, StoreId("bern-1"), ORDER)
    shop.change(erased_at=None, expires_at_s=int(shop.clock.now().timestamp()))
    with pytest.raises(OrderNotFound):
        order_of_shop(shop.records, shop.clock, STORE, ORDER)


def test_photos_and_previews(shop: Shop) -> None:
    """Photos stand in the customer's order with what is to come on paper; what has come has a preview, all of them by
    one signature that opens the order's folder for a quarter of an hour.
    """
    assert [photo.preview_url for photo in shop.window.shown(shop.order, StaffRole.STAFF).photos] == [None] * 3
    shop.make_ready()
    first = replace(shop.photo(0), preview_size_bytes=7, preview_checksum_sha256="c")
    shop.records.photos[ORDER, first.photo_id] = first
    shown = shop.window.shown(shop.order, StaffRole.STAFF)
    assert [photo.prints for photo in shown.photos] == [(PRINT,), (PRINT,), ()]
    until = int(shop.clock.now().timestamp()) + 900
    folder = f"https://gallery.invalid/orders/{ORDER}/"
    signature = f"?covers={folder}*&until={until}"
    assert [photo.preview_url for photo in shown.photos] == [
        f"{folder}previews/{shop.photo_id(0)}{signature}",
        f"{folder}photos/{shop.photo_id(1)}.jpg{signature}",
        f"{folder}photos/{shop.photo_id(2)}.jpg{signature}",
    ]


def test_reasons_are_codes(shop: Shop) -> None:
    """Why a photo or its print failed is a code; what is written for the operator stays with the operator."""
    shop.records.mark_failed(shop.photo(2), "size: 3 bytes are stored, the manifest says 7", "2026-05-04T09:31:00.000Z")
    shop.print(0, PrintStatus.FAILED, "media-jam")
    shop.print(0, PrintStatus.FAILED, "media-empty")
    shop.refuse_notice()
    shown = shop.window.shown(shop.order, StaffRole.STAFF)
    assert [photo.reason for photo in shown.photos] == ["media-empty", None, "other_size"]
    reasons = {entry.what: entry.reason for entry in shown.timeline}
    assert (reasons["photo_failed"], reasons["mail_refused"]) == ("other_size", "address_refused")
    assert "bytes are stored" not in str(shown)
    assert "MessageRejected" not in str(shown)


def test_the_life_of_an_order(shop: Shop) -> None:
    """The timeline tells by time what happened, from the tap on Send to what became of the mail."""
    shop.make_ready()
    shop.hear(DeliveryReport(DeliveryStatus.BOUNCED, "2026-05-04T10:30:00.000Z", DeliveryReason.MAILBOX_FULL))
    shown = shop.window.shown(shop.order, StaffRole.STAFF)
    assert [entry.what for entry in shown.timeline] == [
        *("taken", "received", "first_uploaded", "last_uploaded", "first_processed", "ready", "mail_sent"),
        "mail_bounced",
    ]
    assert (shown.timeline[-1].by, shown.timeline[-1].reason) == ("mail_service", "mailbox_full")
    assert shown.notice_delivery is not None
    assert (shown.notice_delivery.status, shown.line.troubles) == ("bounced", ("mail_bounced",))


def test_what_may_be_done_now(shop: Shop) -> None:
    """What is offered follows from how the order stands and from who looks."""
    manager, staff = StaffRole.MANAGER, StaffRole.STAFF
    assert shop.window.shown(shop.order, staff).actions == ("change_address",)
    assert shop.window.shown(shop.order, manager).actions == ("change_address", "cancel", "erase")
    shop.make_ready()
    assert shop.window.shown(shop.order, staff).actions == ("resend_mail", "change_address", "mark_collected")
    shop.print(0, PrintStatus.FAILED, "media-jam")
    shop.print(1)
    every = ("resend_mail", "change_address", "retry_prints", "reprint", "mark_collected")
    assert shop.window.shown(shop.order, staff).actions == every
    shop.change(cancelled_at="t")
    assert shop.window.shown(shop.order, staff).actions == ()
    assert shop.window.shown(shop.order, manager).actions == ("erase",)
