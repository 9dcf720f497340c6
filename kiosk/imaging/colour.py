"""From the file's own colours to sRGB over white, the one thing that every print lab and screen agrees on."""

from __future__ import annotations

from typing import Final

import pyvips

from kiosk.imaging.pixels import in_vips, profile_of
from kiosk.imaging.refusal import PhotoRefused, RefusalReason

_SPACE_AT: Final = slice(16, 20)  # ICC.1:2022, 7.2: the profile's colour space
_SPACE_OF: Final = {"b-w": b"GRAY", "srgb": b"RGB "}
# Greys, primaries and skin: a profile that leaves these as they are is sRGB, whatever it is called.
_PATCHES: Final = bytes.fromhex("000000 404040 808080 c8c8c8 ffffff ff0000 00ff00 0000ff e0ac8c 603c2c 285aa0 3c7832")
# Rounding and the small differences between makers' sRGB profiles stay within it; Display P3 is 30 off.
_SAME_WITHIN: Final = 3
_BANDS_OF_SRGB: Final = 3


def to_srgb(given: pyvips.Image) -> pyvips.Image:
    """Three 8-bit bands in memory, as `given` must be, converted only where an embedded profile asks for it.

    Raises PhotoRefused.
    """
    image = given
    try:
        if image.hasalpha():
            image = image.flatten(background=[255] * (image.bands - 1))
        if _needs_transform(image):
            image = _transformed(image)
        elif image.interpretation != "srgb":
            image = image.colourspace("srgb")
        if image.bands != _BANDS_OF_SRGB:
            raise PhotoRefused(RefusalReason.DAMAGED, "colour channels of a kind that no photo has")
        return image if image is given else image.cast("uchar").copy_memory()
    except pyvips.Error as exc:
        words = " ".join(f"{exc.message} {exc.detail}".split())[:300]
        raise PhotoRefused(RefusalReason.DAMAGED, words) from exc


def is_plain(image: pyvips.Image) -> bool:
    """Whether the pixels are sRGB or grey as they are, with or without their profile."""
    return not image.hasalpha() and not _needs_transform(image)


def _needs_transform(image: pyvips.Image) -> bool:
    profile = profile_of(image)
    if profile is None or profile[_SPACE_AT] != _SPACE_OF.get(image.interpretation):
        return False  # none, or of another space than the pixels: a lie, or left over from a conversion
    return image.interpretation != "srgb" or not _is_srgb(profile)


def _is_srgb(profile: bytes) -> bool:
    """A broken profile counts as sRGB, as it does in browsers."""
    patches = in_vips("RGB", (len(_PATCHES) // 3, 1), _PATCHES, profile)
    try:
        furthest: float = (_transformed(patches).cast("short") - patches.cast("short")).abs().max()
    except pyvips.Error:
        return True
    return furthest <= _SAME_WITHIN


def _transformed(image: pyvips.Image) -> pyvips.Image:
    return image.icc_transform("srgb", embedded=True, intent="perceptual", depth=8)
