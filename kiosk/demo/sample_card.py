"""A camera's card for the demo: photos painted by code, stored just as real cameras store them, sideways, with a
place and a serial number, in a wide gamut, and one of them broken.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Final

import pillow_heif
import pyvips
from PIL import Image

from kiosk.demo import landscapes, still_lifes
from kiosk.demo.scene_parts import Canvas

_CARD_FOLDER: Final = Path("DCIM", "100KIOSK")
_MARKER: Final = ".sample-card.json"
_EDITION: Final = 2  # rises with every change to a picture, so that old cards are painted anew
# Scenes are painted small and enlarged: the painter's time grows with the area, and a demo must not keep one waiting.
_PAINTED_LONG_EDGE_PX: Final = 960
_GRAIN_TILE_PX: Final = 512
_CAMERA: Final = {
    "exif-ifd0-Make": "Lumen",
    "exif-ifd0-Model": "Lumen D7",
    "exif-ifd0-Software": "D7 1.04",
    "exif-ifd2-BodySerialNumber": "D7-0042137",
    "exif-ifd2-LensModel": "24-70mm f/2.8",
}
# What a camera held that way stores: the upright picture turned by this many degrees clockwise.
_STORED_TURN: Final = {1: "d0", 3: "d180", 6: "d270", 8: "d90"}


@dataclass(frozen=True, slots=True)
class _Shot:
    paint: Callable[[Canvas], pyvips.Image]
    taken_at: datetime  # the camera's local time
    megapixels: float
    orientation: int = 1
    suffix: str = ".JPG"
    place: tuple[float, float] | None = None  # degrees north and east
    wide_gamut: bool = False
    with_thumbnail: bool = True
    is_portrait: bool = False
    grain: float = 5.0


def _day(number: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 10, 2 + number, hour, minute, 17)  # noqa: DTZ001 - EXIF has no time zone


_SHOTS: Final = (
    _Shot(landscapes.mountains_at_dawn, _day(1, 6, 52), 12, place=(46.5581, 7.8354)),
    _Shot(landscapes.lake_mirror, _day(1, 8, 14), 12, orientation=3, place=(46.4983, 7.7259)),
    _Shot(still_lifes.forest_in_mist, _day(1, 9, 31), 10, orientation=6, is_portrait=True),
    _Shot(still_lifes.field_of_flowers, _day(1, 11, 5), 24, place=(43.9129, 5.2014), grain=3.0),
    _Shot(still_lifes.balloons, _day(1, 17, 40), 10, wide_gamut=True),
    _Shot(still_lifes.portrait_at_golden_hour, _day(1, 18, 22), 10, orientation=8, is_portrait=True),
    _Shot(landscapes.sea_at_sunset, _day(1, 19, 8), 16, wide_gamut=True, place=(36.4618, 25.3753)),
    _Shot(still_lifes.city_at_night, _day(1, 21, 47), 12, with_thumbnail=False, grain=7.0),
    _Shot(landscapes.northern_lights, _day(2, 0, 36), 10, place=(69.6492, 18.9553), grain=6.0),
    _Shot(landscapes.dunes, _day(2, 9, 12), 12, with_thumbnail=False),
    _Shot(landscapes.beach_from_above, _day(2, 12, 3), 8, suffix=".HEIC", place=(39.9042, 4.0794), grain=1.0),
    _Shot(still_lifes.autumn_leaves, _day(2, 15, 26), 8, suffix=".PNG", grain=0.0),
)
# The last one on the card: taken out of the camera while it was writing.
_CUT_SHOT: Final = _Shot(still_lifes.balloons, _day(2, 16, 1), 8)
_CUT_SHARE: Final = 0.4


def render_sample_card(folder: Path, *, seed: int = 7, scale: float = 1.0) -> list[Path]:
    """The card's files below `folder`, in the camera's order, the broken one last. The same seed and scale (of a
    picture's sides) give the same card; one that is there already is left as it is. Raises OSError.
    """
    marker, edition = folder / _MARKER, {"edition": _EDITION, "seed": seed, "scale": scale}
    if (paths := _present(folder, marker, edition)) is not None:
        return paths
    (folder / _CARD_FOLDER).mkdir(parents=True, exist_ok=True)
    paths = []
    for number, shot in enumerate((*_SHOTS, _CUT_SHOT), start=1):
        stored = _stored(shot, seed + number, scale)
        if shot is _CUT_SHOT:
            stored = stored[: int(len(stored) * _CUT_SHARE)]
        path = folder / _CARD_FOLDER / f"IMG_{number:04}{shot.suffix}"
        path.write_bytes(stored)
        os.utime(path, (shot.taken_at.timestamp(), shot.taken_at.timestamp()))
        paths.append(path)
    card = {path.relative_to(folder).as_posix(): path.stat().st_size for path in paths}
    marker.write_text(json.dumps(edition | {"card": card}), encoding="utf-8")
    return paths


def _present(folder: Path, marker: Path, edition: dict[str, float]) -> list[Path] | None:
    """The same card's files, if every one of them is there in its full size."""
    try:
        noted = json.loads(marker.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    if any(noted.get(key) != value for key, value in edition.items()):
        return None
    card = {folder / name: size_bytes for name, size_bytes in noted["card"].items()}
    whole = all(path.is_file() and path.stat().st_size == size_bytes for path, size_bytes in card.items())
    return list(card) if whole else None


def _stored(shot: _Shot, seed: int, scale: float) -> bytes:
    upright = _photographed(shot, seed, scale)
    if shot.suffix == ".HEIC":
        return _as_heic(upright, shot)
    if shot.suffix == ".PNG":
        data: bytes = upright.pngsave_buffer(compression=1, filter="sub", keep="none")
        return data
    return _as_jpeg(upright, shot)


def _photographed(shot: _Shot, seed: int, scale: float) -> pyvips.Image:
    """Painted, enlarged, and with a sensor's grain."""
    long_edge_px = int(_PAINTED_LONG_EDGE_PX * scale)
    short_edge_px = long_edge_px * 2 // 3
    sides = (short_edge_px, long_edge_px) if shot.is_portrait else (long_edge_px, short_edge_px)
    painted = shot.paint(Canvas(*sides, seed)).cast("uchar")
    enlarged = (shot.megapixels * 1_000_000 / (painted.width * painted.height)) ** 0.5 * scale
    small = Image.frombytes("RGB", (painted.width, painted.height), painted.write_to_memory())
    # Pillow enlarges three times as fast as libvips, which is made for shrinking.
    large = small.resize((int(painted.width * enlarged), int(painted.height * enlarged)), Image.Resampling.BICUBIC)
    grain = pyvips.Image.gaussnoise(_GRAIN_TILE_PX, _GRAIN_TILE_PX, sigma=shot.grain, mean=0, seed=seed).cast("short")
    tile = grain.bandjoin([grain, grain]).copy_memory()
    grain = tile.replicate(large.width // _GRAIN_TILE_PX + 1, large.height // _GRAIN_TILE_PX + 1)
    upright = pyvips.Image.new_from_memory(large.tobytes(), large.width, large.height, 3, "uchar")
    grainy = (upright + grain.crop(0, 0, large.width, large.height)).cast("uchar")
    return grainy.copy(interpretation="srgb").copy_memory()


def _as_jpeg(upright: pyvips.Image, shot: _Shot) -> bytes:
    stored = upright.rot(_STORED_TURN[shot.orientation])
    if shot.wide_gamut:
        stored = stored.icc_transform("p3", input_profile="srgb")
    stored = stored.copy()
    for field, text in {**_CAMERA, **_moment(shot.taken_at), **_position(shot.place)}.items():
        stored.set_type(pyvips.GValue.gstr_type, field, text)
    stored.set_type(pyvips.GValue.gint_type, "orientation", shot.orientation)
    if shot.with_thumbnail:
        small = stored.thumbnail_image(160, height=160).jpegsave_buffer(Q=75, keep="none")
        stored.set_type(pyvips.GValue.blob_type, "jpeg-thumbnail-data", small)
    data: bytes = stored.jpegsave_buffer(Q=90)
    return data


def _as_heic(upright: pyvips.Image, shot: _Shot) -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = _CAMERA["exif-ifd0-Make"], _CAMERA["exif-ifd0-Model"]
    exif[0x0132] = _moment(shot.taken_at)["exif-ifd0-DateTime"]
    target = BytesIO()
    picture = pillow_heif.from_bytes("RGB", (upright.width, upright.height), upright.write_to_memory())
    # At x265's usual preset this one photo takes longer than all the others.
    picture.save(target, quality=70, exif=exif.tobytes(), enc_params={"preset": "ultrafast"})
    return target.getvalue()


def _moment(taken_at: datetime) -> dict[str, str]:
    text = f"{taken_at:%Y:%m:%d %H:%M:%S}"
    return {"exif-ifd0-DateTime": text, "exif-ifd2-DateTimeOriginal": text, "exif-ifd2-DateTimeDigitized": text}


def _position(place: tuple[float, float] | None) -> dict[str, str]:
    if place is None:
        return {}
    north, east = place
    return {
        "exif-ifd3-GPSLatitudeRef": "N",
        "exif-ifd3-GPSLatitude": _sexagesimal(north),
        "exif-ifd3-GPSLongitudeRef": "E",
        "exif-ifd3-GPSLongitude": _sexagesimal(east),
    }


def _sexagesimal(degrees: float) -> str:
    """Three fractions, as EXIF and libvips write them."""
    minutes = degrees % 1 * 60
    return f"{int(degrees)}/1 {int(minutes)}/1 {round(minutes % 1 * 6_000)}/100"
