"""What an update leaves on the disk between its steps, each file written whole: which version stands ready, what the
last look brought, and that a person wants it now.

    updates/trust/       TUF's metadata, by which an older list is told
    updates/loading/     an archive on its way; kept through interruptions
    updates/ready.json   the version in the spare slot, once it is whole
    updates/last.json    of the last look, for people
    updates/now          somebody asked for the newest version at once
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

import filelock

from kiosk.durable import write_durably
from kiosk.supervisor.slots import Slot
from kiosk.updates.failures import AnotherLooks


@dataclass(frozen=True, slots=True)
class Ready:
    version: str
    slot: Slot
    at_once: bool
    """A person asked for it: the hours do not count."""

    @classmethod
    def of_json(cls, content: bytes) -> Self:
        """Raises ValueError, TypeError or KeyError."""
        plain = json.loads(content)
        return cls(str(plain["version"]), Slot(plain["slot"]), bool(plain["at_once"]))


@dataclass(frozen=True, slots=True)
class LastLook:
    at: str
    """RFC 3339, by this machine's clock."""
    result: str
    """In words, for people."""
    good: bool


class Desk:
    """The folder, for any thread and process. Writing raises OSError; what can't be read is not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.trust = folder / "trust"
        self.loading = folder / "loading"
        self._ready = folder / "ready.json"
        self._last = folder / "last.json"
        self._now = folder / "now"

    def prepare(self) -> None:
        self.loading.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def alone(self, patience_s: float = 0) -> Iterator[None]:
        """Among the processes of this kiosk. Raises AnotherLooks."""
        self.prepare()
        try:
            with filelock.FileLock(self.folder / "lock", timeout=patience_s):
                yield
        except filelock.Timeout as exc:
            raise AnotherLooks("this kiosk is just looking for a new version: see `kiosk update status`") from exc

    def ready(self) -> Ready | None:
        try:
            return Ready.of_json(self._ready.read_bytes())
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def note_ready(self, ready: Ready) -> None:
        write_durably(self._ready, json.dumps(asdict(ready)).encode())

    def drop_ready(self) -> None:
        self._ready.unlink(missing_ok=True)

    def last(self) -> LastLook | None:
        try:
            return LastLook(**json.loads(self._last.read_bytes()))
        except (OSError, ValueError, TypeError):
            return None

    def note_last(self, look: LastLook) -> None:
        """A full disk keeps the words of before."""
        with contextlib.suppress(OSError):
            write_durably(self._last, json.dumps(asdict(look)).encode())

    def ask_now(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        write_durably(self._now, b"")

    def is_asked_now(self) -> bool:
        return self._now.exists()

    def answer_now(self) -> None:
        self._now.unlink(missing_ok=True)
