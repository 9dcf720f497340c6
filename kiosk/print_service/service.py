"""The print service: a thread for each printer, and this one, which runs the errands to the backend."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from typing import Final

from kiosk.api.failures import TransferFailure, Unreachable
from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.print_service.intake import Intake
from kiosk.print_service.printer_line import PrinterLine
from kiosk.print_service.reports import Reports
from kiosk.uploads.line.backoff import Backoff

log = logging.getLogger(__name__)

ROUND_S: Final = 1.0
"""Between two looks for what is printed. Longer: staff hear of it late. Shorter: files are read for nothing."""

CLAIM_S: Final = 10.0
"""Between two questions that find nothing. Longer: a customer at the counter waits. Shorter: each costs a call, here
some 260,000 a month for a machine that never sleeps."""

JOIN_S: Final = 40.0
"""What a printer's call may take at worst; who started us kills us before."""


class PrintService:
    def __init__(self, lines: Sequence[PrinterLine], intake: Intake, reports: Reports, clock: Clock) -> None:
        self._lines = lines
        self._intake = intake
        self._reports = reports
        self._clock = clock
        self._failure: KioskError | None = None
        self._claim_at_s = 0.0
        self._is_unheard = False

    def run(self, stop: threading.Event) -> None:
        """Until `stop`. Raises KioskError where a line or the journal needs a person: all lines have ended then, and
        whoever starts it again loses nothing.
        """
        self._intake.resume()
        over = threading.Event()
        threads = [
            threading.Thread(target=self._drive, args=(line, stop, over), name=f"printer-{line.name}", daemon=True)
            for line in self._lines
        ]
        for thread in threads:
            thread.start()
        try:
            self._run_errands(stop, over)
        finally:
            stop.set()
            for thread in threads:
                thread.join(JOIN_S)
        if self._failure is not None:
            raise self._failure

    def _drive(self, line: PrinterLine, stop: threading.Event, over: threading.Event) -> None:
        try:
            line.run(stop)
        except KioskError as exc:
            self._failure = exc
        except Exception as exc:  # the top of a thread
            log.exception("printer_line_died printer=%s", line.name)
            self._failure = KioskError(f"the line of printer {line.name} died by a bug: {type(exc).__name__}")
        finally:
            over.set()

    def _run_errands(self, stop: threading.Event, over: threading.Event) -> None:
        pause = Backoff()
        while not stop.is_set() and not over.is_set():
            wait_s = ROUND_S
            try:
                self._errand()
            except TransferFailure as exc:
                wait_s = self._unheard(exc, pause)
            else:
                self._heard(pause)
            stop.wait(wait_s)

    def _errand(self) -> None:
        """Reports first: what is told frees its place."""
        self._reports.send()
        now_s = self._clock.monotonic_s()
        if now_s >= self._claim_at_s:
            self._claim_at_s = now_s + (0.0 if self._intake.ask() else CLAIM_S)

    def _unheard(self, failure: TransferFailure, pause: Backoff) -> float:
        if not self._is_unheard:
            log.warning("print_backend_unheard reason=%s", failure)
        self._is_unheard = True
        return max(ROUND_S, pause.next_delay_s(failure.retry_after_s if isinstance(failure, Unreachable) else None))

    def _heard(self, pause: Backoff) -> None:
        if self._is_unheard:
            log.info("print_backend_heard_again")
        self._is_unheard = False
        pause.reset()
