"""Lock files of one holder each, deleted with it. Others only look, for an instant, whether the holder still lives."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Final

import filelock

PATIENCE_S: Final = 5.0
"""How long a look of another may take. Shorter: it costs an order. Longer: the customer waits for nothing."""


def hold(path: Path) -> filelock.BaseFileLock:
    """The holder's own; the system lets go of it however the process ends. Raises OSError."""
    lock = filelock.FileLock(path, timeout=PATIENCE_S, poll_interval=0.01)
    lock.acquire()
    return lock


def take_from_the_dead(path: Path) -> filelock.BaseFileLock | None:
    """None where its holder lives, or where that can't be told."""
    lock = filelock.FileLock(path, timeout=0)
    try:
        lock.acquire()
    except OSError:  # a time-out is one
        return None
    return lock


def let_go(lock: filelock.BaseFileLock) -> None:
    """Deletes the file while it is still held: afterwards it may be another's already, whose lock nobody would see."""
    with contextlib.suppress(PermissionError):  # Windows deletes no open file; there the lock does so when released
        Path(lock.lock_file).unlink(missing_ok=True)
    lock.release()
