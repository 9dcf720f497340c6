"""Prints the modules in a bundle's program and in its base library, one a line."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader


def modules(program: Path) -> set[str]:
    archive = CArchiveReader(str(program))
    bundled = archive.open_embedded_archive("PYZ.pyz")
    base = zipfile.ZipFile(program.parent / "_internal" / "base_library.zip")
    names = {name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for name in base.namelist()}
    return {*bundled.toc, *names}


if __name__ == "__main__":
    sys.stdout.write("\n".join(sorted(modules(Path(sys.argv[1])))) + "\n")
