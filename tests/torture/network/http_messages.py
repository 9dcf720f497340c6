"""HTTP/1.1 as far as a proxy for tests needs it: heads, and bodies of a stated length. Replies are held whole."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Final, Self

HEAD_SIZE_BYTES_MAX: Final = 64 * 1024
"""asyncio's own limit of a StreamReader; a presigned URL has 2 KB."""

BLOCK_SIZE_BYTES: Final = 64 * 1024
BODYLESS_STATUSES: Final = frozenset({204, 304})


class BrokenMessage(Exception):
    """The peer sent what is no HTTP/1.1 message, or went away in the middle of one."""


@dataclass(frozen=True, slots=True)
class Head:
    first_line: str
    fields: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str | None:
        return next((value for key, value in self.fields if key.lower() == name.lower()), None)

    def changed(self, first_line: str | None = None, **values: str | None) -> Self:
        """With these fields instead of any of that name; None leaves it out. `_` stands for `-`."""
        named = {key.replace("_", "-"): value for key, value in values.items()}
        kept = [(key, value) for key, value in self.fields if key.lower() not in named]
        fresh = [(key, value) for key, value in named.items() if value is not None]
        return type(self)(first_line or self.first_line, (*kept, *fresh))

    def encode(self) -> bytes:
        lines = [self.first_line, *(f"{key}: {value}" for key, value in self.fields)]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


@dataclass(frozen=True, slots=True)
class Reply:
    head: Head
    body: bytes = b""
    bodyless: bool = field(default=False, kw_only=True)
    """To a HEAD, or of a status that has none: its Content-Length, if any, tells of another message."""

    @classmethod
    def make(cls, status: int, reason: str, body: bytes = b"", **fields: str) -> Self:
        named = tuple((key.replace("_", "-"), value) for key, value in fields.items())
        return cls(Head(f"HTTP/1.1 {status} {reason}", named), body)

    @property
    def status(self) -> int:
        return int(self.head.first_line.split(" ", 2)[1])

    def encode(self) -> bytes:
        """As it goes to the client: of stated length, on a connection that stays open."""
        head = self.head.changed(connection="keep-alive", transfer_encoding=None)
        if not self.bodyless:
            head = head.changed(content_length=str(len(self.body)))
        return head.encode() + self.body


async def read_head(stream: asyncio.StreamReader) -> Head | None:
    """None where the peer ended the connection between two messages."""
    try:
        raw = await stream.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as exc:
        if exc.partial:
            raise BrokenMessage("the connection ended within a head") from exc
        return None
    except asyncio.LimitOverrunError as exc:
        raise BrokenMessage("a head of more than 64 KB") from exc
    first_line, *lines = raw.decode("latin-1")[:-4].split("\r\n")
    fields = [line.partition(":") for line in lines]
    return Head(first_line, tuple((name.strip(), value.strip()) for name, _, value in fields))


async def blocks(stream: asyncio.StreamReader, size_bytes: int) -> AsyncIterator[bytes]:
    """Exactly `size_bytes` of the stream, as they come."""
    left = size_bytes
    while left:
        block = await stream.read(min(left, BLOCK_SIZE_BYTES))
        if not block:
            raise BrokenMessage(f"the connection ended {left} bytes early")
        left -= len(block)
        yield block


async def read_reply(stream: asyncio.StreamReader, method: str) -> Reply:
    """The whole reply to a `method` request on a connection that the server may close after it."""
    head = await read_head(stream)
    if head is None:
        raise BrokenMessage("the server ended the connection without a reply")
    reply = Reply(head)
    if method == "HEAD" or reply.status in BODYLESS_STATUSES:
        return Reply(head, bodyless=True)
    length = head.get("content-length")
    if length is not None:
        return Reply(head, b"".join([block async for block in blocks(stream, int(length))]))
    if (head.get("transfer-encoding") or "").lower() == "chunked":
        return Reply(head, await _chunks(stream))
    return Reply(head, await stream.read())


async def _chunks(stream: asyncio.StreamReader) -> bytes:
    body = bytearray()
    while size_bytes := int((await stream.readuntil(b"\r\n")).split(b";")[0], 16):
        body += await stream.readexactly(size_bytes)
        await stream.readexactly(2)
    while (await stream.readuntil(b"\r\n")) != b"\r\n":
        pass  # trailers
    return bytes(body)
