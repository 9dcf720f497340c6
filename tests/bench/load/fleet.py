"""Kiosks by the hundred: each has its own data folder, key, journal, spool and worker, which are the product's."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.app.enrolment import enrol
from kiosk.app.kiosk import Kiosk
from kiosk.app.uploading import run_worker
from kiosk.config import KeyStoreKind
from kiosk.data_folder import DataFolder
from tests.bench.upload.photos import Photo, take_order
from tests.cloud import Cloud, wait_for

ENROLLED_AT_ONCE: Final = 8
LOOK_S: Final = 0.2
LIMIT_S: Final = 1200.0
SETTLE_S: Final = 3.0
"""The queues stay empty for so long before a stage counts as over."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What a number of kiosks did, an order each."""

    orders: int
    stores: int
    apart_s: float
    """From one order to the next; 0 where all came at once."""
    seconds: float
    """From the first worker's start until the last one knew that all is verified and the last mail was taken."""
    depth_max: int
    """Of the two queues together, in messages that wait or are worked at."""


class Fleet:
    def __init__(self, cloud: Cloud, folder: Path, photos: Sequence[Photo]) -> None:
        self._cloud = cloud
        self._folder = folder
        self._photos = photos
        self._kiosks: list[Kiosk] = []
        self._orders = 0

    def enrol(self, count: int, stores: int) -> None:
        """Until there are so many, over so many stores."""
        numbers = range(len(self._kiosks), count)
        with ThreadPoolExecutor(ENROLLED_AT_ONCE) as pool:
            self._kiosks += pool.map(lambda number: self._enrolled(number, number % stores), numbers)

    def _enrolled(self, number: int, store: int) -> Kiosk:
        data = DataFolder(self._folder / f"kiosk-{number:04}")
        code = _enrolment_code(self._cloud, f"store-{store}")
        enrol(data, self._cloud.ready["api"], code, f"Kiosk {number}", KeyStoreKind.FILE)
        return Kiosk.load(data)

    def serve(self, kiosks: int, photos_an_order: int, stores: int, apart_s: float) -> Stage:
        """An order at each of the first kiosks, one `apart_s` after the other. Raises TimeoutError or AssertionError
        where they are not through in time.
        """
        chosen = self._kiosks[:kiosks]
        for kiosk in chosen:
            self._orders += 1
            take_order(kiosk, self._photos[:photos_an_order], self._orders)
        mails = len(self._cloud.mails()) + kiosks
        began_s = time.monotonic()
        stop = threading.Event()
        with _watched(self._cloud) as depths, ThreadPoolExecutor(kiosks, thread_name_prefix="kiosk") as pool:
            runs = []
            try:
                for kiosk in chosen:
                    runs.append(pool.submit(run_worker, kiosk, stop, until_idle=True))
                    time.sleep(apart_s)
                for run in runs:
                    run.result(LIMIT_S)
                wait_for(lambda: len(self._cloud.mails()) >= mails, LIMIT_S)
            finally:
                stop.set()
            seconds = time.monotonic() - began_s
            time.sleep(SETTLE_S)  # whatever the backend still does for these orders belongs to them
        return Stage(kiosks, stores, apart_s, seconds, max(depths, default=0))


def _enrolment_code(cloud: Cloud, store_id: str) -> str:
    payload = json.dumps({"store_id": store_id, "lifetime_s": 900}).encode()
    answer = cloud.client("lambda", cloud.ready["lambda"]).invoke(
        FunctionName="IssueEnrolmentCodeFunction", Payload=payload
    )
    return str(json.load(answer["Payload"])["code"])


@contextmanager
def _watched(cloud: Cloud) -> Iterator[list[int]]:
    """How deep the queues are, looked at again and again while this lasts."""
    depths: list[int] = []
    over = threading.Event()
    client = cloud.client("sqs")
    queues = [cloud.ready["resources"][name] for name in ("StoredPhotosQueue", "NoticesQueue")]
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]

    def look() -> None:
        while not over.wait(LOOK_S):
            found = [client.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"] for url in queues]
            depths.append(sum(int(one[name]) for one in found for name in names))

    thread = threading.Thread(target=look, name="queue-watch")
    thread.start()
    try:
        yield depths
    finally:
        over.set()
        thread.join()
