"""A publisher's folder on loopback HTTP, with byte ranges, and a line that breaks where a test says so."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class LoopbackHost(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, served: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.served = served
        self.ranges: list[str | None] = []
        """What was asked of each archive."""
        self.breaks_after: int | None = None
        """Bytes of an archive; once."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: LoopbackHost

    def do_GET(self) -> None:
        file = self.server.served / self.path.lstrip("/")
        if not file.is_file():
            self.send_error(404)
            return
        content, wanted = file.read_bytes(), self.headers.get("range")
        found = re.match(r"bytes=(\d+)-", wanted or "")
        begin = int(found[1]) if found else 0
        self.send_response(206 if found else 200)
        if found:
            self.send_header("content-range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        self.send_header("content-length", str(len(content) - begin))
        self.end_headers()
        sent = content[begin:]
        if "/targets/" in self.path:
            self.server.ranges.append(wanted)
            if self.server.breaks_after is not None:
                sent, self.server.breaks_after = sent[: self.server.breaks_after], None
                self.close_connection = True
        self.wfile.write(sent)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Nobody reads it."""


@contextmanager
def serving(served: Path) -> Iterator[LoopbackHost]:
    host = LoopbackHost(served)
    thread = threading.Thread(target=host.serve_forever, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        host.shutdown()
        host.server_close()
        thread.join()
