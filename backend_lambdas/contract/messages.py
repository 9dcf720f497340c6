"""The bodies of requests and answers. Each refuses values outside the contract when it is made.

Times are RFC 3339 in UTC with a trailing `Z`. Checksums are SHA-256 in base 64, the form that S3's
`x-amz-checksum-sha256` takes, so that no side ever converts one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Final

from backend_lambdas.contract import fields, limits
from backend_lambdas.contract.deliveries import NoticeDelivery
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.rules import Items, Number, Ruled, Text, Together
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus

ENROLMENT_CODE_LENGTH_MAX: Final = 32
PUBLIC_KEY_LENGTH_MAX: Final = 1_000
"""Characters; a P-256 key in PEM has about 180."""


@dataclass(frozen=True, slots=True)
class EnrolRequest(Ruled):
    """A device asks to be known. The private half of its key never leaves it."""

    code: Annotated[str, Text(length_min=1, length_max=ENROLMENT_CODE_LENGTH_MAX)] = field(repr=False)
    """The one-time code that the administrator made."""
    public_key_pem: Annotated[str, Text("too long for a P-256 key", length_max=PUBLIC_KEY_LENGTH_MAX)]
    """An EC P-256 key, SubjectPublicKeyInfo in PEM."""
    device_name: Annotated[str, Text(length_min=1, length_max=limits.DEVICE_NAME_LENGTH_MAX)]
    """What staff call this kiosk."""


@dataclass(frozen=True, slots=True)
class EnrolAnswer:
    device_id: DeviceId
    """The issuer and key id of this device's tokens."""
    store_id: StoreId
    """The shop that the enrolment code belongs to."""


@dataclass(frozen=True, slots=True)
class PhotoParts(Ruled):
    """How a large photo is cut for S3's multipart upload; S3's composite checksum follows from it."""

    size_bytes: Annotated[int, Number(limits.PART_SIZE_BYTES_MIN, limits.PHOTO_SIZE_BYTES_MAX)]
    """Of every part but the last, which is what is left."""
    checksums_sha256: tuple[Annotated[str, fields.SHA256], ...]
    """Of each part in its order, base 64."""


@dataclass(frozen=True, slots=True)
class PhotoPreview(Ruled):
    """A small JPEG of the same picture, for grids and mails; the order is whole without it."""

    size_bytes: Annotated[int, Number(1, limits.PREVIEW_SIZE_BYTES_MAX)]
    checksum_sha256: Annotated[str, fields.SHA256]
    """SHA-256 of the object, base 64."""
    width_px: Annotated[int, fields.PREVIEW_SIDE_PX]
    height_px: Annotated[int, fields.PREVIEW_SIDE_PX]


@dataclass(frozen=True, slots=True)
class PhotoEntry(Ruled):
    """One photo of a manifest: what S3 must come to hold, to the byte."""

    photo_id: Annotated[PhotoId, fields.ULID]
    media_type: Annotated[str, fields.JPEG]
    """Always image/jpeg in version 1."""
    size_bytes: Annotated[int, Number(1, limits.PHOTO_SIZE_BYTES_MAX)]
    checksum_sha256: Annotated[str, fields.SHA256]
    """SHA-256 of the object, base 64."""
    width_px: Annotated[int, fields.SIDE_PX]
    height_px: Annotated[int, fields.SIDE_PX]
    parts: PhotoParts | None = None
    """How it is cut, where it is large; absent where it goes in one PUT."""
    prints: Annotated[tuple[PrintEntry, ...], Items(1, limits.PHOTO_PRINTS_MAX)] | None = None
    """On paper, beside the gallery; absent where none is ordered."""
    preview: PhotoPreview | None = None
    """What may be sent beside it; absent where the photo is small enough itself, or none could be made. A repeat of the
    order may say another or none: the first one counts."""

    TOGETHER: ClassVar = (
        Together(
            "parts: not as many as the size asks for",
            lambda photo: (
                photo.parts is not None
                and len(photo.parts.checksums_sha256) != -(-photo.size_bytes // photo.parts.size_bytes)
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class OrderManifest(Ruled):
    """The whole order, sent before any byte of it; a repeat with the same id and content is the same order."""

    order_id: Annotated[OrderId, fields.ULID]
    customer_email: Annotated[str, fields.EMAIL]
    language: Annotated[str, fields.LANGUAGE]
    """BCP 47: the language of the notice."""
    consented_at: Annotated[str, fields.UTC_TIME]
    """When the customer agreed to the shop keeping photos and address for this order."""
    created_at: Annotated[str, fields.UTC_TIME]
    trace_id: Annotated[str, fields.TRACE_ID]
    """W3C trace id, 32 hex digits: from the tap on Send to the mail's acceptance."""
    photos: Annotated[tuple[PhotoEntry, ...], Items(1, limits.ORDER_PHOTOS_MAX)]
    currency: Annotated[str, fields.CURRENCY] | None = None
    """ISO 4217, of the prints' prices; absent where no print is ordered."""

    TOGETHER: ClassVar = (
        Together(
            "photos: an id stands twice",
            lambda order: len({photo.photo_id for photo in order.photos}) != len(order.photos),
        ),
        Together(
            "currency: missing, where prints have prices",
            lambda order: order.currency is None and any(photo.prints for photo in order.photos),
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
    """What became of the last mail; absent while nothing is known of it. While the customer may still be in the shop,
    the kiosk can tell her from here that nothing will come."""


@dataclass(frozen=True, slots=True)
class LinkRequested:
    """That a new link was asked for, and nothing else: it is the same whether there is such an order or not, and
    whether a mail goes out or not.
    """


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
    until: str | None = None
    """When the same may be tried again, by the backend's clock; only with `pin_locked` and `quota_exceeded`."""
