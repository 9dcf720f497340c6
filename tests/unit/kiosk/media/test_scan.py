"""A medium is listed whole, read only, and without leaving it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.media.scan import scan
from kiosk.media.sources import CombinedSources, FolderSources, RemovableSources, SourceKind


def write(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def names_in(root: Path) -> list[str]:
    return [candidate.path.relative_to(root).as_posix() for candidate in scan(root)]


def test_photos_are_found_whatever_their_name_says(tmp_path: Path) -> None:
    """Nested folders, upper case, no suffix and odd suffixes are offered; companions and hidden files are not."""
    write(
        tmp_path,
        "DCIM/100CANON/IMG_0002.JPG",
        "DCIM/100CANON/IMG_0001.JPG",
        "DCIM/100CANON/IMG_0001.THM",
        "DCIM/101CANON/IMG_0101.CR2",
        "holiday/photo",
        "holiday/picture.xyz",
        "README.md",
        ".Trashes/IMG_9.JPG",
        "._IMG_0001.JPG",
        "System Volume Information/x.jpg",
        "Thumbs.db",
    )
    assert names_in(tmp_path) == [
        "DCIM/100CANON/IMG_0001.JPG",
        "DCIM/100CANON/IMG_0002.JPG",
        "DCIM/101CANON/IMG_0101.CR2",
        "holiday/photo",
        "holiday/picture.xyz",
    ]


def test_links_out_of_the_medium_are_not_followed(tmp_path: Path) -> None:
    """A stick with links to the kiosk's own files or to itself shows nothing but its own photos."""
    write(tmp_path, "stick/a.jpg", "secret/b.jpg")
    (tmp_path / "stick/out").symlink_to(tmp_path / "secret")
    (tmp_path / "stick/b.jpg").symlink_to(tmp_path / "secret/b.jpg")
    (tmp_path / "stick/loop").symlink_to(tmp_path / "stick")
    assert names_in(tmp_path / "stick") == ["a.jpg"]


def test_pipes_and_sockets_are_no_photos(tmp_path: Path) -> None:
    """A named pipe on the medium is not opened, so that it can't hold the kiosk."""
    write(tmp_path, "a.jpg")
    os.mkfifo(tmp_path / "b.jpg")
    assert names_in(tmp_path) == ["a.jpg"]


def test_one_file_is_a_listing_of_one(tmp_path: Path) -> None:
    """`kiosk send` takes files as well as folders."""
    write(tmp_path, "a.jpg")
    assert [candidate.path for candidate in scan(tmp_path / "a.jpg")] == [tmp_path / "a.jpg"]


def test_the_latest_come_first_where_that_is_asked_for(tmp_path: Path) -> None:
    """A camera numbers folders and photos: backwards, the last one of the last folder is the latest."""
    write(tmp_path, "DCIM/100CANON/1.jpg", "DCIM/100CANON/2.jpg", "DCIM/101CANON/3.jpg", "DCIM/0.jpg")
    forwards = names_in(tmp_path)
    backwards = [candidate.path.relative_to(tmp_path).as_posix() for candidate in scan(tmp_path, backwards=True)]
    assert backwards == list(reversed(forwards))
    assert backwards[0] == "DCIM/101CANON/3.jpg"


def test_a_medium_pulled_out_is_told(tmp_path: Path) -> None:
    """A listing that can't go on ends with an error, not as if it were whole."""
    write(tmp_path, "a/1.jpg", "b/2.jpg")
    listing = scan(tmp_path)
    next(listing)
    (tmp_path / "b/2.jpg").unlink()
    (tmp_path / "b").rmdir()
    with pytest.raises(FileNotFoundError):
        list(listing)


def test_a_file_from_an_impossible_year_is_listed(tmp_path: Path) -> None:
    """A medium that claims a year which no calendar has blinds nobody to its photos."""
    write(tmp_path, "a.jpg", "b.jpg")
    os.utime(tmp_path / "b.jpg", (0, 300_000_000_000))
    assert names_in(tmp_path) == ["a.jpg", "b.jpg"]


def test_sources_are_what_is_there_now(tmp_path: Path) -> None:
    """Folders are offered while they exist, and media as long as they are mounted."""
    card = tmp_path / "Sample card"
    mounted = [tmp_path / "STICK"]
    finder = CombinedSources(RemovableSources(lambda: mounted), FolderSources([card]))

    assert [(source.name, source.kind) for source in finder.sources()] == [("STICK", SourceKind.REMOVABLE)]
    card.mkdir()
    mounted.clear()
    assert [(source.name, source.kind) for source in finder.sources()] == [("Sample card", SourceKind.FOLDER)]
