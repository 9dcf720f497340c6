"""Takes the symbols that only a debugger reads from Linux's libraries, where that changes nothing else of them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_ELF: Final = b"\x7fELF"


def strip_libraries(folder: Path) -> int:
    """What was saved, in bytes. A library that would be laid out otherwise stays as it was."""
    tools = {name: shutil.which(name) for name in ("strip", "objdump")}
    if missing := [name for name, path in tools.items() if path is None]:
        raise FileNotFoundError(f"no {' and no '.join(missing)} here: install binutils")
    return sum(_strip(path) for path in _libraries(folder))


def _libraries(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and (".so" in path.name):
            with path.open("rb") as file:
                if file.read(4) == _ELF:
                    yield path


def _strip(path: Path) -> int:
    bare = path.with_name(f"{path.name}.bare")
    subprocess.run(["strip", "--strip-unneeded", "-o", str(bare), str(path)], check=True, capture_output=True)  # noqa: S607
    saved = path.stat().st_size - bare.stat().st_size
    if saved > 0 and _loaders_view(bare) == _loaders_view(path):
        shutil.copymode(path, bare)
        bare.replace(path)
        return saved
    bare.unlink()
    return 0


def _loaders_view(path: Path) -> list[str]:
    """What is mapped to which place under which rights. Where that is the same, so is all that the loader finds by it.
    `strip` moves what was written into wheels' libraries later, and only the loader would notice.
    """
    said = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout  # noqa: S607
    return [line for line in said.partition("Dynamic Section")[0].splitlines() if "off " in line or "filesz" in line]
