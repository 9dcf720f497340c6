"""The bodies of requests and answers. Each refuses values outside the contract when it is made.

Times are RFC 3339 in UTC with a trailing `Z`. Checksums are SHA-256 in base 64, the form that S3's
`x-amz-checksum-sha256` takes, so that no side ever converts one.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId, is_ulid
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus

EMAIL_PATTERN: Final = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+"
)
"""The HTML standard's valid email address, with at least one dot in the domain: a shop's customers have no
mailbox on a bare host name. https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address"""

LANGUAGE_PATTERN: Final = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
"""BCP 47, as far as the kiosk's languages need it: `de`, `pt-BR`, `zh-Hant`."""

TRACE_ID_PATTERN: Final = re.compile(r"[0-9a-f]{32}")
"""W3C Trace Context, trace-id: https://www.w3.org/TR/trace-context/#trace-id."""

SHA256_BYTES: Final = 32

ENROLMENT_CODE_LENGTH_MAX: Final = 32
UPLOAD_ID_LENGTH_MAX: Final = 1_024
"""Characters; S3 says nothing of it, and gives 128 to 300."""

PUBLIC_KEY_LENGTH_MAX: Final = 1_000
"""Characters; a P-256 key in PEM has about 180."""


class ContractViolation(ValueError):
    """A message breaks the contract; `problems` names each field that does, all at once."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


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
        _refuse(
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
        _refuse(
            (
                not limits.PART_SIZE_BYTES_MIN <= self.size_bytes <= limits.PHOTO_SIZE_BYTES_MAX,
                f"size_bytes: {limits.PART_SIZE_BYTES_MIN} to {limits.PHOTO_SIZE_BYTES_MAX}",
            ),
            (not all(map(_is_sha256, self.checksums_sha256)), "checksums_sha256: not all SHA-256 in base 64"),
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

    def __post_init__(self) -> None:
        _refuse(
            (not is_ulid(self.photo_id), "photo_id: not a ULID"),
            (self.media_type != "image/jpeg", "media_type: image/jpeg only"),
            (
                not 0 < self.size_bytes <= limits.PHOTO_SIZE_BYTES_MAX,
                f"size_bytes: 1 to {limits.PHOTO_SIZE_BYTES_MAX}",
            ),
            (not _is_sha256(self.checksum_sha256), "checksum_sha256: not a SHA-256 in base 64"),
            (self.width_px < 1 or self.height_px < 1, "width_px, height_px: at least 1"),
            (
                self.parts is not None
                and len(self.parts.checksums_sha256) != -(-self.size_bytes // self.parts.size_bytes),
                "parts: not as many as the size asks for",
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

    def __post_init__(self) -> None:
        _refuse(
            (not is_ulid(self.order_id), "order_id: not a ULID"),
            (not is_email(self.customer_email), "customer_email: not an email address"),
            (LANGUAGE_PATTERN.fullmatch(self.language) is None, "language: not a language tag"),
            (not _is_utc(self.consented_at), "consented_at: not a UTC time"),
            (not _is_utc(self.created_at), "created_at: not a UTC time"),
            (TRACE_ID_PATTERN.fullmatch(self.trace_id) is None, "trace_id: not 32 hex digits"),
            (
                not 1 <= len(self.photos) <= limits.ORDER_PHOTOS_MAX,
                f"photos: 1 to {limits.ORDER_PHOTOS_MAX}",
            ),
            (len({photo.photo_id for photo in self.photos}) != len(self.photos), "photos: an id stands twice"),
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
    photos: tuple[PhotoState, ...]


@dataclass(frozen=True, slots=True)
class UploadRequest:
    photo_ids: tuple[PhotoId, ...]

    def __post_init__(self) -> None:
        _refuse_photo_ids(self.photo_ids)


@dataclass(frozen=True, slots=True)
class StoredReport:
    """The kiosk reminds of photos that S3 acknowledged long ago and that nobody has verified: their event was lost."""

    photo_ids: tuple[PhotoId, ...]

    def __post_init__(self) -> None:
        _refuse_photo_ids(self.photo_ids)


@dataclass(frozen=True, slots=True)
class PartsRequest:
    """Begins or takes up a large photo's upload, and ends it: asked again and again until it is complete."""

    part_numbers: tuple[int, ...]
    """From 1, as S3 counts: the parts that are to be sent next. None at all only asks how far it is."""
    upload_id: str | None = None
    """S3's, from an earlier answer; absent to begin."""

    def __post_init__(self) -> None:
        _refuse(
            (
                len(self.part_numbers) > limits.UPLOAD_GRANTS_MAX,
                f"part_numbers: at most {limits.UPLOAD_GRANTS_MAX}",
            ),
            (any(number < 1 for number in self.part_numbers), "part_numbers: from 1"),
            (
                self.upload_id is not None and not 1 <= len(self.upload_id) <= UPLOAD_ID_LENGTH_MAX,
                f"upload_id: 1 to {UPLOAD_ID_LENGTH_MAX} characters",
            ),
        )


@dataclass(frozen=True, slots=True)
class PartGrant:
    """Leave to PUT exactly one part until `expires_at`."""

    part_number: int
    url: str
    headers: dict[str, str]
    """To be sent as they are: the signature covers each of them."""
    expires_at: str

    def __post_init__(self) -> None:
        _refuse((not _is_utc(self.expires_at), "expires_at: not a UTC time"))


@dataclass(frozen=True, slots=True)
class PartsAnswer:
    """How far a large photo's upload is, by S3's own list of its parts."""

    complete: bool
    """S3 has put the whole photo together, now or earlier; nothing is left to send."""
    stored_parts: tuple[int, ...]
    """Numbers of the parts that S3 holds with the manifest's checksum; empty once complete."""
    grants: tuple[PartGrant, ...]
    """For the parts that were asked for and are not stored."""
    upload_id: str | None = None
    """To be kept and sent with the next request; another one than before where S3 had forgotten that. Absent once
    complete."""


@dataclass(frozen=True, slots=True)
class UploadGrant:
    """Leave to PUT exactly one body to exactly one key until `expires_at`."""

    photo_id: PhotoId
    url: str
    headers: dict[str, str]
    """To be sent as they are: the signature covers each of them."""
    expires_at: str

    def __post_init__(self) -> None:
        _refuse((not _is_utc(self.expires_at), "expires_at: not a UTC time"))


@dataclass(frozen=True, slots=True)
class UploadGrants:
    """One grant for each photo that the bucket does not hold yet; photos already processed are left out."""

    uploads: tuple[UploadGrant, ...]


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


def is_email(text: str) -> bool:
    return len(text) <= limits.EMAIL_LENGTH_MAX and EMAIL_PATTERN.fullmatch(text) is not None


def _is_sha256(text: str) -> bool:
    try:
        return len(base64.b64decode(text, validate=True)) == SHA256_BYTES
    except (binascii.Error, ValueError):
        return False


def _is_utc(text: str) -> bool:
    try:
        return text.endswith("Z") and datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _refuse_photo_ids(photo_ids: tuple[PhotoId, ...]) -> None:
    _refuse(
        (not 1 <= len(photo_ids) <= limits.UPLOAD_GRANTS_MAX, f"photo_ids: 1 to {limits.UPLOAD_GRANTS_MAX}"),
        (not all(map(is_ulid, photo_ids)), "photo_ids: not all ULIDs"),
    )


def _refuse(*checks: tuple[bool, str]) -> None:
    problems = [problem for broken, problem in checks if broken]
    if problems:
        raise ContractViolation(problems)
