"""The calls of the contract: signed, repeated by the backend's clock, and each failure told apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from email.utils import format_datetime

import httpx
import jwt
import pytest

from backend_lambdas.contract import limits, tokens
from backend_lambdas.contract.codec import encode
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.identifiers import DeviceId, OrderId, PhotoId
from backend_lambdas.contract.messages import Health, OrderState, PhotoState, Problem
from backend_lambdas.contract.staff.settings import SettingsState, ShopSettings
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus, PhotoStatus
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest
from kiosk.api.client import ApiClient
from kiosk.api.failures import Erased, NotAllowed, OverQuota, Rejected, TransferFailure, Unreachable
from kiosk.api.identity import TokenSigner, new_key_pair
from tests.fakes.clock import FakeClock

ORDER_ID = OrderId("01JZ0000000000000000000001")
STATE = OrderState(
    ORDER_ID,
    OrderStatus.RECEIVING,
    NoticeStatus.WAITING,
    (PhotoState(PhotoId("01JZ0000000000000000000002"), PhotoStatus.PENDING),),
)
PAIR = new_key_pair()
Handler = Callable[[httpx.Request], httpx.Response]


def client_of(handler: Handler, clock: FakeClock | None = None) -> ApiClient:
    signer = TokenSigner(DeviceId("01JZ00000000000000000000DE"), PAIR.private_pem)
    return ApiClient("http://backend.test", clock or FakeClock(), signer, httpx.MockTransport(handler))


def test_an_order_is_asked_for_with_a_signed_token() -> None:
    """A call carries a fresh token of this device, and its answer comes back as the contract's message."""
    clock = FakeClock()

    def answer(request: httpx.Request) -> httpx.Response:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        claims = jwt.decode(
            token,
            PAIR.public_pem,
            ["ES256"],
            audience=tokens.TOKEN_AUDIENCE,
            options={"verify_exp": False, "verify_iat": False},
        )
        assert jwt.get_unverified_header(token)["kid"] == claims["iss"] == "01JZ00000000000000000000DE"
        assert claims["exp"] - claims["iat"] == limits.DEVICE_TOKEN_LIFETIME_S
        assert claims["iat"] == int(clock.now().timestamp())
        assert request.url.path == f"/v1/orders/{ORDER_ID}"
        return httpx.Response(200, content=encode(STATE))

    assert client_of(answer, clock).get_order(ORDER_ID) == STATE


def test_a_wrong_clock_is_measured_and_the_call_repeated() -> None:
    """A token refused because this machine's clock is off is signed again by the backend's time, once."""
    clock = FakeClock()
    server_now = clock.now() + timedelta(minutes=15)
    issued = []

    def answer(request: httpx.Request) -> httpx.Response:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        claims = jwt.decode(token, options={"verify_signature": False})
        issued.append(claims["iat"])
        headers = {"Date": format_datetime(server_now, usegmt=True)}
        if abs(claims["iat"] - server_now.timestamp()) > limits.CLOCK_SKEW_S:
            return httpx.Response(403, headers=headers, json={"message": "Forbidden"})
        return httpx.Response(200, headers=headers, content=encode(STATE))

    client = client_of(answer, clock)
    assert client.get_order(ORDER_ID) == STATE
    assert len(issued) == 2
    assert client.clock_skew_s == pytest.approx(900, abs=2)
    client.get_order(ORDER_ID)
    assert len(issued) == 3, "once measured, the first try is right"


def test_a_clock_on_the_way_that_lies_locks_nobody_out() -> None:
    """Where the answers' Date is wrong and the backend's clock is not, a token by this machine's own clock is tried."""
    clock = FakeClock()

    def answer(request: httpx.Request) -> httpx.Response:
        claims = jwt.decode(
            request.headers["Authorization"].removeprefix("Bearer "), options={"verify_signature": False}
        )
        lie = {"Date": format_datetime(clock.now() + timedelta(minutes=20), usegmt=True)}
        if abs(claims["iat"] - clock.now().timestamp()) > limits.CLOCK_SKEW_S:
            return httpx.Response(403, headers=lie, json={"message": "Forbidden"})
        return httpx.Response(200, headers=lie, content=encode(STATE))

    client = client_of(answer, clock)
    for _ in range(3):
        assert client.get_order(ORDER_ID) == STATE


