"""A forward proxy that breaks the line as its rules say, and keeps account of what it did.

The kiosk's clients take it by HTTP_PROXY; the Host of each request stays, and with it every signature. It ends TCP on
both sides: delay and loss are shown by `namespaces`, not here.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast
from urllib.parse import urlsplit

from tests.torture.network.faults import Origin, Rule
from tests.torture.network.http_messages import BrokenMessage, Head, Reply, blocks, read_head, read_reply

_RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)
"""SO_LINGER with no time: close() sends RST and drops what was not sent."""

_BAD_GATEWAY: Final = Reply.make(502, "Bad Gateway", b"the server can't be reached", content_type="text/plain")
_LENGTH_REQUIRED: Final = Reply.make(411, "Length Required", b"", content_type="text/plain")


@dataclass(slots=True)
class Exchange:
    """One request that the proxy saw. Times are `time.monotonic()`."""

    origin: Origin
    method: str
    path: str
    begun_at_s: float
    rule: str | None = None
    """The name of the rule that took it."""
    carried_out: int | None = None
    """The status of the server's own reply, whatever the client saw of it."""
    told: int | None = None
    """The status that the client was told in full."""
    retry_after_s: float | None = None
    ended_at_s: float | None = None


class FaultProxy:
    """One proxy. `origins` tells the API's and S3's requests apart by `host:port`.

    `rules` may be changed while it runs; the first that takes a request plays.
    """

    def __init__(self, origins: Mapping[str, Origin], seed: int = 0) -> None:
        self.rules: Sequence[Rule] = ()
        self.exchanges: list[Exchange] = []
        self._origins = origins
        self._chance = random.Random(seed)
        self._connections: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._bugs: list[BaseException] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self.url = ""

    @contextlib.contextmanager
    def running(self) -> Iterator[FaultProxy]:
        """In a thread of its own, on a free loopback port."""
        ready, stop = threading.Event(), asyncio.Event()
        thread = threading.Thread(target=asyncio.run, args=(self._serve(ready, stop),), name="fault-proxy")
        thread.start()
        try:
            if not ready.wait(10):
                raise TimeoutError("the proxy did not start")
            yield self
        finally:
            assert self._loop is not None
            self._loop.call_soon_threadsafe(stop.set)
            thread.join(10)
        if self._bugs:
            raise self._bugs[0]

    def played(self) -> Counter[str]:
        return Counter(exchange.rule for exchange in tuple(self.exchanges) if exchange.rule is not None)

    def cut_all(self) -> None:
        """Resets every connection that is open now, as a line that goes down does."""
        assert self._loop is not None
        for writer in tuple(self._connections):
            self._loop.call_soon_threadsafe(_reset, writer)

    async def _serve(self, ready: threading.Event, stop: asyncio.Event) -> None:
        self._loop = asyncio.get_running_loop()
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        ready.set()
        await stop.wait()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._converse(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (bug := task.exception()) is not None:
            self._bugs.append(bug)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            while not writer.is_closing() and (head := await read_head(reader)) is not None:
                await self._play(head, reader, writer)
        except (BrokenMessage, ConnectionError, asyncio.IncompleteReadError):
            _reset(writer)  # the client went away, or the server broke off: the client sees that too
        finally:
            self._connections.discard(writer)
            writer.close()

    async def _play(self, head: Head, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, target, _ = head.first_line.split(" ", 2)
        parts = urlsplit(target)
        origin = self._origins.get(parts.netloc, Origin.OTHER)
        exchange = Exchange(origin, method, parts.path, time.monotonic())
        self.exchanges.append(exchange)
        call = _ProxiedCall(head, method, target, reader, writer, exchange)
        rule = next((rule for rule in self.rules if rule.takes(origin, method, parts.path, self._chance)), None)
        try:
            if rule is not None:
                exchange.rule = rule.name
                await rule.fault.play(call)
            elif method == "CONNECT" or head.get("transfer-encoding") is not None:
                await call.answer(_LENGTH_REQUIRED)
                call.hang_up()
            else:
                await call.answer(await call.forward())
        finally:
            exchange.ended_at_s = time.monotonic()


class _ProxiedCall:
    def __init__(
        self,
        head: Head,
        method: str,
        target: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        exchange: Exchange,
    ) -> None:
        self.method = method
        self.path = exchange.path
        self._url = urlsplit(target)
        relative = target.split(self._url.netloc, 1)[1] or "/"
        self._head = head.changed(f"{method} {relative} HTTP/1.1", connection="close", proxy_connection=None)
        self._body_left_bytes = int(head.get("content-length") or 0)
        self._reader = reader
        self._writer = writer
        self._exchange = exchange

    async def forward(self) -> Reply:
        try:
            server, sink = await asyncio.open_connection(self._url.hostname, self._url.port or 80)
        except OSError:
            await self.drop_body()
            return _BAD_GATEWAY
        try:
            sink.write(self._head.encode())
            async for block in self._body(self._body_left_bytes):
                if not sink.is_closing():  # a server may refuse before it has read all
                    sink.write(block)
                    with contextlib.suppress(ConnectionError):
                        await sink.drain()
            reply = await read_reply(server, self.method)
        finally:
            sink.close()
        self._exchange.carried_out = reply.status
        return reply

    async def forward_part(self, size_bytes: int) -> None:
        _, sink = await asyncio.open_connection(self._url.hostname, self._url.port or 80)
        sink.write(self._head.encode())
        async for block in self._body(min(size_bytes, self._body_left_bytes)):
            sink.write(block)
        await sink.drain()
        _reset(sink)

    async def drop_body(self) -> None:
        async for _ in self._body(self._body_left_bytes):
            pass

    async def answer(self, reply: Reply) -> None:
        wish = reply.head.get("retry-after")
        self._exchange.retry_after_s = float(wish) if wish is not None else None
        self._exchange.told = reply.status  # before the client can look
        await self.send(reply.encode())

    async def send(self, raw: bytes) -> None:
        self._writer.write(raw)
        await self._writer.drain()

    async def client_left(self, within_s: float | None = None) -> bool:
        try:
            return await asyncio.wait_for(self._reader.read(1), within_s) == b""
        except TimeoutError:
            return False
        except ConnectionError:
            return True

    def reset(self) -> None:
        _reset(self._writer)

    def hang_up(self) -> None:
        self._writer.close()

    async def _body(self, size_bytes: int) -> AsyncIterator[bytes]:
        async for block in blocks(self._reader, size_bytes):
            self._body_left_bytes -= len(block)
            yield block


def _reset(writer: asyncio.StreamWriter) -> None:
    connection = cast("socket.socket | None", writer.get_extra_info("socket"))
    if connection is not None and not writer.is_closing():
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
    writer.transport.abort()
