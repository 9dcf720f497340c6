"""Print jobs, sheets and agents for tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from backend_lambdas.contract.prints import PrintEntry
from kiosk.printing.agent.agent import PrintAgent
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.failures import SheetUnusable
from kiosk.printing.media import Media
from kiosk.printing.ports import Capabilities, Printer, Sheet, SheetFormat
from tests.fakes.clock import FakeClock
from tests.fakes.printing import GLOSSY_4X6

PRINTER = "photos"


def a_job(job_id: str = "JOB-1", copies: int = 2, printer: str = PRINTER, photo: str = "photo.jpg") -> PrintJob:
    entry = PrintEntry("10x15", 102, 152, "glossy", copies, 29, border=False)
    return PrintJob(job_id, printer, "7K3M", photo, entry, taken_at=f"2026-05-04T09:30:00.000Z-{job_id}")


class FreeLease:
    def hold(self) -> bool:
        return True

    def give_back(self) -> None: ...


@dataclass
class PlainSheets:
    """A file that names its job."""

    folder: Path
    unusable: frozenset[str] = frozenset()
    made: int = 0

    def make(self, job: PrintJob, capabilities: Capabilities) -> tuple[Sheet, Media]:
        if job.job_id in self.unusable:
            raise SheetUnusable(f"{job.photo} is no photo")
        self.made += 1
        path = self.folder / f"{job.job_id}.sheet"
        path.write_text(job.job_id)
        return Sheet(path, SheetFormat.JPEG, 1200, 1800, 300), GLOSSY_4X6

    def discard(self, job: PrintJob) -> None:
        (self.folder / f"{job.job_id}.sheet").unlink(missing_ok=True)


@dataclass
class Shop:
    """A printer with its journal; agents come and go."""

    folder: Path
    printer: Printer

    def __post_init__(self) -> None:
        self.journal = PrintJournal(self.folder / "jobs", FakeClock())
        self.sheets = PlainSheets(self.folder)
        self.agent = self.new_agent()

    def new_agent(self) -> PrintAgent:
        return PrintAgent(PRINTER, self.printer, self.journal, self.sheets, FreeLease())

    def rounds(self, count: int = 1) -> None:
        for _ in range(count):
            self.agent.step()
