from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.imaging import budget
from kiosk.imaging.probe import ImageFormat, ProbedPhoto
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

PHOTO = ProbedPhoto(ImageFormat.JPEG, 4_000, 3_000, 1, None, 4_000_000, streams=True)


@pytest.mark.parametrize(
    "photo",
    [
        PHOTO,
        replace(PHOTO, width_px=16_320, height_px=12_240),
        replace(PHOTO, width_px=11_664, height_px=8_750, size_bytes=30_000_000, streams=False, bits_per_channel=16),
        replace(PHOTO, format=ImageFormat.BMP, width_px=5_120, height_px=2_880, streams=False),
    ],
)
def test_every_camera_fits(photo: ProbedPhoto) -> None:
    """A phone's 200 megapixels and a studio camera's 102 are within the budget."""
    budget.check(photo)


@pytest.mark.parametrize(
    ("photo", "reason"),
    [
        (replace(PHOTO, width_px=20_000, height_px=20_000), RefusalReason.TOO_MANY_PIXELS),
        (replace(PHOTO, width_px=16_320, height_px=12_240, streams=False), RefusalReason.TOO_MANY_PIXELS),
        (replace(PHOTO, size_bytes=budget.MAX_FILE_BYTES + 1), RefusalReason.TOO_COSTLY),
        (replace(PHOTO, format=ImageFormat.GIF, width_px=10_000, height_px=10_000), RefusalReason.TOO_MANY_PIXELS),
        (
            replace(PHOTO, width_px=10_000, height_px=10_000, size_bytes=600_000, streams=False),
            RefusalReason.TOO_COSTLY,
        ),
        (replace(PHOTO, bits_per_channel=32), RefusalReason.TOO_COSTLY),
    ],
)
def test_what_costs_too_much_is_refused_before_it_is_decoded(photo: ProbedPhoto, reason: RefusalReason) -> None:
    """The header alone refuses what would take too much memory."""
    with pytest.raises(PhotoRefused) as refused:
        budget.check(photo)
    assert refused.value.reason is reason
