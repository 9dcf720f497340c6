"""Whether the data folder's disk has room, and whether what is written to it lasts."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path
from typing import Final

from kiosk.checkup.findings import CheckFailed, Trouble
from kiosk.durable import write_durably

PROBE_BYTES: Final = 1024 * 1024
"""More than a disk's own sector remapping or a full quota's last block would let through; written in some ms."""


def check_disk(folder: Path, reserve_bytes: int) -> str:
    """Writes a file, syncs it, reads it back and takes it away. `reserve_bytes`: what no order may take."""
    probe = folder / f"checkup-{secrets.token_hex(8)}"
    content = secrets.token_bytes(PROBE_BYTES)
    try:
        free_bytes = shutil.disk_usage(folder).free
        if free_bytes < reserve_bytes:
            raise CheckFailed(Trouble.DISK_FULL, f"{free_bytes // 2**20} MiB free in {folder}")
        write_durably(probe, content)
        if probe.read_bytes() != content:
            raise CheckFailed(Trouble.DISK_UNWRITABLE, f"{folder} gives back other bytes than were written")
    except OSError as exc:
        raise CheckFailed(Trouble.DISK_UNWRITABLE, f"{folder} can't be written ({exc.strerror})") from exc
    finally:
        for left in (probe, probe.with_name(f".{probe.name}.part")):
            _take_away(left)
    return f"{free_bytes / 2**30:.1f} GiB free in {folder}"


def _take_away(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as exc:
        raise CheckFailed(Trouble.DISK_UNWRITABLE, f"{path} can't be deleted ({exc.strerror})") from exc
