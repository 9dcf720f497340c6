"""Gathers the licence of everything inside a bundle into its folder `licenses`, with an index."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from inventory import Part

OWN_TEXTS: Final = Path(__file__).with_name("licences")

TEXTS_ADDED: Final = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "pyvips-binary": ("LGPL-3.0.txt", "GPL-3.0.txt", "MPL-2.0.txt"),
    "pillow-heif": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""What a wheel owes and does not bring: Qt's name the LGPL in their metadata alone, and the others have libraries
inside that are under it (libvips and its parts, libheif and libde265)."""

WITHOUT_TEXT: Final[dict[str, str]] = {}
"""Distributions that bring no text, and why that is right. Without an entry here or above the build fails."""

_COMMON: Final = re.compile(r"/usr/share/common-licenses/[A-Za-z][\w.-]*\w")


class LicenceMissing(Exception):
    """Something inside has no licence's text: add it to TEXTS_ADDED, or say in WITHOUT_TEXT why it needs none."""


def gather(parts: Sequence[Part], bundle: Path) -> Path:
    """The folder. Raises LicenceMissing."""
    folder = bundle / "licenses"
    lines = ["What is inside this folder, whose work it is, and the files beside this one with its terms.", ""]
    missing = [part.name for part in parts if not (part.texts or part.name in TEXTS_ADDED or part.name in WITHOUT_TEXT)]
    if missing:
        raise LicenceMissing(f"no licence's text of {', '.join(missing)}: see packaging/bundle/licences.py")
    for part in parts:
        own = folder / part.name
        own.mkdir(parents=True)
        texts = [*part.texts, *(OWN_TEXTS / name for name in TEXTS_ADDED.get(part.name, ()))]
        names = [_copy(text, own, number) for number, text in enumerate(texts)]
        lines.append(f"{part.name} {part.version}: {part.licence or 'see its text'}")
        lines += (
            [f"    libraries: {', '.join(sorted({name for name, _ in part.libraries}))}"] if any(part.libraries) else []
        )
        lines += [f"    source: {part.home}"] if part.home else []
        lines += [
            f"    with {work.name} {work.version or '(version not told)'}: {work.licence}" for work in part.brought
        ]
        lines += [f"    told by {part.told_by}"] if part.told_by else []
        lines.append(f"    {', '.join(names) or WITHOUT_TEXT[part.name]}")
    lines += ["", f"Terms to which the texts of Debian's packages point: {', '.join(_common_texts(folder)) or 'none'}"]
    (folder / "INDEX.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return folder


def _common_texts(folder: Path) -> list[str]:
    """Debian keeps the well-known ones once for all; on another machine they would point nowhere."""
    pointed = {Path(found) for text in folder.rglob("copyright") for found in _COMMON.findall(text.read_text("utf-8"))}
    place = folder / "common-licenses"
    place.mkdir(exist_ok=True)
    for text in sorted(path for path in pointed if path.is_file()):
        shutil.copyfile(text, place / text.name)
    return sorted(path.relative_to(folder).as_posix() for path in place.iterdir())


def _copy(text: Path, own: Path, number: int) -> str:
    """A wheel may bring several of one name, each from another of its folders."""
    place = own / text.name
    if place.exists():
        place = own / f"{text.stem}-{number}{text.suffix}"
    shutil.copyfile(text, place)
    return place.relative_to(own.parent).as_posix()
