"""A bare Debian 12 in a folder, and packages around stand-ins to install in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.packaging_scripts import script

BASE: Final = Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser() / "photo-kiosk-bare-debian12"
ROOT: Final = "opt/photo-kiosk"


def why_not() -> str | None:
    """What keeps the tests from running here."""
    if os.geteuid() != 0:
        return "installing a package needs root"
    if shutil.which("debootstrap") is None:
        return "debootstrap is not here (packaging/setup/setup.sh --installers)"
    return None


def mirror() -> str:
    """Where this machine has its own packages from."""
    told = "\n".join(
        path.read_text("utf-8") for path in Path("/etc/apt").rglob("*") if path.suffix in {".list", ".sources"}
    )
    found = re.search(r"^(?:URIs: *|deb (?:\[[^]]*\] *)?)(\S+)", told, re.MULTILINE)
    assert found, "apt has no source of packages here"
    return found[1]


def prepare_base() -> None:
    """Once a machine; a build that was broken off is begun anew."""
    if (BASE / "ready").exists():
        return
    shutil.rmtree(BASE, ignore_errors=True)
    BASE.mkdir(parents=True)
    command = [
        "debootstrap",
        "--variant=minbase",
        "--include=adduser,xz-utils",
        "bookworm",
        str(BASE / "root"),
        mirror(),
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=600)
    (BASE / "ready").touch()


def mount(*arguments: str | Path) -> None:
    subprocess.run(["mount", *arguments], check=True)


@contextmanager
def machine(room: Path) -> Iterator[Path]:
    """The base as a root of its own; what is changed lies in memory and is gone afterwards."""
    root, memory = room / "root", room / "memory"
    for folder in (root, memory):
        folder.mkdir(parents=True)
    mount("-t", "tmpfs", "memory", memory)
    try:
        for folder in (memory / "upper", memory / "work"):
            folder.mkdir()
        layers = f"lowerdir={BASE / 'root'},upperdir={memory / 'upper'},workdir={memory / 'work'}"
        mount("-t", "overlay", "debian", "-o", layers, root)
        mount("-t", "proc", "proc", root / "proc")
        yield root
    finally:
        for folder in (root / "proc", root, memory):
            subprocess.run(["umount", "-l", folder], check=False, capture_output=True)


def package(folder: Path, version: str) -> Path:
    """A whole package, around programs that only tell their version."""
    bundles = folder / "bundles"
    for name in ("kiosk", "supervisor"):
        program = bundles / name / name
        program.parent.mkdir(parents=True)
        program.write_text(f"#!/bin/sh\necho {name} {version}\n")
        program.chmod(0o755)
    (bundles / "kiosk" / "VERSION").write_text(f"{version}\n")
    tree, build_deb = script("release/tree.py"), script("linux/build_deb.py")
    tree.stage(tree.Bundles(bundles / "kiosk", bundles / "supervisor"), folder / "tree", version, windows=False)
    made: Path = build_deb.build(folder / "tree", folder / "out")
    return made


class Debian:
    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, account: str = "root") -> subprocess.CompletedProcess[str]:
        as_account = (
            [] if account == "root" else ["setpriv", f"--reuid={account}", f"--regid={account}", "--init-groups"]
        )
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
        whole = ["chroot", str(self.root), *as_account, *command]
        return subprocess.run(whole, env=environment, capture_output=True, text=True, check=False, timeout=120)

    def install(self, deb: Path) -> subprocess.CompletedProcess[str]:
        """Without Qt's libraries, which no stand-in loads; that they are to be had is a test of its own."""
        shutil.copy2(deb, self.root / "tmp" / deb.name)
        return self.run("dpkg", "--force-depends", "--install", f"/tmp/{deb.name}")

    def path(self, name: str) -> Path:
        return self.root / name

    def shell(self, line: str, account: str) -> int:
        return self.run("sh", "-c", f"cd /{ROOT} && {line}", account=account).returncode
