"""Takes in what became of a photo at the printer: by the word of the device that has it, and of no other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.print_jobs import PrintOutcome, PrintReported
from backend_lambdas.contract.statuses import PrintStatus
from backend_lambdas.domain.history import PRINT_EVENTS, Actor, Line
from backend_lambdas.domain.printing.ports import Counting

if TYPE_CHECKING:
    from backend_lambdas.contract.identifiers import DeviceId
    from backend_lambdas.contract.print_jobs import PrintReport
    from backend_lambdas.domain.counter.ports import StageRecords
    from backend_lambdas.domain.printing.ports import PrintReports

STATUS_AFTER: Final = {
    PrintOutcome.PRINTED: PrintStatus.PRINTED,
    PrintOutcome.FAILED: PrintStatus.FAILED,
    PrintOutcome.GIVEN_BACK: PrintStatus.QUEUED,
}


@dataclass(frozen=True, slots=True)
class ReportDesk:
    records: PrintReports
    stages: StageRecords

    def take(self, device_id: DeviceId, report: PrintReport) -> PrintReported:
        line = Line(report.at, PRINT_EVENTS[STATUS_AFTER[report.outcome]], Actor.KIOSK, report.reason, report.photo_id)
        counting = self.records.end_claim(device_id, report, line)
        # Also for a repeat: the call that counted may have died right after.
        if counting is not Counting.REFUSED:
            self.stages.settle(report.order_id)
        return PrintReported(counted=counting is not Counting.REFUSED)
