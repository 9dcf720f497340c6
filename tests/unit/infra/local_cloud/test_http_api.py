"""Routes and which of them a request takes."""

from __future__ import annotations

import pytest

from infra.local_cloud.api.http_api import Authorizer, HttpApi, Route
from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.errors import TemplateError

GATE = Authorizer("Gate", "GateFunction", ("$request.header.Authorization",), 60)


def test_routes_are_as_the_template_says(api_properties: Node) -> None:
    """Each route has its method, path, function and authorizer; NONE means open to all."""
    api = HttpApi.parse("Api", api_properties)

    assert set(api.routes) == {
        Route("GET", "/open", "EchoFunction", None),
        Route("PUT", "/items/{item_id}", "EchoFunction", GATE),
        Route("ANY", "/rest/{proxy+}", "EchoFunction", GATE),
    }
    assert api.cors is not None
    assert api.cors.answer("https://shop.example")["access-control-allow-methods"] == "GET,PUT"
    assert api.cors.answer("https://elsewhere.example") == {}


ROUTES = [
    Route("ANY", "$default", "default", None),
    Route("GET", "/orders/{order_id}", "one", None),
    Route("ANY", "/orders/{order_id}", "any", None),
    Route("GET", "/orders/latest", "latest", None),
    Route("POST", "/orders/{order_id}/uploads", "uploads", None),
    Route("ANY", "/orders/{rest+}", "rest", None),
]


@pytest.mark.parametrize(
    ("method", "path", "function", "parameters"),
    [
        ("GET", "/orders/latest", "latest", {}),
        ("GET", "/orders/7", "one", {"order_id": "7"}),
        ("PUT", "/orders/7", "any", {"order_id": "7"}),
        ("POST", "/orders/7/uploads", "uploads", {"order_id": "7"}),
        ("GET", "/orders/7/uploads", "rest", {"rest": "7/uploads"}),
        ("GET", "/orders/", "default", {}),
        ("GET", "/elsewhere", "default", {}),
    ],
)
def test_the_most_specific_route_wins(method: str, path: str, function: str, parameters: dict[str, str]) -> None:
    """Literal paths before variables, variables before greedy ones, a method before ANY, $default last."""
    api = HttpApi("a", sorted(ROUTES, key=lambda route: route.rank), None)

    found = api.find(method, path)

    assert found is not None
    assert (found[0].function, found[1]) == (function, parameters)


def test_nothing_else_is_found() -> None:
    """Without $default, another path or another method is no route."""
    api = HttpApi("a", [Route("GET", "/open.txt", "f", None)], None)

    assert api.find("POST", "/open.txt") is None
    assert api.find("GET", "/openXtxt") is None
    assert api.find("GET", "/open.txt/") is None


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"enableSimpleResponses": False}, "simple responses"),
        ({"authorizerPayloadFormatVersion": "1.0"}, "payload format"),
        ({"authorizerUri": "https://elsewhere"}, "no function of this stack"),
    ],
)
def test_an_authorizer_that_cannot_be_run_is_refused(change: dict[str, object], complaint: str) -> None:
    """What this cloud would run otherwise than AWS is a TemplateError at the start."""
    definition = {
        "authorizerUri": "arn:x:function:F/invocations",
        "authorizerPayloadFormatVersion": "2.0",
        "enableSimpleResponses": True,
    }

    with pytest.raises(TemplateError, match=complaint):
        Authorizer.parse("Gate", {"x-amazon-apigateway-authorizer": definition | change})
