"""A reception without a network: photos arrive from a phone when a test says so."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from kiosk.media.phone.ports import EventListener, PhotoArrived, PhotoTurnedAway, ReceptionState
from kiosk.media.phone.refusals import PhoneUnavailable

ADDRESS: Final = "http://192.168.1.20:8080/AAAAAAAAAAAAAAAAAAAAAA/"


class FakeReception:
    """Keeps a reception's promises (`kiosk.media.phone.ports.Reception`); events come on the thread that steers it."""

    def __init__(self, folder: Path, tell: EventListener, language: str = "en") -> None:
        self.folder = folder
        self.language = language
        self.unavailable: PhoneUnavailable | None = None
        """Set it to have `open` raise it."""
        self._tell = tell
        self._taking = False
        self._over = False
        self._arrived = 0
        self._received_bytes = 0

    def open(self) -> str:
        assert not self._over, "a reception opens once"
        assert not self._taking, "a reception opens once"
        if self.unavailable is not None:
            raise self.unavailable
        self.folder.mkdir(mode=0o700, parents=True)
        self._taking = True
        return ADDRESS

    def end(self) -> None:
        self._taking, self._over = False, True

    def close(self) -> None:
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def arrive(self, name: str, content: bytes) -> None:
        """A phone sends a photo; nothing happens once it has ended."""
        if not self._taking:
            return
        self._arrived += 1
        self._received_bytes += len(content)
        path = self.folder / f"{self._arrived:05}.photo"
        path.write_bytes(content)
        self._tell(PhotoArrived(path, name, len(content), self._arrived))
        self._tell_state()

    def turn_away(self, name: str, reason: str) -> None:
        if self._taking:
            self._tell(PhotoTurnedAway(name, reason))
            self._tell_state()

    def _tell_state(self) -> None:
        self._tell(ReceptionState(1, 0, self._arrived, self._received_bytes))
