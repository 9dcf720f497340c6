"""How the shop's kiosks are: by the backend's word, and this one by its own, which is newer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from backend_lambdas.contract.heartbeats import PrinterHealth
from backend_lambdas.contract.staff.fleet import KioskHealth, StoreKiosks
from kiosk.flow.staff.ports import KioskHere
from kiosk.flow.staff.refusals import StaffDenied
from kiosk.printing.reasons import troubles
from kiosk.viewmodels.staff.calls import LiveQuestion, StaffCalls
from kiosk.viewmodels.staff.keyed_rows import Facts, KeyedRows
from kiosk.viewmodels.staff.session import StaffSessionModel

ROLES: Final = (
    "name",
    "here",
    "silent",
    "closing",
    "paused",
    "lastSeenAt",
    "version",
    "queuedPhotos",
    "oldestWaitingS",
    "diskFreeBytes",
    "goodputBytesS",
    "clockSkewS",
    "printers",
    "heldUp",
)

UNKNOWN: Final = -1
"""QML's way to say that a number was not told."""


class KiosksModel(QObject):
    changed = Signal()

    def __init__(self, calls: StaffCalls, session: StaffSessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._kiosks = KeyedRows(ROLES, self)
        self._here: KioskHere | None = None
        self._refusal = ""
        self._live = LiveQuestion(self._ask, self)
        session.ended.connect(self._clear)

    @Slot()
    def watch(self) -> None:
        self._live.watch()

    @Slot()
    def leave(self) -> None:
        self._live.leave()

    def _clear(self) -> None:
        self._live.forget()
        self._kiosks.show([])

    def _ask(self) -> None:
        def looked(here: KioskHere) -> None:
            self._here = here
            self._calls.ask(lambda backend, token: backend.list_kiosks(token), self._show, refused)

        def unreadable(denied: StaffDenied) -> None:
            self._refusal = denied.refusal
            self._calls.ask(lambda backend, token: backend.list_kiosks(token), self._show, refused)

        def refused(denied: StaffDenied) -> None:
            self._refusal = denied.refusal
            self._settle(() if self._here is None else (_by_itself(self._here),))

        self._calls.look(self._calls.services.kiosk_here, looked, unreadable)

    def _show(self, kiosks: StoreKiosks) -> None:
        self._refusal = ""
        here = self._here
        found = [_facts(kiosk, here if here and kiosk.device_id == here.device_id else None) for kiosk in kiosks.kiosks]
        self._settle(sorted(found, key=lambda row: not row["here"]))

    def _settle(self, rows: list[Facts] | tuple[Facts, ...]) -> None:
        self._kiosks.show(rows)
        self.changed.emit()
        self._live.answered()

    def _get_kiosks(self) -> QObject:
        return self._kiosks

    def _get_refusal(self) -> str:
        return self._refusal

    kiosks = Property(QObject, _get_kiosks, constant=True)
    refusal = Property(str, _get_refusal, notify=changed)


def _facts(kiosk: KioskHealth, here: KioskHere | None) -> Facts:
    facts = {
        "key": kiosk.device_id,
        "name": kiosk.device_name,
        "here": here is not None,
        "silent": kiosk.is_silent and here is None,
        "closing": kiosk.state == "closing" and here is None,
        "paused": bool(kiosk.is_paused),
        "lastSeenAt": kiosk.last_seen_at or "",
        "version": kiosk.kiosk_version or "",
        "queuedPhotos": _told(kiosk.queued_photos),
        "oldestWaitingS": _told(kiosk.oldest_waiting_s),
        "diskFreeBytes": _told(kiosk.disk_free_bytes),
        "goodputBytesS": _told(kiosk.goodput_bytes_s),
        "clockSkewS": kiosk.clock_skew_s or 0,
        "printers": [_printer(printer) for printer in kiosk.printers],
        "heldUp": False,
    }
    return facts if here is None else {**facts, **_own_word(here)}


def _by_itself(here: KioskHere) -> Facts:
    """Where the backend says nothing."""
    nothing = KioskHealth(here.device_id, "", is_silent=False)
    return {**_facts(nothing, here), "name": ""}


def _own_word(here: KioskHere) -> Facts:
    return {
        "version": here.version,
        "paused": here.is_paused,
        "queuedPhotos": here.queued_photos,
        "oldestWaitingS": _told(here.oldest_waiting_s),
        "diskFreeBytes": float(here.disk_free_bytes),
        "goodputBytesS": _told(None if here.goodput_bytes_s is None else round(here.goodput_bytes_s)),
        "heldUp": here.trouble is not None,
        "printers": [_printer(printer) for printer in here.printers],
    }


def _printer(printer: PrinterHealth) -> dict[str, object]:
    return {
        "name": printer.name,
        "queuedJobs": printer.queued_jobs,
        "troubles": sorted(troubles(f"{keyword}-error" for keyword in printer.troubles)),
        "sheetsLeft": _told(printer.sheets_left),
    }


def _told(number: int | None) -> float:
    """A float, since QML's integers end at 2 GB."""
    return UNKNOWN if number is None else float(number)
