"""Those who race for small pictures: our pool as the app has it, and two processes with Pillow's draft mode."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image

from kiosk.flow.preparation import THUMBNAIL_EDGE_PX
from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.workers.worker_pool import ImagingPool
from kiosk.viewmodels.photos.feed import SKETCHES_AT_ONCE


@contextmanager
def warm_pool(processes: int, photo: Path, folder: Path) -> Iterator[ImagingPool]:
    """Its workers have started and decoded once each, as in an app that is up."""
    with ImagingPool(processes) as pool:
        _wait(pool.thumbnail(photo, folder / f"warm-{number}.jpg", 64) for number in range(4 * processes))
        yield pool


def sketch_all(pool: ImagingPool, photos: Sequence[Path], count: int, folder: Path) -> None:
    """Asked for as the grid does."""
    sources = list(itertools.islice(itertools.cycle(photos), count))
    fresh = Path(tempfile.mkdtemp(dir=folder))
    targets = [fresh / f"sketch-{number}.ppm" for number in range(count)]
    _wait(
        pool.sketch(sources[start : start + SKETCHES_AT_ONCE], targets[start : start + SKETCHES_AT_ONCE])
        for start in range(0, count, SKETCHES_AT_ONCE)
    )
    assert all(target.stat().st_size > 0 for target in targets)


def thumbnail_all(pool: ImagingPool, photos: Sequence[Path], count: int, folder: Path) -> None:
    """Encoded and written."""
    sources = itertools.islice(itertools.cycle(photos), count)
    _wait(
        pool.thumbnail(source, folder / f"thumbnail-{number}.jpg", THUMBNAIL_EDGE_PX)
        for number, source in enumerate(sources)
    )


def render_all(pool: ImagingPool, photos: Sequence[Path], count: int, folder: Path) -> None:
    """With the app's own settings."""
    sources, spec = itertools.islice(itertools.cycle(photos), count), RenditionSpec()
    _wait(pool.render(source, folder / f"{number}.jpg", spec) for number, source in enumerate(sources))


def draft_all(processes: Executor, photos: Sequence[Path], count: int) -> None:
    """Pillow's thumbnails, neither encoded nor written."""
    sources = list(itertools.islice(itertools.cycle(photos), count))
    assert sum(processes.map(draft, sources, chunksize=4)) == count


def draft(photo: Path) -> bool:
    with Image.open(photo) as opened:
        opened.draft("RGB", (THUMBNAIL_EDGE_PX, THUMBNAIL_EDGE_PX))
        opened.thumbnail((THUMBNAIL_EDGE_PX, THUMBNAIL_EDGE_PX))
        return max(opened.size) == THUMBNAIL_EDGE_PX


def _wait(futures: Iterator[Future[Any]]) -> None:
    for future in list(futures):
        future.result()
