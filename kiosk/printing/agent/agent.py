"""Drives one printer: one job after the other, each on paper once, its state by the printer's word alone.

Each step is written down before it is done. What that is worth after a kill:

| killed                              | the journal has | found at the printer       | so                      |
|-------------------------------------|-----------------|----------------------------|-------------------------|
| before the job was begun            | sending, no id  | nothing of that name       | queued again            |
| begun, and the id not yet known     | sending, no id  | one that waits for a sheet | cancelled, queued again |
| while the sheet went                | sending, its id | it waits for a sheet       | cancelled, queued again |
| the sheet went, the answer was lost | sending, its id | it prints, or is completed | taken up where it is    |
| the same, and the printer forgot it | sending, its id | no such job                | unknown: a person looks |
"""

from __future__ import annotations

import contextlib
from typing import Final

from backend_lambdas.contract.fields import PRINT_REASON_PATTERN
from kiosk.printing.agent.job import FailureReason, PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.lease import Lease
from kiosk.printing.agent.sheets import SheetMaker
from kiosk.printing.agent.stages import AT_PRINTER, PrintStage
from kiosk.printing.failures import (
    AnswerLost,
    JobUnknown,
    NoSuchPaper,
    PrinterBusy,
    PrinterRefused,
    PrinterUnreachable,
    SheetUnusable,
)
from kiosk.printing.media import Media
from kiosk.printing.ports import Capabilities, JobTicket, Printer, Sheet
from kiosk.printing.reasons import Trouble
from kiosk.printing.states import JobReport, JobState, PrinterJobId

ROUND_S: Final = 1.0
"""Between two looks. Longer: a printer stands still between two photos. Shorter: it is asked more than it prints."""
_LATER: Final = (PrinterUnreachable, PrinterBusy)
_OFFLINE: Final = (Trouble.OFFLINE,)
_OTHER: Final = (Trouble.OTHER,)
_GIVEN_UP: Final = "aborted-by-system"  # what every aborted job says (RFC 8011, 5.3.8)


