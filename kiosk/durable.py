"""Makes what is written, and its name, last through a power cut."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def fsync_folder(folder: Path) -> None:
    """After it returns, the names in `folder` are on the disk. Raises OSError."""
    if sys.platform == "win32":  # NTFS journals a rename itself; a folder can't be opened there
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_durably(path: Path, content: bytes) -> None:
    """The file with all of the content, or none: written aside, synced, renamed. Raises OSError."""
    aside = path.with_name(f".{path.name}.part")
    with aside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
    fsync_folder(path.parent)
