"""The collection's photos against FFmpeg's own decoders, of which none shares a line with those that the kiosk uses.

Only the pixels are FFmpeg's: turn and profile are read from the metadata by others, which decode nothing for it.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import av
import pillow_heif
import pytest
from PIL import Image, ImageCms

from kiosk.imaging.probe import ImageFormat, probe
from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.workers.worker_pool import ImagingPool
from tests.integration.imaging.oracle import SHARED_PHOTOS, SharedPhoto, mean_difference, shared_photos
from tests.unit.kiosk.imaging.pictures import turned_by_pillow

pytestmark = pytest.mark.skipif(
    not (SHARED_PHOTOS / "MANIFEST.tsv").is_file(), reason="the collection of photos is not beside the repository"
)

# Each was looked into: the kiosk's picture is Pillow's, and the other one is visibly wrong.
NOT_COMPARED = {
    "variant/tiff_16bit_RGB.tiff": "FFmpeg gives black for a tile that is larger than its picture",
    "variant/tiff_16bit_RGBa.tiff": "FFmpeg does not undo that its colours are multiplied by alpha",
    "variant/hopper_bad_exif.jpg": "FFmpeg gives black",
    "variant/tiff_tiled_cmyk_jpeg.tif": "FFmpeg takes its four inks for red, green, blue and nothing",
    "variant/avif.avif": "FFmpeg's decoder of AV1 is dav1d, as the kiosk's may be",
}


@pytest.fixture(scope="module")
def pool() -> Iterator[ImagingPool]:
    with ImagingPool(2) as pool:
        yield pool


@pytest.mark.parametrize("photo", shared_photos("accept"), ids=lambda photo: photo.file)
def test_the_pixels_are_those_of_another_decoder(pool: ImagingPool, tmp_path: Path, photo: SharedPhoto) -> None:
    """Every well-formed photo looks as a decoder sees it that has nothing in common with the kiosk's."""
    if photo.file in NOT_COMPARED:
        pytest.skip(NOT_COMPARED[photo.file])
    made = pool.render(photo.path, tmp_path / "out.jpg", RenditionSpec()).result(60)
    with Image.open(made.path) as sent:
        assert mean_difference(sent, seen_by_ffmpeg(photo.path)) < 2


def seen_by_ffmpeg(path: Path) -> Image.Image:
    probed = probe(path)
    if probed.format is ImageFormat.HEIF:
        picture = joined_tiles(path, probed.width_px, probed.height_px)
    else:
        with av.open(str(path)) as container:
            rgba = Image.fromarray(next(container.decode(video=0)).to_ndarray(format="rgba"))
        picture = Image.new("RGBA", rgba.size, "white")
        picture.alpha_composite(rgba)
    return in_srgb(turned_by_pillow(picture.convert("RGB"), probed.orientation), profile_of(path))


def joined_tiles(path: Path, width_px: int, height_px: int) -> Image.Image:
    """A HEIC's tiles, which FFmpeg gives one by one, row by row; the file's other pictures come behind them."""
    tiles: dict[int, Image.Image] = {}
    with av.open(str(path)) as container:
        for packet in container.demux(video=list(range(len(container.streams.video)))):
            for frame in packet.decode():
                tiles.setdefault(packet.stream.index, Image.fromarray(frame.to_ndarray(format="rgb24")))
    in_order = [tiles[index] for index in sorted(tiles)]
    tile_width_px, tile_height_px = in_order[0].size
    columns, rows = math.ceil(width_px / tile_width_px), math.ceil(height_px / tile_height_px)
    whole = Image.new("RGB", (width_px, height_px))
    for place, tile in enumerate(in_order[: columns * rows]):
        whole.paste(tile, (place % columns * tile_width_px, place // columns * tile_height_px))
    return whole


def profile_of(path: Path) -> bytes | None:
    pillow_heif.register_heif_opener()
    with warnings.catch_warnings(action="ignore"), Image.open(path) as opened:  # of damaged metadata
        profile: bytes | None = opened.info.get("icc_profile")
        return profile


def in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    if not profile:
        return picture
    own = ImageCms.ImageCmsProfile(BytesIO(profile))
    converted = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert converted is not None
    return converted
