"""A shop's counter over fake records: an order of three photos, two of them to come on paper, and who works there."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, Final

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.staff.orders import ActionKind, OrderAction
from backend_lambdas.contract.statuses import NoticeStatus, PrintStatus
from backend_lambdas.domain.counter.desk import ActionDesk
from backend_lambdas.domain.counter.orders import OrderWindow
from backend_lambdas.domain.history import PRINT_EVENTS, Line
from backend_lambdas.domain.mail_events import DeliveryReport, MailWitness
from backend_lambdas.domain.moments import rfc3339
from backend_lambdas.domain.ports import NoticeLease
from backend_lambdas.domain.records import Order, OrderHead, PhotoRecord
from backend_lambdas.domain.staff.sessions import StaffOnDuty
from tests.fakes.backend import FakeLinks, FakeOrders
from tests.fakes.backend_data import ORDER, PRINT, manifest, photo_id, place
from tests.fakes.backend_erasure import FakeSweeps
from tests.fakes.clock import FakeClock
from tests.fakes.counter import FakeDeeds, FakeLinkRequests, on_duty
from tests.fakes.staff import FakeAudit

MANAGER: Final = on_duty()
_NUMBERS: Final = itertools.count()


def action(kind: ActionKind, **members: Any) -> OrderAction:
    """With an id of its own."""
    return OrderAction(f"01KB0Z3NDEKTSV4RRFFQ{next(_NUMBERS):06d}", kind, **members)


@dataclass
class Shop:
    clock: FakeClock = field(default_factory=FakeClock)
    records: FakeOrders = field(default_factory=FakeOrders)
    requests: FakeLinkRequests = field(default_factory=FakeLinkRequests)
    sweeps: FakeSweeps = field(default_factory=FakeSweeps)
    audit: FakeAudit = field(default_factory=FakeAudit)

    def __post_init__(self) -> None:
        plain = manifest(3)
        printed = [replace(photo, prints=(PRINT,)) for photo in plain.photos[:2]]
        place(self.records, self.clock, replace(plain, photos=(*printed, plain.photos[2]), currency="EUR"))

    def desk(self, **ports: Any) -> ActionDesk:
        parts: dict[str, Any] = {
            "records": FakeDeeds(self.records),
            "requests": self.requests,
            "erasures": self.sweeps,
        } | ports
        return ActionDesk(**parts, audit=self.audit, clock=self.clock)

    @property
    def window(self) -> OrderWindow:
        return OrderWindow(FakeLinks(), self.clock, "https://gallery.invalid")

    def act(self, what: OrderAction, who: StaffOnDuty = MANAGER, order_id: OrderId = ORDER) -> Order:
        return self.desk().act(who, order_id, what)

    def make_ready(self) -> None:
        """All photos are counted, and the notice was sent."""
        at = rfc3339(self.clock.now())
        for number in range(3):
            self.records.mark_processed(self.photo(number), "s3://x/y", at, at)
        self.records.mark_ready(ORDER, at)
        self.records.lease_notice(ORDER, NoticeLease("first", 1, 2))
        self.records.mark_notice_sent(ORDER, at)
        self.clock.advance(3600)

    def print(self, number: int, status: PrintStatus = PrintStatus.PRINTED, reason: str | None = None) -> None:
        """As a print agent's claim and report move it."""
        at, before = rfc3339(self.clock.now()), self.photo(number)
        line = Line(at, PRINT_EVENTS[status], "kiosk", reason, before.photo_id)
        self.records.photos[ORDER, before.photo_id] = replace(
            before, print_status=status, history=(*(before.history or ()), codec.encode(line))
        )
        printed, failed = status is PrintStatus.PRINTED, status is PrintStatus.FAILED
        self.change(
            prints_left=(self.head.prints_left or 0) - printed, prints_failed=(self.head.prints_failed or 0) + failed
        )

    def hear(self, report: DeliveryReport) -> None:
        MailWitness(self.records).hear(ORDER, report)

    def refuse_notice(self) -> None:
        self.change(notice_status=NoticeStatus.SENDING)
        self.records.mark_notice_refused(ORDER, "SendEmail: MessageRejected", rfc3339(self.clock.now()))

    def change(self, **members: Any) -> None:
        self.records.heads[ORDER] = replace(self.head, **members)

    @property
    def head(self) -> OrderHead:
        return self.records.heads[ORDER]

    @property
    def order(self) -> Order:
        order = self.records.find(ORDER)
        assert order is not None
        return order

    def photo(self, number: int) -> PhotoRecord:
        return self.records.photos[ORDER, self.photo_id(number)]

    @staticmethod
    def photo_id(number: int) -> PhotoId:
        return photo_id(number)

    def lines(self) -> list[Line]:
        return [codec.decode(Line, text) for text in self.head.history or ()]


MINUTE: Final = timedelta(minutes=1).total_seconds()
