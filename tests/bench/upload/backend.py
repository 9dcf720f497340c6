"""The backend that our uploader talks to in a benchmark: the real domain on records in memory, over HTTP.

No Lambda emulation and no queue, so that on two cores the line and the uploader are compared, and nothing else. A photo
is verified as soon as S3 lists it with its size.
"""

from __future__ import annotations

import contextlib
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

from backend_lambdas.adapters.s3_parts import S3Parts
from backend_lambdas.adapters.s3_photos import S3Photos
from backend_lambdas.adapters.system_clock import SystemClock
from backend_lambdas.contract.codec import decode, encode
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId
from backend_lambdas.contract.messages import OrderManifest, OrderState
from backend_lambdas.contract.object_keys import PHOTO_KEY_PATTERN, order_folder
from backend_lambdas.contract.statuses import PhotoStatus
from backend_lambdas.contract.uploads import PartsRequest, UploadRequest
from backend_lambdas.domain.fleet.quota import DailyQuota
from backend_lambdas.domain.orders import OrderDesk, OrderReader
from backend_lambdas.domain.parts import PartsDesk
from backend_lambdas.domain.uploads import UploadDesk
from tests.bench.upload.object_store import BUCKET, ObjectStore
from tests.fakes.backend import FakeOrders

PORT: Final = 4_567
DEVICE_ID: Final = DeviceId("bench-device")
STORE_ID: Final = StoreId("bench-store")

_UNBOUNDED: Final = DailyQuota(photo_count_max=10**9, size_bytes_max=10**15)

_ORDER: Final = re.compile(r"/v1/orders/([0-9A-Z]{26})(?:/photos/([0-9A-Z]{26}))?(/uploads|/parts|/stored)?")


@dataclass(slots=True)
class Account:
    """What the uploader asked of it since the last `reset`. Times are `time.monotonic()`."""

    first_call_at_s: float | None = None
    all_told_at_s: float | None = None
    """When an answer first said that every photo of its order is processed; of the last order that got that far."""
    calls: Counter[str] = field(default_factory=Counter)


class BenchBackend:
    def __init__(self, store: ObjectStore) -> None:
        self.account = Account()
        self._store = store
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        """Forgets all orders."""
        records, clock = FakeOrders(), SystemClock()
        self.account = Account()
        self._records = records
        self._desk = OrderDesk(records, clock, timedelta(days=30), _UNBOUNDED)
        self._reader = OrderReader(records, clock)
        self._uploads = UploadDesk(records, S3Photos(self._store.client, BUCKET), clock)
        self._parts = PartsDesk(records, S3Parts(self._store.client, BUCKET), clock)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{PORT}"

    def answer(self, method: str, path: str, body: bytes) -> object | None:
        """None where there is no such route."""
        found = _ORDER.fullmatch(path)
        if found is None:
            return None
        order_id, photo_id, action = OrderId(found[1]), PhotoId(found[2] or ""), f"{method} order{found[3] or ''}"
        with self._lock:
            if self.account.first_call_at_s is None:
                self.account.first_call_at_s = time.monotonic()
            self.account.calls[action] += 1
            match action:
                case "PUT order":
                    return self._desk.place(DEVICE_ID, STORE_ID, decode(OrderManifest, body)).state
                case "POST order/uploads":
                    return self._uploads.grant(DEVICE_ID, order_id, decode(UploadRequest, body))
                case "POST order/parts":
                    return self._parts.answer(DEVICE_ID, order_id, photo_id, decode(PartsRequest, body))
            self._verify(order_id)
            return self._note(self._reader.state(DEVICE_ID, order_id))

    def stored(self) -> int:
        return len(self._store.place.call(self._store.sizes_bytes))

    def _verify(self, order_id: OrderId) -> None:
        for key, size_bytes in self._store.sizes_bytes(order_folder(order_id)).items():
            named = PHOTO_KEY_PATTERN.fullmatch(key)
            photo = self._records.find_photo(order_id, PhotoId(named["photo_id"])) if named else None
            now = datetime.now(UTC).isoformat()
            if photo is not None and photo.photo_status is PhotoStatus.PENDING and photo.size_bytes == size_bytes:
                self._records.mark_processed(photo, key, now, now)

    def _note(self, state: OrderState) -> OrderState:
        done = sum(photo.photo_status is PhotoStatus.PROCESSED for photo in state.photos)
        if done == len(state.photos):
            self.account.all_told_at_s = time.monotonic()
        return state


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, backend: BenchBackend) -> None:
        super().__init__(("127.0.0.1", PORT), _Handler)
        self.backend = backend


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True  # else head and body are two packets, 40 ms apart

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        message = self.server.backend.answer(self.command, self.path, body)
        text = encode(message).encode() if message is not None else b"{}"
        self.send_response(200 if message is not None else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_PUT = do_POST = do_GET  # noqa: N815  (http.server's names)


@contextlib.contextmanager
def bench_backend(store: ObjectStore) -> Iterator[BenchBackend]:
    """Beside the store; its threads are the place's too."""
    backend = BenchBackend(store)
    server = store.place.call(lambda: _Server(backend))
    serving = store.place.start(server.serve_forever, "bench-backend")
    try:
        yield backend
    finally:
        server.shutdown()
        serving.join()
        server.server_close()
