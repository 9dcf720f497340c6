"""What this kiosk knows of itself, for staff who stand before it; the backend may not have heard of it yet."""

from __future__ import annotations

import shutil
from pathlib import Path

from backend_lambdas.contract.heartbeats import PrinterHealth
from backend_lambdas.contract.identifiers import DeviceId
from kiosk.clock import Clock
from kiosk.flow.staff.ports import KioskHere
from kiosk.uploads.journal import Journal


def read_this_kiosk(
    journal_path: Path, clock: Clock, device_id: DeviceId, version: str, printers: tuple[PrinterHealth, ...]
) -> KioskHere:
    """Reads the disk. Raises JournalUnusable."""
    with Journal.open(journal_path, clock) as journal:
        waiting, line = journal.work.waiting(), journal.line()
    return KioskHere(
        device_id=device_id,
        version=version,
        queued_photos=waiting.photos,
        oldest_waiting_s=waiting.oldest_waiting_s(clock.now()),
        disk_free_bytes=shutil.disk_usage(journal_path.parent).free,
        goodput_bytes_s=line.goodput_bytes_s,
        trouble=line.trouble,
        printers=printers,
    )
