"""libvips' one call, from Python."""

from __future__ import annotations

from pathlib import Path

import pyvips

from tests.bench.imaging.peers.assignment import LONG_EDGE_PX, carry_out


def shrink(source: Path, target: Path, quality: int) -> None:
    small = pyvips.Image.thumbnail(source, LONG_EDGE_PX, height=LONG_EDGE_PX, size="down")
    small.jpegsave(target, Q=quality, keep="none")


if __name__ == "__main__":
    pyvips.cache_set_max(0)
    pyvips.concurrency_set(1)
    carry_out(shrink)
