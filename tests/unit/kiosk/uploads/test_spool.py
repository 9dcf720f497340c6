"""The spool holds whole, durable files, and says plainly when it can't."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kiosk.order.identifiers import new_order_id, new_photo_id
from kiosk.uploads.spool import Spool, SpoolUnwritable
from tests.fakes.cloud import sha256_base64


def staged_file(folder: Path, body: bytes) -> Path:
    path = folder / "staged.jpg"
    path.write_bytes(body)
    return path


def test_a_taken_file_is_whole_and_known_by_its_checksum(spool: Spool, tmp_path: Path) -> None:
    """What is spooled has the bytes of the staged file, its size and its SHA-256, and staging is empty."""
    body = os.urandom(3_000_000)
    staged = staged_file(tmp_path, body)

    spooled = spool.take(staged, new_order_id(), new_photo_id())

    assert spooled.path.read_bytes() == body
    assert (spooled.size_bytes, spooled.checksum_sha256) == (len(body), sha256_base64(body))
    assert not staged.exists()


def test_it_is_synced_before_it_is_named(spool: Spool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file's bytes are on the disk before its name is, and the name is before `take` returns."""
    steps: list[str] = []
    real_fsync, real_replace = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        steps.append("fsync")
        real_fsync(descriptor)

    def replace(self: Path, target: Path) -> Path:
        steps.append("rename")
        return real_replace(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)

    spool.take(staged_file(tmp_path, b"photo"), new_order_id(), new_photo_id())

    assert steps == ["fsync", "rename", "fsync", "fsync"]


@pytest.mark.parametrize(
    ("number", "disk_full", "words"), [(errno.ENOSPC, True, "free some room"), (errno.EROFS, False, "may write there")]
)
def test_a_disk_that_refuses_is_told_apart(
    spool: Spool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, disk_full: bool, words: str
) -> None:
    """A full disk and one that may not be written are told apart, with what to do, and staging keeps the photo."""

    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    staged = staged_file(tmp_path, b"photo")

    with pytest.raises(SpoolUnwritable, match=words) as refusal:
        spool.take(staged, new_order_id(), new_photo_id())
    assert refusal.value.disk_full is disk_full
    assert staged.read_bytes() == b"photo"


def test_a_damaged_file_no_longer_matches(spool: Spool, tmp_path: Path) -> None:
    """A file that rotted in the spool is not what was journaled."""
    order_id, photo_id = new_order_id(), new_photo_id()
    spooled = spool.take(staged_file(tmp_path, b"photo"), order_id, photo_id)
    assert spool.matches(order_id, photo_id, spooled.checksum_sha256)

    spooled.path.write_bytes(b"phot0")
    assert not spool.matches(order_id, photo_id, spooled.checksum_sha256)
    spooled.path.unlink()
    assert not spool.matches(order_id, photo_id, spooled.checksum_sha256)


def test_dropping_leaves_no_folder_behind(spool: Spool, tmp_path: Path) -> None:
    """The last photo of an order takes the order's folder with it, and dropping twice does no harm."""
    order_id, first, second = new_order_id(), new_photo_id(), new_photo_id()
    spool.take(staged_file(tmp_path, b"one"), order_id, first)
    spool.take(staged_file(tmp_path, b"two"), order_id, second)

    spool.drop(order_id, first)
    assert spool.order_ids() == [order_id]
    spool.drop(order_id, second)
    spool.drop(order_id, second)
    assert spool.order_ids() == []
