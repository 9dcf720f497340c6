"""The proxy passes on what it is not told to meddle with, byte for byte, and meddles as it is told."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from tests.torture.forward_proxy import Answer, ForwardProxy, Request


class Echo(BaseHTTPRequestHandler):
    """Answers with what it was sent."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the library's own name)
        pass

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(203)
        self.send_header("X-Seen", f"{self.command} {self.path} {self.headers['Host']}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_PUT = do_HEAD = _serve  # noqa: N815  (the library's own names)


@pytest.fixture
def origin() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def proxy() -> Iterator[ForwardProxy]:
    proxy = ForwardProxy()
    with proxy.serving():
        yield proxy


def test_a_request_is_passed_on_as_it_came(origin: str, proxy: ForwardProxy) -> None:
    """Method, path, query, host and body reach the server, and its answer reaches the client."""
    body = bytes(range(256)) * 100
    with httpx.Client(proxy=proxy.url) as client:
        answer = client.put(f"http://{origin}/a%20b?c=d%2Fe", content=body)
    assert (answer.status_code, answer.content) == (203, body)
    assert answer.headers["X-Seen"] == f"PUT /a%20b?c=d%2Fe {origin}"


def test_a_head_request_keeps_its_length(origin: str, proxy: ForwardProxy) -> None:
    """The length of a body that is not sent is told all the same."""
    host, _, port = proxy.url.removeprefix("http://").partition(":")
    connection = http.client.HTTPConnection(host, int(port))
    connection.request("HEAD", f"http://{origin}/", body=b"12345")
    assert connection.getresponse().headers["Content-Length"] == "5"
    connection.close()


def test_an_answer_may_come_from_the_meddler(origin: str, proxy: ForwardProxy) -> None:
    """What the meddler returns is the answer, whether the request was carried out or not."""
    proxy.meddler = lambda _request, _carry_out: Answer(503, b"busy", (("Retry-After", "2"),))
    with httpx.Client(proxy=proxy.url) as client:
        answer = client.put(f"http://{origin}/", content=b"x")
    assert (answer.status_code, answer.content, answer.headers["Retry-After"]) == (503, b"busy", "2")


def test_an_answer_may_be_lost_after_the_request_was_carried_out(origin: str, proxy: ForwardProxy) -> None:
    """The server has done its work, and the client's connection ends without a word."""
    carried_out: list[Answer] = []
    proxy.meddler = lambda _request, carry_out: carried_out.append(carry_out())
    with httpx.Client(proxy=proxy.url) as client, pytest.raises(httpx.RemoteProtocolError):
        client.put(f"http://{origin}/", content=b"x")
    assert [answer.status for answer in carried_out] == [203]


def test_a_server_that_is_not_there_is_a_bad_gateway(proxy: ForwardProxy) -> None:
    """The client is told by status, so that no dead server passes for a reset."""
    with httpx.Client(proxy=proxy.url) as client:
        assert client.put("http://127.0.0.1:1/", content=b"x").status_code == 502


def test_the_meddler_is_told_whose_request_it_is(origin: str, proxy: ForwardProxy) -> None:
    """Path and the client's port, which names the process, stand in the request."""
    seen: list[Request] = []

    def meddle(request: Request, _carry_out: object) -> Answer:
        seen.append(request)
        return Answer(200)

    proxy.meddler = meddle
    with httpx.Client(proxy=proxy.url) as client:
        client.put(f"http://{origin}/orders/1?x=y", content=b"body")
    assert (seen[0].path, seen[0].body) == ("/orders/1", b"body")
    assert seen[0].client_port > 0
