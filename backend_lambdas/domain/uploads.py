"""Leave to upload: one presigned URL a photo, and one for its preview, for exactly the bytes that the manifest
announced.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.object_keys import photo_key, preview_key
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.contract.uploads import PreviewGrant, UploadGrant, UploadGrants, UploadRequest
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.domain.orders import named_photos, owned_order

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId, OrderId
    from backend_lambdas.domain.ports import Clock, OrderRecords, PhotoStore
    from backend_lambdas.domain.records import PhotoRecord

PREVIEW_MEDIA_TYPE: Final = "image/jpeg"


@dataclass(frozen=True, slots=True)
class PreviewContent:
    """What the store is told of a preview."""

    size_bytes: int
    checksum_sha256: str
    trace_id: str
    media_type: str = PREVIEW_MEDIA_TYPE


@dataclass(frozen=True, slots=True)
class UploadDesk:
    records: OrderRecords
    store: PhotoStore
    clock: Clock

    def grant(self, device_id: DeviceId, order_id: OrderId, request: UploadRequest) -> UploadGrants:
        order = owned_order(self.records, self.clock, device_id, order_id)
        wanted = named_photos(order, request.photo_ids)
        return UploadGrants(
            tuple(self._grant(photo) for photo in wanted if photo.photo_status is not PhotoStatus.PROCESSED)
        )

    def _grant(self, photo: PhotoRecord) -> UploadGrant:
        # The clock is read before signing, so that the URL is never said to last longer than it does.
        expires_at = self.clock.now() + timedelta(seconds=limits.UPLOAD_GRANT_LIFETIME_S)
        presigned = self.store.presign_put(
            photo_key(photo.order_id, photo.photo_id),
            photo,
            replace=photo.photo_status is PhotoStatus.FAILED,  # the wrong bytes lie there and must give way
            lifetime_s=limits.UPLOAD_GRANT_LIFETIME_S,
        )
        preview = self._preview_grant(photo)
        return UploadGrant(photo.photo_id, presigned.url, presigned.headers, rfc3339(expires_at), preview)

    def _preview_grant(self, photo: PhotoRecord) -> PreviewGrant | None:
        if photo.preview_size_bytes is None or photo.preview_checksum_sha256 is None:
            return None
        presigned = self.store.presign_put(
            preview_key(photo.order_id, photo.photo_id),
            PreviewContent(photo.preview_size_bytes, photo.preview_checksum_sha256, photo.trace_id),
            replace=False,  # its checksum is signed, so that what lies there is it
            lifetime_s=limits.UPLOAD_GRANT_LIFETIME_S,
        )
        return PreviewGrant(presigned.url, presigned.headers)
