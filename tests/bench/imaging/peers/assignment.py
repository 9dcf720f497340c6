"""What one run of a contestant written in Python is asked for: every photo of a list, one after the other.

python -m tests.bench.imaging.peers.NAME FOLDER QUALITY PHOTO…
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

LONG_EDGE_PX: Final = 3000


def carry_out(shrink: Callable[[Path, Path, int], object]) -> None:
    """Leaves a JPEG of the same name for each. Without a photo it costs just the start, which the bench subtracts."""
    folder, quality, *photos = sys.argv[1:]
    for photo in map(Path, photos):
        shrink(photo, Path(folder) / photo.name, int(quality))
