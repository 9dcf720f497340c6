"""Ours as it ships: a worker process with its limits, asked for one rendition after the other by the app's side."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kiosk.imaging.rendition.spec import RenditionSpec
from kiosk.imaging.workers.limits import WorkerLimits
from kiosk.imaging.workers.tasks import RenderTask, SketchTask
from kiosk.imaging.workers.worker_process import WorkerProcess
from tests.bench.imaging.peers.assignment import carry_out

_NO_PHOTO: Final = Path("/nonexistent/photo.jpg")


def main() -> None:
    worker = WorkerProcess(WorkerLimits())
    # A worker brings its last modules in with its first photo; this counts them to the start, as for the others.
    worker.run(SketchTask((_NO_PHOTO,), (_NO_PHOTO,)))
    # The app's own spec chooses a quality: the number that the fixed ones are given is not for it.
    carry_out(lambda source, target, _quality: worker.run(RenderTask(source, target, RenditionSpec())))
    worker.stop()


if __name__ == "__main__":
    main()
