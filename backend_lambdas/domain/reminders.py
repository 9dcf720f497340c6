"""A kiosk's reminder of photos that S3 acknowledged and nobody verified: S3's event is told again in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from backend_lambdas.contract.object_keys import photo_key
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.domain.orders import named_photos, order_state, owned_order

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId, OrderId
    from backend_lambdas.contract.messages import OrderState
    from backend_lambdas.contract.uploads import StoredReport
    from backend_lambdas.domain.ports import Clock, OrderRecords, StoredPhotoEvents


@dataclass(frozen=True, slots=True)
class ReminderDesk:
    """Verifies nothing itself, so that there is one way to a processed photo, whoever pointed it out."""

    records: OrderRecords
    events: StoredPhotoEvents
    clock: Clock

    def remind(self, device_id: DeviceId, order_id: OrderId, report: StoredReport) -> OrderState:
        """The order as it stands now, before any of these events is heard. May be called again at will."""
        order = owned_order(self.records, self.clock, device_id, order_id)
        for photo in named_photos(order, report.photo_ids):
            if photo.photo_status is not PhotoStatus.PROCESSED:
                self.events.tell(photo_key(order_id, photo.photo_id), photo.trace_id)
        return order_state(order)
