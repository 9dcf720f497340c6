"""The bytes that are sent, and a kiosk whose journal and spool hold them as checkout would leave them."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Final

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.messages import PhotoPreview
from kiosk.api.identity import KEY_NAME, new_key_pair
from kiosk.app.kiosk import Kiosk, key_store
from kiosk.clock import SystemClock, rfc3339
from kiosk.config import BackendConfig, IdentityConfig, KeyStoreKind, KioskConfig
from kiosk.data_folder import DataFolder
from kiosk.order.identifiers import new_order_id, new_photo_id, new_trace_id
from kiosk.uploads.checksums import Checksums, checksums_of
from kiosk.uploads.journal import JournaledOrder, JournaledPhoto
from kiosk.uploads.states import OrderStage, PhotoStage
from tests.bench.upload.backend import DEVICE_ID, STORE_ID

PHOTO_SIZES_BYTES: Final = (600_000, 1_500_000)
"""Of a photo as the kiosk shrinks it: 3,000 px."""


@dataclass(frozen=True, slots=True)
class Photo:
    path: Path
    checksums: Checksums
    preview: Photo | None = None
    """What goes beside it."""


def make_photos(folder: Path, sizes_bytes: Sequence[int], seed: int, preview_bytes: int = 0) -> list[Photo]:
    """Random bytes: nobody on the way can press them together. With previews where they are to have some bytes."""
    folder.mkdir(parents=True)
    chance, photos = random.Random(seed), []
    for number, size_bytes in enumerate(sizes_bytes):
        photo = _made(folder / f"{number:04}.jpg", chance.randbytes(size_bytes))
        if preview_bytes:
            photo = replace(photo, preview=_made(folder / f"{number:04}.preview", chance.randbytes(preview_bytes)))
        photos.append(photo)
    return photos


def _made(path: Path, content: bytes) -> Photo:
    path.write_bytes(content)
    with path.open("rb") as file:
        return Photo(path, checksums_of(file.fileno()))


def photo_sizes_bytes(count: int, seed: int) -> list[int]:
    chance = random.Random(seed)
    return [chance.randint(*PHOTO_SIZES_BYTES) for _ in range(count)]


def loaded_kiosk(
    folder: Path, photos: Sequence[Photo], api_url: str, *, orders: int, photos_an_order: int
) -> DataFolder:
    """`photos` over and over as links, so that a queue of thousands costs no room. On one file system with them."""
    data = DataFolder(folder)
    data.root.mkdir(parents=True)
    KioskConfig(
        backend=BackendConfig(api_url, DEVICE_ID, STORE_ID), identity=IdentityConfig(KeyStoreKind.FILE.value)
    ).save(data.config)
    key_store(KeyStoreKind.FILE, data).save(KEY_NAME, new_key_pair().private_pem)
    kiosk = Kiosk.load(data)
    supply = cycle(photos)
    for number in range(orders):
        take_order(kiosk, list(islice(supply, photos_an_order)), number)
    return data


def take_order(kiosk: Kiosk, photos: Sequence[Photo], number: int) -> None:
    """As checkout would leave it, of the customer with that number."""
    taken_at = rfc3339(SystemClock().now() + timedelta(milliseconds=number))
    order_id = new_order_id()
    order = JournaledOrder(
        order_id, OrderStage.ACCEPTED, f"bench{number}@example.com", "en", taken_at, taken_at, new_trace_id()
    )
    rows = [_row(order_id, position, photo) for position, photo in enumerate(photos)]
    for photo, row in zip(photos, rows, strict=True):
        spooled = kiosk.spool.path(order_id, row.photo_id)
        spooled.parent.mkdir(parents=True, exist_ok=True)
        os.link(photo.path, spooled)
        if photo.preview is not None:
            os.link(photo.preview.path, kiosk.spool.preview_path(order_id, row.photo_id))
    with kiosk.journal() as journal:
        journal.take(order, rows)


def _row(order_id: OrderId, position: int, photo: Photo) -> JournaledPhoto:
    sums, small = photo.checksums, photo.preview
    return JournaledPhoto(
        photo_id=new_photo_id(),
        order_id=order_id,
        position=position,
        stage=PhotoStage.SPOOLED,
        size_bytes=sums.size_bytes,
        checksum_sha256=sums.whole_sha256,
        width_px=3000,
        height_px=2000,
        parts=sums.parts,
        preview=PhotoPreview(small.checksums.size_bytes, small.checksums.whole_sha256, 640, 427) if small else None,
    )
