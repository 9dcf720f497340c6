"""Which medium lies in a slot, so that another card of the same name is not taken for the one that was pulled out."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Final

BY_UUID: Final = Path("/dev/disk/by-uuid")
"""Where udev names each block device by its file system's own number; FAT has one of 32 bits."""


def medium_serial(mount_point: Path) -> str:
    """The number that its formatting gave it; empty where the system does not tell (macOS), or it is gone."""
    if sys.platform == "win32":
        return _windows_serial(mount_point)
    try:
        return file_system_uuid(mount_point.stat().st_dev, BY_UUID)
    except OSError:
        return ""


def file_system_uuid(device: int, by_uuid: Path) -> str:
    """`device`: its number, as stat has it. Raises OSError where there is no such folder."""
    for link in by_uuid.iterdir():
        try:
            if link.stat().st_rdev == device:
                return link.name
        except OSError:  # pulled out this very moment
            continue
    return ""


if sys.platform == "win32":

    def _windows_serial(mount_point: Path) -> str:
        serial = ctypes.c_ulong()
        told = ctypes.windll.kernel32.GetVolumeInformationW(  # fileapi.h
            str(mount_point), None, 0, ctypes.byref(serial), None, None, None, 0
        )
        return f"{serial.value:08X}" if told else ""
