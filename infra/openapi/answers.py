"""The answers of a route: the function's own, those of the contract's refusals, and what API Gateway says by itself."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final

from backend_lambdas.contract.error_codes import STATUS_OF, ErrorCode
from backend_lambdas.contract.messages import Problem
from backend_lambdas.contract.routes.route import Route
from infra.openapi.examples import example_of_code, example_of_gateway, examples_of
from infra.openapi.links import LINKS
from infra.openapi.schemas import Schema, Schemas

JSON: Final = "application/json"

GATEWAY_MESSAGES: Final = {
    401: "Unauthorized",
    403: "Forbidden",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    503: "Service Unavailable",
}
"""The words of an HTTP API's own answers. It says 404 `Not Found`, too, but of no route that is described here."""

_REASONS: Final = {
    304: "Nothing changed since that tag.",
    200: "Done; a repeat gives the same.",
    202: "Taken, to be worked off; the same whatever comes of it.",
    400: "The request breaks the contract; `details` names each field that does.",
    401: "No Authorization header (the gateway's own words).",
    403: "Not allowed.",
    404: "Not there, or not this device's: the two are not told apart.",
    409: "It exists, and is another.",
    410: "The customer's data was erased, and what the kiosk still has of this order goes, too.",
    413: "More than 10 MB, or more than 6 MB once it is an event (the gateway's own words).",
    429: "More calls than the stage lets through (the gateway's own words).",
    500: "The backend's fault.",
    503: "Too busy, or too slow.",
}
_DATE: Final[Schema] = {
    "description": "The backend's clock, which a kiosk measures its own by.",
    "required": True,
    "schema": {"type": "string"},
}
_NOT_KEPT: Final[Schema] = {
    "description": "Nobody keeps it.",
    "schema": {"type": "string", "const": "no-store"},
    "required": True,
}
_TAGGED: Final[Schema] = {
    "Cache-Control": {
        "description": "Whoever asked keeps it, and asks each time.",
        "schema": {"type": "string", "const": "private, no-cache"},
        "required": True,
    },
    "ETag": {
        "description": "The version in quotes.",
        "schema": {"type": "string", "pattern": '^"[0-9]+"$'},
        "required": True,
    },
}
_RETRY_AFTER: Final[Schema] = {
    "description": "Seconds; absent where the gateway answers.",
    "schema": {"type": "string", "pattern": "^[0-9]+$"},
}


def answers_of(route: Route, schemas: Schemas) -> dict[str, Schema]:
    """By status, the smallest first."""
    codes: dict[int, list[ErrorCode]] = defaultdict(list)
    for code in ErrorCode:
        if code in route.refusals or (code is ErrorCode.ROUTE_UNKNOWN and "{" in route.path):
            codes[STATUS_OF[code]].append(code)
    statuses = sorted(codes.keys() | _gateway_statuses(route))
    refusals = {str(status): _refusal(route, status, codes[status], schemas) for status in statuses}
    unchanged = {"304": _unchanged()} if route.is_tagged else {}
    return {str(route.status): _done(route, schemas), **unchanged, **refusals}


def _done(route: Route, schemas: Schemas) -> Schema:
    answer: Schema = {
        "description": _REASONS[route.status],
        "headers": (_TAGGED if route.is_tagged else {"Cache-Control": _NOT_KEPT}) | {"Date": _DATE},
        "content": {JSON: {"schema": schemas.of(route.answer), "examples": examples_of(route.answer)}},
    }
    return answer | ({"links": LINKS[route.handler]} if route.handler in LINKS else {})


def _unchanged() -> Schema:
    return {"description": _REASONS[304], "headers": _TAGGED | {"Date": _DATE}}


def _refusal(route: Route, status: int, codes: list[ErrorCode], schemas: Schemas) -> Schema:
    kinds: list[Schema] = []
    examples: dict[str, Any] = {}
    if codes:
        kinds.append(_problem(codes, schemas))
        for code in codes:
            examples |= example_of_code(code)
    if status in _gateway_statuses(route):
        kinds.append(_gateway_message(status))
        examples |= example_of_gateway(status)
    headers = {"Date": _DATE} | ({"Retry-After": _RETRY_AFTER} if ErrorCode.THROTTLED in codes else {})
    return {
        "description": _REASONS[status],
        "headers": headers,
        "content": {JSON: {"schema": kinds[0] if len(kinds) == 1 else {"oneOf": kinds}, "examples": examples}},
    }


def _gateway_statuses(route: Route) -> set[int]:
    statuses = {429, 500, 503}
    if not route.is_open:
        statuses |= {401, 403}
    if route.request is not None:
        statuses |= {413}
    return statuses


def _problem(codes: list[ErrorCode], schemas: Schemas) -> Schema:
    return {"allOf": [schemas.of(Problem), {"properties": {"code": {"enum": [code.value for code in codes]}}}]}


def _gateway_message(status: int) -> Schema:
    return {
        "type": "object",
        "description": "API Gateway's own answer; no function was asked, or none gave an answer.",
        "required": ["message"],
        "properties": {"message": {"const": GATEWAY_MESSAGES[status]}},
    }
