"""Today's kiosk with the answers of a backend one version behind, and with those of one that is ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from backend_lambdas.contract import codec
from backend_lambdas.contract.identifiers import OrderId, PhotoId
from backend_lambdas.contract.uploads import PartsRequest
from kiosk.api.client import ApiClient
from kiosk.api.failures import Unreachable
from tests.fakes.clock import FakeClock
from tests.wire_traffic.traffic import RECORDINGS, Exchange, recording, with_unknown_fields

TAG = {"ETag": '"0"'}
"""Headers are not recorded."""


def ask(client: ApiClient, exchange: Exchange) -> object:
    """The recorded question, asked by today's kiosk."""
    route, ids = exchange.route
    body: Any = None if route.request is None else codec.decode(route.request, exchange.body or "")
    order_id, photo_id = OrderId(ids.get("order_id", "")), PhotoId(ids.get("photo_id", ""))
    asks: dict[str, Callable[[], object]] = {
        "health": client.health,
        "enrol": lambda: client.enrol(body),
        "put_order": lambda: client.put_order(body),
        "get_order": lambda: client.get_order(order_id),
        "grant_uploads": lambda: client.grant_uploads(order_id, body.photo_ids),
        "report_stored": lambda: client.report_stored(order_id, body.photo_ids),
        "grant_parts": lambda: client.grant_parts(order_id, photo_id, body),
        "take_heartbeat": lambda: client.beat(body),
        "get_config": lambda: (client.get_config(None) or (None,))[0],
    }
    return asks[route.handler]()


@contextmanager
def client_of(answer: Callable[[httpx.Request], httpx.Response]) -> Iterator[ApiClient]:
    client = ApiClient("http://backend.test", FakeClock(), transport=httpx.MockTransport(answer))
    yield client
    client.close()


@pytest.mark.parametrize("grown", [False, True], ids=["to the byte", "with fields of a later version"])
@pytest.mark.parametrize("name", RECORDINGS)
def test_answers_of_another_version_are_understood(name: str, *, grown: bool) -> None:
    """What a backend one version behind answered is understood, and where a later one adds fields, they are ignored."""
    for exchange in recording(name):
        text = with_unknown_fields(exchange.answer) if grown else exchange.answer
        answer = httpx.Response(exchange.status, content=text, headers=TAG)
        with client_of(lambda _, answer=answer: answer) as client:  # type: ignore[misc]  # bound to this turn
            assert ask(client, exchange) == codec.decode(exchange.route[0].answer, exchange.answer)


@pytest.mark.parametrize("name", RECORDINGS)
def test_a_backend_behind_is_asked_as_it_was(name: str) -> None:
    """Where nothing new is asked for, today's kiosk sends the very bytes that a backend one version behind knows."""
    for exchange in recording(name):
        asked: list[tuple[str, str, str | None]] = []

        def take(request: httpx.Request, told: Exchange = exchange) -> httpx.Response:
            asked.append((request.method, request.url.path, request.content.decode() or None))  # noqa: B023  (of now)
            return httpx.Response(told.status, content=told.answer, headers=TAG)

        with client_of(take) as client:
            ask(client, exchange)
        assert asked == [(exchange.method, exchange.path, exchange.body)]


def test_a_route_that_a_backend_behind_does_not_have_is_waited_for() -> None:
    """A call that came later is tried again until the backend is deployed, and says so."""
    order_id, photo_id = OrderId("01J0000000000000000000000A"), PhotoId("01J10000000000000000000000")
    with client_of(lambda _: httpx.Response(404, content='{"message":"Not Found"}')) as client:
        with pytest.raises(Unreachable, match="older than this kiosk; ask the owner to deploy it anew"):
            client.grant_parts(order_id, photo_id, PartsRequest((1,)))
        with pytest.raises(Unreachable, match="older than this kiosk"):
            client.report_stored(order_id, (photo_id,))
