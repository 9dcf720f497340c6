"""A web host in memory for what a publisher's folder holds, that can misbehave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path
from typing import Final

import httpx

from kiosk.clock import Clock

CHUNK_BYTES: Final = 64 * 1024


class Host(httpx.BaseTransport):
    def __init__(self, served: Path, clock: Clock) -> None:
        self.served = served
        self._clock = clock
        self.asked: list[tuple[str, str | None]] = []
        """Paths, each with its range."""
        self.breaks_after: int | None = None
        """Bytes of an archive, after which the line breaks; once."""
        self.knows_ranges = True
        self.never_ends = ""
        """What is in this path is sent again and again."""
        self.lies: dict[str, bytes] = {}
        """Other contents for a file of this name."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path, wanted = request.url.path, request.headers.get("range")
        self.asked.append((path, wanted))
        file = self.served / path.lstrip("/")
        date = {"date": format_datetime(self._clock.now(), usegmt=True)}
        if not file.is_file() and file.name not in self.lies:
            return httpx.Response(404, headers=date)
        content = self.lies.get(file.name) or file.read_bytes()
        if self.never_ends and self.never_ends in path:
            return httpx.Response(200, headers=date, stream=Stream(self._endless(content)))
        begin = int(found[1]) if self.knows_ranges and wanted and (found := re.match(r"bytes=(\d+)-", wanted)) else 0
        code = 206 if begin else 200
        if begin:
            date["content-range"] = f"bytes {begin}-{len(content) - 1}/{len(content)}"
        return httpx.Response(code, headers=date, stream=Stream(self._sent(content[begin:], path)))

    def _sent(self, content: bytes, path: str) -> Iterator[bytes]:
        broken_at = self.breaks_after if "targets/" in path else None
        if broken_at is not None:
            self.breaks_after = None
            yield from _in_chunks(content[:broken_at])
            raise httpx.ReadError("the line broke")
        yield from _in_chunks(content)

    def _endless(self, content: bytes) -> Iterator[bytes]:
        while True:
            yield content


def _in_chunks(content: bytes) -> Iterator[bytes]:
    """As a socket gives them."""
    for begin in range(0, len(content), CHUNK_BYTES):
        yield content[begin : begin + CHUNK_BYTES]


class Stream(httpx.SyncByteStream):
    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        return self._parts
