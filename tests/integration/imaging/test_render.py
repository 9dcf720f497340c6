from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pyvips
from PIL import Image, ImageCms

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import part_path, render, sketch, thumbnail
from kiosk.imaging.rendition.spec import RenditionSpec
from tests.integration.imaging.oracle import mean_difference, seen_by_pillow
from tests.unit.kiosk.imaging.pictures import FORMATS, corners, encoded, exif

SPEC = RenditionSpec()
WITH_PROFILE = ("JPEG", "HEIF", "AVIF", "PNG", "TIFF", "WEBP")


@pytest.fixture(scope="module")
def scene() -> Image.Image:
    clouds = pyvips.Image.perlin(900, 600, cell_size=200, uchar=True, seed=5)
    bands = clouds.bandjoin([clouds.rot180(), clouds.fliphor()])
    return Image.frombytes("RGB", (900, 600), bands.write_to_memory())


def profile_named(name: str) -> bytes:
    loaded: bytes = pyvips.Operation.call("profile_load", name)
    return loaded


def converted(picture: Image.Image, profile: bytes, mode: str) -> Image.Image:
    target = ImageCms.ImageCmsProfile(BytesIO(profile))
    result = ImageCms.profileToProfile(picture, ImageCms.createProfile("sRGB"), target, outputMode=mode)
    assert result is not None
    return result


def rendered(tmp_path: Path, data: bytes, spec: RenditionSpec = SPEC) -> Image.Image:
    (tmp_path / "in").write_bytes(data)
    made = render(tmp_path / "in", tmp_path / "out.jpg", spec)
    picture = Image.open(made.path)
    picture.load()
    assert (picture.format, picture.size, made.size_bytes) == (
        "JPEG",
        (made.width_px, made.height_px),
        made.path.stat().st_size,
    )
    return picture


def refusal_of(tmp_path: Path, data: bytes) -> RefusalReason:
    with pytest.raises(PhotoRefused) as refused:
        rendered(tmp_path, data)
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    return refused.value.reason


@pytest.mark.parametrize("fmt", FORMATS)
def test_every_format_keeps_its_colours(tmp_path: Path, scene: Image.Image, fmt: str) -> None:
    """A photo in any format that is taken comes out in the colours that an independent decoder sees."""
    data = encoded(scene, fmt)
    assert mean_difference(rendered(tmp_path, data), seen_by_pillow(data)) < 1.5


