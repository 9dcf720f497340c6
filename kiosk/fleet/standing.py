"""Between the uploader's process, which hears what the owner commands, and the touchscreen's, which closes or ends:
two small files in the data folder, each written whole or not at all.
"""

from __future__ import annotations

import logging

from kiosk.data_folder import DataFolder
from kiosk.durable import fsync_folder, write_durably

log = logging.getLogger(__name__)


class ClosureFile:
    """Closed for the moment, while its file is there: through restarts, until it is opened again."""

    def __init__(self, data: DataFolder) -> None:
        self._path = data.closure

    @property
    def is_in_force(self) -> bool:
        return self._path.exists()

    def begin(self) -> None:
        """May be called twice. Raises OSError."""
        write_durably(self._path, b"closed for the moment by the owner; `fleet command resume` opens it\n")

    def end(self) -> None:
        """As `begin`."""
        self._path.unlink(missing_ok=True)
        fsync_folder(self._path.parent)


class RestartWish:
    """The uploader's end: asks for a restart, and sees whether the touchscreen has begun anew since."""

    def __init__(self, data: DataFolder) -> None:
        self._path = data.restart_wish

    def ask(self, command_id: str) -> None:
        """Raises OSError."""
        write_durably(self._path, command_id.encode())

    def wanted(self) -> str | None:
        """The command that waits for the touchscreen's end; None where none does."""
        try:
            return self._path.read_text("ascii", errors="replace")
        except FileNotFoundError:
            return None


class RestartOrder:
    """The touchscreen's end, for the life of its process: what was wanted before its start is done by its start."""

    def __init__(self, data: DataFolder) -> None:
        """To be made before anything else is begun."""
        self._wish = RestartWish(data)
        self._done: str | None = None
        try:
            self._done = self._wish.wanted()
            data.restart_wish.unlink(missing_ok=True)
            fsync_folder(data.root)
        except OSError as exc:
            # It will be found again at each start, and is obeyed at none: better no restart than one after another.
            log.warning("restart_wish_stays reason=%s", exc.strerror)

    def is_given(self) -> bool:
        """Raises OSError."""
        return self._wish.wanted() not in (None, self._done)
