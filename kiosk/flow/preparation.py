"""Shrinks what the customer selects while she still chooses, so that at "Send" little is left to do."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Protocol

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec

THUMBNAIL_EDGE_PX: Final = 360
"""A grid cell on a 1080 px wide screen, three in a row."""

PREVIEW_EDGE_PX: Final = 640
"""Of what the gallery's grid and the mail show of a photo: a phone's grid has two columns of 180 px at 2 to 3 of the
screen's pixels each, a mail's cell 171 px. Larger: 768 px are a third more bytes. Smaller: a fine screen shows it."""

ENLARGED_EDGE_PX: Final = 1_600
"""A photo that fills a screen of 1080 x 1920, but for its margins."""


NARROW_LINE_BYTES_S: Final = 6_000_000.0
"""Below it the line is what an order waits for: two workers make a photo of 0.6 MB in 75 ms. Larger: the customer waits
for a quarter more of shrinking. Smaller: the shop's line carries 3 % more than it must."""


def suited_to(goodput_bytes_s: float | None, spec: RenditionSpec) -> RenditionSpec:
    """Progressive where the line is narrow, baseline where it is not, or where nothing is known of it."""
    is_narrow = goodput_bytes_s is not None and goodput_bytes_s < NARROW_LINE_BYTES_S
    return replace(spec, progressive=is_narrow)


class Imaging(Protocol):
    """What a pool of imaging workers offers; each future ends with PhotoRefused where the file can't be used."""

    def render(self, source: Path, target: Path, spec: RenditionSpec) -> Future[Rendition]: ...

    def thumbnail(self, source: Path, target: Path, edge_px: int) -> Future[Path]: ...

    def sketch(self, sources: Sequence[Path], targets: Sequence[Path]) -> Future[tuple[Path | None, ...]]: ...


class Preparation:
    """One customer's thumbnails and renditions in a folder of their own, which must lie on the spool's volume.

    Belongs to one thread; the futures' callbacks run on others.
    """

    def __init__(self, imaging: Imaging, folder: Path, spec: RenditionSpec) -> None:
        self._imaging = imaging
        self._folder = folder
        self._spec = spec
        self._sketches: dict[Path, Path] = {}
        self._thumbnails: dict[Path, Future[Path]] = {}
        self._enlarged: Future[Path] | None = None
        self._renditions: dict[Path, tuple[RenditionSpec, Future[Rendition]]] = {}
        self._files_named = 0
        folder.mkdir(parents=True, exist_ok=False)

    def thumbnail(self, source: Path) -> Future[Path]:
        if source not in self._thumbnails or _is_lost(self._thumbnails[source]):
            target = self._new_file("thumbnail")
            self._thumbnails[source] = self._imaging.thumbnail(source, target, THUMBNAIL_EDGE_PX)
        return self._thumbnails[source]

    def sketch(self, sources: Sequence[Path]) -> Future[tuple[Path | None, ...]]:
        targets = [self._sketches.setdefault(source, self._new_file("sketch", "ppm")) for source in sources]
        return self._imaging.sketch(sources, targets)

    def enlarged(self, source: Path) -> Future[Path]:
        """One at a time: the last one goes from the disk."""
        if self._enlarged is not None and not self._enlarged.cancel():
            self._enlarged.add_done_callback(_unlink)  # at once where it is done
        self._enlarged = self._imaging.thumbnail(source, self._new_file("enlarged"), ENLARGED_EDGE_PX)
        return self._enlarged

    def call_off(self, source: Path) -> None:
        thumbnail = self._thumbnails.get(source)
        if thumbnail is not None and thumbnail.cancel():
            del self._thumbnails[source]

    def forget(self, source: Path) -> None:
        self.call_off(source)
        sketch, thumbnail = self._sketches.pop(source, None), self._thumbnails.get(source)
        if sketch is not None:
            sketch.unlink(missing_ok=True)
        if thumbnail is not None and thumbnail.done():
            del self._thumbnails[source]
            if thumbnail.exception() is None:
                thumbnail.result().unlink(missing_ok=True)

    def select(self, source: Path) -> None:
        self.rendition(source)

    def deselect(self, source: Path) -> None:
        """Calls the work off where it has not begun; what is done stays, in case she changes her mind."""
        begun = self._renditions.get(source)
        if begun is not None and begun[1].cancel():
            del self._renditions[source]

    def rendition(
        self, source: Path, *, quarters_clockwise: int = 0, long_edge_px: int | None = None
    ) -> Future[Rendition]:
        """Begun anew where it was begun otherwise. `long_edge_px`: where more than the shop's usual is needed."""
        spec = replace(
            self._spec,
            quarters_clockwise=quarters_clockwise,
            long_edge_px=max(self._spec.long_edge_px, long_edge_px or 0),
        )
        begun = self._renditions.get(source)
        if begun is not None and begun[0] == spec and not _is_lost(begun[1]):
            return begun[1]
        if begun is not None:
            begun[1].cancel()
        future = self._imaging.render(source, self._new_file("rendition"), spec)
        self._renditions[source] = (spec, future)
        return future

    def close(self) -> None:
        """Calls off what waits and wipes every file of this customer. May be called twice."""
        for thumbnail in self._thumbnails.values():
            thumbnail.cancel()
        if self._enlarged is not None:
            self._enlarged.cancel()
        for _spec, rendition in self._renditions.values():
            rendition.cancel()
        self._sketches.clear()
        self._thumbnails.clear()
        self._renditions.clear()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _new_file(self, kind: str, suffix: str = "jpg") -> Path:
        self._files_named += 1
        return self._folder / f"{kind}-{self._files_named:05}.{suffix}"


def _unlink(picture: Future[Path]) -> None:
    if picture.exception() is None:
        picture.result().unlink(missing_ok=True)


def _is_lost(begun: Future[Any]) -> bool:
    """Whether the medium would not give its bytes: it may have been pulled out, and be back by now."""
    if not begun.done() or begun.cancelled():
        return False
    error = begun.exception()
    return isinstance(error, PhotoRefused) and error.reason is RefusalReason.UNREADABLE
