"""The phone of the bench: `python -m tests.bench.phone.sender ADDRESS PHOTOS MB_PER_S`."""

from __future__ import annotations

import io
import os
import secrets
import sys
import time

import httpx
from PIL import Image

from tests.bench.phone.command import PHOTO_BYTES

SLICE_BYTES = 4 * 1024 * 1024


def main(address: str, photos: int, megabytes_s: float) -> None:
    buffer = io.BytesIO()
    Image.effect_noise((400, 300), 40).save(buffer, "JPEG")
    photo = buffer.getvalue() + os.urandom(PHOTO_BYTES - len(buffer.getvalue()))
    origin = address.rstrip("/").rpartition("/")[0]
    begun_s = time.monotonic()
    with httpx.Client(base_url=address, headers={"Origin": origin}, timeout=60) as client:
        for number in range(photos):
            path = f"photos/{secrets.token_hex(16)}"
            client.put(path, json={"name": "a.jpg", "size_bytes": len(photo), "modified_ms": 0}).raise_for_status()
            for start, end in ((0, 4096), (4096, len(photo))):
                headers = {"Upload-Offset": str(start), "Content-Type": "application/offset+octet-stream"}
                client.patch(path, headers=headers, content=photo[start:end]).raise_for_status()
            due_s = begun_s + (number + 1) * PHOTO_BYTES / 1e6 / megabytes_s
            time.sleep(max(0.0, due_s - time.monotonic()))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))
