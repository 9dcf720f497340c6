"""The installed tree, staged from bundles: `supervisor/`, `a/` with its `VERSION`, `licences/`, `lock-down/`.

The packages of all three systems are made from it.

uv run python packaging/release/tree.py --kiosk BUNDLE --supervisor BUNDLE --out FOLDER [--windows]

There is no `slots.json` and no `b/` in it: without that file slot a runs, which is how every installer leaves a kiosk
(docs/decisions/0041).
"""

from __future__ import annotations

import argparse
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))
from version import REPOSITORY, VersionRefused, product_version

LICENCES: Final = "licences"
LOCK_DOWN: Final = "lock-down"
LOCK_DOWN_SCRIPTS: Final = {
    "win32": ("windows", ("lockdown.ps1",)),
    "linux": ("linux", ("lock-down.sh", "*.service")),
    "darwin": ("macos", ("lock-down.sh",)),
}
"""System → folder of packaging/ and what of it makes a machine a kiosk (docs/lock-down.md): the owner runs it there."""
BUNDLE_S_LICENCES: Final = "licenses"
"""Where `make bundle` puts the terms of all that is inside."""


class TreeRefused(ValueError):
    """The bundles are not what can be installed; the text says what is missing, and what to do."""


@dataclass(frozen=True, slots=True)
class Bundles:
    kiosk: Path
    supervisor: Path

    def judge(self, version: str, *, windows: bool) -> None:
        """Raises TreeRefused."""
        for name, folder in (("kiosk", self.kiosk), ("supervisor", self.supervisor)):
            program = folder / (f"{name}.exe" if windows else name)
            if not program.is_file():
                raise TreeRefused(f"{program} is missing: is {folder} a bundle of this system? `make bundle` makes one")
        marker = self.kiosk / "VERSION"
        if not marker.is_file():
            raise TreeRefused(f"{marker} is missing: make the bundle anew (`make bundle`)")
        found = marker.read_text("utf-8").strip()
        if found != version:
            raise TreeRefused(f"{marker} says {found}, and pyproject.toml {version}: make the bundle anew")


def lock_down_files(system: str, packaging: Path) -> list[Path]:
    folder, patterns = LOCK_DOWN_SCRIPTS[system]
    return sorted(path for pattern in patterns for path in (packaging / folder).glob(pattern))


def stage(bundles: Bundles, out: Path, version: str, *, windows: bool = sys.platform == "win32") -> None:
    """The tree of this version, made anew. Links stay links (Qt on macOS has them). Raises TreeRefused."""
    bundles.judge(version, windows=windows)
    if out.exists():
        if any(out.iterdir()) and not (out / "a").is_dir():
            raise TreeRefused(f"{out} holds other files: give a folder of its own, or one that was staged before")
        shutil.rmtree(out)
    shutil.copytree(bundles.supervisor, out / "supervisor", symlinks=True)
    shutil.copytree(bundles.kiosk, out / "a", symlinks=True)
    own = out / LICENCES
    inside = out / "a" / BUNDLE_S_LICENCES
    if inside.is_dir():  # the bundle's own, of all that it holds; installers show them at the top
        shutil.copytree(inside, own)
    else:
        own.mkdir()
    shutil.copy2(REPOSITORY / "LICENSE", own / "LICENSE")
    for path in lock_down_files("win32" if windows else sys.platform, REPOSITORY / "packaging"):
        (out / LOCK_DOWN).mkdir(exist_ok=True)
        shutil.copy2(path, out / LOCK_DOWN / path.name)


def size_bytes(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file())


def main(arguments: list[str]) -> int:
    options = argparse.ArgumentParser(description="Stages the installed tree from bundles.")
    options.add_argument("--kiosk", type=Path, required=True, help="the app's one-dir bundle")
    options.add_argument("--supervisor", type=Path, required=True, help="the supervisor's")
    options.add_argument("--out", type=Path, required=True, help="where the tree is made, anew")
    options.add_argument("--windows", action="store_true", help="the bundles are of Windows, whatever system this is")
    chosen = options.parse_args(arguments)
    bundles, windows = Bundles(chosen.kiosk, chosen.supervisor), chosen.windows or sys.platform == "win32"
    try:
        version = product_version()
        stage(bundles, chosen.out, version, windows=windows)
    except (TreeRefused, VersionRefused, OSError) as refused:
        print(f"tree: {refused}", file=sys.stderr)
        return 1
    print(f"{chosen.out}: version {version}, {size_bytes(chosen.out) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
