"""The fault proxy against a real server: each fault reaches the client as named, and is counted."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from tests.torture.network.fault_proxy import FaultProxy
from tests.torture.network.faults import (
    Answer,
    CutKind,
    CutReply,
    Dribble,
    ExpireUrls,
    Fault,
    Garbage,
    Origin,
    Refuse,
    ResetInBody,
    Rule,
    ShiftDate,
)
from tests.torture.network.http_messages import Reply


class Server(ThreadingHTTPServer):
    """Keeps what arrived whole; answers a PUT with its size and a POST with two grants."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.bodies: list[bytes] = []
        self.broken_bodies = 0

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        self._answer(f'{{"size": {len(self._body())}}}'.encode())

    def do_POST(self) -> None:
        self._body()
        grants = {
            "uploads": [{"url": "http://s3/photo", "headers": {"x": "1"}}],
            "grants": [{"url": "u", "headers": {}}],
        }
        self._answer(json.dumps(grants).encode())

    def do_HEAD(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"5\r\nhello\r\n7;x=y\r\n, world\r\n0\r\n\r\n")

    def log_message(self, *_: Any) -> None:
        pass

    def _body(self) -> bytes:
        try:
            body = self.rfile.read(length := int(self.headers["Content-Length"]))
        except ConnectionError:
            body, length = b"", -1
        if len(body) == length:
            self.server.bodies.append(body)
        else:
            self.server.broken_bodies += 1
        return body

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            self.close_connection = True  # the proxy broke off, as it was told


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.02,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@contextmanager
def proxied(server: Server, *rules: Rule, timeout_s: float = 5.0) -> Iterator[tuple[httpx.Client, FaultProxy]]:
    with FaultProxy({server.address: Origin.S3}, seed=7).running() as proxy:
        proxy.rules = rules
        base_url = f"http://{server.address}"
        with httpx.Client(base_url=base_url, proxy=proxy.url, timeout=timeout_s, trust_env=False) as client:
            yield client, proxy


def test_without_a_rule_everything_goes_through_unchanged(server: Server) -> None:
    """Bodies, queries, statuses and lengths pass, over connections that stay open."""
    with proxied(server) as (client, proxy):
        assert client.put("/photo?a=b%2Fc", content=b"x" * 300_000).json() == {"size": 300_000}
        assert client.get("/chunked").text == "hello, world"
        assert client.head("/photo").headers["Content-Length"] == "1000"
        assert server.bodies == [b"x" * 300_000]
        seen = [(one.origin, one.method, one.path, one.rule, one.told) for one in proxy.exchanges]
    assert seen == [
        (Origin.S3, "PUT", "/photo", None, 200),
        (Origin.S3, "GET", "/chunked", None, 200),
        (Origin.S3, "HEAD", "/photo", None, 200),
    ]


@pytest.mark.parametrize(
    ("fault", "error", "arrives"),
    [
        (Refuse(), httpx.TransportError, False),
        (ResetInBody(100_000), httpx.TransportError, False),
        (CutReply(), httpx.ReadError, True),
        (CutReply(CutKind.HANG_UP), httpx.RemoteProtocolError, True),
        (CutReply(CutKind.HANG_UP, body_share=0.5), httpx.RemoteProtocolError, True),
        (CutReply(CutKind.SILENCE), httpx.ReadTimeout, True),
        (CutReply(CutKind.SILENCE, body_share=0.5), httpx.ReadTimeout, True),
        (Garbage(1), httpx.RemoteProtocolError, False),
    ],
)
def test_a_broken_exchange_fails_as_on_a_bad_line(
    server: Server, fault: Fault, error: type[Exception], arrives: bool
) -> None:
    """The client sees the break that was asked for, once; the server has the request or not; the next one passes."""
    body = b"y" * 4_000_000
    with proxied(server, Rule("broken", fault, times=1), timeout_s=1.0) as (client, proxy):
        with pytest.raises(error):
            client.put("/photo", content=body)
        assert client.put("/photo", content=b"z").json() == {"size": 1}
        assert server.bodies == ([body] if arrives else []) + [b"z"]
        assert proxy.played() == {"broken": 1}
        assert proxy.exchanges[0].carried_out == (200 if arrives else None)
        assert proxy.exchanges[0].told is None