def problem(code: ErrorCode) -> str:
    return encode(Problem(code, "words for the log"))


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (500, '{"message":"Internal Server Error"}', Unreachable),
        (503, '{"message":"Service Unavailable"}', Unreachable),
        (429, '{"message":"Too Many Requests"}', Unreachable),
        (403, '{"message":"Forbidden"}', NotAllowed),
        (401, '{"message":"Unauthorized"}', NotAllowed),
        (403, problem(ErrorCode.UNAUTHORISED), NotAllowed),
        (403, problem(ErrorCode.ENROLMENT_CODE_REFUSED), Rejected),
        (403, problem(ErrorCode.QUOTA_EXCEEDED), OverQuota),
        (409, problem(ErrorCode.ORDER_CONFLICT), Rejected),
        (410, problem(ErrorCode.ORDER_ERASED), Erased),
        (410, '{"code": "of_a_later_version", "message": "x"}', Unreachable),
        (400, problem(ErrorCode.INVALID_REQUEST), Rejected),
        (404, problem(ErrorCode.ROUTE_UNKNOWN), Unreachable),
        (404, '{"message":"Not Found"}', Unreachable),
        (403, '{"code":"of_tomorrow","message":"x"}', NotAllowed),
        (409, '{"code":"of_tomorrow","message":"x"}', Unreachable),
        (413, '{"message":"Request Entity Too Large"}', Unreachable),
        (302, "<html>Sign in to FreeWifi</html>", Unreachable),
        (403, "<html>Sign in to FreeWifi</html>", Unreachable),
        (401, "7", Unreachable),
        (511, "<html>Network Authentication Required</html>", Unreachable),
        (404, "<html>no such page</html>", Unreachable),
        (200, "<html>Sign in to FreeWifi</html>", Unreachable),
        (200, '{"order_id": 7}', Unreachable),
    ],
)
def test_each_refusal_means_one_thing(status: int, body: str, kind: type[TransferFailure]) -> None:
    """A server in trouble or a captive portal is retryable, a revoked device needs a person, a refusal is final."""
    with pytest.raises(kind):
        client_of(lambda _: httpx.Response(status, content=body)).get_order(ORDER_ID)


@pytest.mark.parametrize(
    ("until", "retry_after_s", "words"),
    [
        ("2026-05-05T00:00:00.000Z", 3600.0, "it goes on at 2026-05-05T00:00:00.000Z"),
        ("2026-05-04T22:00:00.000Z", 0.0, "it goes on at"),
        (None, None, "it goes on tomorrow"),
        ("soon", None, "ask the owner for more"),
        ("2026-05-05T00:00:00", None, "it goes on at"),
    ],
)
def test_a_full_day_says_when_it_ends(until: str | None, retry_after_s: float | None, words: str) -> None:
    """Over its quota the kiosk knows by the backend's own clock how long to wait, and staff can read it."""
    body = encode(Problem(ErrorCode.QUOTA_EXCEEDED, "quota exceeded", until=until))
    answer = httpx.Response(403, content=body, headers={"Date": "Mon, 04 May 2026 23:00:00 GMT"})
    with pytest.raises(OverQuota, match=words) as refused:
        client_of(lambda _: answer).get_order(ORDER_ID)
    assert refused.value.retry_after_s == retry_after_s


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"message":"Not Found"}', "older than this kiosk"),
        (encode(Problem(ErrorCode.ROUTE_UNKNOWN, "this backend speaks v2: update the kiosk")), "update the kiosk"),
        ('{"code":"of_tomorrow","message":"x"}', "younger than this kiosk: update it"),
    ],
)
def test_two_versions_that_do_not_fit_say_who_is_to_be_updated(body: str, words: str) -> None:
    """A route or a code that one side does not know yet ends in words that say what to do, and in no lost order."""
    with pytest.raises(Unreachable, match=words):
        client_of(lambda _: httpx.Response(404, content=body)).get_order(ORDER_ID)


