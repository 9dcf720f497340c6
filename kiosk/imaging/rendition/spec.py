"""What a rendition is to be, and what it became."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.imaging.framing import DEFAULT_LONG_EDGE_PX, Crop


@dataclass(frozen=True, slots=True)
class RenditionSpec:
    long_edge_px: int = DEFAULT_LONG_EDGE_PX  # of what the crop leaves
    target_ssimulacra2: float = 85  # of every photo; at arm's length nobody tells it from the original
    progressive: bool = False  # 3 % fewer bytes for a quarter more of a photo's whole time
    quarters_clockwise: int = 0  # of the upright picture, by a customer who knows better than its camera
    crop: Crop | None = None  # of the picture after that; None for all of it
    keep_capture_time: bool = False  # as EXIF's DateTimeOriginal; all other metadata goes in any case
    preview_edge_px: int | None = None  # a second, small JPEG of the same decode; None for none

    @property
    def shows_all_of_it(self) -> bool:
        """The upright picture, uncut and not turned further."""
        return self.crop is None and self.quarters_clockwise % 4 == 0


@dataclass(frozen=True, slots=True)
class Preview:
    path: Path
    width_px: int
    height_px: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Rendition:
    path: Path
    width_px: int
    height_px: int
    size_bytes: int
    quality: float  # jpegli's scale, as it was chosen for this photo; what it would have had, where it is its original
    preview: Preview | None = None
    further_pages: int = 0  # of its file, which stay behind
    is_original: bool = False  # the photo's own JPEG without its metadata, since a new one was no smaller
