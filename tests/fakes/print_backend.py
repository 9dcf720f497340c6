"""The backend as a print agent sees it, in memory, and the photos behind its links."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from pathlib import Path

from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.print_jobs import (
    HeldPrint,
    PrintClaim,
    PrintOutcome,
    PrintReport,
    PrintReported,
    PrintTask,
    PrintTasks,
)
from backend_lambdas.contract.prints import PrintEntry
from kiosk.api.failures import TransferFailure
from tests.fakes.backend_data import photo_id, sha256_base64

ORDER = OrderId("01J0000000000000000000000A")
SMALL = PrintEntry("10x15", 102, 152, "glossy", 2, 29, border=False)
LARGE = PrintEntry("13x18", 127, 178, "glossy", 1, 59, border=False)


def a_task(number: int = 0, *prints: PrintEntry, round_: int = 1) -> PrintTask:
    content = f"photo {number}".encode()
    return PrintTask(
        ORDER, photo_id(number), round_, prints or (SMALL,), len(content), sha256_base64(content), f"link:{number}"
    )


@dataclass
class FakePrintBackend:
    """One device's view: nobody else claims."""

    waiting: list[PrintTask] = field(default_factory=list)
    claimed: dict[PhotoId, PrintTask] = field(default_factory=dict)
    ended: list[PrintReport] = field(default_factory=list)
    """Those that counted, each once."""
    heard: list[PrintReport] = field(default_factory=list)
    """All, repeats and refused ones included."""
    claims: list[PrintClaim] = field(default_factory=list)
    faults: deque[TransferFailure] = field(default_factory=deque)
    """Raised by the next calls, one each, before anything happens."""

    lost_answers: deque[TransferFailure] = field(default_factory=deque)
    """Raised by the next reports, one each, after they were taken in."""

    def claim_prints(self, claim: PrintClaim) -> PrintTasks:
        self._fail()
        self.claims.append(claim)
        told = [task for photo, task in self.claimed.items() if photo not in claim.held][: claim.photos_max]
        while self.waiting and len(told) < claim.photos_max:
            task = self.waiting.pop(0)
            self.claimed[task.photo_id] = task
            told.append(task)
        withdrawn = tuple(held for held in claim.holding or () if not self._has(held))
        return PrintTasks(tuple(told), withdrawn or None)

    def _has(self, held: HeldPrint) -> bool:
        task = self.claimed.get(held.photo_id)
        return task is not None and task.round == held.round

    def report_print(self, report: PrintReport) -> PrintReported:
        self._fail()
        self.heard.append(report)
        reported = self._taken_in(report)
        if self.lost_answers:
            raise self.lost_answers.popleft()
        return reported

    def _taken_in(self, report: PrintReport) -> PrintReported:
        if report in self.ended:
            return PrintReported(counted=True)
        task = self.claimed.get(report.photo_id)
        if task is None or task.round != report.round:
            return PrintReported(counted=False)
        del self.claimed[report.photo_id]
        self.ended.append(report)
        if report.outcome is PrintOutcome.GIVEN_BACK:
            self.waiting.append(task)
        return PrintReported(counted=True)

    def begin_again(self, number: int) -> None:
        """Staff looked, and want it once more."""
        task = self.claimed.pop(photo_id(number))
        self.waiting.append(replace(task, round=task.round + 1))

    def take_back(self, number: int) -> None:
        """Staff freed it for another agent, or cancelled or erased its order."""
        del self.claimed[photo_id(number)]

    @property
    def outcomes(self) -> list[tuple[PhotoId, PrintOutcome, str | None]]:
        return [(report.photo_id, report.outcome, report.reason) for report in self.ended]

    def _fail(self) -> None:
        if self.faults:
            raise self.faults.popleft()


@dataclass
class FakePhotos:
    faults: deque[TransferFailure | OSError] = field(default_factory=deque)
    fetched: list[str] = field(default_factory=list)

    def fetch(self, url: str, target: Path, size_bytes: int, checksum_sha256: str) -> None:
        self.fetched.append(url)
        if self.faults:
            raise self.faults.popleft()
        target.write_bytes(f"photo {url.removeprefix('link:')}".encode())
