"""What lies behind the edge: the bucket, read through presigned URLs, and the API, called as it is."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, Protocol
from urllib.parse import unquote

import aiohttp
from yarl import URL

from infra.local_cloud import known_gaps
from infra.local_cloud.stores.aws import Caller

_LIFETIME_S: Final = 60
"""Of a presigned URL that is used at once."""
_PASSED_ON: Final = ("range", "if-none-match", "if-modified-since", "if-range")


class Origin(Protocol):
    def fetch(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> contextlib.AbstractAsyncContextManager[aiohttp.ClientResponse]:
        """The origin's answer, errors included. `path` as the visitor asked for it; no query goes along."""

    def status(self, answer: aiohttp.ClientResponse) -> int:
        """As CloudFront would see it."""


@dataclass(frozen=True)
class BucketOrigin:
    """One bucket, read as the role that the bucket's policy describes for CloudFront."""

    session: aiohttp.ClientSession
    bucket: str
    caller: Callable[[], Awaitable[Caller]]

    @contextlib.asynccontextmanager
    async def fetch(
        self, method: str, path: str, headers: Mapping[str, str], _body: bytes
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """Conditional and range headers go along."""
        client, key = (await self.caller()).s3, unquote(path.removeprefix("/"))
        operation: Literal["head_object", "get_object"] = "head_object" if method == "HEAD" else "get_object"
        signed = client.generate_presigned_url(
            operation, Params={"Bucket": self.bucket, "Key": key}, ExpiresIn=_LIFETIME_S
        )
        passed_on = {name: headers[name] for name in _PASSED_ON if name in headers}
        # Signed as it stands: a normalised path would be another object.
        url = URL(signed, encoded=True)
        async with self.session.request(method, url, headers=passed_on, auto_decompress=False) as answer:
            yield answer

    def status(self, answer: aiohttp.ClientResponse) -> int:
        return known_gaps.origin_status(answer.status)


@dataclass(frozen=True)
class ApiOrigin:
    """The HTTP API, in whose calls nothing is kept of the visitor but method, path and body."""

    session: aiohttp.ClientSession
    base_url: str

    @contextlib.asynccontextmanager
    async def fetch(
        self, method: str, path: str, _headers: Mapping[str, str], body: bytes
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        url = URL(f"{self.base_url}{path}", encoded=True)
        own = {"User-Agent": "Amazon CloudFront"}
        async with self.session.request(method, url, headers=own, data=body, auto_decompress=False) as answer:
            yield answer

    def status(self, answer: aiohttp.ClientResponse) -> int:
        return answer.status


def bucket_of(host: str) -> str:
    """The bucket in an S3 origin's domain name."""
    return host.partition(".s3")[0]
