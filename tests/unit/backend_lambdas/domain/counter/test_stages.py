"""Where an order stands for staff."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.contract.staff.orders import OrderStage, OrderTrouble
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus
from backend_lambdas.domain.counter.stages import stage_of, troubles_of
from backend_lambdas.domain.mail_events import NEEDS_STAFF
from backend_lambdas.domain.records import OrderHead
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import ORDER, place, printed_manifest
from tests.fakes.clock import FakeClock

READY = {"order_status": OrderStatus.READY}
DONE = {**READY, "prints_left": 0}
AT = "2026-05-04T09:40:00.000Z"


def head(**changes: Any) -> OrderHead:
    """Of three photos, one of which is to come on paper; nothing of it has come yet."""
    records = FakeOrders()
    place(records, FakeClock(), printed_manifest(3))
    return replace(records.heads[ORDER], **changes)


@pytest.mark.parametrize(
    ("changes", "stage"),
    [
        ({}, OrderStage.RECEIVING),
        ({"processed_count": 3}, OrderStage.RECEIVING),
        (READY, OrderStage.TO_PRINT),
        (DONE, OrderStage.READY),
        ({**READY, "prints_left": None}, OrderStage.READY),
        ({**DONE, "notice_delivery": DeliveryStatus.DELIVERED}, OrderStage.READY),
        ({**DONE, "notice_delivery": DeliveryStatus.COMPLAINED}, OrderStage.READY),
        ({"photos_failed": 1}, OrderStage.ATTENTION),
        ({"photos_failed": -1}, OrderStage.RECEIVING),
        ({**READY, "prints_failed": 1}, OrderStage.ATTENTION),
        ({**DONE, "notice_status": NoticeStatus.REFUSED}, OrderStage.ATTENTION),
        ({**DONE, "notice_delivery": DeliveryStatus.BOUNCED}, OrderStage.ATTENTION),
        ({**DONE, "collected_at": AT}, OrderStage.COLLECTED),
        ({**READY, "collected_at": AT, "notice_delivery": DeliveryStatus.BOUNCED}, OrderStage.COLLECTED),
        ({"cancelled_at": AT, "photos_failed": 1}, OrderStage.CANCELLED),
        ({**DONE, "collected_at": AT, "cancelled_at": AT}, OrderStage.CANCELLED),
    ],
    ids=str,
)
def test_each_order_stands_in_one_stage(changes: dict[str, Any], stage: OrderStage) -> None:
    """A person's decision counts most, then what went wrong, then how far the order has come."""
    assert stage_of(head(**changes)) is stage


@pytest.mark.parametrize(
    ("changes", "troubles"),
    [
        ({}, ()),
        ({"notice_delivery": DeliveryStatus.DELAYED}, ()),
        (
            {"notice_status": NoticeStatus.REFUSED, "notice_delivery": DeliveryStatus.REJECTED},
            (OrderTrouble.MAIL_REFUSED,),
        ),
        ({"notice_delivery": DeliveryStatus.REJECTED}, (OrderTrouble.MAIL_REJECTED,)),
        ({"notice_delivery": DeliveryStatus.SUPPRESSED}, (OrderTrouble.MAIL_SUPPRESSED,)),
        (
            {"notice_delivery": DeliveryStatus.BOUNCED, "photos_failed": 2, "prints_failed": 1},
            (OrderTrouble.MAIL_BOUNCED, OrderTrouble.PHOTO_FAILED, OrderTrouble.PRINT_FAILED),
        ),
    ],
    ids=str,
)
def test_what_a_person_must_see_to(changes: dict[str, Any], troubles: tuple[OrderTrouble, ...]) -> None:
    """Each thing that went wrong is named once, the mail by its last word."""
    assert troubles_of(head(**changes)) == troubles


@pytest.mark.parametrize("status", DeliveryStatus)
def test_the_mails_words_that_need_staff(status: DeliveryStatus) -> None:
    """The words that put a mail before staff are those that put its order before them."""
    assert (stage_of(head(**DONE, notice_delivery=status)) is OrderStage.ATTENTION) == (status in NEEDS_STAFF)


def test_what_an_order_counts_when_it_comes() -> None:
    """A new head knows from its manifest how many sheets and photos are to come on paper."""
    made = head()
    assert (made.print_count, made.prints_left, made.prints_failed, made.photos_failed) == (2, 1, 0, 0)
