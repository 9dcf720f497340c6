"""A shop's print service in one thread: each round sends reports, asks for work, and lets the printer's agent step."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.print_service.intake import Intake
from kiosk.print_service.reports import Reports
from kiosk.print_service.task_book import TaskBook
from kiosk.print_service.workplace import Workplace
from kiosk.printing.agent.agent import PrintAgent
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.media import Media
from kiosk.printing.ports import Capabilities, Printer, Sheet, SheetFormat
from kiosk.printing.routing import NOTHING_CHOSEN, Chosen, PrinterRoute, Routes
from tests.fakes.clock import FakeClock
from tests.fakes.print_backend import FakePhotos, FakePrintBackend
from tests.fakes.printing import GLOSSY_4X6, FakePrinter
from tests.unit.kiosk.printing.jobs import PRINTER, FreeLease


@dataclass
class PhotoSheets:
    """The photo's own bytes: what comes on paper says whose it is."""

    folder: Path

    def make(self, job: PrintJob, capabilities: Capabilities) -> tuple[Sheet, Media]:
        path = self.folder / f"{job.job_id}.sheet"
        path.write_bytes(job.photo_path.read_bytes())
        return Sheet(path, SheetFormat.JPEG, 1200, 1800, 300), GLOSSY_4X6

    def discard(self, job: PrintJob) -> None:
        (self.folder / f"{job.job_id}.sheet").unlink(missing_ok=True)


@dataclass
class PrintShop:
    folder: Path
    backend: FakePrintBackend = field(default_factory=FakePrintBackend)
    photos: FakePhotos = field(default_factory=FakePhotos)
    printers: dict[str, Printer] = field(default_factory=lambda: {PRINTER: FakePrinter()})
    routes: Routes = field(default_factory=lambda: Routes([PrinterRoute(PRINTER)]))
    clock: FakeClock = field(default_factory=FakeClock)
    chosen: Chosen = field(default_factory=lambda: NOTHING_CHOSEN)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """The process, after whatever became of the one before."""
        self.journal = PrintJournal(self.folder / "jobs", self.clock)
        self.book = TaskBook(self.folder)
        place = Workplace(self.book, self.journal, self.routes, self.clock, lambda: self.chosen)
        self.intake = Intake(self.backend, self.photos, place)
        self.reports = Reports(self.backend, place)
        self.agents = [
            PrintAgent(name, printer, self.journal, PhotoSheets(self.folder), FreeLease())
            for name, printer in self.printers.items()
            if name in self.routes.names
        ]

    def rounds(self, count: int = 1) -> None:
        for _ in range(count):
            self.reports.send()
            self.intake.ask()
            for agent in self.agents:
                agent.step()
            self.clock.advance(1)

    @property
    def printer(self) -> FakePrinter:
        printer = self.printers[PRINTER]
        assert isinstance(printer, FakePrinter)
        return printer

    def paper(self) -> list[tuple[bytes | None, int]]:
        """What lies in the tray, with its copies."""
        return [(job.content, job.ticket.copies) for job in self.printer.printed]

    def left_behind(self) -> list[str]:
        """Files of tasks, photos and jobs that are still there."""
        files = [path for name in ("tasks", "photos", "jobs") for path in (self.folder / name).iterdir()]
        return sorted(path.name for path in files if not path.name.endswith(".lock"))
