"""A backend and a queue for staff's panel, in memory: their fields steer them, and tell what was asked."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

from backend_lambdas.contract.deliveries import NoticeDelivery
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.fields import customer_key
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, order_code
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.staff.fleet import DeadLetter, DeadLetters, KioskHealth, Redriven, StoreKiosks
from backend_lambdas.contract.staff.orders import (
    ActionKind,
    OrderAction,
    OrderQuery,
    OrderStage,
    StaffOrder,
    StaffOrderLine,
    StaffOrderPage,
    StaffPhoto,
    StageCount,
    StageCounts,
    TimelineEntry,
)
from backend_lambdas.contract.staff.sessions import (
    StaffLogin,
    StaffRole,
    StaffSessionAnswer,
    StaffSessionEnded,
)
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState, ShopSettings
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus, PrintStatus
from kiosk.api.failures import PinRefused, Rejected, SessionOver, TransferFailure, Unreachable
from kiosk.config import KioskConfig
from kiosk.fleet.shop_settings import check
from kiosk.flow.staff.local_prints import LocalPrints
from kiosk.flow.staff.offline_pins import OfflinePins
from kiosk.flow.staff.ports import BackendLine, KioskHere, StaffServices
from kiosk.printing.agent.journal import PrintJournal
from kiosk.uploads.progress import OrderProgress
from kiosk.uploads.states import PhotoStage
from kiosk.uploads.unfinished import OrderHere, PhotoHere, QueueHere
from tests.fakes.clock import FakeClock

NOW = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
TOKEN = "t" * 43
NUMBER, PIN = "17", "402915"
LINE_DOWN = Unreachable("nothing answers", line_down=True)

PRINT = PrintEntry("10x15", 102, 152, "matte", 2, 29, border=False)
EVENTS = {
    ActionKind.RESEND_MAIL: "mail_asked",
    ActionKind.CHANGE_ADDRESS: "address_changed",
    ActionKind.RETRY_PRINTS: "print_queued",
    ActionKind.REPRINT: "print_queued",
    ActionKind.MARK_COLLECTED: "collected",
    ActionKind.CANCEL: "cancelled",
    ActionKind.ERASE: "erasure_asked",
}
ALL_ACTIONS = tuple(kind.value for kind in ActionKind)


def order_id(number: int) -> OrderId:
    """Whose code is `AAAA` and two digits."""
    return OrderId(f"01JTD3V9Q8M4ZK7W2XN5AAAA{number:02}")


def photo_id(number: int) -> PhotoId:
    return PhotoId(f"01JTD3V9Q8M4ZK7W2XN5BBB{number:03}")


def staff_order(
    number: int,
    stage: OrderStage = OrderStage.READY,
    *,
    email: str = "anna@example.com",
    photos: int = 3,
    prints: int = 2,
    troubles: tuple[str, ...] = (),
    actions: tuple[str, ...] = ALL_ACTIONS,
    received_at: str | None = None,
    pictures: tuple[Path, ...] = (),
) -> StaffOrder:
    """The higher the number the later it came; the first `prints` photos have two sheets each."""
    received_at = received_at or f"2026-05-04T10:{number:02}:00.000Z"
    line = StaffOrderLine(
        order_id=order_id(number),
        stage=stage,
        received_at=received_at,
        customer_email=email,
        photo_count=photos,
        processed_count=photos if stage is not OrderStage.RECEIVING else photos // 2,
        print_count=2 * prints,
        prints_left=prints if stage is OrderStage.TO_PRINT else 0,
        troubles=troubles,
    )
    taken = TimelineEntry(received_at, "taken", "kiosk")
    ready = TimelineEntry(received_at.replace(":00.000Z", ":40.000Z"), "ready", "backend")
    return StaffOrder(
        line=line,
        order_status=OrderStatus.RECEIVING if stage is OrderStage.RECEIVING else OrderStatus.READY,
        notice_status=NoticeStatus.SENT,
        language="de",
        photos=tuple(_photo(place, prints, stage, pictures) for place in range(1, photos + 1)),
        timeline=(taken,) if stage is OrderStage.RECEIVING else (taken, ready),
        actions=actions,
        notice_delivery=NoticeDelivery("bounced" if "mail_bounced" in line.troubles else "delivered", received_at),
        currency="EUR" if prints else None,
    )


def _photo(place: int, prints: int, stage: OrderStage, pictures: tuple[Path, ...]) -> StaffPhoto:
    is_printed = place <= prints
    status = PrintStatus.QUEUED if stage is OrderStage.TO_PRINT else PrintStatus.PRINTED
    return StaffPhoto(
        photo_id=photo_id(place),
        width_px=3000,
        height_px=2000,
        photo_status=PhotoStatus.PROCESSED,
        print_status=status if is_printed else PrintStatus.NOT_ORDERED,
        prints=(PRINT,) if is_printed else (),
        preview_url=pictures[place % len(pictures)].as_uri() if pictures else None,
    )


@dataclass
class FakeStaffBackend:
    orders: dict[OrderId, StaffOrder] = field(default_factory=dict)
    page_size: int = 50
    role: StaffRole = StaffRole.MANAGER
    name: str = "Mia"
    kiosks: tuple[KioskHealth, ...] = ()
    letters: tuple[DeadLetter, ...] = ()
    are_letters_whole: bool = True
    settings: SettingsState = field(default_factory=lambda: SettingsState(0, ShopSettings()))
    failures: dict[str, TransferFailure] = field(default_factory=dict)
    """By the call's name; `all` fails each."""
    gate: Event = field(default_factory=Event)
    """No call is answered while it is clear."""
    calls: list[str] = field(default_factory=list)
    logins: list[StaffLogin] = field(default_factory=list)
    queries: list[OrderQuery] = field(default_factory=list)
    deeds: list[tuple[OrderId, OrderAction]] = field(default_factory=list)
    redriven: list[tuple[str, ...]] = field(default_factory=list)
    changes: list[SettingsChange] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate.set()

    def put(self, *orders: StaffOrder) -> None:
        self.orders.update({order.line.order_id: order for order in orders})

    def start_staff_session(self, login: StaffLogin) -> StaffSessionAnswer:
        self.logins.append(login)
        self._called("start_staff_session", TOKEN)
        if (login.staff_number, login.pin) != (NUMBER, PIN):
            raise PinRefused("wrong", ErrorCode.PIN_REFUSED)
        return StaffSessionAnswer(TOKEN, self.name, self.role, "2026-05-04T12:45:00Z")

    def end_staff_session(self, session_token: str) -> StaffSessionEnded:
        self._called("end_staff_session", session_token)
        self.ended.append(session_token)
        return StaffSessionEnded(ended=True)

    def find_orders(self, session_token: str, query: OrderQuery) -> StaffOrderPage:
        self._called("find_orders", session_token)
        self.queries.append(query)
        found = sorted(
            (order.line for order in self.orders.values() if _is_asked_for(order.line, query)),
            key=lambda line: line.received_at,
            reverse=True,
        )
        begin = int(query.mark or 0)
        end = begin + self.page_size
        return StaffOrderPage(tuple(found[begin:end]), str(end) if end < len(found) else None)

    def count_orders(self, session_token: str) -> StageCounts:
        self._called("count_orders", session_token)
        stages = [order.line.stage for order in self.orders.values()]
        return StageCounts(tuple(StageCount(stage, stages.count(stage)) for stage in OrderStage))

    def get_order(self, session_token: str, order_id: OrderId) -> StaffOrder:
        self._called("get_order", session_token)
        if order_id not in self.orders:
            raise Rejected("no such order", ErrorCode.ORDER_NOT_FOUND)
        return self.orders[order_id]

    def act_on_order(self, session_token: str, order_id: OrderId, action: OrderAction) -> StaffOrder:
        self.deeds.append((order_id, action))
        self._called("act_on_order", session_token)
        order = self.orders[order_id]
        line = order.line
        if action.customer_email is not None:
            line = replace(line, customer_email=action.customer_email)
        stages = {ActionKind.MARK_COLLECTED: OrderStage.COLLECTED, ActionKind.CANCEL: OrderStage.CANCELLED}
        line = replace(line, stage=stages.get(action.kind, line.stage))
        entry = TimelineEntry("2026-05-04T12:30:00.000Z", EVENTS[action.kind], NUMBER, action.reason)
        self.put(replace(order, line=line, timeline=(*order.timeline, entry)))
        return self.orders[order_id]

    def list_kiosks(self, session_token: str) -> StoreKiosks:
        self._called("list_kiosks", session_token)
        return StoreKiosks(self.kiosks)

    def list_dead_letters(self, session_token: str) -> DeadLetters:
        self._called("list_dead_letters", session_token)
        return DeadLetters(self.letters, self.are_letters_whole)

    def redrive_dead_letters(self, session_token: str, letter_ids: tuple[str, ...]) -> Redriven:
        self._called("redrive_dead_letters", session_token)
        self.redriven.append(letter_ids)
        self.letters = tuple(letter for letter in self.letters if letter.letter_id not in letter_ids)
        return Redriven(letter_ids)

    def get_settings(self, session_token: str) -> SettingsState:
        self._called("get_settings", session_token)
        return self.settings

    def put_settings(self, session_token: str, change: SettingsChange) -> SettingsState:
        self._called("put_settings", session_token)
        self.changes.append(change)
        self.settings = SettingsState(
            self.settings.version + 1, change.settings, changed_at="2026-05-04T12:30:00Z", changed_by=NUMBER
        )
        return self.settings

    def close(self) -> None:
        self.calls.append("close")

    def _called(self, name: str, token: str) -> None:
        self.calls.append(name)
        assert self.gate.wait(timeout=30), "the test never opened the gate"
        failure = self.failures.get(name, self.failures.get("all"))
        if failure is not None:
            raise failure
        if token != TOKEN:
            raise SessionOver("no such session", ErrorCode.STAFF_SESSION_REQUIRED)


