"""PhotoKiosk-VERSION-setup.exe from a staged tree, by Debian's makensis (`packaging/setup/setup.sh --installers`).

uv run python packaging/windows/build_installer.py --tree FOLDER --out FOLDER
    [--export-uninstaller FILE | --signed-uninstaller FILE]
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "release"))
from tree import LOCK_DOWN, TreeRefused, size_bytes  # noqa: E402 - found by path: packaging/ is no package
from version import windows_version  # noqa: E402

ICON: Final = HERE.parent / "icon" / "kiosk.ico"


@dataclass(frozen=True, slots=True)
class Orders:
    tree: Path
    out: Path
    export_uninstaller: Path | None = None
    """Where the unsigned uninstaller is left, to be signed."""
    signed_uninstaller: Path | None = None
    """What is put in for it."""


def setup_name(version: str) -> str:
    return f"PhotoKiosk-{version}-setup.exe"


def command(orders: Orders, version: str) -> list[str]:
    """The command line of makensis; a warning is a failure (-WX)."""
    definitions = {
        "TREE": orders.tree.resolve(),
        "VERSION": version,
        "WINDOWS_VERSION": windows_version(version),
        "SIZE_KB": size_bytes(orders.tree) // 1024,
        "ICON": ICON,
        "WELCOME": ICON.with_name("welcome.bmp"),
        "OUT": orders.out.resolve() / setup_name(version),
        "LOCK_DOWN": 1 if (orders.tree / LOCK_DOWN).is_dir() else None,
        "UNINSTALLER_UNSIGNED": orders.export_uninstaller and orders.export_uninstaller.resolve(),
        "UNINSTALLER_SIGNED": orders.signed_uninstaller and orders.signed_uninstaller.resolve(),
    }
    given = [f"-D{name}={value}" for name, value in definitions.items() if value is not None]
    return ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *given, str(HERE / "installer.nsi")]


def build(orders: Orders) -> Path:
    """Raises TreeRefused where the tree is not whole or makensis is not there, CalledProcessError where it fails."""
    marker = orders.tree / "a" / "VERSION"
    if not marker.is_file():
        raise TreeRefused(f"{marker} is missing: stage the tree first (packaging/release/tree.py)")
    if shutil.which("makensis") is None:
        raise TreeRefused("makensis is missing: run packaging/setup/setup.sh --installers")
    version = marker.read_text("utf-8").strip()
    orders.out.mkdir(parents=True, exist_ok=True)
    subprocess.run(command(orders, version), check=True, cwd=HERE)
    return orders.out / setup_name(version)


def main(arguments: list[str]) -> int:
    options = argparse.ArgumentParser(description="The installer for Windows, from a staged tree.")
    options.add_argument("--tree", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True, help="the folder for setup.exe")
    uninstaller = options.add_mutually_exclusive_group()
    uninstaller.add_argument("--export-uninstaller", type=Path, help="leave the uninstaller here, to be signed")
    uninstaller.add_argument("--signed-uninstaller", type=Path, help="put this one in")
    chosen = options.parse_args(arguments)
    try:
        made = build(Orders(chosen.tree, chosen.out, chosen.export_uninstaller, chosen.signed_uninstaller))
    except (TreeRefused, ValueError, subprocess.CalledProcessError, OSError) as refused:
        print(f"build_installer: {refused}", file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
