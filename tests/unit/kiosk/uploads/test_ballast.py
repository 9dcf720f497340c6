"""The journal has room on a disk that others have filled."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.uploads.ballast import BALLAST_BYTES, FREE_TO_KEEP_BYTES, Ballast


def test_it_takes_room_and_gives_it_once(tmp_path: Path) -> None:
    """Laid down it takes real blocks; given away it is gone, and a second time there is nothing to give."""
    ballast = Ballast(tmp_path / "ballast")
    for _ in range(2):
        ballast.keep()
    assert (tmp_path / "ballast").stat().st_blocks * 512 >= BALLAST_BYTES
    assert ballast.release()
    assert not ballast.release()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_room_keeps_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where little is left it is not laid down anew: the photos need that."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=FREE_TO_KEEP_BYTES - 1))
    Ballast(tmp_path / "ballast").keep()
    assert list(tmp_path.iterdir()) == []
