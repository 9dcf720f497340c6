"""What each adapter promises, tried on a real IPP printer, a real CUPS queue before it, a lab's folder,
the Windows adapter on a spooler that is played, and the fake.
"""

from __future__ import annotations

import itertools
import os
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from backend_lambdas.contract.prints import PrintEntry
from kiosk.printing.failures import JobUnknown, PrinterUnreachable
from kiosk.printing.media import Media, MediaSize
from kiosk.printing.ports import JobTicket, Sheet, SheetFormat
from kiosk.printing.reasons import Trouble
from kiosk.printing.sheets.render import SheetSpec, render_sheet
from kiosk.printing.states import JobReport, JobState, PrinterJobId
from tests.integration.printing.pictures import a_photo
from tests.integration.printing.rigs.rig import Rig, until

_NUMBERS = itertools.count(1)
SIZE = MediaSize.of_mm(102, 152)


def entry(copies: int = 1) -> PrintEntry:
    return PrintEntry("10x15", 102, 152, "glossy", copies, 29, border=False)


def paper_of(rig: Rig) -> Media:
    media = rig.printer.capabilities().media_for(SIZE, "glossy", borderless=True)
    assert media is not None
    return media


def ticket(rig: Rig, copies: int = 1) -> JobTicket:
    return JobTicket(f"contract-{os.getpid()}-{next(_NUMBERS)}", paper_of(rig), copies, "10x15", "glossy")


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_photo(tmp_path_factory.mktemp("photo") / "photo.jpg", (900, 675))


@pytest.fixture(scope="module")
def sheets() -> dict[type[Rig], Sheet]:
    """One is enough for all jobs of a printer."""
    return {}


@pytest.fixture
def sheet(rig: Rig, photo: Path, sheets: dict[type[Rig], Sheet]) -> Sheet:
    if type(rig) not in sheets:
        can = rig.printer.capabilities()
        spec = SheetSpec(paper_of(rig), can.resolution_dpi(300), can.best_format, is_colour=can.is_colour)
        sheets[type(rig)] = render_sheet(photo, entry(), spec, photo.with_name(f"sheet-{len(sheets)}"))
    return sheets[type(rig)]


def shows_the_same(arrived: bytes, sheet: Sheet) -> bool:
    """To the last byte; what is drawn by a driver, to the last pixel."""
    if sheet.format is not SheetFormat.PNG:
        return arrived == sheet.path.read_bytes()
    with Image.open(BytesIO(arrived)) as drawn, Image.open(sheet.path) as ordered:
        return drawn.size == ordered.size and drawn.tobytes() == ordered.tobytes()


def until_state(rig: Rig, job_id: PrinterJobId, *states: JobState) -> JobReport:
    until(lambda: rig.printer.job(job_id).state in states, f"one of {states}")
    return rig.printer.job(job_id)


def test_a_job_begun_and_sent_is_printed_as_it_was_ordered(rig: Rig, sheet: Sheet) -> None:
    """What arrives is the sheet, byte by byte, with its copies, and completed is what the printer says then."""
    before = len(rig.arrived())
    asked = ticket(rig, copies=min(3, rig.printer.capabilities().copies_max))
    job_id = rig.printer.begin(asked)
    rig.printer.send(job_id, sheet)
    until_state(rig, job_id, JobState.COMPLETED)
    (arrived,) = rig.arrived()[before:]
    assert shows_the_same(arrived.content, sheet)
    assert arrived.copies == asked.copies
    assert asked.media.kind is None or "glossy" in arrived.ticket


def test_nothing_is_printed_before_the_sheet_is_sent(rig: Rig) -> None:
    """A job that was only begun waits, says so, and can be cancelled without a trace on paper."""
    before = len(rig.arrived())
    job_id = rig.printer.begin(ticket(rig))
    report = rig.printer.job(job_id)
    assert report.state in {JobState.HELD, JobState.PENDING}
    assert report.waits_for_document
    rig.printer.cancel(job_id)
    until_state(rig, job_id, JobState.CANCELED, JobState.ABORTED)
    assert len(rig.arrived()) == before


