"""Fetches a photo by its signed link, onto the disk and never whole into the memory."""

from __future__ import annotations

import base64
import hashlib
import os
import time
from http import HTTPStatus
from pathlib import Path
from typing import IO, Final

import httpx

from kiosk.api.failures import GrantRefused, Unreachable, network_failure
from kiosk.durable import fsync_folder

FETCH_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0)
"""Between two pieces, not for the whole."""

SLOWEST_BYTES_S: Final = 8 * 1024
"""Of a whole photo, after a minute's grace. Slower: what dribbles would hold the agent's one line for hours."""

GRACE_S: Final = 60.0


class SignedPhotos:
    """Not thread-safe: one for each thread."""

    def __init__(self, transport: httpx.BaseTransport | None = None) -> None:
        self._http = httpx.Client(timeout=FETCH_TIMEOUT, transport=transport)

    def close(self) -> None:
        self._http.close()

    def fetch(self, url: str, target: Path, size_bytes: int, checksum_sha256: str) -> None:
        """The photo with just these bytes, durable at `target` when it returns; a repeat replaces it.

        Raises GrantRefused where the link has ended, Unreachable, and OSError where it can't be written.
        """
        aside = target.with_name(f".{target.name}.part")
        try:
            with aside.open("wb") as file:
                digest = self._received(url, file, size_bytes)
                file.flush()
                os.fsync(file.fileno())
            if digest != checksum_sha256:
                raise Unreachable("something else than the photo came: is this a sign-in page?")
            aside.replace(target)
            fsync_folder(target.parent)
        finally:
            aside.unlink(missing_ok=True)

    def _received(self, url: str, file: IO[bytes], size_bytes: int) -> str:
        """The checksum, base 64, of all that came; Unreachable where that was too little or too much."""
        deadline_s = time.monotonic() + GRACE_S + size_bytes / SLOWEST_BYTES_S
        checksum, received_bytes = hashlib.sha256(), 0
        try:
            with self._http.stream("GET", url) as answer:
                _expect_photo(answer)
                for piece in answer.iter_bytes():
                    received_bytes += len(piece)
                    if received_bytes > size_bytes or time.monotonic() > deadline_s:
                        break
                    checksum.update(piece)
                    file.write(piece)
        except (httpx.HTTPError, httpx.InvalidURL) as exc:
            raise network_failure(exc, "the gallery's distribution") from exc
        if received_bytes != size_bytes:
            raise Unreachable(f"a photo of {size_bytes} bytes did not come whole, or too slowly")
        return base64.b64encode(checksum.digest()).decode("ascii")


def _expect_photo(answer: httpx.Response) -> None:
    if answer.status_code in {HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}:
        raise GrantRefused(f"the link to a photo has ended ({answer.status_code})")
    if answer.status_code != HTTPStatus.OK:
        raise Unreachable(f"the gallery's distribution answered {answer.status_code}")
