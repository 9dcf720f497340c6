"""What makes a bundle smaller leaves whole what it leaves."""

from __future__ import annotations

import ctypes
import struct
import subprocess
from pathlib import Path

import pytest

from tests.bundle.packaged import load

ITEMS = {
    "icudt73l/coll/de.res": b"german order",
    "icudt73l/coll/zu.res": b"zulu order",
    "icudt73l/de_AT.res": b"austria",
    "icudt73l/euc-tw-2014.cnv": b"an encoding",
    "icudt73l/nfc.nrm": b"normal forms",
    "icudt73l/root.res": b"root",
    "icudt73l/zoneinfo64.res": b"zones",
}


def package(items: dict[str, bytes]) -> bytes:
    """As ICU's own tool lays it out: a header of 32 bytes, names and places, names, contents at multiples of 16."""
    header = struct.pack("<H2s", 32, b"\xda\x27") + bytes(8) + b"CmnD" + bytes(16)
    names = b"".join(name.encode() + b"\0" for name in items)
    name_at, data_at = 4 + 8 * len(items), -(-(4 + 8 * len(items) + len(names)) // 16) * 16
    contents, body = struct.pack("<I", len(items)), b""
    for name, content in items.items():
        contents += struct.pack("<II", name_at, data_at + len(body))
        name_at += len(name) + 1
        body += content.ljust(-(-len(content) // 16) * 16, b"\0")
    return header + (contents + names).ljust(data_at, b"\xaa") + body


def test_icu_keeps_its_common_data_and_the_kiosks_languages() -> None:
    """Of ICU's data other languages and encodings go, and what stays is found under its name, byte for byte."""
    icu_data = load("icu_data")
    small = icu_data.repacked(b"before" * 3 + package(ITEMS), {"de", "en"})
    assert small == package({name: ITEMS[name] for name in ITEMS if "zu" not in name and "cnv" not in name})


def test_a_library_without_icu_data_is_refused() -> None:
    """What is no package of ICU's is not taken for one."""
    with pytest.raises(ValueError, match="no package"):
        load("icu_data").repacked(b"\x7fELF" + bytes(4096), {"de"})


def test_a_stripped_library_still_loads(tmp_path: Path) -> None:
    """Symbols for debuggers go, and what the library gives is still there."""
    source, library = tmp_path / "one.c", tmp_path / "libone.so.1"
    source.write_text("static int inner(int x) { return x + 1; } int outer(int x) { return inner(x) * 2; }")
    subprocess.run(["gcc", "-g3", "-shared", "-fPIC", "-o", library, source], check=True)
    before = library.stat().st_size
    saved = load("stripping").strip_libraries(tmp_path)
    assert saved == before - library.stat().st_size > 0
    assert ctypes.CDLL(str(library)).outer(20) == 42


def test_a_library_that_strip_would_move_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a stripped library would be laid out otherwise, it stays as it was, and no copy is left beside it."""
    stripping = load("stripping")
    library = tmp_path / "libone.so"
    subprocess.run(["gcc", "-shared", "-x", "c", "-o", library, "-"], input=b"int one;", check=True)
    content = library.read_bytes()
    monkeypatch.setattr(stripping, "_loaders_view", lambda path: [path.name])
    assert stripping.strip_libraries(tmp_path) == 0
    assert library.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["libone.so"]