def test_a_job_is_found_again_by_its_name(rig: Rig, sheet: Sheet) -> None:
    """While it is under way and once it is done; another name finds nothing."""
    rig.take_paper_out()
    asked = ticket(rig)
    job_id = rig.printer.begin(asked)
    assert [job.job_id for job in rig.printer.jobs_named(asked.name)] == [job_id]
    rig.printer.send(job_id, sheet)
    assert [job.job_id for job in rig.printer.jobs_named(asked.name)] == [job_id]
    rig.put_paper_in()
    until_state(rig, job_id, JobState.COMPLETED)
    assert [job.state for job in rig.printer.jobs_named(asked.name)] == [JobState.COMPLETED]
    assert rig.printer.jobs_named(f"{asked.name}x") == []


@pytest.mark.parametrize("what", [Trouble.MEDIA_EMPTY, Trouble.MEDIA_JAM])
def test_trouble_is_the_printers_word_and_the_job_goes_on_after_it(rig: Rig, sheet: Sheet, what: Trouble) -> None:
    """Out of paper or jammed, the job is not done, the printer says what it wants, and goes on when it has it."""
    if what is Trouble.MEDIA_EMPTY:
        rig.take_paper_out()
    else:
        rig.jam()
    job_id = rig.printer.begin(ticket(rig))
    rig.printer.send(job_id, sheet)
    if rig.tells_paper:
        until(lambda: what in rig.printer.report().blocked_by, str(what))
    else:
        time.sleep(0.1)
    assert rig.printer.job(job_id).state in {JobState.PENDING, JobState.PROCESSING, JobState.STOPPED}
    rig.put_paper_in()
    until_state(rig, job_id, JobState.COMPLETED)
    until(lambda: what not in rig.printer.report().blocked_by, f"no {what}")


def test_a_job_that_waits_for_paper_can_be_cancelled(rig: Rig, sheet: Sheet) -> None:
    """Cancelled is what it is then, once the printer let go of it; a second time changes nothing."""
    rig.take_paper_out()
    job_id = rig.printer.begin(ticket(rig))
    rig.printer.send(job_id, sheet)
    if rig.tells_paper:  # before it began to work, ippeveprinter says cancelled and prints all the same
        until(lambda: Trouble.MEDIA_EMPTY in rig.printer.report().blocked_by, "a job that waits for paper")
    rig.printer.cancel(job_id)
    rig.put_paper_in()
    until_state(rig, job_id, JobState.CANCELED)
    rig.printer.cancel(job_id)
    assert rig.printer.job(job_id).state is JobState.CANCELED


def test_a_job_that_never_was_is_unknown(rig: Rig) -> None:
    """Neither a number nor a word that the printer never gave is taken for a job."""
    for job_id in ("999999", "never-was"):
        with pytest.raises(JobUnknown):
            rig.printer.job(PrinterJobId(job_id))


def test_unplugged_in_mid_job_it_does_not_answer_and_nothing_is_called_printed(rig: Rig, sheet: Sheet) -> None:
    """Gone: unreachable, or not done yet by a queue's word. Back: unknown to the printer, or done by its queue's word,
    which of CUPS is no proof of paper (docs/decisions/0029).
    """
    rig.take_paper_out()
    job_id = rig.printer.begin(ticket(rig))
    rig.printer.send(job_id, sheet)
    rig.cut_power()
    try:
        state = rig.printer.job(job_id).state
    except PrinterUnreachable:
        state = JobState.PENDING
    assert state is not JobState.COMPLETED
    rig.restore_power()
    rig.put_paper_in()
    if rig.forgets:
        with pytest.raises(JobUnknown):
            rig.printer.job(job_id)
    else:
        until_state(rig, job_id, JobState.COMPLETED)
