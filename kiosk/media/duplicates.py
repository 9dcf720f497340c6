"""The same picture twice on one medium, told by its bytes: copies have other names, folders and times."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BufferedReader
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.media.scan import Candidate

SAMPLE_BYTES: Final = 65_536
"""Of the beginning and of the end. Photos of one size and with these alike are read whole: a burst's differ already in
their header, so that hardly any file is."""


class Duplicate(NamedTuple):
    path: Path
    original: Path
    """The first of its kind, as the medium lists them."""


def duplicates(candidates: Iterable[Candidate]) -> Iterator[Duplicate]:
    """Each file whose bytes another one before it has. Blocks on slow media. A file that can't be read is a copy of
    none; whoever decodes it says what is wrong.
    """
    by_size: dict[int, list[Path]] = defaultdict(list)
    for candidate in candidates:
        by_size[candidate.size_bytes].append(candidate.path)
    for paths in by_size.values():
        if len(paths) > 1:
            yield from _alike(paths)


def _alike(paths: Sequence[Path]) -> Iterator[Duplicate]:
    for sampled in _grouped(paths, _sample):
        for equal in _grouped(sampled, _whole):
            yield from (Duplicate(copy, equal[0]) for copy in equal[1:])


def _grouped(paths: Sequence[Path], digest_of: Callable[[BufferedReader], bytes]) -> list[list[Path]]:
    """Those with others beside them."""
    groups: dict[bytes, list[Path]] = defaultdict(list)
    for path in paths:
        try:
            with path.open("rb") as stream:
                groups[digest_of(stream)].append(path)
        except OSError:
            continue
    return [group for group in groups.values() if len(group) > 1]


def _sample(stream: BufferedReader) -> bytes:
    digest = hashlib.sha256(stream.read(SAMPLE_BYTES))
    size_bytes = os.fstat(stream.fileno()).st_size
    stream.seek(max(0, size_bytes - SAMPLE_BYTES))
    digest.update(stream.read(SAMPLE_BYTES))
    return digest.digest()


def _whole(stream: BufferedReader) -> bytes:
    return hashlib.file_digest(stream, "sha256").digest()
