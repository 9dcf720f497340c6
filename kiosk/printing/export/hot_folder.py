"""A folder that a minilab watches, as a printer: each job a folder of its own that appears whole, by one rename.

    JOB/10x15_glossy_2x.jpg     the sheet; for a lab that reads DPOF under its names, as `dpof.py` has them
    JOB/order.json              what is ordered of it
    failed/JOB                  the lab moved it there: it could not print it
    .JOB.part                   not whole yet; labs leave hidden names alone
    .jobs/JOB.json              what this adapter remembers of a job

A job that is gone was taken by the lab, which is the only word that a folder gives: it counts as completed. Paper and
jams are the lab's own to tell.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from kiosk.durable import fsync_folder, write_durably
from kiosk.printing.export import dpof
from kiosk.printing.failures import AnswerLost, JobUnknown, PrinterRefused, PrinterUnreachable
from kiosk.printing.media import HMM_A_MM, Media
from kiosk.printing.ports import Capabilities, JobTicket, Sheet, SheetFormat
from kiosk.printing.states import JobReport, JobState, PrinterJobId, PrinterReport, PrinterState

ORDER_FILE: Final = "order.json"
FAILED: Final = "failed"
COPIES_MAX: Final = dpof.COPIES_MAX
REMEMBERED_S: Final = 30 * 24 * 3600
"""How long a job is known by its name. Longer: the folder fills. Shorter: an agent that slept so long must ask."""
_VERSION: Final = 1
_SAFE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
_SUFFIXES: Final = {SheetFormat.JPEG: "jpg", SheetFormat.PNG: "png"}


class _Step(StrEnum):
    BEGUN = "begun"  # no sheet yet
    SENT = "sent"  # the sheet lies in the hidden folder, or was put before the lab
    CANCELED = "canceled"


class HotFolderPrinter:
    def __init__(
        self,
        folder: Path,
        media: Sequence[Media],
        dpi: int,
        form: SheetFormat = SheetFormat.JPEG,
        *,
        as_dpof: bool = False,
    ) -> None:
        """The papers that the lab has. `as_dpof`: each job is a medium with a DPOF order, too. Raises ValueError for a
        format that no lab reads.
        """
        if form not in _SUFFIXES or (as_dpof and form is not SheetFormat.JPEG):
            raise ValueError(f"a lab reads no {form}")
        self._folder = folder
        self._as_dpof = as_dpof
        self._jobs = folder / ".jobs"
        self._capabilities = Capabilities(
            make_and_model=f"lab at {folder.name}",
            formats=frozenset({form}),
            media=tuple(media),
            resolutions_dpi=(dpi,),
            copies_max=COPIES_MAX,
        )

    def capabilities(self) -> Capabilities:
        return self._capabilities

    def report(self) -> PrinterReport:
        self._expect_folder()
        return PrinterReport(PrinterState.IDLE)

    def begin(self, ticket: JobTicket) -> PrinterJobId:
        if _SAFE.fullmatch(ticket.name) is None:
            raise PrinterRefused(f"{ticket.name!r} can't be a folder's name everywhere")
        self._expect_folder()
        self._forget_old()
        size = ticket.media.size
        order = {
            "version": _VERSION,
            "job": ticket.name,
            "product": ticket.product,
            "width_mm": size.width_hmm / HMM_A_MM,
            "height_mm": size.length_hmm / HMM_A_MM,
            "finish": ticket.finish,
            "borderless": ticket.media.is_borderless,
            "copies": ticket.copies,
        }
        try:
            self._jobs.mkdir(exist_ok=True)
            self._remember(ticket.name, _Step.BEGUN, order)
        except OSError as exc:
            raise PrinterUnreachable(f"{self._folder} can't be written: {exc.strerror}") from exc
        return PrinterJobId(ticket.name)

    def send(self, job_id: PrinterJobId, sheet: Sheet) -> None:
        order = self._record(job_id)["order"]
        part = self._part(job_id)
        try:
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir()
            name = self._put_sheet(sheet, order, part)
            write_durably(part / ORDER_FILE, json.dumps({**order, "file": name}, indent=1).encode())
            self._remember(job_id, _Step.SENT, order)
            part.rename(self._folder / job_id)
            fsync_folder(self._folder)
        except OSError as exc:
            raise AnswerLost(f"{self._folder} did not take {job_id} whole: {exc.strerror}") from exc

    def _put_sheet(self, sheet: Sheet, order: dict[str, Any], part: Path) -> str:
        """Its name within the job's folder."""
        if self._as_dpof:
            dpof.write_medium(part, sheet.path, order["copies"], datetime.now(UTC).astimezone())
            return dpof.PICTURE
        name = f"{order['product']}_{order['finish']}_{order['copies']}x.{_SUFFIXES[sheet.format]}"
        _copy_durably(sheet.path, part / name)
        return name

    def job(self, job_id: PrinterJobId) -> JobReport:
        self._expect_folder()
        step = _Step(self._record(job_id)["step"])
        if step is _Step.CANCELED:
            return JobReport(job_id, job_id, JobState.CANCELED, ("job-canceled-by-user",))
        if (self._folder / job_id).exists():
            return JobReport(job_id, job_id, JobState.PENDING)
        if (self._folder / FAILED / job_id).exists():
            return JobReport(job_id, job_id, JobState.ABORTED, ("aborted-by-system",), "the lab put it aside")
        if step is _Step.BEGUN or self._part(job_id).exists():
            return JobReport(job_id, job_id, JobState.HELD, ("job-incoming",))
        return JobReport(job_id, job_id, JobState.COMPLETED, ("job-completed-successfully",))

    def jobs_named(self, name: str) -> Sequence[JobReport]:
        try:
            return [self.job(PrinterJobId(name))]
        except JobUnknown:
            return []

    def close(self) -> None:
        """A folder keeps none."""

    def cancel(self, job_id: PrinterJobId) -> None:
        """Does nothing once the lab has taken it."""
        if self.job(job_id).state not in {JobState.PENDING, JobState.HELD}:
            return
        part = self._part(job_id)
        try:
            if (self._folder / job_id).exists():
                shutil.rmtree(part, ignore_errors=True)
                (self._folder / job_id).rename(part)  # in one step, so that the lab never finds half of it
            self._remember(job_id, _Step.CANCELED, self._record(job_id)["order"])
            shutil.rmtree(part, ignore_errors=True)
        except OSError as exc:
            raise PrinterUnreachable(f"{job_id} can't be taken back from {self._folder}: {exc.strerror}") from exc

    def _part(self, job_id: PrinterJobId) -> Path:
        return self._folder / f".{job_id}.part"

    def _remember(self, job_id: str, step: _Step, order: dict[str, Any]) -> None:
        write_durably(self._jobs / f"{job_id}.json", json.dumps({"step": step, "order": order}).encode())

    def _record(self, job_id: PrinterJobId) -> dict[str, Any]:
        if _SAFE.fullmatch(job_id) is None:
            raise JobUnknown(f"{job_id!r} is no job of {self._folder}")
        try:
            record: dict[str, Any] = json.loads((self._jobs / f"{job_id}.json").read_text("utf-8"))
        except FileNotFoundError as exc:
            raise JobUnknown(f"{job_id} was never put into {self._folder}, or long ago") from exc
        except (OSError, ValueError) as exc:
            raise PrinterUnreachable(f"{self._folder} does not give what it knows of {job_id}: {exc}") from exc
        return record

    def _forget_old(self) -> None:
        before_s = time.time() - REMEMBERED_S
        for record in self._jobs.glob("*.json"):
            if record.stat().st_mtime < before_s:
                record.unlink(missing_ok=True)

    def _expect_folder(self) -> None:
        if not self._folder.is_dir() or not os.access(self._folder, os.W_OK):
            raise PrinterUnreachable(f"{self._folder} is not there or can't be written: is the lab's share mounted?")


def _copy_durably(source: Path, target: Path) -> None:
    with source.open("rb") as given, target.open("wb") as file:
        shutil.copyfileobj(given, file)
        file.flush()
        os.fsync(file.fileno())
