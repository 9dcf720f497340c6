"""A spooler of Windows as its documentation has it, played: the real one was never asked by a test.

https://learn.microsoft.com/windows/win32/printdocs/print-spooler-api-functions
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass, field
from io import BytesIO
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image, ImageWin

from kiosk.printing import spooler as spooler_package
from kiosk.printing.ports import Printer
from kiosk.printing.spooler.statuses import JobStatus, PrinterStatus
from tests.integration.printing.rigs.rig import Arrived

NAME = "DNP DS620"
DPI = 300
NO_SUCH_JOB, NO_SUCH_PRINTER = 87, 1801
DELETE, RETAIN, RELEASE = 5, 8, 9
# Of each paper: its number, tenths of a millimetre, name, and the pixels that the driver leaves white at each edge.
PAPERS = ((256, (1016, 1524), "4x6", 0), (257, (1016, 1524), "4x6 border", 40), (258, (1270, 1778), "5x7", 0))


class SpoolerError(Exception):
    """pywintypes.error."""

    def __init__(self, winerror: int, strerror: str) -> None:
        super().__init__(winerror, "a function", strerror)
        self.winerror, self.strerror = winerror, strerror


@dataclass
class Settings:
    """PyDEVMODEW, as far as it is used."""

    PaperSize: int = 256
    Copies: int = 1
    Orientation: int = 0
    Color: int = 0
    Fields: int = 0


@dataclass
class SpooledJob:
    number: int
    name: str
    settings: Settings
    status: JobStatus = JobStatus.SPOOLING
    is_retained: bool = False
    pages: list[Image.Image] = field(default_factory=list)

    def info(self) -> dict[str, Any]:
        printed = len(self.pages) if self.status & JobStatus.PRINTED else 0
        return {
            "JobId": self.number,
            "pDocument": self.name,
            "pStatus": None,
            "Status": int(self.status),
            "TotalPages": len(self.pages),
            "PagesPrinted": printed,
        }


class PlayedSpooler:
    def __init__(self) -> None:
        self.jobs: dict[int, SpooledJob] = {}
        self.contexts: dict[int, Settings] = {}
        self.documents: dict[int, SpooledJob] = {}
        self.drawn: list[tuple[SpooledJob, tuple[int, int, int, int]]] = []
        self.trouble = PrinterStatus(0)
        self.handles = 0
        self._numbers = 100

    # win32print

    def open_printer(self, name: str) -> int:
        if name != NAME:
            raise SpoolerError(NO_SUCH_PRINTER, "The printer name is invalid.")
        self.handles += 1
        return 1

    def close_printer(self, _printer: int) -> None:
        self.handles -= 1

    def get_printer(self, _printer: int, level: int) -> dict[str, Any]:
        assert level == 2
        self._work()
        return {
            "pDriverName": "DNP DS620 driver",
            "pPortName": "USB001",
            "pDevMode": Settings(),
            "Status": int(self.trouble),
            "Attributes": 0,
        }

    def device_capabilities(self, name: str, port: str, what: int) -> Any:
        assert (name, port) == (NAME, "USB001")
        return {
            2: tuple(number for number, _size, _name, _margin in PAPERS),
            3: tuple({"x": size[0], "y": size[1]} for _number, size, _name, _margin in PAPERS),
            16: tuple(name + "\0" for _number, _size, name, _margin in PAPERS),
            13: ({"xdpi": 300, "ydpi": 300}, {"xdpi": 300, "ydpi": 600}),
            18: 50,
            32: 1,
        }[what]

    def get_device_caps(self, context: int, index: int) -> int:
        paper = next(paper for paper in PAPERS if paper[0] == self.contexts[context].PaperSize)
        width_px, height_px = (round(side * DPI / 254) for side in paper[1])
        margin_px = paper[3]
        return {
            8: width_px - 2 * margin_px,
            10: height_px - 2 * margin_px,
            88: DPI,
            90: DPI,
            110: width_px,
            111: height_px,
            112: margin_px,
            113: margin_px,
        }[index]

    def start_doc(self, context: int, info: tuple[str, None, None, int]) -> int:
        self._numbers += 1
        job = SpooledJob(self._numbers, info[0], self.contexts[context])
        self.jobs[job.number] = self.documents[context] = job
        return job.number

    def end_doc(self, context: int) -> None:
        self.documents.pop(context).status = JobStatus(0)

    def abort_doc(self, context: int) -> None:
        self.jobs.pop(self.documents.pop(context).number, None)

    def draw(self, context: int, picture: Image.Image, box: tuple[int, int, int, int]) -> None:
        job = self.documents[context]
        job.pages.append(picture)
        self.drawn.append((job, box))

    def get_job(self, _printer: int, number: int, level: int) -> dict[str, Any]:
        assert level == 1
        self._work()
        return self._job(number).info()

    def enum_jobs(self, _printer: int, first: int, _count: int, level: int) -> tuple[dict[str, Any], ...]:
        assert (first, level) == (0, 1)
        self._work()
        return tuple(job.info() for job in self.jobs.values())

    def set_job(self, _printer: int, number: int, level: int, info: None, command: int) -> None:
        assert (level, info) == (0, None)
        if command == DELETE:
            self.jobs.pop(number, None)
            return
        job = self._job(number)
        job.is_retained = command == RETAIN
        if command == RELEASE and job.status & JobStatus.PRINTED:
            del self.jobs[number]

    # win32gui

    def create_dc(self, driver: str, name: str, settings: Settings) -> int:
        assert (driver, name) == ("WINSPOOL", NAME)
        self._numbers += 1
        self.contexts[self._numbers] = Settings(**vars(settings))
        return self._numbers

    def delete_dc(self, context: int) -> None:
        del self.contexts[context]

    def _job(self, number: int) -> SpooledJob:
        if number not in self.jobs:
            raise SpoolerError(NO_SUCH_JOB, "The parameter is incorrect.")
        return self.jobs[number]

    def _work(self) -> None:
        for job in list(self.jobs.values()):
            if job.status & (JobStatus.SPOOLING | JobStatus.PRINTED):
                continue
            if self.trouble:
                job.status = JobStatus.PRINTING
            else:
                job.status = JobStatus.PRINTED | (JobStatus.RETAINED if job.is_retained else JobStatus(0))
                if not job.is_retained:
                    del self.jobs[job.number]

    def modules(self) -> dict[str, Any]:
        return {
            "pywintypes": SimpleNamespace(error=SpoolerError),
            "win32gui": SimpleNamespace(CreateDC=self.create_dc, DeleteDC=self.delete_dc),
            "win32print": SimpleNamespace(
                OpenPrinter=self.open_printer,
                ClosePrinter=self.close_printer,
                GetPrinter=self.get_printer,
                DeviceCapabilities=self.device_capabilities,
                GetDeviceCaps=self.get_device_caps,
                StartDoc=self.start_doc,
                EndDoc=self.end_doc,
                AbortDoc=self.abort_doc,
                StartPage=lambda _context: None,
                EndPage=lambda _context: None,
                GetJob=self.get_job,
                EnumJobs=self.enum_jobs,
                SetJob=self.set_job,
            ),
        }


class WindowsRig:
    tells_paper = True
    forgets = False

    def __init__(self) -> None:
        self.spooler = spooler = PlayedSpooler()

        class Dib:
            def __init__(self, picture: Image.Image) -> None:
                self._picture = picture

            def draw(self, context: int, box: tuple[int, int, int, int]) -> None:
                spooler.draw(context, self._picture, box)

        self._patch = pytest.MonkeyPatch()
        for name, module in spooler.modules().items():
            self._patch.setitem(sys.modules, name, module)
        self._patch.setattr(ImageWin, "Dib", Dib)
        self._patch.setattr(ImageWin, "HDC", int)
        self._forget_adapter()
        self.printer: Printer = self.new_printer()

    def new_printer(self, name: str = NAME) -> Printer:
        printer: Printer = importlib.import_module("kiosk.printing.spooler.printer").SpoolerPrinter(name)
        return printer

    def close(self) -> None:
        self._patch.undo()
        self._forget_adapter()

    def _forget_adapter(self) -> None:
        """It has the modules of the system that it was imported with."""
        for module in ("printer", "device"):
            sys.modules.pop(f"kiosk.printing.spooler.{module}", None)
            vars(spooler_package).pop(module, None)

    def take_paper_out(self) -> None:
        self.spooler.trouble = PrinterStatus.PAPER_OUT

    def jam(self) -> None:
        self.spooler.trouble = PrinterStatus.PAPER_JAM

    def put_paper_in(self) -> None:
        self.spooler.trouble = PrinterStatus(0)

    def cut_power(self) -> None:
        """Windows keeps its queue."""
        self.spooler.trouble = PrinterStatus.OFFLINE

    def restore_power(self) -> None:
        self.put_paper_in()

    def arrived(self) -> list[Arrived]:
        found = []
        for job, _box in self.spooler.drawn:
            content = BytesIO()
            job.pages[0].save(content, "PNG", compress_level=1)
            found.append(Arrived(content.getvalue(), job.settings.Copies, repr(job.settings)))
        return found
