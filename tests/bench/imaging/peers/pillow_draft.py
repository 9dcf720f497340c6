"""Pillow with all that its manual offers for speed: a scaled decode, and a box before the Lanczos."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.bench.imaging.peers.assignment import LONG_EDGE_PX, carry_out


def shrink(source: Path, target: Path, quality: int) -> None:
    with Image.open(source) as opened:
        opened.draft("RGB", (LONG_EDGE_PX, LONG_EDGE_PX))
        opened.thumbnail((LONG_EDGE_PX, LONG_EDGE_PX), Image.Resampling.LANCZOS, reducing_gap=2.0)
        opened.convert("RGB").save(target, "JPEG", quality=quality)


if __name__ == "__main__":
    Image.preinit()
    carry_out(shrink)
