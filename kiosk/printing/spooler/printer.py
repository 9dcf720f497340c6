"""A printer of Windows, behind the port: drawn by its driver, its job held in the queue until its end was seen.

Each job is retained (JOB_CONTROL_RETAIN), since the spooler drops one at the moment when it is done, and one that is
gone may as well have been deleted. What is completed is the spooler's word; whether that is the printer's depends on
its driver and port monitor.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

import pywintypes
import win32print

from kiosk.printing.failures import AnswerLost, JobUnknown, PrinterRefused, PrinterUnreachable
from kiosk.printing.ports import Capabilities, JobTicket, Sheet, SheetFormat
from kiosk.printing.spooler import device
from kiosk.printing.spooler.statuses import JobStatus, job_state, printer_reasons, printer_state
from kiosk.printing.states import JobReport, JobState, PrinterJobId, PrinterReport

if TYPE_CHECKING:
    from _win32typing import JobInfo1, PrinterInfo2, PyDEVMODEW, PyPrinterHANDLE

JOBS_MAX: Final = 999
# winspool.h, SetJob, and winerror.h.
_DELETE, _RETAIN, _RELEASE = 5, 8, 9
_NO_SUCH_JOB: Final = 87  # ERROR_INVALID_PARAMETER


class _Begun(NamedTuple):
    context: int
    ticket: JobTicket


class SpoolerPrinter:
    """By the name that Windows has for it. Draws on the thread that began the job."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._begun: dict[PrinterJobId, _Begun] = {}
        self._completed: set[PrinterJobId] = set()
        self._canceled: dict[PrinterJobId, JobReport] = {}

    def capabilities(self) -> Capabilities:
        with self._opened() as printer:
            details = self._details(printer)
            port = details["pPortName"]
            return Capabilities(
                make_and_model=details["pDriverName"],
                formats=frozenset({SheetFormat.PNG}),
                media=tuple(paper.media for paper in self._papers(printer)),
                resolutions_dpi=device.resolutions_dpi(self._name, port),
                is_colour=device.is_colour(self._name, port),
                copies_max=device.copies_max(self._name, port),
            )

    def report(self) -> PrinterReport:
        with self._opened() as printer:
            details = self._details(printer)
            statuses = [job["Status"] for job in win32print.EnumJobs(printer, 0, JOBS_MAX, 1)]
        status, attributes = details["Status"], details["Attributes"]
        return PrinterReport(
            printer_state(status, attributes), printer_reasons(status, attributes, statuses), accepts_jobs=True
        )

    def begin(self, ticket: JobTicket) -> PrinterJobId:
        with self._opened() as printer:
            self._release_completed(printer)
            number = next((paper.number for paper in self._papers(printer) if paper.media == ticket.media), None)
            if number is None:
                raise PrinterRefused(f"{self._name} has no paper {ticket.media.name or ticket.media.size} any more")
            settings = device.page_settings(self._settings(printer), number, ticket.copies)
            context = device.opened(self._name, settings)
            try:
                job_id = PrinterJobId(str(win32print.StartDoc(context, (ticket.name, None, None, 0))))
                win32print.SetJob(printer, int(job_id), 0, None, _RETAIN)
            except pywintypes.error as exc:
                device.closed(context)  # and with it what was begun, which never had a page
                raise AnswerLost(f"{self._name} did not begin {ticket.name}: {exc.strerror}") from exc
        self._begun[job_id] = _Begun(context, ticket)
        return job_id

    def send(self, job_id: PrinterJobId, sheet: Sheet) -> None:
        begun = self._begun.pop(job_id, None)
        if begun is None:  # of a process that is gone, and the drawing with it
            raise JobUnknown(f"{job_id} was not begun here")
        try:
            device.draw(begun.context, sheet.path)
            win32print.EndDoc(begun.context)
        except (OSError, pywintypes.error) as exc:
            raise AnswerLost(f"{self._name} broke off while {begun.ticket.name} was drawn: {exc}") from exc
        finally:
            device.closed(begun.context)

    def job(self, job_id: PrinterJobId) -> JobReport:
        if not job_id.isdecimal():
            raise JobUnknown(f"{job_id} is no job of {self._name}")
        try:
            with self._opened() as printer:
                report = self._reported(win32print.GetJob(printer, int(job_id), 1))
        except JobUnknown:
            if job_id in self._canceled:  # the spooler drops those at once
                return self._canceled[job_id]
            raise
        if report.state is JobState.COMPLETED:
            self._completed.add(job_id)
        return report

    def jobs_named(self, name: str) -> Sequence[JobReport]:
        with self._opened() as printer:
            jobs = win32print.EnumJobs(printer, 0, JOBS_MAX, 1)
        return [self._reported(job) for job in jobs if job["pDocument"] == name]

    def close(self) -> None:
        """Each call opens and closes its own."""

    def cancel(self, job_id: PrinterJobId) -> None:
        report = self.job(job_id)
        if report.state in {JobState.COMPLETED, JobState.CANCELED}:
            return
        begun = self._begun.pop(job_id, None)
        with self._opened() as printer:
            if begun is not None:
                win32print.AbortDoc(begun.context)
                device.closed(begun.context)
            win32print.SetJob(printer, int(job_id), 0, None, _DELETE)
        self._canceled[job_id] = replace(report, state=JobState.CANCELED, reasons=("job-canceled-by-user",))

    def _release_completed(self, printer: PyPrinterHANDLE) -> None:
        """Those whose end was told at least one round ago, and is written down by now."""
        while self._completed:
            job_id = self._completed.pop()
            try:
                win32print.SetJob(printer, int(job_id), 0, None, _RELEASE)
            except pywintypes.error as exc:
                if exc.winerror != _NO_SUCH_JOB:  # somebody has deleted it meanwhile
                    raise

    def _reported(self, job: JobInfo1) -> JobReport:
        status = JobStatus(job["Status"])
        unsent = bool(status & JobStatus.SPOOLING) and not job["TotalPages"]
        return JobReport(
            job_id=PrinterJobId(str(job["JobId"])),
            name=job["pDocument"],
            state=job_state(status),
            reasons=("job-incoming",) if unsent else (),
            message=job["pStatus"] or "",
            impressions_completed=job["PagesPrinted"],
        )

    def _details(self, printer: PyPrinterHANDLE) -> PrinterInfo2:
        return win32print.GetPrinter(printer, 2)

    def _settings(self, printer: PyPrinterHANDLE) -> PyDEVMODEW:
        """A copy: changes of it are the job's alone."""
        return device.settings_of(self._name, self._details(printer)["pDevMode"])

    def _papers(self, printer: PyPrinterHANDLE) -> list[device.Paper]:
        return device.papers(self._name, self._details(printer)["pPortName"], self._settings(printer))

    @contextmanager
    def _opened(self) -> Iterator[PyPrinterHANDLE]:
        """Translates the spooler's errors. Raises PrinterUnreachable or JobUnknown."""
        try:
            printer = win32print.OpenPrinter(self._name)
        except pywintypes.error as exc:
            raise PrinterUnreachable(f"Windows has no printer {self._name!r}: {exc.strerror}") from exc
        try:
            yield printer
        except pywintypes.error as exc:
            if exc.winerror == _NO_SUCH_JOB:
                raise JobUnknown(f"{self._name} does not know the job: {exc.strerror}") from exc
            raise PrinterUnreachable(f"the spooler of {self._name!r} gives no answer: {exc.strerror}") from exc
        finally:
            win32print.ClosePrinter(printer)
