"""Where the files of sessions under way lie. A process that dies leaves some; the next one to start wipes them."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path
from types import TracebackType
from typing import Self

import filelock


class StagingArea:
    """This process's folder below `root`, held by a lock that the system lets go of however the process ends."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True, exist_ok=True)
        for left_behind in root.glob("*.lock"):
            _wipe_if_abandoned(left_behind)
        self._lock_path = root / f"{uuid.uuid4().hex}.lock"
        self._lock = filelock.FileLock(self._lock_path, timeout=0)
        self._lock.acquire()
        self._folder = self._lock_path.with_suffix("")

    def new_session(self) -> Path:
        """A folder for one customer; it is not made yet."""
        return self._folder / uuid.uuid4().hex

    def close(self) -> None:
        """Wipes whatever is left of this process's sessions. May be called twice."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._lock.release()
        self._lock_path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _at: TracebackType | None
    ) -> None:
        self.close()


def _wipe_if_abandoned(lock_path: Path) -> None:
    lock = filelock.FileLock(lock_path, timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:  # its process lives, and so may its customer's session
        return
    shutil.rmtree(lock_path.with_suffix(""), ignore_errors=True)
    lock.release()
    lock_path.unlink(missing_ok=True)
