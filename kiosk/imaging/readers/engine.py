"""Sets libvips up for files of strangers: few loaders, one thread, no cache."""

from __future__ import annotations

from functools import cache
from typing import Final

import pyvips

# Of libvips' many loaders only these read a customer's file. Ultra HDR's is left out on purpose: the JPEG loader then
# gives the plain base picture, which is what a print shows.
_LOADERS: Final = ("Jpeg", "Png", "Tiff", "Webp")


@cache
def prepare() -> None:
    """May be called again; the settings are the process's own, so it is meant for worker processes."""
    pyvips.cache_set_max(0)
    pyvips.concurrency_set(1)
    pyvips.block_untrusted_set(True)  # noqa: FBT003 - the library's own signature
    pyvips.operation_block_set("VipsForeignLoad", True)  # noqa: FBT003 - the library's own signature
    for loader in _LOADERS:
        pyvips.operation_block_set(f"VipsForeignLoad{loader}", False)  # noqa: FBT003 - the library's own signature
