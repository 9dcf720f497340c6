"""How far two colours stand apart, as WCAG 2.2 counts it."""

from __future__ import annotations

import re
from typing import Final

READABLE: Final = 4.5
"""WCAG 2.2, 1.4.3, level AA, for words of any size."""

_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def contrast(one: str, other: str) -> float:
    """From 1 to 21; colours like `#1D5B4F`. Raises ValueError for what is none."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    if _COLOUR.fullmatch(colour) is None:
        raise ValueError(f"{colour!r} is no colour like #1D5B4F")
    values = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values)  # noqa: PLR2004
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