def _is_asked_for(line: StaffOrderLine, query: OrderQuery) -> bool:
    return (
        query.stage in {None, line.stage}
        and query.code in {None, order_code(line.order_id)}
        and (query.customer_email is None or customer_key(query.customer_email) == customer_key(line.customer_email))
        and (query.received_from is None or query.received_from <= line.received_at)
        and (query.received_until is None or line.received_at < query.received_until)
    )


def order_here(
    number: int,
    stages: tuple[PhotoStage, ...] = (PhotoStage.SENT, PhotoStage.SPOOLED),
    *,
    email: str = "bea@example.com",
    is_announced: bool = False,
    is_refused: bool = False,
) -> OrderHere:
    confirmed, failed = stages.count(PhotoStage.CONFIRMED), stages.count(PhotoStage.FAILED)
    progress = OrderProgress(
        order_id=order_id(number),
        total=len(stages),
        sent=stages.count(PhotoStage.SENT) + confirmed,
        confirmed=confirmed,
        failed=failed,
        stages=stages,
        waiting_for_network=False,
        seconds_left=300.0,
    )
    photos = tuple(PhotoHere(stage.value, None, None) for stage in stages)
    return OrderHere(
        order_id=order_id(number),
        customer_email=email,
        created_at=f"2026-05-04T11:{number:02}:00.000Z",
        is_announced=is_announced,
        is_refused=is_refused,
        progress=progress,
        print_count=4,
        failure=None,
        photos=photos,
    )


