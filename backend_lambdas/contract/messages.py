"""The bodies of requests and answers. Each refuses values outside the contract when it is made.

Times are RFC 3339 in UTC with a trailing `Z`. Checksums are SHA-256 in base 64, the form that S3's
`x-amz-checksum-sha256` takes, so that no side ever converts one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.deliveries import NoticeDelivery
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.fields import (
    LANGUAGE_PATTERN,
    TRACE_ID_PATTERN,
    is_email,
    is_sha256,
    is_utc,
)
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId, is_ulid
from backend_lambdas.contract.prints import CURRENCY_PATTERN, PrintEntry
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus
from backend_lambdas.contract.violation import refuse

ENROLMENT_CODE_LENGTH_MAX: Final = 32
PUBLIC_KEY_LENGTH_MAX: Final = 1_000
"""Characters; a P-256 key in PEM has about 180."""


@dataclass(frozen=True, slots=True)
class EnrolRequest:
    """A device asks to be known. The private half of its key never leaves it."""

    code: str
    """The one-time code that the administrator made."""
    public_key_pem: str
    """An EC P-256 key, SubjectPublicKeyInfo in PEM."""
    device_name: str
    """What staff call this kiosk."""

    def __post_init__(self) -> None:
        refuse(
            (
                not 1 <= len(self.code) <= ENROLMENT_CODE_LENGTH_MAX,
                f"code: 1 to {ENROLMENT_CODE_LENGTH_MAX} characters",
            ),
            (len(self.public_key_pem) > PUBLIC_KEY_LENGTH_MAX, "public_key_pem: too long for a P-256 key"),
            (
                not 1 <= len(self.device_name) <= limits.DEVICE_NAME_LENGTH_MAX,
                f"device_name: 1 to {limits.DEVICE_NAME_LENGTH_MAX} characters",
            ),
        )


@dataclass(frozen=True, slots=True)
class EnrolAnswer:
    device_id: DeviceId
    """The issuer and key id of this device's tokens."""
    store_id: StoreId
    """The shop that the enrolment code belongs to."""


@dataclass(frozen=True, slots=True)
class PhotoParts:
    """How a large photo is cut for S3's multipart upload; S3's composite checksum follows from it."""

    size_bytes: int
    """Of every part but the last, which is what is left."""
    checksums_sha256: tuple[str, ...]
    """Of each part in its order, base 64."""

    def __post_init__(self) -> None:
        refuse(
            (
                not limits.PART_SIZE_BYTES_MIN <= self.size_bytes <= limits.PHOTO_SIZE_BYTES_MAX,
                f"size_bytes: {limits.PART_SIZE_BYTES_MIN} to {limits.PHOTO_SIZE_BYTES_MAX}",
            ),
            (not all(map(is_sha256, self.checksums_sha256)), "checksums_sha256: not all SHA-256 in base 64"),
        )


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """One photo of a manifest: what S3 must come to hold, to the byte."""

    photo_id: PhotoId
    media_type: str
    """Always image/jpeg in version 1."""
    size_bytes: int
    checksum_sha256: str
    """SHA-256 of the object, base 64."""
    width_px: int
    height_px: int
    parts: PhotoParts | None = None
    """How it is cut, where it is large; absent where it goes in one PUT."""
    prints: tuple[PrintEntry, ...] | None = None
    """On paper, beside the gallery; absent where none is ordered."""

    def __post_init__(self) -> None:
        refuse(
            (not is_ulid(self.photo_id), "photo_id: not a ULID"),
            (self.media_type != "image/jpeg", "media_type: image/jpeg only"),
            (
                not 0 < self.size_bytes <= limits.PHOTO_SIZE_BYTES_MAX,
                f"size_bytes: 1 to {limits.PHOTO_SIZE_BYTES_MAX}",
            ),
            (not is_sha256(self.checksum_sha256), "checksum_sha256: not a SHA-256 in base 64"),
            (self.width_px < 1 or self.height_px < 1, "width_px, height_px: at least 1"),
            (
                self.parts is not None
                and len(self.parts.checksums_sha256) != -(-self.size_bytes // self.parts.size_bytes),
                "parts: not as many as the size asks for",
            ),
            (
                self.prints is not None and not 1 <= len(self.prints) <= limits.PHOTO_PRINTS_MAX,
                f"prints: 1 to {limits.PHOTO_PRINTS_MAX}, or absent",
            ),
        )


@dataclass(frozen=True, slots=True)
class OrderManifest:
    """The whole order, sent before any byte of it; a repeat with the same id and content is the same order."""

    order_id: OrderId
    customer_email: str
    language: str
    """BCP 47: the language of the notice."""
    consented_at: str
    """When the customer agreed to the shop keeping photos and address for this order."""
    created_at: str
    trace_id: str
    """W3C trace id, 32 hex digits: from the tap on Send to the mail's acceptance."""
    photos: tuple[PhotoEntry, ...]
    currency: str | None = None
    """ISO 4217, of the prints' prices; absent where no print is ordered."""

    def __post_init__(self) -> None:
        refuse(
            (not is_ulid(self.order_id), "order_id: not a ULID"),
            (not is_email(self.customer_email), "customer_email: not an email address"),
            (LANGUAGE_PATTERN.fullmatch(self.language) is None, "language: not a language tag"),
            (not is_utc(self.consented_at), "consented_at: not a UTC time"),
            (not is_utc(self.created_at), "created_at: not a UTC time"),
            (TRACE_ID_PATTERN.fullmatch(self.trace_id) is None, "trace_id: not 32 hex digits"),
            (
                not 1 <= len(self.photos) <= limits.ORDER_PHOTOS_MAX,
                f"photos: 1 to {limits.ORDER_PHOTOS_MAX}",
            ),
            (len({photo.photo_id for photo in self.photos}) != len(self.photos), "photos: an id stands twice"),
            (
                self.currency is not None and CURRENCY_PATTERN.fullmatch(self.currency) is None,
                "currency: not a code of ISO 4217",
            ),
            (
                self.currency is None and any(photo.prints for photo in self.photos),
                "currency: missing, where prints have prices",
            ),
        )


@dataclass(frozen=True, slots=True)
class PhotoState:
    photo_id: PhotoId
    photo_status: PhotoStatus
    reason: str | None = None
    """Why it failed, for the operator; absent otherwise."""


@dataclass(frozen=True, slots=True)
class OrderState:
    """What the backend has verified of an order; the kiosk counts a photo as safe on this word alone."""

    order_id: OrderId
    order_status: OrderStatus
    notice_status: NoticeStatus
    """Never `suppressed`, which came later than the field: that is told as `refused`."""
    photos: tuple[PhotoState, ...]
    notice_delivery: NoticeDelivery | None = None
    """What became of the mail; absent while nothing is known of it. While the customer may still be in the shop, the
    kiosk can tell her from here that nothing will come."""


@dataclass(frozen=True, slots=True)
class Health:
    contract_version: int
    time: str
    """The backend's clock, to measure the kiosk's by."""


@dataclass(frozen=True, slots=True)
class Problem:
    """The body of every refusal."""

    code: ErrorCode
    message: str
    """For the operator's log; never shown to a customer, never parsed."""
    details: tuple[str, ...] = field(default=())
