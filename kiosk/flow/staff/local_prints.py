"""Prints of this machine's own agent that wait for a person, and what that person says to each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.printing.agent.desk import PrintDesk
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import JobForgotten, PrintJournal
from kiosk.printing.agent.stages import OPEN, PrintStage

WAITING: Final = frozenset({PrintStage.UNKNOWN, PrintStage.FAILED})


class LocalPrints:
    """Blocking: never on the GUI thread. Every method raises PrintJournalUnusable."""

    def __init__(self, open_journal: Callable[[], PrintJournal]) -> None:
        self._open_journal = open_journal

    def waiting(self) -> tuple[PrintJob, ...]:
        """What nobody but a person can go on with, and what waits at a printer for somebody to see to it."""
        jobs = self._open_journal().jobs(OPEN)
        return tuple(job for job in jobs if job.stage in WAITING or job.trouble)

    def say_what_came_out(self, job_id: str, copies: int) -> None:
        """Of a job that the printer forgot; what is missing is printed. Nothing happens where it is past that."""
        self._do(lambda desk: desk.say_what_came_out(job_id, copies))

    def retry(self, job_id: str) -> None:
        self._do(lambda desk: desk.retry(job_id))

    def cancel(self, job_id: str) -> None:
        self._do(lambda desk: desk.cancel(job_id))

    def _do(self, deed: Callable[[PrintDesk], object]) -> None:
        try:
            deed(PrintDesk(self._open_journal()))
        except (JobForgotten, ValueError):
            # It moved on, or was passed on and forgotten, between the look and the touch: the next look shows.
            return
