"""Whether an order fits this disk, judged before anything of it is begun."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final

DISK_RESERVE_BYTES: Final = 256 * 1024 * 1024
"""Free room that no order may take: for the journal of those already taken, logs, and whatever else lives on the disk.
Larger: a small disk takes no order. Smaller: one order fills it."""

BYTES_PER_PIXEL: Final = 0.6
"""What a rendition takes at most for a photo, noise aside. Larger: orders are refused that would fit. Smaller:
they are refused half way."""

SHORT_TO_LONG_EDGE: Final = 0.75
"""Of cameras and phones."""

PREVIEW_BYTES: Final = 96 * 1024
"""What a preview takes at most, noise aside: some 35 KB, and twice that for foliage. For the same reasons as above."""

GROWTH_MOST: Final = 1.5
"""In proportion to its file, for a photo that is smaller than a rendition: a strongly compressed one grows."""


def full_bytes(long_edge_px: int) -> int:
    """What a rendition of that size takes at most, with its preview."""
    return round(long_edge_px**2 * SHORT_TO_LONG_EDGE * BYTES_PER_PIXEL) + PREVIEW_BYTES


def room_needed_bytes(sources: Iterable[Path], long_edge_px: int) -> int:
    """What the renditions and previews are expected to take. A file that can't be looked at counts in full."""
    rendition_bytes = full_bytes(long_edge_px) - PREVIEW_BYTES
    return sum(_expected_bytes(source, rendition_bytes) for source in sources)


def room_missing_bytes(volume: Path, needed_bytes: int) -> int:
    """How much must be freed on the disk first; 0 where it fits."""
    return max(0, needed_bytes + DISK_RESERVE_BYTES - shutil.disk_usage(volume).free)


def _expected_bytes(source: Path, rendition_bytes: int) -> int:
    try:
        size_bytes = source.stat().st_size
    except OSError:  # it will be refused by name when its turn comes
        return rendition_bytes + PREVIEW_BYTES
    return min(rendition_bytes, round(size_bytes * GROWTH_MOST)) + min(PREVIEW_BYTES, size_bytes)
