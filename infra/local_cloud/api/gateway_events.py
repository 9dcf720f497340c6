"""Requests to Lambda events and function answers to responses, as API Gateway's payload format 2.0 has them.

https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
"""

from __future__ import annotations

import base64
import binascii
import json
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from infra.local_cloud.api.http_api import HttpApi, Route
from infra.local_cloud.stores.ministack import ACCOUNT_ID

_TEXT_TYPES: Final = frozenset({"application/json", "application/javascript", "application/xml"})
"""Bodies of these, of text/* and of …+json or …+xml go to the function as text, all others in base 64."""

_DECODE_ERRORS: Final = (binascii.Error, ValueError, TypeError, AttributeError)


@dataclass(frozen=True)
class Request:
    """A request as it arrived; header names in lower case, repeated ones in order."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    raw_query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    source_ip: str
    host: str
    request_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    time_s: float = field(default_factory=time.time)

    def header(self, name: str) -> str | None:
        values = [value for key, value in self.headers if key == name.lower()]
        return ",".join(values) if values else None

    def identity(self, source: str) -> str | None:
        """The value that an authorizer's identity source names; None if it is absent or empty."""
        kind, _, name = source.removeprefix("$request.").partition(".")
        if kind == "header":
            return self.header(name) or None
        return ",".join(value for key, value in self.query if key == name) or None


@dataclass(frozen=True, slots=True)
class Response:
    status: int
    headers: Mapping[str, str]
    cookies: tuple[str, ...] = ()
    body: bytes = b""

    @classmethod
    def message(cls, status: int, text: str) -> Response:
        """What API Gateway itself says; never a function's own words."""
        body = json.dumps({"message": text}, separators=(",", ":")).encode()
        return cls(status, {"content-type": "application/json"}, body=body)


def integration_event(
    api: HttpApi, route: Route, parameters: Mapping[str, str], request: Request, context: Mapping[str, Any] | None
) -> dict[str, Any]:
    """`context` is what the authorizer said of the caller; None if the route has none."""
    event = _common(api, route, parameters, request)
    if context is not None:
        event["requestContext"]["authorizer"] = {"lambda": dict(context)}
    if cookies := request.header("cookie"):
        event["cookies"] = [cookie.strip() for cookie in cookies.replace(",", ";").split(";")]
    if request.body:
        text = _as_text(request)
        event["body"] = base64.b64encode(request.body).decode() if text is None else text
        event["isBase64Encoded"] = text is None
    else:
        event["isBase64Encoded"] = False
    return event


def authorizer_event(
    api: HttpApi, route: Route, parameters: Mapping[str, str], request: Request, identity: tuple[str, ...]
) -> dict[str, Any]:
    return {
        **_common(api, route, parameters, request),
        "type": "REQUEST",
        "routeArn": f"arn:aws:execute-api:local:{ACCOUNT_ID}:{api.api_id}/$default/{request.method}{request.path}",
        "identitySource": list(identity),
    }


def interpret(payload: bytes) -> Response | None:
    """A function's answer as a response; None if it is malformed, which the caller must not be told more of.

    Without a `statusCode` the whole answer is the body, and its status 200.
    """
    try:
        document = json.loads(payload)
    except ValueError:
        return None
    if not isinstance(document, dict) or "statusCode" not in document:
        return Response(200, {"content-type": "application/json"}, body=payload)
    try:
        status = int(document["statusCode"])
        headers = {str(name).lower(): str(value) for name, value in (document.get("headers") or {}).items()}
        cookies = tuple(str(cookie) for cookie in document.get("cookies") or ())
        body = document.get("body") or ""
        content = base64.b64decode(body, validate=True) if document.get("isBase64Encoded") else body.encode()
    except _DECODE_ERRORS:
        return None
    return Response(status, {"content-type": "text/plain;charset=UTF-8", **headers}, cookies, content)


def _common(api: HttpApi, route: Route, parameters: Mapping[str, str], request: Request) -> dict[str, Any]:
    headers = {name: request.header(name) for name, _ in request.headers if name != "cookie"}
    query = {name: ",".join(value for key, value in request.query if key == name) for name in dict(request.query)}
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": route.key,
        "rawPath": request.path,
        "rawQueryString": request.raw_query,
        "headers": headers,
        "requestContext": {
            "accountId": ACCOUNT_ID,
            "apiId": api.api_id,
            "domainName": request.host,
            "domainPrefix": api.api_id,
            "http": {
                "method": request.method,
                "path": request.path,
                "protocol": "HTTP/1.1",
                "sourceIp": request.source_ip,
                "userAgent": request.header("user-agent") or "",
            },
            "requestId": request.request_id,
            "routeKey": route.key,
            "stage": "$default",
            "time": time.strftime("%d/%b/%Y:%H:%M:%S +0000", time.gmtime(request.time_s)),
            "timeEpoch": int(request.time_s * 1000),
        },
    }
    if query:
        event["queryStringParameters"] = query
    if parameters:
        event["pathParameters"] = dict(parameters)
    return event


def _as_text(request: Request) -> str | None:
    content_type = (request.header("content-type") or "").partition(";")[0].strip().lower()
    is_text = (
        content_type in _TEXT_TYPES or content_type.startswith("text/") or content_type.endswith(("+json", "+xml"))
    )
    if not is_text:
        return None
    try:
        return request.body.decode()
    except UnicodeDecodeError:
        return None
