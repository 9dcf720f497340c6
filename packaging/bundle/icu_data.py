"""Makes ICU's data, which Qt brings on Linux for every language of the world, those of the kiosk's languages: 7 MB of
32. What is asked for another language is answered from ICU's root, as for a language that ICU does not know.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Collection, Iterator
from pathlib import Path, PurePath
from typing import Final

Entry = tuple[str, str, str]

_HEADER: Final = re.compile(rb"..\xda\x27.{8}CmnD", re.DOTALL)
"""`DataHeader` of unicode/udata.h: its size, two magic bytes, and of UDataInfo the format "CmnD"."""
_ALIGNMENT: Final = 16
_OF_A_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:_\w+)?\.res")
_UNUSED: Final = re.compile(r".*\.(cnv|dict)|(translit|rbnf)/.*|unames\.icu")
"""Encodings that are not Unicode, words of scripts without spaces, transliteration, numbers in words, names."""
_ASSEMBLY: Final = """\
.section .rodata, "a"
.global {name}
.type {name}, @object
.size {name}, {size}
.balign 16
{name}:
.incbin "{data}"
.section .note.GNU-stack, "", @progbits
"""


def with_small_icu(entries: list[Entry], folder: Path, languages: Collection[str]) -> list[Entry]:
    """The same binaries, with the smaller data made in `folder`; as they are where Qt brings no ICU."""
    return [
        (target, str(_smaller(Path(source), folder, languages)), kind)
        if PurePath(target).name.startswith("libicudata.so") and kind != "SYMLINK"
        else (target, source, kind)
        for target, source, kind in entries
    ]


def _smaller(library: Path, folder: Path, languages: Collection[str]) -> Path:
    said = subprocess.run(["nm", "-D", str(library)], capture_output=True, text=True, check=True).stdout  # noqa: S607
    name = said.split()[-1]
    package = repacked(library.read_bytes(), languages)
    folder.mkdir(parents=True, exist_ok=True)
    data, source, small = folder / "icu.dat", folder / "icu.s", folder / library.name
    data.write_bytes(package)
    source.write_text(_ASSEMBLY.format(name=name, size=len(package), data=data), "ascii")
    settings = ["-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none"]
    subprocess.run(["cc", *settings, "-o", str(small), str(source)], check=True)  # noqa: S607
    return small


def repacked(holder: bytes, languages: Collection[str]) -> bytes:
    """ICU's package of common data (icu4c, source/common/ucmndata.h) found in `holder`, with what is kept of it. Raises
    ValueError where there is none.
    """
    found = _HEADER.search(holder)
    if found is None:
        raise ValueError("no package of ICU's data in this library")
    header = holder[found.start() : found.start() + struct.unpack_from("<H", holder, found.start())[0]]
    kept = [(name, data) for name, data in _items(holder, found.start() + len(header)) if is_kept(name, languages)]
    names = b"".join(name.encode() + b"\0" for name, _ in kept)
    name_at = 4 + 8 * len(kept)
    data_at = _aligned(name_at + len(names))
    contents, body = struct.pack("<I", len(kept)), b""
    for name, data in kept:
        contents += struct.pack("<II", name_at, data_at + len(body))
        name_at += len(name.encode()) + 1
        body += data.ljust(_aligned(len(data)), b"\0")
    # Offsets count from the table of contents, which the header's own size leaves aligned.
    return header + (contents + names).ljust(data_at, b"\xaa") + body


def is_kept(name: str, languages: Collection[str]) -> bool:
    """`name` is an item's, like `icudt73l/coll/de.res`."""
    below = name.partition("/")[2]
    language = _OF_A_LANGUAGE.fullmatch(PurePath(below).name)
    return not _UNUSED.fullmatch(below) and (language is None or language[1] in languages)


def _items(holder: bytes, contents_at: int) -> Iterator[tuple[str, bytes]]:
    """In ICU's own order, which is that of their names."""
    (count,) = struct.unpack_from("<I", holder, contents_at)
    places = list(struct.iter_unpack("<II", holder[contents_at + 4 : contents_at + 4 + 8 * count]))
    # The last item's end is not told; what follows it in the library does no harm.
    ends = [*(data_at for _, data_at in places[1:]), len(holder) - contents_at]
    for (name_at, data_at), end in zip(places, ends, strict=True):
        name = holder[contents_at + name_at : holder.index(b"\0", contents_at + name_at)].decode("ascii")
        yield name, holder[contents_at + data_at : contents_at + end]


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT
