"""A printer in memory that prints as soon as it has paper; what it holds survives those who use it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.printing.failures import JobUnknown, PrinterBusy, PrinterUnreachable
from kiosk.printing.media import Margins, Media, MediaSize
from kiosk.printing.ports import Capabilities, JobTicket, Sheet, SheetFormat
from kiosk.printing.states import FINAL, JobReport, JobState, PrinterJobId, PrinterReport, PrinterState

GLOSSY_4X6 = Media(MediaSize(10160, 15240), kind="photographic-glossy", name="na_index-4x6_4x6in")


@dataclass(frozen=True, slots=True)
class FakeJob:
    ticket: JobTicket
    report: JobReport
    content: bytes | None = None


class FakePrinter:
    def __init__(self, *, is_patient: bool = True) -> None:
        self.jobs: dict[PrinterJobId, FakeJob] = {}
        self.reasons: tuple[str, ...] = ()
        """While there are any, nothing gets final."""
        self.has_power = True
        self._begun = 0
        self.is_patient = is_patient
        """Takes a job while another is under way."""

    def capabilities(self) -> Capabilities:
        self._expect_power()
        media = (GLOSSY_4X6, replace(GLOSSY_4X6, margins=Margins(340, 340, 340, 340)))
        formats = frozenset({SheetFormat.PWG_RASTER, SheetFormat.JPEG})
        return Capabilities("fake", formats, media, (300,), copies_max=99)

    def report(self) -> PrinterReport:
        self._expect_power()
        self._work()
        busy = any(job.report.state is JobState.PROCESSING for job in self.jobs.values())
        return PrinterReport(PrinterState.PROCESSING if busy else PrinterState.IDLE, self.reasons, sheets_left=20)

    def begin(self, ticket: JobTicket) -> PrinterJobId:
        self._expect_power()
        self._work()
        if not self.is_patient and any(job.report.state not in FINAL for job in self.jobs.values()):
            raise PrinterBusy("one job at a time")
        self._begun += 1
        job_id = PrinterJobId(str(self._begun))
        self.jobs[job_id] = FakeJob(ticket, JobReport(job_id, ticket.name, JobState.HELD, ("job-incoming",)))
        return job_id

    def send(self, job_id: PrinterJobId, sheet: Sheet) -> None:
        self._expect_power()
        job = self._known(job_id)
        self.jobs[job_id] = replace(
            job, content=sheet.path.read_bytes(), report=replace(job.report, state=JobState.PROCESSING, reasons=())
        )

    def job(self, job_id: PrinterJobId) -> JobReport:
        self._expect_power()
        self._work()
        return self._known(job_id).report

    def jobs_named(self, name: str) -> Sequence[JobReport]:
        self._expect_power()
        self._work()
        return [job.report for job in self.jobs.values() if job.ticket.name == name]

    def close(self) -> None:
        """Keeps none."""

    def cancel(self, job_id: PrinterJobId) -> None:
        self._expect_power()
        job = self._known(job_id)
        if job.report.state not in FINAL:
            self.jobs[job_id] = replace(job, report=replace(job.report, state=JobState.CANCELED, reasons=()))

    # A person's hands

    def cut_power(self) -> None:
        """And with it all that it knew of jobs."""
        self.has_power = False
        self.jobs = {job_id: job for job_id, job in self.jobs.items() if job.report.state is JobState.COMPLETED}

    def abort(self, job_id: PrinterJobId, reasons: tuple[str, ...] = ("document-format-error",)) -> None:
        job = self.jobs[job_id]
        self.jobs[job_id] = replace(job, report=replace(job.report, state=JobState.ABORTED, reasons=reasons))

    @property
    def printed(self) -> list[FakeJob]:
        """On paper."""
        return [job for job in self.jobs.values() if job.report.state is JobState.COMPLETED]

    def _work(self) -> None:
        if self.reasons:
            return
        for job_id, job in self.jobs.items():
            if job.report.state is JobState.PROCESSING:
                self.jobs[job_id] = replace(job, report=replace(job.report, state=JobState.COMPLETED))

    def _known(self, job_id: PrinterJobId) -> FakeJob:
        if job_id not in self.jobs:
            raise JobUnknown(f"no job {job_id}")
        return self.jobs[job_id]

    def _expect_power(self) -> None:
        if not self.has_power:
            raise PrinterUnreachable("no power")
