"""Customers of the backend alone: each order is announced and its photos stored, however often a call must be made."""

from __future__ import annotations

import base64
import hashlib
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

import httpx
from ulid import ULID

from backend_lambdas.contract import paths
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from tests.cloud import Cloud
from tests.integration.local_cloud.device import Device, manifest
from tests.torture.verdict import Promise

PHOTO_BYTES: Final = 20_000
"""The backend never looks into a photo, so that any bytes will do."""
CALL_LIMIT_S: Final = 120.0
PAUSE_S: Final = 0.2
ALREADY_THERE: Final = 412

Result = TypeVar("Result")


class NotServed(AssertionError):
    """The backend did not answer well for so long that no fault explains it."""


@dataclass(frozen=True, slots=True)
class Customers:
    device: Device
    chance: random.Random

    @classmethod
    def enrolled(cls, cloud: Cloud, api: httpx.Client, chance: random.Random) -> Customers:
        return cls(persistently(lambda: Device.enrol(api, cloud.enrolment_code())), chance)

    def order(self, address: str, photo_count: int) -> Promise:
        """Returns once the storage has every photo. Raises NotServed."""
        order_id = OrderId(str(ULID()))
        photos = {PhotoId(str(ULID())): self.chance.randbytes(PHOTO_BYTES) for _ in range(photo_count)}
        announced = manifest(order_id, photos, address)  # once, or a repeat would be another order's
        persistently(lambda: self.device.call("PUT", paths.order(order_id), announced))
        granted = persistently(
            lambda: self.device.call("POST", paths.order_uploads(order_id), {"photo_ids": list(photos)})
        )
        for upload in granted["uploads"]:
            _store(upload["url"], upload["headers"], photos[upload["photo_id"]])
        checksums = (base64.b64encode(hashlib.sha256(photo).digest()).decode() for photo in photos.values())
        return Promise(address, (order_id,), tuple(checksums))


def persistently(call: Callable[[], Result]) -> Result:
    """As a kiosk does: again while the backend is in trouble."""
    deadline_s = time.monotonic() + CALL_LIMIT_S
    while True:
        try:
            return call()
        except (httpx.TransportError, httpx.HTTPStatusError) as exc:
            if isinstance(exc, httpx.HTTPStatusError) and exc.response.status_code < httpx.codes.INTERNAL_SERVER_ERROR:
                raise
            if time.monotonic() > deadline_s:
                raise NotServed(f"for {CALL_LIMIT_S:.0f} s: {exc}") from exc
            time.sleep(PAUSE_S)


def _store(url: str, headers: dict[str, str], photo: bytes) -> None:
    answer = httpx.put(url, headers=headers, content=photo, timeout=30)
    if answer.status_code != ALREADY_THERE:
        answer.raise_for_status()
