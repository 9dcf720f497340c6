"""`python -m tests.wire_traffic before_NAME`: records an order of today's kiosk with today's backend, to be committed
before the contract grows by NAME; from then on this is the traffic of the version before.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from backend_lambdas.contract.messages import EnrolRequest, OrderManifest
from backend_lambdas.contract.prints import PrintEntry
from backend_lambdas.contract.statuses import NoticeStatus
from backend_lambdas.contract.uploads import PartsRequest
from kiosk.api.client import ApiClient
from kiosk.api.identity import TokenSigner, new_key_pair
from kiosk.clock import SystemClock
from tests.cloud import running_cloud, wait_for
from tests.fakes.backend_data import (
    large_bytes,
    large_entry,
    manifest,
    photo_bytes,
    pieces,
    preview_bytes,
    preview_entry,
)
from tests.fakes.fleet import heartbeat
from tests.wire_traffic.traffic import FOLDER, Exchange

MAIL_LIMIT_S = 60.0


class Recorder(httpx.BaseTransport):
    def __init__(self, exchanges: list[Exchange]) -> None:
        self._inner = httpx.HTTPTransport()
        self._exchanges = exchanges

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        body = request.read().decode() or None
        answer = self._inner.handle_request(request)
        text = answer.read().decode()
        # Where the URLs lead is this machine's affair; they have expired by the time that anybody reads them.
        told = re.sub(r'"url":"http://[^/"]+/[^/"]+/([^?"]+)\?[^"]*"', r'"url":"https://photos.invalid/\1?s=0"', text)
        self._exchanges.append(Exchange(request.method, request.url.path, body, answer.status_code, told))
        return answer


@contextmanager
def _client(api: str, exchanges: list[Exchange], signer: TokenSigner | None = None) -> Iterator[ApiClient]:
    client = ApiClient(api, SystemClock(), signer, Recorder(exchanges))
    yield client
    client.close()


def _order() -> OrderManifest:
    """All that a manifest can say."""
    order = manifest(2)
    prints = (PrintEntry("10x15", 102, 152, "glossy", 2, 29, border=False),)
    return replace(order, photos=(large_entry(0), replace(preview_entry(1), prints=prints)), currency="EUR")


def record(ready: dict[str, Any]) -> list[Exchange]:
    exchanges: list[Exchange] = []
    pair = new_key_pair()
    with _client(ready["api"], exchanges) as stranger:
        stranger.health()
        enrolled = stranger.enrol(EnrolRequest(ready["enrolment_code"], pair.public_pem, "Till 1"))
    order, signer = _order(), TokenSigner(enrolled.device_id, pair.private_pem)
    large, small = (photo.photo_id for photo in order.photos)
    with _client(ready["api"], exchanges, signer) as client, _client(ready["api"], [], signer) as watcher:
        client.beat(heartbeat())
        client.get_config(None)
        client.put_order(order)
        for upload in client.grant_uploads(order.order_id, (small,)).uploads:
            assert upload.preview is not None
            for grant, content in ((upload.preview, preview_bytes(1)), (upload, photo_bytes(1))):
                httpx.put(grant.url, content=content, headers=grant.headers).raise_for_status()
        begun = client.grant_parts(order.order_id, large, PartsRequest((1, 2, 3)))
        for part in begun.grants:
            piece = pieces(large_bytes())[part.part_number - 1]
            httpx.put(part.url, content=piece, headers=part.headers, timeout=60).raise_for_status()
        client.grant_parts(order.order_id, large, PartsRequest((), begun.upload_id))
        wait_for(lambda: watcher.get_order(order.order_id).notice_status is NoticeStatus.SENT, MAIL_LIMIT_S)
        client.get_order(order.order_id)
        client.report_stored(order.order_id, (small,))
    return exchanges


def main() -> None:
    started = time.monotonic()
    with TemporaryDirectory() as name, running_cloud(Path(name)) as cloud:
        exchanges = record(cloud.ready)
    path = FOLDER / f"{sys.argv[1]}.json"
    path.write_text(json.dumps([asdict(one) for one in exchanges], indent=2, ensure_ascii=False) + "\n", "utf-8")
    sys.stdout.write(f"{len(exchanges)} exchanges in {time.monotonic() - started:.0f} s: {path}\n")


if __name__ == "__main__":
    main()
