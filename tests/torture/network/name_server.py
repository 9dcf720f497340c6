"""A name server of one name, which can be told to fail: what a shop's router does on a bad day."""

from __future__ import annotations

import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Final

from tests.torture.network.places import Place

PORT: Final = 53

_FLAGS_ANSWER: Final = b"\x81\x80"
_FLAGS_SERVFAIL: Final = b"\x81\x82"
_TYPE_A: Final = 1
_HEADER_SIZE_BYTES: Final = 12
_POLL_S: Final = 0.2


class Mood(StrEnum):
    ANSWERING = "answered"
    FAILING = "SERVFAIL"
    SILENT = "not answered"


class NameServer:
    """Says that every name is 127.0.0.1. `mood` may be changed while it runs; `asked` counts queries by mood."""

    def __init__(self) -> None:
        self.mood = Mood.ANSWERING
        self.asked: Counter[Mood] = Counter()
        self._stop = threading.Event()

    @contextmanager
    def running(self, place: Place) -> Iterator[NameServer]:
        """On `place`'s loopback, port 53."""
        listener = place.call(self._listen)
        thread = threading.Thread(target=self._serve, args=(listener,), name="name-server")
        thread.start()
        try:
            yield self
        finally:
            self._stop.set()
            thread.join()
            listener.close()

    @staticmethod
    def _listen() -> socket.socket:
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listener.bind(("127.0.0.1", PORT))
        listener.settimeout(_POLL_S)
        return listener

    def _serve(self, listener: socket.socket) -> None:
        while not self._stop.is_set():
            try:
                query, client = listener.recvfrom(1_500)
            except TimeoutError:
                continue
            mood = self.mood
            self.asked[mood] += 1
            if mood is not Mood.SILENT:
                listener.sendto(answer_to(query, failing=mood is Mood.FAILING), client)


def answer_to(query: bytes, *, failing: bool) -> bytes:
    """RFC 1035 4.1. A question of another type than A gets no records, which tells that the name exists."""
    name_end = query.index(b"\0", _HEADER_SIZE_BYTES) + 1
    question = query[_HEADER_SIZE_BYTES : name_end + 4]
    wants_address = int.from_bytes(query[name_end : name_end + 2]) == _TYPE_A
    if failing or not wants_address:
        flags = _FLAGS_SERVFAIL if failing else _FLAGS_ANSWER
        return query[:2] + flags + b"\0\1\0\0\0\0\0\0" + question
    # A pointer to the question's name; type A, class IN, no time to live, so that nobody keeps it; four bytes.
    record = b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4" + socket.inet_aton("127.0.0.1")
    return query[:2] + _FLAGS_ANSWER + b"\0\1\0\1\0\0\0\0" + question + record
