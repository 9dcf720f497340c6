"""What is remembered of a print job: one record, one file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, TypedDict

from backend_lambdas.contract.prints import PrintEntry
from kiosk.printing.agent.stages import PrintStage
from kiosk.printing.reasons import Trouble

SCHEMA: Final = 1


class FailureReason(StrEnum):
    """Where the printer gave no keyword of its own."""

    NO_SUCH_PAPER = "no-such-paper"
    UNUSABLE = "photo-unusable"  # no sheet can be made of it as it is ordered
    REFUSED = "refused"
    ABORTED = "aborted"
    CANCELLED = "cancelled"


class Changes(TypedDict, total=False):
    """What the agent learns of a job; the fields mean what they mean there."""

    attempt: int
    printer_job_id: str | None
    copies_sent: int
    copies_printed: int
    trouble: tuple[Trouble, ...]
    failure: str | None
    reason: str | None
    cancel_asked: bool
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Of one size of one photo. A reprint is another job."""

    job_id: str
    """Made by whoever orders the print, so that taking it twice is taking it once."""
    printer: str
    """The shop's name of the printer."""
    order_code: str
    """As it stands on the customer's receipt."""
    photo: str
    """Path of the JPEG; it must stay until the job is final."""
    entry: PrintEntry
    taken_at: str
    """RFC 3339, UTC; the queue's order."""
    stage: PrintStage = PrintStage.QUEUED
    changed_at: str = ""
    """RFC 3339, UTC; of the stage."""
    attempt: int = 0
    """Jobs begun at the printer for it; part of each one's name there."""
    printer_job_id: str | None = None
    """The printer's own, of the latest attempt; absent until it was told."""
    copies_sent: int = 0
    """With the latest attempt."""
    copies_printed: int = 0
    """With those before, by the printer's word or a person's."""
    trouble: tuple[Trouble, ...] = ()
    """What it waits for, while it does."""
    failure: str | None = None
    """Why it failed or is unknown, for staff."""
    reason: str | None = None
    """Why it failed, as a code that the backend takes: the printer's own keyword, or one of FailureReason."""
    cancel_asked: bool = False
    """By a person here."""
    withdrawn: bool = False
    """The latest attempt never had its sheet and is being cancelled, so that another may be made."""
    schema: int = SCHEMA

    @property
    def photo_path(self) -> Path:
        return Path(self.photo)

    @property
    def copies_left(self) -> int:
        return self.entry.copies - self.copies_printed

    @property
    def name_at_printer(self) -> str:
        """Of the latest attempt; no two jobs have the same."""
        return f"{self.order_code}_{self.job_id}_{self.attempt}"
