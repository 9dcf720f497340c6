"""The presigned PUT: streams one spooled file, or a part of it, to S3 exactly as the grant allows it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import httpx

from kiosk.api.exchange import Exchange
from kiosk.api.failures import Unreachable, network_failure, storage_failure

STORAGE_TIMEOUT: Final = httpx.Timeout(60.0, connect=10.0)
"""For one read or write on the socket, not for the whole body: a slow line may take minutes for a photo."""

STORAGE_ANSWER_LIMIT_S: Final = 150.0
"""From the last byte handed to the system to S3's whole answer: what lies in the send buffer needs some time on a slow
line (512 KiB on 64 kbit/s: 65 s). Longer: a reply that dribbles holds a connection."""

CHUNK_SIZE_BYTES: Final = 64 * 1024
"""Larger: a low ceiling is kept in bursts that the card terminal feels. Smaller: the interpreter works for nothing."""

SEND_BUFFER_BYTES: Final = 256 * 1024
"""What the system may hold of a connection's data. Larger: progress and goodput run ahead of the line. Smaller: a long
fast line is not filled (Linux doubles it: 512 KiB a round trip of 200 ms is 20 Mbit/s for each connection)."""

STATUS_ALREADY_THERE: Final = 412
"""If-None-Match: * and the key exists. The signed checksum lets only the manifest's bytes in, so they are ours: an
earlier PUT whose answer was lost. The backend compares them with the manifest anyway before a photo is confirmed."""


@dataclass(frozen=True, slots=True)
class FileSlice:
    """Some bytes of a file; all of them for a photo that goes in one PUT."""

    path: Path
    offset_bytes: int
    size_bytes: int

    def chunks(self) -> Iterator[bytes]:
        with self.path.open("rb", buffering=0) as file:
            file.seek(self.offset_bytes)
            left_bytes = self.size_bytes
            while left_bytes and (chunk := file.read(min(CHUNK_SIZE_BYTES, left_bytes))):
                left_bytes -= len(chunk)
                yield chunk


class Storage(Protocol):
    def put(self, url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        """Returns when the storage has acknowledged the bytes, now or earlier. Thread-safe; may be called twice.

        Raises TransferFailure, or OSError where the file can't be read.
        """


class PresignedStorage:
    def __init__(
        self,
        before_sending: Callable[[int], None] = lambda _size_bytes: None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """`before_sending` is called with the size of each chunk, by every connection's thread, and may block."""
        self._before_sending = before_sending
        self._transport = transport
        self._of_thread = threading.local()
        self._exchanges: list[Exchange] = []

    def close(self) -> None:
        """To be called when no PUT is under way any more."""
        for exchange in self._exchanges:
            exchange.close()

    def put(self, url: str, headers: Mapping[str, str], body: FileSlice) -> None:
        if body.path.stat().st_size < body.offset_bytes + body.size_bytes:
            raise Unreachable("a file in the spool is shorter than what was journaled")
        try:
            response = self._exchange().send("PUT", url, headers, self._paced(body))
        except (httpx.HTTPError, httpx.InvalidURL) as exc:
            raise network_failure(exc, "the storage") from exc
        if response.status_code == STATUS_ALREADY_THERE:
            return
        if not response.is_success:
            raise storage_failure(response)
        if "ETag" not in response.headers:
            raise Unreachable("something else than the storage took the photo: is this a sign-in page?")

    def _exchange(self) -> Exchange:
        """This thread's own: one that is cut costs no other PUT."""
        exchange: Exchange | None = getattr(self._of_thread, "exchange", None)
        if exchange is None:
            exchange = self._of_thread.exchange = Exchange(self._new_client, STORAGE_ANSWER_LIMIT_S)
            self._exchanges.append(exchange)
        return exchange

    def _new_client(self) -> httpx.Client:
        # Mounted, not given as the transport: a shop's proxy that the environment names goes before it so.
        direct = httpx.HTTPTransport(socket_options=[(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)])
        mounts = {"all://": self._transport or direct}
        return httpx.Client(timeout=STORAGE_TIMEOUT, transport=self._transport, mounts=mounts)

    def _paced(self, body: FileSlice) -> Iterator[bytes]:
        for chunk in body.chunks():
            self._before_sending(len(chunk))
            yield chunk
