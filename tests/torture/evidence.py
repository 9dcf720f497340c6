"""Reads the cloud's bucket, table, queues and mail as the administrator, for the verdict. Changes nothing."""

from __future__ import annotations

import base64
import hashlib
import time
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from backend_lambdas.adapters.orders.items import HEAD_PHOTO_ID
from backend_lambdas.contract.object_keys import PHOTO_KEY_PATTERN
from backend_lambdas.contract.statuses import PrintStatus
from tests.cloud import Cloud
from tests.torture.verdict import Fault, Finding, Judge, OrderEvidence, PhotoRecord, Promise, StoredVersion

READERS: Final = 4
QUIET_POLL_S: Final = 0.5
SECOND_MAIL_WAIT_S: Final = 2.0
"""How long to look for a mail too many once everything is quiet. A doubled announcement is worked off in 0.1 s."""
QUEUES: Final = ("StoredPhotosQueue", "NoticesQueue")
DEAD_LETTERS: Final = ("StoredPhotosDeadLetters", "NoticesDeadLetters")
DEPTHS: Final = (
    "ApproximateNumberOfMessages",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesDelayed",
)


def gather(cloud: Cloud, promises: Collection[Promise], planted: frozenset[str] = frozenset()) -> Judge:
    """All that the cloud holds of these customers, whichever orders it stands under."""
    addresses = {promise.address for promise in promises}
    order_ids = {order_id for promise in promises for order_id in promise.order_ids}
    items = _items_by_order(cloud)
    wanted = {
        order_id: rows for order_id, rows in items.items() if order_id in order_ids or _address(rows) in addresses
    }
    versions = _versions(cloud, set(wanted) | order_ids)
    orders = {order_id: _order(order_id, rows, versions[order_id]) for order_id, rows in wanted.items()}
    return Judge(orders, mails_by_address(cloud), planted)


def mails_by_address(cloud: Cloud) -> Counter[str]:
    return Counter(address for mail in cloud.mails() for address in mail["to"])


def wait_until_quiet(cloud: Cloud, addresses: Collection[str], stall_limit_s: float) -> bool:
    """Until each address has a mail and nothing is under way, or nothing moved for so long. Whether it is quiet.

    Dead letters end the wait, since nothing moves them but an operator.
    """
    seen: object = None
    deadline_s = time.monotonic() + stall_limit_s
    while time.monotonic() < deadline_s:
        mails = mails_by_address(cloud)
        missing = [address for address in addresses if not mails[address]]
        depths = [queue_depth(cloud, name) for name in QUEUES]
        dead = any(queue_depth(cloud, name) for name in DEAD_LETTERS)
        if not any(depths) and (dead or not missing):
            time.sleep(SECOND_MAIL_WAIT_S)
            return not dead
        state = (len(missing), depths)
        if state != seen:
            seen, deadline_s = state, time.monotonic() + stall_limit_s
        time.sleep(QUIET_POLL_S)
    return False


def queue_depth(cloud: Cloud, logical_id: str) -> int:
    """Messages of all kinds: waiting, delayed, and taken but not deleted."""
    answer = cloud.client("sqs").get_queue_attributes(
        QueueUrl=cloud.ready["resources"][logical_id], AttributeNames=list(DEPTHS)
    )
    return sum(int(answer["Attributes"].get(name, 0)) for name in DEPTHS)


def left_in_queues(cloud: Cloud) -> Iterator[Finding]:
    for name in (*QUEUES, *DEAD_LETTERS):
        depth = queue_depth(cloud, name)
        if depth:
            yield Finding(Fault.LEFT, name, f"{depth} messages")


def _items_by_order(cloud: Cloud) -> dict[str, list[dict[str, Any]]]:
    pages = (
        cloud.client("dynamodb")
        .get_paginator("scan")
        .paginate(TableName=cloud.ready["resources"]["orders_table"], ConsistentRead=True)
    )
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for page in pages:
        for item in page["Items"]:
            plain = {name: next(iter(value.values())) for name, value in item.items()}
            found[plain["order_id"]].append(plain)
    return found


def _address(rows: Iterable[Mapping[str, Any]]) -> str:
    return next((str(row["recipient"]) for row in rows if row["photo_id"] == HEAD_PHOTO_ID), "")


def _versions(cloud: Cloud, order_ids: Collection[str]) -> dict[str, list[StoredVersion]]:
    s3 = cloud.client("s3")
    pages = s3.get_paginator("list_object_versions").paginate(Bucket=cloud.bucket, Prefix="orders/")
    listed = [
        (match["order_id"], match["photo_id"], version)
        for page in pages
        for version in page.get("Versions", [])
        if (match := PHOTO_KEY_PATTERN.fullmatch(version["Key"])) and match["order_id"] in order_ids
    ]

    def read(one: tuple[str, str, dict[str, Any]]) -> tuple[str, StoredVersion]:
        order_id, photo_id, version = one
        answer = s3.get_object(Bucket=cloud.bucket, Key=version["Key"], VersionId=version["VersionId"])
        checksum = sha256_base64(answer["Body"].read())
        return order_id, StoredVersion(photo_id, version["VersionId"], checksum, version["IsLatest"])

    found: dict[str, list[StoredVersion]] = defaultdict(list)
    with ThreadPoolExecutor(READERS) as pool:
        for order_id, version in pool.map(read, listed):
            found[order_id].append(version)
    return found


def _order(order_id: str, rows: Iterable[Mapping[str, Any]], versions: Iterable[StoredVersion]) -> OrderEvidence:
    photos = []
    head: Mapping[str, Any] = {}
    for row in rows:
        if row["photo_id"] == HEAD_PHOTO_ID:
            head = row
        else:
            photos.append(PhotoRecord(row["photo_id"], row["photo_status"], _print_status(row), row["checksum_sha256"]))
    return OrderEvidence(
        order_id=order_id,
        address=str(head.get("recipient", "")),
        order_status=str(head.get("order_status", "absent")),
        photo_count=int(head.get("photo_count", 0)),
        processed_count=int(head.get("processed_count", 0)),
        photos=tuple(photos),
        versions=tuple(versions),
    )


def _print_status(row: Mapping[str, Any]) -> str:
    """As its readers have it: docs/records.md, what version 1 must be able to read."""
    is_waiting = row["print_status"] == PrintStatus.WAITING
    return PrintStatus.NOT_ORDERED if is_waiting and "prints" not in row else str(row["print_status"])


def sha256_base64(body: bytes) -> str:
    return base64.b64encode(hashlib.sha256(body).digest()).decode("ascii")
