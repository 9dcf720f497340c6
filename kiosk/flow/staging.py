"""Where the files of sessions under way lie. A process that dies leaves some; the next one to start wipes them."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk import lock_file


class StagingArea:
    """This process's folder below `root`, held by a lock that the system lets go of however the process ends."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True, exist_ok=True)
        for left_behind in root.glob("*.lock"):
            _wipe_if_abandoned(left_behind)
        self._lock_path = root / f"{uuid.uuid4().hex}.lock"
        self._lock = lock_file.hold(self._lock_path)
        self._folder = self._lock_path.with_suffix("")

    def new_session(self) -> Path:
        """A folder for one customer; it is not made yet."""
        return self._folder / uuid.uuid4().hex

    def close(self) -> None:
        """Wipes whatever is left of this process's sessions. May be called twice."""
        shutil.rmtree(self._folder, ignore_errors=True)
        lock_file.let_go(self._lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _exc: BaseException | None, _at: TracebackType | None
    ) -> None:
        self.close()


def _wipe_if_abandoned(lock_path: Path) -> None:
    lock = lock_file.take_from_the_dead(lock_path)
    if lock is None:  # its process lives, and so may its customer's session
        return
    shutil.rmtree(lock_path.with_suffix(""), ignore_errors=True)
    lock_file.let_go(lock)
