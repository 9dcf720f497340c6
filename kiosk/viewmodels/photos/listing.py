"""What is on the chosen medium, while it is found; then which of it is there twice."""

from __future__ import annotations

import time
from itertools import takewhile
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from kiosk.flow.ports import MediumScan
from kiosk.media.duplicates import duplicates
from kiosk.media.scan import Candidate
from kiosk.viewmodels.bridge import Bridge

BATCH_S: Final = 0.1
"""Between two deliveries of a scan. Shorter: the grid is laid out anew all the time. Longer: it looks empty."""


class Listing(QObject):
    """Of the GUI thread; the medium is read on others. One folder at a time, and no word of an earlier one."""

    found = Signal(object)
    """Some more candidates, as a list."""
    finished = Signal()
    copies_found = Signal(object)
    """The paths whose bytes another one has that comes before them by name, as a frozenset; after `finished`."""
    failed = Signal(object)

    def __init__(self, scan: MediumScan, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scan = scan
        self._bridge = bridge
        self._root: Path | None = None
        self._abandoned = Event()
        self._under_way = False

    @property
    def root(self) -> Path | None:
        """Of what was begun last, whether it is finished or not; None once that was stopped."""
        return self._root

    @property
    def under_way(self) -> bool:
        return self._under_way

    def begin(self, root: Path, *, backwards: bool) -> None:
        """`backwards`: by name, the last first."""
        self.stop()
        self._root = root
        self._under_way = True
        abandoned, send = self._abandoned, self._bridge.courier()
        listed: list[Candidate] = []

        def walk() -> list[Candidate]:
            batch: list[Candidate] = []
            sent_at = time.monotonic()
            for candidate in self._scan(root, backwards=backwards):
                if abandoned.is_set():
                    break
                batch.append(candidate)
                listed.append(candidate)
                if time.monotonic() - sent_at > BATCH_S:
                    send(lambda found=batch: self._deliver(found, abandoned))  # type: ignore[misc] # binds this batch
                    batch, sent_at = [], time.monotonic()
            return batch

        def end(rest: list[Candidate]) -> None:
            self._deliver(rest, abandoned)
            if not abandoned.is_set():
                self._under_way = False
                self.finished.emit()
                self._look_for_copies(listed, abandoned)

        self._bridge.on_scout(walk, end, lambda error: self._fail(error, abandoned))

    def stop(self) -> None:
        self._abandoned.set()
        self._abandoned = Event()
        self._root = None
        self._under_way = False

    def _deliver(self, candidates: list[Candidate], abandoned: Event) -> None:
        if candidates and not abandoned.is_set():
            self.found.emit(candidates)

    def _look_for_copies(self, listed: list[Candidate], abandoned: Event) -> None:
        def find() -> frozenset[Path]:
            by_path = sorted(listed, key=lambda candidate: candidate.path)
            copies = takewhile(lambda _: not abandoned.is_set(), duplicates(by_path))
            return frozenset(duplicate.path for duplicate in copies)

        def tell(copies: frozenset[Path]) -> None:
            if not abandoned.is_set():
                self.copies_found.emit(copies)

        self._bridge.on_scout(find, tell, lambda error: self._fail(error, abandoned))

    def _fail(self, error: BaseException, abandoned: Event) -> None:
        if not abandoned.is_set():
            self.failed.emit(error)
