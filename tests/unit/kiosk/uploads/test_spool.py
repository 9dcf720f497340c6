"""The spool holds whole, durable files, and says plainly when it can't."""

from __future__ import annotations

import errno
import os
import threading
from contextlib import ExitStack
from pathlib import Path

import filelock
import pytest

from backend_lambdas.contract import limits
from backend_lambdas.contract.messages import PhotoParts
from kiosk.order.identifiers import new_order_id, new_photo_id
from kiosk.uploads.spool import Spool, SpoolUnwritable
from tests.fakes.backend_data import manifest
from tests.fakes.cloud import sha256_base64

MULTIPART = limits.MULTIPART_THRESHOLD_BYTES
PART = limits.PART_SIZE_BYTES


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
    assert spool.holds(order_id, photo_id, spooled.checksum_sha256)

    spooled.path.write_bytes(b"phot0")
    assert not spool.holds(order_id, photo_id, spooled.checksum_sha256)
    spooled.path.unlink()
    assert not spool.holds(order_id, photo_id, spooled.checksum_sha256)


def test_dropping_twice_does_no_harm(spool: Spool, tmp_path: Path) -> None:
    """A photo's file goes alone, the order's folder with all that is in it, and a repeat changes nothing."""
    order_id, first, second = new_order_id(), new_photo_id(), new_photo_id()
    spool.take(staged_file(tmp_path, b"one"), order_id, first)
    spool.take(staged_file(tmp_path, b"two"), order_id, second)

    for _ in range(2):
        spool.drop(order_id, first)
    assert spool.photo_ids(order_id) == {second}
    for _ in range(2):
        spool.drop_order(order_id)
    assert spool.order_ids() == []


def staged_pair(folder: Path) -> tuple[Path, Path]:
    preview = folder / "staged.jpg.preview.jpg"
    preview.write_bytes(b"small")
    return staged_file(folder, b"photo"), preview


def test_a_preview_lies_beside_its_photo(spool: Spool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is synced before it is named, as its photo is; it is no photo of the order; and it goes with its photo."""
    order_id, photo_id, steps = new_order_id(), new_photo_id(), list[str]()
    real_replace = Path.replace
    real_fsync = os.fsync

    def replace(self: Path, target: Path) -> Path:
        steps.append(target.suffix)
        return real_replace(self, target)

    def fsync(descriptor: int) -> None:
        steps.append("fsync")
        real_fsync(descriptor)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(os, "fsync", fsync)
    staged, preview = staged_pair(tmp_path)
    spooled = spool.take(staged, order_id, photo_id, preview)

    assert steps == ["fsync", ".preview", "fsync", ".jpg", "fsync", "fsync"]
    assert spooled.preview is not None
    assert (spooled.preview.size_bytes, spooled.preview.whole_sha256) == (5, sha256_base64(b"small"))
    assert spool.preview_path(order_id, photo_id).read_bytes() == b"small"
    assert spool.photo_ids(order_id) == {photo_id}
    for _ in range(2):
        spool.drop(order_id, photo_id)
    assert list(spool.preview_path(order_id, photo_id).parent.iterdir()) == []


def test_a_preview_that_can_t_be_moved_costs_no_photo(spool: Spool, tmp_path: Path) -> None:
    """Where the disk will not give a preview its place, the photo is taken without."""
    order_id, photo_id = new_order_id(), new_photo_id()
    staged, preview = staged_pair(tmp_path)
    for hindered in ("gone", "in the way"):
        if hindered == "gone":
            preview.unlink()
        else:
            staged, preview = staged_pair(tmp_path)
            spool.preview_path(order_id, photo_id).mkdir()
        spooled = spool.take(staged, order_id, photo_id, preview)
        assert spooled.preview is None, hindered
        assert spooled.path.read_bytes() == b"photo"


@pytest.mark.parametrize("size_bytes", [MULTIPART, MULTIPART + 1, MULTIPART - 1])
def test_a_large_file_is_hashed_by_its_parts_too(spool: Spool, tmp_path: Path, size_bytes: int) -> None:
    """From the contract's size on a file has the checksum of each part, in the same reading."""
    body = os.urandom(size_bytes)
    spooled = spool.take(staged_file(tmp_path, body), new_order_id(), new_photo_id())

    assert spooled.checksum_sha256 == sha256_base64(body)
    if size_bytes < MULTIPART:
        assert spooled.parts is None
    else:
        parts = [body[start : start + PART] for start in range(0, size_bytes, PART)]
        assert spooled.parts == PhotoParts(PART, tuple(map(sha256_base64, parts)))


def test_a_promise_is_one_only_when_it_is_renamed(spool: Spool, tmp_path: Path) -> None:
    """The manifest beside the photos counts once the journal has the order, and not before."""
    order = manifest(2)
    spool.take(staged_file(tmp_path, b"one"), order.order_id, order.photos[0].photo_id)
    spool.note_order(order)
    assert spool.promised_order(order.order_id) is None
    for _ in range(2):
        spool.promise_order(order.order_id)
    assert spool.promised_order(order.order_id) == order


def test_a_checkout_under_way_is_seen_by_others(spool: Spool) -> None:
    """While a process fills an order's folder, recovery knows that it is alive; afterwards nothing is left of that."""
    order_id = new_order_id()
    with spool.filling(order_id):
        assert spool.is_being_filled(order_id)
    assert not spool.is_being_filled(order_id)
    assert spool.order_ids() == []


def test_a_look_at_the_locks_refuses_no_order(spool: Spool, tmp_path: Path) -> None:
    """A checkout whose lock a recovery looks at in that very instant waits until it is over."""
    order_id = new_order_id()
    with spool.filling(order_id):
        pass  # makes the folder, as a checkout before did
    look = filelock.FileLock(tmp_path / "spool" / f"{order_id}.lock", thread_local=False)
    look.acquire()
    end_of_look = threading.Timer(0.3, look.release)
    end_of_look.start()
    with spool.filling(order_id):
        assert spool.is_being_filled(order_id)
    end_of_look.join()


def test_a_lock_is_never_two(spool: Spool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever takes the lock between another's release and its end holds the file that the next one looks at."""
    order_id = new_order_id()
    entered = ExitStack()
    real_release = filelock.FileLock.release

    def release(lock: filelock.FileLock, force: bool = False) -> None:  # noqa: FBT002 - the library's own
        real_release(lock, force)
        monkeypatch.undo()
        entered.enter_context(spool.filling(order_id))  # in the first instant in which it can

    monkeypatch.setattr(filelock.FileLock, "release", release)
    assert not spool.is_being_filled(order_id)
    assert spool.is_being_filled(order_id)
    entered.close()
    assert not spool.is_being_filled(order_id)
