"""What goes wrong between a boto3 client and AWS, put in front of MiniStack: replies that are lost after the request
was carried out, connections that break before it was, errors and throttles of AWS's own, answers that are none of it.
"""

from __future__ import annotations

import io
import json
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

import botocore.exceptions
import urllib3
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.compat import HTTPHeaders
from botocore.httpsession import URLLib3Session

Fault = Callable[[AWSPreparedRequest], AWSResponse]


class Faults:
    """Stands before one client. What is planned for an operation happens to its next requests, one fault each; botocore
    sees it where it would see the network, so its retries are the real ones.
    """

    def __init__(self, client: Any) -> None:
        self.arrived: list[str] = []
        """Operations that the service carried out or refused itself, in order."""
        self._planned: dict[str, deque[Fault]] = defaultdict(deque)
        client.meta.events.register("before-send", self._before_send)

    def plan(self, operation: str, *faults: Fault) -> None:
        self._planned[operation].extend(faults)

    def forget(self) -> None:
        self._planned.clear()

    def _before_send(self, request: AWSPreparedRequest, event_name: str, **_: Any) -> AWSResponse | None:
        operation = event_name.rpartition(".")[2]
        if not self._planned[operation]:
            self.arrived.append(operation)
            return None
        fault = self._planned[operation].popleft()
        if fault is lost_reply:
            self.arrived.append(operation)
        return fault(request)


def lost_reply(request: AWSPreparedRequest) -> AWSResponse:
    """The service did it, and nobody heard."""
    session = URLLib3Session()
    try:
        session.send(request)
    finally:
        session.close()
    raise botocore.exceptions.ReadTimeoutError(endpoint_url=request.url)


def reset(request: AWSPreparedRequest) -> AWSResponse:
    """The connection broke before the service had the request."""
    raise botocore.exceptions.ConnectionClosedError(endpoint_url=request.url)


def internal_error(request: AWSPreparedRequest) -> AWSResponse:
    return _answer(request, 500, "InternalServerError")


def throttled(request: AWSPreparedRequest) -> AWSResponse:
    return _answer(request, 400, "ThrottlingException")


def captive_portal(request: AWSPreparedRequest) -> AWSResponse:
    """A page that says 200."""
    return _response(request, 200, b"<!doctype html><title>Welcome<br>", "text/html")


def _answer(request: AWSPreparedRequest, status: int, code: str) -> AWSResponse:
    """In the protocol of the request: SNS still speaks XML."""
    if b"urlencoded" in _bytes(request.headers.get("Content-Type", "")):
        text = f"<ErrorResponse><Error><Code>{code}</Code><Message>planned</Message></Error></ErrorResponse>"
        return _response(request, status, text.encode(), "text/xml")
    document = json.dumps({"__type": code, "message": "planned"})
    return _response(request, status, document.encode(), "application/json")


def _response(request: AWSPreparedRequest, status: int, body: bytes, media_type: str) -> AWSResponse:
    raw: Any = urllib3.HTTPResponse(io.BytesIO(body), preload_content=False)
    headers = HTTPHeaders()
    headers["content-type"] = media_type
    return AWSResponse(request.url, status, headers, raw)


def _bytes(value: str | bytes) -> bytes:
    return value if isinstance(value, bytes) else value.encode()
