"""A one-dir tree as one archive, the same bytes for the same tree: names in order, no owners, no times."""

from __future__ import annotations

import lzma
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PRESET: Final = 6
"""xz's own default. Higher: kiosks need more memory to unpack it (9 MiB here), for a few hundredths less to load."""


class TreeUnusable(Exception):
    """What can't be published, by name."""


@dataclass(frozen=True, slots=True)
class Packed:
    unpacked_bytes: int
    """Of all files."""
    members: int


def pack(tree: Path, archive: Path) -> Packed:
    """`tree` becomes the archive's root. Raises TreeUnusable for what no kiosk would unpack."""
    total = members = 0
    with (
        lzma.open(archive, "wb", preset=PRESET) as packed,
        tarfile.open(fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in sorted(tree.rglob("*"), key=lambda path: path.relative_to(tree).as_posix()):
            member = _member(path, tree)
            members += 1
            if member.isfile():
                total += member.size
                with path.open("rb") as content:
                    tar.addfile(member, content)
            else:
                tar.addfile(member)
    return Packed(total, members)


def _member(path: Path, tree: Path) -> tarfile.TarInfo:
    member = tarfile.TarInfo(path.relative_to(tree).as_posix())
    if path.is_symlink():
        target = path.readlink()
        inside = tree.resolve()
        if target.is_absolute() or not path.resolve().is_relative_to(inside):
            raise TreeUnusable(f"{path} links out of {tree}")
        member.type, member.linkname = tarfile.SYMTYPE, target.as_posix()
    elif path.is_dir():
        member.type, member.mode = tarfile.DIRTYPE, 0o755
    elif path.is_file():
        member.size = path.stat().st_size
        member.mode = 0o755 if path.stat().st_mode & 0o100 else 0o644
    else:
        raise TreeUnusable(f"{path} is neither file, folder nor link")
    return member
