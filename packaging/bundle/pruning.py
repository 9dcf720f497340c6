"""What a bundle takes and what it leaves out: nothing that the kiosk does not load goes into a shop."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import Final

from PIL import _plugins as pillow_plugins
from PyInstaller.building.build_main import Analysis
from PyInstaller.depend.bindepend import get_imports
from PyInstaller.utils.hooks.qt import pyside6_library_info

Entry = tuple[str, str, str]
"""PyInstaller's: where it goes in the bundle, where it comes from (for a link: what it points to), and its kind."""

TOOLS: Final = (
    *("tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "curses", "readline", "rlcompleter"),
    *("unittest", "doctest", "pdb", "pydoc", "pydoc_data", "test", "distutils", "setuptools", "pkg_resources", "pip"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy._pyinstaller", "tqdm.notebook", "tqdm.tk", "tqdm.rich"),
    *("numpy.random", "numpy.fft", "numpy.polynomial", "numpy._core._simd"),  # the last for numpy's own tests
    *("cffi", "pycparser"),  # compile modules; those that are compiled need `_cffi_backend` alone
    *("httpx._main", "rich", "click", "pygments", "defusedxml", "importlib_resources"),
)
"""For developers, or optional to something, or here because the bundle's own tools need it."""

QT_UNUSED: Final = tuple(f"PySide6.Qt{name}" for name in ("Quick", "OpenGL", "DBus", "Widgets", "Test", "Svg", "Sql"))
"""Python's ways to parts of Qt that only QML asks for, if anything; the parts themselves come with the QML modules."""

NOT_OURS_TO_SHIP: Final = (
    "kiosk.demo",
    "infra",
    "boto3",
    "botocore",
    "keyrings",
    "keyring.testing",
)
"""The demo starts the local cloud from the sources, and no kiosk knows AWS."""

PILLOW_READS: Final = frozenset({"AvifImagePlugin", "GifImagePlugin", "BmpImagePlugin"})
"""What `kiosk.imaging.readers.by_pillow` asks of Pillow, and what those ask of each other."""

PILLOW_MODULES_UNUSED: Final = ("_imagingcms", "_imagingft", "_imagingmath", "_imagingmorph", "_imagingtk", "_webp")

THIRD_PARTY: Final = ("PySide6", "shiboken6", "numpy", "PIL", "httpx", "aiohttp", "cryptography", "keyring", *TOOLS)
"""What the supervisor, made of the standard library, could only bring along by mistake."""

PLUGINS: Final = frozenset(
    {
        *("platforms/qxcb", "platforms/qwayland", "platforms/qwindows", "platforms/qcocoa", "platforms/qoffscreen"),
        *("xcbglintegrations/qxcb-glx-integration", "xcbglintegrations/qxcb-egl-integration"),
        *("wayland-shell-integration/xdg-shell", "wayland-graphics-integration-client/qt-plugin-wayland-egl"),
        *("imageformats/qjpeg", "imageformats/qsvg"),  # thumbnails, and a shop's logo; PNG is Qt's own
    }
)

HOSTS_OWN: Final = re.compile(
    r"lib(mvec|stdc\+\+|gcc_s|X11|X11-xcb|Xau|Xdmcp|bsd|md|fontconfig|freetype|expat|png16|z|brotli(common|dec))\.so\.\d+"
)
"""On every Linux that can show a window, and shared with its display's driver: an older copy of ours would be loaded
first, and the driver would not find what it needs in it."""

_QT_PLACE: Final = re.compile(r"PySide6/(?:Qt/)?(plugins|qml|translations|libexec|metatypes)/(.+)")


def own_files(repository: Path) -> Iterator[tuple[str, str]]:
    """What of `kiosk` is no Python: its pages, faces, words, phone page and migrations."""
    for path in sorted((repository / "kiosk").rglob("*")):
        place = path.relative_to(repository)
        if path.is_file() and is_own_file(place) and is_ours_to_ship(".".join(place.parts[:2])):
            yield str(path), place.parent.as_posix()


def is_own_file(place: PurePath) -> bool:
    """Translators' sources stay at home, and so does what Python makes of itself."""
    return place.suffix not in {".py", ".pyc", ".ts"}


def is_ours_to_ship(module: str) -> bool:
    return not any(module == name or module.startswith(f"{name}.") for name in NOT_OURS_TO_SHIP)


def excluded_modules() -> list[str]:
    plugins = [f"PIL.{name}" for name in pillow_plugins if name not in PILLOW_READS]
    return [*TOOLS, *QT_UNUSED, *NOT_OURS_TO_SHIP, *plugins, *(f"PIL.{name}" for name in PILLOW_MODULES_UNUSED)]


def prune(analysis: Analysis, qml: Path) -> None:
    """Takes from PyInstaller's analysis what nothing asks for, libraries that only such things needed among it."""
    modules = qml_modules(qml)
    analysis.binaries = list(_reachable(entry for entry in analysis.binaries if _is_wanted(entry, modules)))
    kept = {PurePath(target).as_posix() for target, _, _ in analysis.binaries}
    analysis.datas = [
        entry
        for entry in analysis.datas
        if _is_wanted(entry, modules) and (entry[2] != "SYMLINK" or PurePath(entry[1]).as_posix() in kept)
    ]


def qml_modules(pages: Path) -> frozenset[str]:
    """The folders, below Qt's own, of the modules that the pages import, and of those that these import, by Qt's
    word.
    """
    imports = pyside6_library_info.location["QmlImportsPath"]
    scanner = Path(sys.executable).with_name("pyside6-qmlimportscanner")
    command = [str(scanner), "-rootPath", str(pages), "-importPath", str(imports)]
    said = subprocess.run(command, capture_output=True, check=True).stdout
    return frozenset(found["relativePath"] for found in json.loads(said) if "relativePath" in found)


def _is_wanted(entry: Entry, modules: frozenset[str]) -> bool:
    target = PurePath(entry[0]).as_posix()
    if ".dist-info/" in target:  # what importlib.metadata is asked for; the rest names paths of this machine
        return target.endswith(("/METADATA", "/entry_points.txt"))
    if place := _QT_PLACE.fullmatch(target):
        kind, below = place.groups()
        return (kind == "plugins" and _plugin(below) in PLUGINS) or (kind == "qml" and _is_of_qml(below, modules))
    return not (sys.platform == "linux" and HOSTS_OWN.fullmatch(PurePath(target).name))


def _plugin(below: str) -> str:
    folder, _, name = below.partition("/")
    return f"{folder}/{PurePath(name).stem.removeprefix('lib')}"


def _is_of_qml(below: str, modules: frozenset[str]) -> bool:
    """A module's list of contents and its library; type descriptions are for editors."""
    return PurePath(below).parent.as_posix() in modules and not below.endswith((".qmltypes", ".metainfo"))


def _reachable(entries: Iterable[Entry]) -> Iterator[Entry]:
    """What Python and Qt load by themselves, and the libraries that these name, step by step."""
    entries = list(entries)
    by_name: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_name[PurePath(entry[0]).name.lower()].append(entry)
    waiting = [entry for entry in entries if _is_loaded_by_name(entry)]
    reached = {entry[0] for entry in waiting}
    while waiting:
        _target, source, _kind = waiting.pop()
        names = {PurePath(name).name.lower() for name, _ in get_imports(source)}
        for found in (entry for name in names for entry in by_name[name]):
            if found[0] not in reached:
                reached.add(found[0])
                waiting.append(found)
    return (entry for entry in entries if entry[0] in reached)


def _is_loaded_by_name(entry: Entry) -> bool:
    target = PurePath(entry[0])
    is_python = re.match(r"(lib)?python3", target.name.lower()) is not None or target.name == "Python"
    return entry[2] == "EXTENSION" or is_python or _QT_PLACE.fullmatch(target.as_posix()) is not None
