"""Whether a long queue costs more than a short one: the worker's memory, and its processor time for each photo."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.data_folder import DataFolder
from tests.bench.upload.backend import BenchBackend, bench_backend
from tests.bench.upload.contestants import Usage, run_to_end, worker_command
from tests.bench.upload.object_store import ObjectStore, object_store
from tests.bench.upload.photos import Photo, loaded_kiosk, make_photos
from tests.bench.upload.race import line_of
from tests.torture.network.namespaces import Line, Shape

PHOTO_SIZE_BYTES: Final = 200_000
DIFFERENT_PHOTOS: Final = 40
SENT_PHOTOS: Final = 500
QUEUES: Final = ((1, 500), (5, 1_000))
"""Orders, and photos in each."""

LIMIT_S: Final = 300.0
LOOK_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class QueueFigures:
    queued: int
    sent: int
    cpu_ms_a_photo: float
    """Without what the worker takes to start on an empty queue."""
    usage: Usage

    def document(self) -> dict[str, Any]:
        return {
            "queued": self.queued,
            "sent": self.sent,
            "cpu_ms_a_photo": round(self.cpu_ms_a_photo, 2),
            "peak_rss_mb": round(self.usage.peak_rss_mb, 1),
        }


def measure_queues(folder: Path, seed: int) -> list[QueueFigures]:
    photos = make_photos(folder / "photos", [PHOTO_SIZE_BYTES] * DIFFERENT_PHOTOS, seed)
    with line_of(Shape()) as up, object_store(folder / "store", up.server) as store, bench_backend(store) as backend:
        empty = loaded_kiosk(folder / "empty", photos, backend.url, orders=0, photos_an_order=0)
        idle = run_to_end(worker_command(up, empty, "--until-idle"), LIMIT_S)
        return [_queue(up, photos, backend, store, folder, queue, idle.cpu_s) for queue in QUEUES]


def _queue(
    up: Line,
    photos: list[Photo],
    backend: BenchBackend,
    store: ObjectStore,
    folder: Path,
    queue: tuple[int, int],
    idle_cpu_s: float,
) -> QueueFigures:
    orders, photos_an_order = queue
    backend.reset()
    data: DataFolder = loaded_kiosk(
        folder / f"kiosk-{orders}", photos, backend.url, orders=orders, photos_an_order=photos_an_order
    )
    look_at_s = 0.0

    def enough() -> bool:
        nonlocal look_at_s
        if time.monotonic() < look_at_s:
            return False
        look_at_s = time.monotonic() + LOOK_S
        return backend.stored() >= SENT_PHOTOS

    usage = run_to_end(worker_command(up, data), LIMIT_S, enough=enough)
    sent = backend.stored()
    store.clear()
    return QueueFigures(orders * photos_an_order, sent, (usage.cpu_s - idle_cpu_s) * 1000 / sent, usage)
