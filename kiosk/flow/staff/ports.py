"""What staff's panel asks of the rest of the kiosk and of the backend, and how each of it may be called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from backend_lambdas.contract.heartbeats import PrinterHealth
from backend_lambdas.contract.identifiers import DeviceId, OrderId
from backend_lambdas.contract.staff.fleet import DeadLetters, Redriven, StoreKiosks
from backend_lambdas.contract.staff.orders import OrderAction, OrderQuery, StaffOrder, StaffOrderPage, StageCounts
from backend_lambdas.contract.staff.sessions import StaffLogin, StaffSessionAnswer, StaffSessionEnded
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState, ShopSettings
from kiosk.clock import Clock
from kiosk.flow.staff.local_prints import LocalPrints
from kiosk.flow.staff.offline_pins import OfflinePins
from kiosk.uploads.unfinished import OrderHere, QueueHere


class StaffBackend(Protocol):
    """The backend's routes for staff: what `api.staff_client.StaffClient` has. Blocking, and not thread-safe.

    Each raises TransferFailure. All but `start_staff_session` may be repeated after a lost answer.
    """

    def start_staff_session(self, login: StaffLogin) -> StaffSessionAnswer: ...

    def end_staff_session(self, session_token: str) -> StaffSessionEnded: ...

    def find_orders(self, session_token: str, query: OrderQuery) -> StaffOrderPage: ...

    def count_orders(self, session_token: str) -> StageCounts: ...

    def get_order(self, session_token: str, order_id: OrderId) -> StaffOrder: ...

    def act_on_order(self, session_token: str, order_id: OrderId, action: OrderAction) -> StaffOrder:
        """A repeat with the same `action_id` is the same deed."""

    def list_kiosks(self, session_token: str) -> StoreKiosks: ...

    def list_dead_letters(self, session_token: str) -> DeadLetters: ...

    def redrive_dead_letters(self, session_token: str, letter_ids: tuple[str, ...]) -> Redriven:
        """A manager's."""

    def get_settings(self, session_token: str) -> SettingsState: ...

    def put_settings(self, session_token: str, change: SettingsChange) -> SettingsState:
        """A manager's."""

    def close(self) -> None: ...


class BackendLine:
    """The one client of staff's, made when it is first needed: a kiosk without an identity has none."""

    def __init__(self, new_backend: Callable[[], StaffBackend]) -> None:
        """`new_backend` may raise any KioskError: not enrolled, no key."""
        self._new_backend = new_backend
        self._backend: StaffBackend | None = None

    def backend(self) -> StaffBackend:
        """On the thread that makes all calls."""
        if self._backend is None:
            self._backend = self._new_backend()
        return self._backend

    def close(self) -> None:
        """When that thread has ended."""
        if self._backend is not None:
            self._backend.close()


class LocalQueue(Protocol):
    """This kiosk's own orders. Reads the disk: never on the GUI thread. Raises JournalUnusable."""

    def queue(self) -> QueueHere: ...

    def order(self, order_id: OrderId) -> OrderHere | None:
        """None where it is not here, or wholly uploaded."""

    def retry(self, order_id: OrderId) -> int:
        """What failed or was refused of it is tried again. Returns how many photos."""


@dataclass(frozen=True, slots=True)
class KioskHere:
    """This kiosk, by its own word."""

    device_id: DeviceId
    """Empty where it is not enrolled."""
    version: str
    queued_photos: int
    oldest_waiting_s: int | None
    disk_free_bytes: int
    goodput_bytes_s: float | None
    trouble: str | None
    """What holds its uploader up, in the operator's words."""
    printers: tuple[PrinterHealth, ...] = ()
    """That its print agent drives now."""


@dataclass(frozen=True, slots=True)
class StaffServices:
    """All that the panel needs; the composition root fills it."""

    line: BackendLine
    queue: LocalQueue
    prints: LocalPrints
    offline_pins: OfflinePins
    kiosk_here: Callable[[], KioskHere]
    """Reads the disk: never on the GUI thread."""
    clock: Clock
    own_settings: ShopSettings
    """Of this kiosk's own file: what is in force where the shop's settings say nothing."""
    judge_settings: Callable[[ShopSettings], None]
    """Raises ConfigInvalid where this shop's kiosks would not take them."""
    logos: Callable[[], tuple[Path, ...]] = tuple
    """PNG and SVG files on the media that are in the kiosk now."""
    starts_again: bool = False
    """Whether a supervisor starts the app again where a manager asks for that."""
