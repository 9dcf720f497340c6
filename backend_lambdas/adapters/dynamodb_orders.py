"""The orders' records in DynamoDB. Every write is conditional, and a condition that fails because an earlier try of
the same write got through (its reply lost) reads as success.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from botocore.exceptions import ClientError

from backend_lambdas.adapters import items
from backend_lambdas.adapters.clients import error_code, translated
from backend_lambdas.adapters.dynamodb_quota import charging
from backend_lambdas.adapters.dynamodb_transactions import CONDITION_FAILED, transact
from backend_lambdas.adapters.items import to_attribute
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.statuses import (
    NOTICE_MOVES,
    ORDER_MOVES,
    PHOTO_MOVES,
    NoticeStatus,
    OrderStatus,
    PhotoStatus,
    PrintStatus,
    sources_of,
)
from backend_lambdas.domain.errors import QuotaExceeded, RecordsInconsistent
from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from enum import StrEnum

    from mypy_boto3_dynamodb import DynamoDBClient

    from backend_lambdas.contract.identifiers import OrderId, PhotoId
    from backend_lambdas.domain.fleet.quota import QuotaCharge
    from backend_lambdas.domain.mail_events import DeliveryReport
    from backend_lambdas.domain.ports import NoticeLease

TRANSACTION_ITEMS_MAX: Final = 100
"""DynamoDB's bound on TransactWriteItems."""


