"""The fake printer, so that what is tested with it rests on the same contract."""

from __future__ import annotations

from tests.fakes.printing import FakePrinter
from tests.integration.printing.rigs.rig import Arrived


class FakeRig:
    tells_paper = True
    forgets = True

    def __init__(self) -> None:
        self.printer = FakePrinter()

    def take_paper_out(self) -> None:
        self.printer.reasons = ("media-empty-error",)

    def put_paper_in(self) -> None:
        self.printer.reasons = ()

    def jam(self) -> None:
        self.printer.reasons = ("media-jam-error",)

    def cut_power(self) -> None:
        self.printer.cut_power()

    def restore_power(self) -> None:
        self.printer.has_power = True

    def arrived(self) -> list[Arrived]:
        return [
            Arrived(job.content, job.ticket.copies, str(job.ticket))
            for job in self.printer.jobs.values()
            if job.content is not None
        ]
