"""What a person does with print jobs: give up, try again, say what came out. Each is one change of the journal, judged
by the stage in which the job is then: what a person sees may be seconds old, and the printer at it again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.stages import FINAL, PrintStage

_LEFT_TO_A_PERSON: Final = frozenset({PrintStage.FAILED, PrintStage.UNKNOWN})


class JobMovedOn(ValueError):
    """The job is not in the stage for which this is; nothing was changed."""


class PrintDesk:
    """Every method raises PrintJournalUnusable, and JobForgotten where there is no such job any more."""

    def __init__(self, journal: PrintJournal) -> None:
        self._journal = journal

    def cancel(self, job_id: str) -> PrintJob:
        """At once where only a person goes on with it; else by its agent, as soon as the printer lets go of it, if it
        is not done then.
        """

        def canceled(job: PrintJob) -> PrintJob:
            if job.stage in FINAL:
                return job
            if job.stage in _LEFT_TO_A_PERSON:
                return self._journal.moved(job, PrintStage.CANCELED, cancel_asked=True)
            return replace(job, cancel_asked=True)

        return self._journal.change(job_id, canceled)

    def retry(self, job_id: str) -> PrintJob:
        """What failed is printed from its first missing copy on. Raises JobMovedOn where it has not failed."""

        def queued(job: PrintJob) -> PrintJob:
            if job.stage is not PrintStage.FAILED:
                raise JobMovedOn(f"it is {job.stage}, and only what failed is tried again")
            return self._journal.moved(job, PrintStage.QUEUED, cancel_asked=False)

        return self._journal.change(job_id, queued)

    def say_what_came_out(self, job_id: str, copies: int) -> PrintJob:
        """The answer for an unknown job: so many of its latest copies lie in the tray. The rest is printed. Raises
        JobMovedOn where nobody asks any more, and ValueError for more copies than were sent.
        """

        def told(job: PrintJob) -> PrintJob:
            if job.stage is not PrintStage.UNKNOWN:
                raise JobMovedOn(f"it is {job.stage}, and a person is asked only about what is unknown")
            if not 0 <= copies <= job.copies_sent:
                raise ValueError(f"of {job.copies_sent} copies {copies} can't have come out")
            printed = job.copies_printed + copies
            stage = PrintStage.PRINTED if printed >= job.entry.copies else PrintStage.QUEUED
            return self._journal.moved(job, stage, copies_printed=printed, copies_sent=0)

        return self._journal.change(job_id, told)
