"""A small HTTP forward proxy that meddles: it carries a request out, answers it itself, or cuts it off."""

from __future__ import annotations

import http.client
import sys
import threading
from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import urlsplit

UPSTREAM_TIMEOUT_S: Final = 60.0
HOP_BY_HOP: Final = frozenset({"connection", "proxy-connection", "keep-alive", "transfer-encoding", "te", "upgrade"})


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    url: str
    """Whole, as a client says it to its proxy."""
    headers: Mapping[str, str]
    body: bytes
    client_port: int
    """Of the connection's other end, which tells whose request it is."""

    @property
    def path(self) -> str:
        return urlsplit(self.url).path


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = field(default=())


CarryOut = Callable[[], Answer]
"""Sends the request on its way and returns what came back; may be called more than once."""

Meddler = Callable[[Request, CarryOut], Answer | None]
"""Called on any thread. What it returns is the client's answer; None resets the connection."""


def pass_on(_request: Request, carry_out: CarryOut) -> Answer | None:
    return carry_out()


class ForwardProxy:
    """Given to clients by their HTTP_PROXY variable; what they sign keeps the host that they call."""

    def __init__(self, meddler: Meddler = pass_on) -> None:
        self.meddler = meddler
        """May be exchanged at any time; the next request meets the new one."""
        proxy = self

        class Handler(_Handler):
            def meddle(self, request: Request, carry_out: CarryOut) -> Answer | None:
                return proxy.meddler(request, carry_out)

        self._server = _Server(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @contextmanager
    def serving(self) -> Iterator[str]:
        thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="forward-proxy", daemon=True)
        thread.start()
        try:
            yield self.url
        finally:
            self._server.shutdown()
            thread.join()
            self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed has gone without a word; anything else is a bug of the test, and is told."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    @abstractmethod
    def meddle(self, request: Request, carry_out: CarryOut) -> Answer | None:
        """What the proxy's owner makes of the request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the library's own name)
        """Says nothing: the kiosk's and the cloud's own logs tell what happened."""

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        request = Request(self.command, self.path, dict(self.headers.items()), body, self.client_address[1])
        answer = self.meddle(request, lambda: _carry_out(request))
        if answer is None:
            self.close_connection = True
            return
        self.send_response(answer.status)
        has_length = False
        for name, value in answer.headers:
            has_length = has_length or name.lower() == "content-length"
            self.send_header(name, value)
        if not has_length:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = _serve  # noqa: N815  (the library's own names)


def _carry_out(request: Request) -> Answer:
    """A refusal to connect is answered as a gateway does, so that it is never taken for the meddler's doing."""
    parts = urlsplit(request.url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=UPSTREAM_TIMEOUT_S)
    try:
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.putrequest(request.method, target or "/", skip_host=True, skip_accept_encoding=True)
        for name, value in request.headers.items():
            if name.lower() not in HOP_BY_HOP:
                connection.putheader(name, value)
        connection.endheaders(request.body or None)
        reply = connection.getresponse()
        body = reply.read()
        headers = tuple(
            (name, value)
            for name, value in reply.getheaders()
            if name.lower() not in HOP_BY_HOP and (request.method == "HEAD" or name.lower() != "content-length")
        )
        return Answer(reply.status, body, headers)
    except (OSError, http.client.HTTPException) as exc:
        return Answer(502, f"{type(exc).__name__}: {exc}".encode())
    finally:
        connection.close()
