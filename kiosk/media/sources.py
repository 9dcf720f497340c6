"""The places that photos may come from now: removable media that are mounted, and folders that the shop offers."""

from __future__ import annotations

import ctypes
import os
import string
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.media.serial import medium_serial


class SourceKind(StrEnum):
    REMOVABLE = "removable"
    FOLDER = "folder"
    PHONE = "phone"  # what a customer's phone sends; a folder of the session's own


@dataclass(frozen=True, slots=True)
class PhotoSource:
    name: str
    """As the customer knows it: the medium's label."""
    root: Path
    kind: SourceKind
    serial: str = ""
    """Of a removable medium, where the system tells: two cards may have one name, and the same names on them."""


class SourceFinder(Protocol):
    def sources(self) -> tuple[PhotoSource, ...]:
        """All that is there now, in a steady order. May block on a slow medium; call it off the GUI thread."""


class FolderSources:
    """Fixed folders, offered while they exist: a mounted phone share, or a demo's sample card."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)

    def sources(self) -> tuple[PhotoSource, ...]:
        return tuple(PhotoSource(folder.name, folder, SourceKind.FOLDER) for folder in self._folders if folder.is_dir())


class RemovableSources:
    """Sticks and cards that the system mounted: below /media and /run/media, /Volumes, or a removable drive letter."""

    def __init__(self, mount_points: Callable[[], Iterable[Path]] | None = None) -> None:
        self._mount_points = mount_points or _system_mount_points

    def sources(self) -> tuple[PhotoSource, ...]:
        return tuple(
            PhotoSource(point.name or str(point), point, SourceKind.REMOVABLE, medium_serial(point))
            for point in sorted(self._mount_points())
        )


class CombinedSources:
    def __init__(self, *finders: SourceFinder) -> None:
        self._finders = finders

    def sources(self) -> tuple[PhotoSource, ...]:
        return tuple(source for finder in self._finders for source in finder.sources())


def _system_mount_points() -> list[Path]:
    if sys.platform == "win32":
        return _removable_drive_letters()
    volumes = Path("/Volumes")  # macOS alone has it
    bases = [volumes, Path("/media"), *_children(Path("/media")), *_children(Path("/run/media"))]
    return [point for base in bases for point in _children(base) if os.path.ismount(point)]


def _children(folder: Path) -> list[Path]:
    try:
        entries = list(folder.iterdir())
    except OSError:  # not there, or another user's mounts: nothing to offer from it
        return []
    return [entry for entry in entries if _is_real_folder(entry)]


def _is_real_folder(entry: Path) -> bool:
    try:
        return entry.is_dir() and not entry.is_symlink()
    except OSError:  # one medium that fails must not hide the others
        return False


if sys.platform == "win32":

    def _removable_drive_letters() -> list[Path]:
        drive_removable = 2  # GetDriveTypeW, fileapi.h
        roots = (f"{letter}:\\" for letter in string.ascii_uppercase)
        return [Path(root) for root in roots if ctypes.windll.kernel32.GetDriveTypeW(root) == drive_removable]
