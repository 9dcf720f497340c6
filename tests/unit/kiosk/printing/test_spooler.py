"""The Windows adapter, on a spooler that is played. The system itself has never been asked by a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.printing.failures import JobUnknown, PrinterRefused, PrinterUnreachable
from kiosk.printing.media import Margins, Media, MediaSize
from kiosk.printing.ports import JobTicket, Sheet, SheetFormat
from kiosk.printing.reasons import Trouble
from kiosk.printing.spooler.statuses import (
    WORK_OFFLINE,
    JobStatus,
    PrinterStatus,
    job_state,
    printer_reasons,
    printer_state,
)
from kiosk.printing.states import JobState, PrinterReport, PrinterState
from tests.integration.printing.rigs.windows import WindowsRig


@pytest.fixture
def windows() -> Iterator[WindowsRig]:
    rig = WindowsRig()
    yield rig
    rig.close()


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    path = tmp_path / "sheet.png"
    Image.new("RGB", (1200, 1800), (9, 99, 199)).save(path)
    return Sheet(path, SheetFormat.PNG, 1200, 1800, 300)


def ticket(windows: WindowsRig, *, borderless: bool = True) -> JobTicket:
    media = windows.printer.capabilities().media_for(MediaSize.of_mm(102, 152), "glossy", borderless=borderless)
    assert media is not None
    return JobTicket("7K3M_JOB_1", media, 2)


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (0, JobState.PENDING),
        (JobStatus.SPOOLING, JobState.HELD),
        (JobStatus.SPOOLING | JobStatus.PRINTING, JobState.PROCESSING),
        (JobStatus.PRINTING | JobStatus.PAPEROUT, JobState.PROCESSING),
        (JobStatus.PRINTING | JobStatus.ERROR, JobState.STOPPED),
        (JobStatus.PAUSED, JobState.HELD),
        (JobStatus.PRINTED | JobStatus.RETAINED, JobState.COMPLETED),
        (JobStatus.COMPLETE, JobState.COMPLETED),
        (JobStatus.PRINTED | JobStatus.DELETING, JobState.CANCELED),
    ],
)
def test_the_spooler_s_bits_in_ipp_s_words(status: int, state: JobState) -> None:
    """What ends a job counts before what holds it up, and that before what it is at."""
    assert job_state(status) is state


def test_trouble_is_told_by_printer_or_job() -> None:
    """Drivers do either."""
    assert printer_reasons(PrinterStatus.PAPER_JAM, 0, []) == ("media-jam-error",)
    assert printer_reasons(0, 0, [0, JobStatus.PAPEROUT]) == ("media-empty-error",)
    assert printer_reasons(PrinterStatus.PAPER_OUT, 0, [JobStatus.PAPEROUT]) == ("media-empty-error",)
    offline = PrinterReport(printer_state(0, WORK_OFFLINE), printer_reasons(0, WORK_OFFLINE, []))
    assert offline.state is PrinterState.STOPPED
    assert offline.blocked_by == {Trouble.OFFLINE}


def test_papers_have_the_margins_that_their_driver_gives_them(windows: WindowsRig) -> None:
    """In hundredths of a millimetre; 40 pixels of 300 dpi are 3.39 mm."""
    can = windows.printer.capabilities()
    assert can.media[0] == Media(MediaSize(10160, 15240), Margins(), None, "4x6")
    assert can.media[1].margins == Margins(339, 339, 339, 339)
    assert can.resolutions_dpi == (300,)
    assert can.copies_max == 50
    assert windows.spooler.contexts == {}


@pytest.mark.parametrize(("borderless", "box"), [(True, (0, 0, 1200, 1800)), (False, (-40, -40, 1160, 1760))])
def test_a_sheet_is_drawn_over_the_whole_paper(
    windows: WindowsRig, sheet: Sheet, borderless: bool, box: tuple[int, int, int, int]
) -> None:
    """GDI counts from the first pixel that can be printed."""
    if not borderless:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("tests.integration.printing.rigs.windows.PAPERS", ((257, (1016, 1524), "4x6 border", 40),))
            printer = windows.printer
            printer.send(printer.begin(ticket(windows, borderless=False)), sheet)
    else:
        windows.printer.send(windows.printer.begin(ticket(windows)), sheet)
    ((job, drawn_in),) = windows.spooler.drawn
    assert drawn_in == box
    assert job.settings.Copies == 2
    assert job.settings.Orientation == 1
    assert windows.spooler.contexts == {}
    assert windows.spooler.handles == 0


def test_a_printed_job_is_held_until_its_end_was_seen_and_then_let_go(windows: WindowsRig, sheet: Sheet) -> None:
    """So that one which is gone is never taken for printed; the queue does not grow."""
    printer = windows.printer
    first = printer.begin(ticket(windows))
    printer.send(first, sheet)
    assert printer.job(first).state is JobState.COMPLETED
    assert printer.job(first).state is JobState.COMPLETED
    printer.begin(ticket(windows))
    assert int(first) not in windows.spooler.jobs
    with pytest.raises(JobUnknown):
        printer.job(first)


def test_a_job_that_another_process_began_can_t_be_sent_here(windows: WindowsRig, sheet: Sheet) -> None:
    """Its drawing died with that process; Windows drops what had no end."""
    job_id = windows.printer.begin(ticket(windows))
    with pytest.raises(JobUnknown):
        windows.new_printer().send(job_id, sheet)


def test_a_printer_that_windows_does_not_have_is_unreachable(windows: WindowsRig) -> None:
    """And a paper that its driver no longer has is refused."""
    with pytest.raises(PrinterUnreachable, match="no printer"):
        windows.new_printer("gone").report()
    with pytest.raises(PrinterRefused, match="no paper"):
        windows.printer.begin(JobTicket("7K3M_JOB_1", Media(MediaSize(1, 1)), 1))
