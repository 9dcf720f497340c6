"""Imaging workers without processes: copy what they are given, refuse what the test says."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec


class FakeImaging:
    """A file whose bytes begin with `bad` is refused as damaged; every other one is its own rendition."""

    def __init__(self) -> None:
        self.rendered: list[Path] = []
        self.write_error: OSError | None = None
        """What each rendition ends with, where set."""

    def render(self, source: Path, target: Path, spec: RenditionSpec) -> Future[Rendition]:
        self.rendered.append(source)
        future: Future[Rendition] = Future()
        body = source.read_bytes()
        if self.write_error is not None:
            future.set_exception(self.write_error)
        elif body.startswith(b"bad"):
            future.set_exception(PhotoRefused(RefusalReason.DAMAGED, "begins with bad"))
        else:
            target.write_bytes(body)
            future.set_result(Rendition(target, 30, 20, len(body), 89))
        return future

    def thumbnail(self, source: Path, target: Path, edge_px: int) -> Future[Path]:
        future: Future[Path] = Future()
        target.write_bytes(source.read_bytes())
        future.set_result(target)
        return future

    def sketch(self, sources: Sequence[Path], targets: Sequence[Path]) -> Future[tuple[Path | None, ...]]:
        """As if no camera had left any."""
        future: Future[tuple[Path | None, ...]] = Future()
        future.set_result(tuple(None for _ in zip(sources, targets, strict=True)))
        return future
