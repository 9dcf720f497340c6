"""The moves of an order as a whole, and of its one mail; each that takes place adds its line to the order's history."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.stages import TRIES_MAX, AsRead, StageMoves, keys_of
from backend_lambdas.adapters.orders.table import (
    ADD_LINE,
    attention_key,
    expect,
    is_one_of,
    key_of,
    line_of,
    values_of,
)
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.statuses import NOTICE_MOVES, ORDER_MOVES, NoticeStatus, OrderStatus, sources_of
from backend_lambdas.domain.errors import RecordsInconsistent, Throttled
from backend_lambdas.domain.history import Actor, Event, Line, delivery_event

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.mail_events import DeliveryReport
    from backend_lambdas.domain.ports import NoticeLease
    from backend_lambdas.domain.records import OrderHead


@dataclass(frozen=True, slots=True)
class NoticeMoves(StageMoves):
    def mark_ready(self, order_id: OrderId, at: str) -> None:
        """With its stage in the same write: each order comes here, and settling it after would be a write more."""
        for _ in range(TRIES_MAX):
            item = self._get(order_id, items.HEAD_PHOTO_ID) or {}
            if item.get("order_status", {}).get("S") not in sources_of(ORDER_MOVES, OrderStatus.READY):
                expect(item, "order_status", OrderStatus.READY)
                return
            head = items.head_from_item(item)
            if head.processed_count < head.photo_count:
                raise RecordsInconsistent(f"order {order_id}: {head.processed_count} of {head.photo_count} photos")
            keys = keys_of(replace(head, order_status=OrderStatus.READY))
            values = values_of({":ready": OrderStatus.READY, **line_of(Line(at, Event.READY, Actor.BACKEND))}, ())
            read = AsRead.of(item)
            old = self._update(
                key_of(order_id, items.HEAD_PHOTO_ID),
                "SET order_status = :ready, " + "".join(f"{name} = :{name}, " for name in keys) + ADD_LINE,
                read.condition,
                values | read.values | {f":{name}": value for name, value in keys.items()},
            )
            if old is None:
                return
        raise Throttled(f"order {order_id}: its head changed {TRIES_MAX} times while it became ready")

    def lease_notice(self, order_id: OrderId, lease: NoticeLease) -> bool:
        old = self._update(
            key_of(order_id, items.HEAD_PHOTO_ID),
            "SET notice_status = :sending, notice_lease_until_s = :until, notice_lease_id = :lease_id",
            "attribute_not_exists(cancelled_at) AND "
            "(notice_status = :waiting OR (notice_status = :sending AND notice_lease_until_s <= :now))",
            {
                ":waiting": to_attribute(NoticeStatus.WAITING),
                ":sending": to_attribute(NoticeStatus.SENDING),
                ":now": to_attribute(lease.taken_at_s),
                ":until": to_attribute(lease.until_s),
                ":lease_id": to_attribute(lease.lease_id),
            },
        )
        # Own already: this very write got through, its reply was lost, and the client wrote again.
        return old is None or (
            old.get("notice_status") == to_attribute(NoticeStatus.SENDING)
            and old.get("notice_lease_id") == to_attribute(lease.lease_id)
        )

    def mark_notice_sent(self, order_id: OrderId, at: str) -> None:
        sources = (NoticeStatus.SENDING,)  # the other moves to `sent` are staff's, who mend the address
        old = self._update(
            key_of(order_id, items.HEAD_PHOTO_ID),
            f"SET notice_status = :sent, {ADD_LINE}",
            is_one_of("notice_status", sources),
            values_of({":sent": NoticeStatus.SENT, **line_of(Line(at, Event.MAIL_SENT, Actor.BACKEND))}, sources),
        )
        if old is not None:
            expect(old, "notice_status", NoticeStatus.SENT, NoticeStatus.SUPPRESSED)

    def mark_notice_refused(self, order_id: OrderId, reason: str, at: str) -> None:
        head = self.find_head(order_id)
        if head is None:
            raise RecordsInconsistent(f"order {order_id}: no head")
        sources = sources_of(NOTICE_MOVES, NoticeStatus.REFUSED)
        values: dict[str, object] = {
            ":refused": NoticeStatus.REFUSED,
            ":reason": reason,
            ":at": at,
            ":attention": attention_key(head, f"notice_{NoticeStatus.REFUSED}"),
            ":rejected": DeliveryStatus.REJECTED,
            ":delivery_reason": DeliveryReason.ADDRESS_REFUSED,
            **line_of(Line(at, Event.MAIL_REFUSED, Actor.MAIL_SERVICE, reason)),
        }
        old = self._update(
            key_of(order_id, items.HEAD_PHOTO_ID),
            "SET notice_status = :refused, notice_reason = :reason, notice_delivery = :rejected, "
            "notice_delivery_at = :at, notice_delivery_reason = :delivery_reason, upload_timestamp = :at, "
            f"attention_key = :attention, {ADD_LINE}",
            is_one_of("notice_status", sources),
            values_of(values, sources),
        )
        if old is not None:
            expect(old, "notice_status", NoticeStatus.REFUSED, NoticeStatus.SENT, NoticeStatus.SUPPRESSED)
        self.settle(order_id)

    def keep_delivery(self, head: OrderHead, report: DeliveryReport) -> None:
        kept: dict[str, object] = {
            "notice_delivery": report.status,
            "notice_delivery_at": report.at,
            "notice_delivery_rank": report.rank,
        }
        dropped = []
        if report.reason is None:
            dropped.append("notice_delivery_reason")
        else:
            kept["notice_delivery_reason"] = report.reason
        if report.status is DeliveryStatus.SUPPRESSED:
            kept["notice_status"] = NoticeStatus.SUPPRESSED
        if report.needs_staff:
            kept["attention_key"] = attention_key(head, f"notice_{report.status}")
            kept["upload_timestamp"] = report.at
        else:
            dropped += ["attention_key", "upload_timestamp"]
        line = Line(report.at, delivery_event(report.status), Actor.MAIL_SERVICE, report.reason)
        taken = (NoticeStatus.SENDING, NoticeStatus.SENT, NoticeStatus.SUPPRESSED)
        # One that fails its condition is outranked, or this very write, whose reply was lost.
        self._update(
            key_of(head.order_id, items.HEAD_PHOTO_ID),
            f"SET {', '.join(f'{name} = :{name}' for name in kept)}, {ADD_LINE}"
            + (f" REMOVE {', '.join(dropped)}" if dropped else ""),
            is_one_of("notice_status", taken) + " AND attribute_not_exists(erased_at)"
            " AND (attribute_not_exists(notice_delivery_rank) OR notice_delivery_rank < :notice_delivery_rank)",
            values_of({**{f":{name}": value for name, value in kept.items()}, **line_of(line)}, taken),
        )
        self.settle(head.order_id)
