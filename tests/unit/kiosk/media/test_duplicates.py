"""Copies on one medium are known by their bytes, and by nothing else."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.media import duplicates as module
from kiosk.media.duplicates import SAMPLE_BYTES, Duplicate, duplicates
from kiosk.media.scan import Candidate

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def card(folder: Path, *bodies: bytes) -> list[Candidate]:
    candidates = []
    for number, body in enumerate(bodies):
        path = folder / f"IMG_{number}.JPG"
        path.write_bytes(body)
        candidates.append(Candidate(path, len(body), NOON))
    return candidates


def test_copies_are_told_with_their_original(tmp_path: Path) -> None:
    """Each copy is told once, with the first of its kind, whatever lies between them."""
    listed = card(tmp_path, b"one", b"two", b"one", b"three", b"one", b"two")
    paths = [candidate.path for candidate in listed]
    assert sorted(duplicates(listed)) == [
        Duplicate(paths[2], paths[0]),
        Duplicate(paths[4], paths[0]),
        Duplicate(paths[5], paths[1]),
    ]


def test_alike_at_both_ends_is_not_the_same(tmp_path: Path) -> None:
    """Two files that differ in one byte in the middle are two photos."""
    middle = bytearray(4 * SAMPLE_BYTES)
    other = bytearray(middle)
    other[2 * SAMPLE_BYTES] = 1
    assert list(duplicates(card(tmp_path, bytes(middle), bytes(other)))) == []


def test_a_card_of_different_photos_is_hardly_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Photos of different sizes are not opened at all, and of one size only their ends are read."""
    listed = card(tmp_path, b"a" * 100, b"b" * 100, b"c" * 101)
    monkeypatch.setattr(module, "_whole", lambda _stream: pytest.fail("a whole file was read"))
    assert list(duplicates(listed)) == []


def test_a_file_that_is_gone_is_nobodys_copy(tmp_path: Path) -> None:
    """A medium that is taken out while its copies are looked for costs nothing but their marks."""
    listed = card(tmp_path, b"one", b"one", b"two", b"two")
    listed[0].path.unlink()
    assert list(duplicates(listed)) == [Duplicate(listed[3].path, listed[2].path)]
