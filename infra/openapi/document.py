"""The whole document; the same contract gives the same bytes."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from backend_lambdas.contract import fields, limits, tokens
from backend_lambdas.contract.routes import ROUTES
from backend_lambdas.contract.routes.route import Route
from backend_lambdas.contract.staff.sessions import SESSION_TOKEN, STAFF_SESSION_HEADER
from backend_lambdas.contract.version import CONTRACT_VERSION
from infra.openapi.answers import JSON, answers_of
from infra.openapi.examples import examples_of
from infra.openapi.schemas import Schema, Schemas, keywords

_SCHEME: Final = "DeviceToken"
_ABOUT: Final = (
    "What kiosks and the backend say to each other. Written from the contract's code by `python -m infra.openapi`:"
    " change that, not this; docs/api.md tells how. Receivers ignore fields that they do not know, in requests as in"
    " answers. Any other method or path of the form /{version}/… is answered by 404 with the code `route_unknown`,"
    " whose message says which version this backend speaks and what to do; what has not even that form gets the"
    " gateway's own 404."
)
_TOKEN: Final = (
    f"A JWT that the device signs by itself ({tokens.TOKEN_ALGORITHM}), with `kid` and `iss` the device id, `aud`"
    f" `{tokens.TOKEN_AUDIENCE}`, and the claims {', '.join(tokens.TOKEN_CLAIMS_REQUIRED)}; good for at most"
    f" {limits.DEVICE_TOKEN_LIFETIME_S} s, with {limits.CLOCK_SKEW_S} s of leeway. A revoked device is out within a"
    " minute, for which the gateway keeps a verdict."
)
_STAFF_SESSION: Final[Schema] = {
    "name": STAFF_SESSION_HEADER,
    "in": "header",
    "required": True,
    "description": "The `session_token` of whoever is logged in on this device.",
    "schema": {"type": "string", **keywords(SESSION_TOKEN)},
}
_IF_NONE_MATCH: Final[Schema] = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "The ETag of what the kiosk has; with any other text it is sent the whole.",
    "schema": {"type": "string"},
}


def document() -> dict[str, Any]:
    schemas = Schemas()
    paths: dict[str, dict[str, Any]] = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, schemas)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Photo Kiosk",
            "version": str(CONTRACT_VERSION),
            "description": _ABOUT,
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [
            {
                "url": "https://{api_id}.execute-api.{region}.amazonaws.com",
                "variables": {"api_id": {"default": "api"}, "region": {"default": "eu-central-1"}},
            }
        ],
        "paths": paths,
        "components": {
            "schemas": schemas.components,
            "securitySchemes": {
                _SCHEME: {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": _TOKEN}
            },
        },
    }


def text() -> str:
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"


def _operation(route: Route, schemas: Schemas) -> Schema:
    operation: Schema = {"operationId": route.handler, "summary": route.summary}
    parameters = [_parameter(name) for name in re.findall(r"\{(\w+)\}", route.path)]
    if route.for_staff:
        parameters.append(_STAFF_SESSION)
    if route.is_tagged:
        parameters.append(_IF_NONE_MATCH)
    if parameters:
        operation["parameters"] = parameters
    if route.request is not None:
        content = {"schema": schemas.of(route.request), "examples": examples_of(route.request)}
        operation["requestBody"] = {"required": True, "content": {JSON: content}}
    operation["responses"] = answers_of(route, schemas)
    operation["security"] = [] if route.is_open else [{_SCHEME: []}]
    return operation


def _parameter(name: str) -> Schema:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": "A ULID that the kiosk made.",
        "schema": {"type": "string", **keywords(fields.ULID)},
    }
