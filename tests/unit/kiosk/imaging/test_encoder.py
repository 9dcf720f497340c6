from __future__ import annotations

from io import BytesIO

import pytest
import pyvips
from PIL import Image

from kiosk.imaging.rendition.encoder import JpegEncoder, JpegliEncoder, PillowEncoder, best_encoder, scaled_table

ENCODERS: list[JpegEncoder] = [JpegliEncoder(), PillowEncoder()]


@pytest.fixture(scope="module")
def scene() -> pyvips.Image:
    clouds = pyvips.Image.perlin(240, 160, cell_size=40, uchar=True, seed=3)
    return clouds.bandjoin([clouds.rot180(), clouds.fliphor()]).copy(interpretation="srgb").copy_memory()


@pytest.mark.parametrize("encoder", ENCODERS)
@pytest.mark.parametrize("progressive", [False, True])
def test_encoders_keep_the_ports_promise(encoder: JpegEncoder, scene: pyvips.Image, *, progressive: bool) -> None:
    """Every encoder gives a whole 4:2:0 JPEG of the same picture, bare of metadata, progressive as asked."""
    data = encoder.encode(scene.numpy(), quality=89, progressive=progressive)
    decoded = Image.open(BytesIO(data))
    assert (decoded.size, decoded.mode, decoded.info.get("progressive", 0)) == ((240, 160), "RGB", int(progressive))
    assert not {"exif", "icc_profile", "xmp", "comment", "photoshop"} & set(decoded.info)
    assert [layer[1:3] for layer in decoded.layer] == [(2, 2), (1, 1), (1, 1)]  # type: ignore[attr-defined]  # a JPEG's own
    difference = (pyvips.Image.new_from_buffer(data, "").cast("short") - scene.cast("short")).abs().avg()
    assert difference < 3


@pytest.mark.parametrize("encoder", ENCODERS)
def test_quality_costs_bytes(encoder: JpegEncoder, scene: pyvips.Image) -> None:
    """A higher quality gives a larger file."""
    sizes = [len(encoder.encode(scene.numpy(), quality=quality, progressive=True)) for quality in (60, 80, 95)]
    assert sizes == sorted(set(sizes))


@pytest.mark.parametrize("quality", [30, 75, 87, 100])
def test_the_fallbacks_table_is_mozjpegs_third(scene: pyvips.Image, quality: int) -> None:
    """The fallback quantises as libvips does with mozjpeg's table 3 at the same quality."""
    theirs = Image.open(BytesIO(scene.jpegsave_buffer(Q=quality, quant_table=3)))
    assert scaled_table(quality) == list(theirs.quantization[0])  # type: ignore[attr-defined]  # a JPEG's own


def test_jpegli_is_the_first_choice() -> None:
    """Where jpegli's wheel is installed, it encodes."""
    assert isinstance(best_encoder(), JpegliEncoder)
