"""Leave to upload: one presigned URL a photo, for exactly the bytes that the manifest announced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from backend_lambdas.contract import limits
from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.contract.uploads import UploadGrant, UploadGrants, UploadRequest
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.domain.orders import named_photos, owned_order

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId, OrderId
    from backend_lambdas.domain.ports import Clock, OrderRecords, PhotoStore
    from backend_lambdas.domain.records import PhotoRecord


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
        return UploadGrant(photo.photo_id, presigned.url, presigned.headers, rfc3339(expires_at))
