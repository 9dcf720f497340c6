"""The verdict on a run: is what the customers gave in the bucket, each photo once and to the bit, and one mail each?"""

from __future__ import annotations

import base64
import hashlib
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from tests.torture.network.stage import Cloud, SentOrder, wait_until

MAIL_LIMIT_S: Final = 30.0
SETTLE_S: Final = 1.0
"""A second mail would come within moments of the first."""


@dataclass(frozen=True, slots=True)
class Verdict:
    photos: int
    lost: int
    doubled: int
    damaged: int
    mails: tuple[int, ...]
    """For each order."""

    @property
    def clean(self) -> bool:
        return not (self.lost or self.doubled or self.damaged) and set(self.mails) == {1}

    @property
    def mails_per_order(self) -> str:
        return "/".join(str(count) for count in sorted(set(self.mails)))


def judge(cloud: Cloud, orders: Sequence[SentOrder]) -> Verdict:
    """By every version of every object: what lies under another one counts as well."""
    lost = doubled = damaged = 0
    for order in orders:
        stored = cloud.place.call(lambda order=order: _versions(cloud, order))  # type: ignore[misc]
        counts = Counter(photo_id for photo_id, _ in stored)
        lost += len(order.checksums.keys() - counts.keys())
        doubled += sum(count - 1 for count in counts.values())
        damaged += sum(order.checksums.get(photo_id) != checksum for photo_id, checksum in stored)
    wait_until(lambda: all(cloud.mails_to(order.email) for order in orders), MAIL_LIMIT_S)
    time.sleep(SETTLE_S)
    mails = tuple(cloud.mails_to(order.email) for order in orders)
    return Verdict(sum(len(order.checksums) for order in orders), lost, doubled, damaged, mails)


def _versions(cloud: Cloud, order: SentOrder) -> list[tuple[str, str]]:
    """Photo id and checksum of each version that the bucket holds."""
    s3 = cloud.client("s3")
    prefix = f"orders/{order.order_id}/photos/"
    listing = s3.list_object_versions(Bucket=cloud.bucket, Prefix=prefix)
    found = []
    for version in listing.get("Versions", []):
        body = s3.get_object(Bucket=cloud.bucket, Key=version["Key"], VersionId=version["VersionId"])["Body"].read()
        checksum = base64.b64encode(hashlib.sha256(body).digest()).decode("ascii")
        found.append((PurePosixPath(version["Key"]).stem, checksum))
    return found
