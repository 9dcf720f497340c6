"""Parts out of sight, whole photos in the order of their arrival."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.media.phone.shelf import LATEST_MODIFIED_MS, Shelf
from kiosk.media.scan import scan

FIRST, SECOND = "a" * 32, "b" * 32


def test_parts_are_not_listed_and_whole_photos_are(tmp_path: Path) -> None:
    """A scan of the folder sees what is whole, by the order of arrival and with the phone's time of change."""
    shelf = Shelf(tmp_path / "session")
    shelf.write(FIRST, 0, b"first")
    shelf.write(SECOND, 0, b"second")
    assert list(scan(shelf.folder)) == []
    shelf.place(SECOND, 1_600_000_000_000)
    shelf.place(FIRST, 0)
    listed = list(scan(shelf.folder))
    assert [candidate.path.read_bytes() for candidate in listed] == [b"second", b"first"]
    assert listed[0].modified_at.timestamp() == 1_600_000_000


def test_bytes_go_where_they_belong(tmp_path: Path) -> None:
    """A slice that is written again over a cut one leaves the file as if it had come once."""
    shelf = Shelf(tmp_path)
    shelf.write(FIRST, 0, b"abcdef-torn")
    shelf.write(FIRST, 6, b"ghijklmno")
    assert shelf.part(FIRST).read_bytes() == b"abcdefghijklmno"


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    """Folder and files are this user's alone."""
    shelf = Shelf(tmp_path / "session")
    shelf.write(FIRST, 0, b"x")
    path = shelf.place(FIRST, 0)
    assert (shelf.folder.stat().st_mode & 0o777, path.stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    """A link where a part should lie is refused, and what it leads to stays as it was."""
    shelf = Shelf(tmp_path / "session")
    (tmp_path / "secret").write_bytes(b"kept")
    shelf.part(FIRST).symlink_to(tmp_path / "secret")
    with pytest.raises(OSError, match="symbolic links"):
        shelf.write(FIRST, 0, b"x")
    assert (tmp_path / "secret").read_bytes() == b"kept"


@pytest.mark.parametrize("modified_ms", [0, LATEST_MODIFIED_MS, 2**53 - 1])
def test_an_impossible_time_is_passed_over(tmp_path: Path, modified_ms: int) -> None:
    """A phone whose clock is nonsense leaves the time of arrival."""
    shelf = Shelf(tmp_path)
    shelf.write(FIRST, 0, b"x")
    before_s = shelf.part(FIRST).stat().st_mtime
    assert shelf.place(FIRST, modified_ms).stat().st_mtime == before_s


def test_wiping_leaves_nothing(tmp_path: Path) -> None:
    """Parts can be dropped alone, the whole folder at the end; both may be done twice."""
    shelf = Shelf(tmp_path / "session")
    shelf.write(FIRST, 0, b"x")
    shelf.write(SECOND, 0, b"x")
    placed = shelf.place(SECOND, 0)
    shelf.drop_parts()
    shelf.drop_parts()
    assert list(shelf.folder.rglob("*")) == [placed]
    shelf.wipe()
    shelf.wipe()
    assert not shelf.folder.exists()
