"""Makes a rename last through a power cut."""

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
