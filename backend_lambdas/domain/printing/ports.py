"""What handing out prints asks of the records. The obligations of `domain/ports.py` hold here, too."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId
    from backend_lambdas.contract.print_jobs import PrintReport
    from backend_lambdas.domain.history import Line
    from backend_lambdas.domain.lookup.ports import Page
    from backend_lambdas.domain.records import OrderHead, PhotoRecord


class PrintQueue(Protocol):
    def to_print(self, store_id: StoreId, mark: str | None = None) -> Page[PhotoRecord]:
        """Processed and not printed yet in that shop, whatever its print's state, the oldest upload first."""


class PrintClaims(Protocol):
    def find_head(self, order_id: OrderId) -> OrderHead | None: ...

    def find_photo(self, order_id: OrderId, photo_id: PhotoId) -> PhotoRecord | None: ...

    def claim(self, photo: PhotoRecord, device_id: DeviceId, line: Line) -> PhotoRecord | None:
        """Move the photo from queued to printing for this device, and add the line; the photo as it stands then. None
        where it is not to be had any more. Of any number who try at once one gets it, and gets it again by a repeat.
        """


class Counting(StrEnum):
    """What a report came to."""

    COUNTED = "counted"  # by this call
    REPEATED = "repeated"  # by an earlier one
    REFUSED = "refused"  # the photo is not that device's, or not of that round, or its order was cancelled or erased


class PrintReports(Protocol):
    def end_claim(self, device_id: DeviceId, report: PrintReport, line: Line) -> Counting:
        """Move the photo's print to where the report says, free it of the device, add the line, and count it on the
        order's head: all of it or nothing, and once.
        """
