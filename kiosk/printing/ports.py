"""What a printer can be asked, whatever it is: IPP, a CUPS queue, the Windows spooler, a folder of a lab.

Obligations of each adapter, held by `tests/integration/printing/test_printers.py`:

- A job is begun first and its sheet sent second. `begin` alone never brings anything on paper, and its id is known
  before a byte of the sheet goes: whoever dies between the two has nothing printed, whoever dies later knows what to
  ask about.
- `send` is called once for a job. After AnswerLost the sheet may be on its way: ask `job`.
- `job`, `jobs_named`, `report` and `capabilities` change nothing and may be called at any time and again.
- `cancel` of a job that is final already does nothing.
- Only the printer's own word makes a job COMPLETED.
- Each call may block for some seconds, never for good. An adapter belongs to one thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.printing.media import Media, MediaSize, media_type
from kiosk.printing.states import JobReport, PrinterJobId, PrinterReport


class SheetFormat(StrEnum):
    """By their media types; in the order in which they are preferred: without loss first."""

    PWG_RASTER = "image/pwg-raster"
    PNG = "image/png"
    JPEG = "image/jpeg"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper, rendered."""

    path: Path
    format: SheetFormat
    width_px: int
    height_px: int
    dpi: int


@dataclass(frozen=True, slots=True)
class JobTicket:
    """How a sheet is to be printed."""

    name: str
    """Unique among all jobs of all time: by it a job is found again whose id got lost."""
    media: Media
    copies: int = 1
    product: str = ""
    """The shop's code of the size, for exports."""
    finish: str = ""
    """The shop's word, for exports."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    make_and_model: str
    formats: frozenset[SheetFormat]
    media: tuple[Media, ...]
    resolutions_dpi: tuple[int, ...]
    """Ascending, at least one."""
    is_colour: bool = True
    copies_max: int = 1
    """Of one job; more go as several."""

    @property
    def best_format(self) -> SheetFormat:
        return next(form for form in SheetFormat if form in self.formats)

    @property
    def finishes(self) -> frozenset[str]:
        """PWG's keywords of the papers; empty where the printer does not tell them apart."""
        return frozenset(media.kind for media in self.media if media.kind is not None)

    def resolution_dpi(self, least_dpi: int) -> int:
        """The lowest that is enough, or the highest that there is."""
        enough = [dpi for dpi in self.resolutions_dpi if dpi >= least_dpi]
        return enough[0] if enough else self.resolutions_dpi[-1]

    def media_for(self, size: MediaSize, finish: str, *, borderless: bool) -> Media | None:
        """The paper for it; where a border is ordered, one with the smallest margins. None where there is none.

        A printer that does not tell its papers apart is believed to hold what the shop sells.
        """
        kind = media_type(finish)
        fitting = [
            media
            for media in self.media
            if media.size.is_like(size) and media.kind in {kind, None} and (media.is_borderless or not borderless)
        ]
        fitting.sort(key=lambda media: (media.kind is None, media.margins.largest_hmm))
        return fitting[0] if fitting else None


class Printer(Protocol):
    def capabilities(self) -> Capabilities:
        """Raises PrinterUnreachable, and PrinterRefused for one that can't be used at all."""

    def report(self) -> PrinterReport:
        """Raises PrinterUnreachable or PrinterRefused."""

    def begin(self, ticket: JobTicket) -> PrinterJobId:
        """A job that waits for its sheet. Raises PrinterUnreachable, PrinterBusy, AnswerLost or PrinterRefused."""

    def send(self, job_id: PrinterJobId, sheet: Sheet) -> None:
        """All of the sheet; the printer prints it from then on. Raises PrinterUnreachable, AnswerLost, JobUnknown,
        PrinterBusy or PrinterRefused.
        """

    def job(self, job_id: PrinterJobId) -> JobReport:
        """Raises PrinterUnreachable, PrinterRefused or JobUnknown."""

    def jobs_named(self, name: str) -> Sequence[JobReport]:
        """What the printer still knows by this name, finished ones as well. Raises as `report`."""

    def cancel(self, job_id: PrinterJobId) -> None:
        """Raises PrinterUnreachable, JobUnknown or PrinterRefused. What lies half in the printer may still come out."""

    def close(self) -> None:
        """Lets go of its connection, if it keeps one. May be called twice."""