def test_a_reset_in_mid_body_leaves_the_server_with_a_part(server: Server) -> None:
    """The server saw the request begin, and its connection break."""
    with proxied(server, Rule("broken", ResetInBody(50_000))) as (client, _):
        with pytest.raises(httpx.TransportError):
            client.put("/photo", content=b"y" * 4_000_000)
        deadline = time.monotonic() + 5
        while not server.broken_bodies and time.monotonic() < deadline:
            time.sleep(0.02)
    assert (server.bodies, server.broken_bodies) == ([], 1)


def test_somebody_else_answers(server: Server) -> None:
    """A made-up answer comes whole, its Retry-After is noted, and the server hears nothing."""
    reply = Reply.make(503, "Slow Down", b"<Error/>", retry_after="3")
    with proxied(server, Rule("burst", Answer(reply), after=1, times=2)) as (client, proxy):
        answers = [client.put("/photo", content=b"x") for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 503, 503, 200]
        assert answers[1].headers["Retry-After"] == "3"
        assert [one.retry_after_s for one in proxy.exchanges] == [None, 3.0, 3.0, None]
    assert len(server.bodies) == 2


def test_a_slow_reply_arrives_in_the_end_and_an_endless_one_never(server: Server) -> None:
    """A byte at a time outlives the time-out between two bytes, which an endless head makes useless."""

    def put_and_fail() -> None:
        with pytest.raises(httpx.TransportError):
            client.put("/photo", content=b"x")

    slow, endless = Rule("slow", Dribble(6, 0.05), times=1), Rule("endless", Dribble(pause_s=0.05))
    with proxied(server, slow, endless, timeout_s=0.2) as (client, proxy):
        begun_at_s = time.monotonic()
        assert client.put("/photo", content=b"x").json() == {"size": 1}
        assert time.monotonic() - begun_at_s >= 0.3
        patient = threading.Thread(target=put_and_fail)
        patient.start()
        patient.join(1.0)
        assert patient.is_alive(), "no time-out between two bytes has seen it"
        proxy.cut_all()
        patient.join(5.0)
        assert not patient.is_alive()


def test_the_date_can_lie_and_urls_can_expire(server: Server) -> None:
    """The server's own answer comes with another Date, or with other URLs for the same method and headers."""
    asked: list[tuple[str, str, dict[str, str]]] = []

    def sign(method: str, url: str, headers: Any) -> str:
        asked.append((method, url, headers))
        return url + "?old"

    late = Rule("late", ShiftDate(timedelta(minutes=15)), method="PUT")
    old = Rule("old", ExpireUrls(sign, -1.0), method="POST")
    with proxied(server, late, old) as (client, _):
        date = parsedate_to_datetime(client.put("/photo", content=b"x").headers["Date"])
        honest = parsedate_to_datetime(client.head("/photo").headers["Date"])
        document = client.post("/uploads", content=b"{}").json()
    assert timedelta(minutes=14.9) < date - honest <= timedelta(minutes=15), format_datetime(date)
    assert [grant["url"] for grant in document["uploads"] + document["grants"]] == ["http://s3/photo?old", "u?old"]
    assert asked == [("PUT", "http://s3/photo", {"x": "1"}), ("PUT", "u", {})]


def test_a_rule_takes_what_it_names_by_a_seeded_share(server: Server) -> None:
    """Origin, method and path must all match, and the same seed takes the same requests."""
    broken = Reply.make(500, "Broken", b"")
    other = Rule("other", Answer(broken), Origin.API)
    half = Rule("half", Answer(broken), Origin.S3, "PUT", r"/photos/\d+$", share=0.5)
    runs = []
    for _ in range(2):
        with proxied(server, other, half) as (client, _):
            paths = [*(f"/photos/{number}" for number in range(20)), "/order"]
            runs.append([client.put(path, content=b"x").status_code for path in paths])
        half.seen = half.played = 0
    assert runs[0] == runs[1]
    assert 4 < runs[0].count(500) < 16
    assert runs[0][-1] == 200


def test_a_server_that_is_not_there_is_a_bad_gateway() -> None:
    """The proxy says 502 for a dead server, as a shop's own proxy would."""
    with FaultProxy({}).running() as proxy, httpx.Client(proxy=proxy.url, trust_env=False) as client:
        assert client.put("http://127.0.0.1:9/photo", content=b"x" * 100_000).status_code == 502
