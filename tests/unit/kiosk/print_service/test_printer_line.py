"""One printer's thread: what it shows of the printer, and what it lives through."""

from __future__ import annotations

import errno
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.print_service.printer_line import DISK_FULL, LOOK_S, PrinterLine
from kiosk.printing.agent.agent import PrintAgent
from kiosk.printing.agent.job import PrintJob
from kiosk.printing.agent.journal import PrintJournal
from kiosk.printing.agent.stages import PrintStage
from kiosk.printing.failures import PrinterRefused
from kiosk.printing.media import Media
from kiosk.printing.ports import Capabilities, Printer, Sheet
from kiosk.printing.status_board import PrinterStatus, StatusBoard
from tests.fakes.clock import FakeClock
from tests.fakes.printing import FakePrinter
from tests.unit.kiosk.printing.jobs import PRINTER, FreeLease, PlainSheets, a_job


class Rounds(threading.Event):
    """Only the clock waits; what is to happen before each round happens then, and after the last it is set."""

    def __init__(self, clock: FakeClock, *happenings: object) -> None:
        super().__init__()
        self._clock = clock
        self._happenings = list(happenings)

    def wait(self, timeout: float | None = None) -> bool:
        self._clock.advance(timeout or 0)
        if not self._happenings:
            self.set()
            return True
        happening = self._happenings.pop(0)
        if callable(happening):
            happening()
        return False


@dataclass
class FullDisk(PlainSheets):
    is_full: bool = True

    def make(self, job: PrintJob, capabilities: Capabilities) -> tuple[Sheet, Media]:
        if self.is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().make(job, capabilities)


@dataclass
class Stand:
    folder: Path
    clock: FakeClock = field(default_factory=FakeClock)
    printer: FakePrinter = field(default_factory=FakePrinter)

    def __post_init__(self) -> None:
        self.journal = PrintJournal(self.folder / "jobs", self.clock)
        self.board = StatusBoard(self.folder / "status")
        self.sheets: PlainSheets = PlainSheets(self.folder)

    def run(self, *happenings: object) -> None:
        PrinterLine(PRINTER, self.opened, self.journal, self.board, self.clock).run(Rounds(self.clock, *happenings))

    def opened(self) -> tuple[Printer, PrintAgent]:
        return self.printer, PrintAgent(PRINTER, self.printer, self.journal, self.sheets, FreeLease())

    @property
    def status(self) -> PrinterStatus:
        (found,) = self.board.all()
        return found


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return Stand(tmp_path)


def test_a_printer_s_state_is_shown(stand: Stand) -> None:
    """Its papers, how many sheets it has, and that nothing is wrong."""
    stand.run()
    assert (stand.status.troubles, stand.status.sheets_left, stand.status.queued_jobs) == ((), 20, 0)
    assert stand.status.media is not None
    assert len(stand.status.media) == 2
    assert [one.printer for one in stand.board.current(stand.clock.now())] == [PRINTER]


def test_trouble_is_shown_in_the_printer_s_words_and_goes(stand: Stand) -> None:
    """Out of paper is seen with the job that waits for it, at once; and that it is over, when the printer says so."""
    seen = []
    stand.printer.reasons = ("media-empty-error",)
    stand.journal.take(a_job())

    def refill() -> None:
        seen.append(stand.status)
        stand.printer.reasons = ()

    stand.run(None, None, refill, *[None] * int(LOOK_S + 2))
    assert (seen[0].troubles, seen[0].queued_jobs) == (("media-empty",), 1)
    assert (stand.status.troubles, stand.status.queued_jobs) == ((), 0)


def test_one_that_does_not_answer_is_offline_and_keeps_its_papers(stand: Stand) -> None:
    """What it told before is believed until it tells otherwise."""
    stand.run(*[None] * 2, stand.printer.cut_power, *[None] * int(LOOK_S + 1))
    assert stand.status.troubles == ("offline",)
    assert stand.status.media is not None
    assert stand.status.sheets_left is None


def test_a_full_disk_is_waited_for(stand: Stand) -> None:
    """The job is not failed for want of room for its sheet; it is shown, and printed once there is some."""
    full = stand.sheets = FullDisk(stand.folder)
    stand.journal.take(a_job())
    seen = []

    def make_room() -> None:
        seen.append((stand.status.troubles, stand.journal.job("JOB-1").stage))
        full.is_full = False

    stand.run(None, make_room, *[None] * 4)
    assert seen == [((DISK_FULL,), PrintStage.QUEUED)]
    assert stand.journal.job("JOB-1").stage is PrintStage.PRINTED


def test_a_dead_agent_s_printers_are_not_current(stand: Stand) -> None:
    """What was seen a minute ago is no state of now."""
    stand.run()
    stand.clock.advance(120)
    assert stand.board.current(stand.clock.now()) == ()
    assert len(stand.board.all()) == 1


def test_a_status_that_is_no_file_of_ours_is_passed_over(stand: Stand) -> None:
    """Half a file, or another's, hides no other printer."""
    stand.run()
    (stand.folder / "status" / "aaa.json").write_text("{")
    assert [one.printer for one in stand.board.all()] == [PRINTER]


def test_a_printer_that_can_not_be_used_is_shown_and_tried_again(stand: Stand) -> None:
    """It keeps no other printer from work, and prints once it is set right."""
    tries = []

    def refused_at_first() -> tuple[Printer, PrintAgent]:
        tries.append(1)
        if len(tries) == 1:
            raise PrinterRefused("as it is set up it can't be used")
        return stand.opened()

    line = PrinterLine(PRINTER, refused_at_first, stand.journal, stand.board, stand.clock)
    seen = []
    line.run(Rounds(stand.clock, lambda: seen.append(stand.status.troubles), None))
    assert (seen, stand.status.troubles) == ([("other",)], ())
