"""What kiosk and backend say of uploads, in one PUT or in parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final, TypeAlias

from backend_lambdas.contract import fields, limits
from backend_lambdas.contract.identifiers import PhotoId
from backend_lambdas.contract.rules import Items, Number, Ruled, Text

UPLOAD_ID_LENGTH_MAX: Final = 1_024
"""Characters; S3 says nothing of it, and gives 128 to 300."""

PhotoIds: TypeAlias = Annotated[tuple[Annotated[PhotoId, fields.ULID], ...], Items(1, limits.UPLOAD_GRANTS_MAX)]


@dataclass(frozen=True, slots=True)
class UploadRequest(Ruled):
    photo_ids: PhotoIds


@dataclass(frozen=True, slots=True)
class StoredReport(Ruled):
    """The kiosk reminds of photos that S3 acknowledged long ago and that nobody has verified: their event was lost."""

    photo_ids: PhotoIds


@dataclass(frozen=True, slots=True)
class PartsRequest(Ruled):
    """Begins or takes up a large photo's upload, and ends it: asked again and again until it is complete."""

    part_numbers: Annotated[
        tuple[Annotated[int, Number(1, limits.PART_NUMBER_MAX)], ...], Items(count_max=limits.UPLOAD_GRANTS_MAX)
    ]
    """From 1, as S3 counts: the parts that are to be sent next. None at all only asks how far it is."""
    upload_id: Annotated[str, Text(length_min=1, length_max=UPLOAD_ID_LENGTH_MAX)] | None = None
    """S3's, from an earlier answer; absent to begin."""


@dataclass(frozen=True, slots=True)
class PartGrant(Ruled):
    """Leave to PUT exactly one part until `expires_at`."""

    part_number: int
    url: str
    headers: dict[str, str]
    """To be sent as they are: the signature covers each of them."""
    expires_at: Annotated[str, fields.UTC_TIME]


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
class PreviewGrant:
    """Leave to PUT a photo's preview, until its photo's grant ends."""

    url: str
    headers: dict[str, str]
    """To be sent as they are: the signature covers each of them."""


@dataclass(frozen=True, slots=True)
class UploadGrant(Ruled):
    """Leave to PUT exactly one body to exactly one key until `expires_at`."""

    photo_id: PhotoId
    url: str
    headers: dict[str, str]
    """To be sent as they are: the signature covers each of them."""
    expires_at: Annotated[str, fields.UTC_TIME]
    preview: PreviewGrant | None = None
    """To be sent first, so that it lies there when the order becomes ready; absent where the manifest told of none."""


@dataclass(frozen=True, slots=True)
class UploadGrants:
    """One grant for each photo that the bucket does not hold yet; photos already processed are left out."""

    uploads: tuple[UploadGrant, ...]
