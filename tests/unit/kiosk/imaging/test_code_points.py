from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms

from kiosk.imaging.picture.code_points import CodePoints, profile_of

SRGB, BT709, PQ, HLG = 13, 1, 16, 18
BT2020, P3 = 9, 12
# CSS Color 4, "Sample code for color conversions".
CSS_SRGB_TO_XYZ = np.array(
    [[0.4123908, 0.3575843, 0.1804808], [0.2126390, 0.7151687, 0.0721923], [0.0193308, 0.1191948, 0.9505322]]
)
CSS_P3_TO_XYZ = np.array(
    [[0.4865709, 0.2656677, 0.1982173], [0.2289746, 0.6917385, 0.0792869], [0.0000000, 0.0451134, 1.0439444]]
)


def as_srgb(rgb: tuple[float, float, float], points: CodePoints) -> tuple[int, ...]:
    """A colour of values from 0 to 1, by LittleCMS, which is not what the kiosk's own way converts with."""
    profile = profile_of(points)
    assert profile is not None
    patch = Image.new("RGB", (1, 1), (round(rgb[0] * 255), round(rgb[1] * 255), round(rgb[2] * 255)))
    shown = ImageCms.profileToProfile(
        patch, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    assert shown is not None
    return tuple(np.asarray(shown)[0, 0].tolist())


@pytest.mark.parametrize("transfer", [BT709, 2, 6, SRGB, 14, 15])
def test_srgb_needs_no_profile(transfer: int) -> None:
    """BT.709's primaries under any curve of a camera are shown as they are."""
    assert profile_of(CodePoints(1, transfer)) is None


@pytest.mark.parametrize("points", [(2, SRGB), (4, SRGB), (BT2020, 8), (P3, 255), (65_535, 65_535)])
def test_what_is_not_known_is_left_alone(points: tuple[int, int]) -> None:
    """Unspecified, rare and senseless numbers spoil no colours."""
    assert profile_of(CodePoints(*points)) is None


@pytest.mark.parametrize("points", [(P3, SRGB), (BT2020, BT709), (1, PQ), (BT2020, PQ), (BT2020, HLG)])
def test_grey_stays_grey(points: tuple[int, int]) -> None:
    """Whatever the gamut and the curve, what has no colour gets none, and black stays black."""
    for level in (0, 0.2, 0.5, 0.58, 0.9):
        shown = as_srgb((level, level, level), CodePoints(*points))
        assert max(shown) - min(shown) <= 1
    assert as_srgb((0, 0, 0), CodePoints(*points)) == (0, 0, 0)


@pytest.mark.parametrize("rgb", [(0.8, 0.5, 0.3), (0.4, 0.6, 0.4), (0.3, 0.35, 0.5)])
def test_display_p3_is_what_css_says(rgb: tuple[float, float, float]) -> None:
    """A colour in Display P3 becomes the sRGB colour that a browser shows."""
    light = np.array([((value + 0.055) / 1.055) ** 2.4 for value in rgb])
    expected = (1.055 * np.linalg.solve(CSS_SRGB_TO_XYZ, CSS_P3_TO_XYZ @ light) ** (1 / 2.4) - 0.055) * 255
    assert np.abs(as_srgb(rgb, CodePoints(P3, SRGB)) - expected).max() <= 1.5


@pytest.mark.parametrize(("transfer", "grey"), [(PQ, 0.5096), (HLG, 0.6324)])
def test_an_hdr_photos_mid_tones_keep_their_light(transfer: int, grey: float) -> None:
    """Half of the light of paper's white is half of it in SDR too, which sRGB writes as 188."""
    shown = as_srgb((grey, grey, grey), CodePoints(BT2020, transfer))
    assert abs(shown[0] - 188) <= 3


@pytest.mark.parametrize("transfer", [PQ, HLG])
def test_an_hdr_photos_lights_keep_their_order(transfer: int) -> None:
    """Paper's white is nearly white, a lamp is brighter still, and no brighter light is shown darker."""
    shown = [as_srgb((level, level, level), CodePoints(BT2020, transfer))[0] for level in np.linspace(0, 1, 52)]
    assert shown == sorted(shown)
    assert shown[-1] == 255
    white = as_srgb((0.58, 0.58, 0.58) if transfer == PQ else (0.75, 0.75, 0.75), CodePoints(BT2020, transfer))
    assert 240 <= white[0] <= 248
