"""A heartbeat tells of the printers that an agent drives here."""

from __future__ import annotations

from backend_lambdas.contract.heartbeats import PRINTERS_MAX, TROUBLES_MAX
from kiosk.fleet.printers import printers_health
from kiosk.printing.status_board import PrinterStatus

AT = "2026-05-04T09:30:00.000Z"


def test_what_is_wrong_with_a_printer_is_told() -> None:
    """Its name, its open jobs, its troubles and its sheets, as the agent saw them last."""
    (told,) = printers_health([PrinterStatus("counter", AT, ("media-empty", "offline"), 7, 12)])
    assert (told.name, told.queued_jobs, told.sheets_left) == ("counter", 7, 12)
    assert told.troubles == ("media-empty", "offline")


def test_too_much_of_it_silences_no_kiosk() -> None:
    """More printers or troubles than a heartbeat takes, or a word that it does not know, are left out."""
    many = tuple(f"trouble-{number}" for number in range(TROUBLES_MAX + 3))
    statuses = [PrinterStatus(f"p{number}", AT, ("Not A Keyword", *many), 0, -1) for number in range(PRINTERS_MAX + 2)]
    told = printers_health(statuses)
    assert len(told) == PRINTERS_MAX
    assert told[0].troubles == many[:TROUBLES_MAX]
    assert told[0].sheets_left == 0
