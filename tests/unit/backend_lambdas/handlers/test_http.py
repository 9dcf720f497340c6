from __future__ import annotations

import base64
import inspect
import json
import logging
from typing import Any

import pytest

from backend_lambdas.contract.messages import Health
from backend_lambdas.contract.staff.sessions import StaffLogin, StaffNumber, StaffRole
from backend_lambdas.contract.violation import ContractViolation
from backend_lambdas.domain import errors
from backend_lambdas.domain.staff.sessions import LoginDesk, StaffSessions
from backend_lambdas.handlers import _http, _wiring_staff
from tests.fakes.backend_data import DEVICE, ORDER, STORE
from tests.fakes.clock import FakeClock
from tests.fakes.staff import ADA, PIN, Shop

EVENT = {"routeKey": "GET /v1/health"}


def answer_of(error: Exception) -> dict[str, Any]:
    def act(_event: _http.Event) -> object:
        raise error

    return _http.respond(EVENT, act)


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (ContractViolation(["x: wrong"]), 400, "invalid_request"),
        (errors.TokenRefused(errors.TokenFlaw.FORGED), 403, "unauthorised"),
        (errors.EnrolmentCodeRefused(), 403, "enrolment_code_refused"),
        (errors.OrderNotFound(), 404, "order_not_found"),
        (errors.PhotoNotFound(), 404, "photo_not_found"),
        (errors.RouteUnknown(), 404, "route_unknown"),
        (errors.OrderConflict(), 409, "order_conflict"),
        (errors.SettingsConflict(), 409, "settings_conflict"),
        (errors.OrderErased(), 410, "order_erased"),
        (errors.QuotaExceeded(), 403, "quota_exceeded"),
        (errors.StaffSessionRequired(errors.SessionFlaw.EXPIRED), 403, "staff_session_required"),
        (errors.ManagerRequired(), 403, "manager_required"),
        (errors.PinRefused("wrong_pin"), 403, "pin_refused"),
        (errors.PinLocked("locked"), 403, "pin_locked"),
        (errors.Throttled(), 503, "throttled"),
        (errors.Unavailable(), 500, "internal"),
        (errors.RecordsInconsistent(), 500, "internal"),
        (KeyError("secret"), 500, "internal"),
    ],
)
def test_error_table(error: Exception, status: int, code: str) -> None:
    """Each error has its status and its code."""
    answer = answer_of(error)
    assert (answer["statusCode"], json.loads(answer["body"])["code"]) == (status, code)


def test_every_refusal_is_in_the_table() -> None:
    """No refusal of the domain becomes an internal error."""
    refusals = {
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.Refusal) and kind is not errors.Refusal
    }
    assert refusals <= set(_http.REFUSALS)


def test_exception_text_stays_inside(caplog: pytest.LogCaptureFixture) -> None:
    """What an unexpected exception says is logged and not told."""
    assert "anna@example.com" not in answer_of(ValueError("anna@example.com"))["body"]
    assert caplog.records[0].levelno == logging.ERROR


def test_problems_are_told() -> None:
    """A sender learns every field that is wrong."""
    assert json.loads(answer_of(ContractViolation(["a: x", "b: y"]))["body"])["details"] == ["a: x", "b: y"]


def test_throttled_sender_learns_when() -> None:
    """A throttled sender is told when to come back."""
    assert answer_of(errors.Throttled())["headers"]["retry-after"] == "5"


def test_whoever_is_to_wait_learns_until_when() -> None:
    """A locked PIN and a full day say when they are over; which check refused stays inside."""
    body = json.loads(answer_of(errors.PinLocked("unknown_number", until="2026-05-04T09:45:00.000Z"))["body"])
    assert body["until"] == "2026-05-04T09:45:00.000Z"
    assert "unknown_number" not in json.dumps(body)
    assert "until" not in json.loads(answer_of(errors.PinRefused("wrong_pin"))["body"])


