"""The folder that a local cloud lives in: its own of one run, or one that the next run takes up again."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock

from infra.local_cloud.errors import MachineError


@dataclass(frozen=True, slots=True)
class StateDirectory:
    root: Path
    is_kept: bool
    lock: filelock.BaseFileLock
    """Held: two clouds in one folder would damage each other's records."""

    @classmethod
    def open(cls, path: Path | None) -> StateDirectory:
        """None makes a temporary one. Raises MachineError if it cannot be written."""
        try:
            root = Path(tempfile.mkdtemp(prefix="photo-kiosk-cloud-")) if path is None else path.resolve()
            root.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = filelock.FileLock(root / "lock", timeout=0, mode=0o600)
            lock.acquire()
            opened = cls(root, is_kept=path is not None, lock=lock)
            for folder in (opened.logs, opened.emulator):
                folder.mkdir(exist_ok=True, mode=0o700)
        except filelock.Timeout as exc:
            raise MachineError(f"Another local cloud uses {path}: stop it, or give another with --state.") from exc
        except OSError as exc:
            raise MachineError(
                f"Cannot write the state directory {path} ({exc.strerror}): give another with --state."
            ) from exc
        return opened

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def emulator(self) -> Path:
        return self.root / "ministack"

    @property
    def link_key(self) -> Path:
        return self.root / "link-signing-key.pem"

    def ports(self) -> dict[str, int]:
        """Of the last run, so that mailed links and stored addresses still work."""
        try:
            document: dict[str, int] = json.loads((self.root / "ports.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError as exc:
            raise MachineError(f"{self.root / 'ports.json'} is damaged: remove it and start again.") from exc
        return document

    def keep_ports(self, ports: Mapping[str, int]) -> None:
        write_atomically(self.root / "ports.json", ports)

    def close(self) -> None:
        """Gives the folder free, and removes it if it is temporary. To be called once."""
        self.lock.release()
        if not self.is_kept:
            shutil.rmtree(self.root, ignore_errors=True)


def write_atomically(path: Path, document: Mapping[str, Any]) -> None:
    """A reader sees the whole file or none. For its owner's eyes only: it may hold credentials."""
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(document, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as exc:
        raise MachineError(f"Cannot write {path} ({exc.strerror}): choose a folder that exists.") from exc
