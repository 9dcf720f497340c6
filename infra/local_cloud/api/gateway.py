"""The HTTP API on loopback: routes and authorizers are the template's, shapes and messages are API Gateway's.

A caller never sees a function's exception: whatever fails inside is `Internal Server Error`.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from aiohttp import web

from infra.local_cloud.api.gateway_events import Request, Response, authorizer_event, integration_event, interpret
from infra.local_cloud.api.http_api import Authorizer, HttpApi, Route
from infra.local_cloud.functions.invocations import INVOCATION_SIZE_BYTES_MAX, Invoker

logger = logging.getLogger(__name__)

BODY_SIZE_BYTES_MAX: Final = 10 * 1024 * 1024
"""API Gateway's quota for a request to an HTTP API."""

_UNAUTHORIZED: Final = Response.message(401, "Unauthorized")
_FORBIDDEN: Final = Response.message(403, "Forbidden")
_NOT_FOUND: Final = Response.message(404, "Not Found")
_TOO_LARGE: Final = Response.message(413, "Request Entity Too Large")
_BROKEN: Final = Response.message(500, "Internal Server Error")
_UNAVAILABLE: Final = Response.message(503, "Service Unavailable")


@dataclass(frozen=True, slots=True)
class _Verdict:
    is_authorized: bool
    context: Mapping[str, Any]
    ends_at: float


@dataclass
class Gateway:
    """One API. `clock` is monotonic and decides how long an authorizer's verdict is kept."""

    api: HttpApi
    invoker: Invoker
    clock: Callable[[], float] = time.monotonic
    _verdicts: dict[tuple[str, ...], _Verdict] = field(default_factory=dict)

    async def handle(self, request: Request) -> Response:
        found = self.api.find(request.method, request.path)
        if found is None:
            return self._preflight(request) or _NOT_FOUND
        route, parameters = found
        context: Mapping[str, Any] | None = None
        if route.authorizer is not None:
            verdict = await self._authorize(route.authorizer, route, parameters, request)
            if isinstance(verdict, Response):
                return verdict
            context = verdict.context
        answer = await self._integrate(route, integration_event(self.api, route, parameters, request, context))
        return self._with_cors(request, answer)

    async def _authorize(
        self, authorizer: Authorizer, route: Route, parameters: Mapping[str, str], request: Request
    ) -> _Verdict | Response:
        found = [request.identity(source) for source in authorizer.identity_sources]
        identity = tuple(value for value in found if value is not None)
        if len(identity) < len(found):
            return _UNAUTHORIZED
        key = (authorizer.name, *identity)
        verdict = self._verdicts.get(key)
        if verdict is None or verdict.ends_at <= self.clock():
            event = authorizer_event(self.api, route, parameters, request, identity)
            outcome = await self.invoker.invoke(authorizer.function, json.dumps(event).encode())
            verdict = None if outcome.failed else self._verdict(authorizer, outcome.payload)
            if verdict is None:
                logger.error("authorizer_failed: %s", authorizer.function)
                return _BROKEN
            if authorizer.ttl_s and identity:
                # Tokens are short-lived: without this, each would stay for ever.
                self._verdicts = {one: kept for one, kept in self._verdicts.items() if kept.ends_at > self.clock()}
                self._verdicts[key] = verdict
        return verdict if verdict.is_authorized else _FORBIDDEN

    def _verdict(self, authorizer: Authorizer, payload: bytes) -> _Verdict | None:
        """None if the authorizer's answer is malformed."""
        try:
            document = json.loads(payload)
        except ValueError:
            return None
        match document:
            case {"isAuthorized": bool(allowed)}:
                context = document.get("context") or {}
                return _Verdict(allowed, context, self.clock() + authorizer.ttl_s)
        return None

    async def _integrate(self, route: Route, event: Mapping[str, Any]) -> Response:
        payload = json.dumps(event).encode()
        if len(payload) > INVOCATION_SIZE_BYTES_MAX:
            return _TOO_LARGE
        outcome = await self.invoker.invoke(route.function, payload)
        if outcome.timed_out:
            return _UNAVAILABLE
        response = None if outcome.failed else interpret(outcome.payload)
        if response is None:
            logger.error("function_failed: %s for %s", route.function, route.key)
            return _BROKEN
        return response

    def _preflight(self, request: Request) -> Response | None:
        origin = request.header("origin")
        if self.api.cors is None or request.method != "OPTIONS" or origin is None:
            return None
        return Response(204, self.api.cors.answer(origin))

    def _with_cors(self, request: Request, response: Response) -> Response:
        origin = request.header("origin")
        if self.api.cors is None or origin is None:
            return response
        allowed = self.api.cors.answer(origin).get("access-control-allow-origin")
        if allowed is None:
            return response
        headers = {**response.headers, "access-control-allow-origin": allowed}
        return Response(response.status, headers, response.cookies, response.body)


def application(gateway: Gateway) -> web.Application:
    async def serve(incoming: web.Request) -> web.Response:
        try:
            body = await incoming.read()
        except web.HTTPRequestEntityTooLarge:
            return _outgoing(_TOO_LARGE)
        request = Request(
            method=incoming.method,
            path=incoming.path,
            query=tuple(incoming.query.items()),
            raw_query=incoming.rel_url.raw_query_string,
            headers=tuple((name.lower(), value) for name, value in incoming.headers.items()),
            body=body,
            source_ip=incoming.remote or "",
            host=incoming.host,
        )
        try:
            response = await gateway.handle(request)
        except Exception:
            logger.exception("gateway_failed: request %s", request.request_id)
            response = _BROKEN
        return _outgoing(response, request.request_id)

    app = web.Application(client_max_size=BODY_SIZE_BYTES_MAX)
    app.router.add_route("*", r"/{path:[\s\S]*}", serve)  # a line's end in a path is a path's, too
    return app


def _outgoing(response: Response, request_id: str = "") -> web.Response:
    # aiohttp puts the length itself, and a Date.
    headers = [(name, value) for name, value in response.headers.items() if name != "content-length"]
    headers += [("set-cookie", cookie) for cookie in response.cookies]
    headers.append(("apigw-requestid", request_id))
    return web.Response(status=response.status, headers=headers, body=response.body)
