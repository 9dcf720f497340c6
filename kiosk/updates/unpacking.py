"""A verified archive as a folder: files, folders and links within it, nothing else, on the disk when it returns.

It is signed, and unpacked all the same as if it were not: a stolen key must not write outside of its slot, nor fill the
disk.
"""

from __future__ import annotations

import lzma
import os
import posixpath
import shutil
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import IO, Final

from kiosk.durable import fsync_folder
from kiosk.updates.failures import ArchiveRefused, Interrupted
from kiosk.updates.releases import Release

COPY_BYTES: Final = 1024 * 1024

DECODER_BYTES_MAX: Final = 128 * 1024 * 1024
"""An archive's xz dictionary; the publisher's need 9 MiB."""

HEADERS_BYTES: Final = 4096
"""Of one member: tar's own header, a longer name's, and padding."""

NAME_LENGTH_MAX: Final = 400


def unpack(archive: Path, folder: Path, release: Release, is_over: Callable[[], bool]) -> None:
    """`folder` must not exist yet. What is left of a failure is the caller's to delete.

    Raises ArchiveRefused, Interrupted or OSError.
    """
    folder.mkdir(parents=True)
    try:
        with archive.open("rb") as packed:
            most_bytes = release.unpacked_bytes + release.members * HEADERS_BYTES + 20 * 512
            content = _Unpacked(packed, most_bytes)
            with tarfile.open(fileobj=content, mode="r|", encoding="utf-8") as tar:  # type: ignore[call-overload]
                _Unpacking(tar, folder, release, is_over).run()
            while content.read(COPY_BYTES):  # to its very end, which holds its checksum
                pass
    except (tarfile.TarError, lzma.LZMAError, EOFError, UnicodeError, FileExistsError, NotADirectoryError) as exc:
        raise ArchiveRefused(f"{release.path} is no archive that can be unpacked ({exc})") from exc


class _Unpacked:
    """What comes out of an xz file, up to a limit: a bomb stops there."""

    def __init__(self, packed: IO[bytes], most_bytes: int) -> None:
        self._packed = packed
        self._decoder = lzma.LZMADecompressor(memlimit=DECODER_BYTES_MAX)
        self._left_bytes = most_bytes

    def read(self, size_bytes: int) -> bytes:
        """Of this size, but at the end."""
        parts, missing = list[bytes](), size_bytes
        while missing and not self._decoder.eof:
            packed = self._packed.read(COPY_BYTES) if self._decoder.needs_input else b""
            if self._decoder.needs_input and not packed:
                raise EOFError("it ends too early")
            part = self._decoder.decompress(packed, missing)
            missing -= len(part)
            self._left_bytes -= len(part)
            if self._left_bytes < 0:
                raise ArchiveRefused("the archive holds more than its signed list says")
            parts.append(part)
        return b"".join(parts)


class _Unpacking:
    def __init__(self, tar: tarfile.TarFile, folder: Path, release: Release, is_over: Callable[[], bool]) -> None:
        self._tar = tar
        self._folder = folder
        self._release = release
        self._is_over = is_over
        self._links: list[tuple[PurePosixPath, str]] = []
        self._names: set[str] = set()
        self._file_bytes = 0

    def run(self) -> None:
        for member in self._tar:
            if self._is_over():
                raise Interrupted("told to end; it is unpacked anew later")
            self._take(member)
        self._link()
        for folder in [self._folder, *(path for path in self._folder.rglob("*") if path.is_dir())]:
            if not folder.is_symlink():
                fsync_folder(folder)

    def _take(self, member: tarfile.TarInfo) -> None:
        name = self._checked(member.name)
        if member.isdir():
            (self._folder / name).mkdir(parents=True, exist_ok=True)
        elif member.isfile():
            self._write(member, self._folder / name)
        elif member.issym():
            self._links.append((name, member.linkname))
        else:
            raise self._refused(f"{member.name!r} is neither file, folder nor link")

    def _checked(self, text: str) -> PurePosixPath:
        """A name that stays within the folder on every system, and that nothing else has, whatever its case."""
        name = PurePosixPath(text)
        is_odd = len(text) > NAME_LENGTH_MAX or any(ord(letter) < ord(" ") or letter in '\\:*?"<>|' for letter in text)
        if is_odd or not name.parts or name.is_absolute() or ".." in name.parts:
            raise self._refused(f"{text[:80]!r} is no name within the folder")
        if (folded := str(name).casefold()) in self._names:
            raise self._refused(f"{text!r} comes twice")
        self._names.add(folded)
        if len(self._names) > self._release.members:
            raise self._refused("it has more members than its signed list says")
        return name

    def _write(self, member: tarfile.TarInfo, path: Path) -> None:
        self._file_bytes += member.size
        if self._file_bytes > self._release.unpacked_bytes:
            raise self._refused("it holds more than its signed list says")
        source = self._tar.extractfile(member)
        assert source is not None, "a file has content"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            shutil.copyfileobj(source, file, COPY_BYTES)
            file.flush()
            os.fsync(file.fileno())
        if path.stat().st_size != member.size:
            raise self._refused(f"{member.name!r} ends too early")
        # Whether it may be executed is all that is taken of its mode.
        path.chmod(0o755 if member.mode & 0o100 else 0o644)

    def _link(self) -> None:
        """After all files, so that none is written through a link; no link stands where another needs a folder."""
        links = {str(name) for name, _ in self._links}
        for name, target in self._links:
            landing = posixpath.normpath(posixpath.join(str(name.parent), target))
            is_out = landing.startswith(("..", "/")) or posixpath.isabs(target) or "\\" in target
            stands_in_link = links.intersection(map(str, name.parents))
            if is_out or stands_in_link or not self._is_there(landing, links):
                raise self._refused(f"{name} links out of the folder, or to nothing in it")
            if sys.platform == "win32":
                raise self._refused(f"{name} is a link, which Windows gives to administrators alone")
            (self._folder / name.parent).mkdir(parents=True, exist_ok=True)
            (self._folder / name).symlink_to(target)

    def _is_there(self, landing: str, links: set[str]) -> bool:
        """A real file or folder, or another link that is judged by itself; with no link on the way to it, since behind
        one `..` leads elsewhere than it reads.
        """
        way = [str(parent) for parent in PurePosixPath(landing).parents]
        return not links.intersection(way) and (landing in links or (self._folder / landing).exists())

    def _refused(self, why: str) -> ArchiveRefused:
        return ArchiveRefused(f"{self._release.path} is not unpacked: {why}")
