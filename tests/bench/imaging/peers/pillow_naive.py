"""Pillow as every tutorial has it."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.bench.imaging.peers.assignment import LONG_EDGE_PX, carry_out


def shrink(source: Path, target: Path, quality: int) -> None:
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    picture.thumbnail((LONG_EDGE_PX, LONG_EDGE_PX), Image.Resampling.LANCZOS)
    picture.save(target, "JPEG", quality=quality)


if __name__ == "__main__":
    Image.preinit()
    carry_out(shrink)
