"""What the fault proxy may do to a request, and the rules that say to which.

A fault plays one call and leaves the connection as a bad line would: answered, cut, or hanging.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from enum import StrEnum
from typing import Any, Protocol

from tests.torture.network.http_messages import Reply


class Origin(StrEnum):
    """Whom a request is for."""

    API = "api"
    S3 = "s3"
    OTHER = "other"


class Call(Protocol):
    """One request whose head the proxy has read.

    A fault ends it by `answer`, `reset` or `hang_up`, or by waiting until the client has left.
    """

    method: str
    path: str

    async def forward(self) -> Reply:
        """Carries the whole request out at its server and reads the whole reply."""

    async def forward_part(self, size_bytes: int) -> None:
        """Carries the head and `size_bytes` of the body to the server and breaks that connection."""

    async def drop_body(self) -> None:
        """Reads what the client sends and throws it away."""

    async def answer(self, reply: Reply) -> None: ...

    async def send(self, raw: bytes) -> None: ...

    async def client_left(self, within_s: float | None = None) -> bool:
        """Waits until the client has gone away; False where it is still there after `within_s`."""

    def reset(self) -> None:
        """The client sees RST."""

    def hang_up(self) -> None:
        """The client sees FIN, once it has read what was sent."""


class Fault(Protocol):
    async def play(self, call: Call) -> None: ...


class CutKind(StrEnum):
    RESET = "reset"
    HANG_UP = "hang up"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Refuse:
    """Offline: the connection is reset as soon as a request shows."""

    async def play(self, call: Call) -> None:
        call.reset()


@dataclass(frozen=True, slots=True)
class ResetInBody:
    """The line breaks after `after_bytes` of the request's body; the server saw as much."""

    after_bytes: int

    async def play(self, call: Call) -> None:
        await call.forward_part(self.after_bytes)
        call.reset()


@dataclass(frozen=True, slots=True)
class CutReply:
    """The server did what was asked, and its reply is lost: wholly, or after the head and this share of its body."""

    kind: CutKind = CutKind.RESET
    body_share: float | None = None

    async def play(self, call: Call) -> None:
        reply = await call.forward()
        if self.body_share is not None:
            whole = reply.encode()
            await call.send(whole[: len(whole) - len(reply.body) + int(len(reply.body) * self.body_share)])
        if self.kind is CutKind.RESET:
            call.reset()
        elif self.kind is CutKind.HANG_UP:
            call.hang_up()
        else:
            await call.client_left()


@dataclass(frozen=True, slots=True)
class Answer:
    """Somebody else answers, and the server never hears of the request."""

    reply: Reply

    async def play(self, call: Call) -> None:
        await call.drop_body()
        await call.answer(self.reply)


@dataclass(frozen=True, slots=True)
class Dribble:
    """Slow-loris: the reply comes a byte at a time; `slow_bytes` of it, then the rest, or a head without an end.

    No time-out between two bytes ever sees this one.
    """

    slow_bytes: int | None = None
    pause_s: float = 1.0

    async def play(self, call: Call) -> None:
        whole = (await call.forward()).encode()
        if self.slow_bytes is None:
            await call.send(b"HTTP/1.1 200 OK\r\nX-Padding: ")
            while not await call.client_left(self.pause_s):
                await call.send(b".")
            return
        for position in range(self.slow_bytes):
            await call.send(whole[position : position + 1])
            if await call.client_left(self.pause_s):
                return
        await call.send(whole[self.slow_bytes :])


@dataclass(frozen=True, slots=True)
class Delay:
    """A long way to the server: an approximation, since TCP itself ends at the proxy."""

    by_s: float

    async def play(self, call: Call) -> None:
        reply = await call.forward()
        await asyncio.sleep(self.by_s)
        await call.answer(reply)


@dataclass(frozen=True, slots=True)
class Garbage:
    """Bytes that are no HTTP, from something that answers on the way."""

    seed: int
    size_bytes: int = 2_000

    async def play(self, call: Call) -> None:
        await call.drop_body()
        await call.send(random.Random(self.seed).randbytes(self.size_bytes))
        call.hang_up()


@dataclass(frozen=True, slots=True)
class ShiftDate:
    """The reply's Date is off by this much: a server, or somebody on the way, with a wrong clock."""

    by: timedelta

    async def play(self, call: Call) -> None:
        reply = await call.forward()
        date = reply.head.get("date")
        if date is not None:
            shifted = parsedate_to_datetime(date) + self.by
            reply = replace(reply, head=reply.head.changed(date=format_datetime(shifted, usegmt=True)))
        await call.answer(reply)


@dataclass(frozen=True, slots=True)
class ExpireUrls:
    """Each presigned URL in a grant answer is replaced by one that S3 itself refuses as expired.

    `sign` makes, of the method, a URL and the headers to be sent with it, a URL that is good for `lifetime_s`.
    """

    sign: Callable[[str, str, Mapping[str, str]], str]
    lifetime_s: float

    async def play(self, call: Call) -> None:
        reply = await call.forward()
        document = json.loads(reply.body)
        for grant in _grants(document):
            grant["url"] = self.sign("PUT", grant["url"], grant["headers"])
        await asyncio.sleep(self.lifetime_s + 1.0)
        await call.answer(replace(reply, body=json.dumps(document).encode()))


def _grants(document: Any) -> list[dict[str, Any]]:
    """Of photos or of parts."""
    return [*document.get("uploads", ()), *document.get("grants", ())]


@dataclass(slots=True)
class Rule:
    """`fault` for the requests that match, once `after` of them have gone through, `times` times at most."""

    name: str
    fault: Fault
    origin: Origin | None = None
    method: str | None = None
    path: str = ""
    """A regular expression, found anywhere in the path."""
    after: int = 0
    times: int | None = None
    share: float = 1.0
    """Of those that are left, by the proxy's seed."""
    seen: int = field(default=0, init=False)
    played: int = field(default=0, init=False)

    def takes(self, origin: Origin, method: str, path: str, chance: random.Random) -> bool:
        """Whether this request is for it; counts it if so."""
        if self.origin not in (None, origin) or self.method not in (None, method) or not re.search(self.path, path):
            return False
        self.seen += 1
        spent = self.times is not None and self.played >= self.times
        if self.seen <= self.after or spent or (self.share < 1.0 and chance.random() >= self.share):
            return False
        self.played += 1
        return True
