"""Stands for the CloudFront distribution: checks signed links, asks the origins, puts the headers and error pages.

Plain http on loopback, so `https-only` cannot hold; nothing is cached, so nothing is served that the bucket
no longer has.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qsl

from aiohttp import ClientResponse, web

from infra.local_cloud.edge.distribution import Behaviour, Distribution
from infra.local_cloud.edge.origin import Origin
from infra.local_cloud.edge.signed_links import SIGNING_PARAMETERS, LinkRefusedError, PublicKey, Visit, check

logger = logging.getLogger(__name__)

_CHUNK_SIZE_BYTES: Final = 64 * 1024
_FROM_ORIGIN: Final = (
    "Content-Type",
    "Content-Length",
    "Content-Range",
    "Content-Disposition",
    "Content-Encoding",
    "Content-Language",
    "Cache-Control",
    "Accept-Ranges",
    "ETag",
    "Last-Modified",
    "Retry-After",
)
"""What an origin's answer keeps; storage details (x-amz-…) are nobody's business."""


@dataclass(frozen=True)
class Edge:
    """Serves one distribution. `base_url` is the address that links are signed for, whatever port they come in by."""

    distribution: Distribution
    origins: Mapping[str, Origin]
    """By the host that the distribution names."""
    keys: Mapping[str, PublicKey]
    base_url: str
    clock: Callable[[], float] = time.time

    async def serve(self, request: web.Request) -> web.StreamResponse:
        path = request.rel_url.raw_path
        behaviour = self.distribution.behaviour(path)
        if request.method not in behaviour.methods:
            return await self._refuse(request, behaviour, HTTPStatus.FORBIDDEN)
        if behaviour.wants_signature:
            try:
                check(self._visit(request), {name: self.keys[name] for name in behaviour.key_pair_ids})
            except LinkRefusedError as exc:
                logger.info("link_refused: %s", exc)
                return await self._refuse(request, behaviour, HTTPStatus.FORBIDDEN)
        target = f"/{self.distribution.default_object}" if path == "/" else path
        origin, body = self.origins[behaviour.origin_host], await request.read()
        async with origin.fetch(request.method, target, request.headers, body) as answer:
            status = origin.status(answer)
            if status in self.distribution.error_pages:
                return await self._refuse(request, behaviour, HTTPStatus(status))
            return await _relay(request, behaviour, answer, status)

    def _visit(self, request: web.Request) -> Visit:
        kept, signing = [], {}
        for pair in request.rel_url.raw_query_string.split("&"):
            name, _, value = pair.partition("=")
            if name in SIGNING_PARAMETERS:
                signing[name] = dict(parse_qsl(pair)).get(name, value)
            elif pair:
                kept.append(pair)
        query = f"?{'&'.join(kept)}" if kept else ""
        url = f"{self.base_url}{request.rel_url.raw_path}{query}"
        return Visit(url, signing, request.remote or "", self.clock())

    async def _refuse(self, request: web.Request, behaviour: Behaviour, status: HTTPStatus) -> web.StreamResponse:
        page = self.distribution.error_pages.get(status)
        if page is not None:
            method = "HEAD" if request.method == "HEAD" else "GET"
            kept = self.distribution.behaviour(page.path)
            async with self.origins[kept.origin_host].fetch(method, page.path, {}, b"") as answer:
                if answer.status == HTTPStatus.OK:
                    return await _relay(request, kept, answer, page.status)
        return web.Response(
            status=status, text=f"{status.value} {status.phrase}\n", headers=_with_policy({}, behaviour)
        )


def application(edge: Edge) -> web.Application:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", edge.serve)
    return app


async def _relay(request: web.Request, behaviour: Behaviour, answer: ClientResponse, status: int) -> web.StreamResponse:
    headers = {name: answer.headers[name] for name in _FROM_ORIGIN if name in answer.headers}
    response = web.StreamResponse(status=status, headers=_with_policy(headers, behaviour))
    await response.prepare(request)
    if request.method != "HEAD":
        async for chunk in answer.content.iter_chunked(_CHUNK_SIZE_BYTES):
            await response.write(chunk)
    await response.write_eof()
    return response


def _with_policy(headers: Mapping[str, str], behaviour: Behaviour) -> dict[str, str]:
    replaced = {name.lower() for name in behaviour.headers.set} | behaviour.headers.remove
    return {
        **{name: value for name, value in headers.items() if name.lower() not in replaced},
        **behaviour.headers.set,
        "Via": "1.1 local-cloud (CloudFront)",
    }
