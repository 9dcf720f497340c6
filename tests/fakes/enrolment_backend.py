"""A backend on loopback that enrols by its real desk, over records in memory; for kiosks that are not enrolled yet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

from backend_lambdas.contract import paths
from backend_lambdas.contract.codec import decode, encode
from backend_lambdas.contract.error_codes import STATUS_OF, ErrorCode
from backend_lambdas.contract.messages import EnrolRequest, Health, Problem
from backend_lambdas.contract.version import CONTRACT_VERSION
from backend_lambdas.domain.devices import EnrolmentDesk
from backend_lambdas.domain.errors import EnrolmentCodeRefused
from backend_lambdas.domain.ulids import new_device_id
from kiosk.clock import SystemClock, rfc3339
from tests.fakes.backend import FakeDevices

CODE_LIFETIME_S: Final = 900


class EnrolmentBackend:
    """Any thread. Set `status` to have every call answered by it."""

    def __init__(self) -> None:
        self.devices = FakeDevices()
        self.desk = EnrolmentDesk(self.devices, SystemClock(), new_device_id)
        self.status: int | None = None
        self.contract_version = CONTRACT_VERSION
        self.calls: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def new_code(self, store_id: str = "store-1") -> str:
        return self.desk.issue_code(store_id, CODE_LIFETIME_S).code

    @contextmanager
    def serving(self) -> Iterator[EnrolmentBackend]:
        thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()

    def _answer(self, path: str, body: bytes) -> tuple[int, object]:
        self.calls.append(path)
        if self.status is not None:
            return self.status, {}
        if path == paths.HEALTH:
            return 200, Health(self.contract_version, rfc3339(SystemClock().now()))
        if path == paths.ENROLMENTS:
            try:
                return 200, self.desk.enrol(decode(EnrolRequest, body))
            except EnrolmentCodeRefused:
                return _problem(ErrorCode.ENROLMENT_CODE_REFUSED)
        return _problem(ErrorCode.ORDER_NOT_FOUND)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        backend = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, message = backend._answer(self.path, self.rfile.read(int(self.headers["Content-Length"] or 0)))
                content = encode(message).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_POST = do_GET  # noqa: N815 - http.server's own name

            def log_message(self, *_: object) -> None:
                """Keeps the test's output clean."""

        return Handler


def _problem(code: ErrorCode) -> tuple[int, Problem]:
    return STATUS_OF[code], Problem(code, str(code))
