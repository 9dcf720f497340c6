"""Sudden death at a step of one's choice, as SIGKILL brings it, and a printer that survives whoever uses it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.printing.ports import JobTicket, Sheet
from kiosk.printing.states import PrinterJobId
from tests.fakes.printing import FakePrinter


class Killed(BaseException):
    """Nothing catches it, as nothing catches SIGKILL."""


class Fate:
    """Dies at the step of this number: before it has an effect, or after."""

    def __init__(self, step: int, *, before: bool) -> None:
        self._steps_left = step
        self._before = before
        self.is_over = False

    @contextmanager
    def step(self) -> Iterator[None]:
        dies = self._steps_left == 0 and not self.is_over
        self._steps_left -= 1
        if dies and self._before:
            self._die()
        yield
        if dies:
            self._die()

    def _die(self) -> None:
        self.is_over = True
        raise Killed


def immortal() -> Fate:
    return Fate(1_000_000, before=True)


class MortalPrinter(FakePrinter):
    """The agent dies at its calls; the printer does not."""

    fate = immortal()

    def begin(self, ticket: JobTicket) -> PrinterJobId:
        with self.fate.step():
            return super().begin(ticket)

    def send(self, job_id: PrinterJobId, sheet: Sheet) -> None:
        with self.fate.step():
            super().send(job_id, sheet)

    def cancel(self, job_id: PrinterJobId) -> None:
        with self.fate.step():
            super().cancel(job_id)
