"""Valid things of the backend to start a test from."""

from __future__ import annotations

import base64
import hashlib
from datetime import timedelta
from typing import Final

from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId
from backend_lambdas.contract.messages import OrderManifest, PhotoEntry
from backend_lambdas.domain.orders import OrderDesk
from backend_lambdas.domain.ports import Clock, OrderRecords, StoredObject

ORDER: Final = OrderId("01J0000000000000000000000A")
OTHER_ORDER: Final = OrderId("01J0000000000000000000000B")
DEVICE: Final = DeviceId("01J0000000000000000000000D")
OTHER_DEVICE: Final = DeviceId("01J0000000000000000000000E")
STORE: Final = StoreId("basel-1")
TRACE: Final = "0af7651916cd43dd8448eb211c80319c"
EMAIL: Final = "anna@example.com"
RETENTION: Final = timedelta(days=30)


def photo_id(number: int) -> PhotoId:
    return PhotoId(f"01J1{number:022d}")


def photo_bytes(number: int) -> bytes:
    return f"photo {number}".encode()


def sha256_base64(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def entry(number: int) -> PhotoEntry:
    content = photo_bytes(number)
    return PhotoEntry(photo_id(number), "image/jpeg", len(content), sha256_base64(content), 1600, 1200)


def manifest(photo_count: int = 3, order_id: OrderId = ORDER, email: str = EMAIL) -> OrderManifest:
    return OrderManifest(
        order_id=order_id,
        customer_email=email,
        language="de",
        consented_at="2026-05-04T09:29:00.000Z",
        created_at="2026-05-04T09:29:30.000Z",
        trace_id=TRACE,
        photos=tuple(entry(number) for number in range(photo_count)),
    )


def stored(content: bytes) -> StoredObject:
    return StoredObject(len(content), sha256_base64(content), "2026-05-04T09:31:00.000Z")


def place(records: OrderRecords, clock: Clock, order: OrderManifest | None = None) -> None:
    OrderDesk(records, clock, RETENTION).place(DEVICE, STORE, order or manifest())
