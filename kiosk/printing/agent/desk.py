"""What a person does with print jobs: give up, try again, say what came out. Each is one change of the journal."""

from __future__ import annotations

from dataclasses import replace

from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.stages import FINAL, MOVES, PrintStage


class PrintDesk:
    """Every method raises PrintJournalUnusable, and IllegalMove where the job is past it by now."""

    def __init__(self, journal: PrintJournal) -> None:
        self._journal = journal

    def cancel(self, job_id: str) -> PrintJob:
        """At once where it is not at the printer; else as soon as the printer lets go of it, if it is not done then."""

        def canceled(job: PrintJob) -> PrintJob:
            return job if job.stage in FINAL else replace(job, cancel_asked=True)

        job = self._journal.change(job_id, canceled)
        if job.stage is not PrintStage.QUEUED and PrintStage.CANCELED in MOVES[job.stage] and not _is_at_printer(job):
            return self._journal.move(job_id, PrintStage.CANCELED)
        return job

    def retry(self, job_id: str) -> PrintJob:
        """What failed is printed from its first missing copy on."""
        return self._journal.move(job_id, PrintStage.QUEUED, cancel_asked=False)

    def say_what_came_out(self, job_id: str, copies: int) -> PrintJob:
        """The answer for an unknown job: so many of its latest copies lie in the tray. The rest is printed."""
        job = self._journal.job(job_id)
        if not 0 <= copies <= job.copies_sent:
            raise ValueError(f"of {job.copies_sent} copies {copies} can't have come out")
        printed = job.copies_printed + copies
        stage = PrintStage.PRINTED if printed >= job.entry.copies else PrintStage.QUEUED
        return self._journal.move(job_id, stage, copies_printed=printed, copies_sent=0)


def _is_at_printer(job: PrintJob) -> bool:
    return job.stage in {PrintStage.SENT, PrintStage.PRINTING}
