"""Who may drive a printer: one agent at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import filelock


class Lease(Protocol):
    """Held until it is given back or its holder is dead. Asked for before each round: one that ends by itself, as a
    backend's across machines would, is renewed by asking.
    """

    def hold(self) -> bool:
        """True while it is ours. Returns at once; may be called again by its holder."""

    def give_back(self) -> None:
        """May be called by one who does not hold it."""


class FileLease(Lease):
    """Among the processes of one machine; the system ends it with its holder. A network share is no place for it."""

    def __init__(self, path: Path) -> None:
        self._lock = filelock.FileLock(path, timeout=0)

    def hold(self) -> bool:
        if self._lock.is_locked:
            return True
        try:
            self._lock.acquire()
        except filelock.Timeout:
            return False
        return True

    def give_back(self) -> None:
        self._lock.release()
