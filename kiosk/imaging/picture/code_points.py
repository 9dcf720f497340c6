"""Colours that a container names by number (ITU-T H.273) instead of by a profile, made into the profile that they mean.

Many phones' HEICs, most AVIFs and some PNGs have nothing else: taken for sRGB their Display P3 would come out pale.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from functools import cache
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt


class CodePoints(NamedTuple):
    primaries: int
    transfer: int


Curve = Callable[[float], float]
"""From the stored value to linear light, both 0 to 1, where 1 is the white of a sheet of paper."""

# H.273, table 2: x and y of red, green and blue; the white of all of them is D65.
_PRIMARIES: Final = {
    1: ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060)),  # BT.709, and so sRGB
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),  # BT.2020
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),  # Display P3
}
_D65: Final = (0.3127, 0.3290)
_D50_XYZ: Final = (0.9642, 1.0, 0.8249)  # ICC.1:2022, 7.2.16
_BRADFORD: Final = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_BT709: Final = 1
# Table 3. The camera curves (1, 6, 14, 15) are shown by every program as if they were sRGB's.
_LIKE_SRGB: Final = frozenset({1, 2, 6, 13, 14, 15})
_PQ: Final = 16
_HLG: Final = 18
_PQ_PEAK_NITS: Final = 10_000
# BT.2408: the white of paper. What is brighter is a lamp or the sun, of which paper shows none.
_WHITE_NITS: Final = 203
_WHITE_IN_HLG: Final = 0.75
_HLG_DISPLAY_GAMMA: Final = 1.2  # BT.2100, note 5f, of a display of 1,000 nits
# Linear below; what is above, however bright, is bent into the rest. Larger: skies burn out. Smaller: faces are dull.
_KNEE: Final = 0.75
_CURVE_POINTS: Final = 4_096
_HEADER_BYTES: Final = 128
_TABLE_ENTRY_BYTES: Final = 12


def profile_of(points: CodePoints) -> bytes | None:
    """An ICC profile (version 2, matrix and curve). None for sRGB, and for what is so rare that its look is a guess.

    HDR's curves (PQ, HLG) end in the white of paper: what is brighter is bent in below it, channel by channel.
    """
    curve = _curve_of(points.transfer)
    if curve is None or points.primaries not in _PRIMARIES:
        return None
    if points.primaries == _BT709 and points.transfer in _LIKE_SRGB:
        return None
    return _profile(points)


@cache
def _profile(points: CodePoints) -> bytes:
    curve = _curve_of(points.transfer)
    assert curve is not None
    samples = [round(min(max(curve(step / (_CURVE_POINTS - 1)), 0), 1) * 65_535) for step in range(_CURVE_POINTS)]
    tone = b"curv" + bytes(4) + struct.pack(f">I{_CURVE_POINTS}H", _CURVE_POINTS, *samples)
    columns = _to_d50(_PRIMARIES[points.primaries]).T
    parts = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 1) + bytes(79),
        b"cprt": b"text" + bytes(5),
        b"wtpt": _xyz(np.array(_D50_XYZ)),
        **{name: _xyz(column) for name, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), columns, strict=True)},
    }
    return _assembled(parts, tone)


def _assembled(parts: dict[bytes, bytes], tone: bytes) -> bytes:
    """With one tone curve for the three colours."""
    table, body = b"", b""
    start = _HEADER_BYTES + 4 + _TABLE_ENTRY_BYTES * (len(parts) + 3)
    for name, part in parts.items():
        table += struct.pack(">4sII", name, start + len(body), len(part))
        body += part + bytes(-len(part) % 4)
    for name in (b"rTRC", b"gTRC", b"bTRC"):
        table += struct.pack(">4sII", name, start + len(body), len(tone))
    body += tone + bytes(-len(tone) % 4)
    header = struct.pack(
        ">I4sI4s4s4s12s4s28s12s48s",
        start + len(body),
        b"",
        0x0240_0000,  # version 2.4
        b"mntr",
        b"RGB ",
        b"XYZ ",
        b"",  # when it was made: nobody asks, and equal colours shall have equal profiles
        b"acsp",
        b"",
        struct.pack(">3i", *(round(value * 65_536) for value in _D50_XYZ)),
        b"",
    )
    return header + struct.pack(">I", len(parts) + 3) + table + body


def _xyz(column: npt.NDArray[np.float64]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(float(value) * 65_536) for value in column))


def _to_d50(primaries: tuple[tuple[float, float], ...]) -> npt.NDArray[np.float64]:
    """Linear RGB to the XYZ of ICC's white, by Bradford's cones."""
    corners = np.array([[x / y, 1, (1 - x - y) / y] for x, y in primaries]).T
    white = np.array([_D65[0] / _D65[1], 1, (1 - sum(_D65)) / _D65[1]])
    to_d65 = corners * np.linalg.solve(corners, white)
    gain = np.diag((_BRADFORD @ _D50_XYZ) / (_BRADFORD @ white))
    adapted: npt.NDArray[np.float64] = np.linalg.inv(_BRADFORD) @ gain @ _BRADFORD @ to_d65
    return adapted


def _curve_of(transfer: int) -> Curve | None:
    if transfer in _LIKE_SRGB:
        return _srgb
    return {_PQ: _pq, _HLG: _hlg}.get(transfer)


def _srgb(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else math.pow((value + 0.055) / 1.055, 2.4)  # noqa: PLR2004 - IEC 61966-2-1


def _pq(value: float) -> float:
    """SMPTE ST 2084, its constants as BT.2100 gives them."""
    root = math.pow(value, 32 / 2_523)
    light = math.pow(max(root - 3_424 / 4_096, 0) / (2_413 / 128 - 2_392 / 128 * root), 16_384 / 2_610)
    return _bent(light * _PQ_PEAK_NITS / _WHITE_NITS)


def _hlg(value: float) -> float:
    """BT.2100's curve and the display's gamma, the latter channel by channel."""
    return _bent(math.pow(_hlg_scene(value) / _hlg_scene(_WHITE_IN_HLG), _HLG_DISPLAY_GAMMA))


def _hlg_scene(value: float) -> float:
    if value <= 0.5:  # noqa: PLR2004 - where BT.2100's curve turns logarithmic
        return value * value / 3
    return (math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12


def _bent(light: float) -> float:
    if light <= _KNEE:
        return light
    room = 1 - _KNEE
    return _KNEE + room * (1 - math.exp((_KNEE - light) / room))
