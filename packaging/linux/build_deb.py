"""The Debian package from a staged tree: root's supervisor and licences as files, the app packed for slot a.

uv run python packaging/linux/build_deb.py --tree FOLDER --out FOLDER

The app is not dpkg's: kiosks replace it themselves (docs/decisions/0041), and dpkg would lay the old files among the
new ones at its next upgrade.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "release"))
from tree import LICENCES, LOCK_DOWN, TreeRefused, size_bytes  # noqa: E402 - found by path: packaging/ is no package
from version import debian_version  # noqa: E402

ROOT: Final = "opt/photo-kiosk"
# What Qt loads on a bare Debian 12 (packaging/setup/setup.sh has the same list, by a test), and what postinst calls.
LIBRARIES: Final = (
    "libglib2.0-0",
    "libegl1",
    "libgl1",
    "libx11-6",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libxkbcommon0",
    "libbrotli1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libxcb-image0",
    "libxcb-render-util0",
    "libxcb-xkb1",
)
DEPENDS: Final = ("passwd", "xz-utils", "libc6 (>= 2.36)", *LIBRARIES)
RECOMMENDS: Final = ("fonts-noto-cjk", "gnome-keyring", "cage", "cups")


def control(version: str, installed_kb: int) -> str:
    return (
        "Package: photo-kiosk\n"
        f"Version: {debian_version(version)}\n"
        "Architecture: amd64\n"
        "Section: graphics\n"
        "Priority: optional\n"
        "Maintainer: Photo Kiosk <photo-kiosk@localhost>\n"
        f"Installed-Size: {installed_kb}\n"
        f"Depends: {', '.join(DEPENDS)}\n"
        f"Recommends: {', '.join(RECOMMENDS)}\n"
        "Description: in-store touchscreen that takes a customer's photos to the cloud\n"
        " Shrinks the photos that a customer chooses and gets every one of them safely to\n"
        " the shop's own account. Watches over itself and updates itself.\n"
    )


def pack_app(app: Path, target: Path) -> None:
    """Sorted, without owners and with one time, so that the same bundle gives the same bytes."""

    def anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
        return member

    with tarfile.open(target, "w:xz", preset=6) as archive:
        for path in sorted(app.rglob("*")):
            archive.add(path, path.relative_to(app).as_posix(), recursive=False, filter=anonymous)


def lay_out(tree: Path, package: Path) -> None:
    """The package's files as they lie on the kiosk."""
    root = package / ROOT
    root.mkdir(parents=True)
    for folder in ("supervisor", LICENCES, LOCK_DOWN):
        if (tree / folder).is_dir():
            shutil.copytree(tree / folder, root / folder, symlinks=True)
    pack_app(tree / "a", root / "app.tar.xz")
    icon = package / "usr/share/icons/hicolor/256x256/apps"
    icon.mkdir(parents=True)
    shutil.copy2(HERE.parent / "icon" / "kiosk.png", icon / "photo-kiosk.png")


def md5_hex(path: Path) -> str:
    """What dpkg checks files by (`dpkg --verify`); nobody is kept out by it."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def add_control(package: Path, version: str, app_bytes: int) -> None:
    files = sorted(path for path in package.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(package)}"
        for path in files
    ]
    debian = package / "DEBIAN"
    debian.mkdir()
    installed = sum(path.stat().st_size for path in files) + app_bytes
    (debian / "control").write_text(control(version, installed // 1024), "utf-8")
    (debian / "md5sums").write_text("\n".join(sums) + "\n", "utf-8")
    for script in (HERE / "debian").iterdir():
        shutil.copy2(script, debian / script.name)
        (debian / script.name).chmod(0o755)


def build(tree: Path, out: Path) -> Path:
    """Raises TreeRefused, or CalledProcessError where dpkg-deb fails."""
    marker = tree / "a" / "VERSION"
    if not marker.is_file():
        raise TreeRefused(f"{marker} is missing: stage the tree first (packaging/release/tree.py)")
    program = shutil.which("dpkg-deb")
    if program is None:
        raise TreeRefused("dpkg-deb is missing: build the package on Debian or Ubuntu")
    version = marker.read_text("utf-8").strip()
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"photo-kiosk_{debian_version(version)}_amd64.deb"
    with tempfile.TemporaryDirectory() as room:
        package = Path(room) / "package"
        package.mkdir(mode=0o755)
        lay_out(tree, package)
        add_control(package, version, size_bytes(tree / "a"))
        subprocess.run([program, "--build", "--root-owner-group", "-Znone", str(package), str(made)], check=True)
    return made


def main(arguments: list[str]) -> int:
    options = argparse.ArgumentParser(description="The Debian package, from a staged tree.")
    options.add_argument("--tree", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True, help="the folder for the .deb")
    chosen = options.parse_args(arguments)
    try:
        made = build(chosen.tree, chosen.out)
    except (TreeRefused, ValueError, subprocess.CalledProcessError, OSError) as refused:
        print(f"build_deb: {refused}", file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
