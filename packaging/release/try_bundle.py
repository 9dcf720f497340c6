"""Tries a bundle on its own system, without a screen: its version, a photo that it shrinks, and its supervisor.

uv run python packaging/release/try_bundle.py --kiosk FOLDER --supervisor FOLDER

For Windows and macOS, where the release workflow alone runs one; on Linux `make test-bundle` does far more.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image

sys.path.insert(0, str(Path(__file__).parent))
from version import product_version

PATIENCE_S: Final = 180
PHOTO_PX: Final = (4000, 3000)


class BundleFails(Exception):
    """It does not do what it is for; the text says what."""


def told(program: list[str], *arguments: str) -> str:
    """Raises BundleFails with the end of what it said."""
    try:
        done = subprocess.run(
            [*program, *arguments], capture_output=True, text=True, timeout=PATIENCE_S, check=False, encoding="utf-8"
        )
    except (OSError, subprocess.TimeoutExpired) as exc:
        raise BundleFails(f"{' '.join(arguments)}: {exc}") from exc
    if done.returncode != 0:
        raise BundleFails(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def judge_version(kiosk: list[str]) -> None:
    expected = f"kiosk {product_version()}"
    if (said := told(kiosk, "--version").strip()) != expected:
        raise BundleFails(f"--version says {said!r}, and pyproject.toml {expected!r}")


def judge_shrinking(kiosk: list[str], room: Path) -> None:
    """A whole photo through the worker processes, which a bundle starts as itself."""
    photos, shrunk = room / "photos", room / "shrunk"
    photos.mkdir()
    ramp = Image.linear_gradient("L").resize(PHOTO_PX)
    Image.merge("RGB", [ramp, ramp.rotate(180), ramp]).save(photos / "ramp.jpg", quality=98)
    told(kiosk, "shrink", "--data", str(room / "data"), "--out", str(shrunk), str(photos))
    made = list(shrunk.glob("*.jpg"))
    if len(made) != 1:
        raise BundleFails(f"shrink made {len(made)} photos of one")
    with Image.open(made[0]) as photo:
        photo.load()
        if photo.width >= PHOTO_PX[0] or photo.width * 3 != photo.height * 4:
            raise BundleFails(f"shrink made {photo.width} x {photo.height} px of {PHOTO_PX[0]} x {PHOTO_PX[1]}")


def main(arguments: list[str]) -> int:
    options = argparse.ArgumentParser(description="Tries a bundle on its own system.")
    options.add_argument("--kiosk", type=Path, required=True, help="the app's folder")
    options.add_argument("--supervisor", type=Path, required=True, help="the supervisor's")
    chosen = options.parse_args(arguments)
    ending = ".exe" if sys.platform == "win32" else ""
    kiosk = [str(chosen.kiosk / f"kiosk{ending}")]
    try:
        judge_version(kiosk)
        with tempfile.TemporaryDirectory() as room:
            judge_shrinking(kiosk, Path(room))
        told([str(chosen.supervisor / f"supervisor{ending}")], "--help")
    except BundleFails as fails:
        print(f"try_bundle: {fails}", file=sys.stderr)
        return 1
    print("the bundle tells its version, shrinks a photo, and its supervisor starts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
