"""An exchange ends, whatever the other side does with the time and the memory that it is given."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator

import httpx
import pytest

from kiosk.api.exchange import ANSWER_SIZE_BYTES_MAX, Exchange

Server = Callable[[socket.socket], None]
HEAD = b"HTTP/1.1 200 OK\r\nETag: x\r\n"


@pytest.fixture
def serve() -> Iterator[Callable[[Server], str]]:
    """Answers every connection in the way it is given, on a port of loopback; its URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def start(answer: Server) -> str:
        def accept() -> None:
            with contextlib.suppress(OSError):  # the listener is closed at the end
                while not over.is_set():
                    connection, _ = listener.accept()
                    threading.Thread(target=talk, args=(connection,), daemon=True).start()

        def talk(connection: socket.socket) -> None:
            with connection, contextlib.suppress(OSError):  # the client has gone
                read_request(connection)
                answer(connection)

        threading.Thread(target=accept, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}/"

    yield start
    over.set()
    listener.close()


def read_request(connection: socket.socket) -> None:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)


def dribble(connection: socket.socket) -> None:
    connection.sendall(HEAD + b"X-Dribble: ")
    while True:
        connection.sendall(b"a")
        time.sleep(0.1)


def dribble_body(connection: socket.socket) -> None:
    connection.sendall(HEAD + b"Content-Length: 1000000\r\n\r\n")
    while True:
        connection.sendall(b"a")
        time.sleep(0.1)


def flood(connection: socket.socket) -> None:
    connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        connection.sendall(b"100000\r\n" + bytes(0x100000) + b"\r\n")


def ok(connection: socket.socket) -> None:
    connection.sendall(HEAD + b"Content-Length: 2\r\n\r\nok")


def exchange_of(limit_s: float) -> Exchange:
    return Exchange(lambda: httpx.Client(timeout=5.0), limit_s)


@pytest.mark.parametrize("server", [dribble, dribble_body])
def test_a_reply_that_dribbles_is_cut_off(serve: Callable[[Server], str], server: Server) -> None:
    """A byte now and then is no answer: the exchange ends by its limit, and the next one works."""
    answers = iter([server, ok])

    def one_after_the_other(connection: socket.socket) -> None:
        next(answers)(connection)

    url, exchange = serve(one_after_the_other), exchange_of(0.5)
    began_s = time.monotonic()
    with pytest.raises(httpx.ReadTimeout, match="no whole answer"):
        exchange.send("PUT", url, {"Content-Length": "3"}, iter([b"abc"]))
    assert time.monotonic() - began_s < 3.0
    assert exchange.send("GET", url, {}, None).content == b"ok"
    exchange.close()


def test_the_limit_counts_from_the_end_of_the_request(serve: Callable[[Server], str]) -> None:
    """A request that takes its time on a slow line is not cut off by it."""

    def slowly() -> Iterator[bytes]:
        for _ in range(5):
            time.sleep(0.2)
            yield b"a"

    exchange = exchange_of(0.5)
    assert exchange.send("PUT", serve(ok), {"Content-Length": "5"}, slowly()).headers["ETag"] == "x"
    exchange.close()


def test_an_answer_without_end_is_refused(serve: Callable[[Server], str]) -> None:
    """A server that sends and sends fills no memory."""
    exchange = exchange_of(20.0)
    with pytest.raises(httpx.ReadError, match=str(ANSWER_SIZE_BYTES_MAX)):
        exchange.send("GET", serve(flood), {}, None)
    exchange.close()


@pytest.mark.parametrize("url", ["http://no-such-host.invalid/", "https://127.0.0.1:{port}/", "http://127.0.0.1:9/"])
def test_no_name_no_tls_and_no_listener_are_network_errors(serve: Callable[[Server], str], url: str) -> None:
    """A name that does not resolve, a server without TLS and a closed port all come out as httpx's own errors."""
    port = serve(ok).rstrip("/").rpartition(":")[2]
    exchange = exchange_of(5.0)
    with pytest.raises(httpx.TransportError):
        exchange.send("GET", url.format(port=port), {}, None)
    exchange.close()
