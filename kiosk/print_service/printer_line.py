"""One printer's thread: its agent, round by round, and how the printer is, for whoever wants to know."""

from __future__ import annotations

import errno
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from kiosk.clock import Clock, rfc3339
from kiosk.printing.agent.agent import ROUND_S, PrintAgent
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.failures import PrinterBusy, PrinterRefused, PrinterUnreachable
from kiosk.printing.ports import Printer
from kiosk.printing.reasons import Trouble
from kiosk.printing.status_board import PrinterStatus, StatusBoard
from kiosk.uploads.line.backoff import Backoff

log = logging.getLogger(__name__)

LOOK_S: Final = 10.0
"""Between two looks at a printer's state. Longer: an empty tray is seen late. Shorter: it is asked more than needed."""

PAPERS_S: Final = 300.0
"""Between two questions for its papers, which change when somebody changes a tray."""

DISK_FULL: Final = "disk-full"


@dataclass(frozen=True, slots=True)
class PrinterLine:
    name: str
    """The shop's of the printer."""
    open_printer: Callable[[], tuple[Printer, PrintAgent]]
    """Called on the line's own thread: a printer belongs to the thread that uses it. Raises PrinterRefused."""
    journal: PrintJournal
    board: StatusBoard
    clock: Clock

    def run(self, stop: threading.Event) -> None:
        """Until `stop`; what is at the printer then goes on there. Raises PrintJournalUnusable."""
        opened = self._opened(stop)
        if opened is None:
            return
        printer, agent = opened
        watch = _Watch(self, printer)
        pause = Backoff()
        try:
            while not stop.is_set():
                wait_s = ROUND_S
                try:
                    agent.step()
                    watch.disk_is_full = False
                    pause.reset()
                except OSError as exc:  # a sheet could not be written: the job waits, as for paper
                    log.warning("print_sheet_not_written printer=%s reason=%s", self.name, exc.strerror)
                    watch.disk_is_full = exc.errno == errno.ENOSPC
                    wait_s = max(ROUND_S, pause.next_delay_s())
                watch.look()
                stop.wait(wait_s)
        finally:
            agent.close()

    def _opened(self, stop: threading.Event) -> tuple[Printer, PrintAgent] | None:
        """None where it was told to stop before. One printer that can't be used at all keeps no other from work."""
        pause = Backoff(first_delay_s=LOOK_S)
        while not stop.is_set():
            try:
                return self.open_printer()
            except (PrinterRefused, ValueError) as exc:  # as it is set up; an address that is none is a ValueError
                log.warning("printer_not_usable printer=%s reason=%s", self.name, exc)
                self.show(PrinterStatus(self.name, rfc3339(self.clock.now()), (_keyword(Trouble.OTHER),)))
                stop.wait(pause.next_delay_s())
        return None

    def show(self, status: PrinterStatus) -> None:
        try:
            self.board.put(status)
        except OSError as exc:  # it is for show: printing goes on without it
            log.warning("print_status_not_written printer=%s reason=%s", self.name, exc.strerror)


class _Watch:
    """Puts the printer's state on the board, as often as it may have changed."""

    def __init__(self, line: PrinterLine, printer: Printer) -> None:
        self._line = line
        self._printer = printer
        self._last = PrinterStatus(line.name, seen_at="")
        self._look_at_s = self._papers_at_s = line.clock.monotonic_s()
        self.disk_is_full = False

    def look(self) -> None:
        line, now_s = self._line, self._line.clock.monotonic_s()
        open_jobs = line.journal.jobs(printer=line.name)
        waits = {trouble for job in open_jobs for trouble in job.trouble}
        known = {trouble for trouble in Trouble if _keyword(trouble) in self._last.troubles}
        # What the agent has just seen of a job is not left for the next look.
        is_news = waits - known or len(open_jobs) != self._last.queued_jobs
        if now_s < self._look_at_s and not is_news:
            return
        self._look_at_s = now_s + LOOK_S
        status = self._asked(now_s)
        troubles = (*status.troubles, *((DISK_FULL,) if self.disk_is_full else ()))
        now = rfc3339(line.clock.now())
        self._last = replace(status, seen_at=now, troubles=troubles, queued_jobs=len(open_jobs))
        line.show(self._last)

    def _asked(self, now_s: float) -> PrinterStatus:
        """By the printer's own word; what it told of its papers before stays where it does not answer."""
        try:
            report = self._printer.report()
            media = self._last.media
            if media is None or now_s >= self._papers_at_s:
                media = self._printer.capabilities().media
                self._papers_at_s = now_s + PAPERS_S
        except (PrinterUnreachable, PrinterBusy):
            return replace(self._last, troubles=(_keyword(Trouble.OFFLINE),), sheets_left=None)
        except PrinterRefused as exc:
            log.warning("printer_refused printer=%s reason=%s", self._line.name, exc)
            return replace(self._last, troubles=(_keyword(Trouble.OTHER),), sheets_left=None)
        troubles = tuple(sorted(map(_keyword, report.blocked_by)))
        return replace(self._last, troubles=troubles, sheets_left=report.sheets_left, media=media)


def _keyword(trouble: Trouble) -> str:
    """As IPP writes it."""
    return trouble.value.replace("_", "-")
