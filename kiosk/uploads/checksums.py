"""A file's SHA-256, whole and by the parts that a large one will be sent in, in one reading."""

from __future__ import annotations

import base64
import hashlib
import os
from dataclasses import dataclass
from typing import Final

from backend_lambdas.contract import limits
from backend_lambdas.contract.messages import PhotoParts

READ_SIZE_BYTES: Final = 1024 * 1024
"""Divides the size of a part. Larger: memory for nothing. Smaller: more calls."""


@dataclass(frozen=True, slots=True)
class Checksums:
    """Base 64, as S3 takes them."""

    size_bytes: int
    whole_sha256: str
    parts: PhotoParts | None
    """None below the size from which a photo goes in parts."""


def checksums_of(descriptor: int) -> Checksums:
    """Reads the open file from its beginning. Raises OSError."""
    whole, size_bytes = hashlib.sha256(), 0
    large = os.fstat(descriptor).st_size >= limits.MULTIPART_THRESHOLD_BYTES
    parts = [hashlib.sha256()] if large else []
    with os.fdopen(os.dup(descriptor), "rb", buffering=0) as stream:
        stream.seek(0)
        while block := stream.read(READ_SIZE_BYTES):
            if large and size_bytes and size_bytes % limits.PART_SIZE_BYTES == 0:
                parts.append(hashlib.sha256())
            whole.update(block)
            if large:
                parts[-1].update(block)
            size_bytes += len(block)
    digests = tuple(_base64(part.digest()) for part in parts)
    return Checksums(
        size_bytes, _base64(whole.digest()), PhotoParts(limits.PART_SIZE_BYTES, digests) if large else None
    )


def _base64(digest: bytes) -> str:
    return base64.b64encode(digest).decode("ascii")
