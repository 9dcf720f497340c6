"""The gateway, with functions that say what the test tells them to."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from infra.local_cloud.api.gateway import BODY_SIZE_BYTES_MAX, Gateway
from infra.local_cloud.api.gateway_events import Request, Response, interpret
from infra.local_cloud.api.http_api import HttpApi
from infra.local_cloud.deployment.intrinsics import Node
from infra.local_cloud.functions.invocations import Outcome

Answer = Callable[[dict[str, Any]], Outcome]

REQUEST = Request(
    method="PUT",
    path="/items/7",
    query=(("a", "1"), ("b", "2"), ("a", "3")),
    raw_query="a=1&b=2&a=3",
    headers=(
        ("host", "api.example"),
        ("authorization", "Bearer t"),
        ("x-two", "1"),
        ("x-two", "2"),
        ("cookie", "c=1; d=2"),
        ("content-type", "application/json"),
        ("user-agent", "kiosk/1"),
    ),
    body=b'{"n":1}',
    source_ip="127.0.0.1",
    host="api.example",
)
OPEN = replace(REQUEST, method="GET", path="/open", headers=(), body=b"")


@dataclass
class FakeInvoker:
    """Functions as callables; remembers what each was asked."""

    answers: dict[str, Answer]
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    async def invoke(self, function: str, payload: bytes) -> Outcome:
        event = json.loads(payload)
        self.asked.append((function, event))
        return self.answers[function](event)

    def events(self, function: str) -> list[dict[str, Any]]:
        return [event for name, event in self.asked if name == function]


def says(document: Any) -> Answer:
    return lambda _event: Outcome(json.dumps(document).encode())


OK = says({"statusCode": 200})
ALLOWS = says({"isAuthorized": True, "context": {"deviceId": "d1"}})


@dataclass
class Harness:
    gateway: Gateway
    invoker: FakeInvoker
    now: list[float]

    def ask(self, request: Request) -> Response:
        return asyncio.run(self.gateway.handle(request))


@pytest.fixture
def api(api_properties: Node) -> Callable[..., Harness]:
    def build(echo: Answer = OK, gate: Answer = ALLOWS) -> Harness:
        invoker = FakeInvoker({"EchoFunction": echo, "GateFunction": gate})
        now = [0.0]
        gateway = Gateway(HttpApi.parse("Api", api_properties), invoker, clock=lambda: now[0])
        return Harness(gateway, invoker, now)

    return build


def test_a_function_gets_a_version_2_event(api: Callable[..., Harness]) -> None:
    """Path parameters, joined headers and queries, cookies apart, the body as text and the authorizer's context."""
    harness = api()

    harness.ask(REQUEST)

    [event] = harness.invoker.events("EchoFunction")
    assert event["version"] == "2.0"
    assert event["routeKey"] == "PUT /items/{item_id}"
    assert event["rawPath"] == "/items/7"
    assert event["rawQueryString"] == "a=1&b=2&a=3"
    assert event["queryStringParameters"] == {"a": "1,3", "b": "2"}
    assert event["pathParameters"] == {"item_id": "7"}
    assert event["headers"]["x-two"] == "1,2"
    assert "cookie" not in event["headers"]
    assert event["cookies"] == ["c=1", "d=2"]
    assert (event["body"], event["isBase64Encoded"]) == ('{"n":1}', False)
    assert event["requestContext"]["authorizer"] == {"lambda": {"deviceId": "d1"}}
    assert event["requestContext"]["http"] == {
        "method": "PUT",
        "path": "/items/7",
        "protocol": "HTTP/1.1",
        "sourceIp": "127.0.0.1",
        "userAgent": "kiosk/1",
    }


def test_binary_bodies_travel_in_base_64(api: Callable[..., Harness]) -> None:
    """A body that is no text reaches the function byte for byte."""
    harness = api()

    harness.ask(replace(REQUEST, headers=(("authorization", "x"), ("content-type", "image/jpeg")), body=b"\xff\xd8"))

    [event] = harness.invoker.events("EchoFunction")
    assert event["isBase64Encoded"] is True
    assert base64.b64decode(event["body"]) == b"\xff\xd8"


def test_an_open_route_asks_no_authorizer(api: Callable[..., Harness]) -> None:
    """A route with authorizer NONE is called by anybody, and the event says nothing of a caller."""
    harness = api()

    assert harness.ask(OPEN).status == 200
    assert [name for name, _ in harness.invoker.asked] == ["EchoFunction"]
    assert "authorizer" not in harness.invoker.asked[0][1]["requestContext"]
    assert "body" not in harness.invoker.asked[0][1]


@pytest.mark.parametrize("headers", [(), (("authorization", ""),)])
def test_without_identity_nobody_is_asked(api: Callable[..., Harness], headers: tuple[tuple[str, str], ...]) -> None:
    """A request without the identity source is 401, and no function runs."""
    harness = api()

    response = harness.ask(replace(REQUEST, headers=headers))

    assert (response.status, response.body) == (401, b'{"message":"Unauthorized"}')
    assert harness.invoker.asked == []


def test_a_denied_caller_is_forbidden(api: Callable[..., Harness]) -> None:
    """A caller whom the authorizer denies is 403, and the route's function does not run."""
    harness = api(gate=says({"isAuthorized": False}))

    response = harness.ask(REQUEST)

    assert (response.status, response.body) == (403, b'{"message":"Forbidden"}')
    assert harness.invoker.events("EchoFunction") == []