def test_a_server_may_say_when_to_come_back() -> None:
    """Retry-After is read in seconds, or as a moment by the server's own clock; nonsense in it is no number."""
    now = "Mon, 04 May 2026 10:00:00 GMT"
    for text, expected in (
        ("17", 17.0),
        ("Mon, 04 May 2026 10:02:00 GMT", 120.0),
        ("Mon, 04 May 2026 09:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
    ):

        def busy(_: httpx.Request, text: str = text) -> httpx.Response:
            return httpx.Response(503, headers={"Retry-After": text, "Date": now})

        with pytest.raises(Unreachable) as refusal:
            client_of(busy).get_order(ORDER_ID)
        assert refusal.value.retry_after_s == expected


@pytest.mark.parametrize("fault", [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError])
def test_a_dead_line_is_retryable(fault: type[httpx.TransportError]) -> None:
    """No connection, a time-out and a torn one are all worth another try, and say where it went wrong."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise fault("gone", request=request)

    with pytest.raises(Unreachable, match=r"backend\.test"):
        client_of(fail).health()


def test_a_lying_date_is_no_measure() -> None:
    """A Date header that is no date changes no clock."""
    client = client_of(
        lambda _: httpx.Response(
            200, headers={"Date": "yesterday"}, content=encode(Health(1, "2026-05-04T09:30:00.000Z"))
        )
    )
    client.health()
    assert client.clock_skew_s == 0


def test_large_photos_and_reminders_go_to_their_routes() -> None:
    """Parts are asked for and stored photos reported where the contract says, with the contract's bodies."""
    asked: list[tuple[str, str, str]] = []
    photo_id = PhotoId("01JZ0000000000000000000002")
    answer = PartsAnswer(complete=False, stored_parts=(1,), grants=(), upload_id="u")

    def take(request: httpx.Request) -> httpx.Response:
        asked.append((request.method, request.url.path, request.content.decode()))
        return httpx.Response(200, content=encode(answer if request.url.path.endswith("parts") else STATE))

    client = client_of(take)
    assert client.grant_parts(ORDER_ID, photo_id, PartsRequest((2,), "u")) == answer
    assert client.report_stored(ORDER_ID, (photo_id,)) == STATE
    assert asked == [
        ("POST", f"/v1/orders/{ORDER_ID}/photos/{photo_id}/parts", '{"part_numbers":[2],"upload_id":"u"}'),
        ("POST", f"/v1/orders/{ORDER_ID}/stored", f'{{"photo_ids":["{photo_id}"]}}'),
    ]


def test_settings_come_once() -> None:
    """The shop's settings come with their tag, and not again to whoever knows it."""
    asked: list[str | None] = []
    state = SettingsState(7, ShopSettings(shop_name="Foto Nord"))

    def take(request: httpx.Request) -> httpx.Response:
        assert (request.method, request.url.path) == ("GET", "/v1/config")
        asked.append(known := request.headers.get("If-None-Match"))
        if known == '"7"':
            return httpx.Response(304, headers={"ETag": '"7"'})
        return httpx.Response(200, content=encode(state), headers={"ETag": '"7"'})

    client = client_of(take)
    assert client.get_config(None) == (state, '"7"')
    assert client.get_config('"6"') == (state, '"7"')
    assert client.get_config('"7"') is None
    assert asked == [None, '"6"', '"7"']


@pytest.mark.parametrize("status", [200, 304])
def test_settings_without_a_tag_are_somebody_elses(status: int) -> None:
    """An answer that lost its tag, or says unchanged to who knew nothing, is none of the backend's."""
    answer = httpx.Response(status, content=encode(SettingsState(7, ShopSettings())) if status == 200 else b"")
    with pytest.raises(Unreachable):
        client_of(lambda _: answer).get_config(None)


def test_the_backends_clock_is_known_once_it_has_answered() -> None:
    """The time by which grants end is the backend's, not this machine's."""
    clock = FakeClock()
    server_now = clock.now() - timedelta(minutes=15)
    client = client_of(
        lambda _: httpx.Response(
            200, headers={"Date": format_datetime(server_now, usegmt=True)}, content=encode(STATE)
        ),
        clock,
    )
    assert client.now() == clock.now()
    client.get_order(ORDER_ID)
    assert abs((client.now() - server_now).total_seconds()) <= 1
