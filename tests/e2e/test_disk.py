"""A disk that fills, that turns read-only, and a journal that rots: real file systems, real processes."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.kiosk import Kiosk
from kiosk.data_folder import DataFolder
from kiosk.flow.room import DISK_RESERVE_BYTES
from kiosk.uploads.states import OrderStage
from tests.cloud import Cloud, wait_for
from tests.e2e.conftest import RunKiosk, kiosk_command

DISK_BYTES = DISK_RESERVE_BYTES + 96 * 2**20
"""Room for some orders beyond the reserve."""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """The data folder on a file system of its own, of little more than the reserve."""
    folder = tmp_path / "data"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip(f"this machine lets nobody mount a small disk: {mounted.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path, leave_bytes: int = 0) -> Path:
    """Somebody else's file takes all room but so much."""
    path = folder / "somebody-elses-file"
    with path.open("ab") as file, contextlib.suppress(OSError):
        while (room := os.statvfs(folder)).f_bavail * room.f_frsize > leave_bytes:
            left_bytes = room.f_bavail * room.f_frsize - leave_bytes
            file.write(bytes(min(2**20, max(1, left_bytes))))
            file.flush()
    return path


def stages(folder: Path) -> list[OrderStage]:
    kiosk = Kiosk.load(DataFolder(folder))
    with kiosk.journal() as journal:
        return [order.stage for order in journal.orders()]


def test_a_full_disk_refuses_the_new_and_sends_the_old(
    small_disk: Path, cloud: Cloud, enrolled: RunKiosk, photos: Path
) -> None:
    """On a disk without one free byte a new order is refused in plain words, and those taken before go out."""
    assert enrolled("worker", "--until-idle").returncode == 0  # it keeps room for the journal
    taken = enrolled("send", "--email", "full@example.com", "--json", photos)
    assert taken.returncode == 0, taken.stderr
    fill(small_disk)

    refused = enrolled("send", "--email", "late@example.com", photos)
    assert refused.returncode == 1
    assert "free some room" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    fill(small_disk)

    sent = enrolled("worker", "--until-idle")
    assert sent.returncode == 0, sent.stderr
    assert stages(small_disk) == [OrderStage.COMPLETE]
    assert len(cloud.objects(json.loads(taken.stdout)["order_id"])) == 24


def test_a_disk_that_fills_while_an_order_is_taken_leaves_nothing_of_it(
    small_disk: Path, enrolled: RunKiosk, photos: Path, tmp_path: Path
) -> None:
    """The room goes while photos are shrunk: the order is refused, no half order is left, and the next one is taken."""
    sending = subprocess.Popen(
        kiosk_command(tmp_path, "send", "--email", "half@example.com", photos),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_for(lambda: any((small_disk / "spool").glob("*/*.jpg")), 60)  # the first of them: a rendition is gone at once
    filler = threading.Thread(target=fill, args=(small_disk,))
    filler.start()
    _, told = sending.communicate(timeout=120)
    filler.join()
    assert sending.returncode == 1, told
    assert "free some room" in told
    assert stages(small_disk) == []
    assert [path.name for path in (small_disk / "spool").iterdir()] == []
    assert [path.name for path in (small_disk / "staging").iterdir()] == []

    (small_disk / "somebody-elses-file").unlink()
    taken = enrolled("send", "--email", "half@example.com", photos)
    assert taken.returncode == 0, taken.stderr


def test_a_read_only_disk_is_told_and_loses_nothing(
    small_disk: Path, cloud: Cloud, enrolled: RunKiosk, photos: Path
) -> None:
    """A disk that may not be written any more stops both send and worker with what to do; mended, all goes out."""
    taken = enrolled("send", "--email", "frozen@example.com", "--json", photos)
    assert taken.returncode == 0, taken.stderr
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for command in (("send", "--email", "late@example.com", photos), ("worker", "--until-idle")):
        refused = enrolled(*command)
        assert refused.returncode == 1, refused.stderr
        assert "can't be written" in refused.stderr
        assert "Traceback" not in refused.stderr
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)

    sent = enrolled("worker", "--until-idle")
    assert sent.returncode == 0, sent.stderr
    assert len(cloud.objects(json.loads(taken.stdout)["order_id"])) == 24


def test_a_damaged_journal_is_recovered_by_one_command(
    cloud: Cloud, enrolled: RunKiosk, photos: Path, tmp_path: Path
) -> None:
    """Nothing works with it but `kiosk recover`, which keeps it aside; the order then goes out, with one mail."""
    taken = enrolled("send", "--email", "rot@example.com", "--json", photos)
    order_id = json.loads(taken.stdout)["order_id"]
    path = tmp_path / "data" / "journal.sqlite3"
    with Kiosk.load(DataFolder(tmp_path / "data")).journal() as journal:
        journal._connection._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(8192))
    damaged = path.read_bytes()

    for command in (("send", "--email", "late@example.com", photos), ("worker", "--until-idle"), ("queue",)):
        refused = enrolled(*command)
        assert refused.returncode == 1
        assert "kiosk recover" in refused.stderr
        assert len(refused.stderr.splitlines()) == 1
    assert path.read_bytes() == damaged
    assert "MEND  journal" in enrolled("doctor").stdout

    recovered = enrolled("recover", "--json")
    assert recovered.returncode == 0, recovered.stderr
    document = json.loads(recovered.stdout)
    assert document["orders"] == [order_id]
    assert Path(document["set_aside"]).read_bytes() == damaged
    assert enrolled("recover").returncode == 1, "the new one is whole"

    assert enrolled("worker", "--until-idle").returncode == 0
    assert len(cloud.objects(order_id)) == 24
    wait_for(lambda: cloud.mails_to("rot@example.com"), 30)
    assert len(cloud.mails_to("rot@example.com")) == 1