@pytest.mark.parametrize("fmt", ["JPEG", "HEIF", "AVIF", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", range(9))
def test_every_orientation_comes_out_upright(tmp_path: Path, fmt: str, orientation: int) -> None:
    """However the camera was held, the rendition and the thumbnail are upright, turned once and only once."""
    upright = corners(120, 80)
    stored = stored_as(upright, orientation)
    data = encoded(stored, fmt, exif=exif(orientation))
    assert mean_difference(rendered(tmp_path, data), upright) < 6
    thumbnail(tmp_path / "in", tmp_path / "thumb.jpg", 60)
    small = Image.open(tmp_path / "thumb.jpg")
    assert small.size == (60, 40)
    assert mean_difference(small, upright.resize((60, 40))) < 8


def stored_as(upright: Image.Image, orientation: int) -> Image.Image:
    """As a camera stores it: turned so that the orientation turns it back."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    return upright.transpose(undo[orientation]) if orientation in undo else upright


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_heic_that_is_turned_by_exif_alone_comes_out_upright(tmp_path: Path, orientation: int) -> None:
    """Where the container does not turn a HEIC, EXIF's word is applied."""
    upright = corners(120, 80)
    data = encoded(stored_as(upright, orientation), "HEIF", exif=exif(orientation))
    without_turn = data.replace(b"irot", b"free").replace(b"imir", b"free")
    assert mean_difference(rendered(tmp_path, without_turn), upright) < 6


@pytest.mark.parametrize("fmt", WITH_PROFILE)
def test_a_wide_gamut_becomes_srgb(tmp_path: Path, scene: Image.Image, fmt: str) -> None:
    """A photo in Display P3 looks in sRGB as it looked in P3."""
    p3 = profile_named("p3")
    data = encoded(converted(scene, p3, "RGB"), fmt, icc_profile=p3)
    assert mean_difference(rendered(tmp_path, data), scene) < 2


@pytest.mark.parametrize("fmt", ["HEIF", "AVIF", "PNG"])
def test_a_wide_gamut_that_is_named_by_number_becomes_srgb(tmp_path: Path, scene: Image.Image, fmt: str) -> None:
    """A photo that says Display P3 by H.273's numbers, as many phones' do, looks as one with the profile."""
    wide = converted(scene, profile_named("p3"), "RGB")
    del wide.info["icc_profile"]  # or every writer would embed it
    data = with_code_points(encoded(wide, fmt), fmt, primaries=12, transfer=13)
    assert mean_difference(rendered(tmp_path, data), scene) < 2
    assert mean_difference(rendered(tmp_path, encoded(wide, fmt)), scene) > 2


def test_a_profile_goes_before_the_numbers(tmp_path: Path, scene: Image.Image) -> None:
    """Where a photo has both, its profile is what counts."""
    p3 = profile_named("p3")
    data = encoded(converted(scene, p3, "RGB"), "PNG", icc_profile=p3)
    assert mean_difference(rendered(tmp_path, with_code_points(data, "PNG", primaries=9, transfer=16)), scene) < 2


def test_sixteen_bits_have_their_numbers_too(tmp_path: Path, scene: Image.Image) -> None:
    """A 16-bit PNG in Display P3 by number is converted as one of eight bits is."""
    wide = np.asarray(converted(scene, profile_named("p3"), "RGB")).astype(np.uint16) * 257
    deep: bytes = pyvips.Image.new_from_array(wide, interpretation="rgb16").pngsave_buffer(bitdepth=16)
    data = with_code_points(deep, "PNG", primaries=12, transfer=13)
    assert mean_difference(rendered(tmp_path, data), scene) < 2


def with_code_points(data: bytes, fmt: str, *, primaries: int, transfer: int) -> bytes:
    if fmt == "PNG":
        chunk = b"cICP" + bytes([primaries, transfer, 0, 1])
        return data[:33] + struct.pack(">I", 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) + data[33:]
    named_at = data.index(b"colrnclx") + 8
    return data[:named_at] + struct.pack(">HH", primaries, transfer) + data[named_at + 4 :]


@pytest.mark.parametrize("fmt", ["JPEG", "TIFF"])
@pytest.mark.parametrize("embedded", [True, False])
def test_a_presss_colours_become_srgb(tmp_path: Path, scene: Image.Image, fmt: str, *, embedded: bool) -> None:
    """A CMYK photo keeps its look, by its own profile or, without one, by the usual press's."""
    cmyk = profile_named("cmyk")
    inked = converted(scene, cmyk, "CMYK")
    inked.info["icc_profile"] = cmyk
    expected = ImageCms.profileToProfile(
        inked, ImageCms.ImageCmsProfile(BytesIO(cmyk)), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    assert expected is not None
    data = encoded(inked, fmt, icc_profile=cmyk if embedded else None)
    assert mean_difference(rendered(tmp_path, data), expected) < 2


@pytest.mark.parametrize("mode", ["L", "LA", "1", "P", "RGBA"])
@pytest.mark.parametrize("fmt", ["PNG", "TIFF"])
def test_unusual_pixels_look_as_they_should(tmp_path: Path, scene: Image.Image, mode: str, fmt: str) -> None:
    """Grey, black and white, palettes and alpha over white come out as an independent decoder sees them."""
    if mode == "RGBA":
        picture = scene.convert("RGBA")
        picture.putalpha(scene.getchannel("G"))
    else:
        picture = scene.convert(mode)
    data = encoded(picture, fmt)
    assert mean_difference(rendered(tmp_path, data), seen_by_pillow(data)) < 1.5


@pytest.mark.parametrize("fmt", ["PNG", "TIFF"])
def test_sixteen_bits_become_eight(tmp_path: Path, scene: Image.Image, fmt: str) -> None:
    """A 16-bit grey photo keeps its tones."""
    deep = Image.fromarray(np.asarray(scene.convert("L")).astype(np.uint16) * 257)
    assert mean_difference(rendered(tmp_path, encoded(deep, fmt)), scene.convert("L")) < 1.5


@pytest.mark.parametrize("bands", [2, 5])
def test_channels_that_no_photo_has_are_refused(tmp_path: Path, bands: int) -> None:
    """A TIFF of more or fewer channels than a photo has is refused, or shown by its first three; no worker ends."""
    data = (pyvips.Image.black(60, 40, bands=bands) + 90).cast("uchar").tiffsave_buffer()
    try:
        assert rendered(tmp_path, data).mode == "RGB"
    except PhotoRefused as exc:
        assert exc.reason is RefusalReason.DAMAGED  # noqa: PT017 - either is right


def test_a_broken_profile_counts_as_srgb(tmp_path: Path, scene: Image.Image) -> None:
    """A profile that can't be read, or that is of another kind than the pixels, spoils no colours."""
    for profile in (b"no profile at all", profile_named("cmyk"), profile_named("p3")[:200]):
        data = encoded(scene, "JPEG", icc_profile=profile)
        assert mean_difference(rendered(tmp_path, data), scene) < 1.5


def test_nothing_of_the_customers_leaves(tmp_path: Path, scene: Image.Image) -> None:
    """The rendition holds no EXIF, place, serial number, profile, comment or XMP."""
    block = Image.Exif()
    block[0x010F], block[0x0110] = "Lumen", "D7"
    block.get_ifd(0x8769)[0xA431] = "SERIAL-0042137"
    block.get_ifd(0x8825).update({1: "N", 2: (46.0, 33.0, 12.0)})
    options: dict[str, Any] = {"exif": block.tobytes(), "icc_profile": profile_named("p3"), "comment": b"for Ada"}
    data = encoded(scene, "JPEG", xmp=b"<x:xmpmeta>Ada</x:xmpmeta>", **options)
    picture = rendered(tmp_path, data)
    assert not dict(picture.getexif())
    assert not {"exif", "icc_profile", "comment", "xmp", "photoshop"} & set(picture.info)
    written = (tmp_path / "out.jpg").read_bytes()
    assert not [word for word in (b"Exif", b"SERIAL", b"Lumen", b"Ada", b"ICC_PROFILE", b"xap") if word in written]


def test_a_photo_is_shrunk_to_its_long_edge_and_never_enlarged(tmp_path: Path, scene: Image.Image) -> None:
    """A rendition's long side is what was asked for, or the photo's own where that is smaller."""
    data = encoded(scene, "JPEG")
    assert rendered(tmp_path, data, RenditionSpec(long_edge_px=450)).size == (450, 300)
    assert rendered(tmp_path, data, RenditionSpec(long_edge_px=3000)).size == (900, 600)
    tall = encoded(scene.rotate(90, expand=True), "PNG")
    assert rendered(tmp_path, tall, RenditionSpec(long_edge_px=450)).size == (300, 450)


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF", "GIF", "BMP"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_half_a_photo_never_passes_as_whole(tmp_path: Path, scene: Image.Image, fmt: str, share: float) -> None:
    """A photo that is cut short is refused in every format, for a reason that says so, and leaves no file behind."""
    data = encoded(scene, fmt)
    reason = refusal_of(tmp_path, data[: int(len(data) * share)])
    assert reason in {RefusalReason.INCOMPLETE, RefusalReason.DAMAGED}
    if fmt not in {"TIFF", "GIF"}:
        assert reason is RefusalReason.INCOMPLETE


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("tail", [b"\xff\xd9", bytes(20_000)])
def test_a_jpeg_whose_end_is_patched_is_still_half(
    tmp_path: Path, scene: Image.Image, tail: bytes, *, progressive: bool
) -> None:
    """A JPEG cut in the middle of its picture is refused even where an end marker or reserved space follows."""
    data = encoded(scene, "JPEG", progressive=progressive)
    assert refusal_of(tmp_path, data[: int(len(data) * 0.4)] + tail) is RefusalReason.INCOMPLETE


def test_bytes_behind_the_picture_do_no_harm(tmp_path: Path, scene: Image.Image) -> None:
    """A motion photo, or whatever a program appended, is taken for the picture that it begins with."""
    data = encoded(scene, "JPEG") + b"\0\0\0\x18ftypmp42" + bytes(100_000)
    assert mean_difference(rendered(tmp_path, data), scene) < 1.5


def test_a_jpeg_of_a_thousand_scans_is_too_costly(tmp_path: Path, scene: Image.Image) -> None:
    """A small progressive JPEG that would take minutes is refused at once."""
    data = encoded(scene, "JPEG", progressive=True)
    last_scan = data[data.rindex(b"\xff\xda") : -2]
    assert refusal_of(tmp_path, data[:-2] + last_scan * 1_000 + data[-2:]) is RefusalReason.TOO_COSTLY


def test_the_customers_file_is_left_alone(tmp_path: Path, scene: Image.Image) -> None:
    """A photo on read-only media is rendered, and stays as it was."""
    source = tmp_path / "in"
    source.write_bytes(encoded(scene, "JPEG"))
    source.chmod(0o400)
    before = source.read_bytes(), source.stat().st_mtime_ns
    render(source, tmp_path / "out.jpg", SPEC)
    thumbnail(source, tmp_path / "thumb.jpg", 256)
    assert (source.read_bytes(), source.stat().st_mtime_ns) == before


def test_a_target_appears_whole_or_not_at_all(tmp_path: Path, scene: Image.Image) -> None:
    """Where the target can't be written, neither it nor a part of it stays behind."""
    (tmp_path / "in").write_bytes(encoded(scene, "JPEG"))
    target = tmp_path / "taken"
    target.mkdir()
    with pytest.raises(OSError, match="taken"):
        render(tmp_path / "in", target, SPEC)
    assert not part_path(target).exists()


def with_thumbnail(photo: Image.Image, small: Image.Image, orientation: int = 1) -> bytes:
    image = pyvips.Image.new_from_memory(photo.tobytes(), *photo.size, 3, "uchar").copy(interpretation="srgb")
    image.set_type(pyvips.GValue.gint_type, "orientation", orientation)
    image.set_type(pyvips.GValue.blob_type, "jpeg-thumbnail-data", encoded(small, "JPEG"))
    data: bytes = image.jpegsave_buffer(Q=90)
    return data


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_sketch_is_the_cameras_own_thumbnail_upright(tmp_path: Path, scene: Image.Image, orientation: int) -> None:
    """A fitting EXIF thumbnail is shown as it is, turned like its photo."""
    marked = corners(160, 107)
    (tmp_path / "in").write_bytes(with_thumbnail(scene, marked, orientation))
    assert sketch(tmp_path / "in", tmp_path / "out.ppm")
    upright = seen_by_pillow(encoded(marked, "JPEG", exif=exif(orientation)))
    assert mean_difference(Image.open(tmp_path / "out.ppm"), upright) < 2  # decoded in a hurry


def test_a_sketch_is_freed_of_its_bars(tmp_path: Path, scene: Image.Image) -> None:
    """A wide photo that its camera put between black bars into a 4:3 thumbnail is shown without them."""
    barred = Image.new("RGB", (160, 120))
    barred.paste(corners(160, 106), (0, 7))
    (tmp_path / "in").write_bytes(with_thumbnail(scene, barred))
    assert sketch(tmp_path / "in", tmp_path / "out.ppm")
    shown = Image.open(tmp_path / "out.ppm")
    assert shown.size == (160, 107)
    assert mean_difference(shown, corners(160, 107)) < 6


@pytest.mark.parametrize(
    "small",
    [
        corners(160, 120),  # of another shape, and bright where bars would be
        corners(107, 160),  # turned otherwise than its photo
        corners(48, 32),  # too small to tell anything
        corners(1200, 800),  # so large that it costs what a sketch is to spare
    ],
)
def test_a_thumbnail_that_does_not_fit_is_no_sketch(tmp_path: Path, scene: Image.Image, small: Image.Image) -> None:
    """What the camera left in another shape, or hardly at all, is not shown, and nothing is written."""
    (tmp_path / "in").write_bytes(with_thumbnail(scene, small))
    assert not sketch(tmp_path / "in", tmp_path / "out.ppm")
    assert list(tmp_path.iterdir()) == [tmp_path / "in"]


@pytest.mark.parametrize("data", [b"", b"<html>", b"\xff\xd8\xff\xe1\x00\x10Exif\0\0II*\0\xff\xff\xff\xff"])
def test_what_is_no_photo_has_no_sketch(tmp_path: Path, data: bytes) -> None:
    """A sketch judges nothing: whatever is wrong with a file, its thumbnail says."""
    (tmp_path / "in").write_bytes(data)
    assert not sketch(tmp_path / "in", tmp_path / "out.ppm")
    assert not sketch(tmp_path / "gone", tmp_path / "out.ppm")


def test_a_wrong_sketch_never_stays(tmp_path: Path, scene: Image.Image) -> None:
    """The thumbnail is made from the photo, however plausible what the camera left is."""
    (tmp_path / "in").write_bytes(with_thumbnail(scene, corners(160, 107)))
    thumbnail(tmp_path / "in", tmp_path / "out.jpg", 256)
    shown = Image.open(tmp_path / "out.jpg")
    assert max(shown.size) == 256
    assert mean_difference(shown, scene) < 5


def test_half_a_photo_is_not_shown_by_its_thumbnail(tmp_path: Path, scene: Image.Image) -> None:
    """A whole EXIF thumbnail does not hide that its photo is cut short."""
    data = with_thumbnail(scene, corners(160, 107))
    (tmp_path / "in").write_bytes(data[: int(len(data) * 0.7)])
    with pytest.raises(PhotoRefused) as refused:
        thumbnail(tmp_path / "in", tmp_path / "out.jpg", 256)
    assert refused.value.reason is RefusalReason.INCOMPLETE
