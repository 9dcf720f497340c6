"""What became of the customers' photos, judged from what they were promised and what was found. No I/O."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from backend_lambdas.contract.statuses import OrderStatus, PhotoStatus, PrintStatus


class Fault(StrEnum):
    LOST = "lost"
    DOUBLED = "doubled"
    DAMAGED = "damaged"
    LEFT = "left behind"  # a file, a process or a message that should have gone by itself


@dataclass(frozen=True, slots=True)
class Finding:
    fault: Fault
    where: str
    """The order, the customer or the file."""
    detail: str


@dataclass(frozen=True, slots=True)
class Promise:
    """One customer was told that these photos are safe."""

    address: str
    """Hers alone: no other promise has it."""
    order_ids: tuple[str, ...]
    """What the kiosk's journal holds under her address; one, if all is well."""
    renditions: tuple[str, ...]
    """SHA-256, base 64, of what the app makes of each of her photos."""
    progressive: tuple[str, ...] = ()
    """The same where the line is narrow, photo by photo: a machine that is busy makes a fast line look so."""


@dataclass(frozen=True, slots=True)
class StoredVersion:
    photo_id: str
    version_id: str
    checksum_sha256: str
    """Base 64, of the bytes that were read from the bucket."""
    is_latest: bool


@dataclass(frozen=True, slots=True)
class PhotoRecord:
    photo_id: str
    photo_status: str
    print_status: str
    checksum_sha256: str


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """One order as the cloud has it."""

    order_id: str
    address: str
    order_status: str
    photo_count: int
    processed_count: int
    photos: tuple[PhotoRecord, ...] = ()
    versions: tuple[StoredVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    orders: int
    photos: int
    findings: tuple[Finding, ...]
    mails: Mapping[str, int]
    """By address."""

    def count(self, fault: Fault) -> int:
        return sum(finding.fault is fault for finding in self.findings)

    @property
    def mails_per_order(self) -> tuple[int, int]:
        """The fewest and the most."""
        return min(self.mails.values(), default=0), max(self.mails.values(), default=0)

    @property
    def mails_amiss(self) -> dict[str, int]:
        """Of the addresses with none, or more than one."""
        return {address: count for address, count in self.mails.items() if count != 1}

    @property
    def clean(self) -> bool:
        return self.orders > 0 and not self.findings and self.mails_per_order == (1, 1)


@dataclass(frozen=True, slots=True)
class Judge:
    orders: Mapping[str, OrderEvidence]
    """By order id; all that belong to any of the promises' addresses or orders."""
    mails: Mapping[str, int]
    planted: frozenset[str] = field(default_factory=frozenset)
    """Version ids that the test itself stored."""

    def verdict(self, promises: Sequence[Promise], others: Sequence[Finding] = ()) -> Verdict:
        """`others` are findings from elsewhere: what lies on the kiosk's disk, what stands in the queues."""
        found = [finding for promise in promises for finding in self._judge(promise)]
        return Verdict(
            orders=len(promises),
            photos=sum(len(promise.renditions) for promise in promises),
            findings=(*found, *others),
            mails={promise.address: self.mails.get(promise.address, 0) for promise in promises},
        )

    def _judge(self, promise: Promise) -> Iterator[Finding]:
        if not promise.order_ids:
            yield Finding(Fault.LOST, promise.address, "the journal holds no order of hers")
        for order_id in promise.order_ids[1:]:
            yield Finding(Fault.DOUBLED, promise.address, f"the journal holds {order_id} as well")
        for order_id, order in self.orders.items():
            if order.address == promise.address and order_id not in promise.order_ids:
                yield Finding(Fault.DOUBLED, promise.address, f"the backend has {order_id}, the journal has not")
        for order_id in promise.order_ids[:1]:
            order_found = self.orders.get(order_id)
            if order_found is None:
                yield Finding(Fault.LOST, order_id, f"{len(promise.renditions)} photos: the backend has no such order")
            else:
                yield from self._order(promise, order_found)

    def _order(self, promise: Promise, order: OrderEvidence) -> Iterator[Finding]:
        yield from _bytes(promise, order)
        yield from self._versions(order)
        yield from _records(order)
        yield from _count(promise, order)

    def _versions(self, order: OrderEvidence) -> Iterator[Finding]:
        stored = Counter(version.photo_id for version in order.versions if version.version_id not in self.planted)
        for photo_id, times in stored.items():
            if times > 1:
                yield Finding(Fault.DOUBLED, order.order_id, f"photo {photo_id} was stored {times} times")


def _bytes(promise: Promise, order: OrderEvidence) -> Iterator[Finding]:
    """The set of the order's photos in the bucket against the set of the customer's renditions."""
    same = dict(zip(promise.progressive, promise.renditions, strict=bool(promise.progressive)))
    checksums = (version.checksum_sha256 for version in order.versions if version.is_latest)
    stored = Counter(same.get(checksum, checksum) for checksum in checksums)
    promised = Counter(promise.renditions)
    strange = [checksum for checksum in (stored - promised).elements() if checksum not in promised]
    repeated = [checksum for checksum in (stored - promised).elements() if checksum in promised]
    missing = list((promised - stored).elements())
    for checksum in strange:
        yield Finding(Fault.DAMAGED, order.order_id, f"the bucket holds {checksum}, which is no rendition of hers")
    for checksum in repeated:
        yield Finding(Fault.DOUBLED, order.order_id, f"rendition {checksum} lies under one photo more")
    for checksum in missing[len(strange) :]:
        yield Finding(Fault.LOST, order.order_id, f"rendition {checksum} is not in the bucket")


def _records(order: OrderEvidence) -> Iterator[Finding]:
    stored = {version.photo_id: version.checksum_sha256 for version in order.versions if version.is_latest}
    for photo in order.photos:
        where = f"photo {photo.photo_id}"
        if photo.photo_status != PhotoStatus.PROCESSED:
            yield Finding(Fault.LOST, order.order_id, f"{where} is {photo.photo_status} in the table")
        elif photo.print_status not in (PrintStatus.QUEUED, PrintStatus.NOT_ORDERED):
            yield Finding(Fault.LOST, order.order_id, f"{where}: its print is {photo.print_status}")
        if stored.get(photo.photo_id, photo.checksum_sha256) != photo.checksum_sha256:
            yield Finding(Fault.DAMAGED, order.order_id, f"{where}: table and bucket have different checksums")


def _count(promise: Promise, order: OrderEvidence) -> Iterator[Finding]:
    expected = len(promise.renditions)
    for what, count in (
        ("photos in the table", len(order.photos)),
        ("photos in the manifest", order.photo_count),
        ("photos counted as processed", order.processed_count),
    ):
        if count != expected:
            fault = Fault.LOST if count < expected else Fault.DOUBLED
            yield Finding(fault, order.order_id, f"{what}: {count} of {expected}")
    if order.order_status != OrderStatus.READY:
        yield Finding(Fault.LOST, order.order_id, f"the order is {order.order_status}, so nobody was told of it")
