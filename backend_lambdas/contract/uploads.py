"""What kiosk and backend say of uploads, in one PUT or in parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.fields import is_utc
from backend_lambdas.contract.identifiers import PhotoId, is_ulid
from backend_lambdas.contract.violation import refuse

UPLOAD_ID_LENGTH_MAX: Final = 1_024
"""Characters; S3 says nothing of it, and gives 128 to 300."""


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
        refuse(
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
        refuse((not is_utc(self.expires_at), "expires_at: not a UTC time"))


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
        refuse((not is_utc(self.expires_at), "expires_at: not a UTC time"))


@dataclass(frozen=True, slots=True)
class UploadGrants:
    """One grant for each photo that the bucket does not hold yet; photos already processed are left out."""

    uploads: tuple[UploadGrant, ...]


def _refuse_photo_ids(photo_ids: tuple[PhotoId, ...]) -> None:
    refuse(
        (not 1 <= len(photo_ids) <= limits.UPLOAD_GRANTS_MAX, f"photo_ids: 1 to {limits.UPLOAD_GRANTS_MAX}"),
        (not all(map(is_ulid, photo_ids)), "photo_ids: not all ULIDs"),
    )
