"""Where a kiosk keeps what it owns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import platformdirs

APP_NAME: Final = "photo-kiosk"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where this kiosk keeps what it owns; all on one volume, so that files move by rename."""

    root: Path

    @classmethod
    def standard(cls) -> Self:
        return cls(platformdirs.user_data_path(APP_NAME, appauthor=False))

    @property
    def config(self) -> Path:
        return self.root / "config.toml"

    @property
    def shop_settings(self) -> Path:
        """The last good ones that the backend gave; over those of `config`."""
        return self.root / "shop-settings.json"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def journal(self) -> Path:
        return self.root / "journal.sqlite3"

    @property
    def spool(self) -> Path:
        return self.root / "spool"

    @property
    def staging(self) -> Path:
        """Of sessions under way; wiped with each."""
        return self.root / "staging"

    @property
    def ballast(self) -> Path:
        return self.root / "ballast"

    @property
    def keys(self) -> Path:
        return self.root / "keys"

    @property
    def printing(self) -> Path:
        """The print agent's: jobs, tasks, photos, sheets."""
        return self.root / "printing"

    @property
    def offline_pins(self) -> Path:
        """Of staff who were let in here of late."""
        return self.root / "staff-pins.json"

    @property
    def commands(self) -> Path:
        """What the owner commanded from afar, and what came of it; the uploader's."""
        return self.root / "commands.json"

    @property
    def closure(self) -> Path:
        """There while the touchscreen is closed for the moment, by the owner's command."""
        return self.root / "closed-for-the-moment"

    @property
    def restart_wish(self) -> Path:
        """The uploader's word to the touchscreen; deleted at its next start."""
        return self.root / "restart-wanted"

    @property
    def log_bundle(self) -> Path:
        """Of logs that are being sent."""
        return self.root / "log-bundle"

    @property
    def updates(self) -> Path:
        """Of new versions: the trusted list, what is loaded, and what stands ready."""
        return self.root / "updates"

    @property
    def worker_lock(self) -> Path:
        return self.root / "worker.lock"
