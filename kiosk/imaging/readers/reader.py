"""What every reader is: a module of this folder, named in the table of formats."""

from __future__ import annotations

from typing import Protocol

import pyvips

from kiosk.imaging.picture.pixels import Picture
from kiosk.imaging.probe import ProbedPhoto

Read = tuple[Picture | pyvips.Image, int]
"""What a reader gives: the picture, perhaps still to be computed, and the orientation that is left to be applied."""


class Reader(Protocol):
    def read(self, data: bytes, probed: ProbedPhoto, edge_px: int) -> Read:
        """No smaller than `edge_px` on its long side where the photo is not; as small as comes cheaply, otherwise.

        Raises PhotoRefused, pyvips.Error, MemoryError or one of READER_ERRORS.
        """
