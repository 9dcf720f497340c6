"""Rounds on one line: ours and the peer in turn, on the same bytes, to the same store, over the same line."""

from __future__ import annotations

import contextlib
import statistics
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.bench.upload.backend import BenchBackend, bench_backend
from tests.bench.upload.contestants import Run, send_ours, send_rclone
from tests.bench.upload.object_store import ObjectStore, object_store
from tests.bench.upload.photos import Photo, loaded_kiosk, make_photos
from tests.torture.network.line_check import LineFigures, measure
from tests.torture.network.namespaces import Line, Shape, line


@dataclass(frozen=True, slots=True)
class Course:
    name: str
    shape: Shape
    sizes_bytes: tuple[int, ...]
    rounds: int
    limit_s: float
    """For one run."""
    peer_flags: tuple[str, ...] = ()
    """For rclone, beside its defaults."""
    judged: bool = True
    """Whether the goal is set for it. One that is not tells a price."""


@dataclass(frozen=True, slots=True)
class Outcome:
    course: Course
    figures: LineFigures
    ours: tuple[Run, ...]
    peer: tuple[Run, ...]
    calls: dict[str, int]
    """Of our uploader to the backend, in its last round."""

    def goodput_mb_s(self, run: Run) -> float:
        return sum(self.course.sizes_bytes) / run.seconds / 1e6

    @property
    def medians_mb_s(self) -> tuple[float, float]:
        """Ours, and the peer's."""
        ours, peer = (statistics.median(map(self.goodput_mb_s, runs)) for runs in (self.ours, self.peer))
        return ours, peer

    @property
    def ratio(self) -> float:
        ours, peer = self.medians_mb_s
        return ours / peer

    def document(self) -> dict[str, Any]:
        ours, peer = self.medians_mb_s
        return {
            "course": self.course.name,
            "line": str(self.course.shape),
            "measured": asdict(self.figures),
            "files": len(self.course.sizes_bytes),
            "bytes": sum(self.course.sizes_bytes),
            "ours_mb_s": [round(self.goodput_mb_s(run), 3) for run in self.ours],
            "rclone_mb_s": [round(self.goodput_mb_s(run), 3) for run in self.peer],
            "ours_median_mb_s": round(ours, 3),
            "rclone_median_mb_s": round(peer, 3),
            "ratio": round(self.ratio, 3),
            "judged": self.course.judged,
            "ours_cpu_s": round(statistics.median(run.usage.cpu_s for run in self.ours), 2),
            "rclone_cpu_s": round(statistics.median(run.usage.cpu_s for run in self.peer), 2),
            "calls": self.calls,
        }


@contextlib.contextmanager
def line_of(shape: Shape) -> Iterator[Line]:
    """A clean line is the far end's own loopback: the relay would be the narrowest thing on it."""
    with line(shape) as up:
        yield Line(shape, up.server, up.server) if shape == Shape() else up


def race(course: Course, folder: Path, seed: int) -> Outcome:
    photos = make_photos(folder / "photos", course.sizes_bytes, seed)
    ours: list[Run] = []
    peer: list[Run] = []
    with (
        line_of(course.shape) as up,
        object_store(folder / "store", up.server) as store,
        bench_backend(store) as backend,
    ):
        figures = measure(up)
        for number in range(course.rounds):
            for turn in ("ours", "peer") if number % 2 == 0 else ("peer", "ours"):
                if turn == "ours":
                    ours.append(_ours(up, photos, backend, store, folder / f"kiosk-{number}", course))
                else:
                    peer.append(_peer(up, photos, store, course))
            sys.stderr.write(f"{course.name}: {ours[-1].seconds:.2f} s, rclone {peer[-1].seconds:.2f} s\n")
        return Outcome(course, figures, tuple(ours), tuple(peer), dict(backend.account.calls))


def _ours(
    up: Line, photos: list[Photo], backend: BenchBackend, store: ObjectStore, folder: Path, course: Course
) -> Run:
    backend.reset()
    data = loaded_kiosk(folder, photos, backend.url, orders=1, photos_an_order=len(photos))
    run = send_ours(up, data, backend, course.limit_s)
    _check(store, course)
    return run


def _peer(up: Line, photos: list[Photo], store: ObjectStore, course: Course) -> Run:
    run = send_rclone(up, photos[0].path.parent, store, course.limit_s, course.peer_flags)
    _check(store, course)
    return run


def _check(store: ObjectStore, course: Course) -> None:
    """A run counts only with all its bytes at the far end."""
    stored = sorted(store.place.call(store.sizes_bytes).values())
    if stored != sorted(course.sizes_bytes):
        raise RuntimeError(f"{len(stored)} objects of {len(course.sizes_bytes)} arrived whole")
    store.clear()
