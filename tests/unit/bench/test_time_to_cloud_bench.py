"""The bench of the whole way: what it takes for a first reading, an arrival and a kept goal."""

from __future__ import annotations

import hashlib
import io
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.bench.imaging.photos import Photo
from tests.bench.machine import await_idle, busy_s
from tests.bench.time_to_cloud import goals
from tests.bench.time_to_cloud.card import Card, make_card
from tests.bench.time_to_cloud.contestants import Contestant, Delivery, Failed
from tests.bench.time_to_cloud.first_open import first_open
from tests.bench.time_to_cloud.race import Course, Outcome, Way, arrived
from tests.bench.time_to_cloud.report import Report
from tests.bench.upload.object_store import ObjectStore
from tests.torture.network.line_check import LineFigures
from tests.torture.network.namespaces import Shape
from tests.torture.network.places import HERE

BODIES = (b"one", b"two")


class FakeS3:
    """The two calls by which the bench looks at what arrived; the last object a second after the others."""

    def __init__(self, bodies: tuple[bytes, ...]) -> None:
        self._bodies = {f"photo-{number}": body for number, body in enumerate(bodies)}

    def get_paginator(self, operation: str) -> FakeS3:
        assert operation == "list_objects_v2"
        return self

    def paginate(self, Bucket: str) -> Iterator[dict[str, Any]]:  # noqa: N803  (boto3's name)
        for number, key in enumerate(self._bodies):
            yield {"Contents": [{"Key": key, "LastModified": datetime.fromtimestamp(1_000 + number, UTC)}]}

    def get_object(self, Bucket: str, Key: str) -> dict[str, Any]:  # noqa: N803  (as above)
        return {"Body": io.BytesIO(self._bodies[Key])}


def sent(*bodies: bytes) -> Delivery:
    return Delivery(Counter(hashlib.sha256(body).digest() for body in bodies), cpu_s=1.0)


def way(seconds: float, size_bytes: int = 1_000_000) -> Way:
    return Way(seconds, 2.0, seconds + 0.5, size_bytes, 1.0, 0.5, 1.5, 1.0, 0.1)


def outcome(name: str, **seconds: float) -> Outcome:
    figures = LineFigures(20.0, 0.0, 95.0, "cubic")
    ways = {
        contestant: tuple(way(took_s + off_s) for off_s in (9.0, 0.0, -1.0)) for contestant, took_s in seconds.items()
    }
    return Outcome(Course(name, Shape(20, 0, int(name))), figures, ways)


NOBODY = Contestant("nobody", lambda _site: sent())


def test_a_card_has_many_files_of_few_photos_and_none_twice(tmp_path: Path) -> None:
    """Every file of the card is another, and shows the very pixels of its photo, with its EXIF in front."""
    picture = Image.radial_gradient("L").convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(tmp_path / "photo.jpg", quality=90, exif=exif)
    with Image.open(tmp_path / "photo.jpg") as opened:
        pixels = opened.tobytes()
    card = make_card([Photo("photo.jpg", tmp_path / "photo.jpg", 0.1)], 3, tmp_path / "card")
    assert len({path.read_bytes() for path in card.paths}) == 3
    assert card.size_bytes == sum(path.stat().st_size for path in card.paths)
    for number, path in enumerate(card.paths):
        with Image.open(path) as opened:
            assert opened.tobytes() == pixels
            assert opened.info["comment"] == f"photo {number}".encode()
            assert opened.getexif()[0x0112] == 6


def test_the_first_opening_counts_and_no_listing(tmp_path: Path) -> None:
    """Time runs from when a file is opened, not from when its folder is listed."""
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    with first_open(tmp_path) as found:
        assert [path.stat().st_size for path in tmp_path.iterdir()] == [5]
        time.sleep(0.15)
        assert not found.busy_s
        before_s = time.time()
        (tmp_path / "photo.jpg").read_bytes()
        after_s = time.time()
        for _ in range(100):
            if found.busy_s:
                break
            time.sleep(0.02)
    assert before_s <= found.moment_s <= after_s + 0.5
    assert 0 < found.busy_s <= busy_s()


def test_a_card_that_nobody_opens_has_no_beginning(tmp_path: Path) -> None:
    """A contestant that never opened a photo has no time at all."""
    with first_open(tmp_path) as found:
        pass
    with pytest.raises(AssertionError, match="nobody"):
        _ = found.moment_s


def test_a_way_ends_with_its_last_object() -> None:
    """The store's own time of the last object ends a way, and its bytes are those that are there."""
    assert arrived(NOBODY, ObjectStore(HERE, FakeS3(BODIES)), sent(*BODIES)) == (1_001.0, 6)


@pytest.mark.parametrize("stored", [BODIES[:1], (b"one", b"tw"), (*BODIES, b"three")])
def test_a_way_counts_only_whole(stored: tuple[bytes, ...]) -> None:
    """Where the store has fewer, other or more bytes than were sent, there is no figure."""
    with pytest.raises(Failed, match="nobody"):
        arrived(NOBODY, ObjectStore(HERE, FakeS3(stored)), sent(*BODIES))


def test_goals_are_ratios_of_medians_at_equal_likeness() -> None:
    """Naive Pillow is judged where it looks as good, each goal on its own line."""
    names = {goals.OURS: 10.0, goals.naive_name(85): 20.0, goals.naive_name(93): 23.0, goals.ORIGINALS: 30.0}
    judged = goals.verdicts([outcome("100", **names), outcome("20", **names)], 93)
    assert [verdict.value for verdict in judged] == pytest.approx([2.3, 3.0])
    assert [verdict.kept for verdict in judged] == [True, False]


def test_a_line_that_was_not_measured_keeps_no_goal() -> None:
    """Where a line or a peer is missing from a run, its goal is not measured, and that is no success."""
    judged = goals.verdicts([outcome("100", **{goals.OURS: 10.0})], None)
    assert [verdict.value for verdict in judged] == [None, None]
    assert not any(verdict.kept for verdict in judged)


def test_both_naive_ones_are_told(tmp_path: Path) -> None:
    """Table and chapter show naive Pillow at either quality, where ours spend their time, and what was sent."""
    names = {goals.OURS: 10.0, goals.naive_name(85): 20.0, goals.naive_name(93): 23.0}
    told = [outcome("100", **names)]
    report = Report(Card(tmp_path, (), 2_000_000), 5, 3, [], told, goals.verdicts(told, 93))
    assert "| Pillow naive q85, boto3 | 20.00 | 29.0, 20.0, 19.0 | 2.00 | 1.0 |" in report.chapter()
    assert "Pillow naive q93" in report.table()
    assert "2.00 s until an order was told to the backend, 8.00 s from there" in report.chapter()
    assert not report.good


def test_an_idle_machine_is_not_waited_for() -> None:
    """A machine that is idle enough is taken at once, a busy one after the limit."""
    begun_at_s = time.monotonic()
    assert 0 <= await_idle(0.0, 60, look_s=0.05) <= 1
    assert 0 <= await_idle(1.1, 0.1, look_s=0.05) <= 1
    assert time.monotonic() - begun_at_s < 5
