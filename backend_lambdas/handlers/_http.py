"""Between HTTP API events (payload 2.0) and the contract's messages, with the one table of errors and statuses.

What an unexpected exception says goes to the log and never to the caller.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final, TypeVar

from backend_lambdas.contract import codec
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId, StoreId, is_ulid
from backend_lambdas.contract.messages import Problem
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import (
    EnrolmentCodeRefused,
    OrderConflict,
    OrderNotFound,
    PhotoNotFound,
    Throttled,
    TokenRefused,
)
from backend_lambdas.observability import event_logger

log = event_logger(__name__)

Message = TypeVar("Message")
Event = Mapping[str, Any]
Response = dict[str, Any]

REFUSALS: Final[Mapping[type[Exception], tuple[HTTPStatus, ErrorCode]]] = {
    ContractViolation: (HTTPStatus.BAD_REQUEST, ErrorCode.INVALID_REQUEST),
    TokenRefused: (HTTPStatus.FORBIDDEN, ErrorCode.UNAUTHORISED),
    EnrolmentCodeRefused: (HTTPStatus.FORBIDDEN, ErrorCode.ENROLMENT_CODE_REFUSED),
    OrderNotFound: (HTTPStatus.NOT_FOUND, ErrorCode.ORDER_NOT_FOUND),
    PhotoNotFound: (HTTPStatus.NOT_FOUND, ErrorCode.PHOTO_NOT_FOUND),
    OrderConflict: (HTTPStatus.CONFLICT, ErrorCode.ORDER_CONFLICT),
    Throttled: (HTTPStatus.SERVICE_UNAVAILABLE, ErrorCode.THROTTLED),
}


@dataclass(frozen=True, slots=True)
class Caller:
    """Who the authorizer said it is."""

    device_id: DeviceId
    store_id: StoreId


def respond(event: Event, act: Callable[[Event], object]) -> Response:
    """What `act` answers, or the problem that it raised, as the gateway wants it."""
    try:
        return _response(HTTPStatus.OK, act(event))
    except tuple(REFUSALS) as exc:
        status, code = REFUSALS[type(exc)]
        details = exc.problems if isinstance(exc, ContractViolation) else ()
        log.info("request_refused", route=_route(event), code=code.value)
        return _response(status, Problem(code, code.value.replace("_", " "), tuple(details)))
    except Exception:
        log.exception("request_failed", route=_route(event))
        return _response(HTTPStatus.INTERNAL_SERVER_ERROR, Problem(ErrorCode.INTERNAL, "internal error"))


def body(event: Event, kind: type[Message]) -> Message:
    text: str | bytes = event.get("body") or ""
    if event.get("isBase64Encoded"):
        try:
            text = base64.b64decode(text, validate=True)
        except ValueError as exc:
            raise ContractViolation(["body: not base 64"]) from exc
    return codec.decode(kind, text)


def caller(event: Event) -> Caller:
    """Raises TokenRefused where no authorizer stood before the function: the route is then wired wrongly."""
    context = event.get("requestContext", {}).get("authorizer", {}).get("lambda") or {}
    try:
        return Caller(DeviceId(context["deviceId"]), StoreId(context["storeId"]))
    except KeyError as exc:
        raise TokenRefused("no authorizer context") from exc


def order_id(event: Event) -> OrderId:
    return OrderId(_ulid(event, "order_id"))


def photo_id(event: Event) -> PhotoId:
    return PhotoId(_ulid(event, "photo_id"))


def _ulid(event: Event, parameter: str) -> str:
    text: str = event.get("pathParameters", {}).get(parameter, "")
    if not is_ulid(text):
        raise ContractViolation([f"{parameter}: not a ULID"])
    return text


def _response(status: HTTPStatus, message: object) -> Response:
    headers = {"content-type": "application/json", "cache-control": "no-store"}
    if status is HTTPStatus.SERVICE_UNAVAILABLE:
        headers["retry-after"] = "5"
    return {"statusCode": status.value, "headers": headers, "body": codec.encode(message)}


def _route(event: Event) -> str:
    return str(event.get("routeKey", ""))
