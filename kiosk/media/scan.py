"""Lists the files on a medium that may be photos; what they really are, `imaging.probe` says by their content."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

FOLDERS_SKIPPED: Final = frozenset(
    {"$RECYCLE.BIN", "System Volume Information", "LOST.DIR", "__MACOSX", "@eaDir", "FOUND.000"}
)
"""Bins, caches and index folders that Windows, Android, macOS and network drives put onto a stick."""

NAMES_SKIPPED: Final = frozenset({"Thumbs.db", "desktop.ini"})

SUFFIXES_SKIPPED: Final = frozenset(
    {".txt", ".tsv", ".csv", ".md", ".pdf", ".doc", ".docx", ".xml", ".html", ".htm", ".ini", ".inf", ".exe", ".dll"}
    | {".zip", ".json", ".db", ".ctg", ".dat", ".thm", ".aae", ".xmp", ".lnk", ".url", ".mp3", ".wav", ".m4a"}
)
"""Companions and documents that no customer means when she says "my photos". Everything else is offered, without
asking its name what it is, so that a photo with a wrong or missing suffix is found and a video is refused by name."""

DEPTH_MAX: Final = 16
"""Folders below the root. Deeper is a loop of bind mounts or a hostile stick, not a camera."""


@dataclass(frozen=True, slots=True)
class Candidate:
    path: Path
    size_bytes: int
    modified_at: datetime
    """Aware, UTC; as the medium has it, so a camera's wrong clock shows here."""


def scan(root: Path, *, backwards: bool = False) -> Iterator[Candidate]:
    """Every candidate below `root`, or `root` itself where it is a file; folder by folder, by name.

    `backwards`: the last first, which on a camera's card are the latest.

    Never follows a link. A folder that can't be read ends the walk there with OSError, since a half listing passed
    off as whole would lose photos. Blocks on slow media.
    """
    if root.is_file():
        yield _candidate(root, root.stat())
        return
    yield from _scan_folder(root, 0, backwards=backwards)


def _scan_folder(folder: Path, depth: int, *, backwards: bool) -> Iterator[Candidate]:
    with os.scandir(folder) as listing:
        entries = sorted(listing, key=lambda entry: entry.name, reverse=backwards)
    files: list[os.DirEntry[str]] = []
    folders: list[Path] = []
    for entry in entries:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < DEPTH_MAX and entry.name not in FOLDERS_SKIPPED:
                folders.append(Path(entry.path))
        elif entry.is_file(follow_symlinks=False) and _may_be_photo(entry.name):
            files.append(entry)
    if not backwards:
        yield from map(_candidate_of, files)
    for inner in folders:
        yield from _scan_folder(inner, depth + 1, backwards=backwards)
    if backwards:
        yield from map(_candidate_of, files)


def _candidate_of(entry: os.DirEntry[str]) -> Candidate:
    return _candidate(Path(entry.path), entry.stat(follow_symlinks=False))


def _may_be_photo(name: str) -> bool:
    return name not in NAMES_SKIPPED and Path(name).suffix.lower() not in SUFFIXES_SKIPPED


def _candidate(path: Path, status: os.stat_result) -> Candidate:
    return Candidate(path, status.st_size, _moment(status.st_mtime))


def _moment(timestamp_s: float) -> datetime:
    try:
        return datetime.fromtimestamp(timestamp_s, UTC)
    except (OverflowError, OSError, ValueError):  # a hostile or broken medium may claim any year
        return datetime.fromtimestamp(0, UTC)
