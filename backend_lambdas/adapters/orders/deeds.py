"""What staff do to orders, in the table: heads are changed as they were read, photos go back into the print queue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from backend_lambdas.adapters.attributes import Item, to_attribute
from backend_lambdas.adapters.dynamodb_transactions import CONDITION_FAILED, transact
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.dynamodb_orders import TRANSACTION_ITEMS_MAX, DynamoDbOrders
from backend_lambdas.adapters.orders.stages import TRIES_MAX, AsRead, keys_of
from backend_lambdas.adapters.orders.table import attention_key, key_of
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus
from backend_lambdas.domain.counter.stages import mail_trouble_of
from backend_lambdas.domain.errors import Throttled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from backend_lambdas.contract.identifiers import OrderId
    from backend_lambdas.domain.counter.ports import HeadChange
    from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord

QUEUED_AT_ONCE: Final = 25
"""Photos in one transaction. More: it meets a print agent's more often, and goes again as a whole. Fewer: a reprint of
a thousand takes longer than the function may."""

MAIL_BEFORE_STAFF: Final = ("attention_key", "upload_timestamp")
"""On a head: there while its mail is before staff."""


@dataclass(frozen=True, slots=True)
class DynamoDbDeeds(DynamoDbOrders):
    def change_head(self, order_id: OrderId, change: HeadChange) -> OrderHead | None:
        for _ in range(TRIES_MAX):
            item = self._get(order_id, items.HEAD_PHOTO_ID)
            if item is None or "erased_at" in item:
                return None
            before = items.head_from_item(item)
            after = change(before)
            if after is None or after == before:
                return after
            if self._written(item, before, after):
                return after
        raise Throttled(f"order {order_id}: its head changed {TRIES_MAX} times under what staff did to it")

    def _written(self, item: Mapping[str, Any], before: OrderHead, after: OrderHead) -> bool:
        old, new = items.head_to_item(before), items.head_to_item(after)
        moved = [name for name in {**old, **new} if old.get(name) != new.get(name)]
        kept = {name: new[name] for name in moved if name in new} | keys_of(after)
        gone = [name for name in moved if name not in new]
        if mail_trouble_of(after) is None:
            gone += MAIL_BEFORE_STAFF
        # Whoever leases a mail to the customer writes there: it goes to the address that stands then.
        read = AsRead.of(item, *moved, "link_lease_id")
        change = "SET " + ", ".join(f"{name} = :{name}" for name in kept)
        if gone:
            change += f" REMOVE {', '.join(gone)}"
        values = read.values | {f":{name}": value for name, value in kept.items()}
        return self._update(key_of(before.order_id, items.HEAD_PHOTO_ID), change, read.condition, values) is None

    def queue_again(
        self, order: Order, photos: Sequence[PhotoRecord], action_id: str, told: Callable[[PhotoRecord], str]
    ) -> bool:
        for chunk in _chunks(photos, QUEUED_AT_ONCE):
            left = chunk
            while left:
                writes = [self._recount(order.head, left), *(self._requeue(one, action_id, told(one)) for one in left)]
                reasons = transact(self.client, writes, self.sleep)
                if not reasons:
                    break
                if reasons[0].get("Code") == CONDITION_FAILED:
                    return False
                # Those that moved meanwhile, or went before, hold up the others, which go again without them.
                is_held = [reason.get("Code") == CONDITION_FAILED for reason in reasons[1:]]
                left = [photo for photo, held in zip(left, is_held, strict=True) if not held]
        self.settle(order.head.order_id)
        return True

    def _requeue(self, photo: PhotoRecord, action_id: str, line: str) -> dict[str, Any]:
        values = {
            ":queued": PrintStatus.QUEUED,
            ":as_read": photo.print_status,
            ":processed": PhotoStatus.PROCESSED,
            ":attention": attention_key(photo, PhotoStatus.PROCESSED),
            ":round": photo.print_round,
            ":next_round": photo.print_round + 1,
            ":none": [],
            ":line": [line],
            ":ids": [action_id],
            ":id": action_id,
        }
        of_round = "print_round = :round"
        if photo.print_round == 1:  # records of before have none
            of_round = f"(attribute_not_exists(print_round) OR {of_round})"
        return self._update_of(
            key_of(photo.order_id, photo.photo_id),
            "SET print_status = :queued, attention_key = :attention, print_round = :next_round, "
            "history = list_append(if_not_exists(history, :none), :line), "
            "action_ids = list_append(if_not_exists(action_ids, :none), :ids) REMOVE print_claimed_by",
            f"print_status = :as_read AND photo_status = :processed AND {of_round} AND NOT contains(action_ids, :id)",
            values,
        )

    def _recount(self, head: OrderHead, photos: Sequence[PhotoRecord]) -> dict[str, Any]:
        """A head of before counts nothing."""
        change = "REMOVE collected_at"
        values: dict[str, object] = {}
        counts = "attribute_not_exists(prints_left)"
        if head.prints_left is not None:
            counts = "attribute_exists(prints_left)"
            change += " ADD prints_left :printed, prints_failed :failed"
            values = {
                ":printed": sum(photo.print_status is PrintStatus.PRINTED for photo in photos),
                ":failed": -sum(photo.print_status is PrintStatus.FAILED for photo in photos),
            }
        return self._update_of(
            key_of(head.order_id, items.HEAD_PHOTO_ID),
            change,
            f"attribute_exists(order_id) AND attribute_not_exists(erased_at) AND attribute_not_exists(cancelled_at) "
            f"AND {counts}",
            values,
        )

    def leave_queue(self, order: Order) -> None:
        queued = (PrintStatus.QUEUED, PrintStatus.PRINTING, PrintStatus.FAILED)
        self._update_photos(
            [photo for photo in order.photos if photo.print_status in queued], "REMOVE attention_key", {}
        )

    def move_customer(self, order: Order, customer_email: str) -> None:
        move = "SET customer_email = :email"
        values: dict[str, object] = {":email": customer_email}
        # A write that changes nothing: a check would be one more permission, and costs as much.
        as_head = self._update_of(
            key_of(order.head.order_id, items.HEAD_PHOTO_ID), move, "customer_email = :email", values
        )
        self._update_photos(
            [photo for photo in order.photos if photo.customer_email != customer_email],
            move,
            values,
            while_holds=as_head,
        )

    def _update_photos(
        self,
        photos: Sequence[PhotoRecord],
        change: str,
        values: dict[str, object],
        while_holds: Mapping[str, Any] | None = None,
    ) -> None:
        """Those that are gone meanwhile, as by an erasure, are not made again. With a write that has to hold beside
        each of the transactions; once it does not, the others are left.
        """
        first = [] if while_holds is None else [while_holds]
        for chunk in _chunks(photos, TRANSACTION_ITEMS_MAX - len(first)):
            left = chunk
            while left:
                keys = [key_of(photo.order_id, photo.photo_id) for photo in left]
                writes = [self._update_of(key, change, "attribute_exists(order_id)", values) for key in keys]
                reasons = transact(self.client, [*first, *writes], self.sleep)
                if not reasons:
                    break
                is_held = [reason.get("Code") == CONDITION_FAILED for reason in reasons]
                if any(is_held[: len(first)]):
                    return
                left = [photo for photo, held in zip(left, is_held[len(first) :], strict=True) if not held]

    def _update_of(self, key: Item, change: str, condition: str, values: dict[str, object]) -> dict[str, Any]:
        """One write of a transaction."""
        named = {"ExpressionAttributeValues": {name: to_attribute(value) for name, value in values.items()}}
        return {
            "Update": {
                "TableName": self.table,
                "Key": key,
                "UpdateExpression": change,
                "ConditionExpression": condition,
                **(named if values else {}),
            }
        }


def _chunks(photos: Sequence[PhotoRecord], size: int) -> Iterator[Sequence[PhotoRecord]]:
    for start in range(0, len(photos), size):
        yield photos[start : start + size]
