"""A month of a busy shop in the records: orders in every stage, with their photos, the same ones each time."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from backend_lambdas.adapters.attributes import Item
from backend_lambdas.adapters.orders import items
from backend_lambdas.adapters.orders.stages import keys_of
from backend_lambdas.contract.deliveries import DeliveryStatus
from backend_lambdas.contract.identifiers import OrderId, order_code
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus
from backend_lambdas.domain.moments import epoch_s, rfc3339
from backend_lambdas.domain.orders import OrderDesk, photo_record
from backend_lambdas.domain.records import OrderHead
from backend_lambdas.domain.ulids import ALPHABET
from tests.fakes.backend import FakeOrders
from tests.fakes.backend_data import DEVICE, QUOTA, RETENTION, STORE, printed_manifest
from tests.fakes.clock import FakeClock

DAYS: Final = 30
PHOTOS_AN_ORDER: Final = 2
REGULAR: Final = "regular@customer.example"
REGULARS_SHARE: Final = 100
"""Every so manieth order is the same customer's; the others come twice."""
BATCH: Final = 25
"""DynamoDB's bound on BatchWriteItem."""

SHARES: Final = ((0.02, "receiving"), (0.05, "attention"), (0.10, "to_print"), (0.25, "ready"), (1.0, "collected"))
"""Up to which part of the orders, the latest first, each stage reaches."""


@dataclass(frozen=True, slots=True)
class Ledger:
    heads: Sequence[OrderHead]
    """The latest first."""

    def some_code(self, chance: random.Random) -> str:
        return order_code(chance.choice(self.heads).order_id)

    def some_address(self, chance: random.Random) -> str:
        return chance.choice(self.heads).recipient

    def some_day(self, chance: random.Random) -> dict[str, str]:
        at = datetime.fromisoformat(chance.choice(self.heads).received_at)
        return {"received_from": rfc3339(at), "received_until": rfc3339(at + timedelta(days=1))}


def made(order_count: int, now: datetime) -> Ledger:
    chance = random.Random(0)
    clock = FakeClock()
    desk = OrderDesk(FakeOrders(), clock, RETENTION, QUOTA)
    pattern = desk._head(DEVICE, STORE, printed_manifest(PHOTOS_AN_ORDER))
    return Ledger([_head(pattern, number, order_count, now, chance) for number in range(order_count)])


def _head(pattern: OrderHead, number: int, order_count: int, now: datetime, chance: random.Random) -> OrderHead:
    received = now - timedelta(days=DAYS) * number / order_count
    address = REGULAR if number % REGULARS_SHARE == 0 else f"customer-{number // 2}@customer.example"
    head = replace(
        pattern,
        order_id=_order_id(received, chance),
        recipient=address,
        customer_email=address,
        received_at=rfc3339(received),
        expires_at_s=epoch_s(received + RETENTION + timedelta(days=2)),
    )
    stage = next(stage for share, stage in SHARES if (number + 1) / order_count <= share)
    if stage == "receiving":
        return head
    ready = replace(
        head,
        order_status=OrderStatus.READY,
        processed_count=head.photo_count,
        notice_status=NoticeStatus.SENT,
        notice_delivery=DeliveryStatus.BOUNCED if stage == "attention" else DeliveryStatus.DELIVERED,
        notice_delivery_at=rfc3339(received),
    )
    if stage in ("attention", "to_print"):
        return ready
    printed = replace(ready, prints_left=0)
    return printed if stage == "ready" else replace(printed, collected_at=rfc3339(received + timedelta(hours=1)))


def _order_id(moment: datetime, chance: random.Random) -> OrderId:
    value = int(moment.timestamp() * 1000) << 80 | chance.getrandbits(80)
    return OrderId("".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(26))))


def put(ledger: Ledger, client: Any, table: str) -> int:
    """Into an empty table; how many items that was."""
    count = 0
    batch: list[dict[str, Any]] = []
    for item in _items(ledger):
        batch.append({"PutRequest": {"Item": item}})
        if len(batch) == BATCH:
            count += _write(client, table, batch)
            batch = []
    return count + (_write(client, table, batch) if batch else 0)


def _write(client: Any, table: str, batch: list[dict[str, Any]]) -> int:
    left = client.batch_write_item(RequestItems={table: batch}).get("UnprocessedItems")
    if left:
        raise RuntimeError(f"{table}: some of a batch was not written")
    return len(batch)


def _items(ledger: Ledger) -> Iterator[Item]:
    for head in ledger.heads:
        yield items.head_to_item(head) | keys_of(head)
        is_here = head.order_status is OrderStatus.READY
        for position, entry in enumerate(printed_manifest(PHOTOS_AN_ORDER).photos):
            photo = photo_record(head, position, entry)
            yield items.photo_to_item(replace(photo, photo_status=PhotoStatus.PROCESSED) if is_here else photo)


def today() -> datetime:
    return datetime.now(UTC)
