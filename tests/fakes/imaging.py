"""Imaging workers without processes: copy what they are given, refuse what the test says."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import preview_path
from kiosk.imaging.rendition.spec import Preview, Rendition, RenditionSpec


class FakeImaging:
    """Bytes that begin with `bad` are refused as damaged, a file that is gone as unreadable; any other is its own
    rendition.
    """

    def __init__(self) -> None:
        self.rendered: list[Path] = []
        self.specs: list[RenditionSpec] = []
        """Of what was rendered."""
        self.preview_share = 0.25
        """How large a preview is, where one is asked for, of its photo: so many of its first bytes."""
        self.preview_edge_px = 15
        self.write_error: OSError | None = None
        """What each rendition ends with, where set."""

    def render(self, source: Path, target: Path, spec: RenditionSpec) -> Future[Rendition]:
        self.rendered.append(source)
        self.specs.append(spec)
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
            preview = None if spec.preview_edge_px is None else self._preview(target, body)
            future.set_result(Rendition(target, 30, 20, len(body), 89, preview))
        return future

    def _preview(self, target: Path, body: bytes) -> Preview:
        path, small = preview_path(target), body[: max(1, round(len(body) * self.preview_share))]
        path.write_bytes(small)
        return Preview(path, self.preview_edge_px, 10, len(small))

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
