"""From the file's own colours to sRGB over white, the one thing that every print lab and screen agrees on."""

from __future__ import annotations

from typing import Final

import pyvips

from kiosk.imaging.picture.pixels import Picture
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

_SPACE_AT: Final = slice(16, 20)  # ICC.1:2022, 7.2: the profile's colour space
# Greys, primaries and skin: a profile that leaves these as they are is sRGB, whatever it is called.
_PATCHES: Final = bytes.fromhex("000000 404040 808080 c8c8c8 ffffff ff0000 00ff00 0000ff e0ac8c 603c2c 285aa0 3c7832")
# Rounding and the small differences between makers' sRGB profiles stay within it; Display P3 is 30 off.
_SAME_WITHIN: Final = 3
_MOST_BANDS: Final = 4


def to_srgb(given: Picture) -> Picture:
    """Three bands, converted only where an embedded profile asks for it; alpha over white. Raises PhotoRefused."""
    if given.bands > _MOST_BANDS:
        raise PhotoRefused(RefusalReason.DAMAGED, "colour channels of a kind that no photo has")
    converts = _needs_transform(given)
    if given.is_colour and not given.has_alpha and not converts:
        return given
    image = given.in_vips()
    try:
        if given.has_alpha:
            image = image.flatten(background=[255] * (image.bands - 1))
        if converts:
            image = _transformed(image)
        elif not given.is_colour:
            image = image.colourspace("srgb")
        return Picture.of(image)
    except pyvips.Error as exc:
        words = " ".join(f"{exc.message} {exc.detail}".split())[:300]
        raise PhotoRefused(RefusalReason.DAMAGED, words) from exc


def is_plain(picture: Picture) -> bool:
    """Whether the pixels are sRGB or grey as they are, with or without their profile."""
    return not picture.has_alpha and not _needs_transform(picture)


def _needs_transform(picture: Picture) -> bool:
    profile = picture.profile
    if profile is None or profile[_SPACE_AT] != (b"RGB " if picture.is_colour else b"GRAY"):
        return False  # none, or of another space than the pixels: a lie, or left over from a conversion
    return not picture.is_colour or not _is_srgb(profile)


def _is_srgb(profile: bytes) -> bool:
    """A broken profile counts as sRGB, as it does in browsers."""
    patches = Picture.of_bytes("RGB", (len(_PATCHES) // 3, 1), _PATCHES, profile).in_vips()
    try:
        furthest: float = (_transformed(patches).cast("short") - patches.cast("short")).abs().max()
    except pyvips.Error:
        return True
    return furthest <= _SAME_WITHIN


def _transformed(image: pyvips.Image) -> pyvips.Image:
    return image.icc_transform("srgb", embedded=True, intent="perceptual", depth=8)
