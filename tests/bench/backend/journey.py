"""A photo's way behind the kiosk, on the local cloud: from its last byte at S3 until it is verified, and from an
order's last byte until SES took its mail. The kiosk's own checkout and uploader send, one order after the other.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx
from PIL import Image

from tests.cloud import REPOSITORY, Cloud, running_cloud, wait_for

PHOTOS_AN_ORDER: Final = 5
LOOK_S: Final = 0.02
"""Between two looks at the records; each figure may be too long by this and by what a look takes, never too short."""
_LIMIT_S: Final = 120.0
_HEAD: Final = "#order"


@dataclass(frozen=True, slots=True)
class Journeys:
    processed_s: list[float]
    """A figure for each photo, by clocks of this machine."""
    mailed_s: list[float]
    """A figure for each order."""


def travel(folder: Path, orders: int) -> Journeys:
    """The first order is not counted: it starts the functions' processes."""
    card = _card(folder / "card")
    (folder / "cloud").mkdir()
    with running_cloud(folder / "cloud") as cloud:
        _kiosk(folder, "enrol", "--api", cloud.ready["api"], "--code", cloud.enrolment_code(), "--key-store", "file")
        with _watched(cloud) as watch, _worker(folder):
            for number in range(1 + orders):
                _kiosk(folder, "send", "--email", _address(number), str(card))
                # As in a shop: the next customer has not begun when the last one's photos are on their way.
                wait_for(lambda: _mails(cloud, number), _LIMIT_S)  # noqa: B023 - ends within this turn
            wait_for(lambda: len(watch.seen_at_s) == (1 + orders) * PHOTOS_AN_ORDER, _LIMIT_S)
        stored_at_s, emails = _stored(cloud), _emails(cloud)
        mailed_at_s = dict(mail for number in range(1 + orders) for mail in _mails(cloud, number))
    counted = {order_id: email for order_id, email in emails.items() if email != _address(0)}
    photos = {key: at_s for key, at_s in stored_at_s.items() if key[0] in counted}
    processed_s = [watch.seen_at_s[key] - at_s for key, at_s in photos.items()]
    mailed_s = [
        mailed_at_s[email] - max(at_s for key, at_s in photos.items() if key[0] == order_id)
        for order_id, email in counted.items()
    ]
    return Journeys(processed_s, mailed_s)


Key = tuple[str, str]
"""Order and photo."""


class _Watch:
    """When each photo was first seen as processed."""

    def __init__(self, cloud: Cloud) -> None:
        self.seen_at_s: dict[Key, float] = {}
        self._records = cloud.client("dynamodb")
        self._table = cloud.ready["resources"]["orders_table"]

    def look(self) -> None:
        for item in self._records.scan(TableName=self._table, ConsistentRead=True)["Items"]:
            key = (item["order_id"]["S"], item["photo_id"]["S"])
            if key[1] != _HEAD and item["photo_status"]["S"] == "processed":
                self.seen_at_s.setdefault(key, time.time())


@contextmanager
def _watched(cloud: Cloud) -> Iterator[_Watch]:
    watch, over = _Watch(cloud), threading.Event()

    def look_on() -> None:
        while not over.wait(LOOK_S):
            watch.look()

    thread = threading.Thread(target=look_on, name="watch")
    thread.start()
    try:
        yield watch
    finally:
        over.set()
        thread.join()


@contextmanager
def _worker(folder: Path) -> Iterator[None]:
    with (folder / "worker.log").open("wb") as log:
        process = subprocess.Popen(_command(folder, "worker"), cwd=REPOSITORY, stdout=log, stderr=log)
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)


def _kiosk(folder: Path, *arguments: str) -> None:
    """Raises CalledProcessError."""
    subprocess.run(_command(folder, *arguments), cwd=REPOSITORY, check=True, capture_output=True, timeout=_LIMIT_S)


def _command(folder: Path, command: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", command, "--data", str(folder / "data"), *arguments]


def _card(folder: Path) -> Path:
    """Photos that do not shrink to nothing."""
    folder.mkdir(parents=True)
    for number in range(PHOTOS_AN_ORDER):
        bands = [Image.effect_noise((1600, 1200), 40 + 10 * number) for _ in range(3)]
        Image.merge("RGB", bands).save(folder / f"IMG_{number:04}.JPG", quality=90)
    return folder


def _address(number: int) -> str:
    return f"customer-{number}@example.com"


def _mails(cloud: Cloud, number: int) -> list[tuple[str, float]]:
    """Recipient and time, by SES' stand-in's own clock."""
    accounts = httpx.get(f"{cloud.ready['s3']}/_ministack/ses/messages", timeout=30).json()["messages"]
    mails = itertools.chain.from_iterable(accounts.values())
    return [(_address(number), float(mail["Timestamp"])) for mail in mails if _address(number) in (mail["To"] or [])]


def _stored(cloud: Cloud) -> dict[Key, float]:
    """When S3 had the whole of each photo, by its own clock."""
    found = {}
    for page in cloud.client("s3").get_paginator("list_objects_v2").paginate(Bucket=cloud.bucket, Prefix="orders/"):
        for item in page.get("Contents", []):
            _, order_id, kind, *rest = item["Key"].split("/")
            if kind == "photos":
                found[order_id, Path(rest[0]).stem] = item["LastModified"].timestamp()
    return found


def _emails(cloud: Cloud) -> dict[str, str]:
    table = cloud.ready["resources"]["orders_table"]
    items = cloud.client("dynamodb").scan(TableName=table, ConsistentRead=True)["Items"]
    return {item["order_id"]["S"]: item["customer_email"]["S"] for item in items if "customer_email" in item}
