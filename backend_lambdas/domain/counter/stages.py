"""Where an order stands for staff, told from its head alone: so a list of orders reads no photo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.contract.staff.orders import OrderStage, OrderTrouble
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus

if TYPE_CHECKING:
    from backend_lambdas.domain.records import OrderHead

DELIVERY_TROUBLES: Final = {
    DeliveryStatus.BOUNCED: OrderTrouble.MAIL_BOUNCED,
    DeliveryStatus.REJECTED: OrderTrouble.MAIL_REJECTED,
    DeliveryStatus.SUPPRESSED: OrderTrouble.MAIL_SUPPRESSED,
}
"""Each word of `mail_events.NEEDS_STAFF`."""


def stage_of(head: OrderHead) -> OrderStage:
    """What a person has decided outranks what the machines know: an order that was collected or cancelled is nobody's
    work any more, whatever becomes of its mail.
    """
    if head.cancelled_at is not None:
        return OrderStage.CANCELLED
    if head.collected_at is not None:
        return OrderStage.COLLECTED
    if troubles_of(head):
        return OrderStage.ATTENTION
    if head.order_status is OrderStatus.RECEIVING:
        return OrderStage.RECEIVING
    return OrderStage.TO_PRINT if head.prints_left else OrderStage.READY


def troubles_of(head: OrderHead) -> tuple[OrderTrouble, ...]:
    found = [mail_trouble_of(head)]
    if head.photos_failed > 0:
        found.append(OrderTrouble.PHOTO_FAILED)
    if head.prints_failed:
        found.append(OrderTrouble.PRINT_FAILED)
    return tuple(trouble for trouble in found if trouble is not None)


def mail_trouble_of(head: OrderHead) -> OrderTrouble | None:
    if head.notice_status is NoticeStatus.REFUSED:
        return OrderTrouble.MAIL_REFUSED
    if head.notice_delivery is None:
        return None
    return DELIVERY_TROUBLES.get(head.notice_delivery)
