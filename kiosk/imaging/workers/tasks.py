"""What the app asks of a worker, and the words in which the worker answers.

Questions go out pickled; answers come back as JSON, so that a decoder taken over by a photo can only say data.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.imaging.refusal import PhotoRefused, RefusalReason
from kiosk.imaging.render import Rendition, RenditionSpec, render, thumbnail


@dataclass(frozen=True, slots=True)
class RenderTask:
    source: Path
    target: Path
    spec: RenditionSpec

    def perform(self) -> dict[str, int]:
        made = render(self.source, self.target, self.spec)
        return {"width_px": made.width_px, "height_px": made.height_px, "size_bytes": made.size_bytes}

    def result(self, facts: dict[str, int]) -> Rendition:
        return Rendition(self.target, facts["width_px"], facts["height_px"], facts["size_bytes"])


@dataclass(frozen=True, slots=True)
class ThumbnailTask:
    source: Path
    target: Path
    edge_px: int

    def perform(self) -> dict[str, int]:
        thumbnail(self.source, self.target, self.edge_px)
        return {}

    def result(self, _facts: dict[str, int]) -> Path:
        return self.target


Task = RenderTask | ThumbnailTask


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


def understood(task: Task, said: bytes) -> Rendition | Path:
    """The result that an answer tells of; raises PhotoRefused for the source's faults and OSError for the target's."""
    words = json.loads(said)
    if "refused" in words:
        reason, detail = words["refused"]
        raise PhotoRefused(RefusalReason(reason), detail)
    if "os_error" in words:
        number, text = words["os_error"]
        raise OSError(number, text, str(task.target))
    return task.result(words["done"])
