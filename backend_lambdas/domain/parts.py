"""A large photo in parts: begun, taken up and completed by one question, which the kiosk asks until it is complete.

Nothing is remembered between two questions but what S3 itself knows and the upload's id, which the kiosk keeps: so
whoever dies, and whichever reply is lost, asking again goes on from there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.contract.uploads import PartGrant, PartsAnswer, PartsRequest
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.domain.orders import owned_photo
from backend_lambdas.domain.ports import Completion, PhotoPart
from backend_lambdas.domain.verification import mismatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId
    from backend_lambdas.domain.ports import Clock, OrderRecords, PartStore, StoredPart
    from backend_lambdas.domain.records import PhotoRecord

COMPLETE: Final = PartsAnswer(complete=True, stored_parts=(), grants=())


@dataclass(frozen=True, slots=True)
class PartsDesk:
    records: OrderRecords
    store: PartStore
    clock: Clock

    def answer(self, device_id: DeviceId, order_id: OrderId, photo_id: PhotoId, request: PartsRequest) -> PartsAnswer:
        """How far the upload is after doing what can be done for it without more bytes."""
        photo = owned_photo(self.records, self.clock, device_id, order_id, photo_id)
        parts = photo_parts(photo)
        if any(number > len(parts) for number in request.part_numbers):
            raise ContractViolation([f"part_numbers: the photo has {len(parts)}"])
        if photo.photo_status is PhotoStatus.PROCESSED:
            return COMPLETE
        if request.upload_id is None:
            return self._begin(photo, request)
        held = self.store.stored_parts(_key(photo), request.upload_id)
        if held is None:
            return self._without_upload(photo, request)
        good = [part for part in held if _is_as_announced(part, parts)]
        if len(good) < len(parts):
            return self._answer(photo, request.upload_id, request, tuple(part.number for part in good))
        return self._complete(photo, request.upload_id, request, good)

    def _begin(self, photo: PhotoRecord, request: PartsRequest) -> PartsAnswer:
        return self._answer(photo, self.store.begin(_key(photo), photo), request, ())

    def _without_upload(self, photo: PhotoRecord, request: PartsRequest) -> PartsAnswer:
        """S3 does not know the upload: it was completed and the reply was lost, or it was swept away."""
        return COMPLETE if self._is_there(photo) else self._begin(photo, request)

    def _complete(
        self, photo: PhotoRecord, upload_id: str, request: PartsRequest, parts: Sequence[StoredPart]
    ) -> PartsAnswer:
        failed = photo.photo_status is PhotoStatus.FAILED  # the wrong bytes lie there and must give way
        completion = self.store.complete(_key(photo), upload_id, parts, replace=failed)
        if completion is Completion.OCCUPIED:
            if self._is_there(photo):
                return COMPLETE
            # Wrong bytes that nobody has looked at yet. The parts were compared with the manifest: they give way too.
            completion = self.store.complete(_key(photo), upload_id, parts, replace=True)
        return COMPLETE if completion is Completion.DONE else self._without_upload(photo, request)

    def _is_there(self, photo: PhotoRecord) -> bool:
        stored = self.store.visible(_key(photo))
        return stored is not None and mismatch(photo, stored) is None

    def _answer(
        self, photo: PhotoRecord, upload_id: str, request: PartsRequest, stored: tuple[int, ...]
    ) -> PartsAnswer:
        parts = photo_parts(photo)
        wanted = [parts[number - 1] for number in dict.fromkeys(request.part_numbers) if number not in stored]
        grants = tuple(self._grant(photo, upload_id, part) for part in wanted)
        return PartsAnswer(complete=False, stored_parts=stored, grants=grants, upload_id=upload_id)

    def _grant(self, photo: PhotoRecord, upload_id: str, part: PhotoPart) -> PartGrant:
        # The clock is read before signing, so that the URL is never said to last longer than it does.
        expires_at = self.clock.now() + timedelta(seconds=limits.UPLOAD_GRANT_LIFETIME_S)
        presigned = self.store.presign_part(_key(photo), upload_id, part, lifetime_s=limits.UPLOAD_GRANT_LIFETIME_S)
        return PartGrant(part.number, presigned.url, presigned.headers, rfc3339(expires_at))


def photo_parts(photo: PhotoRecord) -> tuple[PhotoPart, ...]:
    """The photo's parts as its manifest has them. Raises ContractViolation where it has none."""
    size_bytes, checksums = photo.part_size_bytes, photo.part_checksums_sha256
    if size_bytes is None or checksums is None:
        raise ContractViolation(["photo_id: its manifest has no parts; it goes in one piece"])
    return tuple(
        PhotoPart(index + 1, min(size_bytes, photo.size_bytes - index * size_bytes), checksum)
        for index, checksum in enumerate(checksums)
    )


def _is_as_announced(stored: StoredPart, parts: Sequence[PhotoPart]) -> bool:
    announced = parts[stored.number - 1] if stored.number <= len(parts) else None
    return announced == PhotoPart(stored.number, stored.size_bytes, stored.checksum_sha256)


def _key(photo: PhotoRecord) -> str:
    return photo_key(photo.order_id, photo.photo_id)
