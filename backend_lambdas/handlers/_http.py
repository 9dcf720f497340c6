"""Between HTTP API events (payload 2.0) and the contract's messages, with the one table of errors and statuses.

What an unexpected exception says goes to the log and never to the caller.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, TypeVar

from backend_lambdas.contract import codec
from backend_lambdas.contract.error_codes import RETRY_AFTER_S, STATUS_OF, ErrorCode
from backend_lambdas.contract.identifiers import CommandId, DeviceId, OrderId, PhotoId, StoreId, is_ulid
from backend_lambdas.contract.messages import Problem
from backend_lambdas.contract.staff.sessions import STAFF_SESSION_HEADER, StaffRole
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain.errors import (
    ActionNotPossible,
    CommandNotFound,
    EnrolmentCodeRefused,
    ManagerRequired,
    OrderConflict,
    OrderErased,
    OrderNotFound,
    PhotoNotFound,
    PinLocked,
    PinRefused,
    QuotaExceeded,
    Refusal,
    RouteUnknown,
    SettingsConflict,
    StaffSessionRequired,
    Throttled,
    TokenFlaw,
    TokenRefused,
)
from backend_lambdas.handlers import _wiring_staff
from backend_lambdas.observability import event_logger, identify, one_event

if TYPE_CHECKING:
    from backend_lambdas.domain.staff.sessions import StaffOnDuty

log = event_logger(__name__)

Message = TypeVar("Message")
Event = Mapping[str, Any]
Response = dict[str, Any]

REFUSALS: Final[Mapping[type[Exception], ErrorCode]] = {
    ContractViolation: ErrorCode.INVALID_REQUEST,
    TokenRefused: ErrorCode.UNAUTHORISED,
    EnrolmentCodeRefused: ErrorCode.ENROLMENT_CODE_REFUSED,
    OrderNotFound: ErrorCode.ORDER_NOT_FOUND,
    PhotoNotFound: ErrorCode.PHOTO_NOT_FOUND,
    CommandNotFound: ErrorCode.COMMAND_NOT_FOUND,
    RouteUnknown: ErrorCode.ROUTE_UNKNOWN,
    OrderConflict: ErrorCode.ORDER_CONFLICT,
    SettingsConflict: ErrorCode.SETTINGS_CONFLICT,
    OrderErased: ErrorCode.ORDER_ERASED,
    QuotaExceeded: ErrorCode.QUOTA_EXCEEDED,
    StaffSessionRequired: ErrorCode.STAFF_SESSION_REQUIRED,
    ManagerRequired: ErrorCode.MANAGER_REQUIRED,
    ActionNotPossible: ErrorCode.ACTION_NOT_POSSIBLE,
    PinRefused: ErrorCode.PIN_REFUSED,
    PinLocked: ErrorCode.PIN_LOCKED,
    Throttled: ErrorCode.THROTTLED,
}


@dataclass(frozen=True, slots=True)
class Caller:
    """Who the authorizer said it is."""

    device_id: DeviceId
    store_id: StoreId


@dataclass(frozen=True, slots=True)
class Tagged:
    """A message that whoever asks may have already; then it is told so, and not the message again."""

    message: object
    version: str
    """Of its content; without quotes."""


def respond(event: Event, act: Callable[[Event], object], status: HTTPStatus = HTTPStatus.OK) -> Response:
    """What `act` answers, or the problem that it raised, as the gateway wants it."""
    with one_event():
        return _answer(event, act, status)


def _answer(event: Event, act: Callable[[Event], object], status: HTTPStatus) -> Response:
    try:
        _identify(event)
        answer = act(event)
        return _tagged(event, answer) if isinstance(answer, Tagged) else _response(status.value, answer)
    except tuple(REFUSALS) as exc:
        code = REFUSALS[type(exc)]
        details = exc.problems if isinstance(exc, ContractViolation) else ()
        message = str(exc) if isinstance(exc, RouteUnknown) else code.value.replace("_", " ")
        until = exc.until if isinstance(exc, Refusal) else None
        if isinstance(exc, StaffSessionRequired | TokenRefused):
            identify(flaw=exc.flaw.value)  # for the operator alone: which check failed
        log.info("request_refused", route=_route(event), code=code.value)
        return _problem(Problem(code, message, tuple(details), until))
    except Exception:
        log.exception("request_failed", route=_route(event))
        return _problem(Problem(ErrorCode.INTERNAL, "internal error"))


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
        raise TokenRefused(TokenFlaw.UNGUARDED) from exc


def staff(event: Event, at_least: StaffRole = StaffRole.STAFF) -> StaffOnDuty:
    """Who is logged in on the calling device. Raises StaffSessionRequired, and ManagerRequired where that is asked for.

    The function needs STAFF_TABLE, and leave to get items of it.
    """
    known = caller(event)
    on_duty = _wiring_staff.staff_sessions().on_duty(known.device_id, known.store_id, staff_token(event), at_least)
    identify(staff_number=on_duty.member.staff_number)
    return on_duty


def staff_token(event: Event) -> str:
    """Empty where none was sent."""
    return str(event.get("headers", {}).get(STAFF_SESSION_HEADER.lower(), ""))


def _identify(event: Event) -> None:
    """What the gateway says by itself, for the log; the domain adds the trace once it has read the order."""
    context = event.get("requestContext", {}).get("authorizer", {}).get("lambda") or {}
    path = event.get("pathParameters") or {}
    ids = {name: text for name in ("order_id", "photo_id", "command_id") if is_ulid(text := path.get(name, ""))}
    identify(device_id=context.get("deviceId"), **ids)


def order_id(event: Event) -> OrderId:
    return OrderId(_ulid(event, "order_id"))


def photo_id(event: Event) -> PhotoId:
    return PhotoId(_ulid(event, "photo_id"))


def command_id(event: Event) -> CommandId:
    return CommandId(_ulid(event, "command_id"))


def _ulid(event: Event, parameter: str) -> str:
    text: str = event.get("pathParameters", {}).get(parameter, "")
    if not is_ulid(text):
        raise ContractViolation([f"{parameter}: not a ULID"])
    return text


def _problem(problem: Problem) -> Response:
    response = _response(STATUS_OF[problem.code], problem)
    if problem.code is ErrorCode.THROTTLED:
        response["headers"]["retry-after"] = str(RETRY_AFTER_S)
    return response


def _response(status: int, message: object) -> Response:
    headers = {"content-type": "application/json", "cache-control": "no-store"}
    return {"statusCode": status, "headers": headers, "body": codec.encode(message)}


def _tagged(event: Event, answer: Tagged) -> Response:
    """https://www.rfc-editor.org/rfc/rfc9110.html#name-if-none-match"""
    tag = f'"{answer.version}"'
    asked = str(event.get("headers", {}).get("if-none-match", ""))
    known = {one.strip().removeprefix("W/") for one in asked.split(",")}
    # To be kept by the kiosk that asked, and asked about each time.
    headers = {"etag": tag, "cache-control": "private, no-cache"}
    if known & {tag, "*"}:
        return {"statusCode": HTTPStatus.NOT_MODIFIED.value, "headers": headers}
    response = _response(HTTPStatus.OK.value, answer.message)
    return {**response, "headers": response["headers"] | headers}


def _route(event: Event) -> str:
    return str(event.get("routeKey", ""))