@dataclass
class FakeQueue:
    orders_here: tuple[OrderHere, ...] = ()
    trouble: str | None = None
    error: Exception | None = None
    retried: list[OrderId] = field(default_factory=list)

    def queue(self) -> QueueHere:
        if self.error:
            raise self.error
        return QueueHere(self.orders_here, self.trouble)

    def order(self, order_id: OrderId) -> OrderHere | None:
        if self.error:
            raise self.error
        return next((order for order in self.orders_here if order.order_id == order_id), None)

    def retry(self, order_id: OrderId) -> int:
        if self.error:
            raise self.error
        self.retried.append(order_id)
        self.orders_here = tuple(
            order_here(int(order.order_id[-2:])) if order.order_id == order_id else order for order in self.orders_here
        )
        return 1


HERE = DeviceId("01JTD3V9Q8M4ZK7W2XN5KKKK01")
THIS_KIOSK = KioskHere(
    device_id=HERE,
    version="1.4.2",
    queued_photos=12,
    oldest_waiting_s=420,
    disk_free_bytes=64_000_000_000,
    goodput_bytes_s=1_400_000.0,
    trouble=None,
)


@dataclass
class FakeStaff:
    """Everything behind the panel."""

    folder: Path
    backend: FakeStaffBackend = field(default_factory=FakeStaffBackend)
    queue: FakeQueue = field(default_factory=FakeQueue)
    kiosk_here: KioskHere = THIS_KIOSK
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    own_settings: ShopSettings = field(default_factory=lambda: ShopSettings(shop_name="Kiosk", currency="EUR"))
    logos: Callable[[], tuple[Path, ...]] = tuple
    starts_again: bool = False

    def renew(self) -> None:
        """As it was made, behind a panel that stands: what one test left is nothing to the next."""
        for part in (self.backend, self.queue):
            part.__dict__.update(type(part)().__dict__)
        self.kiosk_here, self.logos = THIS_KIOSK, tuple
        (self.folder / "staff-pins.json").unlink(missing_ok=True)
        shutil.rmtree(self.folder / "print-jobs", ignore_errors=True)

    def services(self) -> StaffServices:
        pins = OfflinePins(
            self.folder / "staff-pins.json",
            self.clock,
            hash_pin=lambda pin: f"hash of {pin}",
            pin_matches=lambda pin, pin_hash: pin_hash == f"hash of {pin}",
        )
        return StaffServices(
            line=BackendLine(lambda: self.backend),
            queue=self.queue,
            prints=LocalPrints(lambda: PrintJournal(self.folder / "print-jobs", self.clock)),
            offline_pins=pins,
            kiosk_here=lambda: self.kiosk_here,
            clock=self.clock,
            own_settings=self.own_settings,
            judge_settings=partial(check, KioskConfig()),
            logos=lambda: self.logos(),  # noqa: PLW0108 - it is another one after a while
            starts_again=self.starts_again,
        )
