"""Says to the backend what came of each task, and forgets what it has been told."""

from __future__ import annotations

import logging
from typing import Protocol

from backend_lambdas.contract.print_jobs import PrintOutcome, PrintReport, PrintReported
from kiosk.api.failures import TransferFailure, Unreachable
from kiosk.print_service.task_book import HeldTask
from kiosk.print_service.workplace import Workplace
from kiosk.printing.agent.desk import PrintDesk
from kiosk.printing.agent.job import FailureReason, PrintJob
from kiosk.printing.agent.stages import AT_PRINTER, AT_REST, FINAL, PrintStage
from kiosk.uploads.line.backoff import Patience

log = logging.getLogger(__name__)


class PrintWord(Protocol):
    def report_print(self, report: PrintReport) -> PrintReported:
        """Raises TransferFailure. A repeat counts once."""


class Reports:
    """Of the errands' thread. Raises PrintJournalUnusable."""

    def __init__(self, word: PrintWord, place: Workplace) -> None:
        self._word = word
        self._place = place
        self._desk = PrintDesk(place.journal)
        self._patience = Patience(place.clock)

    def send(self) -> None:
        """Of each task that is at rest. Raises TransferFailure where the line is down; one that alone is refused waits,
        and the others go on.
        """
        for held in self._place.book.held():
            if held.has_ended:
                self._clear(held)
            elif self._patience.is_due(held.name) and (report := self._report(held)) is not None:
                self._tell(held, report)

    def _tell(self, held: HeldTask, report: PrintReport) -> None:
        try:
            reported = self._word.report_print(report)
        except TransferFailure as exc:
            self._patience.hold(held.name, exc.retry_after_s if isinstance(exc, Unreachable) else None)
            if isinstance(exc, Unreachable) and exc.line_down:
                raise
            log.warning("print_report_unheard task=%s reason=%s", held.name, exc)
            return
        self._patience.release(held.name)
        if not reported.counted:
            log.warning("print_report_not_counted task=%s outcome=%s", held.name, report.outcome)
        self._clear(self._place.book.end(held))

    def _report(self, held: HeldTask) -> PrintReport | None:
        """None while a printer or a person is at it. By its last job's time, so that a repeat says the same."""
        if held.obstacle is not None:
            return _report(held, PrintOutcome.FAILED, held.kept_at, held.obstacle)
        jobs = [self._place.journal.job(job_id) for job_id in held.job_ids()]
        if any(map(self._is_lost, jobs)):
            jobs = self._without_lost_printers(jobs)
        if not all(job.stage in AT_REST for job in jobs):
            return None
        at = max(job.changed_at for job in jobs)
        if any(map(self._is_lost, jobs)) and not any(job.attempt for job in jobs):
            return _report(held, PrintOutcome.GIVEN_BACK, at)
        if all(job.stage is PrintStage.PRINTED for job in jobs):
            return _report(held, PrintOutcome.PRINTED, at)
        failed = next(job for job in jobs if job.stage is not PrintStage.PRINTED)
        return _report(held, PrintOutcome.FAILED, at, failed.reason or FailureReason.CANCELLED)

    def _is_lost(self, job: PrintJob) -> bool:
        """Its printer was taken out of the settings: no agent looks at it."""
        return job.printer not in self._place.routes.names

    def _without_lost_printers(self, jobs: list[PrintJob]) -> list[PrintJob]:
        """What no agent will bring to an end: cancelled where it was not begun, put before a person where it was. Where
        nothing of the photo was begun all of it is, so that another may print it.
        """
        is_untouched = not any(job.attempt for job in jobs)
        settled = []
        for job in jobs:
            if self._is_lost(job) and job.stage in AT_PRINTER:
                words = f"{job.printer} is not among the printers any more. Look whether it was printed"
                settled.append(self._place.journal.move(job.job_id, PrintStage.UNKNOWN, failure=words))
            elif job.stage is PrintStage.QUEUED and (is_untouched or self._is_lost(job)):
                settled.append(self._canceled(job))
            else:
                settled.append(job)
        return settled

    def _clear(self, held: HeldTask) -> None:
        """Jobs first, as far as nothing of them is at a printer; the rest goes in a later round."""
        is_clear = True
        for job_id in held.job_ids():
            job = self._place.journal.find(job_id)
            if job is not None and job.stage not in FINAL:
                job = self._canceled(job)
            if job is not None and job.stage in FINAL:
                self._place.journal.forget(job_id)
            elif job is not None:
                is_clear = False
        if is_clear:
            self._place.book.forget(held)
            self._patience.release(held.name)

    def _canceled(self, job: PrintJob) -> PrintJob:
        """At once, or as soon as the agent is at it: it alone moves a job that waits in its queue."""
        if self._is_lost(job) and job.stage is PrintStage.QUEUED:
            return self._place.journal.move(job.job_id, PrintStage.CANCELED)
        return self._desk.cancel(job.job_id)


def _report(held: HeldTask, outcome: PrintOutcome, at: str, reason: str | None = None) -> PrintReport:
    task = held.task
    return PrintReport(task.order_id, task.photo_id, task.round, outcome, at, reason)
