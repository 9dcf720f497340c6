"""The sheet that a job needs on this printer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from kiosk.printing.agent.job import PrintJob
from kiosk.printing.failures import NoSuchPaper
from kiosk.printing.media import Media, MediaSize
from kiosk.printing.ports import Capabilities, Sheet, SheetFormat
from kiosk.printing.sheets.render import SheetSpec, render_sheet

LEAST_DPI: Final = 300
"""What a print lab asks for: kiosk.imaging.framing.PRINT_DPI."""


class SheetMaker(Protocol):
    def make(self, job: PrintJob, capabilities: Capabilities) -> tuple[Sheet, Media]:
        """May be called again for the same job. Raises SheetUnusable, and OSError where it can't be written."""

    def discard(self, job: PrintJob) -> None: ...


@dataclass(frozen=True, slots=True)
class RenderedSheets:
    folder: Path
    """For sheets under way; nothing in it is missed."""
    form: SheetFormat | None = None
    """None for the best that the printer takes."""
    bleed_hmm: int = 0
    profile: Path | None = None

    def make(self, job: PrintJob, capabilities: Capabilities) -> tuple[Sheet, Media]:
        entry = job.entry
        size = MediaSize.of_mm(entry.width_mm, entry.height_mm)
        media = capabilities.media_for(size, entry.finish, borderless=not entry.border)
        if media is None:
            kind = "with a border" if entry.border else "without margins"
            raise NoSuchPaper(f"{capabilities.make_and_model} has no {entry.finish} paper of {size} {kind}")
        spec = SheetSpec(
            media,
            capabilities.resolution_dpi(LEAST_DPI),
            self.form or capabilities.best_format,
            is_colour=capabilities.is_colour,
            bleed_hmm=self.bleed_hmm,
            profile=self.profile,
        )
        self.folder.mkdir(parents=True, exist_ok=True)
        return render_sheet(job.photo_path, entry, spec, self._path(job)), media

    def discard(self, job: PrintJob) -> None:
        self._path(job).unlink(missing_ok=True)

    def _path(self, job: PrintJob) -> Path:
        return self.folder / f"{job.job_id}.sheet"
