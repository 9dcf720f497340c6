"""What a reception costs the process that shows the screen: `python -m tests.bench.phone`, some half a minute.

A phone in a process of its own sends photos over loopback, at Wi-Fi's speed and as fast as it can; meanwhile the main
thread wakes sixty times a second, as a screen does, and notes how late it is.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.flow.arrivals import ProbeJudge
from kiosk.media.phone.limits import ReceptionLimits
from kiosk.media.phone.ports import PhotoArrived, Place, ReceptionEvent
from kiosk.media.phone.reception import PhoneReception

FRAME_S: Final = 1 / 60
PHOTO_BYTES: Final = 4_000_000
QUICK: Final = 1_000_000_000
"""MB/s: more than loopback gives."""


@dataclass(frozen=True, slots=True)
class Run:
    label: str
    megabytes_s: float
    photos: int


RUNS: Final = (Run("nobody sends", 0, 0), Run("Wi-Fi, 20 MB/s", 20, 40), Run("as fast as it can", QUICK, 200))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.parse_args()
    sys.stdout.write(f"{'':20} {'MB/s':>8} {'CPU ms/MB':>10} {'late p50 ms':>12} {'p99':>8} {'worst':>8}\n")
    for run in RUNS:
        sys.stdout.write(measured(run) + "\n")
        sys.stdout.flush()


def measured(run: Run) -> str:
    arrived: list[PhotoArrived] = []

    def tell(event: ReceptionEvent) -> None:
        if isinstance(event, PhotoArrived):
            arrived.append(event)

    with tempfile.TemporaryDirectory() as scratch:
        reception = PhoneReception(
            Path(scratch) / "session",
            ProbeJudge(),
            lambda _bytes, _photos: True,
            tell,
            place=Place("127.0.0.1"),
            limits=ReceptionLimits(session_photos=1000, requests_per_s=10_000, requests_burst=10_000),
        )
        address = reception.open()
        phone = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.phone.sender", address, str(run.photos), str(run.megabytes_s)]
        )
        try:
            begun_s, cpu_s = time.monotonic(), time.process_time()
            late_ms = ticks(lambda: phone.poll() is None or (not run.photos and time.monotonic() - begun_s < 3))
            took_s, cpu_s = time.monotonic() - begun_s, time.process_time() - cpu_s
        finally:
            phone.wait()
            reception.close()
    assert len(arrived) == run.photos, "photos are missing"
    megabytes = run.photos * PHOTO_BYTES / 1e6
    cost = f"{cpu_s * 1000 / megabytes:10.2f}" if megabytes else f"{'':10}"
    p50, p99 = (percentile(late_ms, share) for share in (0.5, 0.99))
    return f"{run.label:20} {megabytes / took_s:8.1f} {cost} {p50:12.2f} {p99:8.2f} {max(late_ms):8.2f}"


def ticks(going_on: Callable[[], bool]) -> list[float]:
    """How late the main thread woke, each time."""
    late_ms = []
    while going_on():
        due_s = time.monotonic() + FRAME_S
        time.sleep(FRAME_S)
        late_ms.append((time.monotonic() - due_s) * 1000)
    return late_ms


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]
