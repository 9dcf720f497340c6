"""Progress on stderr: a bar on a terminal, a line now and then elsewhere, so that stdout stays for results."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self

from tqdm import tqdm

from kiosk.app.kiosk import Kiosk
from kiosk.uploads.journal import JournalUnusable


class ProgressBar:
    def __init__(self, label: str, total: int) -> None:
        self._label = label
        self._total = total
        self._printed = 0
        self._bar = tqdm(total=total, desc=label, unit="photo", leave=False) if sys.stderr.isatty() else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _at: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()

    def at(self, done: int) -> None:
        """`done` of the total, from the start; never goes back."""
        if self._bar is not None:
            self._bar.update(done - self._bar.n)
        elif done > self._printed and (done == self._total or done - self._printed >= self._total / 4):
            self._printed = done
            print(f"{self._label}: {done}/{self._total}", file=sys.stderr, flush=True)


class TroubleLine:
    """One line on stderr whenever what holds the worker up changes, so that nobody waits before a silent terminal."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._shown: str | None = None

    def show(self) -> None:
        try:
            with self._kiosk.journal() as journal:
                trouble = journal.line().trouble
        except JournalUnusable:  # the worker meets it too, and says so with what to do
            return
        if trouble == self._shown:
            return
        self._shown = trouble
        told = "the backend answers again" if trouble is None else f"{trouble}; the photos stay safe here, trying again"
        print(f"kiosk: {told}", file=sys.stderr, flush=True)
