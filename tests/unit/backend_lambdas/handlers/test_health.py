"""What whoever asks is told of this API's version."""

from __future__ import annotations

import json
from typing import Any

import pytest

from backend_lambdas.contract.version import CONTRACT_VERSION
from backend_lambdas.handlers.api.health import UNKNOWN_ROUTE_KEY, handler


def asked(version: str) -> Any:
    return handler({"routeKey": UNKNOWN_ROUTE_KEY, "pathParameters": {"version": version, "rest": "x"}}, None)


@pytest.mark.parametrize(
    ("version", "words"),
    [("v0", "update the kiosk where it asks for an older one"), (f"v{CONTRACT_VERSION}", "deploy it anew")],
)
def test_what_is_not_here_is_refused_with_what_to_do(version: str, words: str) -> None:
    """Another version, and a route that this one does not have, are refused by a code and in words that help."""
    answer = asked(version)
    problem = json.loads(answer["body"])
    assert (answer["statusCode"], problem["code"]) == (404, "route_unknown")
    assert f"v{CONTRACT_VERSION}" in problem["message"]
    assert words in problem["message"]


def test_health_tells_the_version() -> None:
    """Health is the other word on the version."""
    answer = handler({"routeKey": "GET /v1/health"}, None)
    assert json.loads(answer["body"])["contract_version"] == CONTRACT_VERSION
