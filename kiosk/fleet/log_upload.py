"""Sends a bundle of logs to the owner's folder, as a photo goes: a presigned PUT for exactly these bytes."""

from __future__ import annotations

import base64
import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from backend_lambdas.contract.commands import LOG_BUNDLE_BYTES_MAX, LogBundle, LogGrant
from backend_lambdas.contract.identifiers import CommandId
from kiosk.api.failures import GrantRefused, Unreachable
from kiosk.api.storage import FileSlice, Storage
from kiosk.clock import Clock
from kiosk.errors import KioskError

TRIES_MAX: Final = 4
PAUSE_S: Final = 5.0
"""Before the second try; doubles. Longer in all than half a minute: the owner asks again sooner than it helps."""


class LogGranter(Protocol):
    def grant_logs(self, command_id: CommandId, bundle: LogBundle) -> LogGrant:
        """May be called twice. Raises TransferFailure."""


class BundleTooLarge(KioskError):
    pass


@dataclass(frozen=True, slots=True)
class LogUpload:
    """`backend` and `storage` are its thread's alone."""

    write_bundle: Callable[[Path], None]
    """Into a file that is not there yet. Raises KioskError."""
    folder: Path
    """Of this alone; made and taken away by each sending."""
    backend: LogGranter
    storage: Storage
    clock: Clock

    def send(self, command_id: CommandId) -> int:
        shutil.rmtree(self.folder, ignore_errors=True)  # of a worker that was killed over it
        self.folder.mkdir()
        try:
            path = self.folder / "bundle.zip"
            self.write_bundle(path)
            content = path.read_bytes()
            if len(content) > LOG_BUNDLE_BYTES_MAX:
                raise BundleTooLarge(
                    f"the logs are {len(content)} bytes, and {LOG_BUNDLE_BYTES_MAX} is the most: "
                    "run `kiosk support-bundle` at the kiosk"
                )
            checksum = base64.b64encode(hashlib.sha256(content).digest()).decode()
            self._put(command_id, LogBundle(len(content), checksum), path)
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)
        return len(content)

    def _put(self, command_id: CommandId, bundle: LogBundle, path: Path) -> None:
        """Again where the line was at fault. Raises TransferFailure."""
        for number in range(TRIES_MAX):
            grant = self.backend.grant_logs(command_id, bundle)
            try:
                self.storage.put(grant.url, grant.headers, FileSlice(path, 0, bundle.size_bytes))
            except (Unreachable, GrantRefused):
                if number == TRIES_MAX - 1:
                    raise
                self.clock.sleep(PAUSE_S * 2**number)
            else:
                return
