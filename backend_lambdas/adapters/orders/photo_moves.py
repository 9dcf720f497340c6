"""A photo's moves, and its count on the order's head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.dynamodb_transactions import transact
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.table import OrdersTable, attention_key, expect, is_one_of, key_of, values_of
from backend_lambdas.contract.statuses import PHOTO_MOVES, PhotoStatus, PrintStatus, sources_of

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.records import PhotoRecord


@dataclass(frozen=True, slots=True)
class PhotoMoves(OrdersTable):
    def keep_until(self, order_id: OrderId, expires_at_s: int) -> None:
        # One that fails its condition expires later already, or there is none.
        self._update(
            key_of(order_id, items.HEAD_PHOTO_ID),
            "SET expires_at = :until",
            "expires_at < :until",
            {":until": to_attribute(expires_at_s)},
        )

    def mark_processed(self, photo: PhotoRecord, location: str, uploaded_at: str, at: str) -> None:
        sources = sources_of(PHOTO_MOVES, PhotoStatus.PROCESSED)
        values: dict[str, object] = {
            ":processed": PhotoStatus.PROCESSED,
            ":location": location,
            ":uploaded_at": uploaded_at,
            ":expires_at": photo.expires_at_s,
        }
        change = (
            "SET photo_status = :processed, processed_s3_location = :location, upload_timestamp = :uploaded_at, "
            "expires_at = :expires_at"
        )
        if photo.prints:
            values |= {":queued": PrintStatus.QUEUED, ":attention": attention_key(photo, PhotoStatus.PROCESSED)}
            change += ", print_status = :queued, attention_key = :attention REMOVE status_reason"
        else:
            change += " REMOVE status_reason, attention_key"
        move = {
            "Update": {
                "TableName": self.table,
                "Key": key_of(photo.order_id, photo.photo_id),
                "UpdateExpression": change,
                "ConditionExpression": is_one_of("photo_status", sources),
                "ExpressionAttributeValues": values_of(values, sources),
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        }
        count = {
            "Update": {
                "TableName": self.table,
                "Key": key_of(photo.order_id, items.HEAD_PHOTO_ID),
                "UpdateExpression": "SET first_processed_at = if_not_exists(first_processed_at, :at) "
                "ADD processed_count :one",
                # An update of a missing head would make one.
                "ConditionExpression": "attribute_exists(order_id) AND attribute_not_exists(erased_at)",
                "ExpressionAttributeValues": {":one": to_attribute(1), ":at": to_attribute(at)},
            }
        }
        reasons = transact(self.client, [move, count], self.sleep)
        if reasons:
            expect(reasons[0].get("Item", {}), "photo_status", PhotoStatus.PROCESSED)

    def mark_failed(self, photo: PhotoRecord, reason: str, uploaded_at: str) -> None:
        sources = sources_of(PHOTO_MOVES, PhotoStatus.FAILED)
        values = {
            ":failed": PhotoStatus.FAILED,
            ":reason": reason,
            ":uploaded_at": uploaded_at,
            ":expires_at": photo.expires_at_s,
            ":attention": attention_key(photo, PhotoStatus.FAILED),
        }
        old = self._update(
            key_of(photo.order_id, photo.photo_id),
            "SET photo_status = :failed, status_reason = :reason, upload_timestamp = :uploaded_at, "
            "expires_at = :expires_at, attention_key = :attention",
            is_one_of("photo_status", sources),
            values_of(values, sources),
        )
        if old is not None:
            expect(old, "photo_status", PhotoStatus.FAILED, PhotoStatus.PROCESSED)
