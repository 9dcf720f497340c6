"""A print service that dies at each of its steps: another takes up, and every copy comes on paper once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from backend_lambdas.contract.print_jobs import PrintClaim, PrintOutcome, PrintReport, PrintReported, PrintTasks
from kiosk import durable
from kiosk.print_service import task_book
from kiosk.printing.agent import journal as journal_module
from kiosk.printing.agent.journal import PrintJournal
from tests.fakes.print_backend import LARGE, SMALL, FakePhotos, FakePrintBackend, a_task
from tests.unit.kiosk.print_service.shop import PrintShop
from tests.unit.kiosk.printing.fate import Fate, Killed, MortalPrinter, immortal
from tests.unit.kiosk.printing.jobs import PRINTER

STEPS_MAX = 120
ROUNDS = 12


@dataclass
class MortalBackend(FakePrintBackend):
    """The service dies at its calls; the backend does not."""

    fate: Fate = field(default_factory=immortal)

    def claim_prints(self, claim: PrintClaim) -> PrintTasks:
        with self.fate.step():
            return super().claim_prints(claim)

    def report_print(self, report: PrintReport) -> PrintReported:
        with self.fate.step():
            return super().report_print(report)


@dataclass
class MortalPhotos(FakePhotos):
    fate: Fate = field(default_factory=immortal)

    def fetch(self, url: str, target: Path, size_bytes: int, checksum_sha256: str) -> None:
        with self.fate.step():
            super().fetch(url, target, size_bytes, checksum_sha256)


class MortalShop(PrintShop):
    def live(self, fate: Fate, monkeypatch: pytest.MonkeyPatch) -> bool:
        """Whether it got to the end before its fate; else another process stands ready."""
        assert isinstance(self.backend, MortalBackend)
        assert isinstance(self.photos, MortalPhotos)
        assert isinstance(self.printer, MortalPrinter)
        self.backend.fate = self.photos.fate = self.printer.fate = fate
        forget = PrintJournal.forget

        def mortal_write(path: Path, content: bytes) -> None:
            with fate.step():
                durable.write_durably(path, content)

        def mortal_sync(folder: Path) -> None:
            with fate.step():
                durable.fsync_folder(folder)

        def mortal_forget(journal: PrintJournal, job_id: str) -> None:
            with fate.step():
                forget(journal, job_id)

        with monkeypatch.context() as patch:
            patch.setattr(journal_module, "write_durably", mortal_write)
            patch.setattr(task_book, "write_durably", mortal_write)
            patch.setattr(task_book, "fsync_folder", mortal_sync)  # between a photo's end and its task's
            patch.setattr(PrintJournal, "forget", mortal_forget)
            try:
                self.intake.resume()
                self.rounds(ROUNDS)
            except Killed:
                self.start()
                return False
        return True


@pytest.mark.parametrize("before", [True, False])
def test_killed_at_any_step_every_copy_is_printed_once_and_told(
    before: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Claimed, fetched, kept, printed, reported, forgotten: wherever it dies, twice in a row, nothing is lost, doubled
    or left behind, and nobody is asked.
    """
    for step in range(STEPS_MAX):
        backend = MortalBackend([a_task(0, SMALL, LARGE), a_task(1)])
        shop = MortalShop(tmp_path / str(step), backend, MortalPhotos(), {PRINTER: MortalPrinter(is_patient=False)})
        survived = shop.live(Fate(step, before=before), monkeypatch)
        shop.live(Fate(step // 2, before=not before), monkeypatch)
        assert shop.live(immortal(), monkeypatch)
        assert sorted(shop.paper(), key=str) == [(b"photo 0", 1), (b"photo 0", 2), (b"photo 1", 2)], step
        assert [report.outcome for report in backend.ended] == [PrintOutcome.PRINTED] * 2, step
        assert shop.left_behind() == [], step
        if survived:
            assert step > 40  # it is the loop's end, and not that nothing was tried
            return
    pytest.fail("the service has more steps than were tried")
