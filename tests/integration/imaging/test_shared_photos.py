from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PIL import Image

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec
from kiosk.imaging.workers.worker_pool import ImagingPool
from tests.integration.imaging.oracle import (
    SHARED_PHOTOS,
    SharedPhoto,
    mean_difference,
    seen_by_pillow,
    shared_photos,
)

pytestmark = pytest.mark.skipif(
    not (SHARED_PHOTOS / "MANIFEST.tsv").is_file(), reason="the collection of photos is not beside the repository"
)

REASONS = {
    "hostile/trunc_50.heic": RefusalReason.INCOMPLETE,
    "hostile/html_as.jpg": RefusalReason.NOT_A_PHOTO,
    "hostile/bomb_20000x20000_rgb.png": RefusalReason.TOO_MANY_PIXELS,
    "hostile/bomb_40000_g4.tif": RefusalReason.TOO_MANY_PIXELS,
    "hostile/only_soi.jpg": RefusalReason.INCOMPLETE,
    "hostile/sof_65500x65500.jpg": RefusalReason.TOO_MANY_PIXELS,
    "hostile/trunc_1.jpg": RefusalReason.INCOMPLETE,
}
# Without a profile, Pillow inverts CMYK by arithmetic; the kiosk takes the usual press's profile.
LOOSE_COLOURS = {"variant/tiff_tiled_cmyk_jpeg.tif": 60.0}


@pytest.fixture(scope="module")
def pool() -> Iterator[ImagingPool]:
    with ImagingPool(2) as pool:
        yield pool


def render_all(pool: ImagingPool, folder: Path, photos: list[SharedPhoto]) -> dict[str, Future[Rendition]]:
    return {
        photo.file: pool.render(photo.path, folder / (photo.file.replace("/", "_") + ".jpg"), RenditionSpec())
        for photo in photos
    }


@pytest.fixture(scope="module")
def accepted(pool: ImagingPool, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Future[Rendition]]:
    return render_all(pool, tmp_path_factory.mktemp("accepted"), shared_photos("accept"))


@pytest.mark.parametrize("photo", shared_photos("accept"), ids=lambda photo: photo.file)
def test_a_good_photo_is_accepted_upright_in_its_colours(
    accepted: dict[str, Future[Rendition]], photo: SharedPhoto
) -> None:
    """Every well-formed photo of the collection comes out as an independent decoder sees it, bare of metadata."""
    picture = Image.open(accepted[photo.file].result(60).path)
    assert mean_difference(picture, seen_by_pillow(photo.path.read_bytes())) < LOOSE_COLOURS.get(photo.file, 2.0)
    assert not {"exif", "icc_profile", "xmp", "comment"} & set(picture.info)


@pytest.mark.parametrize("scene", ["Landscape", "Portrait"])
def test_one_scene_in_all_orientations_comes_out_the_same(accepted: dict[str, Future[Rendition]], scene: str) -> None:
    """The same scene, stored in each orientation, gives the same picture."""
    pictures = [
        Image.open(future.result(60).path) for file, future in accepted.items() if file.startswith(f"orient/{scene}")
    ]
    assert len(pictures) >= 3
    assert all(picture.size == pictures[0].size for picture in pictures)
    assert all(mean_difference(picture, pictures[0]) < 2 for picture in pictures)


@pytest.mark.parametrize("photo", shared_photos("reject"), ids=lambda photo: photo.file)
def test_a_bad_file_is_refused_for_the_right_reason(pool: ImagingPool, tmp_path: Path, photo: SharedPhoto) -> None:
    """Every file that must be refused is refused by name, the same for its thumbnail, and leaves nothing behind."""
    for future in (
        pool.render(photo.path, tmp_path / "out.jpg", RenditionSpec()),
        pool.thumbnail(photo.path, tmp_path / "small.jpg", 256),
    ):
        refusal = future.exception(60)
        assert isinstance(refusal, PhotoRefused)
        assert refusal.reason is REASONS[photo.file]
    assert list(tmp_path.iterdir()) == []


def test_hostile_files_neither_crash_nor_hold_up_a_worker(pool: ImagingPool, tmp_path: Path) -> None:
    """Fuzzed files end in a rendition or a plain refusal, quickly, by the same workers as before."""
    # The first photo is what brings the workers up.
    assert (
        pool.render(shared_photos("accept")[0].path, tmp_path / "first.jpg", RenditionSpec()).result(60).size_bytes > 0
    )
    workers = pool.worker_pids()
    started = time.monotonic()
    outcomes = {file: future.exception(60) for file, future in render_all(pool, tmp_path, shared_photos("any")).items()}
    assert time.monotonic() - started < 20
    unexpected = {
        file: outcome
        for file, outcome in outcomes.items()
        if outcome is not None
        and (
            not isinstance(outcome, PhotoRefused)
            or outcome.reason in {RefusalReason.DECODER_CRASHED, RefusalReason.UNREADABLE}
        )
    }
    assert unexpected == {}
    assert pool.worker_pids() == workers


def test_how_fast_it_goes(pool: ImagingPool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Camera photos of 8 to 13 megapixels take well under two seconds each, two at a time; prints the figure."""
    photos = [photo for photo in shared_photos("accept") if photo.file.startswith("jpeg/")]
    started = time.monotonic()
    for future in render_all(pool, tmp_path, photos).values():
        future.result(60)
    each_ms = (time.monotonic() - started) * 1_000 / len(photos)
    with capsys.disabled():
        print(f"\n  imaging pool: {each_ms:.0f} ms a photo, {len(photos)} photos, 2 workers")  # noqa: T201 - the point
    assert each_ms < 2_000
