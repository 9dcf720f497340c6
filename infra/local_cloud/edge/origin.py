"""The bucket behind the edge, read through presigned URLs: no client library between the visitor and the bytes."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

import aiohttp
from yarl import URL

from infra.local_cloud.stores.aws import Caller

_LIFETIME_S: Final = 60
"""Of a presigned URL that is used at once."""
_PASSED_ON: Final = ("range", "if-none-match", "if-modified-since", "if-range")


@dataclass(frozen=True)
class Origin:
    """One bucket, read as the role that the bucket's policy describes for CloudFront."""

    session: aiohttp.ClientSession
    bucket: str
    caller: Callable[[], Awaitable[Caller]]

    @contextlib.asynccontextmanager
    async def fetch(self, method: str, key: str, headers: Mapping[str, str]) -> AsyncIterator[aiohttp.ClientResponse]:
        """The bucket's answer, errors included; conditional and range headers go along."""
        client = (await self.caller()).s3
        operation: Literal["head_object", "get_object"] = "head_object" if method == "HEAD" else "get_object"
        signed = client.generate_presigned_url(
            operation, Params={"Bucket": self.bucket, "Key": key}, ExpiresIn=_LIFETIME_S
        )
        passed_on = {name: headers[name] for name in _PASSED_ON if name in headers}
        # Signed as it stands: a normalised path would be another object.
        url = URL(signed, encoded=True)
        async with self.session.request(method, url, headers=passed_on, auto_decompress=False) as answer:
            yield answer


def bucket_of(host: str) -> str:
    """The bucket in an S3 origin's domain name."""
    return host.partition(".s3")[0]