def test_a_verdict_is_kept_for_its_time(api: Callable[..., Harness]) -> None:
    """The same identity is asked about again only after the TTL; another identity at once."""
    harness = api()

    harness.ask(REQUEST)
    harness.now[0] = 59.9
    harness.ask(REQUEST)
    assert len(harness.invoker.events("GateFunction")) == 1
    harness.ask(replace(REQUEST, headers=(("authorization", "Bearer other"),)))
    assert len(harness.invoker.events("GateFunction")) == 2
    harness.now[0] = 60.0
    harness.ask(REQUEST)
    assert len(harness.invoker.events("GateFunction")) == 3


def test_the_authorizer_sees_the_identity(api: Callable[..., Harness]) -> None:
    """An authorizer's event is of payload format 2.0, with the identity it is asked about and without the body."""
    harness = api()

    harness.ask(REQUEST)

    [event] = harness.invoker.events("GateFunction")
    assert (event["version"], event["type"]) == ("2.0", "REQUEST")
    assert event["identitySource"] == ["Bearer t"]
    assert event["routeKey"] == "PUT /items/{item_id}"
    assert "body" not in event


SECRET = "secret detail"
BROKEN = (500, b'{"message":"Internal Server Error"}')


@pytest.mark.parametrize(
    "gate",
    [
        lambda _event: Outcome.failure("ValueError", SECRET),
        says({"isAuthorized": "yes"}),
        says(None),
        lambda _event: Outcome(b"no json"),
    ],
)
def test_a_broken_authorizer_lets_nobody_in(api: Callable[..., Harness], gate: Answer) -> None:
    """An authorizer that fails or answers nonsense is 500, without its words, and is asked again next time."""
    harness = api(gate=gate)

    response = harness.ask(REQUEST)

    assert (response.status, response.body) == BROKEN
    harness.ask(REQUEST)
    assert len(harness.invoker.events("GateFunction")) == 2


@pytest.mark.parametrize(
    "echo",
    [
        lambda _event: Outcome.failure("KeyError", SECRET),
        lambda _event: Outcome(b"no json"),
        says({"statusCode": SECRET}),
        says({"statusCode": 200, "body": "%%%", "isBase64Encoded": True}),
        says({"statusCode": 200, "body": {"not": "text"}}),
    ],
)
def test_exceptions_stay_inside(api: Callable[..., Harness], echo: Answer) -> None:
    """Whatever goes wrong in a function, the caller reads Internal Server Error and nothing else."""
    response = api(echo=echo).ask(OPEN)

    assert (response.status, response.body) == BROKEN


def test_a_function_that_takes_too_long_is_unavailable(api: Callable[..., Harness]) -> None:
    """A time-out is 503."""
    response = api(echo=lambda _event: Outcome.failure("Sandbox.Timedout", SECRET, timed_out=True)).ask(OPEN)

    assert (response.status, response.body) == (503, b'{"message":"Service Unavailable"}')


def test_unknown_paths_and_methods_are_not_found(api: Callable[..., Harness]) -> None:
    """No route, no function: 404, for TRACE as for any other method."""
    for request in (replace(OPEN, path="/nowhere"), replace(OPEN, method="TRACE"), replace(OPEN, method="POST")):
        response = api().ask(request)
        assert (response.status, response.body) == (404, b'{"message":"Not Found"}')


def test_an_event_over_lambdas_quota_is_too_large(api: Callable[..., Harness]) -> None:
    """What API Gateway takes but Lambda would not is 413."""
    harness = api()

    response = harness.ask(replace(REQUEST, body=b"x" * (BODY_SIZE_BYTES_MAX - 1)))

    assert (response.status, response.body) == (413, b'{"message":"Request Entity Too Large"}')
    assert harness.invoker.events("EchoFunction") == []


def test_a_preflight_is_answered_without_a_function(api: Callable[..., Harness]) -> None:
    """A browser's OPTIONS gets the template's CORS rules; a stranger's gets none; answers name the allowed origin."""
    harness = api()
    ours, strange = (("origin", "https://shop.example"),), (("origin", "https://elsewhere.example"),)

    answer = harness.ask(replace(OPEN, method="OPTIONS", headers=ours))
    assert answer.status == 204
    assert answer.headers["access-control-allow-origin"] == "https://shop.example"
    assert dict(harness.ask(replace(OPEN, method="OPTIONS", headers=strange)).headers) == {}
    assert harness.invoker.asked == []
    assert "access-control-allow-origin" in harness.ask(replace(OPEN, headers=ours)).headers
    assert "access-control-allow-origin" not in harness.ask(replace(OPEN, headers=strange)).headers


def test_answers_are_inferred() -> None:
    """An answer without a status is a JSON body with 200; one with a status is taken as it says."""
    plain = interpret(b'{"hello": 1}')
    full = interpret(
        json.dumps(
            {
                "statusCode": 201,
                "headers": {"Content-Type": "image/png"},
                "cookies": ["a=1"],
                "body": base64.b64encode(b"\x89").decode(),
                "isBase64Encoded": True,
            }
        ).encode()
    )

    assert plain == Response(200, {"content-type": "application/json"}, body=b'{"hello": 1}')
    assert full == Response(201, {"content-type": "image/png"}, ("a=1",), b"\x89")
