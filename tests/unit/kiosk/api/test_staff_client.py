"""Staff's calls: each to its route with its session, and each refusal a class that a screen acts on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import jwt
import pytest

from backend_lambdas.contract import limits
from backend_lambdas.contract.codec import encode
from backend_lambdas.contract.error_codes import STATUS_OF, ErrorCode
from backend_lambdas.contract.identifiers import DeviceId, OrderId
from backend_lambdas.contract.messages import Problem
from backend_lambdas.contract.staff.fleet import DeadLetters, KioskHealth, Redriven, StoreKiosks
from backend_lambdas.contract.staff.orders import (
    ActionKind,
    OrderAction,
    OrderQuery,
    OrderStage,
    StaffOrder,
    StaffOrderLine,
    StaffOrderPage,
    StageCount,
    StageCounts,
)
from backend_lambdas.contract.staff.sessions import (
    StaffLogin,
    StaffNumber,
    StaffRole,
    StaffSessionAnswer,
    StaffSessionEnded,
    StaffSessionState,
)
from backend_lambdas.contract.staff.settings import SettingsChange, SettingsState, ShopSettings
from backend_lambdas.contract.statuses import NoticeStatus, OrderStatus
from kiosk.api.failures import (
    ActionNotPossible,
    Erased,
    ManagerRequired,
    NotAllowed,
    PinLocked,
    PinRefused,
    Rejected,
    SessionOver,
    SettingsConflict,
    TransferFailure,
    Unreachable,
)
from kiosk.api.identity import TokenSigner, new_key_pair
from kiosk.api.staff_client import StaffClient
from tests.fakes.clock import FakeClock

TOKEN = "t" * 43
PAIR = new_key_pair()
ORDER_ID = OrderId("01JZ0000000000000000000001")
ACTION_ID = "01JZ0000000000000000000009"
LETTER_ID = "0b5e0ad6-3a1c-4b7e-9a55-0c5c1f4d3b2a"
LINE = StaffOrderLine(
    ORDER_ID, OrderStage.READY, "2026-05-04T09:30:00.000Z", "anna@example.com", 2, 2, 0, 0, ("mail_bounced",)
)
ORDER = StaffOrder(LINE, OrderStatus.READY, NoticeStatus.SENT, "de", (), (), (ActionKind.RESEND_MAIL,))
LOGIN = StaffLogin(StaffNumber("12"), "123456")
LOGGED_IN = StaffSessionAnswer(TOKEN, "Kim", StaffRole.MANAGER, "2026-05-04T09:45:00.000Z")
STATE = StaffSessionState(StaffNumber("12"), "Kim", StaffRole.MANAGER, "2026-05-04T09:45:00.000Z")
ACTION = OrderAction(ACTION_ID, ActionKind.RESEND_MAIL)
CHANGE = SettingsChange(3, ShopSettings(shop_name="Foto Nord"))
IN_FORCE = SettingsState(4, ShopSettings(shop_name="Foto Nord"), "2026-05-04T09:30:00.000Z", "12")
KIOSKS = StoreKiosks((KioskHealth(DeviceId("01JZ00000000000000000000DE"), "by the door", is_silent=False),))


def client_of(handler: Callable[[httpx.Request], httpx.Response], clock: FakeClock | None = None) -> StaffClient:
    signer = TokenSigner(DeviceId("01JZ00000000000000000000DE"), PAIR.private_pem)
    return StaffClient("http://backend.test", clock or FakeClock(), signer, httpx.MockTransport(handler))


def refusing(code: ErrorCode, until: str | None = None) -> Callable[[httpx.Request], httpx.Response]:
    body = encode(Problem(code, "words for the log", until=until))
    return lambda _: httpx.Response(STATUS_OF[code], content=body, headers={"Date": "Mon, 04 May 2026 09:30:00 GMT"})


@pytest.mark.parametrize(
    ("ask", "method", "path", "body", "answer"),
    [
        (
            lambda staff: staff.end_staff_session(TOKEN),
            "DELETE",
            "/v1/staff/sessions/current",
            "",
            StaffSessionEnded(ended=True),
        ),
        (
            lambda staff: staff.find_orders(TOKEN, OrderQuery(stage=OrderStage.READY)),
            "POST",
            "/v1/staff/order-queries",
            '{"stage":"ready"}',
            StaffOrderPage((LINE,), "mark"),
        ),
        (
            lambda staff: staff.count_orders(TOKEN),
            "GET",
            "/v1/staff/order-counts",
            "",
            StageCounts((StageCount(OrderStage.READY, 7),)),
        ),
        (lambda staff: staff.get_order(TOKEN, ORDER_ID), "GET", f"/v1/staff/orders/{ORDER_ID}", "", ORDER),
        (
            lambda staff: staff.act_on_order(TOKEN, ORDER_ID, ACTION),
            "POST",
            f"/v1/staff/orders/{ORDER_ID}/actions",
            f'{{"action_id":"{ACTION_ID}","kind":"resend_mail"}}',
            ORDER,
        ),
        (lambda staff: staff.list_kiosks(TOKEN), "GET", "/v1/staff/kiosks", "", KIOSKS),
        (
            lambda staff: staff.list_dead_letters(TOKEN),
            "GET",
            "/v1/staff/dead-letters",
            "",
            DeadLetters((), is_whole=True),
        ),
        (
            lambda staff: staff.redrive_dead_letters(TOKEN, (LETTER_ID,)),
            "POST",
            "/v1/staff/dead-letters/redrives",
            f'{{"letter_ids":["{LETTER_ID}"]}}',
            Redriven((LETTER_ID,)),
        ),
        (lambda staff: staff.get_settings(TOKEN), "GET", "/v1/staff/settings", "", IN_FORCE),
        (
            lambda staff: staff.put_settings(TOKEN, CHANGE),
            "PUT",
            "/v1/staff/settings",
            '{"based_on":3,"settings":{"shop_name":"Foto Nord"}}',
            IN_FORCE,
        ),
    ],
)
def test_each_call_goes_to_its_route_with_session_and_token(
    ask: Callable[[StaffClient], Any], method: str, path: str, body: str, answer: object
) -> None:
    """Each of staff's calls carries the device's token and the person's session, and answers with its message."""

    def take(request: httpx.Request) -> httpx.Response:
        assert (request.method, request.url.path, request.content.decode()) == (method, path, body)
        assert request.headers["X-Staff-Session"] == TOKEN
        assert request.headers["Authorization"].startswith("Bearer ")
        return httpx.Response(200, content=encode(answer))

    assert ask(client_of(take)) == answer


