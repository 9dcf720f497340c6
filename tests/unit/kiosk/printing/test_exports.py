"""Prints for a lab: a folder that it watches, and a DPOF order."""

from __future__ import annotations

import json
import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.printing.export.dpof import write_medium
from kiosk.printing.export.hot_folder import REMEMBERED_S, HotFolderPrinter
from kiosk.printing.failures import AnswerLost, JobUnknown, PrinterRefused, PrinterUnreachable
from kiosk.printing.media import Media, MediaSize
from kiosk.printing.ports import JobTicket, Sheet, SheetFormat
from kiosk.printing.states import JobState, PrinterJobId

PAPER = Media(MediaSize(10200, 15200), kind="photographic-glossy")
TICKET = JobTicket("01ORDER-1", PAPER, 2, "10x15", "glossy")
MADE_AT = datetime(2026, 5, 4, 11, 30, 5)  # noqa: DTZ001 - DPOF has no zone


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    path = tmp_path / "sheet.jpg"
    path.write_bytes(b"a sheet")
    return Sheet(path, SheetFormat.JPEG, 1205, 1795, 300)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "lab").mkdir()
    return tmp_path / "lab"


def visible(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_an_order_file_says_what_is_ordered(folder: Path, sheet: Sheet) -> None:
    """Code, size, finish, copies, and which file it is; the file's name says the same to a person."""
    printer = HotFolderPrinter(folder, [PAPER], 300)
    printer.send(printer.begin(TICKET), sheet)
    order = json.loads((folder / "01ORDER-1" / "order.json").read_text())
    assert order == {
        "version": 1,
        "job": "01ORDER-1",
        "product": "10x15",
        "width_mm": 102,
        "height_mm": 152,
        "finish": "glossy",
        "borderless": True,
        "copies": 2,
        "file": "10x15_glossy_2x.jpg",
    }
    assert (folder / "01ORDER-1" / order["file"]).read_bytes() == b"a sheet"


def test_the_lab_sees_a_job_whole_or_not_at_all(folder: Path, sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    """At each write and sync on the way nothing is to be seen, and after the rename all of it."""
    printer = HotFolderPrinter(folder, [PAPER], 300)
    job_id = printer.begin(TICKET)
    seen = []
    fsync = os.fsync

    def looking(descriptor: int) -> None:
        seen.append(visible(folder))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", looking)
    printer.send(job_id, sheet)
    assert seen[:-1] == [[]] * (len(seen) - 1)
    assert visible(folder) == ["01ORDER-1"]


def test_a_job_that_was_cut_off_before_its_rename_is_not_taken_for_delivered(folder: Path, sheet: Sheet) -> None:
    """Another process, after a kill at the last moment, is told that its sheet is still to be sent."""
    printer = HotFolderPrinter(folder, [PAPER], 300)
    job_id = printer.begin(TICKET)
    printer.send(job_id, sheet)
    (folder / "01ORDER-1").rename(folder / ".01ORDER-1.part")
    again = HotFolderPrinter(folder, [PAPER], 300)
    assert again.job(job_id).waits_for_document
    again.send(job_id, sheet)
    assert again.job(job_id).state is JobState.PENDING


def test_what_the_lab_puts_aside_is_aborted(folder: Path, sheet: Sheet) -> None:
    """And not counted as printed."""
    printer = HotFolderPrinter(folder, [PAPER], 300)
    job_id = printer.begin(TICKET)
    printer.send(job_id, sheet)
    (folder / "failed").mkdir()
    (folder / "01ORDER-1").rename(folder / "failed" / "01ORDER-1")
    assert printer.job(job_id).state is JobState.ABORTED


def test_names_that_lead_elsewhere_are_refused(folder: Path) -> None:
    """A job's name becomes a folder's."""
    printer = HotFolderPrinter(folder, [PAPER], 300)
    with pytest.raises(PrinterRefused):
        printer.begin(JobTicket("../elsewhere", PAPER))
    with pytest.raises(JobUnknown):
        printer.job(PrinterJobId("../elsewhere"))


def test_a_share_that_is_gone_is_an_unreachable_printer(tmp_path: Path, folder: Path, sheet: Sheet) -> None:
    """Before a job and in the midst of one; nothing is made where the share is mounted."""
    printer = HotFolderPrinter(folder, [PAPER], 300)
    job_id = printer.begin(TICKET)
    folder.rename(tmp_path / "gone")
    with pytest.raises(PrinterUnreachable):
        printer.begin(TICKET)
    with pytest.raises(PrinterUnreachable):
        printer.job(job_id)
    assert not folder.exists()
    (tmp_path / "gone").rename(folder)
    sheet.path.unlink()
    with pytest.raises(AnswerLost):
        printer.send(job_id, sheet)


def test_jobs_of_last_month_are_forgotten(folder: Path, sheet: Sheet) -> None:
    """So that the folder does not grow for ever."""
    printer = HotFolderPrinter(folder, [PAPER], 300)
    job_id = printer.begin(TICKET)
    record = folder / ".jobs" / "01ORDER-1.json"
    long_ago_s = record.stat().st_mtime - REMEMBERED_S - 60
    os.utime(record, (long_ago_s, long_ago_s))
    printer.begin(JobTicket("01ORDER-2", PAPER))
    with pytest.raises(JobUnknown):
        printer.job(job_id)


def test_a_dpof_order_names_the_picture_with_its_copies(tmp_path: Path, sheet: Sheet) -> None:
    """As DPOF 1.10 has it, with DCF's names, in CR LF."""
    write_medium(tmp_path, sheet.path, 13, MADE_AT)
    assert (tmp_path / "MISC" / "AUTPRINT.MRK").read_bytes() == (
        b"[HDR]\r\nGEN REV = 01.10\r\n"
        b'GEN CRT = "Photo Kiosk" -01.00\r\nGEN DTM = 2026:05:04:11:30:05\r\n'
        b"\r\n[JOB]\r\nPRT PID = 001\r\nPRT TYP = STD\r\nPRT QTY = 013\r\nIMG FMT = EXIF2 -J\r\n"
        b'<IMG SRC = "../DCIM/100PRINT/PRNT0001.JPG">\r\n'
    )
    assert (tmp_path / "DCIM" / "100PRINT" / "PRNT0001.JPG").read_bytes() == b"a sheet"


@pytest.mark.parametrize("copies", [0, 1000])
def test_a_dpof_order_is_within_what_dpof_can_say(tmp_path: Path, sheet: Sheet, copies: int) -> None:
    """No copies beyond three digits."""
    with pytest.raises(ValueError, match="DPOF"):
        write_medium(tmp_path, sheet.path, copies, MADE_AT)


def test_a_lab_that_reads_dpof_gets_a_medium_for_each_job(folder: Path, sheet: Sheet) -> None:
    """It appears whole in the lab's folder, says its size beside, and counts as printed once it is gone."""
    printer = HotFolderPrinter(folder, [PAPER], 300, as_dpof=True)
    job_id = printer.begin(TICKET)
    printer.send(job_id, sheet)
    medium = folder / "01ORDER-1"
    assert visible(folder) == ["01ORDER-1"]
    assert b"PRT QTY = 002" in (medium / "MISC" / "AUTPRINT.MRK").read_bytes()
    order = json.loads((medium / "order.json").read_text())
    assert (order["product"], (medium / order["file"]).read_bytes()) == ("10x15", b"a sheet")
    assert printer.job(job_id).state is JobState.PENDING
    shutil.rmtree(medium)
    assert printer.job(job_id).state is JobState.COMPLETED
    with pytest.raises(ValueError, match="reads no"):
        HotFolderPrinter(folder, [PAPER], 300, SheetFormat.PNG, as_dpof=True)
