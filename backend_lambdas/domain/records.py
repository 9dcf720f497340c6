"""What is remembered of an order, a photo, a device and an enrolment code; immutable, as read or to be written."""

from __future__ import annotations

from dataclasses import dataclass

# Not for type checkers alone: the adapters read the fields' types to turn items into records.
from backend_lambdas.contract.deliveries import DeliveryReason, DeliveryStatus
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus, PrintStatus


@dataclass(frozen=True, slots=True)
class OrderHead:
    order_id: OrderId
    device_id: DeviceId
    """The only device that may see the order."""
    store_id: StoreId
    order_status: OrderStatus
    notice_status: NoticeStatus
    photo_count: int
    """Of the manifest, not of the photo items written so far."""
    processed_count: int
    """Moves in the same transaction as a photo's status, so that each counts once."""
    recipient: str
    """The customer's address as it was typed: where mail goes."""
    language: str
    """BCP 47, of the notice and the gallery."""
    manifest_digest: str
    """SHA-256, hex, of the canonical JSON: a repeat is told from a conflict by it."""
    consented_at: str
    created_at: str
    """By the kiosk's clock."""
    received_at: str
    """By the backend's clock; retention runs from here."""
    trace_id: str
    expires_at_s: int
    """Epoch seconds. The table deletes later than this, so readers look at it."""
    notice_lease_until_s: int = 0
    """Epoch seconds; while `sending`, nobody else may send before then."""
    notice_reason: str | None = None
    """Why the mail service refused, for staff."""
    notice_lease_id: str | None = None
    """Who holds the lease, or held it last."""
    currency: str | None = None
    """ISO 4217, of its prints' prices; absent where none is ordered."""
    notice_delivery: DeliveryStatus | None = None
    """What became of the last mail; absent until the mail service's first word, and in records of before."""
    notice_delivery_reason: DeliveryReason | None = None
    notice_delivery_at: str | None = None
    """By the mail service's clock; there with `notice_delivery` or not at all."""
    notice_delivery_rank: str | None = None
    """Sorts as the words about the mails do, so that one conditional write keeps the highest: see `DeliveryReport`."""
    link_mails_at_s: tuple[int, ...] | None = None
    """Epoch seconds: when each mail with a new link was counted, the one that is being sent included; those of a day
    and no more. Absent where none was asked for."""
    link_request_ids: tuple[str, ...] | None = None
    """The request that each of these mails answers."""
    link_lease_id: str | None = None
    """Who sends the last of them, or sent it."""
    link_lease_until_s: int = 0
    """Epoch seconds; until then nobody else may send it."""
    first_processed_at: str | None = None
    """When the first photo was counted, by the backend's clock; absent in records of before, as the next."""
    customer_email: str = ""
    """The recipient as `customer_key` makes it: what the index by customer finds, here and on the photos. Absent of an
    order that is erased."""
    erased_at: str | None = None
    """By the backend's clock; there in tombstones alone, whose other texts are empty. As the next."""
    erasure_id: str | None = None
    prints_left: int | None = None
    """Photos that are to come on paper and are not printed; moves in the same transaction as a photo's print. Absent in
    records of before, as the next.
    """
    prints_failed: int | None = None
    """Those of them whose print failed."""
    cancelled_at: str | None = None
    """By the backend's clock; absent unless staff cancelled it."""
    collected_at: str | None = None
    """By the backend's clock; absent until staff handed it over."""
    print_count: int = 0
    """Sheets of paper over all sizes of all photos; 0 in records of before, until they are migrated."""
    photos_failed: int = 0
    """Photos that are failed now; moves in the same transaction as a photo's status."""
    action_ids: tuple[str, ...] | None = None
    """Each deed of staff's that was done to it, by the id that the kiosk gave it: a repeat is told by it."""
    history: tuple[str, ...] | None = None
    """What moved the order and its mail since: each `history.Line` in canonical JSON, only ever added to."""


@dataclass(frozen=True, slots=True)
class PhotoRecord:
    order_id: OrderId
    photo_id: PhotoId
    position: int
    """In the manifest, from 0: the gallery keeps the customer's order."""
    customer_email: str
    """As on the head."""
    store_id: StoreId
    photo_status: PhotoStatus
    print_status: PrintStatus
    media_type: str
    size_bytes: int
    checksum_sha256: str
    width_px: int
    height_px: int
    trace_id: str
    expires_at_s: int
    upload_timestamp: str | None = None
    """When S3 took the object that was looked at last."""
    processed_s3_location: str | None = None
    """`s3://bucket/key`, once verified."""
    status_reason: str | None = None
    """Why it failed, for the operator."""
    part_size_bytes: int | None = None
    """Of each part but the last, where the manifest says that the photo comes in parts; absent otherwise."""
    part_checksums_sha256: tuple[str, ...] | None = None
    """Of each part in its order, base 64; there with `part_size_bytes` or not at all."""
    prints: tuple[str, ...] | None = None
    """What of it is to come on paper: each PrintEntry of the manifest, in canonical JSON; absent where nothing is."""
    preview_size_bytes: int | None = None
    """Of the preview that may be sent beside it; absent where the manifest told of none, and in records of before.
    Whether it was sent nobody counts."""
    preview_checksum_sha256: str | None = None
    """Base 64; there with `preview_size_bytes` or not at all."""
    history: tuple[str, ...] | None = None
    """Its moves on paper, as on the head."""
    print_round: int = 1
    """One more for each reprint or retry; absent in records of before, which are in their first."""
    print_claimed_by: DeviceId | None = None
    """Whose print agent has it; there while its print is `printing` and not otherwise."""
    action_ids: tuple[str, ...] | None = None
    """As on the head, of those that queued its print again."""

    @property
    def has_preview(self) -> bool:
        return self.preview_checksum_sha256 is not None


@dataclass(frozen=True, slots=True)
class Order:
    head: OrderHead
    photos: tuple[PhotoRecord, ...]
    """By position; fewer than the head's `photo_count` while the first `place` has not finished."""


@dataclass(frozen=True, slots=True)
class Device:
    device_id: DeviceId
    store_id: StoreId
    device_name: str
    public_key_pem: str
    enrolled_at: str
    revoked: bool = False
    revoked_at: str | None = None
    """Absent where it is not, or was by hand."""
    revoked_reason: str | None = None
    """The owner's own words."""


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    code_hash: str
    """SHA-256, hex, of the code; the code itself is kept nowhere."""
    store_id: StoreId
    expires_at_s: int
    spent_by: DeviceId | None = None
