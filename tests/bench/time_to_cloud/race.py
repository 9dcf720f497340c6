"""Rounds on one line: everybody in turn, with the same card, to the same store, in an order drawn anew for each."""

from __future__ import annotations

import hashlib
import random
import shutil
import statistics
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from tests.bench.machine import await_idle, busy_s
from tests.bench.time_to_cloud.card import Card
from tests.bench.time_to_cloud.contestants import Contestant, Delivery, Failed, Site
from tests.bench.time_to_cloud.first_open import first_open
from tests.bench.upload.backend import bench_backend
from tests.bench.upload.object_store import BUCKET, ObjectStore, object_store
from tests.torture.network.line_check import LineFigures, measure
from tests.torture.network.namespaces import Shape, line

IDLE_SHARE: Final = 0.95
IDLE_LIMIT_S: Final = 45.0


@dataclass(frozen=True, slots=True)
class Course:
    name: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class Way:
    """One contestant's, once."""

    seconds: float
    """From the first opening of a photo until it can know that the last is stored."""
    shrinking_s: float | None
    """Of ours: until the first order was told to the backend."""
    verified_s: float | None
    """Of ours: until the backend had said of all that they are verified."""
    size_bytes: int
    """Of what was stored."""
    near_cpu_s: float
    """Of its own processes, their start included."""
    far_cpu_s: float
    """Of the line, the store and the backend, which have the same cores."""
    busy_cores: float
    """So many had work, on the average, from the first opening to its end, whosever that was."""
    idle_before: float
    """Share of the cores that had nothing to do before it began."""
    others_cores: float
    """So many had work of somebody else's meanwhile; the kernel's own for the line counts to it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    course: Course
    figures: LineFigures
    ways: dict[str, tuple[Way, ...]]
    """By contestant, in the order of the rounds."""

    def median_s(self, name: str) -> float | None:
        ways = self.ways.get(name, ())
        return statistics.median(way.seconds for way in ways) if ways else None

    def median_way(self, name: str) -> Way:
        """That of the median time; of an even number, the quicker of the two in the middle."""
        return sorted(self.ways[name], key=lambda way: way.seconds)[(len(self.ways[name]) - 1) // 2]

    def line_share(self, way: Way) -> float:
        """Of its time, what the line needs for its bytes at the rate that was measured before."""
        return way.size_bytes * 8 / 1e6 / self.figures.rate_mbit_s / way.seconds


def race(
    course: Course, contestants: Sequence[Contestant], card: Card, rounds: int, folder: Path, order: random.Random
) -> Outcome:
    """Raises Failed."""
    turns, ways = list(contestants), {contestant.name: list[Way]() for contestant in contestants}
    with (
        line(course.shape) as up,
        object_store(folder / "store", up.server) as store,
        bench_backend(store) as backend,
    ):
        figures = measure(up)
        sys.stderr.write(f"bench: {course.name}: {course.shape}, measured {figures}\n")
        for number in range(rounds):
            order.shuffle(turns)
            for contestant in turns:
                site = Site(up, store, backend, card, folder / "way")
                site.folder.mkdir()
                way = go(contestant, site)
                shutil.rmtree(site.folder)
                ways[contestant.name].append(way)
                sys.stderr.write(
                    f"bench: {course.name}, round {number + 1}: {contestant.name}: {way.seconds:.2f} s;"
                    f" {way.idle_before:.0%} of the cores idle before, {way.others_cores:.2f} cores at others' work\n"
                )
    return Outcome(course, figures, {name: tuple(all_of) for name, all_of in ways.items()})


def go(contestant: Contestant, site: Site) -> Way:
    """One way, counted only with every byte at the far end. Raises Failed."""
    idle_before = await_idle(IDLE_SHARE, IDLE_LIMIT_S)
    far_end = [psutil.Process(), *psutil.Process().children(recursive=True)]
    far_begun_s, begun_busy_s, go_at_s = _cpu_s(far_end), busy_s(), time.time()
    with first_open(site.card.folder) as opened:
        delivery = contestant.deliver(site)
        ended_at_s, worked_s = time.time(), busy_s()
    far_cpu_s = _cpu_s(far_end) - far_begun_s
    others_s = worked_s - begun_busy_s - far_cpu_s - delivery.cpu_s
    begun_at_s = opened.moment_s
    stored_at_s, size_bytes = site.store.place.call(lambda: arrived(contestant, site.store, delivery))
    site.store.clear()
    return Way(
        seconds=stored_at_s + site.line.shape.round_trip_ms / 2000 - begun_at_s,
        shrinking_s=None if delivery.announced_at_s is None else delivery.announced_at_s - begun_at_s,
        verified_s=None if delivery.verified_at_s is None else delivery.verified_at_s - begun_at_s,
        size_bytes=size_bytes,
        near_cpu_s=delivery.cpu_s,
        far_cpu_s=far_cpu_s,
        busy_cores=(worked_s - opened.busy_s) / (ended_at_s - begun_at_s),
        idle_before=idle_before,
        others_cores=max(0.0, others_s / (ended_at_s - go_at_s)),
    )


def arrived(contestant: Contestant, store: ObjectStore, delivery: Delivery) -> tuple[float, int]:
    """When the store had the last, by its own clock, and the bytes of all. Raises Failed where it has others than were
    sent.
    """
    found: Counter[bytes] = Counter()
    stored_at_s, size_bytes = 0.0, 0
    for page in store.client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET):
        for item in page.get("Contents", []):
            body = store.client.get_object(Bucket=BUCKET, Key=item["Key"])["Body"].read()
            found[hashlib.sha256(body).digest()] += 1
            stored_at_s = max(stored_at_s, item["LastModified"].timestamp())
            size_bytes += len(body)
    if found != delivery.digests:
        missing = (delivery.digests - found).total()
        raise Failed(
            f"{contestant.name}: {missing} photos of {delivery.digests.total()} did not arrive as they were sent"
        )
    return stored_at_s, size_bytes


def _cpu_s(processes: Sequence[psutil.Process]) -> float:
    times = [process.cpu_times() for process in processes]
    return float(sum(time.user + time.system for time in times))
