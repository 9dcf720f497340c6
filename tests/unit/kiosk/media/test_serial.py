"""Which medium lies in a slot."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.media.serial import file_system_uuid, medium_serial


@pytest.mark.skipif(sys.platform != "linux", reason="udev names devices on Linux alone")
def test_a_file_system_is_known_by_its_own_number(tmp_path: Path) -> None:
    """The link that leads to the medium's device has its number as name; links to others and to nothing are passed."""
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    (tmp_path / "0000-0001").symlink_to("/dev/zero")
    (tmp_path / "3A5C-91F0").symlink_to("/dev/null")
    assert file_system_uuid(Path("/dev/null").stat().st_rdev, tmp_path) == "3A5C-91F0"
    assert file_system_uuid(12345678, tmp_path) == ""


def test_a_medium_that_is_gone_has_no_number(tmp_path: Path) -> None:
    """Pulled out while it is looked at: nothing is raised, and whoever asks next finds it missing."""
    assert medium_serial(tmp_path / "gone") == ""