def test_staff(monkeypatch: pytest.MonkeyPatch) -> None:
    """A route of staff's takes the header's session on the calling device, and a manager's one a manager's alone."""
    clock = FakeClock()
    shop = Shop(clock)
    shop.book.add(STORE, StaffNumber("13"), "Ben", StaffRole.STAFF, PIN)
    monkeypatch.setattr(_wiring_staff, "staff_sessions", lambda: StaffSessions(shop.staff, clock))
    desk = LoginDesk(shop.staff, shop.audit, shop.hasher, clock, shop.new_id)
    context = {"authorizer": {"lambda": {"deviceId": DEVICE, "storeId": STORE}}}

    def event(number: str) -> dict[str, Any]:
        token = desk.log_in(DEVICE, STORE, StaffLogin(StaffNumber(number), PIN)).session_token
        return {"requestContext": context, "headers": {"x-staff-session": token}}

    assert _http.staff(event(ADA), StaffRole.MANAGER).member.name == "Ada"
    assert _http.staff(event("13")).member.name == "Ben"
    with pytest.raises(errors.ManagerRequired):
        _http.staff(event("13"), StaffRole.MANAGER)
    with pytest.raises(errors.StaffSessionRequired):
        _http.staff({"requestContext": context, "headers": {}})
    with pytest.raises(errors.TokenRefused):
        _http.staff({"headers": event(ADA)["headers"]})


def test_answer() -> None:
    """An answer is JSON that nobody keeps."""
    answer = _http.respond(EVENT, lambda _event: Health(1, "2026-05-04T09:30:00.000Z"))
    assert answer == {
        "statusCode": 200,
        "headers": {"content-type": "application/json", "cache-control": "no-store"},
        "body": '{"contract_version":1,"time":"2026-05-04T09:30:00.000Z"}',
    }


@pytest.mark.parametrize(
    ("known", "status"),
    [
        (None, 200),
        ('"6"', 200),
        ("7", 200),
        ('"7"', 304),
        ('W/"7"', 304),
        ('"6", "7"', 304),
        ("*", 304),
    ],
)
def test_who_has_it_is_not_sent_it_again(known: str | None, status: int) -> None:
    """A tagged answer comes with its tag, and without its body for whoever names that tag."""
    headers = {} if known is None else {"if-none-match": known}
    message = Health(1, "2026-05-04T09:30:00.000Z")
    answer = _http.respond({**EVENT, "headers": headers}, lambda _event: _http.Tagged(message, "7"))
    assert (answer["statusCode"], "body" in answer) == (status, status == 200)
    assert answer["headers"]["etag"] == '"7"'
    assert answer["headers"]["cache-control"] == "private, no-cache"


HEALTH = '{"contract_version":1,"time":"t"}'


@pytest.mark.parametrize(
    "event",
    [
        {"body": HEALTH},
        {"body": base64.b64encode(HEALTH.encode()).decode(), "isBase64Encoded": True},
    ],
)
def test_body(event: dict[str, Any]) -> None:
    """A body is read as text or base 64, as the gateway hands it over."""
    assert _http.body(event, Health) == Health(1, "t")


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"body": "{"},
        {"body": "[]"},
        {"body": "é!", "isBase64Encoded": True},
        {"body": "/w==", "isBase64Encoded": True},
    ],
)
def test_broken_body(event: dict[str, Any]) -> None:
    """A body that is missing or broken is the sender's mistake."""
    with pytest.raises(ContractViolation):
        _http.body(event, Health)


def test_caller() -> None:
    """The caller is whom the authorizer named, and nobody where none stood before the function."""
    context = {"deviceId": "d", "storeId": "s"}
    assert _http.caller({"requestContext": {"authorizer": {"lambda": context}}}) == _http.Caller("d", "s")  # type: ignore[arg-type]  # plain texts
    for event in ({}, {"requestContext": {"authorizer": {"lambda": None}}}):
        with pytest.raises(errors.TokenRefused):
            _http.caller(event)


@pytest.mark.parametrize("text", ["", "x", "01j0000000000000000000000a", "../01J0000000000000000000000A"])
def test_ids_in_paths(text: str) -> None:
    """A path whose order or photo id is no ULID is refused by that parameter's name."""
    with pytest.raises(ContractViolation, match="order_id"):
        _http.order_id({"pathParameters": {"order_id": text}})
    with pytest.raises(ContractViolation, match="photo_id"):
        _http.photo_id({"pathParameters": {"order_id": ORDER, "photo_id": text}})