class PrintAgent:
    """Belongs to one thread. Every method raises PrintJournalUnusable."""

    def __init__(self, name: str, printer: Printer, journal: PrintJournal, sheets: SheetMaker, lease: Lease) -> None:
        """`name`: the shop's of the printer, as jobs have it."""
        self._name = name
        self._printer = printer
        self._journal = journal
        self._sheets = sheets
        self._lease = lease
        self._ready: tuple[str, Sheet, Media] | None = None

    def close(self) -> None:
        """Lets another drive the printer."""
        self._lease.give_back()

    def step(self) -> bool:
        """One round. False where another agent drives this printer."""
        if not self._lease.hold():
            return False
        for job in self._journal.jobs(AT_PRINTER, self._name):
            self._follow(job)
        if not self._journal.jobs(AT_PRINTER, self._name):
            self._print_next()
        return True

    def _print_next(self) -> None:
        for job in self._journal.jobs({PrintStage.QUEUED}, self._name):
            if job.cancel_asked:
                self._discard_sheet(job)  # of a printer that was busy
                self._journal.move(job.job_id, PrintStage.CANCELED)
                continue
            try:
                self._print(job)
            except _LATER:
                self._journal.note(job.job_id, trouble=_OFFLINE)
            except PrinterRefused as exc:  # the printer itself, and not this job
                self._journal.note(job.job_id, trouble=_OTHER, failure=str(exc))
            except SheetUnusable as exc:
                no_paper = isinstance(exc, NoSuchPaper)
                self._fail(job, str(exc), FailureReason.NO_SUCH_PAPER if no_paper else FailureReason.UNUSABLE)
                continue
            return

    def _print(self, job: PrintJob) -> None:
        """Raises PrinterUnreachable, PrinterRefused or SheetUnusable while nothing is begun."""
        can = self._printer.capabilities()
        sheet, media = self._sheet(job, can)
        copies = min(job.copies_left, can.copies_max)
        job = self._journal.move(
            job.job_id,
            PrintStage.SENDING,
            attempt=job.attempt + 1,
            printer_job_id=None,
            copies_sent=copies,
            withdrawn=False,
        )
        ticket = JobTicket(job.name_at_printer, media, copies, job.entry.product, job.entry.finish)
        try:
            job_id = self._printer.begin(ticket)
        except _LATER as exc:
            trouble = _OFFLINE if isinstance(exc, PrinterUnreachable) else ()
            self._journal.move(job.job_id, PrintStage.QUEUED, trouble=trouble)
            return
        except PrinterRefused as exc:
            self._fail(job, str(exc), FailureReason.REFUSED)
            return
        except AnswerLost:
            return  # the next round looks for it by its name
        self._journal.note(job.job_id, printer_job_id=job_id)
        try:
            self._printer.send(job_id, sheet)
        except PrinterRefused as exc:
            self._cancel_at_printer(job_id)
            self._fail(job, str(exc), FailureReason.REFUSED)
        except (AnswerLost, JobUnknown, *_LATER):
            return  # the next round asks the printer what it has
        else:
            self._journal.move(job.job_id, PrintStage.SENT)
            self._discard_sheet(job)

    def _sheet(self, job: PrintJob, can: Capabilities) -> tuple[Sheet, Media]:
        """Once, however often a busy printer is asked."""
        if self._ready is None or self._ready[0] != job.job_id:
            self._ready = (job.job_id, *self._sheets.make(job, can))
        return self._ready[1:]

    def _discard_sheet(self, job: PrintJob) -> None:
        self._ready = None
        self._sheets.discard(job)

    def _follow(self, job: PrintJob) -> None:
        try:
            report = self._found(job)
            if report is None:
                self._journal.move(job.job_id, PrintStage.QUEUED)
            elif job.stage is PrintStage.SENDING and (job.withdrawn or report.waits_for_document):
                self._withdraw(job, report)
            else:
                self._take_up(job, report)
        except _LATER:
            self._journal.note(job.job_id, trouble=_OFFLINE)
        except PrinterRefused as exc:
            self._journal.note(job.job_id, trouble=_OTHER, failure=str(exc))
        except JobUnknown as exc:
            if job.withdrawn:
                self._journal.move(job.job_id, PrintStage.QUEUED)
                return
            self._discard_sheet(job)
            words = f"{exc}. Look whether it was printed: nothing else can tell"
            self._journal.move(job.job_id, PrintStage.UNKNOWN, failure=words)

    def _found(self, job: PrintJob) -> JobReport | None:
        """None where the printer never got it. Raises PrinterUnreachable or JobUnknown."""
        if job.printer_job_id is not None:
            return self._printer.job(PrinterJobId(job.printer_job_id))
        return next(iter(self._printer.jobs_named(job.name_at_printer)), None)

    def _withdraw(self, job: PrintJob, report: JobReport) -> None:
        """Written down first: cancelled by us, or by somebody at the printer, look alike afterwards."""
        self._journal.note(job.job_id, printer_job_id=report.job_id, withdrawn=True)
        self._cancel_at_printer(report.job_id)
        self._journal.move(job.job_id, PrintStage.QUEUED)

    def _take_up(self, job: PrintJob, report: JobReport) -> None:
        if job.stage is PrintStage.SENDING:
            job = self._journal.move(job.job_id, PrintStage.SENT, printer_job_id=report.job_id)
            self._discard_sheet(job)
        if report.state is JobState.COMPLETED:
            self._complete(job)
        elif report.state is JobState.ABORTED:
            self._fail(job, f"the printer gave it up: {_told(report)}", _keyword(report))
        elif report.state is JobState.CANCELED:
            if job.cancel_asked:
                self._journal.move(job.job_id, PrintStage.CANCELED)
            else:
                words = f"cancelled at the printer or in its queue: {_told(report)}"
                self._fail(job, words, FailureReason.CANCELLED)
        else:
            self._wait(job, report)

    def _wait(self, job: PrintJob, report: JobReport) -> None:
        if job.cancel_asked:
            self._cancel_at_printer(report.job_id)
        trouble = tuple(sorted(self._printer.report().blocked_by))
        if report.state in {JobState.PROCESSING, JobState.STOPPED} and job.stage is PrintStage.SENT:
            self._journal.move(job.job_id, PrintStage.PRINTING, trouble=trouble)
        else:
            self._journal.note(job.job_id, trouble=trouble)

    def _complete(self, job: PrintJob) -> None:
        printed = job.copies_printed + job.copies_sent
        stage = PrintStage.PRINTED if printed >= job.entry.copies else PrintStage.QUEUED
        self._journal.move(job.job_id, stage, copies_printed=printed, copies_sent=0)

    def _fail(self, job: PrintJob, failure: str, reason: str) -> None:
        self._discard_sheet(job)
        self._journal.move(job.job_id, PrintStage.FAILED, failure=failure, reason=reason)

    def _cancel_at_printer(self, job_id: PrinterJobId) -> None:
        """As far as it is still there. One that the printer keeps against that was begun and has no sheet, and ends by
        its time-out; or it prints, and its state tells.
        """
        with contextlib.suppress(JobUnknown, PrinterRefused):
            self._printer.cancel(job_id)


def _told(report: JobReport) -> str:
    return report.message or ", ".join(report.reasons) or "no reason given"


def _keyword(report: JobReport) -> str:
    """The printer's own, the most telling first."""
    told = [one for one in report.reasons if one != _GIVEN_UP and PRINT_REASON_PATTERN.fullmatch(one)]
    return told[0] if told else FailureReason.ABORTED
