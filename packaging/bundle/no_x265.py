"""Puts a library that encodes nothing in the place of x265, whose GPL and 20 MB nobody needs who only reads photos."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePath
from typing import Final

Entry = tuple[str, str, str]
SOURCE: Final = Path(__file__).with_name("no_x265.c")
_ENTRANCE: Final = re.compile(rb"x265_api_get_\d+")


def without_x265(entries: list[Entry], folder: Path) -> list[Entry]:
    """The same binaries, with the stand-in made in `folder`. Raises LookupError where there is none to replace, or no
    compiler to make the stand-in.
    """
    libraries = {PurePath(target).name: (target, source) for target, source, _ in entries}
    ours = [name for name in libraries if "x265" in name.lower()]
    heif = [source for name, (_, source) in libraries.items() if re.match(r"(lib)?heif", name.lower())]
    if len(ours) != 1 or not heif:
        raise LookupError(f"pillow-heif's wheel is otherwise than it was: x265 is {ours}, libheif is {heif}")
    entrances = {found.decode() for found in _ENTRANCE.findall(Path(heif[0]).read_bytes())}
    if len(entrances) != 1:
        raise LookupError(f"libheif asks x265 for {sorted(entrances)}, and not for one thing")
    stand_in = _compiled(folder / ours[0], entrances.pop())
    return [
        (target, str(stand_in) if PurePath(target).name == ours[0] else source, kind)
        for target, source, kind in entries
    ]


def _compiled(library: Path, entrance: str) -> Path:
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise LookupError("no C compiler here, which makes the stand-in for x265: install gcc or clang")
    library.parent.mkdir(parents=True, exist_ok=True)
    named = {
        "linux": ["-shared", "-fPIC", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none"],
        "darwin": ["-dynamiclib", "-install_name", f"@rpath/{library.name}", "-compatibility_version", "999"],
        "win32": ["-shared"],
    }[sys.platform]
    subprocess.run([compiler, "-O2", f"-DNAME={entrance}", *named, "-o", str(library), str(SOURCE)], check=True)
    return library
