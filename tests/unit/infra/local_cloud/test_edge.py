"""The edge before an API: what is handed on of a visitor, and what comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from infra.local_cloud.edge.distribution import Distribution
from infra.local_cloud.edge.edge import Edge, application
from infra.local_cloud.edge.origin import ApiOrigin
from infra.local_cloud.errors import TemplateError

HOST = "api.execute-api.example"


def distribution(**behaviour: Any) -> Distribution:
    config = {
        "Origins": [{"Id": "api", "DomainName": HOST, "CustomOriginConfig": {}}],
        "DefaultCacheBehavior": {"TargetOriginId": "api", "AllowedMethods": ["GET", "POST"], **behaviour},
    }
    return Distribution.parse({"DistributionConfig": config}, {})


async def asked(
    answer: web.Response, method: str, path: str, **request: Any
) -> tuple[list[Any], int, Mapping[str, str]]:
    """What the API was asked, and the edge's answer."""
    seen: list[Any] = []

    async def api(incoming: web.Request) -> web.Response:
        seen.append((incoming.method, incoming.raw_path, await incoming.text(), dict(incoming.headers)))
        return answer

    behind = web.Application()
    behind.router.add_route("*", "/{path:.*}", api)
    async with TestServer(behind) as origin, aiohttp.ClientSession() as session:
        edge = Edge(distribution(), {HOST: ApiOrigin(session, str(origin.make_url("")).rstrip("/"))}, {}, "")
        async with (
            TestServer(application(edge)) as front,
            session.request(method, front.make_url(path), **request) as response,
        ):
            return seen, response.status, dict(response.headers)


def test_nothing_of_the_visitor_is_handed_on() -> None:
    """Without an origin request policy the API sees method, path and body: no query, no cookie, no other header."""
    sent = {"Cookie": "a=b", "Referer": "https://gallery.example/?Signature=x", "Authorization": "Bearer x"}
    request = asked(web.Response(status=202, text="{}"), "POST", "/v1/a%2Fb/link?Signature=x", headers=sent, data="{}")
    ((method, path, body, headers),), status, _ = asyncio.run(request)
    assert (method, path, body, status) == ("POST", "/v1/a%2Fb/link", "{}", 202)
    assert headers["User-Agent"] == "Amazon CloudFront"
    assert not sent.keys() & headers.keys()


def test_the_apis_own_refusal_comes_through() -> None:
    """An answer that the distribution has no page for is the API's own, with when to come back."""
    answer = web.Response(status=503, text="busy", headers={"Retry-After": "5", "X-Inner": "secret"})
    _, status, headers = asyncio.run(asked(answer, "GET", "/v1/x"))
    assert (status, headers["Retry-After"], "X-Inner" in headers) == (503, "5", False)


def test_what_the_edge_can_not_do_is_said() -> None:
    """A behaviour that would hand on more of a visitor than this edge can is refused, not played wrongly."""
    with pytest.raises(TemplateError, match="origin request policy"):
        distribution(OriginRequestPolicyId="b689b0a8-53d0-40ab-baf2-68738e2966ac")
