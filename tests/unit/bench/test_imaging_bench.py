"""The arithmetic of the bench of the shrink."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from ssimulacra2 import compute_ssimulacra2

from tests.bench.imaging import goals, meter
from tests.bench.imaging.contestants import NAIVE, OURS, SHARP, Contestant, Spent
from tests.bench.imaging.fixed_quality import Unreachable, smallest_quality
from tests.bench.imaging.memory import Peak
from tests.bench.imaging.race import Entry, Outcome
from tests.bench.imaging.score import Reference


def outcome(name: str, quality: int | None, cpu_s: float, *, worst: float = 85.0, size_bytes: int = 100) -> Outcome:
    entry = Entry(Contestant(name, lambda _folder, _quality, _photos: []), quality, (worst, 95.0), size_bytes)
    rounds = tuple(Spent(cpu_s + off_s, 50.0) for off_s in (0.0, -0.5, 9.0))
    return Outcome(entry, rounds, (Spent(1.0, 20.0),) * 3, megapixels=10)


def test_a_megapixel_costs_the_median_round_without_the_start() -> None:
    """Processor time is the median of the rounds less that of the starts, by megapixel."""
    assert outcome(OURS, None, 1.2).cpu_ms_per_mp == pytest.approx(20)


def test_goals_are_judged_at_the_smallest_quality_that_is_good_enough() -> None:
    """A peer is judged where its worst photo is at the target, and not where it is cheaper but worse."""
    verdicts = goals.speed_and_bytes(
        [
            outcome(OURS, None, 1.1, size_bytes=68),
            outcome(NAIVE, 85, 1.2, worst=79.0, size_bytes=50),
            outcome(NAIVE, 93, 1.4),
            outcome(SHARP, 93, 1.14),
        ]
    )
    assert [verdict.value for verdict in verdicts] == pytest.approx([4.0, 1.4, 0.68, 85.0])
    assert [verdict.kept for verdict in verdicts] == [True, False, True, True]


def test_a_goal_without_its_peer_is_not_kept() -> None:
    """Where a peer is missing, its goals are not measured, and that is no success."""
    verdicts = goals.speed_and_bytes([outcome(OURS, None, 1.1), outcome(NAIVE, 85, 1.2)])
    assert not verdicts[1].kept
    assert "not measured" in str(verdicts[1])


def test_memory_is_a_ratio_to_naive() -> None:
    """A fifth of the naive one's memory is enough, and no more."""
    assert goals.memory([Peak(OURS, 80), Peak(NAIVE, 400)]).kept
    assert not goals.memory([Peak(OURS, 81), Peak(NAIVE, 400)]).kept


@pytest.mark.parametrize("needs", [(60, 60), (61, 93, 70), (93, 61), (100,), (70, 71, 72)])
def test_the_search_finds_what_the_worst_photo_needs(needs: tuple[int, ...]) -> None:
    """The smallest fixed quality is that of the photo that needs the most, in whatever order they come."""
    found = smallest_quality(needs, lambda needed, quality: 85.0 + quality - needed, 85.0)
    assert found == max(needs)


def test_the_search_gives_up_where_the_best_is_not_enough() -> None:
    """A photo that no quality brings to the target is named."""
    with pytest.raises(Unreachable, match="sunset"):
        smallest_quality(["sunset"], lambda _photo, _quality: 80.0, 85.0)


def test_the_score_is_that_of_the_library(tmp_path: Path) -> None:
    """The fast metric says what PyPI's says, for odd sizes too."""
    noise = np.random.default_rng(5).normal(0, 12, (157, 211, 3))
    slopes = np.add.outer(np.arange(157.0), np.arange(211.0))[..., None] * (0.6, 0.4, 0.2)
    original = np.clip(slopes + noise, 0, 255).astype(np.uint8)
    Image.fromarray(original).save(tmp_path / "original.png")
    Image.fromarray(original).save(tmp_path / "lossy.jpg", quality=80)
    with Image.open(tmp_path / "lossy.jpg") as opened:
        ours = Reference(original).score(np.asarray(opened))
    theirs = compute_ssimulacra2(tmp_path / "original.png", tmp_path / "lossy.jpg")
    assert ours == pytest.approx(theirs, abs=0.05)
    assert Reference(original).score(original) == pytest.approx(100)


def test_the_meter_accounts_for_the_command_alone() -> None:
    """Time and memory are the command's, whatever the process that starts the meter holds itself."""
    ballast = bytearray(os.urandom(1) * 200_000_000)
    work = "sum(range(3_000_000))"
    command = [sys.executable, "-I", "-S", str(meter.__file__), "0", "20", sys.executable, "-I", "-S", "-c", work]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    account = json.loads(said)
    assert account["exit_code"] == 0
    assert account["cpu_s"] > 0.01
    assert account["peak_rss_kb"] * 1024 < len(ballast) / 2
