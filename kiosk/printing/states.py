"""How a job and a printer are, in IPP's own words (RFC 8011, 5.3.7 and 5.4.11), whatever kind of printer it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NewType

from kiosk.printing.reasons import Trouble, blocking

PrinterJobId = NewType("PrinterJobId", str)
"""The printer's own name of a job; IPP's and Windows' are numbers, an export's a folder."""


class JobState(StrEnum):
    PENDING = "pending"  # waits for the printer
    HELD = "pending-held"  # waits for its document, or for somebody who held it
    PROCESSING = "processing"  # is being printed, or waits for paper: that stands in the printer's reasons
    STOPPED = "processing-stopped"  # the printer stopped in the midst of it
    CANCELED = "canceled"  # by somebody; final
    ABORTED = "aborted"  # by the printer; final
    COMPLETED = "completed"  # the printer says that all of its copies lie in the tray; final


FINAL: Final = frozenset({JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED})


class PrinterState(StrEnum):
    IDLE = "idle"
    PROCESSING = "processing"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class JobReport:
    job_id: PrinterJobId
    name: str
    state: JobState
    reasons: tuple[str, ...] = ()
    """Keywords of `job-state-reasons` (RFC 8011, 5.3.8), without `none`."""
    message: str = ""
    impressions_completed: int | None = None
    """Sheets that came out, as the printer counts; None or 0 where it does not."""

    @property
    def waits_for_document(self) -> bool:
        """It was begun, and nothing of its sheet was ever taken."""
        return "job-incoming" in self.reasons or "job-data-insufficient" in self.reasons


@dataclass(frozen=True, slots=True)
class PrinterReport:
    state: PrinterState
    reasons: tuple[str, ...] = ()
    """Keywords of `printer-state-reasons` (RFC 8011, 5.4.12), without `none`."""
    message: str = ""
    accepts_jobs: bool = True
    sheets_left: int | None = None
    """At least so many, of the trays that count; None where none does."""

    @property
    def blocked_by(self) -> frozenset[Trouble]:
        """What a person has to see to before anything is printed."""
        found = blocking(self.reasons)
        return found or (frozenset({Trouble.STOPPED}) if self.state is PrinterState.STOPPED else frozenset())