@dataclass(frozen=True, slots=True)
class DynamoDbOrders:
    client: DynamoDBClient
    table: str
    sleep: Callable[[float], None]
    """Seconds, between tries of a transaction that collided."""
    quota_table: str = ""
    """Of the devices; told to whoever creates heads, and to nobody else."""

    def create_head(self, head: OrderHead, charge: QuotaCharge) -> OrderHead:
        put = {
            "Put": {
                "TableName": self.table,
                "Item": items.head_to_item(head),
                "ConditionExpression": "attribute_not_exists(order_id)",
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        }
        reasons = transact(self.client, [put, charging(self.quota_table, charge)], self.sleep)
        if not reasons:
            return head
        # A repeat: it is charged no second time, and room is not its question.
        if reasons[0].get("Code") == CONDITION_FAILED:
            return items.head_from_item(reasons[0].get("Item", {}))
        raise QuotaExceeded(head.device_id, until=charge.ends_at)

    def add_photos(self, photos: Sequence[PhotoRecord]) -> None:
        for start in range(0, len(photos), TRANSACTION_ITEMS_MAX):
            self._add_chunk(photos[start : start + TRANSACTION_ITEMS_MAX])

    def _add_chunk(self, photos: Sequence[PhotoRecord]) -> None:
        puts = [
            {
                "Put": {
                    "TableName": self.table,
                    "Item": items.photo_to_item(photo),
                    "ConditionExpression": "attribute_not_exists(order_id)",
                }
            }
            for photo in photos
        ]
        reasons = transact(self.client, puts, self.sleep)
        if not reasons:
            return
        # Those that are there already hold up the whole transaction; the others go again without them.
        missing = [
            photo for photo, reason in zip(photos, reasons, strict=True) if reason.get("Code") != CONDITION_FAILED
        ]
        if missing:
            self._add_chunk(missing)

    def find(self, order_id: OrderId) -> Order | None:
        found: list[Mapping[str, Any]] = []
        with translated():
            pages = self.client.get_paginator("query").paginate(
                TableName=self.table,
                KeyConditionExpression="order_id = :order_id",
                ExpressionAttributeValues={":order_id": to_attribute(order_id)},
                ConsistentRead=True,
            )
            for page in pages:
                found.extend(page["Items"])
        heads = [item for item in found if item["photo_id"]["S"] == items.HEAD_PHOTO_ID]
        if not heads:
            return None
        photos = [items.photo_from_item(item) for item in found if item not in heads]
        photos.sort(key=lambda photo: photo.position)
        return Order(items.head_from_item(heads[0]), tuple(photos))

    def find_head(self, order_id: OrderId) -> OrderHead | None:
        item = self._get(order_id, items.HEAD_PHOTO_ID)
        return items.head_from_item(item) if item else None

    def find_photo(self, order_id: OrderId, photo_id: PhotoId) -> PhotoRecord | None:
        item = self._get(order_id, photo_id)
        return items.photo_from_item(item) if item else None

    def _get(self, order_id: str, photo_id: str) -> Mapping[str, Any] | None:
        with translated():
            answer = self.client.get_item(TableName=self.table, Key=_key(order_id, photo_id), ConsistentRead=True)
        return answer.get("Item")

    def mark_processed(self, photo: PhotoRecord, location: str, uploaded_at: str) -> None:
        sources = sources_of(PHOTO_MOVES, PhotoStatus.PROCESSED)
        values = {
            ":processed": PhotoStatus.PROCESSED,
            ":queued": PrintStatus.QUEUED,
            ":location": location,
            ":uploaded_at": uploaded_at,
            ":attention": f"{photo.store_id}#{PhotoStatus.PROCESSED}",
        }
        move = {
            "Update": {
                "TableName": self.table,
                "Key": _key(photo.order_id, photo.photo_id),
                "UpdateExpression": "SET photo_status = :processed, print_status = :queued, "
                "processed_s3_location = :location, upload_timestamp = :uploaded_at, "
                "attention_key = :attention REMOVE status_reason",
                "ConditionExpression": _is_one_of("photo_status", sources),
                "ExpressionAttributeValues": _values(values, sources),
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        }
        count = {
            "Update": {
                "TableName": self.table,
                "Key": _key(photo.order_id, items.HEAD_PHOTO_ID),
                "UpdateExpression": "ADD processed_count :one",
                # An update of a missing head would make one.
                "ConditionExpression": "attribute_exists(order_id)",
                "ExpressionAttributeValues": {":one": to_attribute(1)},
            }
        }
        reasons = transact(self.client, [move, count], self.sleep)
        if reasons:
            _expect(reasons[0].get("Item", {}), "photo_status", PhotoStatus.PROCESSED)

    def mark_failed(self, photo: PhotoRecord, reason: str, uploaded_at: str) -> None:
        sources = sources_of(PHOTO_MOVES, PhotoStatus.FAILED)
        values = {
            ":failed": PhotoStatus.FAILED,
            ":reason": reason,
            ":uploaded_at": uploaded_at,
            ":attention": f"{photo.store_id}#{PhotoStatus.FAILED}",
        }
        old = self._update(
            _key(photo.order_id, photo.photo_id),
            "SET photo_status = :failed, status_reason = :reason, upload_timestamp = :uploaded_at, "
            "attention_key = :attention",
            _is_one_of("photo_status", sources),
            _values(values, sources),
        )
        if old is not None:
            _expect(old, "photo_status", PhotoStatus.FAILED, PhotoStatus.PROCESSED)

    def mark_ready(self, order_id: OrderId) -> None:
        sources = sources_of(ORDER_MOVES, OrderStatus.READY)
        old = self._update(
            _key(order_id, items.HEAD_PHOTO_ID),
            "SET order_status = :ready",
            _is_one_of("order_status", sources) + " AND processed_count = photo_count",
            _values({":ready": OrderStatus.READY}, sources),
        )
        if old is not None:
            _expect(old, "order_status", OrderStatus.READY)

    def lease_notice(self, order_id: OrderId, lease: NoticeLease) -> bool:
        old = self._update(
            _key(order_id, items.HEAD_PHOTO_ID),
            "SET notice_status = :sending, notice_lease_until_s = :until, notice_lease_id = :lease_id",
            "notice_status = :waiting OR (notice_status = :sending AND notice_lease_until_s <= :now)",
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

    def mark_notice_sent(self, order_id: OrderId) -> None:
        sources = sources_of(NOTICE_MOVES, NoticeStatus.SENT)
        old = self._update(
            _key(order_id, items.HEAD_PHOTO_ID),
            "SET notice_status = :sent",
            _is_one_of("notice_status", sources),
            _values({":sent": NoticeStatus.SENT}, sources),
        )
        if old is not None:
            _expect(old, "notice_status", NoticeStatus.SENT, NoticeStatus.SUPPRESSED)

    def mark_notice_refused(self, order_id: OrderId, reason: str, at: str) -> None:
        head = self.find_head(order_id)
        if head is None:
            raise RecordsInconsistent(f"order {order_id}: no head")
        sources = sources_of(NOTICE_MOVES, NoticeStatus.REFUSED)
        values = {
            ":refused": NoticeStatus.REFUSED,
            ":reason": reason,
            ":at": at,
            ":attention": f"{head.store_id}#notice_{NoticeStatus.REFUSED}",
            ":rejected": DeliveryStatus.REJECTED,
            ":delivery_reason": DeliveryReason.ADDRESS_REFUSED,
        }
        old = self._update(
            _key(order_id, items.HEAD_PHOTO_ID),
            "SET notice_status = :refused, notice_reason = :reason, notice_delivery = :rejected, "
            "notice_delivery_at = :at, notice_delivery_reason = :delivery_reason, upload_timestamp = :at, "
            "attention_key = :attention",
            _is_one_of("notice_status", sources),
            _values(values, sources),
        )
        if old is not None:
            _expect(old, "notice_status", NoticeStatus.REFUSED, NoticeStatus.SENT, NoticeStatus.SUPPRESSED)

    def keep_delivery(self, head: OrderHead, report: DeliveryReport) -> None:
        kept = {"notice_delivery": report.status, "notice_delivery_at": report.at, "notice_delivery_rank": report.rank}
        dropped = []
        if report.reason is None:
            dropped.append("notice_delivery_reason")
        else:
            kept["notice_delivery_reason"] = report.reason
        if report.status is DeliveryStatus.SUPPRESSED:
            kept["notice_status"] = NoticeStatus.SUPPRESSED
        if report.needs_staff:
            kept["attention_key"] = f"{head.store_id}#notice_{report.status}"
            kept["upload_timestamp"] = report.at
        else:
            dropped += ["attention_key", "upload_timestamp"]
        taken = (NoticeStatus.SENDING, NoticeStatus.SENT, NoticeStatus.SUPPRESSED)
        # One that fails its condition is outranked, or this very write, whose reply was lost.
        self._update(
            _key(head.order_id, items.HEAD_PHOTO_ID),
            f"SET {', '.join(f'{name} = :{name}' for name in kept)}"
            + (f" REMOVE {', '.join(dropped)}" if dropped else ""),
            _is_one_of("notice_status", taken)
            + " AND (attribute_not_exists(notice_delivery_rank) OR notice_delivery_rank < :notice_delivery_rank)",
            _values({f":{name}": value for name, value in kept.items()}, taken),
        )

    def _update(
        self, key: items.Item, change: str, condition: str, values: Mapping[str, Any]
    ) -> Mapping[str, Any] | None:
        """None when it was written; the item as it stands when the condition failed."""
        with translated():
            try:
                self.client.update_item(
                    TableName=self.table,
                    Key=key,
                    UpdateExpression=change,
                    ConditionExpression=condition,
                    ExpressionAttributeValues=values,
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
            except ClientError as exc:
                return _old_item(exc)
        return None


def _key(order_id: str, photo_id: str) -> items.Item:
    return {"order_id": to_attribute(order_id), "photo_id": to_attribute(photo_id)}


def _is_one_of(attribute: str, sources: Sequence[StrEnum]) -> str:
    return f"{attribute} IN ({', '.join(f':source_{index}' for index in range(len(sources)))})"


def _values(values: Mapping[str, object], sources: Sequence[StrEnum]) -> items.Item:
    named = {f":source_{index}": source for index, source in enumerate(sources)}
    return {name: to_attribute(value) for name, value in {**values, **named}.items()}


def _old_item(error: ClientError) -> Mapping[str, Any]:
    """The item that made the condition fail; any other error goes on its way."""
    if error_code(error) != "ConditionalCheckFailedException":
        raise error
    # The stub of the response knows the common members only.
    return cast("Mapping[str, Mapping[str, Any]]", error.response).get("Item", {})


def _expect(item: Mapping[str, Any], attribute: str, *statuses: StrEnum) -> None:
    """The write did not happen because it, or one beyond it, had happened before; anything else is a bug."""
    found = item.get(attribute, {}).get("S")
    if found not in statuses:
        raise RecordsInconsistent(f"{attribute} is {found}, expected {' or '.join(statuses)}")
