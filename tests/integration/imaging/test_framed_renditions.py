"""Renditions of a part of a photo, and the small preview that is made of the same decode."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.imaging.framing import Crop
from kiosk.imaging.refusal import PhotoRefused
from kiosk.imaging.render import part_path, preview_path, render
from kiosk.imaging.rendition.spec import Preview, RenditionSpec
from kiosk.imaging.workers.limits import WorkerLimits
from kiosk.imaging.workers.tasks import RenderTask, answer, understood
from kiosk.imaging.workers.worker_process import WorkerProcess
from tests.integration.imaging.oracle import mean_difference
from tests.unit.kiosk.imaging.pictures import FORMATS, encoded, exif, turned_by_pillow

# Reaches over the middle of both axes, nearer to one corner than to any other.
CROP = Crop(0.1, 0.2, 0.5, 0.4)
UNDONE_BY = {6: 8, 8: 6}
WITH_EXIF = ("JPEG", "HEIF", "AVIF", "PNG", "TIFF", "WEBP")


def slopes(width_px: int = 1_200, height_px: int = 800) -> Image.Image:
    """Colours that tell the place: red grows to the right, green downwards."""
    down, across = np.mgrid[0:height_px, 0:width_px]
    bands = (across * 255 // (width_px - 1), down * 255 // (height_px - 1), np.full_like(across, 90))
    return Image.fromarray(np.dstack(bands).astype(np.uint8))


def cut(picture: Image.Image, crop: Crop) -> Image.Image:
    left, top = round(crop.x * picture.width), round(crop.y * picture.height)
    right, bottom = round((crop.x + crop.width) * picture.width), round((crop.y + crop.height) * picture.height)
    return picture.crop((left, top, right, bottom))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "in"
    path.write_bytes(encoded(slopes(), "JPEG"))
    return path


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_crop_shows_its_part_in_every_format(tmp_path: Path, fmt: str) -> None:
    """Of a photo in any format the part that was asked for is shown, with all the pixels that it has."""
    (tmp_path / "in").write_bytes(encoded(slopes(), fmt))
    made = render(tmp_path / "in", tmp_path / "out.jpg", RenditionSpec(crop=CROP))
    assert (made.width_px, made.height_px) == (600, 320)
    assert mean_difference(Image.open(made.path), cut(slopes(), CROP)) < 4  # a GIF has 256 colours


@pytest.mark.parametrize("fmt", WITH_EXIF)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_crop_is_of_the_upright_picture(tmp_path: Path, fmt: str, orientation: int) -> None:
    """However the camera was held, a crop means the picture as it is seen."""
    seen = slopes(600, 400)
    stored = turned_by_pillow(seen, UNDONE_BY.get(orientation, orientation))
    (tmp_path / "in").write_bytes(encoded(stored, fmt, exif=exif(orientation)))
    made = render(tmp_path / "in", tmp_path / "out.jpg", RenditionSpec(long_edge_px=150, crop=CROP))
    assert (made.width_px, made.height_px) == (150, 80)
    assert mean_difference(Image.open(made.path), cut(seen, CROP)) < 2.5


@pytest.mark.parametrize("orientation", [1, 3, 5, 6])
@pytest.mark.parametrize("quarters", range(-1, 4))
def test_a_customer_may_turn_a_photo_further(tmp_path: Path, orientation: int, quarters: int) -> None:
    """Quarter turns come after the camera's own word, and a crop means the picture as it is seen then."""
    stored = turned_by_pillow(slopes(), UNDONE_BY.get(orientation, orientation))
    (tmp_path / "in").write_bytes(encoded(stored, "JPEG", exif=exif(orientation)))
    spec = RenditionSpec(long_edge_px=300, crop=CROP, quarters_clockwise=quarters)
    seen = slopes().rotate(-90 * quarters, expand=True)
    made = render(tmp_path / "in", tmp_path / "out.jpg", spec)
    assert mean_difference(Image.open(made.path), cut(seen, CROP)) < 2.5
    whole = render(tmp_path / "in", tmp_path / "out.jpg", RenditionSpec(quarters_clockwise=quarters))
    assert mean_difference(Image.open(whole.path), seen) < 2.5


@pytest.mark.parametrize("edge_px", [7, 100, 333, 599, 600, 3_000])
def test_a_crop_has_the_long_edge_that_was_asked_for(photo: Path, tmp_path: Path, edge_px: int) -> None:
    """The long edge is the crop's own, to the pixel, and never more than the photo has of it."""
    made = render(photo, tmp_path / "out.jpg", RenditionSpec(long_edge_px=edge_px, crop=CROP))
    assert max(made.width_px, made.height_px) == min(edge_px, 600)


def test_a_preview_is_the_same_picture_small(photo: Path, tmp_path: Path) -> None:
    """The preview lies beside its rendition and shows the same part, upright and without metadata."""
    task = RenderTask(photo, tmp_path / "out.jpg", RenditionSpec(crop=CROP, preview_edge_px=150))
    made = understood(task, answer(task))
    assert made == render(photo, tmp_path / "out.jpg", task.spec)
    assert made.preview == Preview(
        preview_path(task.target), 150, 80, size_bytes=preview_path(task.target).stat().st_size
    )
    small = Image.open(preview_path(task.target))
    assert small.size == (150, 80)
    assert mean_difference(small, cut(slopes(), CROP)) < 3
    assert not {"exif", "icc_profile"} & set(small.info)


def test_a_preview_is_never_enlarged(photo: Path, tmp_path: Path) -> None:
    """A rendition that is smaller than a preview is its own preview."""
    made = render(photo, tmp_path / "out.jpg", RenditionSpec(long_edge_px=90, preview_edge_px=150))
    assert made.preview is not None
    assert (made.preview.width_px, made.preview.height_px) == (90, 60)
    with Image.open(made.preview.path) as small:
        assert small.size == (90, 60)


def test_no_preview_without_its_rendition(photo: Path, tmp_path: Path) -> None:
    """Where the rendition can't be written its preview does not stay; where the photo is refused there is neither."""
    spec = RenditionSpec(preview_edge_px=150)
    (tmp_path / "out.jpg").mkdir()
    with pytest.raises(OSError, match="directory"):
        render(photo, tmp_path / "out.jpg", spec)
    photo.write_bytes(photo.read_bytes()[:5_000])
    with pytest.raises(PhotoRefused):
        render(photo, tmp_path / "other.jpg", spec)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out.jpg"]


def test_what_a_killed_worker_had_written_is_wiped(photo: Path, tmp_path: Path) -> None:
    """A worker that ends between its two files leaves neither, nor any part of them."""
    task = RenderTask(photo, tmp_path / "out.jpg", RenditionSpec(preview_edge_px=150))
    worker = WorkerProcess(WorkerLimits(wall_s=0.0))
    for path in (preview_path(task.target), part_path(preview_path(task.target)), part_path(task.target)):
        path.write_bytes(b"half of it")
    with pytest.raises(PhotoRefused):
        worker.run(task)
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert not worker.alive
