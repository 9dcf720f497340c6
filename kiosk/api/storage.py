"""The presigned PUT: streams one spooled file to S3 exactly as the grant allows it."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Protocol

import httpx

from backend_lambdas.contract.messages import UploadGrant
from kiosk.api.failures import Unreachable, network_failure, storage_failure

STORAGE_TIMEOUT: Final = httpx.Timeout(60.0, connect=5.0)
"""For one read or write on the socket, not for the whole body: a slow line may take minutes for a photo."""

STATUS_ALREADY_THERE: Final = 412
"""If-None-Match: * and the key exists. The signed checksum lets only the manifest's bytes in, so they are ours: an
earlier PUT whose answer was lost. The backend compares them with the manifest anyway before a photo is confirmed."""


class Storage(Protocol):
    def put(self, grant: UploadGrant, path: Path) -> None:
        """Returns when the storage has acknowledged the bytes, now or earlier. Thread-safe; may be called twice."""


class PresignedStorage:
    def __init__(self, connections: int, transport: httpx.BaseTransport | None = None) -> None:
        limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
        self._http = httpx.Client(timeout=STORAGE_TIMEOUT, limits=limits, transport=transport)

    def close(self) -> None:
        self._http.close()

    def put(self, grant: UploadGrant, path: Path) -> None:
        try:
            with path.open("rb") as body:
                response = self._http.put(grant.url, headers=grant.headers, content=body)
        except (httpx.HTTPError, httpx.InvalidURL) as exc:
            raise network_failure(exc, "the storage") from exc
        if response.status_code == STATUS_ALREADY_THERE:
            return
        if not response.is_success:
            raise storage_failure(response)
        if "ETag" not in response.headers:
            raise Unreachable("something else than the storage took the photo: is this a sign-in page?")
