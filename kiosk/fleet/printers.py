"""The printers of this machine's print agent, as a heartbeat tells of them."""

from __future__ import annotations

from collections.abc import Iterable

from backend_lambdas.contract.fields import PRINT_REASON_PATTERN
from backend_lambdas.contract.heartbeats import PRINTERS_MAX, TROUBLES_MAX, PrinterHealth
from kiosk.printing.status_board import PrinterStatus


def printers_health(statuses: Iterable[PrinterStatus]) -> tuple[PrinterHealth, ...]:
    """As far as a heartbeat takes them: what is too much for it must not silence the kiosk."""
    return tuple(
        PrinterHealth(
            status.printer,
            status.queued_jobs,
            tuple(one for one in status.troubles if PRINT_REASON_PATTERN.fullmatch(one))[:TROUBLES_MAX],
            None if status.sheets_left is None else max(0, status.sheets_left),
        )
        for status in list(statuses)[:PRINTERS_MAX]
    )
