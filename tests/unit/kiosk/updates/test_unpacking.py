"""An archive becomes a folder, and whatever it holds, nothing outside of that folder, and no more than was said."""

from __future__ import annotations

import io
import lzma
import stat
import tarfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.updates.failures import ArchiveRefused, Interrupted
from kiosk.updates.releases import Release, this_system
from kiosk.updates.unpacking import unpack
from tests.publisher import make_tree, script

Write = Callable[[tarfile.TarFile], None]


def release(unpacked_bytes: int, members: int) -> Release:
    return Release("stable/x/kiosk-2.0.0.tar.xz", "2.0.0", this_system(), "stable", 100, 1, unpacked_bytes, members)


def archive_of(path: Path, write: Write) -> Path:
    with lzma.open(path, "wb") as packed, tarfile.open(fileobj=packed, mode="w|") as tar:
        write(tar)
    return path


def put(tar: tarfile.TarFile, name: str, content: bytes = b"x", **values: object) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    for key, value in values.items():
        setattr(member, key, value)
    tar.addfile(member, io.BytesIO(content) if member.isfile() else None)


def link(name: str, target: str, kind: bytes = tarfile.SYMTYPE) -> Write:
    return lambda tar: put(tar, name, b"", type=kind, linkname=target)


def file(name: str) -> Write:
    return lambda tar: put(tar, name)


def both(*parts: Write) -> Write:
    def write(tar: tarfile.TarFile) -> None:
        for part in parts:
            part(tar)

    return write


def test_what_the_publisher_packs_is_what_a_kiosk_unpacks(tmp_path: Path) -> None:
    """Files, links, empty folders, and whether a file may be executed."""
    tree = make_tree(tmp_path / "tree", "2.0.0")
    packed = script("update_archive").pack(tree, tmp_path / "archive")
    folder = tmp_path / "slot"
    unpack(tmp_path / "archive", folder, release(packed.unpacked_bytes, packed.members), lambda: False)
    assert {str(path.relative_to(folder)) for path in folder.rglob("*")} == {
        str(path.relative_to(tree)) for path in tree.rglob("*")
    }
    assert (folder / "_internal" / "library.so").readlink() == Path("library.so.6")
    assert stat.S_IMODE((folder / "kiosk").stat().st_mode) == 0o755
    assert stat.S_IMODE((folder / "VERSION").stat().st_mode) == 0o644


def test_an_archive_is_the_same_for_the_same_tree(tmp_path: Path) -> None:
    """Whoever builds the same bundle can compare."""
    for name in ("one", "two"):
        script("update_archive").pack(make_tree(tmp_path / name, "2.0.0"), tmp_path / f"{name}.tar.xz")
    assert (tmp_path / "one.tar.xz").read_bytes() == (tmp_path / "two.tar.xz").read_bytes()


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(file("/etc/passwd"), id="absolute"),
        pytest.param(file("../outside"), id="up"),
        pytest.param(file("inner/../../outside"), id="up later"),
        pytest.param(file("C:\\outside"), id="drive"),
        pytest.param(file("inner\\..\\..\\outside"), id="backslashes"),
        pytest.param(file("name:stream"), id="stream"),
        pytest.param(file("x" * 401), id="long"),
        pytest.param(both(file("kiosk"), file("KIOSK")), id="twice"),
        pytest.param(both(file("inner"), file("inner/file")), id="a file as a folder"),
        pytest.param(link("out", "/etc/passwd"), id="absolute link"),
        pytest.param(link("out", "../outside"), id="link up"),
        pytest.param(link("out", "nowhere"), id="link to nothing"),
        pytest.param(both(link("inner", ".."), file("inner/outside")), id="through a link"),
        pytest.param(
            both(file("a/b/file"), link("a/up", "b"), link("a/out", "up/../../../outside")), id="behind a link"
        ),
        pytest.param(both(link("in", "."), link("in/out", "../..")), id="link in a link"),
        pytest.param(both(file("kiosk"), link("hard", "kiosk", tarfile.LNKTYPE)), id="hard link"),
        pytest.param(link("device", "", tarfile.CHRTYPE), id="device"),
        pytest.param(link("pipe", "", tarfile.FIFOTYPE), id="pipe"),
    ],
)
def test_nothing_is_written_outside(tmp_path: Path, write: Write) -> None:
    """Whoever may sign still can't write outside of the slot, nor make anything but files, folders and links there."""
    archive = archive_of(tmp_path / "archive", write)
    with pytest.raises(ArchiveRefused):
        unpack(archive, tmp_path / "installed" / "slot", release(10_000, 10), lambda: False)
    assert not (tmp_path / "outside").exists()
    assert not (tmp_path / "installed" / "outside").exists()


def test_a_bomb_stops_at_what_was_signed(tmp_path: Path) -> None:
    """However well it is packed."""
    archive = archive_of(tmp_path / "archive", lambda tar: put(tar, "zeros", bytes(10_000_000)))
    assert archive.stat().st_size < 20_000
    with pytest.raises(ArchiveRefused, match="more than its signed list says"):
        unpack(archive, tmp_path / "slot", release(1_000_000, 10), lambda: False)
    assert sum(path.stat().st_size for path in (tmp_path / "slot").rglob("*")) <= 1_200_000


def test_more_members_than_were_signed_are_refused(tmp_path: Path) -> None:
    """A million empty files fill a disk, too."""
    archive = archive_of(tmp_path / "archive", both(*(file(f"file-{number}") for number in range(20))))
    with pytest.raises(ArchiveRefused, match="more members"):
        unpack(archive, tmp_path / "slot", release(1000, 10), lambda: False)


@pytest.mark.parametrize("kept", [0.0, 0.5, 0.99])
def test_half_an_archive_is_none(tmp_path: Path, kept: float) -> None:
    """One that ends too early is refused in the same words as any other."""
    archive = archive_of(tmp_path / "archive", lambda tar: put(tar, "kiosk", bytes(range(256)) * 100))
    archive.write_bytes(archive.read_bytes()[: int(archive.stat().st_size * kept)])
    with pytest.raises(ArchiveRefused):
        unpack(archive, tmp_path / "slot", release(100_000, 10), lambda: False)


def test_no_mode_but_execution_is_taken(tmp_path: Path) -> None:
    """No file of an update runs as another user, nor may be written by one."""
    archive = archive_of(tmp_path / "archive", lambda tar: put(tar, "kiosk", mode=0o6777))
    unpack(archive, tmp_path / "slot", release(1000, 10), lambda: False)
    assert stat.S_IMODE((tmp_path / "slot" / "kiosk").stat().st_mode) == 0o755


def test_who_is_told_to_end_unpacks_no_more(tmp_path: Path) -> None:
    """A kiosk that is switched off meanwhile unpacks anew the next day."""
    archive = archive_of(tmp_path / "archive", both(file("one"), file("two")))
    with pytest.raises(Interrupted):
        unpack(archive, tmp_path / "slot", replace(release(1000, 10)), lambda: True)