def test_a_login_goes_without_a_session() -> None:
    """A number and a PIN are sent in the body, with no session's header, and give a session."""

    def take(request: httpx.Request) -> httpx.Response:
        assert (request.method, request.url.path) == ("POST", "/v1/staff/sessions")
        assert "X-Staff-Session" not in request.headers
        assert request.content == encode(LOGIN).encode()
        return httpx.Response(200, content=encode(LOGGED_IN))

    assert client_of(take).start_staff_session(LOGIN) == LOGGED_IN


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (ErrorCode.STAFF_SESSION_REQUIRED, SessionOver),
        (ErrorCode.MANAGER_REQUIRED, ManagerRequired),
        (ErrorCode.ACTION_NOT_POSSIBLE, ActionNotPossible),
        (ErrorCode.SETTINGS_CONFLICT, SettingsConflict),
        (ErrorCode.PIN_REFUSED, PinRefused),
        (ErrorCode.ORDER_NOT_FOUND, Rejected),
        (ErrorCode.ORDER_ERASED, Erased),
        (ErrorCode.UNAUTHORISED, NotAllowed),
        (ErrorCode.THROTTLED, Unreachable),
        (ErrorCode.INTERNAL, Unreachable),
    ],
)
def test_each_refusal_has_a_class_for_the_screen(code: ErrorCode, kind: type[TransferFailure]) -> None:
    """Each reason to refuse staff is a class of its own, and keeps its code where it is final."""
    with pytest.raises(TransferFailure) as refused:
        client_of(refusing(code)).get_settings(TOKEN)
    assert type(refused.value) is kind
    if isinstance(refused.value, Rejected):
        assert refused.value.code is code


@pytest.mark.parametrize(
    ("until", "moment", "retry_after_s"),
    [
        ("2026-05-04T09:45:00.000Z", datetime(2026, 5, 4, 9, 45, tzinfo=UTC), 900.0),
        ("2026-05-04T09:00:00.000Z", datetime(2026, 5, 4, 9, 0, tzinfo=UTC), 0.0),
        ("soon", None, None),
        ("2026-05-04T09:45:00", None, None),
        (None, None, None),
    ],
)
def test_a_locked_number_says_until_when(
    until: str | None, moment: datetime | None, retry_after_s: float | None
) -> None:
    """After too many wrong PINs staff are told until when, and how long that is by the backend's own clock."""
    with pytest.raises(PinLocked) as refused:
        client_of(refusing(ErrorCode.PIN_LOCKED, until)).start_staff_session(LOGIN)
    assert (refused.value.until, refused.value.retry_after_s) == (moment, retry_after_s)


def test_a_wrong_pin_is_sent_once_whatever_the_clock_says() -> None:
    """Where this machine's clock is off a refused token is repeated, and a refused PIN is not: it would count twice."""
    clock = FakeClock()
    server_now = clock.now() + timedelta(minutes=15)
    guesses = 0

    def take(request: httpx.Request) -> httpx.Response:
        nonlocal guesses
        headers = {"Date": format_datetime(server_now, usegmt=True)}
        token = request.headers["Authorization"].removeprefix("Bearer ")
        claims = jwt.decode(token, options={"verify_signature": False})
        if abs(claims["iat"] - server_now.timestamp()) > limits.CLOCK_SKEW_S:
            return httpx.Response(403, headers=headers, json={"message": "Forbidden"})
        guesses += 1
        return httpx.Response(403, headers=headers, content=encode(Problem(ErrorCode.PIN_REFUSED, "pin refused")))

    client = client_of(take, clock)
    for expected in (1, 2):
        with pytest.raises(PinRefused):
            client.start_staff_session(LOGIN)
        assert guesses == expected


def test_an_unplugged_line_is_told_from_a_refusal() -> None:
    """Without a network every call says that nothing answered, so that the panel can grey what needs it."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)

    with pytest.raises(Unreachable) as failure:
        client_of(fail).count_orders(TOKEN)
    assert failure.value.line_down
