"""What the app asks of a worker, and the words in which the worker answers.

Questions go out pickled; answers come back as JSON, so that a decoder taken over by a photo can only say data.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import preview_path, qr_text, render, sketch, thumbnail
from kiosk.imaging.rendition.spec import Preview, Rendition, RenditionSpec


@dataclass(frozen=True, slots=True)
class RenderTask:
    source: Path
    target: Path
    spec: RenditionSpec

    @property
    def targets(self) -> tuple[Path, ...]:
        return (self.target,) if self.spec.preview_edge_px is None else (self.target, preview_path(self.target))

    def perform(self) -> dict[str, Any]:
        made = render(self.source, self.target, self.spec)
        return {
            "width_px": made.width_px,
            "height_px": made.height_px,
            "size_bytes": made.size_bytes,
            "quality": made.quality,
            "further_pages": made.further_pages,
            "is_original": made.is_original,
            "preview": None
            if made.preview is None
            else {
                "width_px": made.preview.width_px,
                "height_px": made.preview.height_px,
                "size_bytes": made.preview.size_bytes,
            },
        }

    def result(self, facts: dict[str, Any]) -> Rendition:
        small = facts.pop("preview")
        preview = None if small is None else Preview(preview_path(self.target), **small)
        return Rendition(self.target, **facts, preview=preview)


@dataclass(frozen=True, slots=True)
class ThumbnailTask:
    source: Path
    target: Path
    edge_px: int

    @property
    def targets(self) -> tuple[Path, ...]:
        return (self.target,)

    def perform(self) -> dict[str, Any]:
        thumbnail(self.source, self.target, self.edge_px)
        return {}

    def result(self, _facts: dict[str, Any]) -> Path:
        return self.target


@dataclass(frozen=True, slots=True)
class SketchTask:
    """Many at once: a sketch costs less than the question for it."""

    sources: tuple[Path, ...]
    targets: tuple[Path, ...]

    def perform(self) -> dict[str, Any]:
        return {"made": [sketch(source, target) for source, target in zip(self.sources, self.targets, strict=True)]}

    def result(self, facts: dict[str, Any]) -> tuple[Path | None, ...]:
        return tuple(target if made else None for target, made in zip(self.targets, facts["made"], strict=True))


@dataclass(frozen=True, slots=True)
class QrTask:
    source: Path

    @property
    def targets(self) -> tuple[Path, ...]:
        return ()

    def perform(self) -> dict[str, Any]:
        return {"text": qr_text(self.source)}

    def result(self, facts: dict[str, Any]) -> str | None:
        text: str | None = facts["text"]
        return text


Task = RenderTask | ThumbnailTask | SketchTask | QrTask
Result = Rendition | Path | tuple[Path | None, ...] | str | None


def answer(task: Task) -> bytes:
    """Performs the task. What is neither the photo's fault nor the disk's is not caught: it ends the worker, whose
    state nobody can vouch for any more.
    """
    try:
        said: dict[str, object] = {"done": task.perform()}
    except PhotoRefused as exc:
        said = {"refused": [exc.reason, exc.detail]}
    except MemoryError:
        said = {"refused": [RefusalReason.TOO_COSTLY, "more memory than one photo may take"]}
    except OSError as exc:
        said = {"os_error": [exc.errno, exc.strerror]}
    return json.dumps(said).encode()


def understood(task: Task, said: bytes) -> Result:
    """The result that an answer tells of; raises PhotoRefused for the source's faults and OSError for the target's."""
    words = json.loads(said)
    if "refused" in words:
        reason, detail = words["refused"]
        raise PhotoRefused(RefusalReason(reason), detail)
    if "os_error" in words:
        number, text = words["os_error"]
        raise OSError(number, text, *map(str, task.targets[:1]))
    return task.result(words["done"])
