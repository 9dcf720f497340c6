"""Debian's Chromium as a camera: one page, one PNG."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

QUIET = (
    "--no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-quic"
    " --run-all-compositor-stages-before-draw"
)
DARK = ("--force-dark-mode", "--blink-settings=preferredColorScheme=0")


def picture(url: str, target: Path, size_px: tuple[int, int], *options: str) -> None:
    with tempfile.TemporaryDirectory() as profile:
        command = [
            *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *QUIET.split()),
            *(f"--user-data-dir={profile}", f"--window-size={size_px[0]},{size_px[1]}", "--virtual-time-budget=30000"),
            *(f"--screenshot={target}", *options, url),
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    print(target)
