"""The scripts of `packaging/updates`, which is no package, and a publisher who uses them, for the tests of updates."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from kiosk.updates.releases import this_system

SCRIPTS: Final = Path(__file__).parents[1] / "packaging" / "updates"
PASSPHRASE: Final = "a passphrase of tests"
KEYS: Final = ("root-1", "root-2", "root-3", "targets-1", "online-1")


def script(name: str) -> ModuleType:
    """One of them, which find each other as they do when they are run."""
    if str(SCRIPTS) not in sys.path:
        sys.path.append(str(SCRIPTS))
    os.environ.setdefault("PHOTO_KIOSK_PASSPHRASE", PASSPHRASE)
    return importlib.import_module(name)


def make_keys(folder: Path, *names: str) -> None:
    for name in names or KEYS:
        script("update_keys").make_key(folder, name)


def make_tree(folder: Path, version: str, executable: str = "#!/bin/sh\nexit 0\n", payload: bytes = b"") -> Path:
    """A one-dir bundle in small: an executable, a library, a link as PyInstaller makes them."""
    inner = folder / "_internal"
    inner.mkdir(parents=True)
    (folder / "VERSION").write_text(f"{version}\n", "utf-8")
    (folder / "kiosk").write_text(executable, "utf-8")
    (folder / "kiosk").chmod(0o755)
    (inner / "library.so.6").write_bytes(payload or b"\x7fELF" + version.encode() * 1000)
    (inner / "library.so").symlink_to("library.so.6")
    (inner / "empty").mkdir()
    return folder


class Publisher:
    """A repository of its own; `now` is its clock."""

    def __init__(self, folder: Path, keys: Path, threshold: int = 2) -> None:
        self.folder = folder
        self.keys = keys
        self.served = folder / "served"
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._trees = 0
        self.repository.start(threshold)

    @property
    def repository(self) -> Any:
        ring = script("update_keys").KeyRing([self.keys])
        return script("update_repository").UpdateRepository(self.served, ring, self.now)

    @property
    def root(self) -> bytes:
        return (self.served / "metadata" / "1.root.json").read_bytes()

    def command(self, name: str, *arguments: object) -> int:
        given = ["--keys", self.keys, "--repository", self.served, *arguments]
        code: int = script("publish").main([name, *map(str, given)])
        return code

    def add(self, version: str, tree: Path | None = None, *arguments: object, system: str | None = None) -> Path:
        """Returns the archive, as it is served."""
        if tree is None:
            self._trees += 1
            tree = make_tree(self.folder / f"tree-{self._trees}", version)
        command = ("--version", version, "--system", system or this_system(), *arguments, tree)
        assert self.command("add", *command) == 0
        (archive,) = (self.served / "targets").rglob(f"*.kiosk-{version}.tar.xz")
        return archive

    def metadata(self, name: str) -> Path:
        return self.served / "metadata" / name
