"""Valid things of the backend to start a test from."""

from __future__ import annotations

import base64
import hashlib
import random
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId
from backend_lambdas.contract.messages import OrderManifest, PhotoEntry, PhotoParts, PhotoPreview
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.domain.fleet.quota import DailyQuota
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
QUOTA: Final = DailyQuota(photo_count_max=20_000, size_bytes_max=40_000_000_000)


def photo_id(number: int) -> PhotoId:
    return PhotoId(f"01J1{number:022d}")


def photo_bytes(number: int) -> bytes:
    return f"photo {number}".encode()


def sha256_base64(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def entry(number: int) -> PhotoEntry:
    content = photo_bytes(number)
    return PhotoEntry(photo_id(number), "image/jpeg", len(content), sha256_base64(content), 1600, 1200)


def preview_bytes(number: int) -> bytes:
    return f"small {number}".encode()


def preview_entry(number: int) -> PhotoEntry:
    """A photo that a preview may be sent beside."""
    content = preview_bytes(number)
    return replace(entry(number), preview=PhotoPreview(len(content), sha256_base64(content), 640, 480))


PRINT: Final = PrintEntry("10x15", 102, 152, "glossy", 2, 29, border=False)


def printed_manifest(photo_count: int = 3, order_id: OrderId = ORDER, email: str = EMAIL) -> OrderManifest:
    """Two prints of its first photo."""
    plain = manifest(photo_count, order_id, email)
    first = replace(plain.photos[0], prints=(PRINT,))
    return replace(plain, photos=(first, *plain.photos[1:]), currency="EUR")


@cache
def large_bytes() -> bytes:
    """20 MiB that do not repeat: two parts of the kiosk's size, and half of one."""
    return random.Random(0).randbytes(limits.PART_SIZE_BYTES * 5 // 2)


def pieces(content: bytes) -> list[bytes]:
    """The content as the kiosk cuts it."""
    starts = range(0, len(content), limits.PART_SIZE_BYTES)
    return [content[start : start + limits.PART_SIZE_BYTES] for start in starts]


@cache
def large_entry(number: int) -> PhotoEntry:
    """A photo that goes in parts; every one of them has the same bytes."""
    parts = PhotoParts(limits.PART_SIZE_BYTES, tuple(map(sha256_base64, pieces(large_bytes()))))
    size_bytes, checksum = len(large_bytes()), sha256_base64(large_bytes())
    return PhotoEntry(photo_id(number), "image/jpeg", size_bytes, checksum, 12000, 9000, parts)


def large_manifest(*, email: str = EMAIL) -> OrderManifest:
    """An order of one large photo."""
    return replace(manifest(1, email=email), photos=(large_entry(0),))


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


def manifest_with_previews(photo_count: int = 3, *, email: str = EMAIL) -> OrderManifest:
    return replace(manifest(email=email), photos=tuple(map(preview_entry, range(photo_count))))


def stored(content: bytes) -> StoredObject:
    return StoredObject(len(content), sha256_base64(content), "2026-05-04T09:31:00.000Z")


def place(records: OrderRecords, clock: Clock, order: OrderManifest | None = None) -> None:
    OrderDesk(records, clock, RETENTION, QUOTA).place(DEVICE, STORE, order or manifest())
