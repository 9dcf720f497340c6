"""A short run of the hostile files, and what its verdict sees."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.imaging.workers.worker_pool import ImagingPool
from tests.torture.imaging.hostile import Expected, HostileFile, hostile_files
from tests.torture.imaging.trial import Ordeal, Outcome
from tests.unit.kiosk.imaging.pictures import corners, encoded

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what a worker used is read from /proc")


def test_hostile_files_cost_little_and_pass_nowhere_as_whole(tmp_path: Path) -> None:
    """Cut, flipped and swollen files cost no worker more than its share, and none passes half."""
    with ImagingPool(1) as pool:
        ordeal = Ordeal(pool, tmp_path, encoded(corners(1_600, 1_600), "JPEG"))
        missed = {file.name: found for file in hostile_files(3, 3, seed=7) if (found := ordeal.of(file).misses)}
    assert missed == {}


def test_the_verdict_sees_half_a_photo_and_an_overrun() -> None:
    """What is accepted though it is not whole, and what costs too much, is a miss."""
    file = HostileFile("cut jpeg", "half", b"", Expected.REFUSED)
    assert Outcome(file, None, 2.5, 300.0, worker_lost=False, half_accepted=True).misses == [
        "2.5 s of processor time",
        "300 MB",
        "accepted, and is not whole",
    ]
    assert Outcome(file, None, 0.5, 30.0, worker_lost=False, half_accepted=False).misses == []
