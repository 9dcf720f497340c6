"""A photo's moves, and its count on the order's head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from backend_lambdas.adapters.attributes import to_attribute
from backend_lambdas.adapters.dynamodb_transactions import transact
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.stages import StageMoves
from backend_lambdas.adapters.orders.table import attention_key, expect, is_one_of, key_of, values_of
from backend_lambdas.contract.statuses import PHOTO_MOVES, PhotoStatus, PrintStatus, sources_of

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.records import PhotoRecord


@dataclass(frozen=True, slots=True)
class PhotoMoves(StageMoves):
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
        as_read = photo.photo_status if photo.photo_status in sources else PhotoStatus.PENDING
        while True:
            move = self._processing(photo, as_read, location, uploaded_at)
            reasons = transact(self.client, [move, self._counting(photo, as_read, at)], self.sleep)
            if not reasons:
                break
            standing = reasons[0].get("Item", {})
            # It has failed since it was read, which is the one move between these two: the head counts that, too.
            if as_read is PhotoStatus.FAILED or standing.get("photo_status") != to_attribute(PhotoStatus.FAILED):
                expect(standing, "photo_status", PhotoStatus.PROCESSED)
                break
            as_read = PhotoStatus.FAILED
        if as_read is PhotoStatus.FAILED:
            self.settle(photo.order_id)

    def _processing(self, photo: PhotoRecord, as_read: PhotoStatus, location: str, uploaded_at: str) -> dict[str, Any]:
        values: dict[str, object] = {
            ":as_read": as_read,
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
        return {
            "Update": {
                "TableName": self.table,
                "Key": key_of(photo.order_id, photo.photo_id),
                "UpdateExpression": change,
                "ConditionExpression": "photo_status = :as_read",
                "ExpressionAttributeValues": values_of(values, ()),
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        }

    def _counting(self, photo: PhotoRecord, as_read: PhotoStatus, at: str) -> dict[str, Any]:
        change = "SET first_processed_at = if_not_exists(first_processed_at, :at) ADD processed_count :one"
        values: dict[str, object] = {":one": 1, ":at": at}
        if as_read is PhotoStatus.FAILED:
            change += ", photos_failed :less"
            values[":less"] = -1
        return self._on_head(photo, change, values)

    def _on_head(self, photo: PhotoRecord, change: str, values: dict[str, object]) -> dict[str, Any]:
        return {
            "Update": {
                "TableName": self.table,
                "Key": key_of(photo.order_id, items.HEAD_PHOTO_ID),
                "UpdateExpression": change,
                # An update of a missing head would make one.
                "ConditionExpression": "attribute_exists(order_id) AND attribute_not_exists(erased_at)",
                "ExpressionAttributeValues": values_of(values, ()),
            }
        }

    def mark_failed(self, photo: PhotoRecord, reason: str, uploaded_at: str) -> None:
        sources = sources_of(PHOTO_MOVES, PhotoStatus.FAILED)
        values: dict[str, object] = {
            ":failed": PhotoStatus.FAILED,
            ":reason": reason,
            ":uploaded_at": uploaded_at,
            ":expires_at": photo.expires_at_s,
            ":attention": attention_key(photo, PhotoStatus.FAILED),
        }
        move = {
            "Update": {
                "TableName": self.table,
                "Key": key_of(photo.order_id, photo.photo_id),
                "UpdateExpression": "SET photo_status = :failed, status_reason = :reason, "
                "upload_timestamp = :uploaded_at, expires_at = :expires_at, attention_key = :attention",
                "ConditionExpression": is_one_of("photo_status", sources),
                "ExpressionAttributeValues": values_of(values, sources),
                "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
            }
        }
        count = self._on_head(photo, "ADD photos_failed :one", {":one": 1})
        reasons = transact(self.client, [move, count], self.sleep)
        if reasons:
            expect(reasons[0].get("Item", {}), "photo_status", PhotoStatus.FAILED, PhotoStatus.PROCESSED)
        self.settle(photo.order_id)
