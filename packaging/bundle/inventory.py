"""What is inside a bundle, by who made it: Python's distributions, the system's packages, Python, ourselves."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path, PurePath
from typing import Final

OURSELVES: Final = "photo-kiosk"
_BROUGHT: Final = Path(__file__).with_name("brought.toml")
_TEXT: Final = re.compile(r"(licen[cs]es?|copying|notice|copyright)\b.*|authors(\..*)?", re.IGNORECASE)
_LIBRARY: Final = re.compile(
    r"(?P<stem>.+?)(?:-[0-9a-f]{8}(?:-[0-9a-f]{8})*)?\.(?:so(?:\.(?P<number>[\d.]+))?|dylib|dll)"
)


_MADE: Final = frozenset({"base_library.zip"})
"""By the build, of Python's own modules."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A work inside another's distribution, as brought.toml knows it."""

    name: str
    version: str  # empty where the wheel does not tell
    licence: str


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str  # as its makers put it; empty where they don't
    purl_type: str  # of package URLs: pypi, deb or generic
    files: tuple[str, ...]  # in the bundle, modules in the program's archive as `module:NAME`
    texts: tuple[Path, ...]  # of its licence
    home: str = ""
    brought: tuple[Brought, ...] = ()
    told_by: str = ""

    @property
    def libraries(self) -> Iterator[tuple[str, str]]:
        """Names and version numbers, as the files' names tell them, of the libraries that it brings along."""
        for file in self.files:
            if (found := _LIBRARY.fullmatch(PurePath(file).name)) and "cpython" not in file and ".abi3" not in file:
                yield found["stem"], found["number"] or ""


def parts_inside(entries_file: Path, repository: Path) -> list[Part]:
    """By name. Raises LookupError for a file that nobody is known to have made."""
    files: dict[str, list[str]] = defaultdict(list)
    for target, source, kind in json.loads(entries_file.read_text("utf-8")):
        if kind != "SYMLINK":
            files[_maker(source, repository)].append(
                f"module:{target}" if kind == "PYMODULE" else PurePath(target).as_posix()
            )
    files["distribution:pyinstaller"].append("the program's first steps")
    return [_part(maker, tuple(sorted(inside))) for maker, inside in sorted(files.items())]


def _maker(source: str, repository: Path) -> str:
    path = Path(source).resolve()
    if source == "-" or path.name in _MADE:  # no file: a package of several distributions
        return "python"
    if name := _distribution_files().get(path):
        return f"distribution:{name}"
    if path.is_relative_to(Path(sys.prefix).resolve()):
        raise LookupError(f"{source} belongs to no distribution of the bundle's environment")
    if path.name.startswith("libicudata"):  # Qt's still, with less of it
        return "distribution:pyside6-essentials"
    if path.is_relative_to(repository) or "x265" in path.name:
        return f"distribution:{OURSELVES}"
    if path.is_relative_to(Path(sys.base_prefix).resolve()):
        return "python"
    return f"system:{_system_package(path)}"


@cache
def _distribution_files() -> dict[Path, str]:
    return {
        Path(str(distribution.locate_file(file))).resolve(): _plain(distribution.metadata["Name"])
        for distribution in metadata.distributions()
        for file in distribution.files or ()
    }


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def _system_package(path: Path) -> str:
    for candidate in (path, Path("/usr") / path.relative_to("/"), Path("/") / str(path).removeprefix("/usr/")):
        done = subprocess.run(["dpkg-query", "-S", str(candidate)], capture_output=True, text=True, check=False)  # noqa: S607
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise LookupError(f"{path} is of no package of this system")


def _part(maker: str, files: tuple[str, ...]) -> Part:
    kind, _, name = maker.partition(":")
    if kind == "python":
        text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
        version = ".".join(map(str, sys.version_info[:3]))
        return Part("python", version, "PSF-2.0", "generic", files, (text,), "https://www.python.org/")
    if kind == "system":
        command = ["dpkg-query", "-W", "-f", "${Version}", name]
        version = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        text = Path("/usr/share/doc", name, "copyright")
        return Part(name, version, "", "deb", files, (text,) if text.is_file() else ())
    found = metadata.distribution(name)
    texts = tuple(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in str(file) and ("/licenses/" in str(file) or _TEXT.fullmatch(file.name))
    )
    said = found.metadata.get("License-Expression") or _one_line(found.metadata.get("License"))
    told = tomllib.loads(_BROUGHT.read_text("utf-8")).get(name, {"told_by": "", "parts": {}})
    brought = tuple(_work(text, terms, found.version) for terms, works in told["parts"].items() for text in works)
    return Part(name, found.version, said, "pypi", files, texts, _home(found), brought, told["told_by"])


def _work(text: str, terms: str, own_version: str) -> Brought:
    """`Little CMS`, `ICU 73`, or `Qt =` for the wheel's own number."""
    name, _, number = text.rpartition(" ")
    if not (number == "=" or number[:1].isdigit()):
        return Brought(text, "", terms)
    return Brought(name, own_version if number == "=" else number, terms)


def _one_line(licence: str | None) -> str:
    """Some put the whole text there."""
    return licence if licence and "\n" not in licence and licence != "UNKNOWN" else ""


def _home(found: metadata.Distribution) -> str:
    links = dict(line.split(", ", 1) for line in found.metadata.get_all("Project-URL") or () if ", " in line)
    by_name = {name.lower(): link for name, link in links.items()}
    names = ("source", "source code", "repository", "homepage")
    return next((by_name[name] for name in names if name in by_name), found.metadata.get("Home-page") or "")
