"""Imaging workers without processes: copy what they are given, refuse what the test says."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.rendition.spec import Rendition, RenditionSpec


class FakeImaging:
    """Bytes that begin with `bad` are refused as damaged, a file that is gone as unreadable; any other is its own
    rendition.
    """

    def __init__(self) -> None:
        self.rendered: list[Path] = []
        self.write_error: OSError | None = None
        """What each rendition ends with, where set."""

    def render(self, source: Path, target: Path, spec: RenditionSpec) -> Future[Rendition]:
        self.rendered.append(source)
        future: Future[Rendition] = Future()
        body = source.read_bytes() if source.exists() else None
        if body is None:
            future.set_exception(PhotoRefused(RefusalReason.UNREADABLE, "is not there"))
        elif self.write_error is not None:
            future.set_exception(self.write_error)
        elif body.startswith(b"bad"):
            future.set_exception(PhotoRefused(RefusalReason.DAMAGED, "begins with bad"))
        else:
            target.write_bytes(body)
            future.set_result(Rendition(target, 30, 20, len(body), 89))
        return future

    def thumbnail(self, source: Path, target: Path, edge_px: int) -> Future[Path]:
        future: Future[Path] = Future()
        if source.exists():
            target.write_bytes(source.read_bytes())
            future.set_result(target)
        else:
            future.set_exception(PhotoRefused(RefusalReason.UNREADABLE, "is not there"))
        return future

    def sketch(self, sources: Sequence[Path], targets: Sequence[Path]) -> Future[tuple[Path | None, ...]]:
        """As if no camera had left any."""
        future: Future[tuple[Path | None, ...]] = Future()
        future.set_result(tuple(None for _ in zip(sources, targets, strict=True)))
        return future
