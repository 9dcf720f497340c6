"""The shop's print queue in memory: claims, reports, and who was told where an order stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from backend_lambdas.contract import codec
from backend_lambdas.contract.print_jobs import PrintOutcome
from backend_lambdas.contract.statuses import PhotoStatus, PrintStatus
from backend_lambdas.domain.lookup.ports import Page
from backend_lambdas.domain.printing.ports import Counting
from backend_lambdas.domain.printing.reports import STATUS_AFTER
from tests.fakes.backend import FakeOrders

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId, OrderId, StoreId
    from backend_lambdas.contract.print_jobs import PrintReport
    from backend_lambdas.domain.history import Line
    from backend_lambdas.domain.records import PhotoRecord

PAGE = 2


class FakePrints(FakeOrders):
    def to_print(self, store_id: StoreId, mark: str | None = None) -> Page[PhotoRecord]:
        waiting = [
            self.photos[order_id, photo_id]  # type: ignore[index]  # no head is among them
            for (order_id, photo_id), key in self.attention.items()
            if key == f"{store_id}#processed"
        ]
        waiting.sort(key=lambda photo: photo.upload_timestamp or "")
        start = int(mark or 0)
        return Page(tuple(waiting[start : start + PAGE]), str(start + PAGE) if start + PAGE < len(waiting) else None)

    def claim(self, photo: PhotoRecord, device_id: DeviceId, line: Line) -> PhotoRecord | None:
        key = (photo.order_id, photo.photo_id)
        current = self.photos[key]
        if current.print_claimed_by == device_id:
            return current
        if current.print_status is not PrintStatus.QUEUED or current.print_round != photo.print_round:
            return None
        if current.photo_status is not PhotoStatus.PROCESSED:
            return None
        self.photos[key] = _told(replace(current, print_status=PrintStatus.PRINTING, print_claimed_by=device_id), line)
        return self.photos[key]

    def end_claim(self, device_id: DeviceId, report: PrintReport, line: Line) -> Counting:
        head, key = self.heads.get(report.order_id), (report.order_id, report.photo_id)
        current = self.photos.get(key)
        if head is None or current is None or head.cancelled_at is not None or head.erased_at is not None:
            return Counting.REFUSED
        if current.print_claimed_by != device_id or current.print_round != report.round:
            return Counting.REPEATED if codec.encode(line) in (current.history or ()) else Counting.REFUSED
        target = STATUS_AFTER[report.outcome]
        self.photos[key] = _told(replace(current, print_status=target, print_claimed_by=None), line)
        if target is PrintStatus.PRINTED:
            self.attention.pop(key)
        if head.prints_left is not None:
            self.heads[report.order_id] = replace(
                head,
                prints_left=head.prints_left - (report.outcome is PrintOutcome.PRINTED),
                prints_failed=(head.prints_failed or 0) + (report.outcome is PrintOutcome.FAILED),
            )
        return Counting.COUNTED


def _told(photo: PhotoRecord, line: Line) -> PhotoRecord:
    return replace(photo, history=(*(photo.history or ()), codec.encode(line)))


@dataclass
class FakeStages:
    settled: list[OrderId] = field(default_factory=list)

    def settle(self, order_id: OrderId) -> None:
        self.settled.append(order_id)
